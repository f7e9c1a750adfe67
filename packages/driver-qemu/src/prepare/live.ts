import type { Domain } from '@tsvirt/conf/domain';
import type { QemuCapabilities } from '../capabilities/model.js';
import { assignAliases } from './aliases.js';
import { completeDefinition } from './definition.js';

/** The definition of a run: a copy of the persistent one with what every run has. No effects. */
export function prepareLive(definition: Domain, capabilities: QemuCapabilities): Domain {
  const live = structuredClone(definition);
  completeDefinition(live, capabilities);
  assignAliases(live);
  return live;
}
