import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ErrorCode, hasErrorCode } from '@tsvirt/core';
import test, { type ExecutionContext } from 'ava';
import { nodeMemoryStats } from './node.js';
import { allocatePages, nodeFreePages } from './pages.js';
import { readTopology } from './topology.js';

/** A host of one NUMA node with 8 GiB, half of it free, and pages of 2 MiB. */
async function host(t: ExecutionContext): Promise<{ root: string; pool: string }> {
  const root = await mkdtemp(join(tmpdir(), 'pages-'));
  t.teardown(() => rm(root, { recursive: true }));
  const node = join(root, 'sys/devices/system/node/node0');
  const pools = [node, join(root, 'sys/kernel/mm')].map((base) => join(base, 'hugepages/hugepages-2048kB'));
  await mkdir(join(root, 'proc'), { recursive: true });
  for (const pool of pools) {
    await mkdir(pool, { recursive: true });
    await writeFile(join(pool, 'nr_hugepages'), '3\n');
    await writeFile(join(pool, 'free_hugepages'), '2\n');
  }
  for (const [path, prefix] of [
    [join(node, 'meminfo'), 'Node 0 '],
    [join(root, 'proc/meminfo'), ''],
  ] as const)
    await writeFile(path, `${prefix}MemTotal: 8388608 kB\n${prefix}MemFree: 4194304 kB\n`);
  return { root, pool: pools[0] ?? '' };
}

test('free pages are told of each node and size', async (t) => {
  const { root } = await host(t);
  const topology = await readTopology(root);
  t.deepEqual(await nodeFreePages(topology, [4, 2048], 0, 1, root), [1_048_576n, 2n]);
  t.deepEqual(await nodeFreePages(topology, [2048], -1, 2, root), [2n, 2n]);
  const failures: readonly (readonly [Promise<unknown>, ErrorCode])[] = [
    [nodeFreePages(topology, [4], 1, 1, root), ErrorCode.INVALID_ARG],
    [nodeFreePages(topology, [1024], 0, 1, root), ErrorCode.OPERATION_FAILED],
  ];
  for (const [failure, code] of failures) t.true(hasErrorCode(await t.throwsAsync(failure), code));
});

test('memory is told of the host and of one node', async (t) => {
  const { root } = await host(t);
  const fields = async (cell: number) => (await nodeMemoryStats(cell, root)).map(({ field }) => field);
  t.deepEqual(await fields(-1), ['total', 'free', 'buffers', 'cached']);
  t.deepEqual(await nodeMemoryStats(0, root), [
    { field: 'total', value: 8_388_608n },
    { field: 'free', value: 4_194_304n },
  ]);
  t.true(hasErrorCode(await t.throwsAsync(nodeMemoryStats(7, root)), ErrorCode.INVALID_ARG));
});

test('pools of large pages grow by, or to, as many pages', async (t) => {
  const { root, pool } = await host(t);
  const topology = await readTopology(root);
  const size = () => readFile(join(pool, 'nr_hugepages'), 'utf8');
  t.is(await allocatePages(topology, [{ size: 2048, count: 4n }], 0, 1, false, root), 1);
  t.is(await size(), '7');
  t.is(await allocatePages(topology, [{ size: 2048, count: 4n }], 0, 1, true, root), 1);
  t.is(await size(), '4');
  const both = [
    { size: 2048, count: 9n },
    { size: 4, count: 1n },
  ];
  const refused = allocatePages(topology, both, 0, 1, false, root);
  t.true(hasErrorCode(await t.throwsAsync(refused), ErrorCode.OPERATION_UNSUPPORTED));
  t.is(await size(), '4');
});
