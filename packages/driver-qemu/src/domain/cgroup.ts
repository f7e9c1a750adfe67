import { randomBytes } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import type { Domain } from '@tsvirt/conf/domain';
import { type Cgroup, type CgroupController, ErrorCode, withUndo } from '@tsvirt/util';
import type { QemuState } from '../driver-state.js';
import { qemuError } from '../errors.js';
import type { Guest } from './guest.js';
import { iothreadPids } from './iothreads.js';
import {
  changedLimits,
  type DeviceNumber,
  isLimited,
  type LimitEntry,
  type Limits,
  limitsOf,
} from './limits.js';

/**
 * A guest is in a cgroup of its own once something of it is limited: from its start if its document says so, else from the first limit that
 * is set while it runs. Where nothing is limited there is no group, and its start costs nothing for one.
 */

/** The path of a group for a guest that is about to be started; undefined where it needs none. */
export function groupPathFor(domain: Domain): string | undefined {
  return isLimited(domain) ? newPath(domain) : undefined;
}

/** Unlike any other's, also of another daemon on this host. */
function newPath({ name = '', resource }: Domain): string {
  const partition = resource?.partition ?? '/machine';
  const safe = name.replace(/[^\w.-]/g, '_').slice(0, 100);
  return `${partition.replace(/\/+$/, '')}/qemu-${safe}-${randomBytes(4).toString('hex')}.tsvirt`;
}

/**
 * Makes the group of a guest that is about to be started, with its limits.
 * @returns takes the guest's process into it
 * @throws VirtError `CONFIG_UNSUPPORTED` where the host can't, `SYSTEM_ERROR` for what the kernel refuses
 */
export async function prepareGroup(
  state: QemuState,
  guest: Guest,
  domain: Domain,
): Promise<(pid: number) => Promise<void>> {
  if (guest.record.cgroup === undefined) return async () => {};
  const host = await state.cgroups();
  const limits = limitsOf(domain, host, await deviceNumbers(domain));
  const group = host.group(guest.record.cgroup);
  const controllers = controllersOf(limits);
  for (const controller of controllers) await group.make(controller);
  await change(group, none, ofWhole(limits));
  return async (pid) => {
    for (const controller of controllers) await group.takeIn(controller, pid);
  };
}

/** Limits the threads of a guest that runs, where its document limits them apart. New threads come to theirs by another call. */
export async function limitThreads(state: QemuState, guest: Guest, domain: Domain): Promise<void> {
  if (guest.record.cgroup === undefined) return;
  const host = await state.cgroups();
  await changeThreads(
    host.group(guest.record.cgroup),
    guest,
    none,
    limitsOf(domain, host, () => ''),
  );
}

/**
 * Limits a running guest as `next` says, that was limited as `before` says. Where that fails its limits are as before.
 * @throws VirtError `CONFIG_UNSUPPORTED` where the host can't, `SYSTEM_ERROR` for what the kernel refuses
 */
export async function changeLimits(
  state: QemuState,
  guest: Guest,
  before: Domain,
  next: Domain,
  note: () => Promise<void>,
): Promise<void> {
  const host = await state.cgroups();
  const numberOf = await deviceNumbers(before, next);
  const [from, to] = [before, next].map((domain) => limitsOf(domain, host, numberOf));
  if (from === undefined || to === undefined) return;
  const used = controllersOf(from);
  const added = [...controllersOf(to)].filter((each) => !used.has(each));
  if (guest.record.cgroup === undefined) {
    guest.record.cgroup = newPath(next);
    // Whoever finds the guest after a crash knows of the group before there is one.
    await note();
  }
  const group = host.group(guest.record.cgroup);
  for (const controller of added) {
    await group.make(controller);
    // What it has of the memory already counts too, where the kernel can move that.
    if (host.unified(controller) === false && controller === 'memory')
      await state.attempt(`count the memory that ${next.name} has already`, () =>
        group.write(controller, 'memory.move_charge_at_immigrate', '3'),
      );
    await group.takeIn(controller, guest.pid);
  }
  await withUndo(async (undo) => {
    await change(group, ofWhole(from), ofWhole(to));
    undo.push('limit the whole as before', () => change(group, ofWhole(to), ofWhole(from)));
    await changeThreads(group, guest, from, to);
  });
}

/** Removes the group of a guest that has ended. */
export async function removeGroup(state: QemuState, guest: Guest): Promise<void> {
  if (guest.record.cgroup === undefined) return;
  await (await state.cgroups()).group(guest.record.cgroup).remove();
}

