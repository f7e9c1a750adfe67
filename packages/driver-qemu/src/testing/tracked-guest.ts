import type { Domain } from '@tsvirt/core';
import type { ExecutionContext } from 'ava';
import { diskGuest } from './disk-guest.js';

/** A running guest without a system whose one disk, of 4 MiB, is written to as a test likes. */
export async function trackedGuest(t: ExecutionContext) {
  const guest = await diskGuest(t, 'tracked', '4M');
  await guest.domain.create();
  return guest;
}

/** Writes as the guest would: `count` KiB of a byte, at a place in KiB. */
export async function writeAsGuest(domain: Domain, byte: number, at: number, count = 64): Promise<void> {
  const command = `qemu-io -d /machine/peripheral/virtio-disk0/virtio-backend "write -P ${byte} ${at}k ${count}k"`;
  // 1: in the words of QEMU's monitor for people.
  const said = await domain.qemuMonitorCommand(command, 1);
  if (said.trim() !== '') throw new Error(said);
}

/** The document of a checkpoint. */
export const checkpointXml = (name: string, more = ''): string =>
  `<domaincheckpoint><name>${name}</name>${more}</domaincheckpoint>`;
