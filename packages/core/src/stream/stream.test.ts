import { Duplex, PassThrough } from 'node:stream';
import test from 'ava';
import { isStreamHole, Stream, StreamHole } from '../index.js';

test('a wrapped source is read and written with back-pressure and ends with it', async (t) => {
  const source = new PassThrough({ highWaterMark: 4 });
  const stream = Stream.wrap(source);
  t.is(Stream.wrap(stream), stream);
  const sent = Array.from({ length: 50 }, (_, index) => `${index},`).join('');
  stream.end(sent);
  let received = '';
  for await (const chunk of stream) received += String(chunk);
  t.is(received, sent);
});

test('an error of the source is the stream’s', async (t) => {
  const source = new PassThrough();
  const stream = Stream.wrap(source);
  source.destroy(new Error('cut'));
  await t.throwsAsync(
    async () => {
      for await (const chunk of stream) t.fail(String(chunk));
    },
    { message: 'cut' },
  );
});

test('finish waits for what was written and throws away what was not read', async (t) => {
  const written: string[] = [];
  const stream = Stream.wrap(
    new Duplex({
      read() {},
      write(chunk: Buffer, _encoding, done) {
        setImmediate(() => {
          written.push(chunk.toString());
          done();
        });
      },
      final(done) {
        this.push('unread');
        this.push(null);
        done();
      },
    }),
  );
  stream.write('a');
  stream.write('b');
  await stream.finish();
  t.is(written.join(''), 'ab');
});

test('finish tells why a stream failed', async (t) => {
  const stream = Stream.wrap(
    new Duplex({
      read() {},
      write(_chunk, _encoding, done) {
        done(new Error('disk full'));
      },
    }),
  );
  stream.write('a');
  await t.throwsAsync(stream.finish(), { message: 'disk full' });
});

test('finish tells what the source could not keep, though all else of it had ended', async (t) => {
  const source = new Duplex({
    read() {
      this.push(null);
    },
    write: (_chunk, _encoding, done) => done(),
    final: (done) => done(new Error('disk full at the end')),
    autoDestroy: false,
  });
  const stream = Stream.wrap(source);
  stream.resume();
  stream.write('a');
  await t.throwsAsync(stream.finish(), { message: 'disk full at the end' });
});

test('all that is sent waits for the other side, and ends when that gives up', async (t) => {
  const source = new PassThrough({ highWaterMark: 4 });
  const stream = Stream.wrap(source);
  const received = (async () => {
    let text = '';
    for await (const chunk of stream) text += String(chunk);
    return text;
  })();
  const chunks = Array.from({ length: 50 }, (_, index) => Buffer.from(`${index},`));
  await stream.sendAll(chunks);
  stream.end();
  t.is(await received, chunks.join(''));

  const stuck = Stream.wrap(new Duplex({ read() {}, write() {}, highWaterMark: 1 }));
  const sending = stuck.sendAll(Array.from({ length: 100_000 }, () => Buffer.from('data')));
  setImmediate(() => stuck.abort());
  await t.throwsAsync(sending, { message: /given up/ });
});

test('a failing stream tells the call that uses it, and nobody else needs to listen', async (t) => {
  const failing = () =>
    new Stream({
      sparse: true,
      highWaterMark: 1,
      read() {
        setImmediate(() => this.destroy(new Error('broken')));
      },
      write(_chunk, _encoding, done) {
        setImmediate(() => done(new Error('full')));
      },
    });
  await t.throwsAsync(failing().sendAll([Buffer.from('a'), Buffer.from('b')]), { message: 'full' });
  await t.throwsAsync(failing().sendHole(1n), { message: 'full' });
  await t.throwsAsync(failing().recvHole(), { message: 'broken' });
  const sent = failing();
  await t.throwsAsync(sent.sendAll([Buffer.from('a')]), { message: 'full' });
  await new Promise((resolve) => setImmediate(resolve));
  await t.throwsAsync(sent.finish(), { message: 'full' });
});

test('abort destroys the source', async (t) => {
  const source = new PassThrough();
  const closed = new Promise((resolve) => source.once('close', resolve));
  Stream.wrap(source).abort();
  await closed;
  t.true(source.destroyed);
});

test('holes travel among the data of a sparse stream', async (t) => {
  const stream = Stream.wrap(new PassThrough({ objectMode: true }));
  stream.write(Buffer.from('data'));
  await stream.sendHole(4096n);
  stream.end();
  t.is(await stream.recvHole(), 0n);
  t.is(String(stream.read()), 'data');
  t.is(await stream.recvHole(), 4096n);
  t.true(isStreamHole(new StreamHole(1n)));
  const plain = Stream.wrap(new PassThrough());
  await t.throwsAsync(plain.sendHole(1n), { message: /sparse/ });
});

test('a stream that was read to its end, or left before, is over', async (t) => {
  let destroyed = 0;
  const make = () => {
    const stream = new Stream({
      allowHalfOpen: true,
      read() {},
      write: (_chunk, _encoding, done) => setImmediate(done),
      destroy: (error, done) => {
        destroyed++;
        done(error);
      },
    });
    stream.push('all');
    stream.push(null);
    return stream;
  };
  const read = make();
  for await (const chunk of read) t.is(String(chunk), 'all');
  t.true(read.destroyed);
  t.is(destroyed, 1);
  const left = make();
  for await (const _ of left) break;
  t.true(left.destroyed);
});
