import type { Disk } from '@tsvirt/conf/domain';
import { ErrorCode, withUndo } from '@tsvirt/util';
import { refuseBusy } from '../blockjob/record.js';
import { isEmpty } from '../command/blockdev.js';
import type { MonitorStep } from '../command/monitor-steps.js';
import { refuseOfDisk } from '../command/unbuilt.js';
import { withNumbers, withWholeChain } from '../domain/chain.js';
import { diskNodes, freeNumber } from '../domain/disk-nodes.js';
import { type Guest, type GuestObject, liveOf } from '../domain/guest.js';
import { requireImages } from '../domain/images.js';
import type { QemuState } from '../driver-state.js';
import { qemuError, unsupportedConfig, unsupportedOperation } from '../errors.js';
import type { QmpObject } from '../qmp/index.js';
import { give } from './attach.js';
import { takeBack } from './gone.js';
import { missingDevice } from './kinds.js';
import { diskAt, firstChanged, includes } from './match.js';
import { isGuestDevice, partsContext, partsOf } from './parts.js';
import { replace } from './replace.js';
import { sealedFor } from './sealed.js';

/**
 * Changes what of a disk can be while its guest runs: the medium in a drive, and what is done when a source lacks. The rest must stay as
 * it is.
 * @param force take a medium out even if the guest holds it
 * @throws VirtError `OPERATION_UNSUPPORTED`, `CONFIG_UNSUPPORTED` for another source; `OPERATION_FAILED` if the guest doesn't let go of the old one; that stays in then
 */
export async function changeDisk(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  wanted: Disk,
  force: boolean,
): Promise<void> {
  const { devices } = liveOf(object);
  const disk = diskAt(devices, wanted.target.dev);
  if (disk === undefined) throw missingDevice(object.name, { kind: 'disks', device: wanted });
  refuseOtherChanges(object, disk, wanted);
  if (!isSameSource(disk.source, wanted.source)) {
    if (disk.device !== 'cdrom' && disk.device !== 'floppy')
      throw unsupportedConfig(`only the media of drives can be changed while '${object.name}' runs`);
    await changeMedium(state, object, guest, disk, wanted, force);
    return;
  }
  const { startupPolicy } = wanted.source;
  const { startupPolicy: _, ...source } = disk.source;
  const policy = startupPolicy === undefined ? {} : { startupPolicy };
  await replace(state, object, 'disks', disk, {
    ...disk,
    source: { ...source, ...policy } as Disk['source'],
  });
}

/** @throws VirtError `OPERATION_UNSUPPORTED` for what can't be otherwise while the domain runs */
function refuseOtherChanges(object: GuestObject, disk: Disk, wanted: Disk): void {
  const { source: _, backingStore: __, snapshot: ___, driver, ...rest } = wanted;
  // Another medium may be of another format.
  const { name: ____, type: _____, ...options } = driver ?? {};
  const changed = firstChanged(disk, rest) ?? firstChanged(disk.driver ?? {}, options);
  if (changed !== undefined)
    throw unsupportedOperation(
      `<${changed}> of the disk '${disk.target.dev}' can't be changed while '${object.name}' runs`,
    );
}

/** Whether two sources are the same place. */
function isSameSource(a: Disk['source'], b: Disk['source']): boolean {
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b);
  const {
    index: _,
    startupPolicy: __,
    privateData: ___,
    seclabels: ____,
    ...place
  } = b as Disk['source'] & {
    readonly privateData?: unknown;
    readonly seclabels?: unknown;
  };
  return includes(a, place);
}

async function changeMedium(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  disk: Disk,
  wanted: Disk,
  force: boolean,
): Promise<void> {
  const live = liveOf(object);
  const { disks = [] } = live.devices;
  refuseOfDisk(live, wanted);
  refuseBusy(guest, disk);
  const number = freeNumber(guest, disks);
  const { source } = await state.placed(wanted);
  const { backingStore: _, ...drive } = disk;
  const { backingStore } = wanted;
  const medium = backingStore === undefined ? {} : { backingStore };
  const bare: Disk = { ...drive, ...medium, source, driver: { ...disk.driver, ...wanted.driver } };
  await requireImages(bare);
  const next = withNumbers(await withWholeChain(bare), number);
  const context = await partsContext(state, guest, live);
  const secrets = await sealedFor(state, guest, next);
  const parts = behind(partsOf(live, { kind: 'disks', device: next }, { ...context, secrets }));
  const oldParts = behind(partsOf(live, { kind: 'disks', device: disk }, context));
  const [top, oldTop] = [next, disk].map((each) => diskNodes(each, context.rawNodes)?.top);
  const { monitor } = guest;
  const id = disk.alias;
  await withUndo(async (undo) => {
    for (const part of parts) {
      await give(guest, part, { kind: 'disks', device: next });
      undo.push(`take back the medium for ${id}`, () => takeBack(guest, part));
    }
    await openTray(object, guest, disk, force);
    undo.push(`close the tray of ${id}`, () => monitor.execute('blockdev-close-tray', { id }));
    if (oldTop !== undefined) {
      await monitor.execute('blockdev-remove-medium', { id });
      undo.push(`put back the medium of ${id}`, () =>
        monitor.execute('blockdev-insert-medium', { id, 'node-name': oldTop }),
      );
    }
    if (top !== undefined) await monitor.execute('blockdev-insert-medium', { id, 'node-name': top });
    // From here on the new one is in: what fails now is no reason to go back.
    undo.commit();
    await state.attempt(`close the tray of ${id}`, () => monitor.execute('blockdev-close-tray', { id }));
    for (const part of [...oldParts].reverse())
      await state.attempt(`take the old medium of ${id} away`, () => takeBack(guest, part));
    await replace(state, object, 'disks', disk, next);
  });
}

/** The parts of a disk that aren't its drive. */
function behind(parts: readonly MonitorStep[]): MonitorStep[] {
  return parts.filter((part) => !isGuestDevice(part));
}

/** How often, and in what steps of milliseconds, a guest is looked at that was asked to eject. */
const ejectTries = 10;
const ejectStep = 200;

async function openTray(object: GuestObject, guest: Guest, disk: Disk, force: boolean): Promise<void> {
  const { monitor } = guest;
  const id = disk.alias;
  await monitor.execute('blockdev-open-tray', { id, force });
  for (let tries = 0; tries < ejectTries; tries++) {
    if (await trayIsOpen(guest, id)) return;
    await new Promise((resolve) => setTimeout(resolve, ejectStep));
  }
  throw qemuError(
    ErrorCode.OPERATION_FAILED,
    `the guest '${object.name}' holds the medium in '${disk.target.dev}'`,
    'eject it in the guest, or force it',
  );
}

async function trayIsOpen(guest: Guest, id: string | undefined): Promise<boolean> {
  const devices = await guest.monitor.execute('query-block');
  if (!Array.isArray(devices)) return false;
  const drive = (devices as QmpObject[]).find(
    ({ qdev }) => typeof qdev === 'string' && (qdev === id || qdev.endsWith(`/${id}`)),
  );
  // A drive without a tray has none that could be shut.
  return drive === undefined || drive.tray_open !== false;
}
