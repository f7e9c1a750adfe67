import type { Domain } from '@tsvirt/conf/domain';
import type { QemuCapabilities } from '../capabilities/model.js';
import type { BuildContext, GuestResources } from '../command/build.js';
import { addConsoleDevices } from '../command/console-devices.js';
import { controllerDevice } from '../command/controllers.js';
import { diskDevice } from '../command/disks.js';
import { addHostdevs } from '../command/hostdevs.js';
import { addInputs } from '../command/inputs.js';
import { hostNetwork, networkDevice } from '../command/interfaces.js';
import type { MemoryPlaces } from '../command/memory-backend.js';
import { addMemoryModules } from '../command/memory-modules.js';
import { addRngs, addWatchdogs } from '../command/misc.js';
import { type MonitorStep, MonitorSteps } from '../command/monitor-steps.js';
import { addRedirdevs } from '../command/redirdevs.js';
import { type SealedSecret, secretObject } from '../command/secrets.js';
import { addSharedMemory } from '../command/shared-memory.js';
import { zpciDevices } from '../command/zpci.js';
import { diskNodes } from '../domain/disk-nodes.js';
import type { Guest } from '../domain/guest.js';
import { memoryPlaces } from '../domain/memory-places.js';
import type { QemuState } from '../driver-state.js';
import { unsupportedOperation } from '../errors.js';
import { chardevCertificates } from '../host/certificates.js';
import { type DeviceKind, kindNames, namesOf, type Plugged } from './kinds.js';

/** Kinds whose arguments are made by the same functions when QEMU is started. */
const builders: Partial<Readonly<Record<DeviceKind, (context: BuildContext) => void>>> = {
  rngs: addRngs,
  inputs: addInputs,
  redirdevs: addRedirdevs,
  watchdogs: addWatchdogs,
  shmems: addSharedMemory,
  serials: addConsoleDevices,
  channels: addConsoleDevices,
  consoles: addConsoleDevices,
  hostdevs: addHostdevs,
  memories: addMemoryModules,
};

/** What the parts of a device depend on beside its domain. */
export interface PartsContext {
  readonly capabilities: QemuCapabilities;
  /** See `needsRawNodes`. */
  readonly rawNodes: boolean;
  /** What a disk's images take, by the id of its object; not needed to take the disk away. */
  readonly secrets?: ReadonlyMap<string, SealedSecret>;
  /** Where memory comes from, where there are modules of it. */
  readonly memory?: MemoryPlaces;
}

/** The same of a running guest. */
export async function partsContext(state: QemuState, { record }: Guest, live: Domain): Promise<PartsContext> {
  const { memories = [] } = live.devices;
  return {
    capabilities: await state.capabilitiesOf(live),
    rawNodes: record.rawNodes,
    ...(memories.length === 0 ? {} : { memory: await memoryPlaces(state, live) }),
  };
}

/** Of a running guest what the arguments of a device refer to. */
const resources: GuestResources = {
  id: 0,
  directory: '',
  channelDirectory: '',
  monitorDescriptor: 0,
  memory: { directory: '', hugePages: [], nodes: [] },
  taps: new Map(),
  files: new Map(),
  hostPaths: new Map(),
  helperSockets: new Map(),
  masterKey: '',
  secrets: new Map(),
  listeners: new Map(),
  now: 0,
};

/**
 * What a device of a domain is made of in QEMU, in the order in which it's given: what is behind it, then the device that the guest sees.
 * Empty for a device that the machine has anyway. The host's end of a tap has no descriptors yet.
 * @throws VirtError `OPERATION_UNSUPPORTED` for kinds that QEMU must be started with
 */
export function partsOf(domain: Domain, plugged: Plugged, context: PartsContext): MonitorStep[] {
  const { capabilities } = context;
  const args = new MonitorSteps();
  const { kind, device } = plugged;
  switch (kind) {
    case 'disks': {
      const block = diskNodes(device, context.rawNodes);
      for (const node of block?.nodes ?? []) {
        for (const { id, before } of block?.secrets ?? []) {
          const sealed = context.secrets?.get(id);
          if (before === node['node-name'])
            args.json('-object', sealed === undefined ? { id } : secretObject(id, sealed));
        }
        args.json('-blockdev', node);
      }
      args.json('-device', diskDevice(domain, device, block?.top));
      break;
    }
    case 'interfaces':
      args.json('-netdev', hostNetwork(device, []));
      args.json('-device', networkDevice(domain, device));
      break;
    case 'controllers': {
      const made = controllerDevice(domain, device);
      if (made !== undefined) args.json('-device', made);
      break;
    }
    default: {
      const build = builders[kind];
      if (build === undefined)
        throw unsupportedOperation(`a ${kindNames[kind]} can't be plugged into a running domain`);
      const { memory = resources.memory } = context;
      const here = { ...resources, memory, chardevTls: chardevCertificates() };
      build({ domain: alone(domain, plugged), capabilities, resources: here, args });
    }
  }
  const { steps } = args;
  const numbers = zpciDevices(alone(domain, plugged)).get(namesOf(plugged).alias ?? '');
  // It goes with the device that it's for.
  if (numbers !== undefined)
    steps.unshift({ add: { command: 'device_add', args: numbers }, remove: undefined });
  if (kind === 'channels' && device.target.type === 'guestfwd') return withNetwork(steps);
  return [...steps.filter((step) => !isGuestDevice(step)), ...steps.filter(isGuestDevice)];
}

/** What a network backend forwards to goes with it. */
function withNetwork(steps: readonly MonitorStep[]): MonitorStep[] {
  return steps.map((step) => (step.add.command === 'chardev-add' ? { ...step, goesWithNext: true } : step));
}

/** The domain with no other device of the kind, and none of those that come with it. */
export function alone(domain: Domain, { kind, device }: Plugged): Domain {
  const { emulator, controllers, redirfilter, audios } = domain.devices;
  return { ...domain, devices: { emulator, controllers, redirfilter, audios, [kind]: [device] } };
}

/** True for the part that the guest sees, and has to let go of. */
export function isGuestDevice({ add }: MonitorStep): boolean {
  return add.command === 'device_add' && add.args.driver !== 'zpci';
}

/** What a device is called in messages. */
export function labelOf(plugged: Plugged): string {
  return namesOf(plugged).alias ?? kindNames[plugged.kind];
}
