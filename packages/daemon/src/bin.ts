#!/usr/bin/env -S node --conditions=tsvirt-bundle --max-semi-space-size=1 --no-parallel-scavenge
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { main } from './cli.js';

// Before version 12 V8 has no second compiler between the first and the optimizing one. That one's threads take the
// processor from the first thousand changes or so for longer than they save: functions are given eight times as long.
if (Number.parseInt(process.versions.v8, 10) < 12) setFlagsFromString('--interrupt-budget=540672');

process.exitCode = await main(fileURLToPath(import.meta.url), process.argv.slice(2));
// Guests outlive the daemon: nothing that still watches them may keep it alive.
process.exit();
