import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connect, connectOpen, DomainRunningReason, DomainState } from '@tsvirt/core';
import test from 'ava';
import { withLibvirtd, withTsvirtd } from './support/daemon.js';

/** Devices whose state is part of what is saved, and a CPU that each side may make something else of. */
const document = `<domain type='qemu'>
  <name>to-and-fro</name>
  <memory unit='MiB'>64</memory>
  <vcpu current='1'>2</vcpu>
  <os><type arch='x86_64' machine='q35'>hvm</type></os>
  <features><acpi/></features>
  <cpu mode='host-model'/>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    <interface type='user'><mac address='52:54:00:00:00:01'/><model type='virtio'/></interface>
    <serial type='pty'/>
    <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
    <input type='tablet' bus='usb'/>
    <graphics type='vnc' autoport='yes'/>
    <video><model type='vga'/></video>
  </devices>
</domain>`;

test('a guest goes to a real libvirtd by its image, and comes back', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'images-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  await withLibvirtd(t, (theirs) =>
    withTsvirtd(async (ours) => {
      const open = (socket: string): Promise<Connect> => connectOpen(`qemu+unix:///system?socket=${socket}`);
      const [there, here] = [await open(theirs.socket), await open(ours.socket)];
      const running = { state: DomainState.RUNNING, reason: DomainRunningReason.RESTORED };
      await here.domainCreateXML(document);
      let from = here;
      for (const [number, to] of [there, here, there].entries()) {
        const image = join(folder, `image${number}`);
        await (await from.domainLookupByName('to-and-fro')).save(image);
        t.deepEqual(await from.listAllDomains(), []);
        // Either reads what the other wrote.
        t.regex(await to.domainSaveImageGetXMLDesc(image), /<name>to-and-fro</);
        await to.domainRestore(image);
        t.deepEqual(await (await to.domainLookupByName('to-and-fro')).getState(), running);
        from = to;
      }
      await (await from.domainLookupByName('to-and-fro')).destroy();
      await Promise.all([here.close(), there.close()]);
    }),
  );
});
