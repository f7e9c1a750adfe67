import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateConstants } from './constants.js';
import { generateContract } from './contract/emit.js';
import { generateCpuModels } from './cpu-models.js';
import { generateErrors } from './errors.js';
import { generateFunctionNames } from './functions.js';
import { generateReadOnly } from './read-only.js';
import { generateRpc } from './rpc/emit.js';
import { generateStorageFormats } from './storage-formats.js';
import { generateVirsh } from './virsh.js';

const workspace = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const facts = process.env.TSVIRT_FACTS ?? join(workspace, '../shared/facts');
const check = process.argv.includes('--check');

if (!existsSync(facts)) {
  console.log(`generate: no reference facts at ${facts}; the committed sources stay as they are`);
  process.exit(0);
}

const files = [
  ...generateErrors(facts),
  ...generateConstants(facts),
  ...generateContract(facts),
  ...generateFunctionNames(facts),
  ...generateReadOnly(facts),
  ...generateRpc(facts),
  ...generateVirsh(facts),
  ...generateStorageFormats(facts),
  ...generateCpuModels(facts),
];
const stale: string[] = [];
for (const { path, text } of files) {
  const target = join(workspace, path);
  if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

if (check && stale.length > 0) {
  console.error(
    `generate: these files differ from what the facts give; run "pnpm generate":\n  ${stale.join('\n  ')}`,
  );
  process.exit(1);
}
console.log(`generate: ${files.length} files, ${check ? 'all current' : `${stale.length} written`}`);
