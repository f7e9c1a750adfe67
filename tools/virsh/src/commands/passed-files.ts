import { fstatSync } from 'node:fs';
import { fail } from '../shell/failure.js';
import type { Invocation } from '../shell/invocation.js';

/** The open descriptors that `--pass-fds 3,4` names, which whoever called us has opened. */
export function passedFiles(c: Invocation): readonly number[] {
  const list = c.raw('pass-fds') ?? '';
  return list === '' ? [] : list.split(',').map(passedFile);
}

function passedFile(text: string): number {
  if (!/^\d+$/.test(text)) fail(`Unable to parse FD number '${text}'`);
  const file = Number(text);
  try {
    fstatSync(file);
  } catch {
    fail(`Cannot duplicate FD ${file}: Bad file descriptor`);
  }
  return file;
}
