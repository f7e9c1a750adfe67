import { join } from 'node:path';
import type { Domain } from '@tsvirt/conf/domain';
import {
  DomainEventStartedDetailType,
  DomainEventSuspendedDetailType,
  DomainEventType,
  DomainPausedReason,
  DomainRunningReason,
} from '@tsvirt/core';
import { ErrorCode, ensureDirectory, UndoStack } from '@tsvirt/util';
import { needsRawNodes } from '../command/blockdev.js';
import { buildCommandLine, type GuestResources } from '../command/build.js';
import { characterDevices } from '../command/chardev.js';
import { guestEnvironment } from '../command/environment.js';
import { refuseUnapplied } from '../command/unbuilt.js';
import { dependsOnHost } from '../cpu/depends-on-host.js';
import type { QemuState } from '../driver-state.js';
import { qemuError } from '../errors.js';
import { chardevCertificates } from '../host/certificates.js';
import { powerCpu } from '../host/power.js';
import { type Plug, pluggedInto } from '../network/plug.js';
import { plugInterface } from '../network/ports.js';
import { openVhost, vhostFiles } from '../network/vhost.js';
import { prepareLive } from '../prepare/live.js';
import { memoryLockLimit } from '../prepare/memory-lock.js';
import { launchEmulator, monitorDescriptor, startError } from '../process/emulator.js';
import { beginLog } from '../process/log.js';
import { mayLock } from '../process/memory-lock.js';
import { driverVersion } from '../version.js';
import { groupPathFor, limitThreads, prepareGroup } from './cgroup.js';
import { withWholeChains } from './chain.js';
import { agentAtStart } from './channels.js';
import { startDisplayBus } from './display-bus.js';
import { greet } from './greet.js';
import { Guest, type GuestObject, newRecord, refOf } from './guest.js';
import { HandedFiles, openHandedFiles } from './handed-files.js';
import { endedHelpers } from './helpers.js';
import { runHook } from './hooks.js';
import { claimHostDevices } from './host-devices.js';
import { requireHostFiles } from './host-files.js';
import { refuseSecondRun } from './leftover.js';
import { makeMemoryPlaces, memoryPlaces, onChosenNodes } from './memory-places.js';
import { withoutMissing } from './missing-media.js';
import { ensureVariables } from './nvram.js';
import { startPassts } from './passt.js';
import { writePidFile } from './pid-file.js';
import { pinThreads } from './pinning.js';
import { withHostPlaces } from './places.js';
import { recordPlug } from './release.js';
import { resume } from './running.js';
import { makeMasterKey, masterKeyPath, sealSecrets, secretsOf } from './secrets.js';
import { prepareSev } from './sev.js';
import { endGuest, endings } from './stop.js';
import { startTpm, tpmLog } from './tpm.js';
import { startVirtiofs, virtiofsLog } from './virtiofs.js';
import { eventHandler, watchGuest } from './watch.js';

/** How a domain is started. */
export interface StartOptions {
  /** Leave it paused. */
  readonly paused: boolean;
  /** One of `DomainEventSuspendedDetailType`: what is told of one that is left paused. */
  readonly suspended?: number;
  /** Make the firmware's variables anew. */
  readonly resetNvram?: boolean;
  /** It goes on with a state that was saved, instead of booting. */
  readonly saved?: SavedState;
  /** It goes on with what a snapshot in its images has. */
  readonly snapshot?: (guest: Guest, live: Domain) => Promise<void>;
  /** One of `DomainEventStartedDetailType`: how its start is told. */
  readonly started?: number;
}

/** The state with which a guest goes on. */
export interface SavedState {
  /** Fills the guest's process with it. */
  load(guest: Guest): Promise<void>;
  /** Called when all is done but that the guest runs, which may follow at once. */
  ready(): Promise<void>;
}

/** Makes the domain active in the store with this live definition. */
export type Activate = (live: Domain, guest: Guest) => Promise<GuestObject>;

