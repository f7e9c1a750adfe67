import { closeSync, constants, openSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Domain } from '@tsvirt/conf/domain';
import { ErrorCode, errnoOf, setVsockCid, type UndoStack } from '@tsvirt/util';
import { characterDevices, chardevFiles } from '../command/chardev.js';
import { vhostScsiFile } from '../command/hostdevs.js';
import { vdpaFile } from '../command/interfaces.js';
import { vsockFile } from '../command/vsock.js';
import { qemuError, unsupportedConfig } from '../errors.js';
import { unreadable } from './host-files.js';

/** Files that are opened for the emulator, which inherits them. */
export class HandedFiles {
  readonly #first: number;
  readonly #files: { readonly name: string; readonly fd: number }[] = [];
  #open = true;

  /** @param first the descriptor that the first of them has in the emulator */
  constructor(first: number) {
    this.#first = first;
  }

  /** Hands over an open descriptor, which is closed here with the others. */
  add(name: string, fd: number): void {
    this.#files.push({ name, fd });
  }

  get descriptors(): number[] {
    return this.#files.map(({ fd }) => fd);
  }

  /** The descriptors as the emulator knows them, by what they're for. */
  get numbers(): ReadonlyMap<string, number> {
    return new Map(this.#files.map(({ name }, at) => [name, this.#first + at]));
  }

  /** Closes them here. Again does nothing: the numbers are soon those of other files. */
  close(): void {
    if (!this.#open) return;
    this.#open = false;
    for (const { fd } of this.#files) closeSync(fd);
  }
}

/**
 * Opens what the emulator is given open: the ends of character devices that are files, the host's TPM, the kernel's end of
 * a vsock. Changes the model: a vsock gets the address that was free.
 * @throws VirtError `SYSTEM_ERROR` for a file that can't be opened, `CONFIG_UNSUPPORTED` for a device that the host hasn't
 */
export function openHandedFiles(live: Domain, files: HandedFiles, undo: UndoStack): void {
  undo.push('close files for the emulator', () => files.close());
  for (const device of characterDevices(live)) {
    const { source, log } = device;
    const names = chardevFiles(device);
    if (source.type === 'file' && source.path !== undefined)
      files.add(
        names.source,
        openOutput(source.path, source.append === true, `the file of '${device.alias}',`),
      );
    if (log?.file !== undefined)
      files.add(names.log, openOutput(log.file, log.append === true, `the log of '${device.alias}',`));
  }
  for (const { alias, model, backend } of live.devices.tpms ?? []) {
    if (backend.type !== 'passthrough' || model === 'spapr-tpm-proxy') continue;
    const { device = '/dev/tpm0' } = backend;
    files.add(`${alias}-tpm`, openDevice(device, 'the TPM'));
    files.add(`${alias}-cancel`, openSync(cancelPath(device), constants.O_WRONLY));
  }
  for (const { type, alias } of live.devices.hostdevs ?? [])
    if (type === 'scsi_host')
      files.add(vhostScsiFile(alias), openDevice('/dev/vhost-scsi', 'the vhost device of SCSI targets'));
  for (const iface of live.devices.interfaces ?? [])
    if (iface.type === 'vdpa')
      files.add(vdpaFile(iface), openDevice(iface.source.dev, 'the card of an interface'));
  openVsock(live, files);
}

function openOutput(path: string, append: boolean, what: string): number {
  const { O_WRONLY, O_CREAT, O_APPEND, O_TRUNC } = constants;
  try {
    return openSync(path, O_WRONLY | O_CREAT | (append ? O_APPEND : O_TRUNC), 0o600);
  } catch (error) {
    throw unreadable(`${what} '${path}'`, error, {
      missing: 'Make its folder.',
      other: 'See that the daemon may write it.',
    });
  }
}

function openDevice(path: string, what: string): number {
  try {
    return openSync(path, constants.O_RDWR);
  } catch (error) {
    throw unreadable(`${what} '${path}'`, error, {
      missing: 'The host has no such device, or its module is not loaded.',
      other: 'See that nobody else uses it.',
    });
  }
}

/** The file by which a command of a TPM is broken off; TPMs of version 2 have none. */
function cancelPath(device: string): string {
  const name = basename(device);
  for (const path of [`/sys/class/tpm/${name}/device`, `/sys/class/misc/${name}/device`])
    try {
      if (readdirSync(path).includes('cancel')) return `${path}/cancel`;
    } catch {
      // Kernels have either.
    }
  return '/dev/null';
}

const vsockDevice = '/dev/vhost-vsock';
const firstCid = 3;
const lastCid = 0xffff_fffe;

function openVsock({ name, devices }: Domain, files: HandedFiles): void {
  const { vsock } = devices;
  if (vsock === undefined) return;
  let fd: number;
  try {
    fd = openSync(vsockDevice, constants.O_RDWR);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
    throw qemuError(
      ErrorCode.CONFIG_UNSUPPORTED,
      `'${name}' can't have its vsock: the host has no ${vsockDevice}`,
      'load its module: modprobe vhost_vsock',
    );
  }
  files.add(vsockFile(vsock.alias), fd);
  const { address, auto = address === undefined } = vsock.cid ?? {};
  if (!auto && address !== undefined) {
    if (setVsockCid(fd, address)) return;
    throw unsupportedConfig(`'${name}' can't have the vsock address ${address}: another guest has it`);
  }
  let cid = firstCid;
  while (!setVsockCid(fd, cid)) if (++cid > lastCid) throw unsupportedConfig('no vsock address is free');
  vsock.cid = { ...vsock.cid, address: cid };
}
