import { ErrorCode } from '@tsvirt/util';
import { vcpuCounts } from '../command/smp.js';
import type { QemuState } from '../driver-state.js';
import { invalidOperation, qemuError } from '../errors.js';
import { isQmpObject, type QmpObject, qmpObjects } from '../qmp/index.js';
import { type Guest, type GuestObject, runningGuest } from './guest.js';
import { detachDevice } from './hotplug.js';

/** A place for CPUs in a running guest. */
interface CpuSlot {
  /** Its place among all, in the order of sockets, cores and threads. */
  readonly index: number;
  readonly type: string;
  readonly props: QmpObject;
  /** Where the CPU is in QEMU's tree; undefined while the place is free. */
  readonly path: string | undefined;
}

/** True for the name of a CPU that was plugged into a running guest. */
export function isPluggedCpu(alias: string): boolean {
  return /^vcpu\d+$/.test(alias);
}

/**
 * Plugs virtual CPUs into a running guest, or takes out those that were plugged in.
 * @throws VirtError `INVALID_ARG` beyond the maximum, `OPERATION_TIMEOUT` if the guest doesn't let go of one
 */
export async function setLiveVcpus(state: QemuState, object: GuestObject, count: number): Promise<void> {
  const guest = runningGuest(object);
  const live = object.live;
  if (live === undefined) return;
  const { maximum, current } = vcpuCounts(live);
  if (count > maximum)
    throw qemuError(ErrorCode.INVALID_ARG, `the domain '${object.name}' can have ${maximum} CPUs at most`);
  const slots = await cpuSlots(guest);
  if (count > current) {
    for (const slot of slots.filter((each) => each.path === undefined).slice(0, count - current))
      await guest.monitor.execute('device_add', {
        driver: slot.type,
        id: `vcpu${slot.index}`,
        ...slot.props,
      });
  } else {
    const removable = slots.filter((each) => each.path?.startsWith('/machine/peripheral/vcpu')).reverse();
    const gone = removable.slice(0, current - count);
    if (gone.length < current - count)
      throw invalidOperation(`only CPUs that were plugged in while '${object.name}' ran can be taken out`);
    for (const slot of gone) await detachDevice(guest, `vcpu${slot.index}`);
  }
  const left = await noteVcpus(state, object, guest);
  if (left > count)
    throw qemuError(
      ErrorCode.OPERATION_TIMEOUT,
      `the guest of '${object.name}' didn't let go of its CPUs in time: it has ${left}`,
    );
}

/** Puts on record how many CPUs there are now, and their threads. @returns how many */
export async function noteVcpus(state: QemuState, object: GuestObject, guest: Guest): Promise<number> {
  const cpus = qmpObjects(await guest.monitor.execute('query-cpus-fast'));
  const live = object.live;
  if (live === undefined) return cpus.length;
  guest.record.vcpuPids = cpus.map((cpu) => Number(cpu['thread-id'] ?? 0));
  const { current: _, ...vcpu } = live.vcpu ?? {};
  const all = cpus.length === vcpuCounts(live).maximum;
  await state.store.updateLive(object, {
    live: { ...live, vcpu: all ? vcpu : { ...vcpu, current: cpus.length } },
  });
  return cpus.length;
}

async function cpuSlots(guest: Guest): Promise<CpuSlot[]> {
  const found = qmpObjects(await guest.monitor.execute('query-hotpluggable-cpus')).map((item) => ({
    type: String(item.type),
    props: isQmpObject(item.props) ? item.props : {},
    path: typeof item['qom-path'] === 'string' ? item['qom-path'] : undefined,
  }));
  const order = (props: QmpObject) =>
    ['node-id', 'socket-id', 'die-id', 'cluster-id', 'core-id', 'thread-id'].map((key) =>
      Number(props[key] ?? 0),
    );
  found.sort((a, b) => {
    const [left, right] = [order(a.props), order(b.props)];
    const at = left.findIndex((value, place) => value !== right[place]);
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
  });
  return found.map((slot, index) => ({ ...slot, index }));
}
