import type { Domain } from '@tsvirt/conf/domain';
import type { QemuCapabilities } from '../capabilities/model.js';
import { isEmpty } from '../command/blockdev.js';
import { nodeNumbers } from '../command/disks.js';
import { alignMemory } from '../command/memory-modules.js';
import { assignAliases } from './aliases.js';
import { completeDefinition } from './definition.js';

/**
 * The definition of a run: a copy of the persistent one with what every run has. No effects.
 * @param isSaved it goes on with a state, whose memory has the size that the definition says
 */
export function prepareLive(definition: Domain, capabilities: QemuCapabilities, isSaved = false): Domain {
  const live = structuredClone(definition);
  completeDefinition(live, capabilities);
  if (!isSaved) alignMemory(live);
  assignAliases(live);
  const disks = live.devices?.disks ?? [];
  const numbers = nodeNumbers(disks);
  disks.forEach((disk, at) => {
    if (!isEmpty(disk.source)) disk.source.index ??= numbers[at];
  });
  return live;
}
