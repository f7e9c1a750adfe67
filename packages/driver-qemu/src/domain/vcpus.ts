import { ErrorCode } from '@tsvirt/util';
import type { QemuState } from '../driver-state.js';
import { invalidArgument, qemuError, unsupportedConfig, unsupportedOperation } from '../errors.js';
import { askToLetGo } from '../hotplug/let-go.js';
import { vcpuCounts, vcpuStates, withPresentVcpus } from '../prepare/vcpus.js';
import { type QmpObject, type QmpValue, qmpObjects } from '../qmp/index.js';
import { limitThreads } from './cgroup.js';
import { type Guest, type GuestObject, liveOf, runningGuest } from './guest.js';
import { cpusOfNewThread, pinThread } from './pinning.js';
import { type VcpuPlace, vcpuPlaces } from './vcpu-info.js';

/** A place for CPUs in a running guest. */
interface CpuSlot extends VcpuPlace {
  /** The number of its first CPU. */
  readonly index: number;
}

/** True for the name of a CPU that was plugged into a running guest. */
export function isPluggedCpu(alias: string): boolean {
  return /^vcpu\d+$/.test(alias);
}

/**
 * Plugs virtual CPUs into a running guest, or takes out those that were plugged in.
 * @throws VirtError `INVALID_ARG` beyond the maximum, `CONFIG_UNSUPPORTED` if there aren't as many that can be taken out,
 *   `OPERATION_TIMEOUT` if the guest doesn't let go of one
 */
export async function setLiveVcpus(state: QemuState, object: GuestObject, count: number): Promise<void> {
  const guest = runningGuest(object);
  const { maximum, current } = vcpuCounts(liveOf(object));
  if (count > maximum)
    throw qemuError(ErrorCode.INVALID_ARG, `the domain '${object.name}' can have ${maximum} CPUs at most`);
  const slots = await cpuSlots(guest);
  if (count > current) {
    const free = slots.filter((each) => each.path === undefined);
    await plug(guest, slotsFor(free, count - current));
  } else {
    const plugged = slots.filter(isRemovable).reverse();
    if (plugged.reduce((sum, slot) => sum + slot.count, 0) < current - count)
      throw unsupportedConfig(`only CPUs that were plugged in while '${object.name}' ran can be taken out`);
    const gone = slotsFor(plugged, current - count);
    for (const slot of gone) await askToLetGo(guest, `vcpu${slot.index}`);
  }
  const left = await settle(state, object, guest);
  if (left.size > count) throw holds(object, left.size);
}

/**
 * Plugs one virtual CPU into a running guest, or takes it out.
 * @throws VirtError `INVALID_ARG` for one that isn't there or is so already, `OPERATION_UNSUPPORTED` for one that can't be
 *   taken out, `OPERATION_TIMEOUT` if the guest doesn't let go of it
 */
export async function setLiveVcpu(
  state: QemuState,
  object: GuestObject,
  ids: readonly number[],
  enable: boolean,
): Promise<void> {
  const guest = runningGuest(object);
  const states = vcpuStates(liveOf(object));
  for (const id of ids) {
    const found = states[id];
    if (found === undefined)
      throw invalidArgument(`the domain '${object.name}' has no place for a CPU ${id}`);
    if (found.enabled === enable)
      throw invalidArgument(`the CPU ${id} of '${object.name}' is ${enable ? 'plugged in' : 'out'} already`);
  }
  const [id, ...more] = ids;
  const slot = (await cpuSlots(guest)).find(({ index }) => index === id);
  const isWhole =
    slot !== undefined &&
    more.length === slot.count - 1 &&
    more.every((each, at) => each === slot.index + at + 1);
  if (!isWhole)
    throw unsupportedOperation(
      'CPUs of a running domain are plugged in and taken out one by one, or with all of their core where the machine has whole cores alone',
    );
  if (enable) await plug(guest, [slot]);
  else {
    if (!isRemovable(slot))
      throw unsupportedOperation(`the CPU ${id} of '${object.name}' can't be taken out`);
    await askToLetGo(guest, `vcpu${slot.index}`);
  }
  const present = await settle(state, object, guest);
  if (!enable && present.has(slot.index)) throw holds(object, present.size);
}

