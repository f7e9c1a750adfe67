import { spawn } from 'node:child_process';
import { startError } from './report.js';
import type { Argv, ExitStatus } from './types.js';

/**
 * Runs a program in the user's terminal: an editor, a viewer. It shares standard input, output and error, and the
 * environment as it is. An interrupt typed meanwhile is the program's.
 * @throws CommandError where it can't be started.
 */
export function runInteractive(
  argv: Argv,
  options: { readonly env?: NodeJS.ProcessEnv | undefined } = {},
): Promise<ExitStatus> {
  return new Promise((resolve, reject) => {
    const child = spawn(argv[0], argv.slice(1), { stdio: 'inherit', env: options.env ?? process.env });
    const ignore = (): void => undefined;
    process.on('SIGINT', ignore);
    child.once('error', (error) => {
      process.off('SIGINT', ignore);
      reject(startError({ argv }, error, undefined));
    });
    child.once('close', (code, signal) => {
      process.off('SIGINT', ignore);
      resolve({ code: code ?? undefined, signal: signal ?? undefined });
    });
  });
}
