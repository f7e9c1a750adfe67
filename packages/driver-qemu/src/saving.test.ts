import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  DomainCoreDumpFlags,
  DomainCreateFlags,
  DomainEventID,
  DomainEventType,
  DomainJobOperation,
  DomainJobType,
  DomainLifecycle,
  DomainLifecycleAction,
  DomainModificationImpact,
  DomainPausedReason,
  DomainRunningReason,
  DomainSaveRestoreFlags,
  DomainShutoffReason,
  DomainState,
  DomainUndefineFlagsValues,
  deferred,
  ErrorCode,
} from '@tsvirt/core';
import type { ExecutionContext } from 'ava';
import { machineCode, writeBootDisk } from './testing/boot-sector.js';
import { killedWhile } from './testing/killed.js';
import { guestXml, place, recordEvents } from './testing/place.js';
import { refused } from './testing/refused.js';
import { withQemu } from './testing/with-qemu.test.support.js';

const { RUNNING, PAUSED, SHUTOFF } = DomainState;
const restored = { state: RUNNING, reason: DomainRunningReason.RESTORED };
const saved = { state: SHUTOFF, reason: DomainShutoffReason.SAVED };

/** A folder of its own, a connection, and a persistent domain that runs. */
async function guest(t: ExecutionContext, name: string, devices = '', rest = '') {
  const { root, open } = await place(t);
  const conn = await open();
  const domain = await conn.domainDefineXML(guestXml(name, devices, rest));
  await domain.create();
  return { root, conn, domain, image: join(root, 'image'), open };
}

withQemu('a guest is saved in libvirt’s format, restored, and tells of it as libvirt does', async (t) => {
  const { conn, domain, image, root } = await guest(t, 'away');
  const events = await recordEvents(conn);
  const jobs: unknown[] = [];
  await conn.domainEventRegisterAny(DomainEventID.JOB_COMPLETED, null, ({ params }) => jobs.push(params));
  await domain.save(image);
  t.deepEqual(await domain.getState(), saved);
  t.is((await readFile(image)).toString('latin1', 0, 16), 'LibvirtQemudSave');
  t.deepEqual(await readdir(root), ['etc', 'image', 'run', 'var']);
  const { type, params } = await domain.getJobStats(1);
  t.is(type, DomainJobType.COMPLETED);
  t.is(params.operation, DomainJobOperation.SAVE);
  t.deepEqual(jobs, [params]);
  t.is((await domain.getJobStats(1)).type, DomainJobType.NONE);

  await conn.domainRestore(image);
  t.deepEqual(await domain.getState(), restored);
  await refused(t, conn.domainRestore(image), ErrorCode.OPERATION_INVALID);
  await domain.destroy();
  await conn.domainRestoreFlags(image, null, DomainSaveRestoreFlags.PAUSED);
  t.deepEqual(await domain.getState(), { state: PAUSED, reason: DomainPausedReason.MIGRATION });
  // What was paused stays so, unless it's said otherwise.
  await domain.save(image);
  await conn.domainRestoreFlags(image, null, 0);
  t.is((await domain.getState()).state, PAUSED);
  await domain.saveFlags(image, null, DomainSaveRestoreFlags.RUNNING);
  await conn.domainRestoreFlags(image, null, 0);
  t.deepEqual(await domain.getState(), restored);
  await domain.destroy();
  t.deepEqual(events, [
    ...['SUSPENDED/0', 'STOPPED/4', 'STARTED/2', 'RESUMED/2', 'SHUTDOWN/2', 'STOPPED/1'],
    ...['STARTED/2', 'SUSPENDED/4', 'STOPPED/4', 'STARTED/2', 'SUSPENDED/4', 'STOPPED/4'],
    ...['STARTED/2', 'RESUMED/2', 'SHUTDOWN/2', 'STOPPED/1'],
  ]);
  await conn.close();
});

withQemu('a transient guest goes and comes back as one', async (t) => {
  const { root, open } = await place(t);
  const conn = await open();
  const image = join(root, 'image');
  const domain = await conn.domainCreateXML(guestXml('passing'));
  await refused(t, domain.managedSave(), ErrorCode.OPERATION_INVALID);
  await domain.save(image);
  t.deepEqual(await conn.listAllDomains(), []);
  await conn.domainRestore(image);
  const back = await conn.domainLookupByName('passing');
  t.false(await back.isPersistent());
  t.deepEqual(await back.getState(), restored);
  await back.destroy();
  await conn.close();
});

