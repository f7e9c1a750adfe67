import type { Domain } from '@tsvirt/conf/domain';
import { ErrorCode, type VirtError } from '@tsvirt/util';
import { qemuError } from '../errors.js';
import { escapeComma, keyValues, onOffText } from './args.js';
import type { BuildContext } from './build.js';
import { chardevBackend } from './chardev-backend.js';
import { addChardevCertificates } from './chardev-tls.js';
import { addFdSet } from './fd-sets.js';
import { reconnectText } from './reconnect.js';

/** What all character devices have: serial ports, parallel ports, channels, consoles. */
export type CharacterDevice =
  | NonNullable<NonNullable<Domain['devices']>['serials']>[number]
  | NonNullable<NonNullable<Domain['devices']>['consoles']>[number]
  | NonNullable<NonNullable<Domain['devices']>['channels']>[number]
  | NonNullable<NonNullable<Domain['devices']>['parallels']>[number]
  | NonNullable<NonNullable<Domain['devices']>['redirdevs']>[number]
  | Extract<NonNullable<NonNullable<Domain['devices']>['smartcards']>[number], { mode: 'passthrough' }>;

/** The host's end of a character device, whatever it is to the guest. */
export type ChardevEnd = Pick<CharacterDevice, 'alias' | 'source'> & Partial<Pick<CharacterDevice, 'log'>>;

/** What a channel of a SPICE display is for. */
export type SpiceUse = 'vdagent' | 'usbredir' | 'smartcard';

/** All character devices; a first console that is a serial port under another name isn't there twice. */
export function characterDevices({ devices }: Domain): CharacterDevice[] {
  const {
    serials = [],
    parallels = [],
    channels = [],
    consoles = [],
    redirdevs = [],
    smartcards = [],
  } = devices;
  const own = consoles.filter((console) => console.target.type !== 'serial');
  const cards = smartcards.filter((card) => card.mode === 'passthrough');
  return [...cards, ...serials, ...parallels, ...channels, ...own, ...redirdevs];
}

/**
 * The host's end of a character device: `-chardev`.
 * @param use what it is for if a SPICE display carries it
 * @returns its id
 */
export function addChardev(context: BuildContext, device: ChardevEnd, use: SpiceUse = 'vdagent'): string {
  const id = `char${device.alias}`;
  const { resources, args } = context;
  const credentials = addChardevCertificates(context, device);
  const ends = {
    listener: resources.listeners.get(device.alias ?? ''),
    file: device.source.type === 'file' ? addFdSet(context, [chardevFiles(device).source]) : undefined,
    log: device.log?.file === undefined ? undefined : addFdSet(context, [chardevFiles(device).log]),
  };
  const tls = credentials === undefined ? '' : `,tls-creds=${credentials}`;
  args.chardev(backend(context, device, id, ends, use) + tls + logPart(device, ends), () =>
    chardevBackend(device, id, use, credentials),
  );
  return id;
}

/** Names of the files of a character device that are opened for the emulator. */
export function chardevFiles({ alias }: Pick<ChardevEnd, 'alias'>): {
  readonly source: string;
  readonly log: string;
} {
  return { source: `${alias}-source`, log: `${alias}-log` };
}

/** What of a character device the emulator gets opened. */
interface Ends {
  readonly listener: number | undefined;
  readonly file: string | undefined;
  readonly log: string | undefined;
}

function logPart(device: ChardevEnd, ends: Ends): string {
  const log = device.log;
  // The file is empty already if it's to be.
  if (ends.log !== undefined) return `,logfile=${ends.log},logappend=on`;
  return log?.file === undefined
    ? ''
    : `,logfile=${escapeComma(log.file)}${log.append === undefined ? '' : `,logappend=${onOffText(log.append)}`}`;
}

const unsupportedType = (type: string): VirtError =>
  qemuError(ErrorCode.CONFIG_UNSUPPORTED, `character devices of type '${type}' are not supported`);

function backend(
  { capabilities }: BuildContext,
  device: ChardevEnd,
  id: string,
  { listener, file }: Ends,
  use: SpiceUse,
): string {
  const source = device.source;
  switch (source.type) {
    case 'pty':
      return `pty,id=${id}`;
    case 'null':
      return `null,id=${id}`;
    case 'vc':
      return `vc,id=${id}`;
    case 'stdio':
      return `stdio,id=${id}`;
    case 'spicevmc':
      return `spicevmc,id=${id},name=${use}`;
    case 'qemu-vdagent':
      return keyValues(`qemu-vdagent,id=${id},name=${use}`, {
        clipboard: onOffText(source.clipboard),
        mouse: source.mouse === undefined ? undefined : onOffText(source.mouse === 'client'),
      });
    case 'spiceport':
      return keyValues(`spiceport,id=${id}`, { name: source.channel });
    case 'dbus':
      if (!capabilities.has('display-dbus')) throw unsupportedType(source.type);
      return keyValues(`dbus,id=${id}`, { name: source.channel });
    case 'file':
      if (file !== undefined) return `file,id=${id},path=${file},append=on`;
      return keyValues(`file,id=${id}`, { path: source.path, append: onOffText(source.append) });
    case 'pipe':
      return keyValues(`pipe,id=${id}`, { path: source.path });
    case 'dev':
      return keyValues(`${(device.alias ?? '').startsWith('parallel') ? 'parallel' : 'serial'},id=${id}`, {
        path: source.path,
      });
    case 'unix': {
      const server = source.mode !== 'connect';
      if (server && listener !== undefined) return `socket,id=${id},fd=${listener},server=on,wait=off`;
      return `${keyValues(`socket,id=${id}`, { path: source.path })}${server ? ',server=on,wait=off' : reconnectText(source.reconnect, capabilities)}`;
    }
    case 'tcp': {
      const server = source.mode === 'bind';
      const telnet = source.protocol === 'telnet' ? ',telnet=on' : '';
      const text = keyValues(`socket,id=${id}`, { host: source.host, port: source.service });
      return `${text}${telnet}${server ? ',server=on,wait=off' : reconnectText(source.reconnect, capabilities)}`;
    }
    case 'udp':
      return keyValues(`udp,id=${id}`, {
        host: source.connect?.host ?? '',
        port: source.connect?.service,
        localaddr: source.bind?.host ?? '',
        localport: source.bind?.service ?? '0',
      });
    default:
      throw unsupportedType(source.type);
  }
}
