import { availableParallelism } from 'node:os';
import type { CaseResult, SuiteManifest } from '@tsvirt/core/conformance';
import { listSuites, readManifest } from './corpus.js';
import { type Floors, percentage } from './floors.js';
import type { ConformancePackage } from './packages.js';
import { defaultLimits, type Limits, listModule, runSuite } from './run-suite.js';

/** What to run. */
export interface Plan {
  /** The corpus' folder. */
  readonly root: string;
  readonly packages: readonly ConformancePackage[];
  readonly floors: Floors;
  /** Only these suites; all of the corpus when empty. */
  readonly suites?: readonly string[];
  readonly limits?: Limits;
  /** Told about each suite as it ends, in no particular order. */
  onSuite?(report: SuiteReport): void;
}

export interface SuiteReport {
  readonly suite: string;
  /** The package that registers the suite. */
  readonly package: string | undefined;
  readonly cases: number;
  readonly passed: number;
  readonly failed: number;
  readonly unsupported: number;
  /** Percentage of the cases that passed, and the one that must. */
  readonly percent: number;
  readonly floor: number | undefined;
  readonly belowFloor: boolean;
  /** Every case in the manifest's order. */
  readonly results: readonly ({ readonly name: string } & CaseResult)[];
}

export interface Report {
  /** Sorted by name. */
  readonly suites: readonly SuiteReport[];
  /** Packages that can't be used and suites asked for that don't exist: each a sentence. */
  readonly problems: readonly string[];
}

/** Runs the suites of a corpus, as many at a time as there are processors. */
export async function runConformance(plan: Plan): Promise<Report> {
  const problems: string[] = [];
  const handlers = await findHandlers(plan, problems);
  const present = listSuites(plan.root);
  const wanted = plan.suites?.length ? [...new Set(plan.suites)].sort() : present;
  const names = wanted.filter((name) => present.includes(name));
  for (const name of wanted)
    if (!present.includes(name)) problems.push(`the corpus has no suite named ${name}`);

  const manifests = names.map((name) => readManifest(plan.root, name));
  const reports: SuiteReport[] = [];
  // The largest first, so that the last to end isn't one that started late.
  const queue = [...manifests].sort((a, b) => b.cases.length - a.cases.length);
  const work = async (): Promise<void> => {
    for (let manifest = queue.shift(); manifest !== undefined; manifest = queue.shift()) {
      const handler = handlers.get(manifest.suite);
      const results =
        handler === undefined
          ? manifest.cases.map((): CaseResult => ({ status: 'unsupported', reason: 'no handler' }))
          : await runSuite(handler.module, plan.root, manifest, plan.limits);
      const report = summarise(manifest, handler?.name, results, plan.floors[manifest.suite]);
      reports.push(report);
      plan.onSuite?.(report);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  reports.sort((a, b) => (a.suite < b.suite ? -1 : 1));
  return { suites: reports, problems };
}

async function findHandlers(plan: Plan, problems: string[]): Promise<Map<string, ConformancePackage>> {
  const lists = await Promise.allSettled(
    plan.packages.map((entry) => listModule(entry.module, plan.limits ?? defaultLimits)),
  );
  const handlers = new Map<string, ConformancePackage>();
  for (const [index, entry] of plan.packages.entries()) {
    const list = lists[index];
    if (list?.status === 'fulfilled')
      for (const suite of list.value) {
        const other = handlers.get(suite);
        if (other === undefined) handlers.set(suite, entry);
        else problems.push(`${other.name} and ${entry.name} both register ${suite}; the first is used`);
      }
    else problems.push(`the conformance module of ${entry.name} can't be used: ${list?.reason}`);
  }
  return handlers;
}

function summarise(
  manifest: SuiteManifest,
  packageName: string | undefined,
  results: readonly CaseResult[],
  floor: number | undefined,
): SuiteReport {
  const count = (status: CaseResult['status']): number =>
    results.reduce((sum, result) => (result.status === status ? sum + 1 : sum), 0);
  const cases = manifest.cases.length;
  const passed = count('pass');
  const percent = percentage(passed, cases);
  return {
    suite: manifest.suite,
    package: packageName,
    cases,
    passed,
    failed: count('fail'),
    unsupported: count('unsupported'),
    percent,
    floor,
    belowFloor: floor !== undefined && percent < floor,
    results: manifest.cases.map((item, index) => ({
      name: item.name,
      ...(results[index] ?? { status: 'fail' as const, difference: 'the case gave no result' }),
    })),
  };
}
