import { ErrorCode, ErrorDomain, isVirtError, VirtError } from '@tsvirt/util';
import test from 'ava';
import {
  headOf,
  keepaliveKind,
  limits,
  type Message,
  MessageFramer,
  MessageStatus,
  MessageType,
  Program,
  payloadOf,
  readError,
  remote,
  writeError,
  writeFdCount,
  writeKeepalive,
  writeMessage,
  XdrWriter,
} from '../index.js';

const { program, version } = Program.REMOTE;

function call(writer: XdrWriter, serial: number, name: string): void {
  const { domainLookupByName: procedure } = remote;
  writeMessage(writer, headOf(procedure, serial), MessageType.CALL, MessageStatus.OK, procedure.writeArgs, {
    name,
  });
}

test('a call has the bytes that libvirt sends', (t) => {
  const writer = new XdrWriter();
  call(writer, 7, 'demo');
  t.is(
    writer.take().toString('hex'),
    '00000024200080860000000100000017000000000000000700000000000000046465 6d6f'.replace(' ', ''),
  );
});

test('messages are found wherever the stream is cut', (t) => {
  const writer = new XdrWriter();
  for (let serial = 1; serial <= 3; serial += 1) call(writer, serial, 'x'.repeat(serial * 5));
  const bytes = writer.take();
  for (let size = 1; size <= bytes.length; size += 1) {
    const framer = new MessageFramer();
    const seen: string[] = [];
    for (let at = 0; at < bytes.length; at += size)
      framer.push(bytes.subarray(at, at + size), (message) => {
        seen.push(`${message.serial} ${remote.domainLookupByName.readArgs(payloadOf(message)).name}`);
      });
    t.deepEqual(seen, ['1 xxxxx', '2 xxxxxxxxxx', '3 xxxxxxxxxxxxxxx']);
  }
});

test('a long message is whole however it comes', (t) => {
  const writer = new XdrWriter();
  const text = 'x'.repeat(3_000_000);
  for (const serial of [1, 2]) call(writer, serial, 'demo');
  writer.begin(Program.REMOTE.program, 1, 1, MessageType.STREAM, 3, MessageStatus.CONTINUE);
  writer.raw(Buffer.from(text));
  writer.end();
  const bytes = writer.take();
  for (const size of [1009, 65_536, bytes.length - 1]) {
    const framer = new MessageFramer();
    const seen: [number, boolean][] = [];
    for (let at = 0; at < bytes.length; at += size)
      framer.push(bytes.subarray(at, at + size), ({ serial, buffer, start, end }) =>
        seen.push([serial, serial < 3 || buffer.toString('latin1', start, end) === text]),
      );
    t.deepEqual(seen, [
      [1, true],
      [2, true],
      [3, true],
    ]);
  }
});

test('messages wait until they are wanted, wherever the stream is cut', (t) => {
  const writer = new XdrWriter();
  for (let serial = 1; serial <= 5; serial += 1) call(writer, serial, 'demo');
  const bytes = writer.take();
  for (const size of [1, 29, 36, 50, bytes.length]) {
    const framer = new MessageFramer();
    const seen: number[] = [];
    let wanted = 0;
    const take = ({ serial }: Message) => {
      seen.push(serial);
      wanted--;
    };
    const more = () => wanted > 0;
    for (let at = 0; at < bytes.length; at += size) {
      framer.push(bytes.subarray(at, at + size), take, more);
      for (let turn = 0; turn < 6 && framer.pending; turn++) {
        const before = seen.length;
        wanted = 1;
        framer.goOn(take, more);
        t.true(seen.length <= before + 1);
      }
      t.false(framer.pending);
      wanted = 0;
    }
    t.deepEqual(seen, [1, 2, 3, 4, 5], `chunks of ${size}`);
  }
});

test('a whole message in a chunk is not copied', (t) => {
  const writer = new XdrWriter();
  call(writer, 1, 'demo');
  const bytes = writer.take();
  new MessageFramer().push(bytes, (message) => t.is(message.buffer, bytes));
});

