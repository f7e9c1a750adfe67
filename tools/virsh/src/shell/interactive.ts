import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { parseCommands } from '../parser/parse.js';
import { ParseError } from '../parser/parse-error.js';
import { scriptTokens } from '../parser/tokens.js';
import { complete } from './complete.js';
import { failureLines } from './failure.js';
import { runCommands } from './run.js';
import type { Session } from './session.js';

const HISTORY_LENGTH = 500;

function historyFile(env: NodeJS.ProcessEnv): string {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'tsvirt', 'tsvirsh-history');
}

function readHistory(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .reverse();
  } catch {
    return [];
  }
}

function saveHistory(file: string, history: readonly string[]): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(
      file,
      [...history]
        .reverse()
        .map((line) => `${line}\n`)
        .join(''),
      { mode: 0o600 },
    );
  } catch {
    // history is a comfort; a shell without a home works as well
  }
}

/** Lines from a terminal, edited and completed, or from a file or pipe. */
class LineReader {
  readonly #terminal: boolean;
  readonly #file: string;
  #history: string[];
  /** Lines of a paste that are still to be run, and what was typed of the next. */
  readonly #pending: string[] = [];
  #typed = '';
  #lines: AsyncIterator<string> | undefined;
  #reader: Interface | undefined;

  constructor(private readonly session: Session) {
    const { stdin } = session.io;
    this.#terminal = 'isTTY' in stdin && stdin.isTTY === true;
    this.#file = historyFile(session.io.env);
    this.#history = this.#terminal ? readHistory(this.#file) : [];
  }

  /** The next line, or undefined at the end. A new reader for each line leaves the terminal to the commands. */
  async next(prompt: string): Promise<string | undefined> {
    const pending = this.#pending.shift();
    if (pending !== undefined) return pending;
    return this.#terminal ? this.#ask(prompt) : this.#read(prompt);
  }

  close(): void {
    this.#reader?.close();
    if (this.#terminal) saveHistory(this.#file, this.#history);
  }

  async #read(prompt: string): Promise<string | undefined> {
    this.session.print(prompt);
    if (!this.#lines) {
      this.#reader = createInterface({ input: this.session.io.stdin });
      this.#lines = this.#reader[Symbol.asyncIterator]();
    }
    const { value, done } = await this.#lines.next();
    if (done) return undefined;
    // as a terminal shows what is typed
    this.session.print(`${value}\n`);
    return value;
  }

  #ask(prompt: string): Promise<string | undefined> {
    return new Promise((resolve) => {
      const reader = createInterface({
        input: this.session.io.stdin,
        output: process.stdout,
        terminal: true,
        prompt,
        history: this.#history,
        historySize: HISTORY_LENGTH,
        removeHistoryDuplicates: true,
        completer: (line: string, done: (error: Error | null, result: [string[], string]) => void) => {
          completeLine(this.session, line).then(
            (result) => done(null, result),
            () => done(null, [[], line]),
          );
        },
      });
      const answers: string[] = [];
      let closing = false;
      // a paste may hold several lines: all of one chunk are told before the reader closes
      const closeSoon = (): void => {
        if (closing) return;
        closing = true;
        setImmediate(() => {
          this.#typed = reader.line;
          reader.close();
        });
      };
      reader.on('history', (history) => {
        this.#history = history;
      });
      reader.on('line', (line) => {
        answers.push(line);
        closeSoon();
      });
      reader.on('SIGINT', () => {
        this.session.print('\n');
        answers.push('');
        reader.close();
      });
      reader.on('close', () => {
        this.#pending.push(...answers.slice(1));
        resolve(answers[0]);
      });
      reader.prompt();
      if (this.#typed !== '') reader.write(this.#typed);
      this.#typed = '';
    });
  }
}

/** The completions of a line in the form that readline wants: candidates and the word they complete. */
async function completeLine(session: Session, line: string): Promise<[string[], string]> {
  const start = Math.max(line.lastIndexOf(';'), -1) + 1;
  const tokens = scriptTokens(line.slice(start), true);
  const words: string[] = [];
  for (let token = tokens.next(); token.kind === 'word'; token = tokens.next()) words.push(token.text);
  if (words.length === 0 || /[ \t]$/.test(line)) words.push('');
  const last = words.at(-1) ?? '';
  const candidates = await complete(session, words);
  // as readline does, files are offered where nothing else is known
  if (candidates.length === 0 && words.length > 1 && !last.startsWith('-')) {
    const { localPaths } = await import('./completers.js');
    candidates.push(...(await localPaths(last)).filter((path) => path.startsWith(last)));
  }
  const found = [...new Set(candidates)].sort();
  const [only = ''] = found;
  return [found.length === 1 && !only.endsWith('/') ? [`${only} `] : found, last];
}

/** The interactive shell: reads and runs commands until `quit` or the end of input. */
export async function runShell(session: Session): Promise<number> {
  try {
    if (session.settings.uri !== undefined) await session.connect();
    else
      await session.connect().catch((error: unknown) => {
        for (const line of failureLines(error)) session.error(line);
      });
  } catch (error) {
    for (const line of failureLines(error)) session.error(line);
    return 1;
  }
  const { program } = session.io;
  if (!session.settings.quiet)
    session.print(
      `Welcome to ${program}, the virtualization interactive terminal.\n\n` +
        "Type:  'help' for help with commands\n       'quit' to quit\n\n",
    );
  const reader = new LineReader(session);
  try {
    for (;;) {
      const line = await reader.next(`${program} ${session.settings.readOnly ? '>' : '#'} `);
      if (line === undefined) {
        session.print('\n');
        return 0;
      }
      if (line === '') continue;
      try {
        const { quit } = await runCommands(session, parseCommands(session.table, scriptTokens(line)));
        if (quit) {
          session.print('\n');
          return 0;
        }
      } catch (error) {
        if (!(error instanceof ParseError)) throw error;
        session.error(error.message);
      }
    }
  } finally {
    reader.close();
  }
}
