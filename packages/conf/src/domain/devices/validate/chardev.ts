import type { ChardevSource } from '../../../common/chardev/index.js';
import { ipFamily } from '../../../common/ip.js';
import type { Domain } from '../../domain.js';
import { internalError, invalidArgument, unsupported, xmlError } from '../../failure.js';

/** `<source>` must say where; a virtio channel's socket may be left to the driver. */
function need(
  value: string | undefined,
  what: string,
  where: string,
  error: (message: string) => Error = internalError,
): void {
  if (value === undefined || value === '') throw error(`${where}: its <source> has no '${what}'`);
}

const portName = /^[0-9A-Za-z_.-]+$/;

/** Refuses a source that says too little, or what can't be together. */
export function checkChardevSource(source: ChardevSource, where: string, mayLackPath = false): void {
  switch (source.type) {
    case 'dev':
    case 'file':
    case 'pipe':
      need(source.path, 'path', where);
      return;
    case 'unix':
      if (!mayLackPath) need(source.path, 'path', where);
      checkReconnect(source, where);
      return;
    case 'tcp':
      need(source.host, 'host', where);
      need(source.service, 'service', where);
      checkReconnect(source, where);
      return;
    case 'udp':
      need(source.connect?.service, 'service', where);
      return;
    case 'spiceport':
      need(source.channel, 'channel', where, unsupported);
      if (!portName.test(source.channel ?? ''))
        throw xmlError(`${where}: '${source.channel}' is no channel name: letters, digits, '.', '_' and '-'`);
      return;
    case 'dbus':
      need(source.channel, 'channel', where, unsupported);
      return;
    default:
  }
}

function checkReconnect(
  {
    mode,
    reconnect,
  }: {
    mode: 'connect' | 'bind';
    reconnect?: { enabled?: boolean | undefined; timeout?: number | undefined } | undefined;
  },
  where: string,
): void {
  if (reconnect === undefined) return;
  if (reconnect.enabled === undefined) throw xmlError(`${where}: <reconnect> does not say if it's 'enabled'`);
  if (!reconnect.enabled) return;
  if (reconnect.timeout === undefined) throw xmlError(`${where}: <reconnect> has no 'timeout'`);
  if (reconnect.timeout === 0) throw invalidArgument(`${where}: the 'timeout' of <reconnect> can't be 0`);
  if (mode === 'bind') throw unsupported(`${where}: only a client can reconnect`);
}

/** Refuses ports, consoles and channels with sources of which too little is said. */
export function checkChardevs({ devices }: Domain): void {
  for (const { source } of devices.serials ?? []) checkChardevSource(source, 'serial port');
  for (const { source } of devices.parallels ?? []) checkChardevSource(source, 'parallel port');
  for (const { source, target } of devices.consoles ?? [])
    if (target.type !== 'serial') checkChardevSource(source, 'console');
  for (const { source, target } of devices.channels ?? []) {
    checkChardevSource(source, 'channel', target.type !== 'guestfwd');
    if (target.type === 'guestfwd' && ipFamily(target.address) !== 'ipv4')
      throw unsupported(`channel: '${target.address}' is not an IPv4 address, which 'guestfwd' needs`);
  }
  for (const redirdev of devices.redirdevs ?? []) checkChardevSource(redirdev.source, 'redirdev');
  for (const card of devices.smartcards ?? [])
    if (card.mode === 'passthrough') checkChardevSource(card.source, 'smartcard');
    else if (card.mode === 'host-certificates') {
      if (card.certificates?.length !== 3) throw xmlError('a smartcard needs exactly three certificates');
      if (card.database !== undefined && !card.database.startsWith('/'))
        throw xmlError(`smartcard: the database '${card.database}' must be an absolute path`);
    }
  for (const { backend } of devices.rngs ?? [])
    if (backend.model === 'egd') checkChardevSource(backend.source, 'rng');
}
