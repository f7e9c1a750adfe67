#!/usr/bin/env node
import { main } from './cli.js';

process.exitCode = await main(process.argv.slice(2));
// Guests outlive the daemon: nothing that still watches them may keep it alive.
process.exit();
