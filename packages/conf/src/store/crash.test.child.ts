// Changes objects without end and says after each change, on standard output, what the disk must now hold.
import { writeSync } from 'node:fs';
import { plain, plainKind } from './plain-kind.test.support.js';
import { ObjectStore } from './store.js';

const store = new ObjectStore(plainKind, { config: process.argv[2] });
await store.load();
const number = Number(process.argv[3]);
const name = `a${number}`;
const other = `b${number}`;

function say(state: unknown): void {
  writeSync(1, `${JSON.stringify(state)}\n`);
}

for (let value = 1; ; value++) {
  const { object } = await store.define(plain(name, number, value));
  say({ name, value, autostart: false });
  await store.setAutostart(object, true);
  say({ name, value, autostart: true });
  await store.rename(object, other);
  say({ name: other, value, autostart: true });
  await store.rename(object, name);
  say({ name, value, autostart: true });
  await store.undefine(object);
  say(null);
}