/** Starts a persistent domain that is not running. The caller holds its job. See {@link startGuest}. */
export async function startDefined(
  state: QemuState,
  object: GuestObject,
  options: StartOptions,
): Promise<void> {
  try {
    await startGuest(state, object.current, options, async (live, data) => {
      await state.store.start(object, { live, data });
      return object;
    });
  } catch (error) {
    state.shutoff.set(object.uuid, endings.failed.reason);
    throw error;
  }
}

/**
 * Starts a domain. When this fails nothing is left of it.
 * @throws VirtError `CONFIG_UNSUPPORTED` for what the emulator can't do, `SYSTEM_ERROR` for an image or another
 *   file that can't be opened, `INTERNAL_ERROR` with QEMU's words if it won't start
 */
export async function startGuest(
  state: QemuState,
  definition: Domain,
  options: StartOptions,
  activate: Activate,
): Promise<GuestObject> {
  const capabilities = await state.capabilitiesOf(definition);
  const live = prepareLive(definition, capabilities, options.saved !== undefined);
  if (dependsOnHost(live))
    await (await import('../cpu/guest-cpu.js')).decideCpuHere(state, live, capabilities);
  const { domain: present, missing } = await withoutMissing(live, (disk) => state.placed(disk));
  const prepared = await withWholeChains(present);
  refuseUnapplied(prepared);
  const name = prepared.name ?? '';
  const uuid = prepared.uuid ?? '';
  const directory = join(state.paths.guests, uuid);
  const guest = new Guest(
    newRecord({
      directory,
      monitorPath: join(directory, 'mon'),
      logPath: join(state.paths.log, `${name}.log`),
      emulator: capabilities.binary,
      rawNodes: needsRawNodes(capabilities),
      cgroup: groupPathFor(prepared),
    }),
  );
  if (state.store.findByUUID(uuid)?.active !== true)
    await refuseSecondRun(guest.record.monitorPath, name, uuid);
  // From here on a crash of this process is found by the next one: the status file names the monitor.
  const object = await activate(prepared, guest);
  // libvirt goes from the last disk to the first.
  for (const { alias, path, reason } of missing.toReversed())
    state.events.emit({
      eventId: 9,
      dom: refOf(object),
      oldSrcPath: path,
      newSrcPath: null,
      devAlias: alias,
      reason,
    });
  const undo = new UndoStack();
  try {
    // Only now: until the store agreed the directory could have been that of a running guest, and who stopped it may be at it still.
    await state.cleanups.get(uuid);
    await state.removeDirectory(directory);
    await Promise.all([
      ensureDirectory(directory, { mode: 0o700 }),
      ensureDirectory(state.paths.log, { mode: 0o700 }),
      ensureDirectory(state.paths.channels, { mode: 0o700 }),
    ]);
    await run(state, object, guest, prepared, options, undo);
    undo.commit();
    return object;
  } catch (error) {
    const isEndedByOther = guest.ending !== undefined;
    guest.ending ??= endings.failed;
    // The undo stack gives these back.
    guest.record.ports = [];
    guest.record.links = [];
    guest.record.filters = [];
    await state.attempt(`end ${name}`, () => endGuest(state, object, guest, endings.failed));
    const failures = await undo.rollback();
    for (const { label, error: cause } of failures)
      state.logger.error(`could not ${label}`, { error: cause });
    if (!isEndedByOther) throw error;
    // Who ended it may have cleaned up before all was there that is to be cleaned up.
    await state.attempt(`remove ${directory}`, () => state.removeDirectory(directory));
    throw qemuError(
      ErrorCode.OPERATION_ABORTED,
      `'${name}' was ended while it was starting`,
      undefined,
      error,
    );
  }
}

