import type { KnownParts } from '../common/known-parts.js';

/** All that a checkpoint's document may say beside its domain. */
export const checkpointParts: KnownParts = {
  children: {
    name: {},
    description: {},
    creationTime: {},
    parent: { children: { name: {} } },
    disks: { children: { disk: { attributes: ['name', 'checkpoint', 'bitmap', 'size'] } } },
    domain: 'any',
  },
};
