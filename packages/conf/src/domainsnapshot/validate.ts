import { isAbsolute } from 'node:path';
import { pathOfSource } from '../common/domain-disk.js';
import { internalError, xmlError } from '../domain/failure.js';
import type { DomainSnapshot, DomainSnapshotDisk } from './declaration.js';
import { isOffline } from './defaults.js';
import type { SnapshotParseOptions } from './options.js';

const diskTypes: ReadonlySet<string> = new Set(['file', 'block', 'network']);

/** Throws for what no snapshot can be. */
export function validateSnapshot(snapshot: DomainSnapshot, options: SnapshotParseOptions): void {
  if (options.redefine === true) {
    if (snapshot.name === undefined) throw xmlError('a snapshot that is redefined needs a <name>');
    if (snapshot.creationTime === undefined)
      throw internalError(`snapshot '${snapshot.name}' that is redefined needs a <creationTime>`);
    if (snapshot.state === undefined)
      throw xmlError(`snapshot '${snapshot.name}' that is redefined needs a <state>`);
  }
  validateMemory(snapshot, isOffline(snapshot, options));
  for (const disk of snapshot.disks ?? []) validateDisk(disk);
  for (const disk of snapshot.revertDisks ?? []) validateDisk(disk);
}

function validateMemory({ memory }: DomainSnapshot, offline: boolean): void {
  if (memory === undefined) return;
  const { snapshot: location, file } = memory;
  if (file !== undefined && location !== 'external')
    throw xmlError(`file '${file}' of <memory> needs snapshot='external'`);
  if (file === undefined && location === 'external')
    throw xmlError("<memory snapshot='external'> needs attribute 'file'");
  if (offline && location !== undefined && location !== 'no')
    throw xmlError('there is no memory to save with a domain that is shut off, or with disks only');
  if (file !== undefined && !isAbsolute(file))
    throw xmlError(`file '${file}' of <memory> is no absolute path`);
}

function validateDisk({ name, source }: DomainSnapshotDisk): void {
  if (source === undefined) return;
  if (!diskTypes.has(source.type))
    throw xmlError(
      `disk '${name}' of a snapshot can't be of type '${source.type}': use file, block or network`,
    );
  const path = source.type === 'network' ? undefined : pathOfSource(source);
  if (path !== undefined && !isAbsolute(path))
    throw xmlError(`'${path}' of disk '${name}' is no absolute path`);
}
