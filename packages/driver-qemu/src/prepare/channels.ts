import type { Domain } from '@tsvirt/conf/domain';

/** Where the sockets of channels are that have no path of their own: ours, and libvirt's, now and in former days. */
const places = [
  '/qemu/guests/[0-9a-f-]{36}/channel-',
  '^/var/(?:lib|run)/libvirt/qemu/channel/(?:target/)?(?:[^/]+\\.|(?:domain-|\\d+-)[^/]+/)',
  '^/run/libvirt/qemu/channel/(?:[^/]+\\.|(?:domain-|\\d+-)[^/]+/)',
] as const;

/** Where libvirt once put sockets of displays that it made itself. */
const formerSockets = '/var/lib/libvirt/qemu/';

/** Forgets paths of channels and displays that were made for a run: the next one makes others. Changes the model. */
export function forgetChosenPaths({ devices }: Domain): void {
  for (const { source, target } of devices.channels ?? []) {
    if (source.type !== 'unix' || source.path === undefined || target.type !== 'virtio') continue;
    const name = (target.name ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const { path } = source;
    if (name === '' || !places.some((place) => new RegExp(`${place}${name}$`).test(path))) continue;
    delete source.path;
    source.mode = 'bind';
  }
  for (const graphics of devices.graphics ?? []) {
    const [listen] = graphics.type === 'vnc' ? graphics.listens : [];
    if (graphics.type !== 'vnc' || listen?.type !== 'socket') continue;
    if (listen.socket?.startsWith(formerSockets) !== true) continue;
    graphics.listens = [{ type: 'address' }];
    graphics.autoport = true;
    graphics.port = -1;
  }
}
