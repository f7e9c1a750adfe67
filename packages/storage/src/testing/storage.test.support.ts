import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storagePoolXml } from '@tsvirt/conf/storagepool';
import { Connect, parseUri, type StateContext } from '@tsvirt/core';
import {
  type CommandRunner,
  directoriesFor,
  type ErrorCode,
  hasErrorCode,
  silentLogger,
  systemRunner,
} from '@tsvirt/util';
import test, { type ExecutionContext } from 'ava';
import { storageConnection } from '../connection/storage.js';
import { StorageState } from '../state.js';

/** A driver whose files are below a temporary folder; `restart` is what a new process would find. */
export interface TestStorage {
  readonly root: string;
  readonly connect: Connect;
  readonly state: StorageState;
  restart(): Promise<TestStorage>;
  /** Forgets what a host forgets when it is booted. */
  reboot(): Promise<void>;
}

/** What other drivers a test has: none, unless it says which. */
type Secondary = StateContext['secondary'];
const noOther: Secondary = () => Promise.reject(new Error('a test has no other drivers'));

/** @param runner runs programs; default: really */
export async function testStorage(
  t: ExecutionContext,
  runner = systemRunner(),
  secondary = noOther,
): Promise<TestStorage> {
  const root = await mkdtemp(join(tmpdir(), 'tsvirt-storage-'));
  t.teardown(() => rm(root, { recursive: true, force: true }));
  return openAt(t, root, runner, secondary);
}

async function openAt(
  t: ExecutionContext,
  root: string,
  runner: CommandRunner,
  secondary: Secondary,
): Promise<TestStorage> {
  const scope = { kind: 'root', path: root } as const;
  const context: StateContext = {
    scope,
    directories: directoriesFor(scope),
    logger: silentLogger,
    privileged: false,
    secondary,
    cpu: () => Promise.reject(new Error('a test has no other drivers')),
  };
  const state = new StorageState(context, runner);
  await state.start();
  t.teardown(() => state.stop());
  const connect = new Connect({
    driver: storageConnection(state),
    driverName: 'storage',
    uri: parseUri('storage:///'),
    readOnly: false,
  });
  const restart = async (): Promise<TestStorage> => {
    await state.stop();
    return openAt(t, root, runner, secondary);
  };
  const reboot = () => rm(join(context.directories.run, 'autostarted'));
  return { root, connect, state, restart, reboot };
}

/** A defined pool of the folder `images`, which isn't there yet. */
export async function dirPool({ root, connect }: Pick<TestStorage, 'root' | 'connect'>) {
  const path = join(root, 'images');
  const pool = await connect.storagePoolDefineXML(
    storagePoolXml({ type: 'dir', name: 'images', target: { path } }),
  );
  return { path, pool };
}

export async function refused(t: ExecutionContext, work: Promise<unknown>, code: ErrorCode): Promise<void> {
  t.true(hasErrorCode(await t.throwsAsync(work), code));
}

const hasQemuImg = (process.env.PATH ?? '').split(':').some((path) => existsSync(join(path, 'qemu-img')));

/** A test of what only the real `qemu-img` does. */
export const withQemuImg = hasQemuImg ? test : test.skip;
