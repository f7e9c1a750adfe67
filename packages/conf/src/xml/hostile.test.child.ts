// Reads the hostile document that the first argument names, and says as JSON what became of it and what it took.
import { isVirtError } from '@tsvirt/util/error';
import { parseDomain } from '../domain/index.js';
import { hostileCases } from './hostile.test.cases.js';
import { parseXml } from './parse.js';

export interface HostileOutcome {
  readonly verdict: 'refused' | 'taken' | 'broken';
  readonly code?: number;
  readonly message?: string;
  /** Milliseconds of processor time. */
  readonly time: number;
}

function outcome(name: string): HostileOutcome {
  const found = hostileCases[name];
  if (found === undefined) throw new Error(`no case ${name}`);
  const text = found.text();
  const start = process.cpuUsage();
  const time = () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  try {
    if (found.domain === true) parseDomain(text);
    else parseXml(text);
    return { verdict: 'taken', time: time() };
  } catch (error) {
    if (!isVirtError(error)) return { verdict: 'broken', message: String(error), time: time() };
    return { verdict: 'refused', code: error.code, message: error.message.slice(0, 2000), time: time() };
  }
}

process.stdout.write(JSON.stringify(process.argv.slice(2).map(outcome)));
