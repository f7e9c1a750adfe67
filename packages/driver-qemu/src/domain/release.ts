import type { NetworkInterface } from '@tsvirt/conf/domain';
import type { QemuState } from '../driver-state.js';
import type { Guest } from './guest.js';

/** Gives back the port of one interface that was unplugged. */
export async function releasePort(state: QemuState, guest: Guest, iface: NetworkInterface): Promise<void> {
  if (iface.type !== 'network' || iface.source.portid === undefined) return;
  const { portid, network } = iface.source;
  guest.record.ports = guest.record.ports.filter((port) => port.uuid !== portid);
  await state.attempt(`give back port ${portid} of network ${network}`, async () => {
    const found = await (await state.network()).networkLookupByName(network);
    await (await found.portLookupByUUID(portid)).delete();
  });
}
