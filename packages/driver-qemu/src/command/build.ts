import { extensionOf } from '@tsvirt/conf';
import type { Domain } from '@tsvirt/conf/domain';
import type { QemuCapabilities } from '../capabilities/model.js';
import { qemuExtension } from '../extension.js';
import { ArgumentList, escapeComma } from './args.js';
import { addAudio } from './audio.js';
import { addBoot, addDirectKernel } from './boot.js';
import { addAbsentAcpi, addAbsentTimer, addClock } from './clock.js';
import { addConsoleDevices } from './console-devices.js';
import { addControllers, addHostBridgeGlobals } from './controllers.js';
import { addCpu } from './cpu.js';
import { addDisks } from './disks.js';
import { addFilesystems } from './filesystems.js';
import { addFirmware, addFlashDevices } from './firmware.js';
import { addFloppyController } from './floppy.js';
import { addGraphics } from './graphics.js';
import { addHostdevs } from './hostdevs.js';
import { addHubs } from './hubs.js';
import { addInputs } from './inputs.js';
import { addInterfaces } from './interfaces.js';
import { addIommu } from './iommu.js';
import { addLaunchSecurity, type SevPlatform } from './launch-security.js';
import { addMachine } from './machine.js';
import { addMemory, addMemoryLock } from './memory.js';
import type { MemoryPlaces } from './memory-backend.js';
import { addMemoryModules } from './memory-modules.js';
import {
  addBalloon,
  addNvram,
  addPanics,
  addRngs,
  addTeardown,
  addVmcoreinfo,
  addWatchdogs,
} from './misc.js';
import { addNuma } from './numa.js';
import { addDeprecation, overriding } from './overrides.js';
import { addRedirdevs } from './redirdevs.js';
import { masterKeyId, type SealedSecret } from './secrets.js';
import { addCryptos, addPstore, addSharedMemory } from './shared-memory.js';
import { addSmartcards } from './smartcards.js';
import { addSmbios } from './smbios.js';
import { addIothreads, addSmp } from './smp.js';
import { addSounds } from './sounds.js';
import { addTpms } from './tpms.js';
import { refuseUnbuilt } from './unbuilt.js';
import { addVideos } from './video.js';
import { addGenerationId, addVsock } from './vsock.js';
import { zpciDevices } from './zpci.js';

/** What a command line refers to that the document doesn't say. */
export interface GuestResources {
  readonly id: number;
  /** The guest's private directory. */
  readonly directory: string;
  /** Where sockets of agent channels without a path go. */
  readonly channelDirectory: string;
  /** The descriptor of the monitor's socket in the emulator. */
  readonly monitorDescriptor: number;
  readonly memory: MemoryPlaces;
  /** Descriptors of tap devices in the emulator, by the interface's alias. */
  readonly taps: ReadonlyMap<string, readonly number[]>;
  /** Descriptors of further files in the emulator, by what they're for: `serial0-source`, `tpm0-cancel`. */
  readonly files: ReadonlyMap<string, number>;
  /** Paths of devices of the host, by the alias of the device that they are to the guest. */
  readonly hostPaths: ReadonlyMap<string, string>;
  /** How the host encrypts memory, where it can. */
  readonly sev?: SevPlatform | undefined;
  /** Sockets of programs that are a part of a device, by its alias. */
  readonly helperSockets: ReadonlyMap<string, string>;
  /** Descriptors of listening sockets in the emulator, by the device's alias. */
  readonly listeners: ReadonlyMap<string, number>;
  /** A file with the key of the guest's secrets. */
  readonly masterKey: string;
  /** Values of secrets for that key, by the id of their objects. */
  readonly secrets: ReadonlyMap<string, SealedSecret>;
  /** Where certificates for SPICE are, where the host is set up for TLS. */
  readonly spiceTls?: string;
  /** Where certificates for character devices are. */
  readonly chardevTls?: string;
  /** The password of SPICE displays that have none of their own. */
  readonly spicePassword?: string;
  /** Where the state comes from with which it's to go on, as QEMU says it; `defer`: it's told later. */
  readonly incoming?: string;
  /** The GPU of displays that need one and name none. */
  readonly renderNode?: string;
  /** The host's CPU by name, where guests could run on none that came later. */
  readonly hostCpu?: string | undefined;
  /** Milliseconds since 1970: a variable clock starts from it. */
  readonly now: number;
}

/** What the functions of the parts share. */
export interface BuildContext {
  readonly domain: Domain;
  readonly capabilities: QemuCapabilities;
  readonly resources: GuestResources;
  readonly args: ArgumentList;
  /** An option says of all memory that it's touched before the guest runs. */
  preallocates?: boolean;
  /** How many sets of descriptors there are. */
  fdSets?: number;
}

/**
 * The arguments of QEMU for a domain whose devices have all addresses and aliases. A pure function: same in, same out.
 * @throws VirtError `CONFIG_UNSUPPORTED` for what the emulator or this driver can't do
 */
export function buildCommandLine(
  domain: Domain,
  capabilities: QemuCapabilities,
  resources: GuestResources,
): string[] {
  refuseUnbuilt(domain);
  const takesJson = capabilities.has('device.json+hotplug') || capabilities.has('device.json');
  const args = new ArgumentList(zpciDevices(domain), overriding(domain), !takesJson);
  const context: BuildContext = { domain, capabilities, resources, args };
  args.add('-name', `guest=${escapeComma(domain.name ?? '')},debug-threads=on`);
  addDeprecation(context);
  args.add('-S');
  args.json('-object', { 'qom-type': 'secret', id: masterKeyId, format: 'raw', file: resources.masterKey });
  addFlashDevices(context);
  addMachine(context);
  addCpu(context);
  addFirmware(context);
  addMemory(context);
  addMemoryLock(context);
  addSmp(context);
  addIothreads(context);
  addNuma(context);
  args.add('-uuid', domain.uuid ?? '');
  addGenerationId(context);
  addSmbios(context);
  if ((domain.devices?.graphics ?? []).length === 0) args.add('-display', 'none');
  args.add('-no-user-config');
  args.add('-nodefaults');
  args.add('-chardev', `socket,id=charmonitor,fd=${resources.monitorDescriptor},server=on,wait=off`);
  args.add('-mon', 'chardev=charmonitor,id=monitor,mode=control');
  addClock(context);
  addAbsentTimer(context);
  args.add('-no-shutdown');
  addAbsentAcpi(context);
  addBoot(context);
  addDirectKernel(context);
  addHostBridgeGlobals(context);
  addIommu(context);
  addControllers(context);
  addMemoryModules(context);
  addHubs(context);
  addFloppyController(context);
  addDisks(context);
  addFilesystems(context);
  addInterfaces(context);
  addSmartcards(context);
  addConsoleDevices(context);
  addTpms(context);
  addInputs(context);
  addAudio(context);
  addGraphics(context);
  addVideos(context);
  addSounds(context);
  addWatchdogs(context);
  addRedirdevs(context);
  addHostdevs(context);
  if (resources.incoming !== undefined) args.add('-incoming', resources.incoming);
  addBalloon(context);
  addRngs(context);
  addNvram(context);
  addVmcoreinfo(context);
  addLaunchSecurity(context);
  for (const arg of extensionOf(domain, qemuExtension)?.args ?? []) args.raw(arg.value);
  if (capabilities.has('seccomp-sandbox'))
    args.add('-sandbox', 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny');
  addPanics(context);
  addSharedMemory(context);
  addVsock(context);
  addCryptos(context);
  addPstore(context);
  addTeardown(context);
  args.add('-msg', 'timestamp=on');
  return args.toArray();
}
