import { closeSync } from 'node:fs';
import type { Domain, NetworkInterface } from '@tsvirt/conf/domain';
import type { UndoStack } from '@tsvirt/util';
import { hostNetwork, networkDevice, tapMembers } from '../command/interfaces.js';
import type { Guest } from '../domain/guest.js';
import { isPasst } from '../domain/passt.js';
import { recordPlug } from '../domain/release.js';
import type { QemuState } from '../driver-state.js';
import { unsupportedConfig } from '../errors.js';
import { pluggedInto } from '../network/plug.js';
import { plugInterface } from '../network/ports.js';
import { openVhost } from '../network/vhost.js';
import type { QmpObject } from '../qmp/index.js';

/**
 * Gives a running guest a network card, with its end on the host.
 * @param added the interface as it is in `domain`
 * @returns the interface with the names of what it's plugged into
 */
export async function attachInterface(
  state: QemuState,
  guest: Guest,
  domain: Domain,
  added: NetworkInterface,
  undo: UndoStack,
): Promise<NetworkInterface> {
  const { name, uuid = '' } = domain;
  const { monitor, record } = guest;
  if (added.type === 'vhostuser' || added.type === 'vdpa' || isPasst(added))
    throw unsupportedConfig(
      `an interface ${isPasst(added) ? 'of passt' : `of type '${added.type}'`} can't be plugged into a running domain yet`,
    );
  const plug = await plugInterface(state, { name, uuid }, added, undo);
  let host: QmpObject = hostNetwork(added, []);
  // What QEMU was handed is its own until a backend takes it over.
  const handed: string[] = [];
  try {
    if (plug !== undefined) {
      for (const [at, fd] of plug.fds.entries()) {
        const fdname = `fd-${added.alias}-${at}`;
        await monitor.sendDescriptor(fdname, fd);
        handed.push(fdname);
      }
      plug.close();
      const vhosts: string[] = [];
      for (const [at, fd] of openVhost(added).entries()) {
        const fdname = `vhost-${added.alias}-${at}`;
        await monitor.sendDescriptor(fdname, fd).finally(() => closeSync(fd));
        vhosts.push(fdname);
      }
      host = { type: 'tap', ...tapMembers(handed, vhosts), sndbuf: added.sndbuf, id: host.id };
      handed.push(...vhosts);
    }
    await monitor.execute('netdev_add', host);
  } catch (error) {
    for (const fdname of handed)
      await state.attempt(`take ${fdname} back`, () => monitor.execute('closefd', { fdname }));
    throw error;
  }
  undo.push(`remove ${host.id}`, () => monitor.execute('netdev_del', { id: host.id }));
  await monitor.execute('device_add', networkDevice(domain, added, added.boot?.order));
  undo.push(`unplug ${added.alias}`, () => monitor.execute('device_del', { id: added.alias }));
  if (added.link === 'down') await monitor.execute('set_link', { name: added.alias, up: false });
  const { ports, links, filters } = record;
  undo.push(`forget what ${added.alias} holds`, () => void Object.assign(record, { ports, links, filters }));
  if (plug === undefined) return added;
  recordPlug(guest, plug);
  return pluggedInto(added, plug);
}