test('the bytes that carry file descriptors belong to their message', (t) => {
  const writer = new XdrWriter();
  writer.begin(
    program,
    version,
    remote.domainFdAssociate.number,
    MessageType.CALL_WITH_FDS,
    1,
    MessageStatus.OK,
  );
  writeFdCount(writer, 2);
  writer.end();
  const first = writer.take();
  call(writer, 2, 'demo');
  const bytes = Buffer.concat([first, Buffer.alloc(2), writer.take()]);
  for (let size = 1; size <= bytes.length; size += 1) {
    const framer = new MessageFramer();
    const seen: number[] = [];
    for (let at = 0; at < bytes.length; at += size)
      framer.push(bytes.subarray(at, at + size), ({ serial }) => seen.push(serial));
    t.deepEqual(seen, [1, 2], `chunks of ${size}`);
  }
});

test('lengths and headers that can not be are refused', (t) => {
  const writer = new XdrWriter();
  call(writer, 1, 'demo');
  const bytes = writer.take();
  const broken = (at: number, value: number): Buffer => {
    const copy = Buffer.from(bytes);
    copy.writeUInt32BE(value >>> 0, at);
    return copy;
  };
  for (const [at, value] of [
    [0, 0],
    [0, 27],
    [0, limits.message + 5],
    [0, 0xffffffff],
    [16, 7],
    [24, 3],
  ] as const) {
    const error = t.throws(() => new MessageFramer().push(broken(at, value), () => {}));
    t.true(isVirtError(error) && error.code === ErrorCode.RPC);
  }
  t.throws(() => new MessageFramer(64).push(broken(0, 65), () => {}), { message: /65/ });
});

test('a message that grew too long is dropped, those before it stay', (t) => {
  const writer = new XdrWriter();
  call(writer, 1, 'demo');
  const { length } = writer;
  writer.begin(program, version, 1, MessageType.STREAM, 2, MessageStatus.CONTINUE);
  writer.raw(new Uint8Array(limits.message));
  t.throws(() => writer.end(), { message: /longer/ });
  t.is(writer.length, length);
  call(writer, 3, 'demo');
  const serials: number[] = [];
  new MessageFramer().push(writer.take(), ({ serial }) => serials.push(serial));
  t.deepEqual(serials, [1, 3]);
});

test('taken bytes stay as they are while the writer goes on', (t) => {
  const writer = new XdrWriter(64);
  call(writer, 1, 'first');
  const first = writer.take();
  const copy = Buffer.from(first);
  for (let serial = 2; serial < 2000; serial += 1) call(writer, serial, `name-${serial}`);
  let seen = 1;
  new MessageFramer().push(writer.take(), ({ serial }) => {
    seen += 1;
    t.is(serial, seen);
  });
  t.deepEqual(first, copy);
});

test('an error keeps its code, domain, level, texts and numbers', (t) => {
  const error = new VirtError(ErrorCode.NO_DOMAIN, 'Domain not found: x', {
    domain: ErrorDomain.QEMU,
    str1: 'Domain not found: %s',
    str2: 'x',
    int1: -1,
    int2: 5,
  });
  const writer = new XdrWriter();
  writeError(writer, { program, version, procedure: 23, serial: 9 }, MessageType.REPLY, error);
  new MessageFramer().push(writer.take(), (message) => {
    t.is(message.status, MessageStatus.ERROR);
    const read = readError(payloadOf(message));
    const { code, domain, level, str1, str2, str3, int1, int2 } = error;
    t.like(read, { code, domain, level, str1, str2, str3, int1, int2, message: error.message });
  });
});

test('keepalive messages are events without payload', (t) => {
  const writer = new XdrWriter();
  writeKeepalive(writer, 'ping');
  writeKeepalive(writer, 'pong');
  const kinds: unknown[] = [];
  new MessageFramer().push(writer.take(), (message) => {
    t.is(message.program, Program.KEEPALIVE.program);
    t.is(message.end, message.start);
    kinds.push(keepaliveKind(message.procedure));
  });
  t.deepEqual(kinds, ['ping', 'pong']);
});
