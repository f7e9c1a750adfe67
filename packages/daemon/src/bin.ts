#!/usr/bin/env -S node --conditions=tsvirt-bundle --max-semi-space-size=2 --no-parallel-scavenge
import { fileURLToPath } from 'node:url';
import { main } from './cli.js';

process.exitCode = await main(fileURLToPath(import.meta.url), process.argv.slice(2));
// Guests outlive the daemon: nothing that still watches them may keep it alive.
process.exit();