withQemu('an image for the next start is used up by it, and in the way of what would lose it', async (t) => {
  const { conn, domain, root, open } = await guest(t, 'kept');
  const folder = join(root, 'var/lib/tsvirt/qemu/save');
  await domain.managedSave();
  t.deepEqual(await domain.getState(), saved);
  t.true(await domain.hasManagedSaveImage());
  t.deepEqual(await readdir(folder), ['kept.save']);
  t.is((await conn.listAllDomains(256)).length, 1);
  t.is((await conn.listAllDomains(512)).length, 0);
  await refused(t, domain.managedSave(), ErrorCode.OPERATION_INVALID);
  await refused(t, domain.undefine(), ErrorCode.OPERATION_INVALID);
  await refused(t, domain.rename('other'), ErrorCode.OPERATION_INVALID);
  await conn.domainDefineXML(guestXml('kept').replace('<name>', `<uuid>${domain.uuid}</uuid><name>`));

  // It outlasts the process that made it.
  await conn.close();
  const next = await open();
  const again = await next.domainLookupByName('kept');
  t.true(await again.hasManagedSaveImage());
  await again.create();
  t.deepEqual(await again.getState(), restored);
  t.false(await again.hasManagedSaveImage());
  t.deepEqual(await readdir(folder), []);

  await again.managedSave(DomainSaveRestoreFlags.PAUSED);
  await again.create();
  t.deepEqual(await again.getState(), { state: PAUSED, reason: DomainPausedReason.MIGRATION });
  await again.managedSave();
  await again.createWithFlags(DomainCreateFlags.START_FORCE_BOOT);
  t.deepEqual(await again.getState(), { state: RUNNING, reason: DomainRunningReason.BOOTED });
  t.deepEqual(await readdir(folder), []);
  await again.managedSave();
  await again.managedSaveRemove();
  await refused(t, again.managedSaveRemove(), ErrorCode.SYSTEM_ERROR);
  await again.create();
  await again.managedSave();
  await again.undefineFlags(DomainUndefineFlagsValues.MANAGED_SAVE);
  t.deepEqual(await readdir(folder), []);
  await next.close();
});

withQemu(
  'an image that was never whole is dropped at a start; a broken one is refused and stays',
  async (t) => {
    const { conn, domain, root } = await guest(t, 'torn');
    const path = join(root, 'var/lib/tsvirt/qemu/save/torn.save');
    await domain.managedSave();
    const whole = await readFile(path);
    for (const bytes of [whole.subarray(0, 50), Buffer.from(whole).fill('LibvirtQemudPart', 0, 16)]) {
      await writeFile(path, bytes);
      await domain.create();
      t.deepEqual(await domain.getState(), { state: RUNNING, reason: DomainRunningReason.BOOTED });
      t.false(existsSync(path));
      await domain.managedSave();
    }
    const broken = [
      [ErrorCode.OPERATION_FAILED, Buffer.from(whole).fill('x', 0, 16)],
      [ErrorCode.OPERATION_FAILED, whole.subarray(0, 500)],
      [ErrorCode.INTERNAL_ERROR, whole.subarray(0, whole.length / 2)],
    ] as const;
    for (const [code, bytes] of broken) {
      await writeFile(path, bytes);
      await refused(t, domain.create(), code);
      await refused(t, conn.domainRestore(path), code);
      t.is((await domain.getState()).state, SHUTOFF);
      t.true(await domain.hasManagedSaveImage());
      t.deepEqual(await readFile(path), bytes);
    }
    // That of another domain.
    const image = join(root, 'image');
    const other = await conn.domainCreateXML(guestXml('other'));
    await other.save(image);
    await writeFile(path, await readFile(image));
    await refused(t, domain.create(), ErrorCode.OPERATION_FAILED);
    await writeFile(path, whole);
    await domain.create();
    t.deepEqual(await domain.getState(), restored);
    await domain.destroy();
    await refused(t, conn.domainRestore(join(root, 'missing')), ErrorCode.SYSTEM_ERROR);
    await conn.close();
  },
);

