import type { Domain } from '@tsvirt/conf/domain';
import type { QemuCapabilities } from '../capabilities/model.js';
import { isEmpty } from '../command/blockdev.js';
import { nodeNumbers } from '../command/disks.js';
import { assignAliases } from './aliases.js';
import { completeDefinition } from './definition.js';

/** The definition of a run: a copy of the persistent one with what every run has. No effects. */
export function prepareLive(definition: Domain, capabilities: QemuCapabilities): Domain {
  const live = structuredClone(definition);
  completeDefinition(live, capabilities);
  assignAliases(live);
  const disks = live.devices?.disks ?? [];
  const numbers = nodeNumbers(disks);
  disks.forEach((disk, at) => {
    if (!isEmpty(disk.source)) disk.source.index ??= numbers[at];
  });
  return live;
}
