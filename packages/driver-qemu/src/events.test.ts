import { join } from 'node:path';
import { type Connect, DomainEventID, DomainEventType, deferred } from '@tsvirt/core';
import type { ExecutionContext } from 'ava';
import { machineCode, writeBootDisk } from './testing/boot-sector.js';
import { guestXml, place, recordEvents } from './testing/place.js';
import { withQemu } from './testing/with-qemu.test.support.js';

/** A connection, and the documents of guests that run these instructions when they boot. */
async function guests(t: ExecutionContext): Promise<{
  conn: Connect;
  xml: (name: keyof typeof machineCode, rest?: string) => Promise<string>;
}> {
  const { root, open } = await place(t);
  const conn = await open();
  const xml = async (name: keyof typeof machineCode, rest = ''): Promise<string> => {
    const image = join(root, `${name}.raw`);
    await writeBootDisk(image, machineCode[name]);
    const disk = `<disk type='file'><source file='${image}'/><target dev='vda' bus='virtio'/></disk>`;
    return guestXml(name, disk, rest);
  };
  return { conn, xml };
}

withQemu('who powers off or reboots is told as libvirt tells it, by what follows', async (t) => {
  const { conn, xml } = await guests(t);
  const begun = ['RESUMED/0', 'STARTED/0'];
  for (const document of [await xml('powerOff'), await xml('reset', '<on_reboot>destroy</on_reboot>')]) {
    const events = await recordEvents(conn);
    const stopped = deferred<void>();
    const listening = await conn.domainEventRegisterAny(
      DomainEventID.LIFECYCLE,
      null,
      ({ event }) => event === DomainEventType.STOPPED && stopped.resolve(),
    );
    await conn.domainCreateXML(document);
    await stopped.promise;
    await listening.dispose();
    t.deepEqual(events, [...begun, 'SHUTDOWN/1', 'STOPPED/0']);
  }

  const events = await recordEvents(conn);
  const thrice = deferred<void>();
  let reboots = 0;
  await conn.domainEventRegisterAny(DomainEventID.REBOOT, null, () => {
    if (++reboots === 3) thrice.resolve();
  });
  const restarting = await conn.domainCreateXML(await xml('powerOff', '<on_poweroff>restart</on_poweroff>'));
  await thrice.promise;
  t.deepEqual(events, begun);
  await restarting.destroy();
  t.deepEqual(events, [...begun, 'SHUTDOWN/2', 'STOPPED/1']);
  await conn.close();
});

withQemu(
  'who is defined while it runs is new, and known when it is defined again; who was destroyed has no id',
  async (t) => {
    const { open } = await place(t);
    const conn = await open();
    const events = await recordEvents(conn);
    const ids: number[] = [];
    await conn.domainEventRegisterAny(DomainEventID.LIFECYCLE, null, ({ domain }) => ids.push(domain.id));
    const domain = await conn.domainCreateXML(guestXml('kept'));
    const document = await domain.getXMLDesc(2);
    await conn.domainDefineXML(document);
    await conn.domainDefineXML(document);
    await domain.undefine();
    await conn.domainDefineXML(document);
    await domain.destroy();
    t.deepEqual(events, [
      ...['RESUMED/0', 'STARTED/0'],
      ...['DEFINED/0', 'DEFINED/1', 'UNDEFINED/0', 'DEFINED/1'],
      ...['SHUTDOWN/2', 'STOPPED/1'],
    ]);
    t.deepEqual(ids, [1, 1, 1, 1, 1, 1, 1, -1]);
    await conn.close();
  },
);

withQemu('it is told where threads run, and that nobody has opened the agent’s channel', async (t) => {
  const { open } = await place(t);
  const conn = await open();
  const told: unknown[] = [];
  await conn.domainEventRegisterAny(DomainEventID.TUNABLE, null, ({ params }) => told.push(params));
  await conn.domainEventRegisterAny(DomainEventID.AGENT_LIFECYCLE, null, ({ state, reason }) =>
    told.push({ state, reason }),
  );
  const channel = `<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>`;
  const domain = await conn.domainCreateXML(guestXml('told', channel));
  t.regex(await domain.getXMLDesc(), /name='org.qemu.guest_agent.0' state='disconnected'/);
  t.notRegex(await domain.getXMLDesc(2), /state=/);
  await domain.pinVcpu(0, Uint8Array.of(1));
  await domain.pinEmulator(Uint8Array.of(1), 0);
  t.deepEqual(told, [{ state: 2, reason: 1 }, { 'cputune.vcpupin0': '0' }, { 'cputune.emulatorpin': '0' }]);
  await domain.destroy();
  await conn.close();
});
