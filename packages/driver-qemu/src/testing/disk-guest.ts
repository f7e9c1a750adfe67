import { join } from 'node:path';
import { run } from '@tsvirt/util';
import type { ExecutionContext } from 'ava';
import { guestXml, place } from './place.js';

/** A disk that is an image of the format qcow2. */
export const qcow2Disk = (image: string): string =>
  `<disk type='file'><driver name='qemu' type='qcow2'/><source file='${image}'/><target dev='vda' bus='virtio'/></disk>`;

/**
 * A small guest that is defined, with one disk.
 * @param size as qemu-img takes it
 */
export async function diskGuest(t: ExecutionContext, name: string, size: string, file = 'a.qcow2') {
  const { root, open } = await place(t);
  const image = join(root, file);
  await run(['qemu-img', 'create', '-q', '-f', 'qcow2', image, size]);
  const conn = await open();
  const domain = await conn.domainDefineXML(guestXml(name, qcow2Disk(image)));
  return { root, open, conn, domain, image, path: (other: string) => join(root, other) };
}
