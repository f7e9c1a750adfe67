import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ErrorCode, hasErrorCode, makeParam } from '@tsvirt/core';
import test from 'ava';
import { setSharedMemoryParams, sharedMemoryParams } from './shared-memory.js';

test('what the kernel has of KSM is told and set, what it lacks is refused', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'ksm-'));
  t.teardown(() => rm(root, { recursive: true }));
  t.deepEqual(await sharedMemoryParams(root), []);
  const folder = join(root, 'sys/kernel/mm/ksm');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'pages_to_scan'), '100\n');
  await writeFile(join(folder, 'full_scans'), '18446744073709551615\n');
  t.deepEqual(await sharedMemoryParams(root), [
    makeParam('shm_pages_to_scan', 'uint', 100),
    makeParam('shm_full_scans', 'ullong', 18_446_744_073_709_551_615n),
  ]);
  const scan = makeParam('shm_pages_to_scan', 'uint', 200);
  const absent = setSharedMemoryParams([scan, makeParam('shm_merge_across_nodes', 'uint', 0)], root);
  t.true(hasErrorCode(await t.throwsAsync(absent), ErrorCode.OPERATION_UNSUPPORTED));
  const counter = setSharedMemoryParams([scan, makeParam('shm_full_scans', 'ullong', 0n)], root);
  t.true(hasErrorCode(await t.throwsAsync(counter), ErrorCode.ARGUMENT_UNSUPPORTED));
  t.is(await readFile(join(folder, 'pages_to_scan'), 'utf8'), '100\n');
  await setSharedMemoryParams([scan], root);
  t.is(await readFile(join(folder, 'pages_to_scan'), 'utf8'), '200');
});
