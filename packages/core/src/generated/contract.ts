// Written by tools/generate from the reference facts (wire-protocol.json, api-functions.json). Don't edit: change the program and run it.

import type { Duplex } from 'node:stream';
import type { CallContext, EventSubscription, FileDescriptor, MaybePromise, TypedParam, VcpuInfo } from '../driver/types.js';

export type { CallContext, EventSubscription, FileDescriptor, MaybePromise, TypedParam, VcpuInfo };

/** The wire’s remote_nonnull_domain. */
export interface DomainRef {
  readonly name: string;
  readonly uuid: string;
  readonly id: number;
}

/** The wire’s remote_nonnull_network. */
export interface NetworkRef {
  readonly name: string;
  readonly uuid: string;
}

/** The wire’s remote_nonnull_network_port. */
export interface NetworkPortRef {
  readonly net: NetworkRef;
  readonly uuid: string;
}

/** The wire’s remote_nonnull_nwfilter. */
export interface NWFilterRef {
  readonly name: string;
  readonly uuid: string;
}

/** The wire’s remote_nonnull_nwfilter_binding. */
export interface NWFilterBindingRef {
  readonly portdev: string;
  readonly filtername: string;
}

/** The wire’s remote_nonnull_interface. */
export interface InterfaceRef {
  readonly name: string;
  readonly mac: string;
}

/** The wire’s remote_nonnull_storage_pool. */
export interface StoragePoolRef {
  readonly name: string;
  readonly uuid: string;
}

/** The wire’s remote_nonnull_storage_vol. */
export interface StorageVolRef {
  readonly pool: string;
  readonly name: string;
  readonly key: string;
}

/** The wire’s remote_nonnull_node_device. */
export interface NodeDeviceRef {
  readonly name: string;
}

/** The wire’s remote_nonnull_secret. */
export interface SecretRef {
  readonly uuid: string;
  readonly usageType: number;
  readonly usageID: string;
}

/** The wire’s remote_nonnull_domain_checkpoint. */
export interface DomainCheckpointRef {
  readonly name: string;
  readonly dom: DomainRef;
}

/** The wire’s remote_nonnull_domain_snapshot. */
export interface DomainSnapshotRef {
  readonly name: string;
  readonly dom: DomainRef;
}

/** The wire’s remote_node_get_cpu_stats. */
export interface NodeCPUStat {
  readonly field: string;
  readonly value: bigint;
}

/** The wire’s remote_node_get_memory_stats. */
export interface NodeMemoryStat {
  readonly field: string;
  readonly value: bigint;
}

/** The wire’s remote_domain_disk_error. */
export interface DomainDiskError {
  readonly disk: string;
  readonly error: number;
}

/** The wire’s remote_domain_memory_stat. */
export interface DomainMemoryStat {
  readonly tag: number;
  readonly val: bigint;
}

/** The wire’s remote_domain_iothread_info. */
export interface DomainIOThreadInfo {
  readonly iothreadId: number;
  readonly cpumap: Uint8Array;
}

/** The wire’s remote_domain_event_graphics_address. */
export interface DomainEventGraphicsAddress {
  readonly family: number;
  readonly node: string;
  readonly service: string;
}

/** The wire’s remote_domain_event_graphics_identity. */
export interface DomainEventGraphicsIdentity {
  readonly type: string;
  readonly name: string;
}

/** The wire’s remote_network_dhcp_lease. */
export interface NetworkDHCPLease {
  readonly iface: string;
  readonly expirytime: bigint;
  readonly type: number;
  readonly mac: string | null;
  readonly iaid: string | null;
  readonly ipaddr: string;
  readonly prefix: number;
  readonly hostname: string | null;
  readonly clientid: string | null;
}

/** The wire’s remote_domain_stats_record. */
export interface DomainStatsRecord {
  readonly dom: DomainRef;
  readonly params: readonly TypedParam[];
}

/** The wire’s remote_domain_fsinfo. */
export interface DomainFSInfo {
  readonly mountpoint: string;
  readonly name: string;
  readonly fstype: string;
  readonly devAliases: readonly string[];
}

/** The wire’s remote_domain_ip_addr. */
export interface DomainInterfaceIPAddress {
  readonly type: number;
  readonly addr: string;
  readonly prefix: number;
}

/** The wire’s remote_domain_interface. */
export interface DomainInterface {
  readonly name: string;
  readonly hwaddr: string | null;
  readonly addrs: readonly DomainInterfaceIPAddress[];
}

/** The wire’s remote_domain_get_security_label_ret. */
export interface SecurityLabel {
  readonly label: string;
  readonly enforcing: number;
}

/** The wire’s remote_node_get_security_model_ret. */
export interface SecurityModel {
  readonly model: string;
  readonly doi: string;
}

/** What {@link HypervisorMethods.nodeGetInfo} gives. */
export interface NodeInfo {
  readonly model: string;
  readonly memory: bigint;
  readonly cpus: number;
  readonly mhz: number;
  readonly nodes: number;
  readonly sockets: number;
  readonly cores: number;
  readonly threads: number;
}

/** What {@link HypervisorMethods.domainGetInfo} gives. */
export interface DomainInfo {
  readonly state: number;
  readonly maxMem: bigint;
  readonly memory: bigint;
  readonly nrVirtCpu: number;
  readonly cpuTime: bigint;
}

/** What {@link HypervisorMethods.domainGetSchedulerType} gives. */
export interface DomainSchedulerType {
  readonly type: string;
  readonly nparams: number;
}

/** What {@link HypervisorMethods.domainMigratePrepare} gives. */
export interface DomainMigratePrepared {
  readonly cookie: Uint8Array;
  readonly uriOut: string | null;
}

/** What {@link HypervisorMethods.domainBlockStats} gives. */
export interface DomainBlockStats {
  readonly rdReq: bigint;
  readonly rdBytes: bigint;
  readonly wrReq: bigint;
  readonly wrBytes: bigint;
  readonly errs: bigint;
}

/** What {@link HypervisorMethods.domainInterfaceStats} gives. */
export interface DomainInterfaceStats {
  readonly rxBytes: bigint;
  readonly rxPackets: bigint;
  readonly rxErrs: bigint;
  readonly rxDrop: bigint;
  readonly txBytes: bigint;
  readonly txPackets: bigint;
  readonly txErrs: bigint;
  readonly txDrop: bigint;
}

/** What {@link StorageMethods.storagePoolGetInfo} gives. */
export interface StoragePoolInfo {
  readonly state: number;
  readonly capacity: bigint;
  readonly allocation: bigint;
  readonly available: bigint;
}

/** What {@link HypervisorMethods.domainGetJobInfo} gives. */
export interface DomainJobInfo {
  readonly type: number;
  readonly timeElapsed: bigint;
  readonly timeRemaining: bigint;
  readonly dataTotal: bigint;
  readonly dataProcessed: bigint;
  readonly dataRemaining: bigint;
  readonly memTotal: bigint;
  readonly memProcessed: bigint;
  readonly memRemaining: bigint;
  readonly fileTotal: bigint;
  readonly fileProcessed: bigint;
  readonly fileRemaining: bigint;
}

/** What {@link HypervisorMethods.domainGetBlockInfo} gives. */
export interface DomainBlockInfo {
  readonly allocation: bigint;
  readonly capacity: bigint;
  readonly physical: bigint;
}

/** What {@link HypervisorMethods.domainScreenshot} gives. */
export interface DomainScreenshot {
  readonly mime: string | null;
  readonly stream: Duplex;
}

/** What {@link HypervisorMethods.domainGetState} gives. */
export interface DomainStateInfo {
  readonly state: number;
  readonly reason: number;
}

/** What {@link HypervisorMethods.domainMigrateBegin3} gives. */
export interface DomainMigrateBegun {
  readonly cookieOut: Uint8Array;
  readonly xml: string;
}

/** What {@link HypervisorMethods.domainMigratePrepare3} gives. */
export interface DomainMigratePrepared3 {
  readonly cookieOut: Uint8Array;
  readonly uriOut: string | null;
}

/** What {@link HypervisorMethods.domainMigratePrepareTunnel3} gives. */
export interface DomainMigratePrepareTunnel3 {
  readonly cookieOut: Uint8Array;
  readonly stream: Duplex;
}

/** What {@link HypervisorMethods.domainMigrateFinish3} gives. */
export interface DomainMigrateFinished {
  readonly dom: DomainRef;
  readonly cookieOut: Uint8Array;
}

/** What {@link HypervisorMethods.domainGetControlInfo} gives. */
export interface DomainControlInfo {
  readonly state: number;
  readonly details: number;
  readonly stateTime: bigint;
}

/** What {@link HypervisorMethods.domainGetJobStats} gives. */
export interface DomainJobStats {
  readonly type: number;
  readonly params: readonly TypedParam[];
}

/** What {@link HypervisorMethods.domainGetTime} gives. */
export interface DomainTime {
  readonly seconds: bigint;
  readonly nseconds: number;
}

/** What {@link StorageMethods.storageVolGetInfo} gives. */
export interface StorageVolInfo {
  readonly type: number;
  readonly capacity: bigint;
  readonly allocation: bigint;
}

