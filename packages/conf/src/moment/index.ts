/**
 * Moments of a domain, which are its snapshots and its checkpoints: the tree that they grow in, and what the calls of the public API choose from
 * it. Drivers keep their own.
 */
export { chosen, DeleteBit, deleteFlags, doomed, ListBit, removeChosen } from './choice.js';
export { checkNewName, checkParent, now } from './new-moment.js';
export type { MomentRef, MomentSource } from './queries.js';
export { type MomentModel, MomentTree } from './tree.js';
