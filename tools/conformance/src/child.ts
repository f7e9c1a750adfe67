import { writeSync } from 'node:fs';
import type { CaseResult, ConformanceModule, Suite } from '@tsvirt/core/conformance';
import { openCorpus } from './corpus.js';
import { type Message, messageMark, type Task } from './protocol.js';

const task = JSON.parse(process.argv[2] ?? 'null') as Task;

try {
  const module = (await import(task.module)) as Partial<ConformanceModule>;
  const suites = module.suites;
  if (suites === undefined) throw new Error('the conformance module has no export named suites');
  if (task.kind === 'list') send({ kind: 'suites', names: Object.keys(suites) });
  else await runSuite(suites, task);
} catch (error) {
  send({ kind: 'broken', error: described(error) });
}
// A handler may have left something open; its cases are done.
process.exit(0);

async function runSuite(suites: ConformanceModule['suites'], run: Task & { kind: 'run' }): Promise<void> {
  const handler = suites[run.suite];
  if (handler === undefined) throw new Error(`the suite ${run.suite} isn't registered any more`);
  const corpus = openCorpus(run.root, run.suite);
  const suite = await handler(corpus);
  for (const [index, item] of corpus.manifest.cases.entries()) {
    if (index < run.from) continue;
    // Written before the case runs, so that a crash can be laid at its door.
    send({ kind: 'start', index });
    const result = await runCase(suite, item);
    send({ kind: 'result', index, result });
  }
  await suite.close?.();
  send({ kind: 'done' });
}

async function runCase(suite: Suite, item: Parameters<Suite['run']>[0]): Promise<CaseResult> {
  try {
    return await suite.run(item);
  } catch (error) {
    return { status: 'fail', difference: `the handler threw ${described(error)}` };
  }
}

/** Written at once, so that a crash in the next statement loses nothing. */
function send(message: Message): void {
  const bytes = Buffer.from(`\n${messageMark}${JSON.stringify(message)}\n`);
  for (let offset = 0; offset < bytes.length; )
    try {
      offset += writeSync(1, bytes, offset);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    }
}

function described(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
