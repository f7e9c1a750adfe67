import { once } from 'node:events';
import { readdirSync, readlinkSync } from 'node:fs';
import { guestXml, place } from './testing/place.js';
import { withQemu } from './testing/with-qemu.test.support.js';

/** Open descriptors of this process that are terminals of guests. */
function terminals(): string[] {
  return readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      const target = readlinkSync(`/proc/self/fd/${fd}`);
      return target.startsWith('/dev/pts/') && Number(fd) > 2 ? [target] : [];
    } catch {
      return [];
    }
  });
}

withQemu('a console that is closed leaves no descriptor open, whoever closes it', async (t) => {
  const { open } = await place(t);
  const conn = await open();
  const domain = await conn.domainCreateXML(guestXml('talking'));
  const before = terminals();
  const first = await domain.openConsole();
  t.true(terminals().length > before.length);
  first.destroy();
  await once(first, 'close');
  t.deepEqual(terminals(), before);
  const second = await domain.openConsole();
  second.resume();
  const ended = once(second, 'end');
  await domain.destroy();
  await ended;
  second.destroy();
  await once(second, 'close');
  t.deepEqual(terminals(), before);
  await conn.close();
});
