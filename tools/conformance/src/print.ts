import type { Report, SuiteReport } from './run.js';

/** The table: one line for each suite. */
export function formatTable(report: Report): string {
  const rows = report.suites.map((suite) => [
    suite.suite,
    String(suite.cases),
    String(suite.passed),
    String(suite.failed),
    String(suite.unsupported),
    suite.floor === undefined ? '-' : `${suite.floor}%`,
    suite.belowFloor ? `below floor: ${suite.percent}%` : '',
  ]);
  const head = ['suite', 'cases', 'passed', 'failed', 'unsupported', 'floor', ''];
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 || column === 6
            ? cell.padEnd(widths[column] ?? 0)
            : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The failed cases with their first differences; with `all` also what isn't supported and why. */
export function formatCases(report: Report, all: boolean): string {
  const blocks: string[] = [];
  for (const suite of report.suites)
    for (const item of suite.results) {
      const title = `${suite.suite}: ${item.name}`;
      if (item.status === 'fail') blocks.push(`failed ${title}\n${indented(item.difference)}`);
      else if (item.status === 'unsupported' && suite.package !== undefined && all)
        blocks.push(`unsupported ${title}: ${item.reason}`);
    }
  return blocks.join('\n');
}

function indented(text: string): string {
  return text.replace(/^/gm, '    ');
}

/** The last lines: what is wrong, then the sums in one line that a program can read. */
export function formatSummary(report: Report): string {
  const sum = (key: 'cases' | 'passed' | 'failed' | 'unsupported'): number =>
    report.suites.reduce((total, suite) => total + suite[key], 0);
  const lines = report.problems.map((problem) => `problem: ${problem}`);
  const below = report.suites.filter((suite) => suite.belowFloor);
  for (const suite of below)
    lines.push(`below floor: ${suite.suite} reached ${suite.percent}%, must reach ${suite.floor}%`);
  if (below.length === 0) lines.push('every suite is at or above its floor');
  lines.push(
    `conformance: ${report.suites.length} suites, ${sum('cases')} cases, ${sum('passed')} passed, ` +
      `${sum('failed')} failed, ${sum('unsupported')} unsupported`,
  );
  return lines.join('\n');
}

/** What `--json` writes. */
export function formatJson(root: string, report: Report): string {
  const suites = report.suites.map((suite: SuiteReport) => ({ ...suite, floor: suite.floor ?? null }));
  return `${JSON.stringify({ corpus: root, problems: report.problems, suites }, null, 1)}\n`;
}
