import type { NodeInfo } from '@tsvirt/core';

/** A NUMA cell of the imaginary host. */
export interface HostCell {
  readonly memory: bigint;
  readonly free: bigint;
  readonly cpus: readonly HostCpu[];
  /** Pages by size in KiB. */
  readonly pages: readonly HostPages[];
}

export interface HostCpu {
  readonly id: number;
  readonly socket: number;
  readonly core: number;
}

export interface HostPages {
  readonly size: number;
  readonly count: bigint;
}

/** What the host is made of. */
export interface HostInfo {
  readonly node: NodeInfo;
  readonly cells: readonly HostCell[];
}

/** The machine that a node file changes where it says so. */
export const plainNode: NodeInfo = {
  model: 'i686',
  memory: 3_145_728n,
  cpus: 16,
  mhz: 1400,
  nodes: 2,
  sockets: 2,
  cores: 2,
  threads: 2,
};

const cpusPerCell = 8;

function cell(number: number): HostCell {
  const memory = BigInt(number + 1) * 2n * 1024n * 1024n;
  return {
    memory,
    free: memory / 2n,
    cpus: Array.from({ length: cpusPerCell }, (_, core) => ({
      id: number * cpusPerCell + core,
      socket: number,
      core,
    })),
    pages: [
      { size: 4 * (number + 1), count: memory / BigInt(4 * (number + 1)) },
      { size: 2048, count: 0n },
      { size: 1_048_576, count: 0n },
    ],
  };
}

/** The host of `test:///default`. */
export const defaultHost: HostInfo = { node: plainNode, cells: [cell(0), cell(1)] };
