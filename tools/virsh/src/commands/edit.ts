import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandFailure, fail, failureLines } from '../shell/failure.js';
import type { Invocation } from '../shell/invocation.js';

/** The words of `$VISUAL` or `$EDITOR`: quotes group, nothing is expanded. */
function editorWords(env: NodeJS.ProcessEnv): string[] {
  const command = env.VISUAL || env.EDITOR || 'vi';
  return Array.from(
    command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g),
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
}

/** Lets the user's editor change a file. @throws if the editor can't be run or fails. */
async function runEditor(c: Invocation, file: string): Promise<void> {
  const { runInteractive } = await import('@tsvirt/util');
  const [program = 'vi', ...args] = editorWords(c.session.io.env);
  const { code } = await runInteractive([program, ...args, file], { env: c.session.io.env });
  if (code !== 0) fail(`${[program, ...args, file].join(' ')}: command exited with non-zero status`);
}

/** Gives a text to the user's editor. @returns what it was changed into. */
export async function editText(c: Invocation, text: string, suffix: string): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'tsvirsh-'));
  const file = join(directory, `edit${suffix}`);
  try {
    writeFileSync(file, text, { mode: 0o600 });
    await runEditor(c, file);
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** One kind of document that `edit` commands change. */
export interface Editable<T> {
  readonly read: () => Promise<string>;
  readonly write: (xml: string, validate: boolean) => Promise<T>;
  /** True if the document can be checked against its schema. */
  readonly validates?: boolean;
  readonly unchanged: string;
  readonly changed: (result: T | undefined) => string;
}

async function ask(c: Invocation, question: string): Promise<string> {
  const { stdin } = c.session.io;
  if (!('isTTY' in stdin) || !stdin.isTTY) return 'n';
  const { createInterface } = await import('node:readline/promises');
  const reader = createInterface({ input: stdin, output: process.stdout });
  try {
    return (await reader.question(question)).trim().toLowerCase();
  } finally {
    reader.close();
  }
}

/** Lets the user edit a document until it is accepted, given up, or forced. */
export async function editXml<T>(c: Invocation, kind: Editable<T>): Promise<void> {
  const before = await kind.read();
  let text = before;
  let validate = kind.validates ?? false;
  let force = false;
  for (;;) {
    text = await editText(c, text, '.xml');
    if (text === before) {
      c.extra(kind.unchanged);
      return;
    }
    for (;;) {
      try {
        if (!force && (await kind.read()) !== before)
          throw new CommandFailure(['the XML configuration was changed by another user']);
        const result = await kind.write(text, validate);
        c.extra(kind.changed(result));
        return;
      } catch (error) {
        const lines = failureLines(error);
        for (const line of lines) c.session.error(line);
        const answer = await ask(c, `Failed. Try again? [y,n,${validate ? 'i,' : ''}f,?]: `);
        if (answer === 'y' || answer === '') break;
        if (answer === 'i' && validate) {
          validate = false;
          continue;
        }
        if (answer === 'f') {
          force = true;
          validate = false;
          continue;
        }
        if (answer === '?') {
          c.print(
            'y - yes, start editor again\nn - no, throw away my changes\ni - turn off validation and try to redefine again\nf - force, try to redefine again\n? - print this help\n',
          );
          continue;
        }
        throw new CommandFailure([], { cause: error });
      }
    }
  }
}
