import { isQmpObject, type QmpObject, type QmpValue, qmpObjects } from '../qmp/index.js';

/** Where QEMU puts a virtual CPU, or a core with all of its threads. */
export interface VcpuPlace {
  readonly type: string;
  readonly props: QmpObject;
  /** How many virtual CPUs it holds, with consecutive numbers. */
  readonly count: number;
  /** Where it is in QEMU's tree; undefined while it's free. */
  readonly path?: string;
  /** The id with which it was plugged in; undefined for what was there from the start. */
  readonly alias?: string;
}

/** A virtual CPU of a running guest. Its number is its place in the list. */
export interface VcpuInfo {
  readonly online: boolean;
  /** It can be plugged in or taken out. */
  readonly hotpluggable: boolean;
  /** The host's thread; undefined while there is none. */
  readonly thread?: number;
  /** QEMU's own number of it. */
  readonly index?: number;
  readonly halted: boolean;
  /** In which order the places were filled, from 1; with the first CPU of a place alone. */
  readonly order?: number;
  /** With the first CPU of a place alone. */
  readonly place?: VcpuPlace;
}

const sortKeys = ['node-id', 'socket-id', 'die-id', 'cluster-id', 'core-id', 'thread-id'];

/** The places for virtual CPUs that `query-hotpluggable-cpus` tells of, in the order of the CPUs' numbers. */
export function vcpuPlaces(hotpluggable: QmpValue): VcpuPlace[] {
  const found = qmpObjects(hotpluggable).map((item): VcpuPlace => {
    const path = typeof item['qom-path'] === 'string' ? item['qom-path'] : undefined;
    const alias = /^\/machine\/peripheral\/([^/]+)$/.exec(path ?? '')?.[1];
    return {
      type: String(item.type),
      props: isQmpObject(item.props) ? item.props : {},
      count: Number(item['vcpus-count'] ?? 1),
      ...(path === undefined ? {} : { path }),
      ...(alias === undefined ? {} : { alias }),
    };
  });
  return found.sort((a, b) => {
    for (const key of sortKeys) {
      const difference = Number(a.props[key] ?? 0) - Number(b.props[key] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

/**
 * Brings together what `query-hotpluggable-cpus` and `query-cpus-fast` tell: the guest's virtual CPUs by number.
 * @param maximum how many the guest can have; where the places don't make up as many, QEMU's own numbers count
 */
export function vcpuInfos(hotpluggable: QmpValue, fast: QmpValue, maximum: number): VcpuInfo[] {
  const places = vcpuPlaces(hotpluggable);
  const cpus = qmpObjects(fast);
  const total = places.reduce((sum, { count }) => sum + count, 0);
  if (total !== maximum) return byIndex(cpus, maximum);
  const orders = new Map<VcpuPlace, number>();
  const inPlace = new Map<VcpuPlace, QmpObject[]>();
  for (const cpu of cpus) {
    const path = String(cpu['qom-path']);
    const place = places.find((each) => each.path === path || path.startsWith(`${each.path}/`));
    if (place === undefined) continue;
    if (!orders.has(place)) orders.set(place, orders.size + 1);
    inPlace.set(place, [...(inPlace.get(place) ?? []), cpu]);
  }
  return places.flatMap((place) => {
    const online = place.path !== undefined;
    const shared = { online, hotpluggable: place.alias !== undefined || !online };
    const order = orders.get(place);
    return Array.from({ length: place.count }, (_, at): VcpuInfo => {
      const own = { ...shared, ...threadOf(inPlace.get(place)?.[at]) };
      return at > 0 ? own : { ...own, ...(order === undefined ? {} : { order }), place };
    });
  });
}

function byIndex(cpus: readonly QmpObject[], maximum: number): VcpuInfo[] {
  return Array.from({ length: maximum }, (_, at) => ({
    online: at < cpus.length,
    hotpluggable: false,
    ...threadOf(cpus[at]),
  }));
}

function threadOf(cpu: QmpObject | undefined): Pick<VcpuInfo, 'thread' | 'index' | 'halted'> {
  if (cpu === undefined) return { halted: false };
  return {
    thread: Number(cpu['thread-id'] ?? 0),
    index: Number(cpu['cpu-index'] ?? 0),
    // s390 tells it by its state
    halted: cpu.halted === true || cpu['cpu-state'] === 'stopped',
  };
}
