import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '@tsvirt/util';
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
      ["<controller type='scsi' index='0' model='lsilogic'>"],
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

withQemu('a disk is plugged beside one whose image has another below it', async (t) => {
  const { root, open } = await place(t);
  const conn = await open();
  const path = (name: string) => join(root, name);
  for (const name of ['below', 'beside']) await writeFile(path(name), Buffer.alloc(65_536));
  await run(['qemu-img', 'create', '-q', '-f', 'qcow2', '-F', 'raw', '-b', path('below'), path('above')]);
  const first = `<disk type='file'><driver name='qemu' type='qcow2'/><source file='${path('above')}'/>
    <backingStore type='file'><format type='raw'/><source file='${path('below')}'/></backingStore>
    <target dev='vda' bus='virtio'/></disk>`;
  const domain = await conn.domainCreateXML(onPc(guestXml('chain', first)));
  await domain.attachDevice(
    `<disk type='file'><source file='${path('beside')}'/><target dev='vdb' bus='virtio'/></disk>`,
  );
  t.regex(await domain.getXMLDesc(), /beside' index='3'/);
  await domain.destroy();
  await conn.close();
});

withQemu('what a new domain is asked while it starts waits until it runs', async (t) => {
  const { root, open } = await place(t);
  const conn = await open();
  await writeFile(join(root, 'disk'), Buffer.alloc(4096));
  const uuid = '6f4d3a58-0b1c-4f3e-9d0a-1c2d3e4f5a6b';
  const xml = onPc(guestXml('new')).replace('<memory', `<uuid>${uuid}</uuid><memory`);
  const starting = conn.domainCreateXML(xml);
  const known = async () => {
    for (;;)
      try {
        return await conn.domainLookupByUUID(uuid);
      } catch {
        await new Promise(setImmediate);
      }
  };
  await (await known()).attachDevice(
    `<disk type='file'><source file='${join(root, 'disk')}'/><target dev='vda' bus='virtio'/></disk>`,
  );
  const domain = await starting;
  t.regex(await domain.getXMLDesc(), /<target dev='vda'/);
  await domain.destroy();
  await conn.close();
});

withQemu('a domain that is started again while its last run is cleaned up starts', async (t) => {
  const { open } = await place(t);
  const conn = await open();
  const domain = await conn.domainDefineXML(onPc(guestXml('again')));
  await domain.create();
  const stopped = new Promise<void>((resolve) => {
    const look = () => void domain.isActive().then((active) => (active ? setImmediate(look) : resolve()));
    look();
  });
  const destroying = domain.destroy();
  await stopped;
  await t.notThrowsAsync(domain.create());
  await destroying;
  t.true(await domain.isActive());
  await domain.destroy();
  await conn.close();
});
