import type { Domain, MemoryDevice } from '@tsvirt/conf/domain';
import { ErrorCode } from '@tsvirt/util';
import { qemuError, unsupportedConfig } from '../errors.js';
import type { QmpObject } from '../qmp/index.js';
import type { BuildContext } from './build.js';

/** Where a guest's memory comes from on the host. */
export interface MemoryPlaces {
  /** A folder for files with the guest's RAM, which is its own. */
  readonly directory: string;
  /** The guest's own folders on file systems of huge pages, that with the host's usual size first. */
  readonly hugePages: readonly HugePagePlace[];
  /** NUMA nodes of the host. */
  readonly nodes: readonly HostNode[];
  /** The nodes that are best for the guest, where its document leaves them to the host. */
  readonly chosenNodes?: readonly number[] | undefined;
}

/** A folder for files of huge pages. */
export interface HugePagePlace {
  /** KiB */
  readonly size: bigint;
  readonly path: string;
}

/** A NUMA node of the host. */
export interface HostNode {
  readonly id: number;
  readonly cpus: readonly number[];
}

/** A part of the guest's memory. */
export interface MemoryPart {
  /** The id of its object. */
  readonly id: string;
  /** What its file is called, where it has one of its own. */
  readonly file?: string;
  /** Bytes. */
  readonly size: bigint;
  /** The guest's NUMA node; undefined where there are none. */
  readonly node: number | undefined;
  /** What QEMU has as all of the machine's RAM. */
  readonly isSystem?: boolean;
  /** What is said of it as a module of its own. */
  readonly module?: MemoryDevice;
}

/** An object that is memory, with what the rest has to know of it. */
export interface MemoryBackend {
  readonly object: QmpObject;
  /** The threads that touch its pages first, so that these are where they're to be. */
  readonly threads?: QmpObject;
  /** False where nothing is asked for that a mere size couldn't give. */
  readonly isNeeded: boolean;
  /** The pages are huge ones. */
  readonly isHuge: boolean;
}

/** KiB of the host's ordinary pages. */
const ordinaryPage = 4n;

/**
 * The object of a part of the guest's memory.
 * @throws VirtError `CONFIG_UNSUPPORTED` for a node that the host hasn't, `INTERNAL_ERROR` for pages that it hasn't
 */
export function memoryBackend(context: BuildContext, part: MemoryPart): MemoryBackend {
  const { domain, capabilities, resources } = context;
  const { module, node, isSystem } = part;
  const backing = domain.memoryBacking ?? {};
  const cell = domain.cpu?.numa?.cells?.find((each, at) => (each.id ?? at) === node);
  const access = module?.access ?? cell?.memAccess ?? backing.access;
  const discard = module?.discard ?? cell?.discard ?? backing.discard;
  const isVirtioMem = module?.model === 'virtio-mem';
  const ownFile = module?.source?.path;
  const huge = hugePagesOf(context, module?.source?.pagesize, node);
  const isHuge = huge !== undefined && ownFile === undefined;
  const isPmem = module?.source?.pmem === true;
  const { policy, nodes } = hostNodes(context, node, module?.source?.nodemask);
  const kind =
    module?.model === 'sgx-epc'
      ? 'epc'
      : ownFile === undefined && backing.source === 'memfd'
        ? 'memfd'
        : isHuge || ownFile !== undefined || access !== undefined || backing.source === 'file'
          ? 'file'
          : 'ram';
  const isPersistent = module?.model === 'nvdimm' && !isPmem;
  const touched =
    kind === 'epc' || (!isVirtioMem && (backing.allocation === 'immediate' || isHuge || isPersistent));
  const onCommand = context.preallocates === true;
  const canonical =
    isSystem === true &&
    kind !== 'ram' &&
    capabilities.has('memory-backend-file.x-use-canonical-path-for-ramblock-id');
  const isPrivate = kind === 'epc';
  const near = touched && !onCommand && kind !== 'epc' ? reachable(context, nodes ?? []) : [];
  const threads =
    near.length > 0 && capabilities.has('thread-context')
      ? { 'qom-type': 'thread-context', id: `tc-${part.id}`, 'node-affinity': near }
      : undefined;
  const object: QmpObject = {
    'qom-type': `memory-backend-${kind}`,
    id: part.id,
    ...(kind === 'memfd' && huge !== undefined ? { hugetlb: true, hugetlbsize: huge.size * 1024n } : {}),
    'mem-path':
      kind === 'file'
        ? (ownFile ?? huge?.path ?? `${resources.memory.directory}/${part.file ?? part.id}`)
        : undefined,
    'discard-data': kind === 'file' && ownFile === undefined ? discard : undefined,
    share: isPrivate || access === undefined || kind === 'ram' ? undefined : access === 'shared',
    'x-use-canonical-path-for-ramblock-id': canonical ? false : undefined,
    reserve: isVirtioMem && capabilities.has('memory-backend-file.reserve') ? false : undefined,
    prealloc: touched && !onCommand ? true : undefined,
    'prealloc-threads': touched && !onCommand ? backing.allocationThreads : undefined,
    size: part.size,
    align: module?.source?.alignsize === undefined ? undefined : module.source.alignsize * 1024n,
    pmem: isPmem ? true : undefined,
    'host-nodes': nodes,
    policy,
    'prealloc-context': threads?.id,
  };
  return {
    object,
    ...(threads === undefined ? {} : { threads }),
    isNeeded:
      kind !== 'ram' ||
      module?.source?.nodemask !== undefined ||
      domain.numatune?.memnodes?.some(({ cellid }) => cellid === node) === true,
    isHuge,
  };
}