/** Plugs in those that a guest is to start with beyond those that can't be taken out. */
export async function plugVcpus(guest: Guest, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const slots = await cpuSlots(guest);
  await plug(
    guest,
    slots.filter(({ index }) => ids.includes(index)),
  );
  guest.record.vcpuPids = cpuThreads(await guest.monitor.execute('query-cpus-fast'));
}

/** The host's threads of virtual CPUs by their number, as `query-cpus-fast` tells; 0 for those that aren't plugged in. */
export function cpuThreads(cpus: QmpValue): number[] {
  const threads: number[] = [];
  for (const [at, cpu] of qmpObjects(cpus).entries())
    threads[pluggedNumber(cpu) ?? Number(cpu['cpu-index'] ?? at)] = Number(cpu['thread-id'] ?? 0);
  return Array.from(threads, (thread) => thread ?? 0);
}

/** The number of a CPU that was plugged in: it's in its name, whatever QEMU counts it as. */
function pluggedNumber({ 'qom-path': path }: QmpObject): number | undefined {
  const [, slot, thread = 0] =
    /^\/machine\/peripheral\/vcpu(\d+)(?:\/thread\[(\d+)\])?$/.exec(String(path)) ?? [];
  return slot === undefined ? undefined : Number(slot) + Number(thread);
}

/** Puts on record which CPUs there are now, and their threads. @returns their numbers */
export async function noteVcpus(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
): Promise<ReadonlySet<number>> {
  const threads = cpuThreads(await guest.monitor.execute('query-cpus-fast'));
  const present = new Set(threads.flatMap((thread, id) => (thread > 0 ? [id] : [])));
  guest.record.vcpuPids = threads;
  if (object.live !== undefined)
    await state.store.updateLive(object, { live: withPresentVcpus(object.live, present) });
  return present;
}

/** The same, and new ones run where the document says. */
async function settle(state: QemuState, object: GuestObject, guest: Guest): Promise<ReadonlySet<number>> {
  const before = new Set(guest.record.vcpuPids);
  const present = await noteVcpus(state, object, guest);
  const live = liveOf(object);
  for (const [id, thread] of guest.record.vcpuPids.entries()) {
    if (thread === 0 || before.has(thread)) continue;
    const own = live.cputune?.vcpupins?.find((pin) => pin.vcpu === id)?.cpuset;
    const cpus = await cpusOfNewThread(state, live, own);
    if (cpus !== undefined) await pinThread(state, thread, cpus);
  }
  await limitThreads(state, guest, live);
  return present;
}

/**
 * The first places that hold so many CPUs together.
 * @throws VirtError `CONFIG_UNSUPPORTED` where a machine has whole cores alone and these aren't as many
 */
function slotsFor(slots: readonly CpuSlot[], count: number): CpuSlot[] {
  const chosen: CpuSlot[] = [];
  let left = count;
  for (const slot of slots) {
    if (left <= 0) break;
    chosen.push(slot);
    left -= slot.count;
  }
  if (left < 0)
    throw unsupportedConfig(
      `this machine's CPUs come and go ${slots[0]?.count} at a time`,
      'Name a number that is so many more or less than now.',
    );
  return chosen;
}

async function plug(guest: Guest, slots: readonly CpuSlot[]): Promise<void> {
  for (const { type, index, props } of slots)
    await guest.monitor.execute('device_add', { driver: type, id: `vcpu${index}`, ...props });
}

function isRemovable({ path }: CpuSlot): boolean {
  return path?.startsWith('/machine/peripheral/vcpu') === true;
}

function holds(object: GuestObject, count: number) {
  return qemuError(
    ErrorCode.OPERATION_TIMEOUT,
    `the guest of '${object.name}' didn't let go of its CPUs in time: it has ${count}`,
  );
}

/** The places for CPUs of a running guest. */
async function cpuSlots(guest: Guest): Promise<CpuSlot[]> {
  let index = 0;
  return vcpuPlaces(await guest.monitor.execute('query-hotpluggable-cpus')).map((place) => {
    const slot = { ...place, index };
    index += place.count;
    return slot;
  });
}
