import type { Argv } from '@tsvirt/util';
import { type Mdev, mdevctlJson } from './config.js';

/** A call of mdevctl, and what it reads. */
export interface MdevctlCommand {
  readonly argv: Argv;
  readonly input?: string;
}

/** What a device is made of: itself, the address of its parent, whether it starts with the host. */
export interface MdevRequest {
  readonly mdev: Mdev;
  readonly parentAddress: string;
  readonly autostart?: boolean;
}

/** Makes a device that lasts until it's stopped; without a UUID mdevctl chooses one and prints it. */
export const createCommand = (request: MdevRequest): MdevctlCommand => described('start', request);

/** Defines a device; without a UUID mdevctl chooses one and prints it. */
export const defineCommand = (request: MdevRequest): MdevctlCommand => described('define', request);

/** Changes a definition, a live device, or both. */
export function modifyCommand(
  request: MdevRequest,
  { config, live }: { readonly config: boolean; readonly live: boolean },
): MdevctlCommand {
  const { argv, input = '' } = described('modify', request);
  return { argv: [...argv, ...(config ? ['--defined'] : []), ...(live ? ['--live'] : [])], input };
}

function described(verb: string, { mdev, parentAddress, autostart = false }: MdevRequest): MdevctlCommand {
  const uuid = mdev.uuid === undefined ? [] : [`--uuid=${mdev.uuid}`];
  return {
    argv: ['mdevctl', verb, `--parent=${parentAddress}`, '--jsonfile=/dev/stdin', ...uuid],
    input: mdevctlJson(mdev, autostart),
  };
}

/** Starts a defined device. */
export const startCommand = (uuid: string): MdevctlCommand => ({
  argv: ['mdevctl', 'start', `--uuid=${uuid}`],
});
export const stopCommand = (uuid: string): MdevctlCommand => ({
  argv: ['mdevctl', 'stop', `--uuid=${uuid}`],
});
export const undefineCommand = (uuid: string): MdevctlCommand => ({
  argv: ['mdevctl', 'undefine', `--uuid=${uuid}`],
});
export const autostartCommand = (uuid: string, autostart: boolean): MdevctlCommand => ({
  argv: ['mdevctl', 'modify', '--uuid', uuid, autostart ? '--auto' : '--manual'],
});
export const listDefinedCommand: MdevctlCommand = { argv: ['mdevctl', 'list', '--dumpjson', '--defined'] };
