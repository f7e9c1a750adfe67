import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDomain } from '@tsvirt/conf/domain';
import { ObjectStore } from '@tsvirt/conf/store';
import { Turns } from '@tsvirt/util';
import type { QemuState } from './driver-state.js';
import { extensions } from './extension.js';
import { emulatorFor } from './host/emulators.js';
import { hostArch } from './host/node.js';
import { parseDefinition } from './prepare/definition.js';

/** After so many definitions nearly all that they go through is compiled. */
const definitions = 300;

/**
 * Defines, describes and undefines domains in a store of its own, so that clients find that code loaded and compiled: the first
 * definitions of a process take three times as long as later ones, the very first one some 70 ms.
 * A QEMU whose capabilities aren't known yet isn't asked for them.
 * @throws what `pause` throws
 */
export async function rehearse(state: QemuState, pause: () => Promise<void>): Promise<void> {
  await import('./connection/domain-methods.js');
  await pause();
  const emulator = emulatorFor(hostArch());
  if (emulator === undefined || !(await state.capabilities.recall(emulator))) return;
  const folder = join(state.paths.run, 'rehearsal');
  await rm(folder, { recursive: true, force: true });
  const store = new ObjectStore(state.kind, { config: folder }, { journalSize: 1024 * 1024 });
  const turns = new Turns();
  try {
    for (let number = 0; number < definitions; number++) {
      const { object } = await store.define(await parseDefinition(state, sample(number)));
      formatDomain(object.current, { extensions, inactive: true });
      await store.undefine(object);
      if (turns.over) await pause();
    }
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A domain with what most domains have. */
const sample = (number: number): string => `<domain type='qemu'>
  <name>rehearsal-${number}</name>
  <memory unit='MiB'>1024</memory>
  <vcpu>2</vcpu>
  <os><type arch='${hostArch()}'>hvm</type><boot dev='hd'/></os>
  <features><acpi/><apic/></features>
  <clock offset='utc'><timer name='rtc' tickpolicy='catchup'/><timer name='hpet' present='no'/></clock>
  <on_reboot>restart</on_reboot>
  <devices>
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2'/>
      <source file='/var/lib/tsvirt/images/rehearsal-${number}.qcow2'/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <interface type='bridge'><source bridge='br0'/><model type='virtio'/></interface>
    <serial type='pty'/>
    <graphics type='vnc' autoport='yes'/>
    <memballoon model='virtio'/>
    <rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>
  </devices>
</domain>`;
