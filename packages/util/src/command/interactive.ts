import { spawn } from 'node:child_process';
import { exitError, startError } from './report.js';
import type { Argv } from './types.js';

/**
 * Runs a program that uses the terminal of this process, such as an editor, and waits for its end.
 * @throws CommandError if it can't be run, is killed, or ends with a status other than 0.
 */
export function runInteractive(argv: Argv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(argv[0], argv.slice(1), { stdio: 'inherit' });
    child.once('error', (error) => reject(startError({ argv }, error, undefined)));
    child.once('close', (status, signal) => {
      if (status === 0) resolve();
      else reject(exitError({ argv, status: status ?? undefined, signal: signal ?? undefined }));
    });
  });
}
