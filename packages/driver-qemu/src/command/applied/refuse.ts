import { ErrorCode } from '@tsvirt/util';
import { qemuError } from '../../errors.js';

/** Whether a value of a document is applied: always, for some values, or by its parts. A list's entries are meant each. */
export type Applied = true | ((value: unknown) => boolean) | { readonly [key: string]: Applied };

/** Applied for these values. */
export const only =
  (...values: readonly unknown[]) =>
  (value: unknown) =>
    values.includes(value);
/** Applied where it says that something isn't to be. */
export const off = only(false);

/**
 * The first part of a model that isn't applied, as the path of its elements; undefined where all is.
 * @param path what is in front of it
 */
export function firstUnapplied(model: unknown, applied: Applied, path: string): string | undefined {
  if (model === undefined || applied === true) return undefined;
  if (Array.isArray(model)) {
    for (const entry of model) {
      const found = firstUnapplied(entry, applied, path);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (typeof applied === 'function') return applied(model) ? undefined : `${path} '${shown(model)}'`;
  if (typeof model !== 'object' || model === null) return undefined;
  for (const [key, value] of Object.entries(model)) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    const inner = path === '' ? elementName(key) : `${path}/${elementName(key)}`;
    const part = Object.hasOwn(applied, key) ? applied[key] : undefined;
    if (part === undefined) return inner;
    const found = firstUnapplied(value, part, inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** @throws VirtError `CONFIG_UNSUPPORTED` that names the first part of a model that isn't applied */
export function refuseRest(name: string, model: unknown, applied: Applied, path = ''): void {
  const found = firstUnapplied(model, applied, path);
  if (found === undefined) return;
  throw qemuError(
    ErrorCode.CONFIG_UNSUPPORTED,
    `'${name}' can't be run as it says: this driver has no support for ${found} yet`,
  );
}

/** Lists are named for many, their elements for one. */
const names: Readonly<Record<string, string>> = {
  disks: 'disk',
  interfaces: 'interface',
  controllers: 'controller',
  serials: 'serial',
  parallels: 'parallel',
  channels: 'channel',
  consoles: 'console',
  inputs: 'input',
  sounds: 'sound',
  codecs: 'codec',
  audios: 'audio',
  hubs: 'hub',
  redirdevs: 'redirdev',
  rules: 'usbdev',
  smartcards: 'smartcard',
  videos: 'video',
  watchdogs: 'watchdog',
  rngs: 'rng',
  panics: 'panic',
  listens: 'listen',
  hosts: 'host',
  seclabels: 'seclabel',
  timers: 'timer',
  cells: 'cell',
  slices: 'slice',
};

function elementName(key: string): string {
  return names[key] ?? key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function shown(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
