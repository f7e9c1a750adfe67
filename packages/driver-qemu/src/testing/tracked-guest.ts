import { join } from 'node:path';
import type { Domain } from '@tsvirt/core';
import { run } from '@tsvirt/util';
import type { ExecutionContext } from 'ava';
import { guestXml, place } from './place.js';

/** A running guest without a system whose one disk, of 4 MiB, is written to as a test likes. */
export async function trackedGuest(t: ExecutionContext) {
  const { root, open } = await place(t);
  const image = join(root, 'a.qcow2');
  await run(['qemu-img', 'create', '-q', '-f', 'qcow2', image, '4M']);
  const conn = await open();
  const domain = await conn.domainDefineXML(
    guestXml(
      'tracked',
      `<disk type='file'><driver name='qemu' type='qcow2'/><source file='${image}'/><target dev='vda' bus='virtio'/></disk>`,
    ),
  );
  await domain.create();
  return { root, open, conn, domain, image, path: (name: string) => join(root, name) };
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
