import type { Domain } from '@tsvirt/conf/domain';
import { ErrorCode } from '@tsvirt/util';
import { qemuError } from '../errors.js';
import { kindOf } from '../machine/kind.js';
import type { Addressed } from './addressed.js';
import { isPciAssigned, type PciAddress } from './pci.js';

/** Numbers that are given out once each. */
class Numbers {
  readonly #what: string;
  readonly #first: number;
  readonly #last: number;
  readonly #taken = new Set<number>();

  constructor(what: string, first: number, last: number) {
    this.#what = what;
    this.#first = first;
    this.#last = last;
  }

  /** @throws VirtError `INTERNAL_ERROR` if it's taken */
  take(number: number): void {
    if (this.#taken.has(number))
      throw qemuError(
        ErrorCode.INTERNAL_ERROR,
        `two PCI devices have the ${this.#what} 0x${number.toString(16)}`,
      );
    this.#taken.add(number);
  }

  next(): number {
    for (let number = this.#first; number <= this.#last; number++)
      if (!this.#taken.has(number)) {
        this.#taken.add(number);
        return number;
      }
    throw qemuError(ErrorCode.INTERNAL_ERROR, `there's no ${this.#what} left for another PCI device`);
  }
}

/**
 * On s390 a PCI device has a user's and a function's number besides its place: gives them to those that have none. Changes the model.
 * @throws VirtError `INTERNAL_ERROR` if two devices have the same
 */
export function numberZpci(domain: Domain): void {
  if (!kindOf(domain).s390) return;
  const places = pciPlaces(domain);
  const users = new Numbers('uid', 1, 0xffff);
  const functions = new Numbers('fid', 0, 0xffff_ffff);
  for (const { zpci } of places) {
    if (zpci?.uid !== undefined) users.take(zpci.uid);
    if (zpci?.fid !== undefined) functions.take(zpci.fid);
  }
  for (const place of places)
    place.zpci = {
      uid: place.zpci?.uid ?? users.next(),
      fid: place.zpci?.fid ?? functions.next(),
    };
}

/** Places of all PCI devices, in the order in which numbers are given out. */
function pciPlaces({ devices }: Domain): PciAddress[] {
  const { disks, interfaces, sounds, hostdevs, videos, controllers, inputs, filesystems, watchdogs } =
    devices;
  const { memballoon, rngs, shmems, panics, memories, iommu, vsock, cryptos } = devices;
  const lists: readonly (readonly Addressed[] | undefined)[] = [
    disks,
    interfaces,
    sounds,
    hostdevs,
    videos,
    controllers,
    inputs,
    filesystems,
    watchdogs,
    memballoon && [memballoon],
    rngs,
    shmems,
    panics,
    memories,
    iommu && [iommu],
    vsock && [vsock],
    cryptos,
  ];
  return lists
    .flatMap((list) => list ?? [])
    .flatMap(({ address }) => (isPciAssigned(address) ? [address] : []));
}
