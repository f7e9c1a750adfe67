#!/usr/bin/env -S node --conditions=tsvirt-bundle --max-semi-space-size=1 --no-parallel-scavenge --no-short-builtin-calls
import { fileURLToPath } from 'node:url';
import { main } from './cli.js';

process.exitCode = await main(fileURLToPath(import.meta.url), process.argv.slice(2));
// Guests outlive the daemon: nothing that still watches them may keep it alive.
process.exit();