withQemu('the document of an image is replaced unless the guest would see another machine', async (t) => {
  const channel = `<channel type='unix'><target type='virtio' name='x'/></channel>`;
  const { conn, domain, image, root } = await guest(t, 'doc', channel, `<cpu mode='host-model'/>`);
  await domain.managedSave();
  const own = await domain.managedSaveGetXMLDesc();
  // Nothing that is so only here, or that libvirt's older versions don't know.
  t.notRegex(own, /itco|<alias/);
  t.false(own.includes(root));
  // The CPU that the guest has, which others would choose otherwise: by its name, or where nobody knows names as QEMU has it.
  const file = await readFile(join(root, 'var/lib/tsvirt/qemu/save/doc.save'), 'latin1');
  t.true(
    /<cpu mode='custom' match='exact' check='partial'>\s*<model fallback='forbid'>/.test(file) ||
      /<cookie>\s*<cpu mode='maximum' check='none' migratable='on'\/>\s*<\/cookie>/.test(file),
  );
  await domain.managedSaveDefineXML(own.replace('</name>', '</name><title>called anew</title>'));
  t.regex(await domain.managedSaveGetXMLDesc(), /<title>called anew/);
  await domain.create();
  t.regex(await domain.getXMLDesc(), /<title>called anew/);
  t.notRegex(await domain.getXMLDesc(2), /<title>/);

  const others = [
    own.replace(/<memory unit='KiB'>\d+/, "<memory unit='KiB'>40000"),
    own.replace('<name>doc', '<name>cod'),
    own.replace(domain.uuid, 'c7a5fdbd-edaf-9455-926a-d65c16db1809'),
  ];
  for (const xml of others) await refused(t, domain.saveFlags(image, xml), ErrorCode.CONFIG_UNSUPPORTED);
  await refused(t, domain.saveFlags(image, '<domain'), ErrorCode.XML_DETAIL);
  t.is((await domain.getState()).state, RUNNING);
  await domain.saveFlags(image, own.replace('</name>', '</name><title>third</title>'));
  for (const xml of others) {
    await refused(t, conn.domainRestoreFlags(image, xml), ErrorCode.CONFIG_UNSUPPORTED);
    await refused(t, conn.domainSaveImageDefineXML(image, xml), ErrorCode.CONFIG_UNSUPPORTED);
  }
  t.regex(await conn.domainSaveImageGetXMLDesc(image), /<title>third/);
  await conn.domainSaveImageDefineXML(image, own, DomainSaveRestoreFlags.PAUSED);
  t.notRegex(await conn.domainSaveImageGetXMLDesc(image), /<title>/);
  // What the host that saved it labelled by itself is no matter here.
  const labelled = own.replace('</domain>', "<seclabel type='dynamic' model='dac' relabel='yes'/></domain>");
  await conn.domainRestoreFlags(image, labelled);
  t.is((await domain.getState()).state, PAUSED);
  await refused(t, domain.managedSaveGetXMLDesc(), ErrorCode.OPERATION_INVALID);
  await domain.destroy();
  await conn.close();
});

withQemu('a save that fails or is called off leaves the guest running, and no file', async (t) => {
  const { conn, domain, root, image } = await guest(t, 'stays');
  const events = await recordEvents(conn);
  await refused(t, domain.save(join(root, 'no/folder')), ErrorCode.SYSTEM_ERROR);
  await refused(t, domain.save(root), ErrorCode.SYSTEM_ERROR);
  await refused(t, domain.save('/dev/full'), ErrorCode.SYSTEM_ERROR);
  t.deepEqual(events, []);
  await refused(t, domain.abortJob(), ErrorCode.OPERATION_INVALID);
  t.is((await domain.getJobInfo()).type, DomainJobType.NONE);

  // Called off when it has just stopped, and in its midst.
  const kinds = [DomainEventID.LIFECYCLE, DomainEventID.MIGRATION_ITERATION] as const;
  for (const kind of kinds) {
    const aborts: Promise<void>[] = [];
    const listening = await conn.domainEventRegisterAny(kind, domain, () => {
      if (aborts.length === 0) aborts.push(domain.abortJob());
    });
    await refused(t, domain.save(image), ErrorCode.OPERATION_ABORTED);
    await Promise.all(aborts);
    await listening.dispose();
    t.deepEqual(await domain.getState(), { state: RUNNING, reason: DomainRunningReason.SAVE_CANCELED });
    t.deepEqual(await readdir(root), ['etc', 'run', 'var']);
  }
  t.deepEqual(events, ['SUSPENDED/0', 'RESUMED/0', 'SUSPENDED/0', 'RESUMED/0']);
  await domain.save(image);
  await conn.domainRestore(image);
  t.deepEqual(await domain.getState(), restored);
  await domain.destroy();
  await refused(t, domain.save(image), ErrorCode.OPERATION_INVALID);
  await refused(t, domain.managedSave(), ErrorCode.OPERATION_INVALID);
  await refused(t, domain.coreDump(image), ErrorCode.OPERATION_INVALID);
  await conn.close();
});