/** The pages of a part of the memory if they're huge ones. */
function hugePagesOf(
  { domain, resources }: BuildContext,
  own: bigint | undefined,
  node: number | undefined,
): HugePagePlace | undefined {
  const { hugepages } = domain.memoryBacking ?? {};
  const pages = hugepages?.pages ?? [];
  const ofNode = pages.find(({ nodeset }) => node !== undefined && nodeset?.includes(node) === true);
  const size = own ?? (ofNode ?? pages.find(({ nodeset }) => nodeset === undefined))?.size;
  if (size === ordinaryPage) return undefined;
  if (size === undefined && (hugepages === undefined || pages.length > 0)) return undefined;
  const { hugePages } = resources.memory;
  const found = size === undefined ? hugePages[0] : hugePages.find((place) => place.size === size);
  if (found !== undefined) return found;
  throw qemuError(
    ErrorCode.INTERNAL_ERROR,
    `'${domain.name}' is to have huge pages${size === undefined ? '' : ` of ${size} KiB`}, but no file system of such pages is mounted`,
    `mount one: mount -t hugetlbfs${size === undefined ? '' : ` -o pagesize=${size}K`} hugetlbfs FOLDER`,
  );
}

/** The huge pages of a guest whose machine has no object for its RAM; undefined where it has none. */
export function hugePagesOfMachine(context: BuildContext): HugePagePlace | undefined {
  return hugePagesOf(context, undefined, undefined);
}

/** QEMU's names for how nodes are used. */
const policies = { strict: 'bind', preferred: 'preferred', interleave: 'interleave' } as const;

/** From which nodes of the host a part of the memory comes: those of a module, of one of the guest's nodes, or of all. */
function hostNodes(
  context: BuildContext,
  cell: number | undefined,
  own: readonly number[] | undefined,
): { policy?: string; nodes?: number[] } {
  const { numatune } = context.domain;
  const ofCell = numatune?.memnodes?.find(({ cellid }) => cellid === cell);
  const mode = ofCell?.mode ?? numatune?.memory?.mode ?? 'strict';
  const chosen = numatune?.memory?.placement === 'auto' ? context.resources.memory.chosenNodes : undefined;
  const nodes = own ?? ofCell?.nodeset ?? chosen ?? numatune?.memory?.nodeset;
  if (nodes === undefined) return {};
  requireNodes(context, nodes);
  return mode === 'restrictive' ? {} : { nodes: [...nodes], policy: policies[mode] };
}

/** @throws VirtError `CONFIG_UNSUPPORTED` for a node that the host hasn't */
function requireNodes({ domain, resources }: BuildContext, nodes: readonly number[]): void {
  const missing = nodes.find((node) => !resources.memory.nodes.some(({ id }) => id === node));
  if (missing !== undefined)
    throw unsupportedConfig(
      `'${domain.name}' is to have memory of NUMA node ${missing}, and the host has none such`,
    );
}

/** @throws VirtError `CONFIG_UNSUPPORTED` for nodes that are named and that the host hasn't */
export function checkHostNodes(context: BuildContext): void {
  const { memory, memnodes = [] } = context.domain.numatune ?? {};
  for (const nodeset of [memory?.nodeset, ...memnodes.map((node) => node.nodeset)])
    if (nodeset !== undefined) requireNodes(context, nodeset);
}

/** The nodes on which the emulator may run, of some. */
function reachable({ domain, resources }: BuildContext, nodes: readonly number[]): number[] {
  const cpus = domain.cputune?.emulatorpin ?? domain.vcpu?.cpuset;
  if (cpus === undefined) return [...nodes];
  return nodes.filter((node) =>
    resources.memory.nodes.some((each) => each.id === node && each.cpus.some((cpu) => cpus.includes(cpu))),
  );
}

/** Whether some of a domain's memory is in files of its own. */
export function hasMemoryFiles({ memoryBacking, cpu, devices }: Domain): boolean {
  return (
    memoryBacking?.source === 'file' ||
    memoryBacking?.access !== undefined ||
    (cpu?.numa?.cells ?? []).some(({ memAccess }) => memAccess !== undefined) ||
    (devices.memories ?? []).some(({ access, source }) => access !== undefined && source?.path === undefined)
  );
}

/** Whether a domain is to have huge pages. */
export function hasHugePages({ memoryBacking, devices }: Domain): boolean {
  return (
    memoryBacking?.hugepages !== undefined ||
    (devices.memories ?? []).some(({ source }) => source?.pagesize !== undefined)
  );
}
