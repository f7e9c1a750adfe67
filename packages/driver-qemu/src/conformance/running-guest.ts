import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Domain } from '@tsvirt/conf/domain';
import { DomainState, type StateContext } from '@tsvirt/core';
import { directoriesFor, driverDirectories, silentLogger } from '@tsvirt/util';
import type { QemuCapabilities } from '../capabilities/model.js';
import { needsRawNodes } from '../command/blockdev.js';
import { Guest, type GuestObject, newRecord } from '../domain/guest.js';
import { eventHandler } from '../domain/watch.js';
import { QemuState } from '../driver-state.js';
import { connectMonitor, Emulator } from '../process/emulator.js';
import { ScriptedMonitor } from './scripted-monitor.js';

/** A guest of the driver as it is, but for its process: a script has the other end of its monitor. */
export interface RunningGuest {
  readonly state: QemuState;
  readonly object: GuestObject;
  readonly guest: Guest;
  readonly monitor: ScriptedMonitor;
}

/**
 * Runs a function with a guest that exists for its time.
 * @param definition what it's defined as beside what it is, if it's persistent
 */
export async function withRunningGuest<T>(
  live: Domain,
  definition: Domain | undefined,
  capabilities: QemuCapabilities,
  use: (running: RunningGuest) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'tsvirt-conformance-'));
  try {
    return await runGuest(root, live, definition, capabilities, use);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function runGuest<T>(
  root: string,
  live: Domain,
  definition: Domain | undefined,
  capabilities: QemuCapabilities,
  use: (running: RunningGuest) => Promise<T>,
): Promise<T> {
  const scope = { kind: 'root', path: root } as const;
  const context: StateContext = {
    scope,
    directories: driverDirectories(directoriesFor(scope), 'qemu'),
    logger: silentLogger,
    privileged: false,
    cpu: () => Promise.reject(new Error('there are no other drivers')),
    secondary: () => Promise.reject(new Error('there are no other drivers')),
  };
  const state = new QemuState(context);
  state.capabilitiesOf = async () => capabilities;
  await state.start();
  await state.prepareDocuments();
  const directory = join(root, 'guest');
  await mkdir(directory);
  const path = join(directory, 'mon');
  const guest = new Guest(
    newRecord({
      directory,
      monitorPath: path,
      logPath: join(root, 'log'),
      emulator: capabilities.binary,
      rawNodes: needsRawNodes(capabilities),
    }),
  );
  guest.record.state = DomainState.RUNNING;
  const monitor = await ScriptedMonitor.listen(path);
  try {
    if (definition !== undefined) await state.store.define(definition);
    const object = await state.store.create(live, guest);
    guest.emulator = new Emulator(
      { pid: process.pid, startTime: '' },
      connectMonitor(path, object.name ?? '', eventHandler(state, object, guest)),
      new Promise(() => undefined),
    );
    await guest.monitor.greeting;
    guest.ready = true;
    return await use({ state, object, guest, monitor });
  } finally {
    guest.emulator?.monitor.close();
    monitor.close();
    await state.store.close();
  }
}
