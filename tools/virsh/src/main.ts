#!/usr/bin/env -S node --conditions=tsvirt-bundle
import { processIo } from './shell/io.js';
import { runProgram } from './shell/program.js';

/** What a shell gives as the exit code of a program that wrote into a pipe which nobody reads. */
const BROKEN_PIPE = 128 + 13;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`error: cannot write the output: ${error.message}\n`);
  process.exit(error.code === 'EPIPE' ? BROKEN_PIPE : 1);
});
// there is nowhere left to say it
process.stderr.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? BROKEN_PIPE : 1),
);
process.exitCode = await runProgram(process.argv.slice(2), processIo());
