export { CommandError, type CommandFailure, isCommandError } from './command-error.js';
export { runInteractive } from './interactive.js';
export * from './recorder.js';
export { run, spawnDetached, systemRunner } from './spawn.js';
export * from './types.js';
