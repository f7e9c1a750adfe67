import { readFileSync, writeFileSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDomain } from '@tsvirt/conf/domain';
import { ErrorCode, hasErrorCode, UndoStack } from '@tsvirt/util';
import test from 'ava';
import { assignAliases } from '../prepare/aliases.js';
import { parseOptions } from '../prepare/parse-options.js';
import { HandedFiles, openHandedFiles } from './handed-files.js';

const domain = (devices: string) => {
  const read = parseDomain(
    `<domain type='qemu'><name>g</name><memory>1</memory><os><type arch='x86_64'>hvm</type></os><devices>${devices}</devices></domain>`,
    parseOptions,
  );
  assignAliases(read);
  return read;
};

test('files of character devices are opened empty, or to be added to', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'tsvirt-files-'));
  const [one, two] = [join(folder, 'one'), join(folder, 'two')];
  for (const path of [one, two]) writeFileSync(path, 'old');
  const files = new HandedFiles(10);
  const undo = new UndoStack();
  openHandedFiles(
    domain(
      `<serial type='file'><source path='${one}'/></serial><serial type='null'><log file='${two}' append='on'/></serial>`,
    ),
    files,
    undo,
  );
  t.deepEqual(
    [...files.numbers],
    [
      ['serial0-source', 10],
      ['serial1-log', 11],
    ],
  );
  for (const fd of files.descriptors) writeSync(fd, 'new');
  t.deepEqual(await undo.rollback(), []);
  t.deepEqual(
    [one, two].map((path) => readFileSync(path, 'utf8')),
    ['new', 'oldnew'],
  );
  await rm(folder, { recursive: true });
});

test('what can’t be opened is told as the file that it is', (t) => {
  const error = t.throws(() =>
    openHandedFiles(
      domain("<serial type='file'><source path='/no/such/folder/x'/></serial>"),
      new HandedFiles(10),
      new UndoStack(),
    ),
  );
  t.true(hasErrorCode(error, ErrorCode.SYSTEM_ERROR));
  t.regex(error?.message ?? '', /'\/no\/such\/folder\/x'/);
});
