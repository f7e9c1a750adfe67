import test from 'ava';
import {
  decodeSegment,
  encodeRecord,
  encodeSegmentHeader,
  type JournalRecord,
  recordSize,
  segmentHeaderSize,
} from './format.js';
import { changes } from './journal.test.support.js';

const records: JournalRecord[] = changes(20, 7).map((steps, i) => ({
  sequence: 5 + i,
  time: 1000 + i,
  steps,
}));
const ends: number[] = [segmentHeaderSize];
for (const { steps } of records) ends.push((ends.at(-1) ?? 0) + recordSize(steps));
const size = (ends.at(-1) ?? 0) + 100;

function segment(): Buffer {
  const bytes = Buffer.alloc(size);
  encodeSegmentHeader({ epoch: 9, size }).copy(bytes);
  let offset = segmentHeaderSize;
  for (const record of records) offset = encodeRecord(bytes, offset, 9, record);
  return bytes;
}

/** How many records lie wholly before a place. */
const wholeBefore = (place: number) => ends.filter((end) => end <= place).length - 1;

test('records come back as they were', (t) => {
  const { records: found, epoch, end } = decodeSegment(segment()) ?? {};
  t.deepEqual([epoch, end], [9, ends.at(-1)]);
  t.deepEqual(JSON.stringify(found), JSON.stringify(records));
});

test('what is cut anywhere gives the records before', (t) => {
  const bytes = segment();
  for (let cut = 0; cut < size; cut++) {
    const truncated = decodeSegment(bytes.subarray(0, cut));
    const zeroed = Buffer.from(bytes);
    zeroed.fill(0, cut);
    const count = wholeBefore(cut);
    if (truncated?.records.length !== (count < 0 ? undefined : count)) t.fail(`truncated at ${cut}`);
    // A record whose last bytes are zeros anyway is whole.
    const left = decodeSegment(zeroed)?.records.length;
    if (
      left !== (count < 0 ? undefined : count) &&
      !bytes.subarray(cut, ends[count + 1]).every((byte) => byte === 0)
    )
      t.fail(`zeroed from ${cut}`);
  }
  t.pass();
});

test('what is damaged anywhere gives the records before', (t) => {
  const bytes = segment();
  for (let at = 0; at < (ends.at(-1) ?? 0); at++) {
    const damaged = Buffer.from(bytes);
    damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << (at % 8)), at);
    const count = wholeBefore(at);
    if (decodeSegment(damaged)?.records.length !== (count < 0 ? undefined : count))
      t.fail(`damaged at ${at}`);
  }
  t.pass();
});

test('records of an older epoch behind the last one are none', (t) => {
  const bytes = segment();
  encodeSegmentHeader({ epoch: 10, size }).copy(bytes);
  t.is(decodeSegment(bytes)?.records.length, 0);
  const first = records[0];
  if (first !== undefined) encodeRecord(bytes, segmentHeaderSize, 10, first);
  t.is(decodeSegment(bytes)?.records.length, 1);
});

test('bytes that look like a record by chance harm nothing', (t) => {
  // A record that claims to be whole, with steps that reach beyond it.
  const bytes = segment();
  const steps = [{ kind: 'write', name: 'a', data: Buffer.alloc(3) }] as const;
  const end = encodeRecord(bytes, segmentHeaderSize, 9, { sequence: 1, time: 0, steps });
  t.is(decodeSegment(bytes.subarray(0, end))?.records.length, 1);
  for (let length = 0; length < 16; length++)
    t.true((decodeSegment(bytes.subarray(0, length))?.records ?? []).length === 0);
});
