export { firstSinceBoot } from './boot.js';
export { type DirectoryOptions, ensureDirectory } from './directories.js';
export * from './durable.js';
export type { Draft } from './journal/draft-area.js';
export type { FileStep } from './journal/format.js';
export { JournaledFolder, type JournaledFolderOptions } from './journal/journaled-folder.js';
export * from './read.js';
export { errnoOf } from './syscalls.js';
