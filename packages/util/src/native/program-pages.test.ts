import { readFileSync } from 'node:fs';
import test from 'ava';
import { releaseProgramPages } from './index.js';

/** KiB of files that are resident in this process; undefined where nothing tells. */
function residentFiles(): number | undefined {
  try {
    const found = /^RssFile:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'latin1'));
    return found === null ? undefined : Number(found[1]);
  } catch {
    return undefined;
  }
}

test('what was read of program files leaves memory, and the program goes on', async (t) => {
  const before = residentFiles();
  await releaseProgramPages();
  const after = residentFiles();
  if (before !== undefined && after !== undefined) t.true(after < before / 2, `${before} KiB, then ${after}`);
  t.is(JSON.stringify({ still: ['here', /a+/.exec('baa')?.[0]] }), '{"still":["here","aa"]}');
});
