import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads one JSON file of the reference facts. */
export function readFacts<T>(factsDirectory: string, name: string): T {
  return JSON.parse(readFileSync(join(factsDirectory, name), 'utf8')) as T;
}
