import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CaseResult, SuiteManifest } from '@tsvirt/core/conformance';
import type { Message, Task } from './protocol.js';

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

function runChild(
  task: Task,
  caseLimit: number,
  deadline: number,
  onMessage: (message: Message) => void,
): Promise<End> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL('./child.js', import.meta.url)), [JSON.stringify(task)], {
      serialization: 'json',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let end: End | undefined;
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr = (stderr + text).slice(-2000);
    });
    const expire = (): void => {
      end ??= { kind: 'died', reason: 'took longer than its time limit and was stopped' };
      child.kill('SIGKILL');
    };
    const left = (): number => Math.max(1, Math.min(caseLimit, deadline - Date.now()));
    const timer = setTimeout(expire, left());
    let lastSeen = Date.now();
    child.on('message', (message: Message) => {
      // One timer for a whole suite; moved along seldom, because cases take microseconds.
      const now = Date.now();
      if (now - lastSeen > 20) {
        lastSeen = now;
        timer.refresh();
        if (now > deadline) return expire();
      }
      if (message.kind === 'done' || message.kind === 'suites') end = { kind: 'done' };
      if (message.kind === 'broken') end = message;
      onMessage(message);
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ kind: 'broken', error: `the child process can't be started: ${error.message}` });
    });
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      const how = signal === null ? `exited with status ${status}` : `was ended by ${signal}`;
      resolve(end ?? { kind: 'died', reason: `the process ${how}\n${stderr}`.trimEnd() });
    });
  });
}
