import type { ConnectOptions } from '@tsvirt/core';

/** Where a shell reads and writes; everything it touches of the process that runs it. */
export interface ShellIo {
  out(text: string | Uint8Array): void;
  err(text: string): void;
  readonly stdin: NodeJS.ReadStream | NodeJS.ReadableStream;
  readonly env: NodeJS.ProcessEnv;
  /** The name that messages use. */
  readonly program: string;
  /** Drivers that connections are opened with; default: every installed one. */
  readonly drivers?: ConnectOptions['drivers'];
}

/** The streams of this process. */
export function processIo(program = 'tsvirsh'): ShellIo {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    stdin: process.stdin,
    env: process.env,
    program,
  };
}
