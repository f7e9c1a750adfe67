import type { Devices, Serial } from '@tsvirt/conf/domain';

/** A device's target while it may still be missing. */
interface WithTarget {
  target?: { port?: number | undefined } | undefined;
}

/** Ports of character devices, and the first console and the first serial port standing for each other. */
export function fillDevices(devices: Devices): void {
  const consoles = devices.consoles ?? [];
  const [first] = consoles;
  if ((devices.serials ?? []).length === 0 && first !== undefined) {
    const type = (first as { target?: { type?: string } }).target?.type;
    if (type === undefined || type === 'serial')
      devices.serials = [{ source: { ...first.source }, target: { port: 0 } } as Serial];
  }
  const serial = devices.serials?.[0];
  if (consoles.length === 0 && serial !== undefined)
    devices.consoles = [{ source: { ...serial.source }, target: { type: 'serial', port: 0 } }];
  for (const list of [devices.serials, devices.parallels, devices.consoles] as const) fillPorts(list ?? []);
  for (const console of devices.consoles ?? []) console.target.type ??= 'serial';
}

function fillPorts(list: readonly WithTarget[]): void {
  const taken = new Set(list.map((device) => device.target?.port));
  for (const device of list) {
    const target = device.target ?? {};
    device.target = target;
    if (target.port !== undefined) continue;
    let port = 0;
    while (taken.has(port)) port++;
    taken.add(port);
    target.port = port;
  }
}
