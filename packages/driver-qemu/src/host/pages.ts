import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ErrorCode, readTextIfExists } from '@tsvirt/util';
import { invalidArgument, qemuError, unsupportedOperation } from '../errors.js';
import { nodeCellsFreeMemory, nodeFreeMemory } from './node.js';
import type { HostTopology } from './topology.js';

/** KiB */
const ordinaryPage = 4;

/** The NUMA nodes that a call means: from `start` on, at most `count`; -1 is the whole host. @throws VirtError `INVALID_ARG` */
function cellsOf({ cells }: HostTopology, start: number, count: number): number[] {
  const last = Math.max(...cells.map((cell) => cell.id));
  if (start > last || start < -1)
    throw invalidArgument(
      `there is no NUMA node ${start}: the host's nodes are 0 to ${last}, -1 is all of it`,
    );
  const wanted = Array.from({ length: Math.min(count, last + 2) }, (_, at) => start + at);
  return wanted.filter((id) => id === -1 || cells.some((cell) => cell.id === id));
}

const poolOf = (root: string, cell: number, size: number): string =>
  join(
    root,
    cell === -1 ? 'sys/kernel/mm' : `sys/devices/system/node/node${cell}`,
    'hugepages',
    `hugepages-${size}kB`,
  );

/** A number of one file of a pool of large pages. @throws VirtError `OPERATION_FAILED` where there are no pages of the size */
async function poolNumber(pool: string, file: string, size: number): Promise<bigint> {
  const text = await readTextIfExists(join(pool, file));
  if (text === undefined) throw qemuError(ErrorCode.OPERATION_FAILED, `the host has no pages of ${size} KiB`);
  return BigInt(text.trim());
}

/** virNodeGetFreePages: of each node the free pages of each size (KiB). */
export async function nodeFreePages(
  topology: HostTopology,
  sizes: readonly number[],
  start: number,
  count: number,
  root = '/',
): Promise<bigint[]> {
  const free: bigint[] = [];
  for (const cell of cellsOf(topology, start, count))
    for (const size of sizes)
      if (size === ordinaryPage) {
        const [bytes = 0n] =
          cell === -1 ? [await nodeFreeMemory(root)] : await nodeCellsFreeMemory(topology, cell, 1, root);
        free.push(bytes / BigInt(ordinaryPage * 1024));
      } else free.push(await poolNumber(poolOf(root, cell, size), 'free_hugepages', size));
  return free;
}

/** A size of pages (KiB) and how many. */
export interface PageCount {
  readonly size: number;
  readonly count: bigint;
}

/**
 * virNodeAllocPages: adds large pages to the pools of the nodes, or with `set` brings the pools to as many. Resolves to how many pools that were.
 * @throws VirtError `OPERATION_UNSUPPORTED` for ordinary pages, before anything changed; `OPERATION_FAILED` where the kernel finds too few: it keeps those
 */
export async function allocatePages(
  topology: HostTopology,
  pages: readonly PageCount[],
  start: number,
  count: number,
  set: boolean,
  root = '/',
): Promise<number> {
  if (pages.some(({ size }) => size === ordinaryPage))
    throw unsupportedOperation(`pages of ${ordinaryPage} KiB are the kernel's own: they need no pool`);
  const changes: { pool: string; size: number; wanted: bigint }[] = [];
  for (const cell of cellsOf(topology, start, count))
    for (const page of pages) {
      const pool = poolOf(root, cell, page.size);
      const now = await poolNumber(pool, 'nr_hugepages', page.size);
      changes.push({ pool, size: page.size, wanted: set ? page.count : now + page.count });
    }
  for (const { pool, size, wanted } of changes) {
    await writeFile(join(pool, 'nr_hugepages'), String(wanted));
    const there = await poolNumber(pool, 'nr_hugepages', size);
    if (there !== wanted)
      throw qemuError(
        ErrorCode.OPERATION_FAILED,
        `the kernel has made ${there} pages of ${size} KiB, not ${wanted}`,
        'memory may be too fragmented: reserve large pages soon after the host has started',
      );
  }
  return changes.length;
}
