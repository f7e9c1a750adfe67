import { isDeepStrictEqual } from 'node:util';
import type { CaseResult } from './types.js';

/** How {@link compareText} reads its two sides. */
export interface TextComparison {
  /** Compare as they are: no newline added, no continuation lines joined. Default false. */
  readonly exact?: boolean;
  /** Delete backslash-newline pairs of the expected text. Default true unless `exact`. */
  readonly joinContinuations?: boolean;
}

export const pass: CaseResult = { status: 'pass' };

/** A failed case. */
export function fail(difference: string): CaseResult {
  return { status: 'fail', difference };
}

/** A case that this handler can't run, and why. */
export function unsupported(reason: string): CaseResult {
  return { status: 'unsupported', reason };
}

/**
 * Compares text as most suites' contracts say: a newline is added to a produced text that isn't empty and doesn't end in
 * one, continuation lines of the expected text are joined, then both must be equal.
 */
export function compareText(produced: string, expected: string, comparison: TextComparison = {}): CaseResult {
  const exact = comparison.exact ?? false;
  const join = comparison.joinContinuations ?? !exact;
  const actual = exact || produced === '' || produced.endsWith('\n') ? produced : `${produced}\n`;
  const wanted = join ? expected.replaceAll('\\\n', '') : expected;
  return actual === wanted ? pass : fail(firstDifference(actual, wanted));
}

/** Compares JSON values deeply; on failure shows both as indented JSON with keys in order. */
export function compareValue(produced: unknown, expected: unknown): CaseResult {
  if (isDeepStrictEqual(produced, expected)) return pass;
  return fail(firstDifference(printed(produced), printed(expected)));
}

const contextLines = 2;

/** The first line where two texts differ, with the lines around it; '' when they're equal. */
export function firstDifference(actual: string, expected: string): string {
  if (actual === expected) return '';
  const have = actual.split('\n');
  const want = expected.split('\n');
  let line = 0;
  while (line < have.length && line < want.length && have[line] === want[line]) line++;
  const report = [`line ${line + 1}:`];
  for (const same of want.slice(Math.max(0, line - contextLines), line)) report.push(`    ${shown(same)}`);
  report.push(...hunk('  - ', want, line, 'expected'), ...hunk('  + ', have, line, 'produced'));
  return report.join('\n');
}

function hunk(mark: string, lines: readonly string[], from: number, side: string): string[] {
  const part = lines.slice(from, from + contextLines + 1);
  if (part.length === 0 || (part.length === 1 && part[0] === '')) return [`${mark}(end of ${side} text)`];
  return part.map((line) => mark + shown(line));
}

/** Makes visible what a terminal hides. */
function shown(line: string): string {
  const cut = line.length > 400 ? `${line.slice(0, 400)}…` : line;
  return cut
    .replace(/[\t ]+$/, (blank) => blank.replaceAll(' ', '·').replaceAll('\t', '→'))
    .replaceAll('\r', '␍');
}

function printed(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value, sorted, 2);
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
