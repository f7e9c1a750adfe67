import type { CaseResult, ConformanceModule, Suite } from '@tsvirt/core/conformance';
import { openCorpus } from './corpus.js';
import type { Message, Task } from './protocol.js';

const task = JSON.parse(process.argv[2] ?? 'null') as Task;

try {
  const module = (await import(task.module)) as Partial<ConformanceModule>;
  const suites = module.suites;
  if (suites === undefined) throw new Error('the conformance module has no export named suites');
  if (task.kind === 'list') await send({ kind: 'suites', names: Object.keys(suites) });
  else await runSuite(suites, task);
} catch (error) {
  await send({ kind: 'broken', error: described(error) });
}
process.disconnect?.();
// A handler may have left something open; its cases are done.
process.exit(0);

async function runSuite(suites: ConformanceModule['suites'], run: Task & { kind: 'run' }): Promise<void> {
  const handler = suites[run.suite];
  if (handler === undefined) throw new Error(`the suite ${run.suite} isn't registered any more`);
  const corpus = openCorpus(run.root, run.suite);
  const suite = await handler(corpus);
  let last: Promise<void> = Promise.resolve();
  for (const [index, item] of corpus.manifest.cases.entries()) {
    if (index < run.from) continue;
    // Written before the case runs, so that a crash can be laid at its door.
    await last;
    last = send({ kind: 'start', index });
    await last;
    const result = await runCase(suite, item);
    last = send({ kind: 'result', index, result });
  }
  await last;
  await suite.close?.();
  await send({ kind: 'done' });
}

async function runCase(suite: Suite, item: Parameters<Suite['run']>[0]): Promise<CaseResult> {
  try {
    return await suite.run(item);
  } catch (error) {
    return { status: 'fail', difference: `the handler threw ${described(error)}` };
  }
}

function send(message: Message): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(message, (error: Error | null) => (error ? reject(error) : resolve()));
  });
}

function described(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
