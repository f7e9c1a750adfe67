import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { guestXml, place } from './testing/place.js';
import { withQemu } from './testing/with-qemu.test.support.js';

/** The machine that has slots enough without being asked for them. */
const onPc = (xml: string) => xml.replace("machine='q35'", "machine='pc'");

withQemu(
  'a SCSI disk brings the controllers that it needs, and stands in its place among the disks',
  async (t) => {
    const { root, open } = await place(t);
    const conn = await open();
    const domain = await conn.domainCreateXML(onPc(guestXml('scsi')));
    const attach = async (dev: string) => {
      const path = join(root, dev);
      await writeFile(path, Buffer.alloc(4096));
      await domain.attachDevice(`<disk type='file'><source file='${path}'/><target dev='${dev}'/></disk>`);
    };
    for (const dev of ['vdb', 'sdc', 'vda', 'sda']) await attach(dev);
    const xml = await domain.getXMLDesc();
    t.deepEqual(
      [...xml.matchAll(/<target dev='(\w+)'/g)].map(([, dev]) => dev),
      ['vda', 'vdb', 'sda', 'sdc'],
    );
    t.deepEqual(
      [...xml.matchAll(/<controller type='scsi'[^>]*>/g)].map(([controller]) => controller),
      ["<controller type='scsi' index='0' model='virtio-scsi'>"],
    );
    await domain.destroy();
    await conn.close();
  },
);

withQemu('narrow SCSI controllers are added up to the one that a disk is on', async (t) => {
  const { root, open } = await place(t);
  const conn = await open();
  const first = "<controller type='scsi' index='0' model='lsilogic'/>";
  const domain = await conn.domainCreateXML(onPc(guestXml('narrow', first)));
  const path = join(root, 'disk');
  await writeFile(path, Buffer.alloc(4096));
  await domain.attachDevice(`<disk type='file'><source file='${path}'/><target dev='sdp'/></disk>`);
  const xml = await domain.getXMLDesc();
  t.is([...xml.matchAll(/<controller type='scsi' index='\d' model='lsilogic'>/g)].length, 3);
  t.regex(xml, /<address type='drive' controller='2' bus='0' target='0' unit='1'\/>/);
  await domain.destroy();
  await conn.close();
});
