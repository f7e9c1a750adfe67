import type { Domain, MemoryDevice } from '@tsvirt/conf/domain';
import { unsupportedConfig } from '../errors.js';
import { kindOf } from '../machine/kind.js';
import type { QmpObject } from '../qmp/index.js';
import { addressMembers } from './address.js';
import type { BuildContext } from './build.js';
import { addBackend, bootMemory, memoryUnit, roundUp } from './memory.js';
import { type MemoryBackend, memoryBackend } from './memory-backend.js';

/** KiB of which a module has a whole number. */
const moduleGranularity = 2048n;

/** QEMU's devices. */
const drivers = { dimm: 'pc-dimm', nvdimm: 'nvdimm' } as const;

/** Memory beside that with which the machine starts: modules, persistent memory, memory that shrinks and grows. */
export function addMemoryModules(context: BuildContext): void {
  for (const module of context.domain.devices.memories ?? []) {
    const backend = moduleBackend(context, module);
    addBackend(context, backend);
    if (module.model !== 'sgx-epc')
      context.args.json('-device', moduleDevice(context.domain, module, backend));
  }
}

/** The object of a module. */
export function moduleBackend(context: BuildContext, module: MemoryDevice): MemoryBackend {
  const { alias = '', target, model } = module;
  return memoryBackend(context, {
    id: `mem${alias}`,
    file: alias,
    size: (model === 'sgx-epc' ? target.size : wholeModule(context.domain, module)) * 1024n,
    node: target.node,
    module,
  });
}

/** Sizes become what the guest gets: whole mebibytes, whole modules. Changes the model. */
export function alignMemory(domain: Domain): void {
  const before = domain.memory ?? 0n;
  const total = bootMemory(domain);
  for (const cell of domain.cpu?.numa?.cells ?? []) cell.memory = roundUp(cell.memory, memoryUnit(domain));
  let plugged = 0n;
  for (const module of domain.devices.memories ?? []) {
    const { model, target } = module;
    if (model !== 'sgx-epc') target.size = wholeModule(domain, module);
    plugged += target.size;
  }
  domain.memory = total + plugged;
  if (domain.currentMemory === undefined || domain.currentMemory >= before)
    domain.currentMemory = domain.memory;
}

/** The size of a module as the guest gets it, in KiB. */
export function wholeModule(domain: Domain, { model, target }: MemoryDevice): bigint {
  const { size } = target;
  if (!kindOf(domain).ppc64 || (model !== 'dimm' && model !== 'nvdimm'))
    return ((size + moduleGranularity - 1n) / moduleGranularity) * moduleGranularity;
  const unit = memoryUnit(domain);
  if (model === 'dimm') return ((size + unit - 1n) / unit) * unit;
  // There's as much in the file as there is, and the guest's part of it has whole units beside the label.
  const label = target.labelSize ?? 0n;
  const whole = ((size - label) / unit) * unit;
  if (whole === 0n)
    throw unsupportedConfig(`an NVDIMM of this architecture has ${unit} KiB and its label at least`);
  return whole + label;
}

/** The device that a module is for the guest. */
export function moduleDevice(domain: Domain, module: MemoryDevice, { isHuge }: MemoryBackend): QmpObject {
  const { alias, model, target, address } = module;
  const common = { memdev: `mem${alias}` };
  const bytes = (size: bigint | undefined) => (size ? size * 1024n : undefined);
  switch (model) {
    case 'dimm':
    case 'nvdimm':
      return {
        driver: drivers[model],
        node: target.node,
        'label-size': bytes(target.labelSize),
        uuid: model === 'nvdimm' ? module.uuid : undefined,
        unarmed: target.readonly === true ? true : undefined,
        ...common,
        id: alias,
        ...(address?.type === 'dimm' ? { slot: address.slot, addr: address.base } : {}),
      };
    case 'virtio-pmem':
    case 'virtio-mem':
      return {
        driver: `${model}-${address?.type === 'ccw' ? 'ccw' : 'pci'}`,
        node: target.node,
        'block-size': bytes(target.block),
        'requested-size': bytes(target.requested),
        ...common,
        prealloc:
          model === 'virtio-mem' && (isHuge || domain.memoryBacking?.allocation === 'immediate')
            ? true
            : undefined,
        memaddr: target.address,
        'dynamic-memslots': target.dynamicMemslots,
        id: alias,
        ...addressMembers(domain, address),
      };
    case 'sgx-epc':
      throw unsupportedConfig('memory of SGX is no device');
  }
}

/** What the machine has to know of memory modules. */
export function machineMembersOfModules({ devices }: Domain): [string, string][] {
  const modules = devices.memories ?? [];
  const members: [string, string][] = [];
  if (modules.some(({ model }) => model === 'nvdimm')) members.push(['nvdimm', 'on']);
  modules
    .filter(({ model }) => model === 'sgx-epc')
    .forEach(({ alias, target }, at) => {
      members.push([`sgx-epc.${at}.memdev`, `mem${alias}`]);
      if (target.node !== undefined) members.push([`sgx-epc.${at}.node`, String(target.node)]);
    });
  return members;
}
