import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDomain } from '@tsvirt/conf/domain';
import { ObjectStore } from '@tsvirt/conf/store';
import { Turns } from '@tsvirt/util';
import { defineDocument } from './domain/define.js';
import type { QemuState } from './driver-state.js';
import { extensions } from './extension.js';
import { emulatorFor } from './host/emulators.js';
import { hostArch } from './host/node.js';
import { rehearsalDomain } from './rehearsal-domains.js';

/** After so many definitions nearly all that they go through is compiled. */
const definitions = 500;

/**
 * Defines, describes and undefines domains in stores of its own, so that clients find that code loaded and compiled: the first
 * definitions of a process take three times as long as later ones, the very first one some 70 ms.
 * The host's own QEMU is asked for its capabilities before, if they aren't known yet.
 * @returns how many definitions were made
 * @throws what `pause` throws; VirtError for what this host's QEMU can't be
 */
export async function rehearse(state: QemuState, pause: () => Promise<void>): Promise<number> {
  await import('./connection/domain-methods.js');
  await pause();
  const arch = hostArch();
  const emulator = emulatorFor(arch);
  if (emulator === undefined) return 0;
  await state.capabilities.get(emulator);
  await pause();
  const folder = join(state.paths.run, 'rehearsal');
  await rm(folder, { recursive: true, force: true });
  // With one alone, what is compiled would be for that one, and be thrown away at the first call that has the driver's own.
  const stores = ['a', 'b'].map(
    (name) => new ObjectStore(state.kind, { config: join(folder, name) }, { journal: { drafts: true } }),
  );
  const turns = new Turns();
  try {
    for (let number = 0; number < definitions; number++) {
      const store = stores[number % stores.length];
      if (store === undefined) break;
      const xml = rehearsalDomain(number, arch);
      const { object } = await defineDocument(state, store, xml, false);
      formatDomain(object.current, { extensions, inactive: true });
      await store.undefine(object);
      if (turns.over) await pause();
    }
  } finally {
    for (const store of stores) await store.close();
    await rm(folder, { recursive: true, force: true });
  }
  return definitions;
}
