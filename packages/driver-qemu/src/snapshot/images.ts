import type { Disk, Domain } from '@tsvirt/conf/domain';
import type { DomainSnapshot, DomainSnapshotDisk } from '@tsvirt/conf/domainsnapshot';
import type { CommandRunner, UndoStack } from '@tsvirt/util';
import { sourcePath } from '../domain/device-list.js';
import { asLongAsItTakes } from '../domain/make-image.js';
import { internalError, unsupportedConfig } from '../errors.js';
import { diskAt } from '../hotplug/match.js';
import { internalDisks } from './kept.js';

/** The domain's disk that a snapshot's disk is of. */
export function diskOf(domain: Domain, { name }: DomainSnapshotDisk): Disk {
  const found = diskAt(domain.devices, name);
  if (found === undefined) throw internalError(`the domain has no disk '${name}'`);
  return found;
}

/** @throws VirtError `CONFIG_UNSUPPORTED` for a disk whose image can have no snapshot in it */
export function checkInternal(domain: Domain, snapshot: DomainSnapshot): void {
  for (const each of internalDisks(snapshot)) {
    const disk = diskOf(domain, each);
    const format = disk.driver?.type ?? 'raw';
    if (format !== 'qcow2' || sourcePath(disk.source) === '')
      throw unsupportedConfig(
        `the disk '${each.name}', which is an image of the format '${format}', can't have a snapshot in it`,
        'use images of the format qcow2, or a snapshot beside them: --disk-only',
      );
  }
}

/** Takes a snapshot in the images of a domain that doesn't run. */
export async function takeInImages(
  runner: CommandRunner,
  domain: Domain,
  snapshot: DomainSnapshot & { readonly name: string },
  undo: UndoStack,
): Promise<void> {
  for (const each of internalDisks(snapshot)) {
    const path = sourcePath(diskOf(domain, each).source);
    await runner.run(['qemu-img', 'snapshot', '-c', snapshot.name, path], asLongAsItTakes);
    undo.push(`remove the snapshot from ${path}`, async () => {
      await runner.run(['qemu-img', 'snapshot', '-d', snapshot.name, path], asLongAsItTakes);
    });
  }
}

/** Sets the images of a domain that doesn't run back to a snapshot in them. */
export async function revertImages(
  runner: CommandRunner,
  domain: Domain,
  snapshot: DomainSnapshot & { readonly name: string },
): Promise<void> {
  for (const each of internalDisks(snapshot)) {
    const path = sourcePath(diskOf(domain, each).source);
    await runner.run(['qemu-img', 'snapshot', '-a', snapshot.name, path], asLongAsItTakes);
  }
}

/** Removes a snapshot from the images of a domain that doesn't run. All are tried; answers what failed. */
export async function removeFromImages(
  runner: CommandRunner,
  domain: Domain,
  snapshot: DomainSnapshot & { readonly name: string },
): Promise<unknown[]> {
  const failures: unknown[] = [];
  for (const each of internalDisks(snapshot))
    try {
      const path = sourcePath(diskOf(domain, each).source);
      await runner.run(['qemu-img', 'snapshot', '-d', snapshot.name, path], asLongAsItTakes);
    } catch (error) {
      failures.push(error);
    }
  return failures;
}