/** What {@link HypervisorMethods.domainGetBlockJobInfo} gives. */
export interface DomainBlockJobInfo {
  readonly type: number;
  readonly bandwidth: bigint;
  readonly cur: bigint;
  readonly end: bigint;
}

/** What {@link HypervisorMethods.nodeGetCPUMap} gives. */
export interface NodeCPUMap {
  /** Bit n of byte n >> 3 is set where host CPU n is online. */
  readonly cpumap: Uint8Array;
  /** How many are online. */
  readonly online: number;
  /** How many there are. */
  readonly cpus: number;
}

/** Number 0 of `DomainEventID`. */
export interface DomainEventLifecycle {
  readonly eventId: 0;
  readonly dom: DomainRef;
  readonly event: number;
  readonly detail: number;
}

/** Number 1 of `DomainEventID`. */
export interface DomainEventReboot {
  readonly eventId: 1;
  readonly dom: DomainRef;
}

/** Number 2 of `DomainEventID`. */
export interface DomainEventRtcChange {
  readonly eventId: 2;
  readonly dom: DomainRef;
  readonly offset: bigint;
}

/** Number 3 of `DomainEventID`. */
export interface DomainEventWatchdog {
  readonly eventId: 3;
  readonly dom: DomainRef;
  readonly action: number;
}

/** Number 4 of `DomainEventID`. */
export interface DomainEventIoError {
  readonly eventId: 4;
  readonly dom: DomainRef;
  readonly srcPath: string;
  readonly devAlias: string;
  readonly action: number;
}

/** Number 5 of `DomainEventID`. */
export interface DomainEventGraphics {
  readonly eventId: 5;
  readonly dom: DomainRef;
  readonly phase: number;
  readonly local: DomainEventGraphicsAddress;
  readonly remote: DomainEventGraphicsAddress;
  readonly authScheme: string;
  readonly subject: readonly DomainEventGraphicsIdentity[];
}

/** Number 6 of `DomainEventID`. */
export interface DomainEventIoErrorReason {
  readonly eventId: 6;
  readonly dom: DomainRef;
  readonly srcPath: string;
  readonly devAlias: string;
  readonly action: number;
  readonly reason: string;
}

/** Number 7 of `DomainEventID`. */
export interface DomainEventControlError {
  readonly eventId: 7;
  readonly dom: DomainRef;
}

/** Number 8 of `DomainEventID`. */
export interface DomainEventBlockJob {
  readonly eventId: 8;
  readonly dom: DomainRef;
  readonly path: string;
  readonly type: number;
  readonly status: number;
}

/** Number 9 of `DomainEventID`. */
export interface DomainEventDiskChange {
  readonly eventId: 9;
  readonly dom: DomainRef;
  readonly oldSrcPath: string | null;
  readonly newSrcPath: string | null;
  readonly devAlias: string;
  readonly reason: number;
}

/** Number 10 of `DomainEventID`. */
export interface DomainEventTrayChange {
  readonly eventId: 10;
  readonly dom: DomainRef;
  readonly devAlias: string;
  readonly reason: number;
}

/** Number 11 of `DomainEventID`. */
export interface DomainEventPmwakeup {
  readonly eventId: 11;
  readonly reason: number;
  readonly dom: DomainRef;
}

/** Number 12 of `DomainEventID`. */
export interface DomainEventPmsuspend {
  readonly eventId: 12;
  readonly reason: number;
  readonly dom: DomainRef;
}

/** Number 13 of `DomainEventID`. */
export interface DomainEventBalloonChange {
  readonly eventId: 13;
  readonly dom: DomainRef;
  readonly actual: bigint;
}

/** Number 14 of `DomainEventID`. */
export interface DomainEventPmsuspendDisk {
  readonly eventId: 14;
  readonly reason: number;
  readonly dom: DomainRef;
}

/** Number 15 of `DomainEventID`. */
export interface DomainEventDeviceRemoved {
  readonly eventId: 15;
  readonly dom: DomainRef;
  readonly devAlias: string;
}

/** Number 16 of `DomainEventID`. */
export interface DomainEventBlockJob2 {
  readonly eventId: 16;
  readonly dom: DomainRef;
  readonly dst: string;
  readonly type: number;
  readonly status: number;
}

/** Number 17 of `DomainEventID`. */
export interface DomainEventTunable {
  readonly eventId: 17;
  readonly dom: DomainRef;
  readonly params: readonly TypedParam[];
}

/** Number 18 of `DomainEventID`. */
export interface DomainEventAgentLifecycle {
  readonly eventId: 18;
  readonly dom: DomainRef;
  readonly state: number;
  readonly reason: number;
}

/** Number 19 of `DomainEventID`. */
export interface DomainEventDeviceAdded {
  readonly eventId: 19;
  readonly dom: DomainRef;
  readonly devAlias: string;
}

/** Number 20 of `DomainEventID`. */
export interface DomainEventMigrationIteration {
  readonly eventId: 20;
  readonly dom: DomainRef;
  readonly iteration: number;
}

/** Number 21 of `DomainEventID`. */
export interface DomainEventJobCompleted {
  readonly eventId: 21;
  readonly dom: DomainRef;
  readonly params: readonly TypedParam[];
}

/** Number 22 of `DomainEventID`. */
export interface DomainEventDeviceRemovalFailed {
  readonly eventId: 22;
  readonly dom: DomainRef;
  readonly devAlias: string;
}

/** Number 23 of `DomainEventID`. */
export interface DomainEventMetadataChange {
  readonly eventId: 23;
  readonly dom: DomainRef;
  readonly type: number;
  readonly nsuri: string | null;
}

/** Number 24 of `DomainEventID`. */
export interface DomainEventBlockThreshold {
  readonly eventId: 24;
  readonly dom: DomainRef;
  readonly dev: string;
  readonly path: string | null;
  readonly threshold: bigint;
  readonly excess: bigint;
}

/** Number 25 of `DomainEventID`. */
export interface DomainEventMemoryFailure {
  readonly eventId: 25;
  readonly dom: DomainRef;
  readonly recipient: number;
  readonly action: number;
  readonly flags: number;
}

/** Number 26 of `DomainEventID`. */
export interface DomainEventMemoryDeviceSizeChange {
  readonly eventId: 26;
  readonly dom: DomainRef;
  readonly alias: string;
  readonly size: bigint;
}

/** Number 27 of `DomainEventID`. */
export interface DomainEventNicMacChange {
  readonly eventId: 27;
  readonly dom: DomainRef;
  readonly alias: string;
  readonly oldMAC: string;
  readonly newMAC: string;
}

/** Any event of a Domain; `eventId` says which. */
export type DomainEvent =
  | DomainEventLifecycle
  | DomainEventReboot
  | DomainEventRtcChange
  | DomainEventWatchdog
  | DomainEventIoError
  | DomainEventGraphics
  | DomainEventIoErrorReason
  | DomainEventControlError
  | DomainEventBlockJob
  | DomainEventDiskChange
  | DomainEventTrayChange
  | DomainEventPmwakeup
  | DomainEventPmsuspend
  | DomainEventBalloonChange
  | DomainEventPmsuspendDisk
  | DomainEventDeviceRemoved
  | DomainEventBlockJob2
  | DomainEventTunable
  | DomainEventAgentLifecycle
  | DomainEventDeviceAdded
  | DomainEventMigrationIteration
  | DomainEventJobCompleted
  | DomainEventDeviceRemovalFailed
  | DomainEventMetadataChange
  | DomainEventBlockThreshold
  | DomainEventMemoryFailure
  | DomainEventMemoryDeviceSizeChange
  | DomainEventNicMacChange;

/** Number 0 of `NetworkEventID`. */
export interface NetworkEventLifecycle {
  readonly eventId: 0;
  readonly net: NetworkRef;
  readonly event: number;
  readonly detail: number;
}

/** Number 1 of `NetworkEventID`. */
export interface NetworkEventMetadataChange {
  readonly eventId: 1;
  readonly net: NetworkRef;
  readonly type: number;
  readonly nsuri: string | null;
}

/** Any event of a Network; `eventId` says which. */
export type NetworkEvent =
  | NetworkEventLifecycle
  | NetworkEventMetadataChange;

/** Number 0 of `StoragePoolEventID`. */
export interface StoragePoolEventLifecycle {
  readonly eventId: 0;
  readonly pool: StoragePoolRef;
  readonly event: number;
  readonly detail: number;
}

/** Number 1 of `StoragePoolEventID`. */
export interface StoragePoolEventRefresh {
  readonly eventId: 1;
  readonly pool: StoragePoolRef;
}

/** Any event of a StoragePool; `eventId` says which. */
export type StoragePoolEvent =
  | StoragePoolEventLifecycle
  | StoragePoolEventRefresh;

/** Number 0 of `NodeDeviceEventID`. */
export interface NodeDeviceEventLifecycle {
  readonly eventId: 0;
  readonly dev: NodeDeviceRef;
  readonly event: number;
  readonly detail: number;
}

/** Number 1 of `NodeDeviceEventID`. */
export interface NodeDeviceEventUpdate {
  readonly eventId: 1;
  readonly dev: NodeDeviceRef;
}

/** Any event of a NodeDevice; `eventId` says which. */
export type NodeDeviceEvent =
  | NodeDeviceEventLifecycle
  | NodeDeviceEventUpdate;

