import type { NodeInfo } from '@tsvirt/core';
import { invalidArgument } from '../errors.js';

/** How many host CPUs there could be: what pinning maps are about. */
export function mostHostCpus({ nodes, sockets, cores, threads }: NodeInfo): number {
  return nodes * sockets * cores * threads;
}

/** Bit n of byte n >> 3 for each number below `size`; undefined: all of them. */
export function toCpumap(numbers: readonly number[] | undefined, size: number): Uint8Array {
  const map = new Uint8Array(Math.ceil(size / 8));
  const set = (number: number): void => {
    if (number < size) map[number >> 3] = (map[number >> 3] ?? 0) | (1 << (number & 7));
  };
  if (numbers === undefined) for (let number = 0; number < size; number++) set(number);
  else numbers.forEach(set);
  return map;
}

/** The numbers of a map. @throws VirtError `INVALID_ARG` for none. */
export function fromCpumap(map: Uint8Array): number[] {
  const numbers: number[] = [];
  map.forEach((byte, at) => {
    for (let bit = 0; bit < 8; bit++) if ((byte & (1 << bit)) !== 0) numbers.push(at * 8 + bit);
  });
  if (numbers.length === 0) throw invalidArgument('the CPU map is empty');
  return numbers;
}
