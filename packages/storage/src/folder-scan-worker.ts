import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type FileFacts, lookAtFileNow } from './volume/facts.js';
import { isVolumeName } from './volume/names.js';

/** What is sent of a file. */
export type FoundFile = readonly [name: string, facts: FileFacts];

/** So many that who takes them isn't held up by one message. */
const perMessage = 256;

const path = String(workerData);
let found: FoundFile[] = [];
for (const name of readdirSync(path).filter(isVolumeName).sort()) {
  const facts = lookAtFileNow(join(path, name));
  if (facts !== undefined) found.push([name, facts]);
  if (found.length < perMessage) continue;
  parentPort?.postMessage(found);
  found = [];
}
parentPort?.postMessage(found);
