import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { directoriesFor, driverDirectories, silentLogger } from '@tsvirt/util';
import type { ExecutionContext } from 'ava';
import { QemuState } from '../driver-state.js';

/** A driver's state in folders of its own, with no other driver beside it; it ends with the test. */
export async function stateOf(t: ExecutionContext): Promise<QemuState> {
  const root = await mkdtemp(join(tmpdir(), 'tsvirt-state-'));
  const state = new QemuState({
    scope: { kind: 'root', path: root },
    directories: driverDirectories(directoriesFor({ kind: 'root', path: root }), 'qemu'),
    logger: silentLogger,
    privileged: false,
    secondary: () => Promise.reject(new Error('there is no other driver')),
    cpu: () => Promise.reject(new Error('there is no other driver')),
  });
  t.teardown(async () => {
    await state.stop();
    await rm(root, { recursive: true });
  });
  await state.start();
  return state;
}
