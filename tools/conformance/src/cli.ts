import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { raiseFloors, readFloors, writeFloors } from './floors.js';
import { findPackages, findWorkspace } from './packages.js';
import { formatCases, formatJson, formatSummary, formatTable } from './print.js';
import { runConformance } from './run.js';

const usage = `usage: pnpm conformance [--corpus DIR] [--suite NAME]... [--json FILE] [--verbose] [--update-floors]

  --corpus DIR      folder of suites; default: shared/corpus beside the workspace
  --suite NAME      only this suite; may be repeated
  --json FILE       write every case with its outcome
  --verbose         print each failed case with its first difference, and why cases are unsupported
  --update-floors   raise conformance/floors.json to what was reached

Exit status: 0 all suites at or above their floor, or no corpus in the default place; 1 otherwise; 2 wrong usage.
`;

/** Runs the command line and gives its exit status. */
export async function runCommand(args: readonly string[], print: (text: string) => void): Promise<number> {
  let options: ReturnType<typeof parseOptions>;
  try {
    options = parseOptions(args);
  } catch (error) {
    print(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return 2;
  }
  if (options.help) {
    print(usage);
    return 0;
  }
  const workspace = findWorkspace(process.cwd());
  const root = resolve(options.corpus ?? join(workspace, '..', 'shared', 'corpus'));
  if (!existsSync(root)) {
    print(`there is no corpus at ${root}: no suite was run\n`);
    return options.corpus === undefined ? 0 : 2;
  }
  const floorsPath = join(workspace, 'conformance', 'floors.json');
  const floors = readFloors(floorsPath);
  const report = await runConformance({
    root,
    floors,
    packages: findPackages(workspace),
    suites: options.suite ?? [],
  });
  if (options.verbose) {
    const cases = formatCases(report, true);
    if (cases !== '') print(`${cases}\n\n`);
  }
  print(`${formatTable(report)}\n\n`);
  if (options.json !== undefined) writeFileSync(options.json, formatJson(root, report));
  if (options['update-floors']) {
    const reached = Object.fromEntries(report.suites.map((suite) => [suite.suite, suite.percent]));
    writeFloors(floorsPath, raiseFloors(floors, reached));
  }
  print(`${formatSummary(report)}\n`);
  return report.problems.length > 0 || report.suites.some((suite) => suite.belowFloor) ? 1 : 0;
}

function parseOptions(args: readonly string[]) {
  // pnpm hands on the "--" of "pnpm conformance -- --suite x".
  const { values } = parseArgs({
    args: args[0] === '--' ? args.slice(1) : [...args],
    options: {
      corpus: { type: 'string' },
      suite: { type: 'string', multiple: true },
      json: { type: 'string' },
      verbose: { type: 'boolean', default: false },
      'update-floors': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
    strict: true,
  });
  return values;
}
