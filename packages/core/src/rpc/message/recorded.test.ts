import test from 'ava';
import {
  findProcedure,
  type Message,
  MessageFramer,
  MessageStatus,
  MessageType,
  payloadOf,
  readError,
  writeError,
  writeMessage,
  XdrWriter,
} from '../index.js';
import { recorded } from '../testing/recorded.js';

function again(message: Message): Buffer {
  const { program, procedure, type, status } = message;
  const found = findProcedure(program, procedure);
  if (found === undefined) throw new Error(`no procedure ${procedure} of program ${program}`);
  const reader = payloadOf(message);
  const writer = new XdrWriter();
  if (status === MessageStatus.ERROR) {
    writeError(writer, message, type, readError(reader));
    return writer.take();
  }
  if (type === MessageType.CALL)
    writeMessage(writer, message, type, status, found.writeArgs, found.readArgs(reader));
  else writeMessage(writer, message, type, status, found.writeRet, found.readRet(reader));
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
