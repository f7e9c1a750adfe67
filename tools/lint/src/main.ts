#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { lintWorkspace } from './lint.js';

const { values } = parseArgs({
  options: {
    fix: { type: 'boolean', default: false },
    root: { type: 'string', default: fileURLToPath(new URL('../../..', import.meta.url)) },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) {
  console.log(
    'usage: tsvirt-lint [--fix] [--root DIR]\n\nChecks who depends on whom, package.json and tsconfig.json.',
  );
} else {
  const violations = await lintWorkspace(values.root, values.fix ? 'fix' : 'check');
  for (const { rule, where, message } of violations) console.log(`${where}  [${rule}] ${message}`);
  console.log(violations.length === 0 ? 'no violations' : `${violations.length} violations`);
  if (violations.length > 0) process.exitCode = 1;
}
