#!/usr/bin/env node
// Boots a guest and shows its console until it says hello:  examples/hello.mjs URI DOCUMENT
// The public API as an application uses it.
import { readFile } from 'node:fs/promises';
import { connectOpen, DomainCreateFlags } from '@tsvirt/core';

const [uri, document] = process.argv.slice(2);
if (document === undefined) {
  console.error('usage: examples/hello.mjs URI DOCUMENT');
  process.exit(2);
}

// the reader has gone: there is nobody to say it to
process.stdout.on('error', () => process.exit(1));

try {
  await boot();
} catch (error) {
  console.error(`hello: ${error.message}${error.hint ? `\n${error.hint}` : ''}`);
  process.exitCode = 1;
}

async function boot() {
  const connection = await connectOpen(uri);
  try {
    const xml = await readFile(document, 'utf8');
    // started paused, so that not a byte of the console is missed
    const domain = await connection.domainCreateXML(xml, DomainCreateFlags.START_PAUSED);
    const stream = await domain.openConsole();
    await domain.resume();
    await untilHello(stream);
    stream.destroy();
  } finally {
    await connection.close();
  }
}

async function untilHello(stream) {
  const late = setTimeout(
    () => stream.destroy(new Error('no hello from the guest within two minutes')),
    120_000,
  );
  let seen = '';
  for await (const chunk of stream) {
    process.stdout.write(chunk);
    seen = (seen + chunk).slice(-4096);
    if (/hello from tsvirt[^\n]*\n/.test(seen)) break;
  }
  clearTimeout(late);
}
