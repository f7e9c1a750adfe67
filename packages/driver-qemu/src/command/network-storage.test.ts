import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { commandLine } from '../testing/command-line.js';

/** The node of a network disk. */
function node(protocol: string, name: string, inner: string): unknown {
  const [line = ''] = commandLine(
    `<devices><disk type='network'><source protocol='${protocol}' name='${name}'>${inner}</source><target dev='vda' bus='virtio'/></disk></devices>`,
  ).filter((each) => each.startsWith('-blockdev'));
  const { 'node-name': _, 'read-only': __, ...rest } = JSON.parse(line.replace('-blockdev ', ''));
  return rest;
}

test('each protocol has its members', (t) => {
  t.deepEqual(node('nbd', 'x', "<host transport='unix' socket='/s'/>"), {
    driver: 'nbd',
    server: { type: 'unix', path: '/s' },
    export: 'x',
  });
  t.deepEqual(
    node('iscsi', 'iqn.2001-04.a:b/3', "<host name='::1'/><initiator><iqn name='iqn.c'/></initiator>"),
    {
      driver: 'iscsi',
      portal: '[::1]:3260',
      target: 'iqn.2001-04.a:b',
      lun: 3,
      transport: 'tcp',
      'initiator-name': 'iqn.c',
    },
  );
  t.deepEqual(node('rbd', 'pool/ns/image', "<host name='m' port='1'/><snapshot name='s'/>"), {
    driver: 'rbd',
    pool: 'pool',
    image: 'ns/image',
    snapshot: 's',
    server: [{ host: 'm', port: '1' }],
  });
  t.deepEqual(node('gluster', 'v/a.img', "<host name='g'/>"), {
    driver: 'gluster',
    volume: 'v',
    path: 'a.img',
    server: [{ type: 'inet', host: 'g', port: '24007' }],
    debug: 4,
  });
  t.deepEqual(node('ssh', '/a', "<host name='h'/>"), {
    driver: 'ssh',
    path: '/a',
    server: { host: 'h', port: '22' },
  });
  t.deepEqual(node('nfs', '/a', "<host name='h'/><identity user='+1' group='+2'/>"), {
    driver: 'nfs',
    server: { host: 'h', type: 'inet' },
    path: '/a',
    user: 1,
    group: 2,
  });
});

test('names that name no image are refused', (t) => {
  for (const [protocol, name] of [
    ['rbd', 'pool'],
    ['iscsi', 'iqn.a/x'],
    ['gluster', 'v/'],
  ] as const) {
    const error = t.throws(() => node(protocol, name, "<host name='h'/>"));
    t.true(
      hasErrorCode(error, ErrorCode.CONFIG_UNSUPPORTED) || hasErrorCode(error, ErrorCode.XML_ERROR),
      name,
    );
  }
});