/** Number 0 of `SecretEventID`. */
export interface SecretEventLifecycle {
  readonly eventId: 0;
  readonly secret: SecretRef;
  readonly event: number;
  readonly detail: number;
}

/** Number 1 of `SecretEventID`. */
export interface SecretEventValueChanged {
  readonly eventId: 1;
  readonly secret: SecretRef;
}

/** Any event of a Secret; `eventId` says which. */
export type SecretEvent =
  | SecretEventLifecycle
  | SecretEventValueChanged;

/** An event of QEMU’s own monitor. */
export interface DomainQemuMonitorEvent {
  readonly dom: DomainRef;
  readonly event: string;
  /** When: seconds and microseconds of the host’s clock. */
  readonly seconds: bigint;
  readonly micros: number;
  /** QEMU’s data as JSON text. */
  readonly details: string | null;
}

/** The host and its guests. */
export interface HypervisorMethods {
  /** virConnectGetType. */
  connectGetType?(context?: CallContext): MaybePromise<string>;
  /** virConnectGetVersion. */
  connectGetVersion?(context?: CallContext): MaybePromise<bigint>;
  /** virConnectGetMaxVcpus. */
  connectGetMaxVcpus?(type: string | null, context?: CallContext): MaybePromise<number>;
  /** virNodeGetInfo. */
  nodeGetInfo?(context?: CallContext): MaybePromise<NodeInfo>;
  /** virConnectGetCapabilities. */
  connectGetCapabilities?(context?: CallContext): MaybePromise<string>;
  /** virDomainCreateXML. */
  domainCreateXML?(xmlDesc: string, flags: number, context?: CallContext): MaybePromise<DomainRef>;
  /** virDomainGetXMLDesc. */
  domainGetXMLDesc?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<string>;
  /** virDomainGetAutostart. */
  domainGetAutostart?(dom: DomainRef, context?: CallContext): MaybePromise<boolean>;
  /** virDomainGetInfo. */
  domainGetInfo?(dom: DomainRef, context?: CallContext): MaybePromise<DomainInfo>;
  /** virDomainGetMaxMemory. */
  domainGetMaxMemory?(dom: DomainRef, context?: CallContext): MaybePromise<bigint>;
  /** virDomainGetOSType. */
  domainGetOSType?(dom: DomainRef, context?: CallContext): MaybePromise<string>;
  /** virDomainGetVcpus. */
  domainGetVcpus?(dom: DomainRef, context?: CallContext): MaybePromise<readonly VcpuInfo[]>;
  /** virDomainLookupByID. */
  domainLookupByID?(id: number, context?: CallContext): MaybePromise<DomainRef>;
  /** virDomainLookupByName. */
  domainLookupByName?(name: string, context?: CallContext): MaybePromise<DomainRef>;
  /** virDomainLookupByUUID. */
  domainLookupByUUID?(uuid: string, context?: CallContext): MaybePromise<DomainRef>;
  /** virDomainReboot. */
  domainReboot?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainResume. */
  domainResume?(dom: DomainRef, context?: CallContext): MaybePromise<void>;
  /** virDomainSetAutostart. */
  domainSetAutostart?(dom: DomainRef, autostart: boolean, context?: CallContext): MaybePromise<void>;
  /** virDomainSuspend. */
  domainSuspend?(dom: DomainRef, context?: CallContext): MaybePromise<void>;
  /** virDomainGetSchedulerType. */
  domainGetSchedulerType?(dom: DomainRef, context?: CallContext): MaybePromise<DomainSchedulerType>;
  /** virConnectGetHostname. */
  connectGetHostname?(context?: CallContext): MaybePromise<string>;
  /** Procedure connect_supports_feature of the wire. */
  connectSupportsFeature?(feature: number, context?: CallContext): MaybePromise<boolean>;
  /** Procedure domain_migrate_prepare of the wire. */
  domainMigratePrepare?(uriIn: string | null, dname: string | null, resource: bigint, flags: number, context?: CallContext): MaybePromise<DomainMigratePrepared>;
  /** Procedure domain_migrate_perform of the wire. */
  domainMigratePerform?(dom: DomainRef, cookie: Uint8Array, uri: string, dname: string | null, resource: bigint, flags: number, context?: CallContext): MaybePromise<void>;
  /** Procedure domain_migrate_finish of the wire. */
  domainMigrateFinish?(dname: string, cookie: Uint8Array, uri: string, flags: number, context?: CallContext): MaybePromise<DomainRef>;
  /** virDomainBlockStats. */
  domainBlockStats?(dom: DomainRef, path: string, context?: CallContext): MaybePromise<DomainBlockStats>;
  /** virDomainInterfaceStats. */
  domainInterfaceStats?(dom: DomainRef, device: string, context?: CallContext): MaybePromise<DomainInterfaceStats>;
  /** virNodeGetCellsFreeMemory. */
  nodeGetCellsFreeMemory?(startCell: number, maxcells: number, context?: CallContext): MaybePromise<readonly bigint[]>;
  /** virNodeGetFreeMemory. */
  nodeGetFreeMemory?(context?: CallContext): MaybePromise<bigint>;
  /** virDomainBlockPeek. */
  domainBlockPeek?(dom: DomainRef, path: string, offset: bigint, size: number, flags: number, context?: CallContext): MaybePromise<Uint8Array>;
  /** virDomainMemoryPeek. */
  domainMemoryPeek?(dom: DomainRef, offset: bigint, size: number, flags: number, context?: CallContext): MaybePromise<Uint8Array>;
  /** Procedure domain_migrate_prepare2 of the wire. */
  domainMigratePrepare2?(uriIn: string | null, dname: string | null, resource: bigint, domXml: string, flags: number, context?: CallContext): MaybePromise<DomainMigratePrepared>;
  /** Procedure domain_migrate_finish2 of the wire. */
  domainMigrateFinish2?(dname: string, cookie: Uint8Array, uri: string, retcode: number, flags: number, context?: CallContext): MaybePromise<DomainRef>;
  /** virConnectGetURI. */
  connectGetURI?(context?: CallContext): MaybePromise<string>;
  /** virDomainGetSecurityLabel. */
  domainGetSecurityLabel?(dom: DomainRef, context?: CallContext): MaybePromise<SecurityLabel>;
  /** virNodeGetSecurityModel. */
  nodeGetSecurityModel?(context?: CallContext): MaybePromise<SecurityModel>;
  /** virConnectDomainXMLFromNative. */
  connectDomainXMLFromNative?(nativeFormat: string, nativeConfig: string, flags: number, context?: CallContext): MaybePromise<string>;
  /** virConnectDomainXMLToNative. */
  connectDomainXMLToNative?(nativeFormat: string, domainXml: string, flags: number, context?: CallContext): MaybePromise<string>;
  /** Procedure domain_migrate_prepare_tunnel of the wire. */
  domainMigratePrepareTunnel?(dname: string | null, resource: bigint, domXml: string, flags: number, context?: CallContext): MaybePromise<Duplex>;
  /** virConnectIsSecure. */
  connectIsSecure?(context?: CallContext): MaybePromise<boolean>;
  /** virDomainIsActive. */
  domainIsActive?(dom: DomainRef, context?: CallContext): MaybePromise<boolean>;
  /** virDomainIsPersistent. */
  domainIsPersistent?(dom: DomainRef, context?: CallContext): MaybePromise<boolean>;
  /** virConnectGetLibVersion. */
  connectGetLibVersion?(context?: CallContext): MaybePromise<bigint>;
  /** virConnectCompareCPU. */
  connectCompareCPU?(xml: string, flags: number, context?: CallContext): MaybePromise<number>;
  /** virDomainMemoryStats. */
  domainMemoryStats?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<readonly DomainMemoryStat[]>;
  /** virDomainAttachDevice and virDomainAttachDeviceFlags. */
  domainAttachDevice?(dom: DomainRef, xml: string, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainDetachDevice and virDomainDetachDeviceFlags. */
  domainDetachDevice?(dom: DomainRef, xml: string, flags: number, context?: CallContext): MaybePromise<void>;
  /** virConnectBaselineCPU. */
  connectBaselineCPU?(xmlCPUs: readonly string[], flags: number, context?: CallContext): MaybePromise<string>;
  /** virDomainGetJobInfo. */
  domainGetJobInfo?(dom: DomainRef, context?: CallContext): MaybePromise<DomainJobInfo>;
  /** virDomainMigrateSetMaxDowntime. */
  domainMigrateSetMaxDowntime?(dom: DomainRef, downtime: bigint, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainUpdateDeviceFlags. */
  domainUpdateDeviceFlags?(dom: DomainRef, xml: string, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainManagedSave. */
  domainManagedSave?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainHasManagedSaveImage. */
  domainHasManagedSaveImage?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<boolean>;
  /** virDomainManagedSaveRemove. */
  domainManagedSaveRemove?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainSnapshotCreateXML. */
  domainSnapshotCreateXML?(dom: DomainRef, xmlDesc: string, flags: number, context?: CallContext): MaybePromise<DomainSnapshotRef>;
  /** virDomainSnapshotGetXMLDesc. */
  domainSnapshotGetXMLDesc?(snap: DomainSnapshotRef, flags: number, context?: CallContext): MaybePromise<string>;
  /** virDomainSnapshotLookupByName. */
  domainSnapshotLookupByName?(dom: DomainRef, name: string, flags: number, context?: CallContext): MaybePromise<DomainSnapshotRef>;
  /** virDomainHasCurrentSnapshot. */
  domainHasCurrentSnapshot?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<boolean>;
  /** virDomainSnapshotCurrent. */
  domainSnapshotCurrent?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<DomainSnapshotRef>;
  /** virDomainRevertToSnapshot. */
  domainRevertToSnapshot?(snap: DomainSnapshotRef, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainSnapshotDelete. */
  domainSnapshotDelete?(snap: DomainSnapshotRef, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainGetBlockInfo. */
  domainGetBlockInfo?(dom: DomainRef, path: string, flags: number, context?: CallContext): MaybePromise<DomainBlockInfo>;
  /** virDomainCreate and virDomainCreateWithFlags. */
  domainCreate?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<DomainRef>;
  /** virDomainSetMemoryParameters. */
  domainSetMemoryParameters?(dom: DomainRef, params: readonly TypedParam[], flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainGetMemoryParameters. */
  domainGetMemoryParameters?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<readonly TypedParam[]>;
  /** virDomainSetVcpus and virDomainSetVcpusFlags. */
  domainSetVcpus?(dom: DomainRef, nvcpus: number, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainGetMaxVcpus and virDomainGetVcpusFlags. */
  domainGetVcpusFlags?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<number>;
  /** virDomainOpenConsole. */
  domainOpenConsole?(dom: DomainRef, devName: string | null, flags: number, context?: CallContext): MaybePromise<Duplex>;
  /** virDomainIsUpdated. */
  domainIsUpdated?(dom: DomainRef, context?: CallContext): MaybePromise<boolean>;
  /** virConnectGetSysinfo. */
  connectGetSysinfo?(flags: number, context?: CallContext): MaybePromise<string>;
  /** virDomainSetMemory and virDomainSetMaxMemory and virDomainSetMemoryFlags. */
  domainSetMemory?(dom: DomainRef, memory: bigint, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainSetBlkioParameters. */
  domainSetBlkioParameters?(dom: DomainRef, params: readonly TypedParam[], flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainGetBlkioParameters. */
  domainGetBlkioParameters?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<readonly TypedParam[]>;
  /** virDomainMigrateSetMaxSpeed. */
  domainMigrateSetMaxSpeed?(dom: DomainRef, bandwidth: bigint, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainInjectNMI. */
  domainInjectNMI?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainScreenshot. */
  domainScreenshot?(dom: DomainRef, screen: number, flags: number, context?: CallContext): MaybePromise<DomainScreenshot>;
  /** virDomainGetState. */
  domainGetState?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<DomainStateInfo>;
  /** Procedure domain_migrate_begin3 of the wire. */
  domainMigrateBegin3?(dom: DomainRef, xmlin: string | null, dname: string | null, resource: bigint, flags: number, context?: CallContext): MaybePromise<DomainMigrateBegun>;
  /** Procedure domain_migrate_prepare3 of the wire. */
  domainMigratePrepare3?(cookieIn: Uint8Array, uriIn: string | null, dname: string | null, resource: bigint, domXml: string, flags: number, context?: CallContext): MaybePromise<DomainMigratePrepared3>;
  /** Procedure domain_migrate_prepare_tunnel3 of the wire. */
  domainMigratePrepareTunnel3?(cookieIn: Uint8Array, dname: string | null, resource: bigint, domXml: string, flags: number, context?: CallContext): MaybePromise<DomainMigratePrepareTunnel3>;
  /** Procedure domain_migrate_perform3 of the wire. */
  domainMigratePerform3?(dom: DomainRef, xmlin: string | null, cookieIn: Uint8Array, dconnuri: string | null, uri: string | null, dname: string | null, resource: bigint, flags: number, context?: CallContext): MaybePromise<Uint8Array>;
  /** Procedure domain_migrate_finish3 of the wire. */
  domainMigrateFinish3?(dname: string, cookieIn: Uint8Array, dconnuri: string | null, uri: string | null, cancelled: boolean, flags: number, context?: CallContext): MaybePromise<DomainMigrateFinished>;
  /** Procedure domain_migrate_confirm3 of the wire. */
  domainMigrateConfirm3?(dom: DomainRef, cookieIn: Uint8Array, cancelled: boolean, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainSetSchedulerParameters and virDomainSetSchedulerParametersFlags. */
  domainSetSchedulerParameters?(dom: DomainRef, params: readonly TypedParam[], flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainGetSchedulerParameters and virDomainGetSchedulerParametersFlags. */
  domainGetSchedulerParameters?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<readonly TypedParam[]>;
  /** virDomainPinVcpu and virDomainPinVcpuFlags. */
  domainPinVcpu?(dom: DomainRef, vcpu: number, cpumap: Uint8Array, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainSendKey. */
  domainSendKey?(dom: DomainRef, codeset: number, holdtime: number, keycodes: readonly number[], flags: number, context?: CallContext): MaybePromise<void>;
  /** virNodeGetCPUStats. */
  nodeGetCPUStats?(cpuNum: number, flags: number, context?: CallContext): MaybePromise<readonly NodeCPUStat[]>;
  /** virNodeGetMemoryStats. */
  nodeGetMemoryStats?(cellNum: number, flags: number, context?: CallContext): MaybePromise<readonly NodeMemoryStat[]>;
  /** virDomainGetControlInfo. */
  domainGetControlInfo?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<DomainControlInfo>;
  /** virDomainGetVcpuPinInfo. One CPU map per virtual CPU. */
  domainGetVcpuPinInfo?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<readonly Uint8Array[]>;
  /** virDomainUndefine and virDomainUndefineFlags. */
  domainUndefine?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainSave and virDomainSaveFlags. */
  domainSave?(dom: DomainRef, to: string, dxml: string | null, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainRestore and virDomainRestoreFlags. */
  domainRestore?(from: string, dxml: string | null, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainDestroy and virDomainDestroyFlags. */
  domainDestroy?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainSaveImageGetXMLDesc. */
  domainSaveImageGetXMLDesc?(file: string, flags: number, context?: CallContext): MaybePromise<string>;
  /** virDomainSaveImageDefineXML. */
  domainSaveImageDefineXML?(file: string, dxml: string, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainBlockJobAbort. */
  domainBlockJobAbort?(dom: DomainRef, path: string, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainGetBlockJobInfo. Null where no job runs. */
  domainGetBlockJobInfo?(dom: DomainRef, path: string, flags: number, context?: CallContext): MaybePromise<DomainBlockJobInfo | null>;
  /** virDomainBlockJobSetSpeed. */
  domainBlockJobSetSpeed?(dom: DomainRef, path: string, bandwidth: bigint, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainBlockPull. */
  domainBlockPull?(dom: DomainRef, path: string, bandwidth: bigint, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainMigrateGetMaxSpeed. */
  domainMigrateGetMaxSpeed?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<bigint>;
  /** virDomainBlockStatsFlags. */
  domainBlockStatsFlags?(dom: DomainRef, path: string, flags: number, context?: CallContext): MaybePromise<readonly TypedParam[]>;
  /** virDomainSnapshotGetParent. */
  domainSnapshotGetParent?(snap: DomainSnapshotRef, flags: number, context?: CallContext): MaybePromise<DomainSnapshotRef>;
  /** virDomainReset. */
  domainReset?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainOpenGraphics. */
  domainOpenGraphics?(dom: DomainRef, idx: number, file: FileDescriptor, flags: number, context?: CallContext): MaybePromise<void>;
  /** virNodeSuspendForDuration. */
  nodeSuspendForDuration?(target: number, duration: bigint, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainBlockResize. */
  domainBlockResize?(dom: DomainRef, disk: string, size: bigint, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainSetBlockIoTune. */
  domainSetBlockIoTune?(dom: DomainRef, disk: string, params: readonly TypedParam[], flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainGetBlockIoTune. */
  domainGetBlockIoTune?(dom: DomainRef, disk: string | null, flags: number, context?: CallContext): MaybePromise<readonly TypedParam[]>;
  /** virDomainSetNumaParameters. */
  domainSetNumaParameters?(dom: DomainRef, params: readonly TypedParam[], flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainGetNumaParameters. */
  domainGetNumaParameters?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<readonly TypedParam[]>;
  /** virDomainSetInterfaceParameters. */
  domainSetInterfaceParameters?(dom: DomainRef, device: string, params: readonly TypedParam[], flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainGetInterfaceParameters. */
  domainGetInterfaceParameters?(dom: DomainRef, device: string, flags: number, context?: CallContext): MaybePromise<readonly TypedParam[]>;
  /** virDomainShutdown and virDomainShutdownFlags. */
  domainShutdown?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainPMSuspendForDuration. */
  domainPMSuspendForDuration?(dom: DomainRef, target: number, duration: bigint, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainGetCPUStats. One list per host CPU from `startCpu` on, at most `ncpus` (0: all); a `startCpu` of -1 asks for one list of totals. */
  domainGetCPUStats?(dom: DomainRef, startCpu: number, ncpus: number, flags: number, context?: CallContext): MaybePromise<readonly (readonly TypedParam[])[]>;
  /** virDomainGetDiskErrors. */
  domainGetDiskErrors?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<readonly DomainDiskError[]>;
  /** virDomainSetMetadata. */
  domainSetMetadata?(dom: DomainRef, type: number, metadata: string | null, key: string | null, uri: string | null, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainGetMetadata. */
  domainGetMetadata?(dom: DomainRef, type: number, uri: string | null, flags: number, context?: CallContext): MaybePromise<string>;
  /** virDomainBlockRebase. */
  domainBlockRebase?(dom: DomainRef, path: string, base: string | null, bandwidth: bigint, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainPMWakeup. */
  domainPMWakeup?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainSnapshotIsCurrent. */
  domainSnapshotIsCurrent?(snap: DomainSnapshotRef, flags: number, context?: CallContext): MaybePromise<boolean>;
  /** virDomainSnapshotHasMetadata. */
  domainSnapshotHasMetadata?(snap: DomainSnapshotRef, flags: number, context?: CallContext): MaybePromise<boolean>;
  /** virConnectListAllDomains. */
  connectListAllDomains?(flags: number, context?: CallContext): MaybePromise<readonly DomainRef[]>;
  /** virDomainListAllSnapshots. */
  domainListAllSnapshots?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<readonly DomainSnapshotRef[]>;
  /** virDomainSnapshotListAllChildren. */
  domainSnapshotListAllChildren?(snapshot: DomainSnapshotRef, flags: number, context?: CallContext): MaybePromise<readonly DomainSnapshotRef[]>;
  /** virDomainGetHostname. */
  domainGetHostname?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<string>;
  /** virDomainGetSecurityLabelList. */
  domainGetSecurityLabelList?(dom: DomainRef, context?: CallContext): MaybePromise<readonly SecurityLabel[]>;
  /** virDomainPinEmulator. */
  domainPinEmulator?(dom: DomainRef, cpumap: Uint8Array, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainGetEmulatorPinInfo. */
  domainGetEmulatorPinInfo?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<Uint8Array>;
  /** virNodeSetMemoryParameters. */
  nodeSetMemoryParameters?(params: readonly TypedParam[], flags: number, context?: CallContext): MaybePromise<void>;
  /** virNodeGetMemoryParameters. */
  nodeGetMemoryParameters?(flags: number, context?: CallContext): MaybePromise<readonly TypedParam[]>;
  /** virDomainBlockCommit. */
  domainBlockCommit?(dom: DomainRef, disk: string, base: string | null, top: string | null, bandwidth: bigint, flags: number, context?: CallContext): MaybePromise<void>;
  /** virNodeGetCPUMap. */
  nodeGetCPUMap?(flags: number, context?: CallContext): MaybePromise<NodeCPUMap>;
  /** virDomainFSTrim. */
  domainFSTrim?(dom: DomainRef, mountPoint: string | null, minimum: bigint, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainSendProcessSignal. */
  domainSendProcessSignal?(dom: DomainRef, pidValue: bigint, signum: number, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainOpenChannel. */
  domainOpenChannel?(dom: DomainRef, name: string | null, flags: number, context?: CallContext): MaybePromise<Duplex>;
  /** virDomainGetJobStats. */
  domainGetJobStats?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<DomainJobStats>;
  /** virDomainMigrateGetCompressionCache. */
  domainMigrateGetCompressionCache?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<bigint>;
  /** virDomainMigrateSetCompressionCache. */
  domainMigrateSetCompressionCache?(dom: DomainRef, cacheSize: bigint, flags: number, context?: CallContext): MaybePromise<void>;
  /** Procedure domain_migrate_begin3_params of the wire. */
  domainMigrateBegin3Params?(dom: DomainRef, params: readonly TypedParam[], flags: number, context?: CallContext): MaybePromise<DomainMigrateBegun>;
  /** Procedure domain_migrate_prepare3_params of the wire. */
  domainMigratePrepare3Params?(params: readonly TypedParam[], cookieIn: Uint8Array, flags: number, context?: CallContext): MaybePromise<DomainMigratePrepared3>;
  /** Procedure domain_migrate_prepare_tunnel3_params of the wire. */
  domainMigratePrepareTunnel3Params?(params: readonly TypedParam[], cookieIn: Uint8Array, flags: number, context?: CallContext): MaybePromise<{ readonly cookieOut: Uint8Array; readonly stream: Duplex }>;
  /** Procedure domain_migrate_perform3_params of the wire. */
  domainMigratePerform3Params?(dom: DomainRef, dconnuri: string | null, params: readonly TypedParam[], cookieIn: Uint8Array, flags: number, context?: CallContext): MaybePromise<Uint8Array>;
  /** Procedure domain_migrate_finish3_params of the wire. */
  domainMigrateFinish3Params?(params: readonly TypedParam[], cookieIn: Uint8Array, cancelled: boolean, flags: number, context?: CallContext): MaybePromise<DomainMigrateFinished>;
  /** Procedure domain_migrate_confirm3_params of the wire. */
  domainMigrateConfirm3Params?(dom: DomainRef, params: readonly TypedParam[], cookieIn: Uint8Array, cancelled: boolean, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainSetMemoryStatsPeriod. */
  domainSetMemoryStatsPeriod?(dom: DomainRef, period: number, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainCreateXMLWithFiles. */
  domainCreateXMLWithFiles?(xmlDesc: string, files: readonly FileDescriptor[], flags: number, context?: CallContext): MaybePromise<DomainRef>;
  /** virDomainCreateWithFiles. */
  domainCreateWithFiles?(dom: DomainRef, files: readonly FileDescriptor[], flags: number, context?: CallContext): MaybePromise<DomainRef>;
  /** virConnectGetCPUModelNames. */
  connectGetCPUModelNames?(arch: string, flags: number, context?: CallContext): MaybePromise<readonly string[]>;
  /** virDomainCoreDump and virDomainCoreDumpWithFormat. */
  domainCoreDump?(dom: DomainRef, to: string, dumpformat: number, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainFSFreeze. */
  domainFSFreeze?(dom: DomainRef, mountpoints: readonly string[], flags: number, context?: CallContext): MaybePromise<number>;
  /** virDomainFSThaw. */
  domainFSThaw?(dom: DomainRef, mountpoints: readonly string[], flags: number, context?: CallContext): MaybePromise<number>;
  /** virDomainGetTime. */
  domainGetTime?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<DomainTime>;
  /** virDomainSetTime. */
  domainSetTime?(dom: DomainRef, seconds: bigint, nseconds: number, flags: number, context?: CallContext): MaybePromise<void>;
  /** virNodeGetFreePages. */
  nodeGetFreePages?(pages: readonly number[], startCell: number, cellCount: number, flags: number, context?: CallContext): MaybePromise<readonly bigint[]>;
  /** virConnectGetDomainCapabilities. */
  connectGetDomainCapabilities?(emulatorbin: string | null, arch: string | null, machine: string | null, virttype: string | null, flags: number, context?: CallContext): MaybePromise<string>;
  /** virDomainOpenGraphicsFD. */
  domainOpenGraphicsFD?(dom: DomainRef, idx: number, flags: number, context?: CallContext): MaybePromise<FileDescriptor>;
  /** virConnectGetAllDomainStats. */
  connectGetAllDomainStats?(doms: readonly DomainRef[], stats: number, flags: number, context?: CallContext): MaybePromise<readonly DomainStatsRecord[]>;
  /** virDomainBlockCopy. */
  domainBlockCopy?(dom: DomainRef, path: string, destxml: string, params: readonly TypedParam[], flags: number, context?: CallContext): MaybePromise<void>;
  /** virNodeAllocPages. */
  nodeAllocPages?(pageSizes: readonly number[], pageCounts: readonly bigint[], startCell: number, cellCount: number, flags: number, context?: CallContext): MaybePromise<number>;
  /** virDomainGetFSInfo. */
  domainGetFSInfo?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<readonly DomainFSInfo[]>;
  /** virDomainDefineXML and virDomainDefineXMLFlags. */
  domainDefineXML?(xml: string, flags: number, context?: CallContext): MaybePromise<DomainRef>;
  /** virDomainGetIOThreadInfo. */
  domainGetIOThreadInfo?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<readonly DomainIOThreadInfo[]>;
  /** virDomainPinIOThread. */
  domainPinIOThread?(dom: DomainRef, iothreadsId: number, cpumap: Uint8Array, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainInterfaceAddresses. */
  domainInterfaceAddresses?(dom: DomainRef, source: number, flags: number, context?: CallContext): MaybePromise<readonly DomainInterface[]>;
  /** virDomainAddIOThread. */
  domainAddIOThread?(dom: DomainRef, iothreadId: number, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainDelIOThread. */
  domainDelIOThread?(dom: DomainRef, iothreadId: number, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainSetUserPassword. */
  domainSetUserPassword?(dom: DomainRef, user: string | null, password: string | null, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainRename. */
  domainRename?(dom: DomainRef, newName: string | null, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainMigrateStartPostCopy. */
  domainMigrateStartPostCopy?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainGetPerfEvents. */
  domainGetPerfEvents?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<readonly TypedParam[]>;
  /** virDomainSetPerfEvents. */
  domainSetPerfEvents?(dom: DomainRef, params: readonly TypedParam[], flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainGetGuestVcpus. */
  domainGetGuestVcpus?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<readonly TypedParam[]>;
  /** virDomainSetGuestVcpus. */
  domainSetGuestVcpus?(dom: DomainRef, cpumap: string, state: number, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainSetVcpu. */
  domainSetVcpu?(dom: DomainRef, cpumap: string, state: number, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainSetBlockThreshold. */
  domainSetBlockThreshold?(dom: DomainRef, dev: string, threshold: bigint, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainMigrateGetMaxDowntime. */
  domainMigrateGetMaxDowntime?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<bigint>;
  /** virDomainManagedSaveGetXMLDesc. */
  domainManagedSaveGetXMLDesc?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<string>;
  /** virDomainManagedSaveDefineXML. */
  domainManagedSaveDefineXML?(dom: DomainRef, dxml: string | null, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainSetLifecycleAction. */
  domainSetLifecycleAction?(dom: DomainRef, type: number, action: number, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainDetachDeviceAlias. */
  domainDetachDeviceAlias?(dom: DomainRef, alias: string, flags: number, context?: CallContext): MaybePromise<void>;
  /** virConnectCompareHypervisorCPU. */
  connectCompareHypervisorCPU?(emulator: string | null, arch: string | null, machine: string | null, virttype: string | null, xmlCPU: string, flags: number, context?: CallContext): MaybePromise<number>;
  /** virConnectBaselineHypervisorCPU. */
  connectBaselineHypervisorCPU?(emulator: string | null, arch: string | null, machine: string | null, virttype: string | null, xmlCPUs: readonly string[], flags: number, context?: CallContext): MaybePromise<string>;
  /** virNodeGetSEVInfo. */
  nodeGetSEVInfo?(flags: number, context?: CallContext): MaybePromise<readonly TypedParam[]>;
  /** virDomainGetLaunchSecurityInfo. */
  domainGetLaunchSecurityInfo?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<readonly TypedParam[]>;
  /** virDomainSetIOThreadParams. */
  domainSetIOThreadParams?(dom: DomainRef, iothreadId: number, params: readonly TypedParam[], flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainCheckpointCreateXML. */
  domainCheckpointCreateXML?(dom: DomainRef, xmlDesc: string, flags: number, context?: CallContext): MaybePromise<DomainCheckpointRef>;
  /** virDomainCheckpointGetXMLDesc. */
  domainCheckpointGetXMLDesc?(checkpoint: DomainCheckpointRef, flags: number, context?: CallContext): MaybePromise<string>;
  /** virDomainListAllCheckpoints. */
  domainListAllCheckpoints?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<readonly DomainCheckpointRef[]>;
  /** virDomainCheckpointListAllChildren. */
  domainCheckpointListAllChildren?(checkpoint: DomainCheckpointRef, flags: number, context?: CallContext): MaybePromise<readonly DomainCheckpointRef[]>;
  /** virDomainCheckpointLookupByName. */
  domainCheckpointLookupByName?(dom: DomainRef, name: string, flags: number, context?: CallContext): MaybePromise<DomainCheckpointRef>;
  /** virDomainCheckpointGetParent. */
  domainCheckpointGetParent?(checkpoint: DomainCheckpointRef, flags: number, context?: CallContext): MaybePromise<DomainCheckpointRef>;
  /** virDomainCheckpointDelete. */
  domainCheckpointDelete?(checkpoint: DomainCheckpointRef, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainGetGuestInfo. */
  domainGetGuestInfo?(dom: DomainRef, types: number, flags: number, context?: CallContext): MaybePromise<readonly TypedParam[]>;
  /** virConnectSetIdentity. */
  connectSetIdentity?(params: readonly TypedParam[], flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainAgentSetResponseTimeout. */
  domainAgentSetResponseTimeout?(dom: DomainRef, timeout: number, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainBackupBegin. */
  domainBackupBegin?(dom: DomainRef, backupXml: string, checkpointXml: string | null, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainBackupGetXMLDesc. */
  domainBackupGetXMLDesc?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<string>;
  /** virDomainAuthorizedSSHKeysGet. */
  domainAuthorizedSSHKeysGet?(dom: DomainRef, user: string, flags: number, context?: CallContext): MaybePromise<readonly string[]>;
  /** virDomainAuthorizedSSHKeysSet. */
  domainAuthorizedSSHKeysSet?(dom: DomainRef, user: string, keys: readonly string[], flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainGetMessages. */
  domainGetMessages?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<readonly string[]>;
  /** virDomainStartDirtyRateCalc. */
  domainStartDirtyRateCalc?(dom: DomainRef, seconds: number, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainSetLaunchSecurityState. */
  domainSetLaunchSecurityState?(dom: DomainRef, params: readonly TypedParam[], flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainSaveParams. */
  domainSaveParams?(dom: DomainRef, params: readonly TypedParam[], flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainRestoreParams. */
  domainRestoreParams?(params: readonly TypedParam[], flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainAbortJob and virDomainAbortJobFlags. */
  domainAbortJob?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainFDAssociate. */
  domainFDAssociate?(dom: DomainRef, name: string, files: readonly FileDescriptor[], flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainGraphicsReload. */
  domainGraphicsReload?(dom: DomainRef, type: number, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainGetAutostartOnce. */
  domainGetAutostartOnce?(dom: DomainRef, context?: CallContext): MaybePromise<boolean>;
  /** virDomainSetAutostartOnce. */
  domainSetAutostartOnce?(dom: DomainRef, autostart: boolean, context?: CallContext): MaybePromise<void>;
  /** virDomainSetThrottleGroup. */
  domainSetThrottleGroup?(dom: DomainRef, group: string, params: readonly TypedParam[], flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainDelThrottleGroup. */
  domainDelThrottleGroup?(dom: DomainRef, group: string | null, flags: number, context?: CallContext): MaybePromise<void>;
  /** virDomainQemuMonitorCommand. */
  domainQemuMonitorCommand?(dom: DomainRef, cmd: string, flags: number, context?: CallContext): MaybePromise<string>;
  /** virDomainQemuAttach. */
  domainQemuAttach?(pidValue: number, flags: number, context?: CallContext): MaybePromise<DomainRef>;
  /** virDomainQemuAgentCommand. */
  domainQemuAgentCommand?(dom: DomainRef, cmd: string, timeout: number, flags: number, context?: CallContext): MaybePromise<string | null>;
  /** virDomainQemuMonitorCommandWithFiles. */
  domainQemuMonitorCommandWithFiles?(dom: DomainRef, cmd: string, files: readonly FileDescriptor[], flags: number, context?: CallContext): MaybePromise<{ readonly result: string; readonly files: readonly FileDescriptor[] }>;
  /** virDomainLxcOpenNamespace. */
  domainLxcOpenNamespace?(dom: DomainRef, flags: number, context?: CallContext): MaybePromise<readonly FileDescriptor[]>;
  /** virConnectDomainEventRegisterAny: events number `eventId` of one object, or of all. */
  connectDomainEventRegisterAny?(eventId: DomainEvent['eventId'], dom: DomainRef | null, listener: (event: DomainEvent) => void, context?: CallContext): MaybePromise<EventSubscription>;
  /** virConnectDomainQemuMonitorEventRegister: events of one name (or all), of one guest (or all). */
  connectDomainQemuMonitorEventRegister?(dom: DomainRef | null, event: string | null, listener: (event: DomainQemuMonitorEvent) => void, flags: number, context?: CallContext): MaybePromise<EventSubscription>;
}

/** Virtual networks and their ports. */
export interface NetworkMethods {
  /** virNetworkCreate. */
  networkCreate?(net: NetworkRef, context?: CallContext): MaybePromise<void>;
  /** virNetworkDestroy. */
  networkDestroy?(net: NetworkRef, context?: CallContext): MaybePromise<void>;
  /** virNetworkGetXMLDesc. */
  networkGetXMLDesc?(net: NetworkRef, flags: number, context?: CallContext): MaybePromise<string>;
  /** virNetworkGetAutostart. */
  networkGetAutostart?(net: NetworkRef, context?: CallContext): MaybePromise<boolean>;
  /** virNetworkGetBridgeName. */
  networkGetBridgeName?(net: NetworkRef, context?: CallContext): MaybePromise<string>;
  /** virNetworkLookupByName. */
  networkLookupByName?(name: string, context?: CallContext): MaybePromise<NetworkRef>;
  /** virNetworkLookupByUUID. */
  networkLookupByUUID?(uuid: string, context?: CallContext): MaybePromise<NetworkRef>;
  /** virNetworkSetAutostart. */
  networkSetAutostart?(net: NetworkRef, autostart: boolean, context?: CallContext): MaybePromise<void>;
  /** virNetworkUndefine. */
  networkUndefine?(net: NetworkRef, context?: CallContext): MaybePromise<void>;
  /** virNetworkIsActive. */
  networkIsActive?(net: NetworkRef, context?: CallContext): MaybePromise<boolean>;
  /** virNetworkIsPersistent. */
  networkIsPersistent?(net: NetworkRef, context?: CallContext): MaybePromise<boolean>;
  /** virConnectListAllNetworks. */
  connectListAllNetworks?(flags: number, context?: CallContext): MaybePromise<readonly NetworkRef[]>;
  /** virNetworkUpdate. */
  networkUpdate?(net: NetworkRef, command: number, section: number, parentIndex: number, xml: string, flags: number, context?: CallContext): MaybePromise<void>;
  /** virNetworkGetDHCPLeases. */
  networkGetDHCPLeases?(net: NetworkRef, mac: string | null, flags: number, context?: CallContext): MaybePromise<readonly NetworkDHCPLease[]>;
  /** virNetworkListAllPorts. */
  networkListAllPorts?(network: NetworkRef, flags: number, context?: CallContext): MaybePromise<readonly NetworkPortRef[]>;
  /** virNetworkPortLookupByUUID. */
  networkPortLookupByUUID?(network: NetworkRef, uuid: string, context?: CallContext): MaybePromise<NetworkPortRef>;
  /** virNetworkPortCreateXML. */
  networkPortCreateXML?(network: NetworkRef, xml: string, flags: number, context?: CallContext): MaybePromise<NetworkPortRef>;
  /** virNetworkPortGetParameters. */
  networkPortGetParameters?(port: NetworkPortRef, flags: number, context?: CallContext): MaybePromise<readonly TypedParam[]>;
  /** virNetworkPortSetParameters. */
  networkPortSetParameters?(port: NetworkPortRef, params: readonly TypedParam[], flags: number, context?: CallContext): MaybePromise<void>;
  /** virNetworkPortGetXMLDesc. */
  networkPortGetXMLDesc?(port: NetworkPortRef, flags: number, context?: CallContext): MaybePromise<string>;
  /** virNetworkPortDelete. */
  networkPortDelete?(port: NetworkPortRef, flags: number, context?: CallContext): MaybePromise<void>;
  /** virNetworkDefineXML and virNetworkDefineXMLFlags. */
  networkDefineXML?(xml: string, flags: number, context?: CallContext): MaybePromise<NetworkRef>;
  /** virNetworkCreateXML and virNetworkCreateXMLFlags. */
  networkCreateXML?(xml: string, flags: number, context?: CallContext): MaybePromise<NetworkRef>;
  /** virNetworkSetMetadata. */
  networkSetMetadata?(network: NetworkRef, type: number, metadata: string | null, key: string | null, uri: string | null, flags: number, context?: CallContext): MaybePromise<void>;
  /** virNetworkGetMetadata. */
  networkGetMetadata?(network: NetworkRef, type: number, uri: string | null, flags: number, context?: CallContext): MaybePromise<string>;
  /** virConnectNetworkEventRegisterAny: events number `eventId` of one object, or of all. */
  connectNetworkEventRegisterAny?(eventId: NetworkEvent['eventId'], net: NetworkRef | null, listener: (event: NetworkEvent) => void, context?: CallContext): MaybePromise<EventSubscription>;
}

/** Storage pools and their volumes. */
export interface StorageMethods {
  /** virConnectFindStoragePoolSources. */
  connectFindStoragePoolSources?(type: string, srcSpec: string | null, flags: number, context?: CallContext): MaybePromise<string>;
  /** virStoragePoolCreateXML. */
  storagePoolCreateXML?(xml: string, flags: number, context?: CallContext): MaybePromise<StoragePoolRef>;
  /** virStoragePoolDefineXML. */
  storagePoolDefineXML?(xml: string, flags: number, context?: CallContext): MaybePromise<StoragePoolRef>;
  /** virStoragePoolCreate. */
  storagePoolCreate?(pool: StoragePoolRef, flags: number, context?: CallContext): MaybePromise<void>;
  /** virStoragePoolBuild. */
  storagePoolBuild?(pool: StoragePoolRef, flags: number, context?: CallContext): MaybePromise<void>;
  /** virStoragePoolDestroy. */
  storagePoolDestroy?(pool: StoragePoolRef, context?: CallContext): MaybePromise<void>;
  /** virStoragePoolDelete. */
  storagePoolDelete?(pool: StoragePoolRef, flags: number, context?: CallContext): MaybePromise<void>;
  /** virStoragePoolUndefine. */
  storagePoolUndefine?(pool: StoragePoolRef, context?: CallContext): MaybePromise<void>;
  /** virStoragePoolRefresh. */
  storagePoolRefresh?(pool: StoragePoolRef, flags: number, context?: CallContext): MaybePromise<void>;
  /** virStoragePoolLookupByName. */
  storagePoolLookupByName?(name: string, context?: CallContext): MaybePromise<StoragePoolRef>;
  /** virStoragePoolLookupByUUID. */
  storagePoolLookupByUUID?(uuid: string, context?: CallContext): MaybePromise<StoragePoolRef>;
  /** virStoragePoolLookupByVolume. */
  storagePoolLookupByVolume?(vol: StorageVolRef, context?: CallContext): MaybePromise<StoragePoolRef>;
  /** virStoragePoolGetInfo. */
  storagePoolGetInfo?(pool: StoragePoolRef, context?: CallContext): MaybePromise<StoragePoolInfo>;
  /** virStoragePoolGetXMLDesc. */
  storagePoolGetXMLDesc?(pool: StoragePoolRef, flags: number, context?: CallContext): MaybePromise<string>;
  /** virStoragePoolGetAutostart. */
  storagePoolGetAutostart?(pool: StoragePoolRef, context?: CallContext): MaybePromise<boolean>;
  /** virStoragePoolSetAutostart. */
  storagePoolSetAutostart?(pool: StoragePoolRef, autostart: boolean, context?: CallContext): MaybePromise<void>;
  /** virStorageVolCreateXML. */
  storageVolCreateXML?(pool: StoragePoolRef, xml: string, flags: number, context?: CallContext): MaybePromise<StorageVolRef>;
  /** virStorageVolDelete. */
  storageVolDelete?(vol: StorageVolRef, flags: number, context?: CallContext): MaybePromise<void>;
  /** virStorageVolLookupByName. */
  storageVolLookupByName?(pool: StoragePoolRef, name: string, context?: CallContext): MaybePromise<StorageVolRef>;
  /** virStorageVolLookupByKey. */
  storageVolLookupByKey?(key: string, context?: CallContext): MaybePromise<StorageVolRef>;
  /** virStorageVolLookupByPath. */
  storageVolLookupByPath?(path: string, context?: CallContext): MaybePromise<StorageVolRef>;
  /** virStorageVolGetXMLDesc. */
  storageVolGetXMLDesc?(vol: StorageVolRef, flags: number, context?: CallContext): MaybePromise<string>;
  /** virStorageVolGetPath. */
  storageVolGetPath?(vol: StorageVolRef, context?: CallContext): MaybePromise<string>;
  /** virStorageVolCreateXMLFrom. */
  storageVolCreateXMLFrom?(pool: StoragePoolRef, xml: string, clonevol: StorageVolRef, flags: number, context?: CallContext): MaybePromise<StorageVolRef>;
  /** virStoragePoolIsActive. */
  storagePoolIsActive?(pool: StoragePoolRef, context?: CallContext): MaybePromise<boolean>;
  /** virStoragePoolIsPersistent. */
  storagePoolIsPersistent?(pool: StoragePoolRef, context?: CallContext): MaybePromise<boolean>;
  /** virStorageVolUpload. */
  storageVolUpload?(vol: StorageVolRef, offset: bigint, length: bigint, flags: number, context?: CallContext): MaybePromise<Duplex>;
  /** virStorageVolDownload. */
  storageVolDownload?(vol: StorageVolRef, offset: bigint, length: bigint, flags: number, context?: CallContext): MaybePromise<Duplex>;
  /** virStorageVolWipe and virStorageVolWipePattern. */
  storageVolWipe?(vol: StorageVolRef, algorithm: number, flags: number, context?: CallContext): MaybePromise<void>;
  /** virStorageVolResize. */
  storageVolResize?(vol: StorageVolRef, capacity: bigint, flags: number, context?: CallContext): MaybePromise<void>;
  /** virConnectListAllStoragePools. */
  connectListAllStoragePools?(flags: number, context?: CallContext): MaybePromise<readonly StoragePoolRef[]>;
  /** virStoragePoolListAllVolumes. */
  storagePoolListAllVolumes?(pool: StoragePoolRef, flags: number, context?: CallContext): MaybePromise<readonly StorageVolRef[]>;
  /** virStorageVolGetInfo and virStorageVolGetInfoFlags. */
  storageVolGetInfo?(vol: StorageVolRef, flags: number, context?: CallContext): MaybePromise<StorageVolInfo>;
  /** virStoragePoolLookupByTargetPath. */
  storagePoolLookupByTargetPath?(path: string, context?: CallContext): MaybePromise<StoragePoolRef>;
  /** virConnectGetStoragePoolCapabilities. */
  connectGetStoragePoolCapabilities?(flags: number, context?: CallContext): MaybePromise<string>;
  /** virConnectStoragePoolEventRegisterAny: events number `eventId` of one object, or of all. */
  connectStoragePoolEventRegisterAny?(eventId: StoragePoolEvent['eventId'], pool: StoragePoolRef | null, listener: (event: StoragePoolEvent) => void, context?: CallContext): MaybePromise<EventSubscription>;
}

/** Secrets. */
export interface SecretMethods {
  /** virSecretLookupByUUID. */
  secretLookupByUUID?(uuid: string, context?: CallContext): MaybePromise<SecretRef>;
  /** virSecretDefineXML. */
  secretDefineXML?(xml: string, flags: number, context?: CallContext): MaybePromise<SecretRef>;
  /** virSecretGetXMLDesc. */
  secretGetXMLDesc?(secret: SecretRef, flags: number, context?: CallContext): MaybePromise<string>;
  /** virSecretSetValue. */
  secretSetValue?(secret: SecretRef, value: Uint8Array, flags: number, context?: CallContext): MaybePromise<void>;
  /** virSecretGetValue. */
  secretGetValue?(secret: SecretRef, flags: number, context?: CallContext): MaybePromise<Uint8Array>;
  /** virSecretUndefine. */
  secretUndefine?(secret: SecretRef, context?: CallContext): MaybePromise<void>;
  /** virSecretLookupByUsage. */
  secretLookupByUsage?(usageType: number, usageID: string, context?: CallContext): MaybePromise<SecretRef>;
  /** virConnectListAllSecrets. */
  connectListAllSecrets?(flags: number, context?: CallContext): MaybePromise<readonly SecretRef[]>;
  /** virConnectSecretEventRegisterAny: events number `eventId` of one object, or of all. */
  connectSecretEventRegisterAny?(eventId: SecretEvent['eventId'], secret: SecretRef | null, listener: (event: SecretEvent) => void, context?: CallContext): MaybePromise<EventSubscription>;
}

/** Network filters and their bindings. */
export interface NWFilterMethods {
  /** virNWFilterLookupByName. */
  nwfilterLookupByName?(name: string, context?: CallContext): MaybePromise<NWFilterRef>;
  /** virNWFilterLookupByUUID. */
  nwfilterLookupByUUID?(uuid: string, context?: CallContext): MaybePromise<NWFilterRef>;
  /** virNWFilterGetXMLDesc. */
  nwfilterGetXMLDesc?(nwfilter: NWFilterRef, flags: number, context?: CallContext): MaybePromise<string>;
  /** virNWFilterUndefine. */
  nwfilterUndefine?(nwfilter: NWFilterRef, context?: CallContext): MaybePromise<void>;
  /** virConnectListAllNWFilters. */
  connectListAllNWFilters?(flags: number, context?: CallContext): MaybePromise<readonly NWFilterRef[]>;
  /** virNWFilterBindingLookupByPortDev. */
  nwfilterBindingLookupByPortDev?(name: string, context?: CallContext): MaybePromise<NWFilterBindingRef>;
  /** virNWFilterBindingGetXMLDesc. */
  nwfilterBindingGetXMLDesc?(nwfilter: NWFilterBindingRef, flags: number, context?: CallContext): MaybePromise<string>;
  /** virNWFilterBindingCreateXML. */
  nwfilterBindingCreateXML?(xml: string, flags: number, context?: CallContext): MaybePromise<NWFilterBindingRef>;
  /** virNWFilterBindingDelete. */
  nwfilterBindingDelete?(nwfilter: NWFilterBindingRef, context?: CallContext): MaybePromise<void>;
  /** virConnectListAllNWFilterBindings. */
  connectListAllNWFilterBindings?(flags: number, context?: CallContext): MaybePromise<readonly NWFilterBindingRef[]>;
  /** virNWFilterDefineXML and virNWFilterDefineXMLFlags. */
  nwfilterDefineXML?(xml: string, flags: number, context?: CallContext): MaybePromise<NWFilterRef>;
}

/** Host network interfaces. */
export interface InterfaceMethods {
  /** virInterfaceLookupByName. */
  interfaceLookupByName?(name: string, context?: CallContext): MaybePromise<InterfaceRef>;
  /** virInterfaceLookupByMACString. */
  interfaceLookupByMACString?(mac: string, context?: CallContext): MaybePromise<InterfaceRef>;
  /** virInterfaceGetXMLDesc. */
  interfaceGetXMLDesc?(iface: InterfaceRef, flags: number, context?: CallContext): MaybePromise<string>;
  /** virInterfaceDefineXML. */
  interfaceDefineXML?(xml: string, flags: number, context?: CallContext): MaybePromise<InterfaceRef>;
  /** virInterfaceUndefine. */
  interfaceUndefine?(iface: InterfaceRef, context?: CallContext): MaybePromise<void>;
  /** virInterfaceCreate. */
  interfaceCreate?(iface: InterfaceRef, flags: number, context?: CallContext): MaybePromise<void>;
  /** virInterfaceDestroy. */
  interfaceDestroy?(iface: InterfaceRef, flags: number, context?: CallContext): MaybePromise<void>;
  /** virInterfaceIsActive. */
  interfaceIsActive?(iface: InterfaceRef, context?: CallContext): MaybePromise<boolean>;
  /** virInterfaceChangeBegin. */
  interfaceChangeBegin?(flags: number, context?: CallContext): MaybePromise<void>;
  /** virInterfaceChangeCommit. */
  interfaceChangeCommit?(flags: number, context?: CallContext): MaybePromise<void>;
  /** virInterfaceChangeRollback. */
  interfaceChangeRollback?(flags: number, context?: CallContext): MaybePromise<void>;
  /** virConnectListAllInterfaces. */
  connectListAllInterfaces?(flags: number, context?: CallContext): MaybePromise<readonly InterfaceRef[]>;
}

/** Host devices. */
export interface NodeDeviceMethods {
  /** virNodeDeviceLookupByName. */
  nodeDeviceLookupByName?(name: string, context?: CallContext): MaybePromise<NodeDeviceRef>;
  /** virNodeDeviceGetXMLDesc. */
  nodeDeviceGetXMLDesc?(dev: NodeDeviceRef, flags: number, context?: CallContext): MaybePromise<string>;
  /** virNodeDeviceGetParent. */
  nodeDeviceGetParent?(dev: NodeDeviceRef, context?: CallContext): MaybePromise<string | null>;
  /** virNodeDeviceNumOfCaps. */
  nodeDeviceNumOfCaps?(dev: NodeDeviceRef, context?: CallContext): MaybePromise<number>;
  /** virNodeDeviceListCaps. */
  nodeDeviceListCaps?(dev: NodeDeviceRef, context?: CallContext): MaybePromise<readonly string[]>;
  /** virNodeDeviceReAttach. */
  nodeDeviceReAttach?(dev: NodeDeviceRef, context?: CallContext): MaybePromise<void>;
  /** virNodeDeviceReset. */
  nodeDeviceReset?(dev: NodeDeviceRef, context?: CallContext): MaybePromise<void>;
  /** virNodeDeviceCreateXML. */
  nodeDeviceCreateXML?(xmlDesc: string, flags: number, context?: CallContext): MaybePromise<NodeDeviceRef>;
  /** virNodeDeviceDestroy. */
  nodeDeviceDestroy?(dev: NodeDeviceRef, context?: CallContext): MaybePromise<void>;
  /** virConnectListAllNodeDevices. */
  connectListAllNodeDevices?(flags: number, context?: CallContext): MaybePromise<readonly NodeDeviceRef[]>;
  /** virNodeDeviceLookupSCSIHostByWWN. */
  nodeDeviceLookupSCSIHostByWWN?(wwnn: string, wwpn: string, flags: number, context?: CallContext): MaybePromise<NodeDeviceRef>;
  /** virNodeDeviceDettach and virNodeDeviceDetachFlags. */
  nodeDeviceDetach?(dev: NodeDeviceRef, driverName: string | null, flags: number, context?: CallContext): MaybePromise<void>;
  /** virNodeDeviceDefineXML. */
  nodeDeviceDefineXML?(xmlDesc: string, flags: number, context?: CallContext): MaybePromise<NodeDeviceRef>;
  /** virNodeDeviceUndefine. */
  nodeDeviceUndefine?(dev: NodeDeviceRef, flags: number, context?: CallContext): MaybePromise<void>;
  /** virNodeDeviceCreate. */
  nodeDeviceCreate?(dev: NodeDeviceRef, flags: number, context?: CallContext): MaybePromise<void>;
  /** virNodeDeviceGetAutostart. */
  nodeDeviceGetAutostart?(dev: NodeDeviceRef, context?: CallContext): MaybePromise<boolean>;
  /** virNodeDeviceSetAutostart. */
  nodeDeviceSetAutostart?(dev: NodeDeviceRef, autostart: boolean, context?: CallContext): MaybePromise<void>;
  /** virNodeDeviceIsPersistent. */
  nodeDeviceIsPersistent?(dev: NodeDeviceRef, context?: CallContext): MaybePromise<boolean>;
  /** virNodeDeviceIsActive. */
  nodeDeviceIsActive?(dev: NodeDeviceRef, context?: CallContext): MaybePromise<boolean>;
  /** virNodeDeviceUpdate. */
  nodeDeviceUpdate?(dev: NodeDeviceRef, xmlDesc: string, flags: number, context?: CallContext): MaybePromise<void>;
  /** virConnectNodeDeviceEventRegisterAny: events number `eventId` of one object, or of all. */
  connectNodeDeviceEventRegisterAny?(eventId: NodeDeviceEvent['eventId'], dev: NodeDeviceRef | null, listener: (event: NodeDeviceEvent) => void, context?: CallContext): MaybePromise<EventSubscription>;
}