async function run(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  prepared: Domain,
  options: StartOptions,
  undo: UndoStack,
): Promise<void> {
  await runHook(state, refOf(object), 'prepare', prepared);
  await ensureVariables(prepared, options.resetNvram === true);
  await requireHostFiles(prepared);
  const capabilities = await state.capabilitiesOf(prepared);
  const places = await withHostPlaces(state, guest, prepared);
  undo.push('let go of display ports', places.release);
  const memory = await memoryPlaces(state, prepared);
  const plugs = await plugAll(state, prepared, guest, undo);
  const handed = [...plugs.values()].flatMap((plug) => plug.fds);
  let live = withTargets(places.domain, plugs);
  const files = new HandedFiles(monitorDescriptor + 1 + handed.length);
  openHandedFiles(live, files, undo);
  for (const iface of live.devices.interfaces ?? []) {
    if (!plugs.has(iface.alias ?? '')) continue;
    const names = vhostFiles(iface);
    for (const [at, fd] of openVhost(iface).entries()) files.add(names[at] ?? '', fd);
  }
  handed.push(...files.descriptors);
  const { directory } = guest.record;
  const secrets = await sealSecrets(state, secretsOf(live, capabilities), await makeMasterKey(directory));
  const sev = await prepareSev(guest.record.directory, live);
  const hostPaths = await claimHostDevices(state, guest, live, undo);
  await startDisplayBus(state, guest, live, () => state.store.updateLive(object, {}));
  const helperSockets = new Map([
    ...(await startPassts(state, guest, live)),
    ...(await startVirtiofs(state, guest, live)),
    ...(await startTpm(state, guest, live, undo)),
  ]);
  const listening = socketsToListenOn(live);
  const firstListener = monitorDescriptor + 1 + handed.length;
  const resources: GuestResources = {
    id: object.id,
    directory,
    masterKey: masterKeyPath(directory),
    secrets,
    channelDirectory: state.paths.channels,
    now: Date.now(),
    hostCpu: powerCpu(),
    monitorDescriptor,
    taps: descriptorsOf(live, plugs),
    memory,
    files: files.numbers,
    helperSockets,
    chardevTls: chardevCertificates(),
    hostPaths,
    sev,
    listeners: new Map(listening.map(({ alias }, at) => [alias, firstListener + at])),
    ...(options.saved === undefined ? {} : { incoming: 'defer' }),
  };
  const args = buildCommandLine(live, capabilities, resources);
  await makeMemoryPlaces(live, memory, undo, (path) => state.removeDirectory(path));
  const argv: [string, ...string[]] = [capabilities.binary, ...args];
  const env = guestEnvironment(directory, live);
  const { data } = capabilities;
  const logStart = await beginLog(guest.record.logPath, {
    driverVersion,
    qemuVersion: data.package || String(data.version),
    env,
    argv,
  });
  const launch = {
    runner: state.runner,
    subject: object.name ?? object.uuid,
    argv: await mayLock(argv, memoryLockLimit(live)),
    env,
    fds: handed,
    listen: listening.map(({ path }) => path),
    monitorPath: guest.record.monitorPath,
    logPath: guest.record.logPath,
    logStart,
    onEvent: eventHandler(state, object, guest),
  };
  await runHook(state, refOf(object), 'start', live);
  const enterGroup = await prepareGroup(state, guest, live);
  const emulator = await launchEmulator(launch);
  guest.emulator = emulator;
  guest.record.identity = emulator.identity;
  for (const plug of plugs.values()) plug.close();
  files.close();
  try {
    // Before it has taken what is limited.
    await enterGroup(guest.pid);
    await writePidFile(state.paths, launch.subject, guest.pid);
    live = await greet(emulator, live, guest);
    await pinThreads(state, guest, onChosenNodes(live, memory));
    await limitThreads(state, guest, live);
    // The guest runs only after its process is on record.
    await state.store.updateLive(object, { live });
    places.release();
    watchGuest(state, object, guest);
    const agent = agentAtStart(object, live);
    if (agent !== undefined) state.events.emit(agent);
    await options.saved?.load(guest);
    await options.saved?.ready();
    await options.snapshot?.(guest, live);
    if (options.saved !== undefined) tellStarted(state, object, guest, DomainEventStartedDetailType.RESTORED);
    if (options.paused)
      guest.record.reason =
        options.snapshot !== undefined
          ? DomainPausedReason.FROM_SNAPSHOT
          : options.saved === undefined
            ? DomainPausedReason.USER
            : DomainPausedReason.MIGRATION;
    else
      await resume(
        guest,
        options.snapshot !== undefined
          ? DomainRunningReason.FROM_SNAPSHOT
          : options.saved === undefined
            ? DomainRunningReason.BOOTED
            : DomainRunningReason.RESTORED,
      );
    await runHook(state, refOf(object), 'started', live);
  } catch (error) {
    if (guest.ending !== undefined || emulator.monitor.open) throw error;
    await emulator.terminate({ kill: true, patience: 5000 });
    state.events.emit({ eventId: 7, dom: refOf(object) });
    throw await startError(
      launch,
      error,
      await endedHelpers(guest, (alias) =>
        alias.startsWith('tpm') ? tpmLog(state, live) : virtiofsLog(state, live, alias),
      ),
    );
  }
  guest.ready = true;
  state.shutoff.delete(object.uuid);
  if (options.saved === undefined)
    tellStarted(state, object, guest, options.started ?? DomainEventStartedDetailType.BOOTED);
  if (options.paused)
    state.events.emit({
      eventId: 0,
      dom: refOf(object),
      event: DomainEventType.SUSPENDED,
      detail: options.suspended ?? DomainEventSuspendedDetailType.PAUSED,
    });
  await state.store.updateLive(object, {});
}

