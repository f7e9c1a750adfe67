import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Corpus, SuiteManifest } from '@tsvirt/core/conformance';

/** The names of the suites in a corpus' folder, sorted. */
export function listSuites(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'manifest.json')))
    .map((entry) => entry.name)
    .sort();
}

export function readManifest(root: string, suite: string): SuiteManifest {
  return JSON.parse(readFileSync(join(root, suite, 'manifest.json'), 'utf8')) as SuiteManifest;
}

/** What a handler sees of one suite. */
export function openCorpus(folder: string, suite: string): Corpus {
  const root = resolve(folder);
  const path = (name: string): string => {
    const full = resolve(root, name);
    if (relative(root, full).startsWith('..')) throw new RangeError(`'${name}' leads out of the corpus`);
    return full;
  };
  return {
    root,
    manifest: readManifest(root, suite),
    path,
    read: (name) => readFileSync(path(name), 'utf8'),
    readBytes: (name) => readFileSync(path(name)),
    readJson: <T>(name: string) => JSON.parse(readFileSync(path(name), 'utf8')) as T,
  };
}
