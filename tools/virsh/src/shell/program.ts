import { parseCommands } from '../parser/parse.js';
import { ParseError } from '../parser/parse-error.js';
import { argvTokens, scriptTokens } from '../parser/tokens.js';
import { readArguments } from './arguments.js';
import type { ShellIo } from './io.js';
import { runCommands } from './run.js';
import { Session } from './session.js';

/**
 * Runs tsvirsh with these arguments (without the program's name).
 * @returns the exit code.
 */
export async function runProgram(argv: readonly string[], io: ShellIo): Promise<number> {
  const request = readArguments(argv, io.env);
  if (request.kind === 'error') {
    for (const message of request.messages) io.err(`error: ${message}\n`);
    return 1;
  }
  if (request.kind === 'version') {
    const { packageVersion } = await import('@tsvirt/util');
    const version = packageVersion(import.meta.url);
    io.out(request.long ? `tsvirsh, the command line tool of tsvirt ${version}\n` : `${version}\n`);
    return 0;
  }
  if (request.kind === 'help') {
    const { usage } = await import('./usage.js');
    const { commandTable } = await import('../parser/table.js');
    io.out(await usage(io.program, commandTable()));
    return 0;
  }
  const session = new Session(io, request.settings);
  try {
    const refusal = session.openLog();
    if (refusal !== undefined) {
      io.err(`error: ${refusal}\n`);
      return 1;
    }
    for (const warning of request.warnings) session.error(warning);
    if (request.settings.interactive) {
      const { runShell } = await import('./interactive.js');
      return await runShell(session);
    }
    return await runWords(session, request.words);
  } finally {
    await session.close();
  }
}

async function runWords(session: Session, words: readonly string[]): Promise<number> {
  const [script] = words;
  try {
    const single = words.length === 1 && script !== undefined;
    if (single) session.debug(2, `commands: "${script}"\n`);
    const commands = parseCommands(session.table, single ? scriptTokens(script) : argvTokens(words));
    if (commands.length === 0 && single && script === '') return 1;
    return (await runCommands(session, commands)).ok ? 0 : 1;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    session.error(error.message);
    return 1;
  }
}
