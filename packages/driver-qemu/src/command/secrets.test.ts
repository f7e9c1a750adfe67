import { createDecipheriv } from 'node:crypto';
import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { commandLine } from '../testing/command-line.js';
import { sealSecret } from './secrets.js';

const uuid = 'aaaaaaaa-0000-4000-8000-000000000001';
const key = Buffer.alloc(32, 7);
const sealed = (value: string) => sealSecret(Buffer.from(value), key, Buffer.alloc(16, 9));

/** What the command line says of secrets and images, with a value for each secret named. */
function lines(disks: string, ...ids: readonly string[]): unknown[] {
  return commandLine(`<devices>${disks}</devices>`, {
    resources: { secrets: new Map(ids.map((id) => [id, sealed(id)])) },
  })
    .filter((line) => /^-blockdev|"qom-type":"secret","id":"libvirt/.test(line))
    .map((line) => {
      const said = JSON.parse(line.slice(line.indexOf(' ') + 1));
      return said['qom-type'] === 'secret' ? said.id : said;
    });
}

test('a sealed value is read with its key', (t) => {
  const { data, iv } = sealed('passphrase');
  const decipher = createDecipheriv('aes-256-cbc', key, Buffer.from(iv, 'base64'));
  t.is(Buffer.concat([decipher.update(data, 'base64'), decipher.final()]).toString(), 'passphrase');
});

const encrypted = (format: string, encryption: string): string =>
  `<disk type='file'><driver name='qemu' type='${format}'/><source file='/a'/><target dev='vda' bus='virtio'/>${encryption}</disk>`;
const luks = `<encryption format='luks'><secret type='passphrase' uuid='${uuid}'/></encryption>`;
const id = 'libvirt-1-format-encryption-secret0';

test('an encrypted image is opened with a secret that comes before it', (t) => {
  const [raw, storage, content] = lines(encrypted('raw', luks), id);
  t.is(raw, id);
  t.like(storage, { driver: 'file', 'node-name': 'libvirt-1-storage' });
  t.like(content, { driver: 'luks', 'key-secret': id, file: 'libvirt-1-storage' });
  const [, , qcow2] = lines(encrypted('qcow2', luks), id);
  t.like(qcow2, { driver: 'qcow2', encrypt: { format: 'luks', 'key-secret': id } });
});

test('an image below another has a secret of its own', (t) => {
  const said = lines(
    `<disk type='file'><driver name='qemu' type='qcow2'/><source file='/top'/>
     <backingStore type='file'><format type='qcow2'/><source file='/base'>${luks}</source><backingStore/></backingStore>
     <target dev='vda' bus='virtio'/></disk>`,
    'libvirt-2-format-encryption-secret0',
  );
  t.is(said[0], 'libvirt-2-format-encryption-secret0');
  t.like(said[2], { 'node-name': 'libvirt-2-format', encrypt: { format: 'luks' } });
  t.like(said[4], { 'node-name': 'libvirt-1-format', backing: 'libvirt-2-format' });
});

const network = (protocol: string, name: string, inner: string): string =>
  `<disk type='network'><source protocol='${protocol}' name='${name}'><host name='h'/>${inner}</source><target dev='vda' bus='virtio'/></disk>`;
const auth = (type: string): string => `<auth username='me'><secret type='${type}' usage='u'/></auth>`;

test('a server is told who asks, with a secret', (t) => {
  const secret = 'libvirt-1-storage-auth-secret0';
  const [, iscsi] = lines(network('iscsi', 'iqn.a/1', auth('iscsi')), secret);
  t.like(iscsi, { user: 'me', 'password-secret': secret });
  const [, rbd] = lines(network('rbd', 'p/i', auth('ceph')), secret);
  t.like(rbd, { user: 'me', 'auth-client-required': ['cephx', 'none'], 'key-secret': secret });
  const cookie = 'libvirt-1-storage-httpcookie-secret0';
  const [, http] = lines(network('http', 'a', "<cookies><cookie name='a'>b</cookie></cookies>"), cookie);
  t.like(http, { 'cookie-secret': cookie });
});

test('a secret whose value was not prepared is no part of a command line', (t) => {
  const error = t.throws(() => lines(encrypted('raw', luks)));
  t.true(hasErrorCode(error, ErrorCode.INTERNAL_ERROR));
});
