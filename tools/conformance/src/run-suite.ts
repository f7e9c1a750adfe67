import { StringDecoder } from 'node:string_decoder';
import { fileURLToPath } from 'node:url';
import type { CaseResult, SuiteManifest } from '@tsvirt/core/conformance';
import { isCommandError, run } from '@tsvirt/util';
import { type Message, messageMark, type Task } from './protocol.js';

/** Time limits, in milliseconds. */
export interface Limits {
  /** For one case, and for making a suite ready. */
  readonly case: number;
  /** For all cases of a suite together. */
  readonly suite: number;
}

export const defaultLimits: Limits = { case: 60_000, suite: 900_000 };

/**
 * Runs all cases of a suite in child processes: one, unless it dies or hangs in a case. Then that case has failed and a
 * new child goes on with the next.
 */
export async function runSuite(
  module: string,
  root: string,
  manifest: SuiteManifest,
  limits: Limits = defaultLimits,
): Promise<CaseResult[]> {
  const deadline = Date.now() + limits.suite;
  const total = manifest.cases.length;
  const results: CaseResult[] = [];
  while (results.length < total) {
    let started = false;
    const end = await runChild(
      { kind: 'run', module, root, suite: manifest.suite, from: results.length },
      limits.case,
      deadline,
      (message) => {
        if (message.kind === 'start') started = true;
        if (message.kind === 'result') results[message.index] = message.result;
      },
    );
    if (end.kind === 'done' || results.length >= total) break;
    const broken = end.kind === 'broken' ? end.error : started ? undefined : end.reason;
    if (end.kind === 'died' && started) results.push({ status: 'fail', difference: end.reason });
    if (broken !== undefined || Date.now() >= deadline) {
      const reason = broken ?? 'not run: the suite reached its time limit';
      while (results.length < total) results.push({ status: 'fail', difference: reason });
    }
  }
  return results;
}

/** The names of the suites that a module registers, found out in a child. @throws Error when it can't be imported. */
export async function listModule(module: string, limits: Limits = defaultLimits): Promise<readonly string[]> {
  let names: readonly string[] = [];
  const end = await runChild({ kind: 'list', module }, limits.case, Date.now() + limits.case, (message) => {
    if (message.kind === 'suites') names = message.names;
  });
  if (end.kind === 'broken') throw new Error(end.error);
  if (end.kind === 'died') throw new Error(end.reason);
  return names;
}

type End =
  | { readonly kind: 'done' }
  | { readonly kind: 'broken'; readonly error: string }
  | { readonly kind: 'died'; readonly reason: string };

async function runChild(
  task: Task,
  caseLimit: number,
  deadline: number,
  onMessage: (message: Message) => void,
): Promise<End> {
  const stop = new AbortController();
  const left = (): number => Math.max(1, Math.min(caseLimit, deadline - Date.now()));
  let timer = setTimeout(() => stop.abort(), left());
  let armed = Date.now();
  let end: End | undefined;
  const take = messageReader((message) => {
    // Moved along seldom, because cases take microseconds.
    if (Date.now() - armed > 20) {
      clearTimeout(timer);
      armed = Date.now();
      timer = setTimeout(() => stop.abort(), left());
    }
    if (message.kind === 'done' || message.kind === 'suites') end = { kind: 'done' };
    if (message.kind === 'broken') end = message;
    onMessage(message);
  });
  const child = fileURLToPath(new URL('./child.js', import.meta.url));
  try {
    const { code, stderr } = await run([process.execPath, child, JSON.stringify(task)], {
      okCodes: 'any',
      timeout: Number.POSITIVE_INFINITY,
      signal: stop.signal,
      onStdout: take,
    });
    return (
      end ?? { kind: 'died', reason: `the process exited with status ${code}\n${tail(stderr)}`.trimEnd() }
    );
  } catch (error) {
    if (end !== undefined) return end;
    if (stop.signal.aborted)
      return { kind: 'died', reason: 'took longer than its time limit and was stopped' };
    if (!isCommandError(error) || error.signal === undefined) throw error;
    return {
      kind: 'died',
      reason: `the process was ended by ${error.signal}\n${tail(error.stderr)}`.trimEnd(),
    };
  } finally {
    clearTimeout(timer);
  }
}

/** Takes a child's output in pieces and gives its messages; whatever else it prints is left out. */
function messageReader(onMessage: (message: Message) => void): (chunk: Buffer) => void {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  return (chunk) => {
    const lines = (rest + decoder.write(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines)
      if (line.startsWith(messageMark)) onMessage(JSON.parse(line.slice(messageMark.length)) as Message);
  };
}

function tail(text: string): string {
  return text.slice(-2000);
}