withQemu('memory is stored compressed where that is asked for', async (t) => {
  const { conn, domain, image } = await guest(t, 'small');
  await domain.saveParams({ file: image, image_format: 'gzip' });
  t.is((await readFile(image)).readUInt32LE(28), 1);
  await conn.domainRestoreParams({ file: image });
  t.deepEqual(await domain.getState(), restored);
  await refused(t, domain.saveParams({ file: image, image_format: 'sparse' }), ErrorCode.OPERATION_FAILED);
  await refused(t, domain.saveParams({ file: image, image_format: 'none' }), ErrorCode.INVALID_ARG);
  t.deepEqual(await domain.getState(), restored);
  await domain.saveParams({});
  t.true(await domain.hasManagedSaveImage());
  await domain.create();
  await domain.destroy();
  await refused(t, conn.domainRestoreParams({}), ErrorCode.INVALID_ARG);
  await conn.close();
});

withQemu('memory is dumped, and the guest runs on as it was told', async (t) => {
  const { conn, domain, root } = await guest(t, 'core');
  const { CRASH, LIVE, RESET, MEMORY_ONLY } = DomainCoreDumpFlags;
  const path = join(root, 'core');
  const begins = async (text: string) => (await readFile(path)).toString('latin1', 0, text.length) === text;
  await domain.coreDump(path);
  t.true(await begins('QEVM'));
  t.deepEqual(await domain.getState(), { state: RUNNING, reason: DomainRunningReason.UNPAUSED });
  await domain.coreDump(path, MEMORY_ONLY);
  t.true(await begins('\x7fELF'));
  await domain.coreDumpWithFormat(path, 1, MEMORY_ONLY);
  t.true(await begins('makedumpfile'));
  await domain.coreDump(path, LIVE);
  t.true(await begins('QEVM'));
  t.is((await domain.getState()).state, RUNNING);
  await domain.suspend();
  await domain.coreDump(path, RESET);
  t.deepEqual(await domain.getState(), { state: PAUSED, reason: DomainPausedReason.USER });
  await refused(t, domain.coreDumpWithFormat(path, 1), ErrorCode.OPERATION_UNSUPPORTED);
  await refused(t, domain.coreDumpWithFormat(path, 2, MEMORY_ONLY), ErrorCode.INVALID_ARG);
  await refused(t, domain.coreDump(join(root, 'no/core')), ErrorCode.SYSTEM_ERROR);
  const events = await recordEvents(conn);
  await domain.coreDump(path, CRASH | MEMORY_ONLY);
  t.deepEqual(await domain.getState(), { state: SHUTOFF, reason: DomainShutoffReason.CRASHED });
  t.deepEqual(events, ['STOPPED/2']);
  await conn.close();
});

withQemu('whoever finds a guest whose save was cut off undoes it', async (t) => {
  for (const moment of ['LIFECYCLE', 'MIGRATION_ITERATION'] as const) {
    const { root, open } = await place(t);
    await killedWhile(root, guestXml('cut'), moment, 'await domain.managedSave()');
    const conn = await open();
    const domain = await conn.domainLookupByName('cut');
    t.deepEqual(await domain.getState(), { state: RUNNING, reason: DomainRunningReason.SAVE_CANCELED });
    t.false(await domain.hasManagedSaveImage());
    t.deepEqual(await readdir(join(root, 'var/lib/tsvirt/qemu/save')), []);
    await domain.managedSave();
    await domain.create();
    t.deepEqual(await domain.getState(), restored);
    await domain.destroy();
    await conn.close();
  }
});

