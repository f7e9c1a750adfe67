import { appendFile, open, stat } from 'node:fs/promises';
import { hostname, release } from 'node:os';
import { shellQuote } from '@tsvirt/util';
import { rollLog } from './log-bounds.js';

/** What stands at the head of each start in a guest's log. */
export interface StartRecord {
  readonly driverVersion: string;
  readonly qemuVersion: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly argv: readonly string[];
}

/** Appends the head of a start; a log that is too long is put aside before. @returns where QEMU's own output will begin, in bytes */
export async function beginLog(path: string, record: StartRecord): Promise<number> {
  const env = Object.entries(record.env).map(([name, value]) => `${name}=${shellQuote(value ?? '')} \\\n`);
  const text =
    `${stamp()}: starting up tsvirt version: ${record.driverVersion}, qemu version: ${record.qemuVersion}, ` +
    `kernel: ${release()}, hostname: ${hostname()}\n${env.join('')}${formatCommandLine(record.argv)}\n`;
  await rollLog(path);
  await appendFile(path, text, { mode: 0o600 });
  return (await stat(path)).size;
}

/** Appends why the guest ended. */
export async function endLog(path: string, reason: string): Promise<void> {
  await appendFile(path, `${stamp()}: shutting down, reason=${reason}\n`, { mode: 0o600 });
}

/** The last `limit` bytes at most of what was printed since `from`. */
export async function readLog(path: string, from: number, limit = 4096): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const start = Math.max(from, size - limit);
    const buffer = Buffer.alloc(Math.max(0, size - start));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, start);
    return buffer.toString('utf8', 0, bytesRead).trim();
  } finally {
    await file.close();
  }
}

/** A command line as a person can read it and a shell can run it: an option and its value per line. */
export function formatCommandLine(argv: readonly string[]): string {
  let text = '';
  argv.forEach((argument, at) => {
    if (at > 0) {
      const option = argument.startsWith('-') && argument.length > 1;
      const before = argv[at - 1] ?? '';
      text += option || (!before.startsWith('-') && at > 1) ? ' \\\n' : ' ';
    }
    text += shellQuote(argument);
  });
  return text;
}

function stamp(): string {
  return new Date().toISOString().replace('T', ' ').replace('Z', '+0000');
}
