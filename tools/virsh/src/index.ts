import type { ConnectOptions } from '@tsvirt/core';
import type { ShellIo } from './shell/io.js';
import { runProgram } from './shell/program.js';

export { Table } from './output/table.js';
export { type GivenOption, type ParsedCommand, parseCommands } from './parser/parse.js';
export { ParseError } from './parser/parse-error.js';
export type { CommandGroup, CommandSpec, OptionAlias, OptionKind, OptionSpec } from './parser/spec.js';
export { type CommandTable, commandTable } from './parser/table.js';
export { argvTokens, scriptTokens, type Token, type TokenSource } from './parser/tokens.js';
export type { ShellIo } from './shell/io.js';

/** The streams and variables of one run of tsvirsh. */
export interface VirshOptions {
  readonly stdin?: NodeJS.ReadableStream;
  readonly env?: NodeJS.ProcessEnv;
  /** Drivers that connections are opened with; default: every installed one. */
  readonly drivers?: ConnectOptions['drivers'];
  /** Called with what is printed, in the order of printing across both. */
  readonly stdout: (text: string | Uint8Array) => void;
  readonly stderr: (text: string) => void;
}

/**
 * Runs tsvirsh in this process, as the program would be run with these arguments (without its name).
 * @returns the exit code.
 */
export async function runVirsh(argv: readonly string[], options: VirshOptions): Promise<number> {
  const io: ShellIo = {
    out: options.stdout,
    err: options.stderr,
    stdin: options.stdin ?? process.stdin,
    env: options.env ?? process.env,
    program: 'tsvirsh',
    ...(options.drivers && { drivers: options.drivers }),
  };
  return runProgram(argv, io);
}
