import { once } from 'node:events';
import { DomainState } from '@tsvirt/core';
import { guestXml, place } from './testing/place.js';
import { withQemu } from './testing/with-qemu.test.support.js';

/** More than a terminal keeps for its reader. */
const much = Buffer.alloc(256 * 1024, 'x');

withQemu('a guest that reads nothing from its console holds up nobody else', async (t) => {
  const { open } = await place(t);
  const conn = await open();
  const domain = await conn.domainCreateXML(guestXml('deaf'), 1);
  const console = await domain.openConsole();
  const failed = once(console, 'error');
  t.false(console.write(much));
  t.is((await domain.getState()).state, DomainState.PAUSED);
  await domain.destroy();
  await failed;
  await conn.close();
});
