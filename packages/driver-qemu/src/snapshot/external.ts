import { rm } from 'node:fs/promises';
import type { Disk, Domain } from '@tsvirt/conf/domain';
import type { DomainSnapshot, DomainSnapshotDisk } from '@tsvirt/conf/domainsnapshot';
import { type CommandRunner, ErrorCode, exists, type UndoStack, withUndo } from '@tsvirt/util';
import { continueBitmaps } from '../bitmap/merging.js';
import { queryBlockNodes } from '../bitmap/nodes.js';
import { backingName } from '../command/backing-name.js';
import { isEmpty } from '../command/blockdev.js';
import { sourcePath } from '../domain/device-list.js';
import { freeNumber, nodesOf, virtualSize } from '../domain/disk-nodes.js';
import type { Guest } from '../domain/guest.js';
import { makeImage } from '../domain/make-image.js';
import { qemuError, unsupportedConfig } from '../errors.js';
import type { QmpObject } from '../qmp/index.js';
import { diskOf } from './images.js';
import { externalDisks } from './kept.js';

/** A disk that goes on in a file of its own. */
interface Overlay {
  readonly disk: Disk;
  readonly path: string;
  readonly format: string;
}

/** @throws VirtError `CONFIG_UNSUPPORTED` for a disk that can't go on in another file, or whose file there is already */
export async function checkExternal(domain: Domain, snapshot: DomainSnapshot, reuse: boolean): Promise<void> {
  for (const { disk, path, format } of overlaysOf(domain, snapshot)) {
    const { dev } = disk.target;
    if (isEmpty(disk.source))
      throw unsupportedConfig(`the disk '${dev}' has no image: it can't go on in a file`);
    if (format !== 'qcow2')
      throw unsupportedConfig(
        `the disk '${dev}' can't go on in a file of the format '${format}'`,
        'use qcow2',
      );
    if ((await exists(path)) === reuse) continue;
    throw unsupportedConfig(
      reuse
        ? `the file ${path}, in which the disk '${dev}' is to go on, isn't there`
        : `the file ${path}, in which the disk '${dev}' would go on, exists already`,
    );
  }
}

function overlaysOf(domain: Domain, snapshot: DomainSnapshot): Overlay[] {
  return externalDisks(snapshot).map((each) => {
    const { source } = each;
    if (source?.type !== 'file' || source.file === undefined)
      throw unsupportedConfig(`the disk '${each.name}' can go on in a local file only`);
    return { disk: diskOf(domain, each), path: source.file, format: formatOf(each) };
  });
}

const formatOf = ({ driver }: DomainSnapshotDisk): string => driver?.type ?? 'qcow2';

/**
 * Makes the empty files in which disks go on. A guest that runs has its images locked: then it is asked how large they are.
 * @param guest undefined where none runs
 */
export async function createOverlays(
  runner: CommandRunner,
  domain: Domain,
  snapshot: DomainSnapshot,
  guest: Guest | undefined,
  undo: UndoStack,
): Promise<void> {
  for (const { disk, path, format } of overlaysOf(domain, snapshot)) {
    undo.push(`remove ${path}`, () => rm(path, { force: true }));
    await makeImage(runner, {
      path,
      format,
      size: guest === undefined ? undefined : await virtualSize(guest, disk),
      base: { name: backingName(disk.source), format: disk.driver?.type ?? 'raw' },
    });
  }
}

/** The definition as it is when its disks have gone on; disks that it has no more, or others by that name, stay. */
export function withOverlays(definition: Domain, live: Domain, snapshot: DomainSnapshot): Domain {
  const overlays = overlaysOf(live, snapshot);
  const disks = definition.devices.disks?.map((disk) => {
    const found = overlays.find(
      (each) =>
        each.disk.target.dev === disk.target.dev && sourcePath(each.disk.source) === sourcePath(disk.source),
    );
    return found === undefined ? disk : goneOn(disk, found);
  });
  return { ...definition, devices: { ...definition.devices, ...(disks && { disks }) } };
}

function goneOn(disk: Disk, { path, format }: Overlay, number?: number): Disk {
  // What opens the image goes with it.
  const { encryption = disk.source.encryption, auth = disk.source.auth, ...rest } = disk;
  const { index, ...below } = disk.source;
  return {
    ...rest,
    driver: { ...disk.driver, type: format as NonNullable<Disk['driver']>['type'] },
    source: { type: 'file', file: path, ...(number === undefined ? {} : { index: number }) },
    backingStore: {
      source: { ...below, ...(encryption && { encryption }), ...(auth && { auth }) } as Disk['source'],
      format: { type: disk.driver?.type ?? 'raw' },
      ...(number === undefined || index === undefined ? {} : { index }),
      ...(disk.backingStore && { backingStore: disk.backingStore }),
    },
  };
}

/** Lets a running guest go on in files that are there, all of its disks at one moment. Answers the live definition after it. */
export async function switchToOverlays(
  guest: Guest,
  live: Domain,
  snapshot: DomainSnapshot,
): Promise<Domain> {
  const { monitor } = guest;
  const overlays = overlaysOf(live, snapshot);
  let next = freeNumber(guest, live.devices.disks ?? []);
  const actions: QmpObject[] = [];
  const known = await queryBlockNodes(guest);
  const changed = new Map<Disk, Disk>();
  await withUndo(async (undo) => {
    for (const overlay of overlays) {
      const index = next++;
      const above = goneOn(overlay.disk, overlay, index);
      // Of what is below there are nodes already.
      const nodes = nodesOf(guest, { ...above, backingStore: {} });
      for (const node of nodes.nodes) {
        await monitor.execute('blockdev-add', 'backing' in node ? { ...node, backing: null } : node);
        const name = String(node['node-name']);
        undo.push(`take ${name} away`, () => monitor.execute('blockdev-del', { 'node-name': name }));
      }
      const below = nodesOf(guest, overlay.disk).top;
      actions.push({ type: 'blockdev-snapshot', data: { node: below, overlay: nodes.top } });
      // What is written since a checkpoint is noted in each image of the chain.
      actions.push(...continueBitmaps(known, below, nodes.top));
      changed.set(overlay.disk, above);
    }
    await monitor.execute('transaction', { actions });
  });
  const disks = live.devices.disks?.map((disk) => changed.get(disk) ?? disk);
  return { ...live, devices: { ...live.devices, ...(disks && { disks }) } };
}

/** @throws VirtError `CONFIG_UNSUPPORTED` for what can't be done with snapshots beside images yet */
export function refuseExternal(snapshot: DomainSnapshot, what: string): void {
  const count = externalDisks(snapshot).length;
  if (count === 0 && snapshot.memory?.snapshot !== 'external') return;
  throw qemuError(
    ErrorCode.CONFIG_UNSUPPORTED,
    `${what} isn't supported yet for a snapshot with ${count} disks in files of their own`,
  );
}
