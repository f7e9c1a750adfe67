import { once } from '@tsvirt/util';
import type { QemuState } from '../driver-state.js';
import type { Autodestroy } from './autodestroy.js';
import type { DomainMethods } from './domain-methods.js';

// The compiler holds it to the methods that there are.
const names: Readonly<Record<keyof DomainMethods, true>> = {
  connectDomainXMLToNative: true,
  connectGetAllDomainStats: true,
  domainAbortJob: true,
  domainAddIOThread: true,
  domainAgentSetResponseTimeout: true,
  domainAttachDevice: true,
  domainAuthorizedSSHKeysGet: true,
  domainAuthorizedSSHKeysSet: true,
  domainBlockPeek: true,
  domainBlockResize: true,
  domainBlockStats: true,
  domainBlockStatsFlags: true,
  domainCoreDump: true,
  domainCreate: true,
  domainCreateXML: true,
  domainDefineXML: true,
  domainDelIOThread: true,
  domainDestroy: true,
  domainDetachDevice: true,
  domainDetachDeviceAlias: true,
  domainFSFreeze: true,
  domainFSThaw: true,
  domainFSTrim: true,
  domainGetAutostart: true,
  domainGetBlkioParameters: true,
  domainGetBlockInfo: true,
  domainGetBlockIoTune: true,
  domainGetBlockJobInfo: true,
  domainGetCPUStats: true,
  domainGetControlInfo: true,
  domainGetDiskErrors: true,
  domainGetEmulatorPinInfo: true,
  domainGetFSInfo: true,
  domainGetGuestInfo: true,
  domainGetGuestVcpus: true,
  domainGetHostname: true,
  domainGetIOThreadInfo: true,
  domainGetInfo: true,
  domainGetInterfaceParameters: true,
  domainGetJobInfo: true,
  domainGetJobStats: true,
  domainGetLaunchSecurityInfo: true,
  domainGetMaxMemory: true,
  domainGetMemoryParameters: true,
  domainGetMetadata: true,
  domainGetNumaParameters: true,
  domainGetOSType: true,
  domainGetPerfEvents: true,
  domainGetSchedulerParameters: true,
  domainGetSchedulerType: true,
  domainGetTime: true,
  domainGetVcpuPinInfo: true,
  domainGetVcpus: true,
  domainGetVcpusFlags: true,
  domainGetXMLDesc: true,
  domainInjectNMI: true,
  domainInterfaceAddresses: true,
  domainInterfaceStats: true,
  domainManagedSave: true,
  domainManagedSaveDefineXML: true,
  domainManagedSaveGetXMLDesc: true,
  domainManagedSaveRemove: true,
  domainMemoryPeek: true,
  domainMemoryStats: true,
  domainOpenChannel: true,
  domainOpenConsole: true,
  domainOpenGraphics: true,
  domainOpenGraphicsFD: true,
  domainPMSuspendForDuration: true,
  domainPMWakeup: true,
  domainPinEmulator: true,
  domainPinIOThread: true,
  domainPinVcpu: true,
  domainQemuAgentCommand: true,
  domainQemuMonitorCommand: true,
  domainQemuMonitorCommandWithFiles: true,
  domainReboot: true,
  domainRename: true,
  domainReset: true,
  domainRestore: true,
  domainRestoreParams: true,
  domainResume: true,
  domainSave: true,
  domainSaveImageDefineXML: true,
  domainSaveImageGetXMLDesc: true,
  domainSaveParams: true,
  domainScreenshot: true,
  domainSendKey: true,
  domainSetAutostart: true,
  domainSetBlkioParameters: true,
  domainSetBlockIoTune: true,
  domainSetBlockThreshold: true,
  domainSetGuestVcpus: true,
  domainSetIOThreadParams: true,
  domainSetInterfaceParameters: true,
  domainSetLifecycleAction: true,
  domainSetMemory: true,
  domainSetMemoryParameters: true,
  domainSetMemoryStatsPeriod: true,
  domainSetMetadata: true,
  domainSetNumaParameters: true,
  domainSetPerfEvents: true,
  domainSetSchedulerParameters: true,
  domainSetTime: true,
  domainSetUserPassword: true,
  domainSetVcpu: true,
  domainSetVcpus: true,
  domainShutdown: true,
  domainStartDirtyRateCalc: true,
  domainSuspend: true,
  domainUndefine: true,
  domainUpdateDeviceFlags: true,
};

/**
 * The methods that do something with domains, loaded with the first call of one: they and the domain document take some megabytes,
 * which a daemon without domains can do without.
 * @param autodestroy the guests that end with the connection
 */
export function deferredDomainMethods(state: QemuState, autodestroy: Autodestroy): DomainMethods {
  let loaded: DomainMethods | undefined;
  const load = once(async () => {
    await state.prepareDocuments();
    loaded = (await import('./domain-methods.js')).domainMethods(state, autodestroy);
    return loaded;
  });
  const deferred = (name: keyof DomainMethods) => {
    // Arguments and result go through as they are.
    const call = (methods: DomainMethods, args: readonly unknown[]): unknown =>
      (methods[name] as (...args: readonly unknown[]) => unknown)(...args);
    return (...args: readonly unknown[]) =>
      loaded === undefined ? load().then((methods) => call(methods, args)) : call(loaded, args);
  };
  return Object.fromEntries(
    (Object.keys(names) as (keyof DomainMethods)[]).map((name) => [name, deferred(name)]),
  ) as unknown as DomainMethods;
}
