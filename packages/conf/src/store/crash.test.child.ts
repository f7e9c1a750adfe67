// Changes objects without end and says after each change, on standard output, what the disk must now hold.
// Ends itself by SIGKILL some time after it said as many lines as its third argument says; its fourth is a seed.
import { writeSync } from 'node:fs';
import { Choices } from '../testing/choices.test.support.js';
import { plain, plainKind } from './plain-kind.test.support.js';
import { ObjectStore } from './store.js';

const store = new ObjectStore(plainKind, { config: process.argv[2] }, { journal: { drafts: true } });
await store.load();
const number = Number(process.argv[3]);
const name = `a${number}`;
const other = `b${number}`;

const choices = new Choices(Number(process.argv[5]));
let left = Number(process.argv[4]);

function say(state: unknown): void {
  // A timer fires wherever the next changes have come to.
  if (--left === 0) setTimeout(() => process.kill(process.pid, 'SIGKILL'), choices.below(4000) / 1000);
  writeSync(1, `${JSON.stringify(state)}\n`);
  // Files are written, synced, and the journal emptied, beside the changes that follow, so that some are killed in that.
  const chance = choices.below(10);
  if (chance < 3) void store.flush();
  else if (chance < 6) void store.close();
}

for (let value = 1; ; value++) {
  const model = plain(name, number, value);
  const { object } = await store.drafted(
    () => Buffer.from(plainKind.format(model)),
    (draft) => store.define(model, draft),
  );
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