function tellStarted(state: QemuState, object: GuestObject, guest: Guest, detail: number): void {
  guest.announced = true;
  state.events.emit({ eventId: 0, dom: refOf(object), event: DomainEventType.STARTED, detail });
}

async function plugAll(
  state: QemuState,
  domain: Domain,
  guest: Guest,
  undo: UndoStack,
): Promise<Map<string, Plug>> {
  const owner = { name: domain.name ?? '', uuid: domain.uuid ?? '' };
  const plugs = new Map<string, Plug>();
  for (const iface of domain.devices?.interfaces ?? []) {
    const plug = await plugInterface(state, owner, iface, undo);
    if (plug === undefined) continue;
    if (iface.alias === undefined) throw qemuError(ErrorCode.INTERNAL_ERROR, 'an interface has no alias');
    plugs.set(iface.alias, plug);
    recordPlug(guest, plug);
  }
  return plugs;
}

/** Character devices whose socket the guest's process serves. */
function socketsToListenOn(domain: Domain): { alias: string; path: string }[] {
  return characterDevices(domain).flatMap(({ alias, source }) =>
    source.type === 'unix' && source.mode !== 'connect' && source.path !== undefined && alias !== undefined
      ? [{ alias, path: source.path }]
      : [],
  );
}

/** The descriptors as the emulator will know them: after the monitor's, in order. */
function descriptorsOf(domain: Domain, plugs: ReadonlyMap<string, Plug>): Map<string, readonly number[]> {
  const taps = new Map<string, readonly number[]>();
  let next = monitorDescriptor + 1;
  for (const iface of domain.devices?.interfaces ?? []) {
    const plug = plugs.get(iface.alias ?? '');
    if (plug === undefined || iface.alias === undefined) continue;
    taps.set(
      iface.alias,
      plug.fds.map(() => next++),
    );
  }
  return taps;
}

function withTargets(domain: Domain, plugs: ReadonlyMap<string, Plug>): Domain {
  const interfaces = domain.devices?.interfaces;
  if (interfaces === undefined || plugs.size === 0) return domain;
  return {
    ...domain,
    devices: {
      ...domain.devices,
      interfaces: interfaces.map((iface) => {
        const plug = plugs.get(iface.alias ?? '');
        return plug === undefined ? iface : pluggedInto(iface, plug);
      }),
    },
  };
}
