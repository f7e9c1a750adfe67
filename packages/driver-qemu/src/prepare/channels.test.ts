import { parseDomain } from '@tsvirt/conf/domain';
import test from 'ava';
import { forgetChosenPaths } from './channels.js';
import { parseOptions } from './parse-options.js';

test('paths of channels that were made for a run are forgotten, others stay', (t) => {
  const channel = (path: string) =>
    `<channel type='unix'><source mode='bind' path='${path}'/><target type='virtio' name='a.b'/></channel>`;
  const paths = [
    '/run/tsvirt/qemu/guests/c7a5fdbd-edaf-9455-926a-d65c16db1809/channel-a.b',
    '/var/lib/libvirt/qemu/channel/target/domain-1-guest/a.b',
    '/run/libvirt/qemu/channel/1-guest/a.b',
    '/tmp/a.b',
    '/var/lib/libvirt/qemu/channel/target/guest/a.b',
    '/run/libvirt/qemu/channel/1-guest/axb',
  ];
  const domain = parseDomain(
    `<domain type='qemu'><name>g</name><memory>1</memory><os><type arch='x86_64'>hvm</type></os><devices>${paths.map(channel).join('')}</devices></domain>`,
    parseOptions,
  );
  forgetChosenPaths(domain);
  t.deepEqual(
    (domain.devices.channels ?? []).map(({ source }) => ('path' in source ? source.path : undefined)),
    [undefined, undefined, undefined, ...paths.slice(3)],
  );
});
