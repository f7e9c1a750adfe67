import type { Domain } from '@tsvirt/conf/domain';
import type { QemuCapabilities } from '../capabilities/model.js';
import { unsupportedConfig } from '../errors.js';
import { kindOf } from '../machine/kind.js';
import { onOffText } from './args.js';
import type { BuildContext } from './build.js';
import { checkHostNodes, hugePagesOfMachine, type MemoryBackend, memoryBackend } from './memory-backend.js';

/** True if the guest's RAM is one object of its own: the machine has a name for it, and no NUMA nodes share it out. */
export function usesMemoryBackend(domain: Domain, capabilities: QemuCapabilities): boolean {
  const machine = capabilities.machine(domain.type, domain.os?.type?.machine ?? '');
  return machine?.defaultRamId !== undefined && (domain.cpu?.numa?.cells ?? []).length === 0;
}

export function addMemory(context: BuildContext): void {
  const { domain, capabilities, resources, args } = context;
  const { maxMemory } = domain;
  // A state goes on in a machine of the size that it had.
  const size =
    resources.incoming !== undefined
      ? (((domain.memory ?? 0n) - pluggedMemory(domain)) / 1024n) * 1024n
      : bootMemory(domain);
  const slots = maxMemory?.slots ? `,slots=${maxMemory.slots}` : '';
  const room =
    maxMemory === undefined ? '' : `${slots},maxmem=${roundUp(maxMemory.size ?? 0n, memoryUnit(domain))}k`;
  args.add('-m', `size=${size}k${room}`);
  if ((domain.cpu?.numa?.cells ?? []).length > 0) return;
  checkHostNodes(context);
  const id = capabilities.machine(domain.type, domain.os?.type?.machine ?? '')?.defaultRamId;
  if (id === undefined) addMemoryPath(context);
  else
    addBackend(context, memoryBackend(context, { id, size: size * 1024n, node: undefined, isSystem: true }));
}

/** How memory is had where no object stands for it. */
export function addMemoryPath(context: BuildContext): void {
  const { domain, resources, args } = context;
  const { allocation, source } = domain.memoryBacking ?? {};
  const huge = hugePagesOfMachine(context);
  if (allocation === 'immediate' || huge !== undefined) {
    args.add('-mem-prealloc');
    context.preallocates = true;
  }
  const path = huge?.path ?? (source === 'file' ? resources.memory.directory : undefined);
  if (path !== undefined) args.add('-mem-path', path);
}

/** The objects of a part of the memory. */
export function addBackend({ args }: BuildContext, { object, threads }: MemoryBackend): void {
  if (threads !== undefined) args.json('-object', threads);
  args.json('-object', object);
}

/** KiB of which there are whole numbers in a guest's memory: QEMU wants mebibytes, and for POWER 256 of them. */
export function memoryUnit(domain: Domain): bigint {
  return kindOf(domain).ppc64 ? 256n * mebibyte : mebibyte;
}

/** KiB that the guest starts with. */
export function bootMemory(domain: Domain): bigint {
  const cells = domain.cpu?.numa?.cells ?? [];
  const unit = memoryUnit(domain);
  if (cells.length === 0) return roundUp((domain.memory ?? 0n) - pluggedMemory(domain), unit);
  return cells.reduce((sum, cell) => sum + roundUp(cell.memory, unit), 0n);
}

/** KiB of modules. */
export function pluggedMemory({ devices }: Domain): bigint {
  return (devices.memories ?? []).reduce((sum, { target }) => sum + target.size, 0n);
}

/** The most that can be counted in bytes, in KiB. */
const largest = 9_007_199_254_740_991n;

/** In KiB. */
const mebibyte = 1024n;

/** A whole number of units, in KiB. @throws VirtError `CONFIG_UNSUPPORTED` where that is too much to be counted */
export function roundUp(size: bigint, unit: bigint): bigint {
  const whole = ((size + unit - 1n) / unit) * unit;
  if (whole > largest)
    throw unsupportedConfig(`${size} KiB of memory in units of ${unit} KiB are too much to be counted`);
  return whole;
}

export function addMemoryLock({ domain, args }: BuildContext): void {
  args.add('-overcommit', `mem-lock=${onOffText(domain.memoryBacking?.locked === true)}`);
}
