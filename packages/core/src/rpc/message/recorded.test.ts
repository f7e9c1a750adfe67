import test from 'ava';
import {
  findProcedure,
  type Message,
  MessageFramer,
  MessageStatus,
  MessageType,
  readError,
  writeError,
  XdrReader,
  XdrWriter,
} from '../index.js';
import { recorded } from '../testing/recorded.js';

function again(message: Message): Buffer {
  const { program, version, procedure, type, serial, status } = message;
  const found = findProcedure(program, procedure);
  if (found === undefined) throw new Error(`no procedure ${procedure} of program ${program}`);
  const reader = new XdrReader(message.buffer, message.start, message.end);
  const writer = new XdrWriter();
  if (status === MessageStatus.ERROR) {
    writeError(writer, program, version, procedure, type, serial, readError(reader));
    return writer.take();
  }
  writer.begin(program, version, procedure, type, serial, status);
  if (type === MessageType.CALL) found.writeArgs(writer, found.readArgs(reader));
  else found.writeRet(writer, found.readRet(reader));
  writer.end();
  return writer.take();
}

test('what libvirt’s own client and daemon sent is read, and written again byte for byte', (t) => {
  const framer = new MessageFramer();
  let count = 0;
  framer.push(Buffer.from(recorded.join(''), 'hex'), (message) => {
    const original = message.buffer.subarray(message.start - 28, message.end);
    t.is(again(message).toString('hex'), original.toString('hex'), `procedure ${message.procedure}`);
    count += 1;
  });
  t.is(count, recorded.length);
});
