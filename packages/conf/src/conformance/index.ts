import { readdirSync } from 'node:fs';
import type { SuiteHandler } from '@tsvirt/core/conformance';

/** The suites that this package implements: one module of `suites/` each, named as its suite, loaded when it runs. */
export const suites: Readonly<Record<string, SuiteHandler>> = Object.fromEntries(
  readdirSync(new URL('./suites/', import.meta.url))
    .filter((file) => file.endsWith('.js') && !file.endsWith('.test.js'))
    .sort()
    .map((file) => [file.slice(0, -'.js'.length), lazily(file)]),
);

function lazily(file: string): SuiteHandler {
  return async (corpus) => {
    const module = (await import(new URL(`./suites/${file}`, import.meta.url).href)) as {
      suite?: SuiteHandler;
    };
    if (module.suite === undefined) throw new Error(`suites/${file} has no export named suite`);
    return module.suite(corpus);
  };
}
