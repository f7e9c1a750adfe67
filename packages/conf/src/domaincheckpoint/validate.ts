import { xmlError } from '../domain/failure.js';
import type { DomainCheckpoint } from './declaration.js';
import type { CheckpointParseOptions } from './options.js';

/** Throws for what no checkpoint can be. */
export function validateCheckpoint(checkpoint: DomainCheckpoint, options: CheckpointParseOptions): void {
  if (options.redefine === true) {
    if (checkpoint.name === undefined) throw xmlError('a checkpoint that is redefined needs a <name>');
    if (checkpoint.creationTime === undefined)
      throw xmlError(`checkpoint '${checkpoint.name}' that is redefined needs a <creationTime>`);
    if (checkpoint.domain === undefined)
      throw xmlError(`checkpoint '${checkpoint.name}' that is redefined needs its <domain>`);
  }
  for (const disk of checkpoint.disks ?? [])
    if (disk.bitmap !== undefined && disk.checkpoint === 'no')
      throw xmlError(`bitmap '${disk.bitmap}' of disk '${disk.name}' needs checkpoint='bitmap'`);
}
