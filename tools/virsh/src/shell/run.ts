import { performance } from 'node:perf_hooks';
import type { ParsedCommand } from '../parser/parse.js';
import { checkConstraints } from './constraints.js';
import { CommandFailure, failureLines } from './failure.js';
import { findHandler } from './handlers.js';
import { Invocation } from './invocation.js';
import type { Session } from './session.js';

/** How a list of commands ended. */
export interface RunResult {
  /** Of the last command that ran. */
  readonly ok: boolean;
  /** True if `quit` or `exit` was among them. */
  readonly quit: boolean;
}

async function runOne(session: Session, command: ParsedCommand): Promise<boolean> {
  try {
    const handler = await findHandler(command.spec.name);
    if (!handler)
      throw new CommandFailure([`command '${command.spec.name}' is not available in this version`]);
    const invocation = new Invocation(session, command);
    if (command.spec.name !== 'vcpupin') checkConstraints(invocation);
    if (!command.spec.noConnect) await session.connect();
    await handler(invocation);
    return true;
  } catch (error) {
    for (const line of failureLines(error)) session.error(line);
    return false;
  }
}

/** Runs commands one after the other; a failure doesn't stop those behind it. */
export async function runCommands(session: Session, commands: readonly ParsedCommand[]): Promise<RunResult> {
  // a command may wait for what doesn't keep the process alive: a signal, or the event of a driver in this process
  const awake = setInterval(() => undefined, 2 ** 30);
  try {
    return await runAll(session, commands);
  } finally {
    clearInterval(awake);
  }
}

async function runAll(session: Session, commands: readonly ParsedCommand[]): Promise<RunResult> {
  let ok = true;
  for (const command of commands) {
    const { name } = command.spec;
    for (const { spec, value } of command.options)
      session.debug(
        2,
        `${name}: ${spec.name}(${spec.kind === 'bool' ? 'bool' : 'optdata'}): ${value ?? '(none)'}\n`,
      );
  }
  for (const command of commands) {
    const started = performance.now();
    ok = await runOne(session, command);
    if (command.spec.name === 'quit' || command.spec.name === 'exit') return { ok, quit: true };
    if (session.settings.timing)
      session.print(`\n(Time: ${(performance.now() - started).toFixed(3)} ms)\n\n`);
    else if (!session.settings.quiet) session.print('\n');
  }
  return { ok, quit: false };
}
