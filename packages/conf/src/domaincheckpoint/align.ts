import { diskByName, isUnwritable, type NamedDisk } from '../common/domain-disk.js';
import { unsupported } from '../domain/failure.js';
import type { DomainCheckpoint, DomainCheckpointDisk } from './declaration.js';

/**
 * The checkpoint with every disk of its domain, in the domain's order: those that it doesn't name take part if it
 * names none and they can be written, and bitmaps get the checkpoint's name. Errors: `CONFIG_UNSUPPORTED`.
 */
export function alignCheckpointDisks(
  checkpoint: DomainCheckpoint,
  domainDisks: readonly NamedDisk[],
): DomainCheckpoint {
  const given = checkpoint.disks ?? [];
  if (given.length > domainDisks.length) throw unsupported('the checkpoint has more disks than the domain');
  if (domainDisks.length === 0) throw unsupported('a domain without disks has nothing to keep track of');
  const byTarget = new Map<string, DomainCheckpointDisk>();
  for (const disk of given) {
    const of = diskByName(domainDisks, disk.name);
    if (of === undefined) throw unsupported(`the domain has no disk named '${disk.name}'`);
    const { dev } = of.target;
    if (byTarget.has(dev)) throw unsupported(`disk '${disk.name}' is in the checkpoint twice`);
    if (disk.checkpoint === 'bitmap' && isUnwritable(of))
      throw unsupported(`disk '${disk.name}' is empty or read-only: nothing in it changes`);
    byTarget.set(dev, { ...disk, name: dev });
  }
  const disks = domainDisks.map((of): DomainCheckpointDisk => {
    const name = of.target.dev;
    const takesPart = given.length === 0 && !isUnwritable(of);
    const disk = byTarget.get(name) ?? { name, checkpoint: takesPart ? 'bitmap' : 'no' };
    return disk.checkpoint === 'bitmap' ? { ...disk, bitmap: disk.bitmap ?? checkpoint.name } : disk;
  });
  return { ...checkpoint, disks };
}
