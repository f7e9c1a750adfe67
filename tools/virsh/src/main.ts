#!/usr/bin/env -S node --conditions=tsvirt-bundle
import { processIo } from './shell/io.js';
import { runProgram } from './shell/program.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await runProgram(process.argv.slice(2), processIo());
