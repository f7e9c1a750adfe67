import { ErrorCode, hasErrorCode } from '@tsvirt/core';
import { run } from '@tsvirt/util';
import { guestXml, place } from '../testing/place.js';
import { withQemu } from '../testing/with-qemu.test.support.js';

withQemu('a document becomes the command that would start it, and nothing is made', async (t) => {
  const { open } = await place(t);
  const conn = await open();
  const xml = guestXml(
    "o'ne",
    `<interface type='network'><source network='nowhere'/><model type='virtio'/></interface>
    <graphics type='vnc' autoport='yes'/><channel type='unix'><target type='virtio' name='a'/></channel>`,
  );
  const text = await conn.domainXMLToNative('qemu-argv', xml);
  t.regex(text, /^[^\n]*\n$/);
  t.regex(text, /^LC_ALL=C PATH=.* -vnc 127\.0\.0\.1:0,/);
  t.regex(text, / socket,id=charchannel0,path=\S*\/channel-a,server=on,wait=off /);
  // A shell reads it as it is meant.
  const { stdout } = await run(['sh', '-c', `set -- ${text.slice(text.indexOf('-name')).trim()}; echo "$2"`]);
  t.is(stdout, "guest=o'ne,debug-threads=on\n");
  t.deepEqual(await conn.listAllDomains(), []);
  const unknown = await t.throwsAsync(conn.domainXMLToNative('xen-xl', xml));
  t.true(hasErrorCode(unknown, ErrorCode.INVALID_ARG));
  await conn.close();
});
