import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run, spawnDetached } from '@tsvirt/util';

/** `libvirtd-namespace.js DIRECTORY`, in a mount namespace of its own: libvirtd with all its directories below DIRECTORY. */
const directory = process.argv[2] ?? '';
const places: readonly (readonly [string, string])[] = [
  ['etc', '/etc/libvirt'],
  ['run', '/run/libvirt'],
  ['lib', '/var/lib/libvirt'],
  ['cache', '/var/cache/libvirt'],
  ['log', '/var/log/libvirt'],
];
for (const [from, to] of places) {
  await mkdir(to, { recursive: true });
  await run(['mount', '--bind', join(directory, from), to]);
}
const daemon = await spawnDetached(
  ['/usr/sbin/libvirtd', '-p', join(directory, 'run/libvirtd.pid'), '-f', '/etc/libvirt/libvirtd.conf'],
  {
    stderr: { file: join(directory, 'log/stderr') },
  },
);
process.once('SIGTERM', () => daemon.kill('SIGTERM'));
await daemon.ended();
