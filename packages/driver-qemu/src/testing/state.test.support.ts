import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { directoriesFor, driverDirectories, silentLogger } from '@tsvirt/util';
import type { ExecutionContext } from 'ava';
import { QemuState } from '../driver-state.js';

/** A driver's state below a folder, by default a new one, with no other driver beside it; both end with the test. */
export async function stateOf(t: ExecutionContext, folder?: string): Promise<QemuState> {
  const root = folder ?? (await mkdtemp(join(tmpdir(), 'tsvirt-state-')));
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
    await rm(root, { recursive: true, force: true });
  });
  await state.start();
  return state;
}
