import type { XmlWriter } from '@tsvirt/conf';
import type { HostCache } from '../host/caches.js';
import { type CacheControl, lastLevel, type Monitor } from '../host/resource-control.js';
import type { HostCell, HostTopology } from '../host/topology.js';
import { type Attributes, element } from './write.js';

/** The caches that CPUs share, how they can be parted, and what can be counted of them. */
export function writeCaches(writer: XmlWriter, { caches, control }: HostTopology): void {
  if (caches.length === 0 && control.cacheMonitor === undefined) return;
  element(writer, 'cache', {}, () => {
    for (const cache of caches) {
      const { id, level, type, cpus } = cache;
      const [size, unit] = pretty(cache.size);
      const controls = control.caches.filter((each) => each.level === level);
      element(
        writer,
        'bank',
        { id, level, type, size, unit, cpus },
        controls.length === 0
          ? undefined
          : () => {
              for (const each of controls) element(writer, 'control', controlOf(cache, each));
            },
      );
    }
    const monitor = control.cacheMonitor;
    if (monitor !== undefined)
      writeMonitor(writer, monitor, {
        level: monitor.level,
        reuseThreshold: monitor.reuseThreshold === 0 ? undefined : monitor.reuseThreshold,
      });
  });
}

/** Granularity and least size of a cache's part, in the larger unit that both are whole numbers of. */
function controlOf(cache: HostCache, { bits, minBits, type, maxAllocs }: CacheControl): Attributes {
  const granularity = cache.size / bits;
  const least = granularity * minBits;
  const [, unit, scale] =
    minBits > 1 && pretty(least)[2] < pretty(granularity)[2] ? pretty(least) : pretty(granularity);
  return {
    granularity: granularity / scale,
    min: minBits > 1 ? least / scale : undefined,
    unit,
    type,
    maxAllocs,
  };
}

/** By which share of the memory's bandwidth CPUs can be held, and what can be counted of it. */
export function writeMemoryBandwidth(writer: XmlWriter, { caches, control }: HostTopology): void {
  const { bandwidth, bandwidthMonitor } = control;
  const nodes = bandwidth === undefined ? [] : lastLevel(caches);
  if (nodes.length === 0 && bandwidthMonitor === undefined) return;
  element(writer, 'memory_bandwidth', {}, () => {
    for (const { id, cpus } of nodes)
      element(writer, 'node', { id, cpus }, () =>
        element(writer, 'control', {
          granularity: bandwidth?.granularity,
          min: bandwidth?.min === 0 ? undefined : bandwidth?.min,
          maxAllocs: bandwidth?.maxAllocs,
        }),
      );
    if (bandwidthMonitor !== undefined) writeMonitor(writer, bandwidthMonitor, {});
  });
}

function writeMonitor(writer: XmlWriter, { maxMonitors, features }: Monitor, attributes: Attributes): void {
  element(writer, 'monitor', { ...attributes, maxMonitors }, () => {
    for (const name of features) element(writer, 'feature', { name });
  });
}

/** The caches in front of a node's memory. */
export function writeMemorySideCaches(writer: XmlWriter, { caches }: HostCell): void {
  for (const { level, associativity, policy, size, line } of caches)
    element(writer, 'cache', { level, associativity, policy }, () => {
      element(writer, 'size', { value: Math.floor(size / 1024), unit: 'KiB' });
      element(writer, 'line', { value: line, unit: 'B' });
    });
}

/** How fast nodes reach each other's memory. */
export function writeInterconnects(writer: XmlWriter, { interconnects }: HostTopology): void {
  if (interconnects.length === 0) return;
  element(writer, 'interconnects', {}, () => {
    for (const { kind, initiator, target, access, value } of interconnects)
      element(writer, kind, {
        initiator,
        target,
        type: access,
        value,
        unit: kind === 'bandwidth' ? 'KiB' : undefined,
      });
  });
}

const units = ['B', 'KiB', 'MiB', 'GiB'] as const;

/** Bytes in the largest unit of which they are a whole number, and that unit's bytes. */
function pretty(bytes: number): [number, string, number] {
  let power = 0;
  while (power < units.length - 1 && bytes > 0 && bytes % 1024 ** (power + 1) === 0) power++;
  return [bytes / 1024 ** power, units[power] ?? 'B', 1024 ** power];
}
