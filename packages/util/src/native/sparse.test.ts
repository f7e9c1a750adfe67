import {
  closeSync,
  fstatSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { type FileStretch, fileStretchAt, punchHole } from './index.js';

const MiB = 1024 * 1024;

function file(t: ExecutionContext): { readonly fd: number; readonly path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'tsvirt-sparse-'));
  const path = join(folder, 'file');
  const fd = openSync(path, 'w+');
  t.teardown(() => {
    closeSync(fd);
    rmSync(folder, { recursive: true });
  });
  return { fd, path };
}

function stretches(fd: number): FileStretch[] {
  const all: FileStretch[] = [];
  const { size } = fstatSync(fd);
  for (let at = 0; at < size; ) {
    const next = fileStretchAt(fd, at);
    if (next === undefined) break;
    all.push(next);
    at = next.end;
  }
  return all;
}

/** Whether the file system of the tests' folder tells holes. */
const tells = process.platform === 'linux';

test('holes are told up to the file’s end', (t) => {
  const { fd, path } = file(t);
  t.is(tells ? fileStretchAt(fd, 0) : undefined, undefined);
  truncateSync(path, 8 * MiB);
  writeSync(fd, 'data', 4 * MiB);
  const [first, second, third, ...rest] = stretches(fd);
  if (!tells) return;
  t.deepEqual(first, { hole: true, end: 4 * MiB });
  t.false(second?.hole);
  t.deepEqual(third, { hole: true, end: 8 * MiB });
  t.deepEqual(rest, []);
  t.is(fileStretchAt(fd, 8 * MiB), undefined);
});

test('a hole that is made reads as zeros and keeps the size', (t) => {
  const { fd, path } = file(t);
  writeSync(fd, Buffer.alloc(2 * MiB, 1));
  if (!punchHole(fd, 100, MiB)) {
    t.pass();
    return;
  }
  const expected = Buffer.alloc(2 * MiB, 1).fill(0, 100, 100 + MiB);
  t.true(readFileSync(path).equals(expected));
  t.true(punchHole(fd, 0, 0));
});
