import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guestXml, place } from './testing/place.js';
import { withQemu } from './testing/with-qemu.test.support.js';

withQemu(
  'a log that grows beyond its bound is put aside while the guest runs, which writes on',
  async (t) => {
    const { root, open } = await place(t);
    const conn = await open();
    const domain = await conn.domainCreateXML(guestXml('talker'));
    const path = join(root, 'var/log/tsvirt/qemu/talker.log');
    const log = (suffix = '') => readFileSync(path + suffix, 'utf8');
    appendFileSync(path, `${'what a guest makes QEMU say\n'.repeat(100_000)}`);
    while (!existsSync(`${path}.0`) || log() !== '') await new Promise((resolve) => setTimeout(resolve, 10));
    t.regex(log('.0'), /-name guest=talker[\s\S]*QEMU say\n$/);
    await domain.destroy();
    t.regex(log(), /^\S+ \S+ terminating on signal 15[\s\S]*reason=destroyed\n$/);
    await conn.close();
  },
);
