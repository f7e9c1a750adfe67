import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { formatSource, parseBackingString } from './index.js';

const accepted: readonly (readonly [string, string])[] = [
  ['./a:b', "<source file='./a:b'/>\n"],
  ['fat:/dir', "<source dir='/dir'/>\n"],
  [
    'gluster+rdma://h/vol/a/b',
    "<source protocol='gluster' name='vol/a/b'>\n  <host name='h' transport='rdma'/>\n</source>\n",
  ],
  [
    'rbd:pool/image@snap:conf=/c.conf:mon_host=[2001\\:db8\\:\\:1]\\:6789\\;h2',
    "<source protocol='rbd' name='pool/image'>\n  <host name='2001:db8::1' port='6789'/>\n  <host name='h2'/>\n" +
      "  <snapshot name='snap'/>\n  <config file='/c.conf'/>\n</source>\n",
  ],
  [
    'json:{"driver":"nvme","device":"0000:01:1f.3","namespace":2}',
    "<source type='pci' namespace='2'>\n  <address domain='0x0000' bus='0x01' slot='0x1f' function='0x3'/>\n</source>\n",
  ],
  [
    'json:{"driver":"iscsi","transport":"tcp","portal":"[::1]:3261","target":"iqn.x","lun":3}',
    "<source protocol='iscsi' name='iqn.x/3'>\n  <host name='[::1]' port='3261'/>\n</source>\n",
  ],
];

for (const [text, xml] of accepted)
  test(`${text} is understood`, (t) => {
    const { source, lossy } = parseBackingString(text);
    t.is(formatSource(source), xml);
    t.false(lossy);
  });

test('credentials are dropped, and that is told', (t) => {
  const { source, lossy } = parseBackingString('ftp://me:secret@h/f');
  t.true(lossy);
  t.false(JSON.stringify(source).includes('secret'));
});

const refused: readonly (readonly [string, ErrorCode])[] = [
  ['nbd:host', ErrorCode.INTERNAL_ERROR],
  ['nbd:unix:', ErrorCode.INTERNAL_ERROR],
  ['sheepdog:x', ErrorCode.INTERNAL_ERROR],
  ['nosuch://h/f', ErrorCode.INTERNAL_ERROR],
  ['gluster://h/volume', ErrorCode.XML_ERROR],
  ['json:[]', ErrorCode.INVALID_ARG],
  ['json:{', ErrorCode.INTERNAL_ERROR],
  ['json:{"driver":"qcow2","file":{"driver":"file","filename":"/a"}}', ErrorCode.INVALID_ARG],
  ['json:{"driver":"raw","file":{"driver":"raw","file":{}}}', ErrorCode.INVALID_ARG],
  ['json:{"a":1,"a.b":2,"driver":"file"}', ErrorCode.INVALID_ARG],
  ['json:{"driver":"http","url":"https://h/f"}', ErrorCode.INVALID_ARG],
  ['json:{"driver":"raw","offset":"x","file":{"driver":"file","filename":"/a"}}', ErrorCode.INVALID_ARG],
];

for (const [text, code] of refused)
  test(`${text} is refused`, (t) => {
    t.true(
      hasErrorCode(
        t.throws(() => parseBackingString(text)),
        code,
      ),
    );
  });