/** The numbers of the devices that a domain's `<blkiotune>` names. @throws VirtError `SYSTEM_ERROR` for one that isn't there */
async function deviceNumbers(...domains: readonly Domain[]): Promise<DeviceNumber> {
  const numbers = new Map<string, string>();
  for (const { path } of domains.flatMap(({ blkiotune }) => blkiotune?.devices ?? [])) {
    const { rdev } = await stat(path, { bigint: true }).catch((error: unknown) => {
      throw qemuError(
        ErrorCode.SYSTEM_ERROR,
        `the device '${path}' can't be limited: it can't be found`,
        undefined,
        error,
      );
    });
    // As Linux packs the two.
    const major = ((rdev >> 8n) & 0xfffn) | ((rdev >> 32n) & ~0xfffn);
    const minor = (rdev & 0xffn) | ((rdev >> 12n) & 0xffffff00n);
    numbers.set(path, `${major}:${minor}`);
  }
  return (path) => numbers.get(path) ?? '0:0';
}

const none: Limits = new Map();

function ofWhole(limits: Limits): Limits {
  return new Map([...limits].filter(([, { threads }]) => threads === ''));
}

/** Writes what changed: all of it, or nothing. */
async function change(group: Cgroup, before: Limits, next: Limits): Promise<void> {
  await writeAll(changedLimits(before, next).map((each) => ({ group, ...each })));
}

function controllersOf(limits: Limits): Set<CgroupController> {
  return new Set([...limits.values()].map(({ controller }) => controller));
}

async function changeThreads(group: Cgroup, guest: Guest, before: Limits, next: Limits): Promise<void> {
  const changes = changedLimits(before, next).filter(({ entry }) => entry.threads !== '');
  if (changes.length === 0) return;
  const threads = await threadGroups(guest);
  const wanted = new Set(changes.map(({ entry }) => entry.threads));
  const named = [...threads].filter(([name]) => wanted.has(kindOf(name)));
  for (const [name, ids] of named) {
    await group.makeForThreads(name);
    await group.takeInThreads(name, ids);
  }
  await writeAll(
    named.flatMap(([name]) =>
      changes
        .filter(({ entry }) => entry.threads === kindOf(name))
        .map((each) => ({ group: group.child(name), ...each })),
    ),
  );
}

type Threads = LimitEntry['threads'];

function kindOf(name: string): Threads {
  return name.replace(/\d+$/, '') as Threads;
}

/** A guest's threads by the group that they'd be in: `vcpu0`, `iothread1`, and all others in `emulator`. */
async function threadGroups(guest: Guest): Promise<Map<string, number[]>> {
  const groups = new Map<string, number[]>([['emulator', []]]);
  const iothreads = await iothreadPids(guest);
  const known = new Set<number>();
  for (const [id, thread] of guest.record.vcpuPids.entries())
    if (thread > 0 && !known.has(thread)) {
      known.add(thread);
      groups.set(`vcpu${id}`, [thread]);
    }
  for (const [id, thread] of iothreads) {
    known.add(thread);
    groups.set(`iothread${id}`, [thread]);
  }
  for (const name of await readdir(`/proc/${guest.pid}/task`))
    if (!known.has(Number(name))) groups.get('emulator')?.push(Number(name));
  return groups;
}

type Change = ReturnType<typeof changedLimits>[number] & { readonly group: Cgroup };

/**
 * One limit may have to be changed before another (memory isn't more than memory and swap), which way depends on both: what the kernel
 * refuses is tried again after the rest.
 */
function writeAll(changes: readonly Change[]): Promise<void> {
  return withUndo(async (undo) => {
    let open = changes;
    while (open.length > 0) {
      const refused: Change[] = [];
      let failure: unknown;
      for (const each of open)
        try {
          await writeOne(each, each.text);
          undo.push(`set ${each.entry.files.join(' or ')} back`, () => writeOne(each, each.undo));
        } catch (error) {
          failure = error;
          refused.push(each);
        }
      if (refused.length === open.length) throw failure;
      open = refused;
    }
  });
}

async function writeOne({ group, entry }: Change, text: (file: string) => string): Promise<void> {
  let file = entry.files.at(-1) ?? '';
  for (const each of entry.files)
    if ((await group.read(entry.controller, each)) !== undefined) {
      file = each;
      break;
    }
  await group.write(entry.controller, file, text(file));
}
