import type { Connect, Domain, StorageVol } from '@tsvirt/core';
import { DomainUndefineFlagsValues, StorageVolDeleteFlags } from '@tsvirt/core';
import { doing, fail, failSilently, failureLines, or } from '../shell/failure.js';
import type { Handlers, Invocation } from '../shell/invocation.js';
import { attribute, elements, parseXml, textAt } from '../xml/document.js';
import { domainOf } from './lookup.js';

const FLAGS = {
  'managed-save': DomainUndefineFlagsValues.MANAGED_SAVE,
  'snapshots-metadata': DomainUndefineFlagsValues.SNAPSHOTS_METADATA,
  'checkpoints-metadata': DomainUndefineFlagsValues.CHECKPOINTS_METADATA,
  nvram: DomainUndefineFlagsValues.NVRAM,
  'keep-nvram': DomainUndefineFlagsValues.KEEP_NVRAM,
  tpm: DomainUndefineFlagsValues.TPM,
  'keep-tpm': DomainUndefineFlagsValues.KEEP_TPM,
};

interface DoomedVolume {
  readonly target: string;
  readonly source: string;
  readonly volume: StorageVol | undefined;
}

async function findVolume(connection: Connect, source: string): Promise<StorageVol | undefined> {
  return or(undefined, () => connection.storageVolLookupByPath(source));
}

/** The volumes that `--storage` or `--remove-all-storage` name. */
async function doomedVolumes(c: Invocation, connection: Connect, domain: Domain): Promise<DoomedVolume[]> {
  const list = c.text('storage');
  const all = c.has('remove-all-storage');
  if (list === undefined && !all) return [];
  if (await domain.isActive()) fail('Storage volume deletion is supported only on stopped domains');
  const wanted = new Set(list?.split(',') ?? []);
  const doomed: DoomedVolume[] = [];
  for (const disk of elements('/domain/devices/disk', parseXml(await domain.getXMLDesc(0)))) {
    const target = textAt('./target/@dev', disk) ?? '';
    const pool = textAt('./source/@pool', disk);
    const name = textAt('./source/@volume', disk);
    const source = textAt('./source/@file | ./source/@dev | ./source/@dir | ./source/@name', disk) ?? name;
    if (source === undefined || attribute(disk, 'type') === undefined) continue;
    if (!all && !wanted.has(target) && !wanted.has(source)) continue;
    wanted.delete(target);
    wanted.delete(source);
    const volume =
      pool !== undefined && name !== undefined
        ? await or(undefined, async () =>
            (await connection.storagePoolLookupByName(pool)).storageVolLookupByName(name),
          )
        : await findVolume(connection, source);
    if (!volume)
      c.session.error(
        `Storage volume '${target}'(${source}) is not managed by libvirt. Remove it manually.\n`,
      );
    doomed.push({ target, source, volume });
  }
  for (const missing of wanted) fail(`Volume '${missing}' was not found in domain's definition.\n`);
  return doomed;
}

async function deleteVolume(c: Invocation, { target, source, volume }: DoomedVolume): Promise<boolean> {
  if (!volume) return true;
  const flags = c.has('delete-storage-volume-snapshots') ? StorageVolDeleteFlags.WITH_SNAPSHOTS : 0;
  if (c.has('wipe-storage')) {
    c.print(`Wiping volume '${target}'(${source}) ... `);
    try {
      await volume.wipe(0);
    } catch (error) {
      for (const line of [`Failed! Volume not removed.`, ...failureLines(error)]) c.session.error(line);
      return false;
    }
    c.print('Done.\n');
  }
  try {
    await volume.delete(flags);
  } catch (error) {
    for (const line of [`Failed to remove storage volume '${target}'(${source})`, ...failureLines(error)])
      c.session.error(line);
    return false;
  }
  c.extra(`Volume '${target}'(${source}) removed.\n`);
  return true;
}

export const handlers: Handlers = {
  async undefine(c) {
    const connection = await c.connect();
    if (c.has('wipe-storage') && !c.has('storage') && !c.has('remove-all-storage'))
      fail("'--wipe-storage' requires '--storage <string>' or '--remove-all-storage'");
    const domain = await domainOf(c, 'domain', ['uuid', 'name', 'id']);
    const flags = c.bits(FLAGS);
    const hasImage = await or(false, () => domain.hasManagedSaveImage(0));
    if (hasImage && !c.has('managed-save')) {
      if (await domain.isPersistent()) fail('Refusing to undefine while domain managed save image exists');
    }
    const doomed = await doomedVolumes(c, connection, domain);
    await doing(`Failed to undefine domain '${domain.name}'`, () => domain.undefineFlags(flags));
    c.extra(`Domain '${domain.name}' has been undefined\n`);
    let clean = true;
    for (const volume of doomed) clean = (await deleteVolume(c, volume)) && clean;
    if (!clean) failSilently();
  },
};
