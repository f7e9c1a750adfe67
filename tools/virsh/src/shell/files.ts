import { readFileSync } from 'node:fs';
import { getSystemErrorMessage } from './errno.js';
import { fail } from './failure.js';

/** The text of a file that the user named. @throws with the reason if it can't be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    fail(`Failed to open file '${file}': ${getSystemErrorMessage(error)}`);
  }
}
