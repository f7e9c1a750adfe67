import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { storageVolXml } from '@tsvirt/conf/storagevol';
import {
  isStreamHole,
  StorageVolDownloadFlags,
  StorageVolUploadFlags,
  StorageVolWipeAlgorithm,
  StreamHole,
} from '@tsvirt/core';
import { CommandRecorder, ErrorCode } from '@tsvirt/util';
import test from 'ava';
import { dirPool, refused, testStorage } from '../testing/storage.test.support.js';

test('data is uploaded and downloaded, and the volume is in use meanwhile', async (t) => {
  const storage = await testStorage(t);
  const { pool, path } = await dirPool(storage);
  await mkdir(path);
  await writeFile(join(path, 'v'), Buffer.alloc(16));
  await pool.create();
  const volume = await pool.storageVolLookupByName('v');
  const upload = await volume.upload(4, 4);
  await refused(t, volume.wipe(), ErrorCode.OPERATION_INVALID);
  upload.write('abcd');
  await upload.finish();
  t.is((await readFile(join(path, 'v'))).toString('latin1', 4, 8), 'abcd');
  t.is((await buffer(await volume.download(5, 2))).toString(), 'bc');
  const left = await volume.download(0, 0);
  await pool.destroy();
  await pool.create();
  left.destroy();
  const tooMuch = await volume.upload(0, 2);
  tooMuch.on('error', () => {});
  tooMuch.write('abcd');
  await t.throwsAsync(tooMuch.finish());
});

test('a sparse stream carries holes as holes, which read as zeros', async (t) => {
  const storage = await testStorage(t);
  const { pool, path } = await dirPool(storage);
  await mkdir(path);
  const MiB = 1024 * 1024;
  await writeFile(join(path, 'v'), Buffer.alloc(3 * MiB, 'x'));
  await pool.create();
  const volume = await pool.storageVolLookupByName('v');
  const upload = await volume.upload(0, 0, StorageVolUploadFlags.SPARSE_STREAM);
  await upload.sendAll([new StreamHole(BigInt(MiB)), Buffer.from('data'), new StreamHole(BigInt(3 * MiB))]);
  await upload.finish();
  const expected = Buffer.alloc(4 * MiB + 4);
  expected.write('data', MiB);
  t.true((await readFile(join(path, 'v'))).equals(expected));

  const download = await volume.download(0, 0, StorageVolDownloadFlags.SPARSE_STREAM);
  t.true(download.sparse);
  const parts: Buffer[] = [];
  for await (const chunk of download as AsyncIterable<Buffer | StreamHole>)
    parts.push(isStreamHole(chunk) ? Buffer.alloc(Number(chunk.length)) : chunk);
  t.true(Buffer.concat(parts).equals(expected));
  t.true((await buffer(await volume.download(MiB - 2, 8))).equals(expected.subarray(MiB - 2, MiB + 6)));

  const plain = await volume.upload(0, 0);
  await refused(t, plain.sendHole(1n), ErrorCode.INVALID_ARG);
  await plain.finish();

  const tooMuch = await volume.upload(0, 2, StorageVolUploadFlags.SPARSE_STREAM);
  tooMuch.on('error', () => {});
  await t.throwsAsync(
    (async () => {
      await tooMuch.sendHole(3n);
      await tooMuch.finish();
    })(),
  );
});

test('a pattern is written by the program for it', async (t) => {
  const recorder = new CommandRecorder();
  const storage = await testStorage(t, recorder);
  const { path, pool } = await dirPool(storage);
  await pool.build();
  await pool.create();
  const volume = await pool.storageVolCreateXML(storageVolXml({ name: 'a', capacity: 1000n }));
  await volume.wipePattern(StorageVolWipeAlgorithm.NNSA);
  t.deepEqual(recorder.calls.at(-1)?.argv, ['scrub', '-f', '-p', 'nnsa', join(path, 'a')]);
});
