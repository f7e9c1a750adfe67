export { CommandError, type CommandFailure, isCommandError } from './command-error.js';
export { runInteractive } from './interactive.js';
export * from './recorder.js';
export { shellQuote } from './shell-quote.js';
export { run, spawnDetached, systemRunner } from './spawn.js';
export * from './types.js';
