import type { Domain } from '@tsvirt/conf/domain';
import { ErrorCode } from '@tsvirt/util';
import { qemuError, unsupportedConfig } from '../errors.js';
import { usualSerialModel } from '../machine/defaults.js';
import type { QmpObject } from '../qmp/index.js';
import { addressMembers } from './address.js';
import type { BuildContext } from './build.js';
import { addChardev } from './chardev.js';
import { addNetdev } from './interfaces.js';

/** Serial and parallel ports, channels and consoles, in this order. */
export function addConsoleDevices(context: BuildContext): void {
  const { domain, args } = context;
  const { serials = [], parallels = [], channels = [], consoles = [] } = domain.devices ?? {};
  serials.forEach((serial, at) => {
    const chardev = addChardev(context, serial);
    // What is on the board isn't made, but connected.
    if (onBoard.has(serial.target.type)) args.add('-serial', `chardev:${chardev}`);
    else args.json('-device', serialDevice(domain, serial, chardev, at));
  });
  for (const parallel of parallels) {
    const chardev = addChardev(context, parallel);
    args.json('-device', {
      driver: 'isa-parallel',
      chardev,
      id: parallel.alias,
    });
  }
  for (const channel of channels) {
    const chardev = addChardev(context, channel);
    if (channel.target?.type === 'guestfwd')
      addNetdev(context, {
        type: 'user',
        guestfwd: [{ str: `tcp:${channel.target.address}:${channel.target.port}-chardev:${chardev}` }],
        id: channel.alias,
      });
    else args.json('-device', virtioPort(domain, 'virtserialport', channel, chardev, portName(channel)));
  }
  for (const console of consoles) {
    const { type } = console.target;
    if (type !== 'virtio' && type !== 'sclp' && type !== 'sclplm') continue;
    const chardev = addChardev(context, console);
    if (type === 'virtio')
      args.json('-device', virtioPort(domain, 'virtconsole', console, chardev, undefined));
    else args.json('-device', { driver: `${type}console`, chardev, id: console.alias });
  }
}

/** Types of serial ports that machines have anyway; where nothing is said, a board has no others. */
const onBoard: ReadonlySet<string | undefined> = new Set([undefined, 'system-serial']);

/** The name of the port by which the agent of SPICE knows its own. */
const spiceAgent = 'com.redhat.spice.0';

function portName({ source, target }: Channel): string | undefined {
  const name = target.type === 'guestfwd' ? undefined : target.name;
  if (source.type !== 'spicevmc' && source.type !== 'qemu-vdagent') return name;
  if (source.type === 'spicevmc' && name !== undefined && name !== spiceAgent)
    throw unsupportedConfig(`a channel of type '${source.type}' has the name '${spiceAgent}', not '${name}'`);
  return name ?? spiceAgent;
}

type Channel = NonNullable<NonNullable<Domain['devices']>['channels']>[number];
type Serial = NonNullable<NonNullable<Domain['devices']>['serials']>[number];

function serialDevice(domain: Domain, serial: Serial, chardev: string, at: number): QmpObject {
  const { type } = serial.target;
  const model = serial.target.model ?? (type === undefined ? undefined : usualSerialModel(domain, type));
  if (model === undefined)
    throw qemuError(ErrorCode.CONFIG_UNSUPPORTED, `serial ports of type '${type}' are not supported`);
  return {
    driver: model,
    chardev,
    id: serial.alias,
    index: model === 'isa-serial' ? (serial.target?.port ?? at) : undefined,
    ...addressMembers(domain, serial.address, serial.acpiIndex),
  };
}

function virtioPort(
  domain: Domain,
  driver: string,
  device: { readonly alias?: string | undefined; readonly address?: Serial['address'] },
  chardev: string,
  name: string | undefined,
): QmpObject {
  const address = device.address;
  if (address?.type !== 'virtio-serial')
    return { driver, ...addressMembers(domain, address), chardev, id: device.alias, name };
  const controller = (domain.devices?.controllers ?? []).find(
    (each) => each.type === 'virtio-serial' && (each.index ?? 0) === address.controller,
  );
  return {
    driver,
    bus: `${controller?.alias ?? `virtio-serial${address.controller}`}.${address.bus}`,
    nr: address.port,
    chardev,
    id: device.alias,
    name,
  };
}