withQemu('whoever finds a guest whose image is whole finishes its save', async (t) => {
  const { root, open } = await place(t);
  await killedWhile(root, guestXml('whole'), 'JOB_COMPLETED', 'await domain.managedSave()');
  const conn = await open();
  const domain = await conn.domainLookupByName('whole');
  t.deepEqual(await domain.getState(), saved);
  t.true(await domain.hasManagedSaveImage());
  await domain.create();
  t.deepEqual(await domain.getState(), restored);
  await domain.destroy();
  await conn.close();
});

withQemu('an image that is being used up is not lost before its guest runs, nor used twice', async (t) => {
  const { root, open } = await place(t);
  // When it is told to have started, the guest is about to run from it.
  await killedWhile(
    root,
    guestXml('once'),
    'LIFECYCLE',
    'await domain.create()',
    'await domain.managedSave()',
  );
  const conn = await open();
  const domain = await conn.domainLookupByName('once');
  t.true(await domain.hasManagedSaveImage());
  t.false(await domain.isActive());
  await domain.create();
  t.deepEqual(await domain.getState(), restored);
  t.deepEqual(await readdir(join(root, 'var/lib/tsvirt/qemu/save')), []);
  await domain.destroy();
  await conn.close();
});

withQemu('a dump that was cut off is undone too', async (t) => {
  const { root, open } = await place(t);
  const core = JSON.stringify(join(root, 'core'));
  await killedWhile(root, guestXml('dumped'), 'LIFECYCLE', `await domain.coreDump(${core})`);
  const conn = await open();
  const domain = await conn.domainLookupByName('dumped');
  t.is((await domain.getState()).state, RUNNING);
  t.deepEqual(await readdir(root), ['etc', 'run', 'var']);
  await domain.destroy();
  await conn.close();
});

withQemu('a guest that panics is dumped first where its document says so', async (t) => {
  const { root, open } = await place(t);
  const conn = await open();
  const disk = join(root, 'panic.raw');
  await writeBootDisk(disk, machineCode.panic);
  const devices = `<disk type='file'><source file='${disk}'/><target dev='vda' bus='virtio'/></disk><panic model='isa'/>`;
  const folder = join(root, 'var/lib/tsvirt/qemu/dump');
  for (const [action, wanted] of [
    ['coredump-destroy', DomainEventType.STOPPED],
    ['coredump-restart', DomainEventType.RESUMED],
  ] as const) {
    let panicked = false;
    const gone = deferred<void>();
    const listening = await conn.domainEventRegisterAny(DomainEventID.LIFECYCLE, null, ({ event }) => {
      if (event === DomainEventType.CRASHED) panicked = true;
      else if (panicked && event === wanted) gone.resolve();
    });
    const domain = await conn.domainCreateXML(guestXml(action, devices, `<on_crash>${action}</on_crash>`));
    await gone.promise;
    await listening.dispose();
    const dumps = (await readdir(folder)).filter((name) => name.includes(action));
    t.regex(dumps[0] ?? '', new RegExp(`^${domain.id}-${action}-\\d{4}-`));
    t.is((await readFile(join(folder, dumps[0] ?? ''))).toString('latin1', 1, 4), 'ELF');
    if (action !== 'coredump-restart') continue;
    // It panics ever again. The second call comes after whatever the first one came too late for.
    const { CRASH } = DomainLifecycle;
    for (let call = 0; call < 2; call++)
      await domain.setLifecycleAction(CRASH, DomainLifecycleAction.PRESERVE, DomainModificationImpact.LIVE);
    await domain.destroy();
  }
  await conn.close();
});

withQemu('what is started with the host goes on from its image', async (t) => {
  const { conn, domain, root, open } = await guest(t, 'early');
  await domain.managedSave();
  await domain.setAutostart(true);
  await conn.close();
  // As after the host was started.
  await rm(join(root, 'run'), { recursive: true });
  const next = await open();
  const again = await next.domainLookupByName('early');
  t.deepEqual(await again.getState(), restored);
  t.false(await again.hasManagedSaveImage());
  await again.destroy();
  await next.close();
});
