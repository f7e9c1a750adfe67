// Written by tools/generate from the reference facts (wire-protocol.json). Don't edit: change the program and run it.

import type { XdrReader } from '../../rpc/xdr/reader.js';
import { readTypedParam, writeTypedParam } from '../../rpc/xdr/typed-params.js';
import type { XdrWriter } from '../../rpc/xdr/writer.js';
import type { DomainCheckpointRef, DomainDiskError, DomainEventGraphicsAddress, DomainEventGraphicsIdentity, DomainFSInfo, DomainIOThreadInfo, DomainInterface, DomainInterfaceIPAddress, DomainMemoryStat, DomainRef, DomainSnapshotRef, DomainStatsRecord, InterfaceRef, NWFilterBindingRef, NWFilterRef, NetworkDHCPLease, NetworkPortRef, NetworkRef, NodeCPUStat, NodeDeviceRef, NodeMemoryStat, SecretRef, SecurityLabel, SecurityModel, StoragePoolRef, StorageVolRef, TypedParam } from '../contract.js';

export function readDomainRef(r: XdrReader): DomainRef {
  return { name: r.string(4194304), uuid: r.uuid(), id: r.int() };
}

export function writeDomainRef(w: XdrWriter, v: DomainRef): void {
  w.string(v.name, 4194304);
  w.uuid(v.uuid);
  w.int(v.id);
}

export function readNetworkRef(r: XdrReader): NetworkRef {
  return { name: r.string(4194304), uuid: r.uuid() };
}

export function writeNetworkRef(w: XdrWriter, v: NetworkRef): void {
  w.string(v.name, 4194304);
  w.uuid(v.uuid);
}

export function readNetworkPortRef(r: XdrReader): NetworkPortRef {
  return { net: readNetworkRef(r), uuid: r.uuid() };
}

export function writeNetworkPortRef(w: XdrWriter, v: NetworkPortRef): void {
  writeNetworkRef(w, v.net);
  w.uuid(v.uuid);
}

export function readNWFilterRef(r: XdrReader): NWFilterRef {
  return { name: r.string(4194304), uuid: r.uuid() };
}

export function writeNWFilterRef(w: XdrWriter, v: NWFilterRef): void {
  w.string(v.name, 4194304);
  w.uuid(v.uuid);
}

export function readNWFilterBindingRef(r: XdrReader): NWFilterBindingRef {
  return { portdev: r.string(4194304), filtername: r.string(4194304) };
}

export function writeNWFilterBindingRef(w: XdrWriter, v: NWFilterBindingRef): void {
  w.string(v.portdev, 4194304);
  w.string(v.filtername, 4194304);
}

export function readInterfaceRef(r: XdrReader): InterfaceRef {
  return { name: r.string(4194304), mac: r.string(4194304) };
}

export function writeInterfaceRef(w: XdrWriter, v: InterfaceRef): void {
  w.string(v.name, 4194304);
  w.string(v.mac, 4194304);
}

export function readStoragePoolRef(r: XdrReader): StoragePoolRef {
  return { name: r.string(4194304), uuid: r.uuid() };
}

export function writeStoragePoolRef(w: XdrWriter, v: StoragePoolRef): void {
  w.string(v.name, 4194304);
  w.uuid(v.uuid);
}

export function readStorageVolRef(r: XdrReader): StorageVolRef {
  return { pool: r.string(4194304), name: r.string(4194304), key: r.string(4194304) };
}

export function writeStorageVolRef(w: XdrWriter, v: StorageVolRef): void {
  w.string(v.pool, 4194304);
  w.string(v.name, 4194304);
  w.string(v.key, 4194304);
}

export function readNodeDeviceRef(r: XdrReader): NodeDeviceRef {
  return { name: r.string(4194304) };
}

export function writeNodeDeviceRef(w: XdrWriter, v: NodeDeviceRef): void {
  w.string(v.name, 4194304);
}

export function readSecretRef(r: XdrReader): SecretRef {
  return { uuid: r.uuid(), usageType: r.int(), usageID: r.string(4194304) };
}

export function writeSecretRef(w: XdrWriter, v: SecretRef): void {
  w.uuid(v.uuid);
  w.int(v.usageType);
  w.string(v.usageID, 4194304);
}

export function readDomainCheckpointRef(r: XdrReader): DomainCheckpointRef {
  return { name: r.string(4194304), dom: readDomainRef(r) };
}

export function writeDomainCheckpointRef(w: XdrWriter, v: DomainCheckpointRef): void {
  w.string(v.name, 4194304);
  writeDomainRef(w, v.dom);
}

export function readDomainSnapshotRef(r: XdrReader): DomainSnapshotRef {
  return { name: r.string(4194304), dom: readDomainRef(r) };
}

export function writeDomainSnapshotRef(w: XdrWriter, v: DomainSnapshotRef): void {
  w.string(v.name, 4194304);
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_vcpu_info. */
export interface WireVcpuInfo {
  readonly number: number;
  readonly state: number;
  readonly cpuTime: bigint;
  readonly cpu: number;
}

export function readWireVcpuInfo(r: XdrReader): WireVcpuInfo {
  return { number: r.uint(), state: r.int(), cpuTime: r.uhyper(), cpu: r.int() };
}

export function writeWireVcpuInfo(w: XdrWriter, v: WireVcpuInfo): void {
  w.uint(v.number);
  w.int(v.state);
  w.uhyper(v.cpuTime);
  w.int(v.cpu);
}

export function readNodeCPUStat(r: XdrReader): NodeCPUStat {
  return { field: r.string(4194304), value: r.uhyper() };
}

export function writeNodeCPUStat(w: XdrWriter, v: NodeCPUStat): void {
  w.string(v.field, 4194304);
  w.uhyper(v.value);
}

export function readNodeMemoryStat(r: XdrReader): NodeMemoryStat {
  return { field: r.string(4194304), value: r.uhyper() };
}

export function writeNodeMemoryStat(w: XdrWriter, v: NodeMemoryStat): void {
  w.string(v.field, 4194304);
  w.uhyper(v.value);
}

export function readDomainDiskError(r: XdrReader): DomainDiskError {
  return { disk: r.string(4194304), error: r.int() };
}

export function writeDomainDiskError(w: XdrWriter, v: DomainDiskError): void {
  w.string(v.disk, 4194304);
  w.int(v.error);
}

/** The wire’s remote_connect_open_args. */
export interface ConnectOpenArgs {
  readonly name: string | null;
  readonly flags: number;
}

export function readConnectOpenArgs(r: XdrReader): ConnectOpenArgs {
  return { name: r.optionalString(4194304), flags: r.uint() };
}

export function writeConnectOpenArgs(w: XdrWriter, v: ConnectOpenArgs): void {
  w.optionalString(v.name, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_connect_supports_feature_args. */
export interface ConnectSupportsFeatureArgs {
  readonly feature: number;
}

export function readConnectSupportsFeatureArgs(r: XdrReader): ConnectSupportsFeatureArgs {
  return { feature: r.int() };
}

export function writeConnectSupportsFeatureArgs(w: XdrWriter, v: ConnectSupportsFeatureArgs): void {
  w.int(v.feature);
}

/** The wire’s remote_connect_supports_feature_ret. */
export interface ConnectSupportsFeatureRet {
  readonly supported: boolean;
}

export function readConnectSupportsFeatureRet(r: XdrReader): ConnectSupportsFeatureRet {
  return { supported: r.bool() };
}

export function writeConnectSupportsFeatureRet(w: XdrWriter, v: ConnectSupportsFeatureRet): void {
  w.bool(v.supported);
}

/** The wire’s remote_connect_get_type_ret. */
export interface ConnectGetTypeRet {
  readonly type: string;
}

export function readConnectGetTypeRet(r: XdrReader): ConnectGetTypeRet {
  return { type: r.string(4194304) };
}

export function writeConnectGetTypeRet(w: XdrWriter, v: ConnectGetTypeRet): void {
  w.string(v.type, 4194304);
}

/** The wire’s remote_connect_get_version_ret. */
export interface ConnectGetVersionRet {
  readonly hvVer: bigint;
}

export function readConnectGetVersionRet(r: XdrReader): ConnectGetVersionRet {
  return { hvVer: r.uhyper() };
}

export function writeConnectGetVersionRet(w: XdrWriter, v: ConnectGetVersionRet): void {
  w.uhyper(v.hvVer);
}

/** The wire’s remote_connect_get_lib_version_ret. */
export interface ConnectGetLibVersionRet {
  readonly libVer: bigint;
}

export function readConnectGetLibVersionRet(r: XdrReader): ConnectGetLibVersionRet {
  return { libVer: r.uhyper() };
}

export function writeConnectGetLibVersionRet(w: XdrWriter, v: ConnectGetLibVersionRet): void {
  w.uhyper(v.libVer);
}

/** The wire’s remote_connect_get_hostname_ret. */
export interface ConnectGetHostnameRet {
  readonly hostname: string;
}

export function readConnectGetHostnameRet(r: XdrReader): ConnectGetHostnameRet {
  return { hostname: r.string(4194304) };
}

export function writeConnectGetHostnameRet(w: XdrWriter, v: ConnectGetHostnameRet): void {
  w.string(v.hostname, 4194304);
}

/** The wire’s remote_connect_get_sysinfo_args. */
export interface ConnectGetSysinfoArgs {
  readonly flags: number;
}

export function readConnectGetSysinfoArgs(r: XdrReader): ConnectGetSysinfoArgs {
  return { flags: r.uint() };
}

export function writeConnectGetSysinfoArgs(w: XdrWriter, v: ConnectGetSysinfoArgs): void {
  w.uint(v.flags);
}

/** The wire’s remote_connect_get_sysinfo_ret. */
export interface ConnectGetSysinfoRet {
  readonly sysinfo: string;
}

export function readConnectGetSysinfoRet(r: XdrReader): ConnectGetSysinfoRet {
  return { sysinfo: r.string(4194304) };
}

export function writeConnectGetSysinfoRet(w: XdrWriter, v: ConnectGetSysinfoRet): void {
  w.string(v.sysinfo, 4194304);
}

/** The wire’s remote_connect_get_uri_ret. */
export interface ConnectGetUriRet {
  readonly uri: string;
}

export function readConnectGetUriRet(r: XdrReader): ConnectGetUriRet {
  return { uri: r.string(4194304) };
}

export function writeConnectGetUriRet(w: XdrWriter, v: ConnectGetUriRet): void {
  w.string(v.uri, 4194304);
}

/** The wire’s remote_connect_get_max_vcpus_args. */
export interface ConnectGetMaxVcpusArgs {
  readonly type: string | null;
}

export function readConnectGetMaxVcpusArgs(r: XdrReader): ConnectGetMaxVcpusArgs {
  return { type: r.optionalString(4194304) };
}

export function writeConnectGetMaxVcpusArgs(w: XdrWriter, v: ConnectGetMaxVcpusArgs): void {
  w.optionalString(v.type, 4194304);
}

/** The wire’s remote_connect_get_max_vcpus_ret. */
export interface ConnectGetMaxVcpusRet {
  readonly maxVcpus: number;
}

export function readConnectGetMaxVcpusRet(r: XdrReader): ConnectGetMaxVcpusRet {
  return { maxVcpus: r.int() };
}

export function writeConnectGetMaxVcpusRet(w: XdrWriter, v: ConnectGetMaxVcpusRet): void {
  w.int(v.maxVcpus);
}

/** The wire’s remote_node_get_info_ret. */
export interface NodeGetInfoRet {
  readonly model: string;
  readonly memory: bigint;
  readonly cpus: number;
  readonly mhz: number;
  readonly nodes: number;
  readonly sockets: number;
  readonly cores: number;
  readonly threads: number;
}

export function readNodeGetInfoRet(r: XdrReader): NodeGetInfoRet {
  return { model: r.fixedChars(32), memory: r.uhyper(), cpus: r.int(), mhz: r.int(), nodes: r.int(), sockets: r.int(), cores: r.int(), threads: r.int() };
}

export function writeNodeGetInfoRet(w: XdrWriter, v: NodeGetInfoRet): void {
  w.fixedChars(v.model, 32);
  w.uhyper(v.memory);
  w.int(v.cpus);
  w.int(v.mhz);
  w.int(v.nodes);
  w.int(v.sockets);
  w.int(v.cores);
  w.int(v.threads);
}

/** The wire’s remote_connect_get_capabilities_ret. */
export interface ConnectGetCapabilitiesRet {
  readonly capabilities: string;
}

export function readConnectGetCapabilitiesRet(r: XdrReader): ConnectGetCapabilitiesRet {
  return { capabilities: r.string(4194304) };
}

export function writeConnectGetCapabilitiesRet(w: XdrWriter, v: ConnectGetCapabilitiesRet): void {
  w.string(v.capabilities, 4194304);
}

/** The wire’s remote_connect_get_domain_capabilities_args. */
export interface ConnectGetDomainCapabilitiesArgs {
  readonly emulatorbin: string | null;
  readonly arch: string | null;
  readonly machine: string | null;
  readonly virttype: string | null;
  readonly flags: number;
}

export function readConnectGetDomainCapabilitiesArgs(r: XdrReader): ConnectGetDomainCapabilitiesArgs {
  return { emulatorbin: r.optionalString(4194304), arch: r.optionalString(4194304), machine: r.optionalString(4194304), virttype: r.optionalString(4194304), flags: r.uint() };
}

export function writeConnectGetDomainCapabilitiesArgs(w: XdrWriter, v: ConnectGetDomainCapabilitiesArgs): void {
  w.optionalString(v.emulatorbin, 4194304);
  w.optionalString(v.arch, 4194304);
  w.optionalString(v.machine, 4194304);
  w.optionalString(v.virttype, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_connect_get_domain_capabilities_ret. */
export interface ConnectGetDomainCapabilitiesRet {
  readonly capabilities: string;
}

export function readConnectGetDomainCapabilitiesRet(r: XdrReader): ConnectGetDomainCapabilitiesRet {
  return { capabilities: r.string(4194304) };
}

export function writeConnectGetDomainCapabilitiesRet(w: XdrWriter, v: ConnectGetDomainCapabilitiesRet): void {
  w.string(v.capabilities, 4194304);
}

/** The wire’s remote_node_get_cpu_stats_args. */
export interface NodeGetCpuStatsArgs {
  readonly cpuNum: number;
  readonly nparams: number;
  readonly flags: number;
}

export function readNodeGetCpuStatsArgs(r: XdrReader): NodeGetCpuStatsArgs {
  return { cpuNum: r.int(), nparams: r.int(), flags: r.uint() };
}

export function writeNodeGetCpuStatsArgs(w: XdrWriter, v: NodeGetCpuStatsArgs): void {
  w.int(v.cpuNum);
  w.int(v.nparams);
  w.uint(v.flags);
}

/** The wire’s remote_node_get_cpu_stats_ret. */
export interface NodeGetCpuStatsRet {
  readonly params: readonly NodeCPUStat[];
  readonly nparams: number;
}

export function readNodeGetCpuStatsRet(r: XdrReader): NodeGetCpuStatsRet {
  const params: NodeCPUStat[] = [];
  for (let count = r.count(16, 12); count > 0; count -= 1) params.push(readNodeCPUStat(r));
  const nparams = r.int();
  return { params, nparams };
}

export function writeNodeGetCpuStatsRet(w: XdrWriter, v: NodeGetCpuStatsRet): void {
  w.count(v.params.length, 16);
  for (const item of v.params) writeNodeCPUStat(w, item);
  w.int(v.nparams);
}

/** The wire’s remote_node_get_memory_stats_args. */
export interface NodeGetMemoryStatsArgs {
  readonly nparams: number;
  readonly cellNum: number;
  readonly flags: number;
}

export function readNodeGetMemoryStatsArgs(r: XdrReader): NodeGetMemoryStatsArgs {
  return { nparams: r.int(), cellNum: r.int(), flags: r.uint() };
}

export function writeNodeGetMemoryStatsArgs(w: XdrWriter, v: NodeGetMemoryStatsArgs): void {
  w.int(v.nparams);
  w.int(v.cellNum);
  w.uint(v.flags);
}

/** The wire’s remote_node_get_memory_stats_ret. */
export interface NodeGetMemoryStatsRet {
  readonly params: readonly NodeMemoryStat[];
  readonly nparams: number;
}

export function readNodeGetMemoryStatsRet(r: XdrReader): NodeGetMemoryStatsRet {
  const params: NodeMemoryStat[] = [];
  for (let count = r.count(16, 12); count > 0; count -= 1) params.push(readNodeMemoryStat(r));
  const nparams = r.int();
  return { params, nparams };
}

export function writeNodeGetMemoryStatsRet(w: XdrWriter, v: NodeGetMemoryStatsRet): void {
  w.count(v.params.length, 16);
  for (const item of v.params) writeNodeMemoryStat(w, item);
  w.int(v.nparams);
}

/** The wire’s remote_node_get_cells_free_memory_args. */
export interface NodeGetCellsFreeMemoryArgs {
  readonly startCell: number;
  readonly maxcells: number;
}

export function readNodeGetCellsFreeMemoryArgs(r: XdrReader): NodeGetCellsFreeMemoryArgs {
  return { startCell: r.int(), maxcells: r.int() };
}

export function writeNodeGetCellsFreeMemoryArgs(w: XdrWriter, v: NodeGetCellsFreeMemoryArgs): void {
  w.int(v.startCell);
  w.int(v.maxcells);
}

/** The wire’s remote_node_get_cells_free_memory_ret. */
export interface NodeGetCellsFreeMemoryRet {
  readonly cells: readonly bigint[];
}

export function readNodeGetCellsFreeMemoryRet(r: XdrReader): NodeGetCellsFreeMemoryRet {
  const cells: bigint[] = [];
  for (let count = r.count(1024, 8); count > 0; count -= 1) cells.push(r.uhyper());
  return { cells };
}

export function writeNodeGetCellsFreeMemoryRet(w: XdrWriter, v: NodeGetCellsFreeMemoryRet): void {
  w.count(v.cells.length, 1024);
  for (const item of v.cells) w.uhyper(item);
}

/** The wire’s remote_node_get_free_memory_ret. */
export interface NodeGetFreeMemoryRet {
  readonly freeMem: bigint;
}

export function readNodeGetFreeMemoryRet(r: XdrReader): NodeGetFreeMemoryRet {
  return { freeMem: r.uhyper() };
}

export function writeNodeGetFreeMemoryRet(w: XdrWriter, v: NodeGetFreeMemoryRet): void {
  w.uhyper(v.freeMem);
}

/** The wire’s remote_domain_get_scheduler_type_args. */
export interface DomainGetSchedulerTypeArgs {
  readonly dom: DomainRef;
}

export function readDomainGetSchedulerTypeArgs(r: XdrReader): DomainGetSchedulerTypeArgs {
  return { dom: readDomainRef(r) };
}

export function writeDomainGetSchedulerTypeArgs(w: XdrWriter, v: DomainGetSchedulerTypeArgs): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_get_scheduler_type_ret. */
export interface DomainGetSchedulerTypeRet {
  readonly type: string;
  readonly nparams: number;
}

export function readDomainGetSchedulerTypeRet(r: XdrReader): DomainGetSchedulerTypeRet {
  return { type: r.string(4194304), nparams: r.int() };
}

export function writeDomainGetSchedulerTypeRet(w: XdrWriter, v: DomainGetSchedulerTypeRet): void {
  w.string(v.type, 4194304);
  w.int(v.nparams);
}

/** The wire’s remote_domain_get_scheduler_parameters_args. */
export interface DomainGetSchedulerParametersArgs {
  readonly dom: DomainRef;
  readonly nparams: number;
}

export function readDomainGetSchedulerParametersArgs(r: XdrReader): DomainGetSchedulerParametersArgs {
  return { dom: readDomainRef(r), nparams: r.int() };
}

export function writeDomainGetSchedulerParametersArgs(w: XdrWriter, v: DomainGetSchedulerParametersArgs): void {
  writeDomainRef(w, v.dom);
  w.int(v.nparams);
}

/** The wire’s remote_domain_get_scheduler_parameters_ret. */
export interface DomainGetSchedulerParametersRet {
  readonly params: readonly TypedParam[];
}

export function readDomainGetSchedulerParametersRet(r: XdrReader): DomainGetSchedulerParametersRet {
  const params: TypedParam[] = [];
  for (let count = r.count(16, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  return { params };
}

export function writeDomainGetSchedulerParametersRet(w: XdrWriter, v: DomainGetSchedulerParametersRet): void {
  w.count(v.params.length, 16);
  for (const item of v.params) writeTypedParam(w, item);
}

/** The wire’s remote_domain_get_scheduler_parameters_flags_args. */
export interface DomainGetSchedulerParametersFlagsArgs {
  readonly dom: DomainRef;
  readonly nparams: number;
  readonly flags: number;
}

export function readDomainGetSchedulerParametersFlagsArgs(r: XdrReader): DomainGetSchedulerParametersFlagsArgs {
  return { dom: readDomainRef(r), nparams: r.int(), flags: r.uint() };
}

export function writeDomainGetSchedulerParametersFlagsArgs(w: XdrWriter, v: DomainGetSchedulerParametersFlagsArgs): void {
  writeDomainRef(w, v.dom);
  w.int(v.nparams);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_scheduler_parameters_flags_ret. */
export interface DomainGetSchedulerParametersFlagsRet {
  readonly params: readonly TypedParam[];
}

export function readDomainGetSchedulerParametersFlagsRet(r: XdrReader): DomainGetSchedulerParametersFlagsRet {
  const params: TypedParam[] = [];
  for (let count = r.count(16, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  return { params };
}

export function writeDomainGetSchedulerParametersFlagsRet(w: XdrWriter, v: DomainGetSchedulerParametersFlagsRet): void {
  w.count(v.params.length, 16);
  for (const item of v.params) writeTypedParam(w, item);
}

/** The wire’s remote_domain_set_scheduler_parameters_args. */
export interface DomainSetSchedulerParametersArgs {
  readonly dom: DomainRef;
  readonly params: readonly TypedParam[];
}

export function readDomainSetSchedulerParametersArgs(r: XdrReader): DomainSetSchedulerParametersArgs {
  const dom = readDomainRef(r);
  const params: TypedParam[] = [];
  for (let count = r.count(16, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  return { dom, params };
}

export function writeDomainSetSchedulerParametersArgs(w: XdrWriter, v: DomainSetSchedulerParametersArgs): void {
  writeDomainRef(w, v.dom);
  w.count(v.params.length, 16);
  for (const item of v.params) writeTypedParam(w, item);
}

/** The wire’s remote_domain_set_scheduler_parameters_flags_args. */
export interface DomainSetSchedulerParametersFlagsArgs {
  readonly dom: DomainRef;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}

export function readDomainSetSchedulerParametersFlagsArgs(r: XdrReader): DomainSetSchedulerParametersFlagsArgs {
  const dom = readDomainRef(r);
  const params: TypedParam[] = [];
  for (let count = r.count(16, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const flags = r.uint();
  return { dom, params, flags };
}

export function writeDomainSetSchedulerParametersFlagsArgs(w: XdrWriter, v: DomainSetSchedulerParametersFlagsArgs): void {
  writeDomainRef(w, v.dom);
  w.count(v.params.length, 16);
  for (const item of v.params) writeTypedParam(w, item);
  w.uint(v.flags);
}

/** The wire’s remote_domain_set_blkio_parameters_args. */
export interface DomainSetBlkioParametersArgs {
  readonly dom: DomainRef;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}

export function readDomainSetBlkioParametersArgs(r: XdrReader): DomainSetBlkioParametersArgs {
  const dom = readDomainRef(r);
  const params: TypedParam[] = [];
  for (let count = r.count(16, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const flags = r.uint();
  return { dom, params, flags };
}

export function writeDomainSetBlkioParametersArgs(w: XdrWriter, v: DomainSetBlkioParametersArgs): void {
  writeDomainRef(w, v.dom);
  w.count(v.params.length, 16);
  for (const item of v.params) writeTypedParam(w, item);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_blkio_parameters_args. */
export interface DomainGetBlkioParametersArgs {
  readonly dom: DomainRef;
  readonly nparams: number;
  readonly flags: number;
}

export function readDomainGetBlkioParametersArgs(r: XdrReader): DomainGetBlkioParametersArgs {
  return { dom: readDomainRef(r), nparams: r.int(), flags: r.uint() };
}

export function writeDomainGetBlkioParametersArgs(w: XdrWriter, v: DomainGetBlkioParametersArgs): void {
  writeDomainRef(w, v.dom);
  w.int(v.nparams);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_blkio_parameters_ret. */
export interface DomainGetBlkioParametersRet {
  readonly params: readonly TypedParam[];
  readonly nparams: number;
}

export function readDomainGetBlkioParametersRet(r: XdrReader): DomainGetBlkioParametersRet {
  const params: TypedParam[] = [];
  for (let count = r.count(16, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const nparams = r.int();
  return { params, nparams };
}

export function writeDomainGetBlkioParametersRet(w: XdrWriter, v: DomainGetBlkioParametersRet): void {
  w.count(v.params.length, 16);
  for (const item of v.params) writeTypedParam(w, item);
  w.int(v.nparams);
}

/** The wire’s remote_domain_set_memory_parameters_args. */
export interface DomainSetMemoryParametersArgs {
  readonly dom: DomainRef;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}

export function readDomainSetMemoryParametersArgs(r: XdrReader): DomainSetMemoryParametersArgs {
  const dom = readDomainRef(r);
  const params: TypedParam[] = [];
  for (let count = r.count(16, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const flags = r.uint();
  return { dom, params, flags };
}

export function writeDomainSetMemoryParametersArgs(w: XdrWriter, v: DomainSetMemoryParametersArgs): void {
  writeDomainRef(w, v.dom);
  w.count(v.params.length, 16);
  for (const item of v.params) writeTypedParam(w, item);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_memory_parameters_args. */
export interface DomainGetMemoryParametersArgs {
  readonly dom: DomainRef;
  readonly nparams: number;
  readonly flags: number;
}

export function readDomainGetMemoryParametersArgs(r: XdrReader): DomainGetMemoryParametersArgs {
  return { dom: readDomainRef(r), nparams: r.int(), flags: r.uint() };
}

export function writeDomainGetMemoryParametersArgs(w: XdrWriter, v: DomainGetMemoryParametersArgs): void {
  writeDomainRef(w, v.dom);
  w.int(v.nparams);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_memory_parameters_ret. */
export interface DomainGetMemoryParametersRet {
  readonly params: readonly TypedParam[];
  readonly nparams: number;
}

export function readDomainGetMemoryParametersRet(r: XdrReader): DomainGetMemoryParametersRet {
  const params: TypedParam[] = [];
  for (let count = r.count(16, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const nparams = r.int();
  return { params, nparams };
}

export function writeDomainGetMemoryParametersRet(w: XdrWriter, v: DomainGetMemoryParametersRet): void {
  w.count(v.params.length, 16);
  for (const item of v.params) writeTypedParam(w, item);
  w.int(v.nparams);
}

/** The wire’s remote_domain_block_resize_args. */
export interface DomainBlockResizeArgs {
  readonly dom: DomainRef;
  readonly disk: string;
  readonly size: bigint;
  readonly flags: number;
}

export function readDomainBlockResizeArgs(r: XdrReader): DomainBlockResizeArgs {
  return { dom: readDomainRef(r), disk: r.string(4194304), size: r.uhyper(), flags: r.uint() };
}

export function writeDomainBlockResizeArgs(w: XdrWriter, v: DomainBlockResizeArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.disk, 4194304);
  w.uhyper(v.size);
  w.uint(v.flags);
}

/** The wire’s remote_domain_set_numa_parameters_args. */
export interface DomainSetNumaParametersArgs {
  readonly dom: DomainRef;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}

export function readDomainSetNumaParametersArgs(r: XdrReader): DomainSetNumaParametersArgs {
  const dom = readDomainRef(r);
  const params: TypedParam[] = [];
  for (let count = r.count(16, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const flags = r.uint();
  return { dom, params, flags };
}

export function writeDomainSetNumaParametersArgs(w: XdrWriter, v: DomainSetNumaParametersArgs): void {
  writeDomainRef(w, v.dom);
  w.count(v.params.length, 16);
  for (const item of v.params) writeTypedParam(w, item);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_numa_parameters_args. */
export interface DomainGetNumaParametersArgs {
  readonly dom: DomainRef;
  readonly nparams: number;
  readonly flags: number;
}

export function readDomainGetNumaParametersArgs(r: XdrReader): DomainGetNumaParametersArgs {
  return { dom: readDomainRef(r), nparams: r.int(), flags: r.uint() };
}

export function writeDomainGetNumaParametersArgs(w: XdrWriter, v: DomainGetNumaParametersArgs): void {
  writeDomainRef(w, v.dom);
  w.int(v.nparams);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_numa_parameters_ret. */
export interface DomainGetNumaParametersRet {
  readonly params: readonly TypedParam[];
  readonly nparams: number;
}

export function readDomainGetNumaParametersRet(r: XdrReader): DomainGetNumaParametersRet {
  const params: TypedParam[] = [];
  for (let count = r.count(16, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const nparams = r.int();
  return { params, nparams };
}

export function writeDomainGetNumaParametersRet(w: XdrWriter, v: DomainGetNumaParametersRet): void {
  w.count(v.params.length, 16);
  for (const item of v.params) writeTypedParam(w, item);
  w.int(v.nparams);
}

/** The wire’s remote_domain_set_perf_events_args. */
export interface DomainSetPerfEventsArgs {
  readonly dom: DomainRef;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}

export function readDomainSetPerfEventsArgs(r: XdrReader): DomainSetPerfEventsArgs {
  const dom = readDomainRef(r);
  const params: TypedParam[] = [];
  for (let count = r.count(64, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const flags = r.uint();
  return { dom, params, flags };
}

export function writeDomainSetPerfEventsArgs(w: XdrWriter, v: DomainSetPerfEventsArgs): void {
  writeDomainRef(w, v.dom);
  w.count(v.params.length, 64);
  for (const item of v.params) writeTypedParam(w, item);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_perf_events_args. */
export interface DomainGetPerfEventsArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainGetPerfEventsArgs(r: XdrReader): DomainGetPerfEventsArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainGetPerfEventsArgs(w: XdrWriter, v: DomainGetPerfEventsArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_perf_events_ret. */
export interface DomainGetPerfEventsRet {
  readonly params: readonly TypedParam[];
}

export function readDomainGetPerfEventsRet(r: XdrReader): DomainGetPerfEventsRet {
  const params: TypedParam[] = [];
  for (let count = r.count(64, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  return { params };
}

export function writeDomainGetPerfEventsRet(w: XdrWriter, v: DomainGetPerfEventsRet): void {
  w.count(v.params.length, 64);
  for (const item of v.params) writeTypedParam(w, item);
}

/** The wire’s remote_domain_block_stats_args. */
export interface DomainBlockStatsArgs {
  readonly dom: DomainRef;
  readonly path: string;
}

export function readDomainBlockStatsArgs(r: XdrReader): DomainBlockStatsArgs {
  return { dom: readDomainRef(r), path: r.string(4194304) };
}

export function writeDomainBlockStatsArgs(w: XdrWriter, v: DomainBlockStatsArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.path, 4194304);
}

/** The wire’s remote_domain_block_stats_ret. */
export interface DomainBlockStatsRet {
  readonly rdReq: bigint;
  readonly rdBytes: bigint;
  readonly wrReq: bigint;
  readonly wrBytes: bigint;
  readonly errs: bigint;
}

export function readDomainBlockStatsRet(r: XdrReader): DomainBlockStatsRet {
  return { rdReq: r.hyper(), rdBytes: r.hyper(), wrReq: r.hyper(), wrBytes: r.hyper(), errs: r.hyper() };
}

export function writeDomainBlockStatsRet(w: XdrWriter, v: DomainBlockStatsRet): void {
  w.hyper(v.rdReq);
  w.hyper(v.rdBytes);
  w.hyper(v.wrReq);
  w.hyper(v.wrBytes);
  w.hyper(v.errs);
}

/** The wire’s remote_domain_block_stats_flags_args. */
export interface DomainBlockStatsFlagsArgs {
  readonly dom: DomainRef;
  readonly path: string;
  readonly nparams: number;
  readonly flags: number;
}

export function readDomainBlockStatsFlagsArgs(r: XdrReader): DomainBlockStatsFlagsArgs {
  return { dom: readDomainRef(r), path: r.string(4194304), nparams: r.int(), flags: r.uint() };
}

export function writeDomainBlockStatsFlagsArgs(w: XdrWriter, v: DomainBlockStatsFlagsArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.path, 4194304);
  w.int(v.nparams);
  w.uint(v.flags);
}

/** The wire’s remote_domain_block_stats_flags_ret. */
export interface DomainBlockStatsFlagsRet {
  readonly params: readonly TypedParam[];
  readonly nparams: number;
}

export function readDomainBlockStatsFlagsRet(r: XdrReader): DomainBlockStatsFlagsRet {
  const params: TypedParam[] = [];
  for (let count = r.count(16, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const nparams = r.int();
  return { params, nparams };
}

export function writeDomainBlockStatsFlagsRet(w: XdrWriter, v: DomainBlockStatsFlagsRet): void {
  w.count(v.params.length, 16);
  for (const item of v.params) writeTypedParam(w, item);
  w.int(v.nparams);
}

/** The wire’s remote_domain_interface_stats_args. */
export interface DomainInterfaceStatsArgs {
  readonly dom: DomainRef;
  readonly device: string;
}

export function readDomainInterfaceStatsArgs(r: XdrReader): DomainInterfaceStatsArgs {
  return { dom: readDomainRef(r), device: r.string(4194304) };
}

export function writeDomainInterfaceStatsArgs(w: XdrWriter, v: DomainInterfaceStatsArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.device, 4194304);
}

/** The wire’s remote_domain_interface_stats_ret. */
export interface DomainInterfaceStatsRet {
  readonly rxBytes: bigint;
  readonly rxPackets: bigint;
  readonly rxErrs: bigint;
  readonly rxDrop: bigint;
  readonly txBytes: bigint;
  readonly txPackets: bigint;
  readonly txErrs: bigint;
  readonly txDrop: bigint;
}

export function readDomainInterfaceStatsRet(r: XdrReader): DomainInterfaceStatsRet {
  return { rxBytes: r.hyper(), rxPackets: r.hyper(), rxErrs: r.hyper(), rxDrop: r.hyper(), txBytes: r.hyper(), txPackets: r.hyper(), txErrs: r.hyper(), txDrop: r.hyper() };
}

export function writeDomainInterfaceStatsRet(w: XdrWriter, v: DomainInterfaceStatsRet): void {
  w.hyper(v.rxBytes);
  w.hyper(v.rxPackets);
  w.hyper(v.rxErrs);
  w.hyper(v.rxDrop);
  w.hyper(v.txBytes);
  w.hyper(v.txPackets);
  w.hyper(v.txErrs);
  w.hyper(v.txDrop);
}

/** The wire’s remote_domain_set_interface_parameters_args. */
export interface DomainSetInterfaceParametersArgs {
  readonly dom: DomainRef;
  readonly device: string;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}

export function readDomainSetInterfaceParametersArgs(r: XdrReader): DomainSetInterfaceParametersArgs {
  const dom = readDomainRef(r);
  const device = r.string(4194304);
  const params: TypedParam[] = [];
  for (let count = r.count(16, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const flags = r.uint();
  return { dom, device, params, flags };
}

export function writeDomainSetInterfaceParametersArgs(w: XdrWriter, v: DomainSetInterfaceParametersArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.device, 4194304);
  w.count(v.params.length, 16);
  for (const item of v.params) writeTypedParam(w, item);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_interface_parameters_args. */
export interface DomainGetInterfaceParametersArgs {
  readonly dom: DomainRef;
  readonly device: string;
  readonly nparams: number;
  readonly flags: number;
}

export function readDomainGetInterfaceParametersArgs(r: XdrReader): DomainGetInterfaceParametersArgs {
  return { dom: readDomainRef(r), device: r.string(4194304), nparams: r.int(), flags: r.uint() };
}

export function writeDomainGetInterfaceParametersArgs(w: XdrWriter, v: DomainGetInterfaceParametersArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.device, 4194304);
  w.int(v.nparams);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_interface_parameters_ret. */
export interface DomainGetInterfaceParametersRet {
  readonly params: readonly TypedParam[];
  readonly nparams: number;
}

export function readDomainGetInterfaceParametersRet(r: XdrReader): DomainGetInterfaceParametersRet {
  const params: TypedParam[] = [];
  for (let count = r.count(16, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const nparams = r.int();
  return { params, nparams };
}

export function writeDomainGetInterfaceParametersRet(w: XdrWriter, v: DomainGetInterfaceParametersRet): void {
  w.count(v.params.length, 16);
  for (const item of v.params) writeTypedParam(w, item);
  w.int(v.nparams);
}

/** The wire’s remote_domain_memory_stats_args. */
export interface DomainMemoryStatsArgs {
  readonly dom: DomainRef;
  readonly maxStats: number;
  readonly flags: number;
}

export function readDomainMemoryStatsArgs(r: XdrReader): DomainMemoryStatsArgs {
  return { dom: readDomainRef(r), maxStats: r.uint(), flags: r.uint() };
}

export function writeDomainMemoryStatsArgs(w: XdrWriter, v: DomainMemoryStatsArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.maxStats);
  w.uint(v.flags);
}

export function readDomainMemoryStat(r: XdrReader): DomainMemoryStat {
  return { tag: r.int(), val: r.uhyper() };
}

export function writeDomainMemoryStat(w: XdrWriter, v: DomainMemoryStat): void {
  w.int(v.tag);
  w.uhyper(v.val);
}

/** The wire’s remote_domain_memory_stats_ret. */
export interface DomainMemoryStatsRet {
  readonly stats: readonly DomainMemoryStat[];
}

export function readDomainMemoryStatsRet(r: XdrReader): DomainMemoryStatsRet {
  const stats: DomainMemoryStat[] = [];
  for (let count = r.count(1024, 12); count > 0; count -= 1) stats.push(readDomainMemoryStat(r));
  return { stats };
}

export function writeDomainMemoryStatsRet(w: XdrWriter, v: DomainMemoryStatsRet): void {
  w.count(v.stats.length, 1024);
  for (const item of v.stats) writeDomainMemoryStat(w, item);
}

/** The wire’s remote_domain_block_peek_args. */
export interface DomainBlockPeekArgs {
  readonly dom: DomainRef;
  readonly path: string;
  readonly offset: bigint;
  readonly size: number;
  readonly flags: number;
}

export function readDomainBlockPeekArgs(r: XdrReader): DomainBlockPeekArgs {
  return { dom: readDomainRef(r), path: r.string(4194304), offset: r.uhyper(), size: r.uint(), flags: r.uint() };
}

export function writeDomainBlockPeekArgs(w: XdrWriter, v: DomainBlockPeekArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.path, 4194304);
  w.uhyper(v.offset);
  w.uint(v.size);
  w.uint(v.flags);
}

/** The wire’s remote_domain_block_peek_ret. */
export interface DomainBlockPeekRet {
  readonly buffer: Uint8Array;
}

export function readDomainBlockPeekRet(r: XdrReader): DomainBlockPeekRet {
  return { buffer: r.opaque(4194304) };
}

export function writeDomainBlockPeekRet(w: XdrWriter, v: DomainBlockPeekRet): void {
  w.opaque(v.buffer, 4194304);
}

/** The wire’s remote_domain_memory_peek_args. */
export interface DomainMemoryPeekArgs {
  readonly dom: DomainRef;
  readonly offset: bigint;
  readonly size: number;
  readonly flags: number;
}

export function readDomainMemoryPeekArgs(r: XdrReader): DomainMemoryPeekArgs {
  return { dom: readDomainRef(r), offset: r.uhyper(), size: r.uint(), flags: r.uint() };
}

export function writeDomainMemoryPeekArgs(w: XdrWriter, v: DomainMemoryPeekArgs): void {
  writeDomainRef(w, v.dom);
  w.uhyper(v.offset);
  w.uint(v.size);
  w.uint(v.flags);
}

/** The wire’s remote_domain_memory_peek_ret. */
export interface DomainMemoryPeekRet {
  readonly buffer: Uint8Array;
}

export function readDomainMemoryPeekRet(r: XdrReader): DomainMemoryPeekRet {
  return { buffer: r.opaque(4194304) };
}

export function writeDomainMemoryPeekRet(w: XdrWriter, v: DomainMemoryPeekRet): void {
  w.opaque(v.buffer, 4194304);
}

/** The wire’s remote_domain_get_block_info_args. */
export interface DomainGetBlockInfoArgs {
  readonly dom: DomainRef;
  readonly path: string;
  readonly flags: number;
}

export function readDomainGetBlockInfoArgs(r: XdrReader): DomainGetBlockInfoArgs {
  return { dom: readDomainRef(r), path: r.string(4194304), flags: r.uint() };
}

export function writeDomainGetBlockInfoArgs(w: XdrWriter, v: DomainGetBlockInfoArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.path, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_block_info_ret. */
export interface DomainGetBlockInfoRet {
  readonly allocation: bigint;
  readonly capacity: bigint;
  readonly physical: bigint;
}

export function readDomainGetBlockInfoRet(r: XdrReader): DomainGetBlockInfoRet {
  return { allocation: r.uhyper(), capacity: r.uhyper(), physical: r.uhyper() };
}

export function writeDomainGetBlockInfoRet(w: XdrWriter, v: DomainGetBlockInfoRet): void {
  w.uhyper(v.allocation);
  w.uhyper(v.capacity);
  w.uhyper(v.physical);
}

/** The wire’s remote_connect_list_domains_args. */
export interface ConnectListDomainsArgs {
  readonly maxids: number;
}

export function readConnectListDomainsArgs(r: XdrReader): ConnectListDomainsArgs {
  return { maxids: r.int() };
}

export function writeConnectListDomainsArgs(w: XdrWriter, v: ConnectListDomainsArgs): void {
  w.int(v.maxids);
}

/** The wire’s remote_connect_list_domains_ret. */
export interface ConnectListDomainsRet {
  readonly ids: readonly number[];
}

export function readConnectListDomainsRet(r: XdrReader): ConnectListDomainsRet {
  const ids: number[] = [];
  for (let count = r.count(16384, 4); count > 0; count -= 1) ids.push(r.int());
  return { ids };
}

export function writeConnectListDomainsRet(w: XdrWriter, v: ConnectListDomainsRet): void {
  w.count(v.ids.length, 16384);
  for (const item of v.ids) w.int(item);
}

/** The wire’s remote_connect_num_of_domains_ret. */
export interface ConnectNumOfDomainsRet {
  readonly num: number;
}

export function readConnectNumOfDomainsRet(r: XdrReader): ConnectNumOfDomainsRet {
  return { num: r.int() };
}

export function writeConnectNumOfDomainsRet(w: XdrWriter, v: ConnectNumOfDomainsRet): void {
  w.int(v.num);
}

/** The wire’s remote_domain_create_xml_args. */
export interface DomainCreateXmlArgs {
  readonly xmlDesc: string;
  readonly flags: number;
}

export function readDomainCreateXmlArgs(r: XdrReader): DomainCreateXmlArgs {
  return { xmlDesc: r.string(4194304), flags: r.uint() };
}

export function writeDomainCreateXmlArgs(w: XdrWriter, v: DomainCreateXmlArgs): void {
  w.string(v.xmlDesc, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_create_xml_ret. */
export interface DomainCreateXmlRet {
  readonly dom: DomainRef;
}

export function readDomainCreateXmlRet(r: XdrReader): DomainCreateXmlRet {
  return { dom: readDomainRef(r) };
}

export function writeDomainCreateXmlRet(w: XdrWriter, v: DomainCreateXmlRet): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_create_xml_with_files_args. */
export interface DomainCreateXmlWithFilesArgs {
  readonly xmlDesc: string;
  readonly flags: number;
}

export function readDomainCreateXmlWithFilesArgs(r: XdrReader): DomainCreateXmlWithFilesArgs {
  return { xmlDesc: r.string(4194304), flags: r.uint() };
}

export function writeDomainCreateXmlWithFilesArgs(w: XdrWriter, v: DomainCreateXmlWithFilesArgs): void {
  w.string(v.xmlDesc, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_create_xml_with_files_ret. */
export interface DomainCreateXmlWithFilesRet {
  readonly dom: DomainRef;
}

export function readDomainCreateXmlWithFilesRet(r: XdrReader): DomainCreateXmlWithFilesRet {
  return { dom: readDomainRef(r) };
}

export function writeDomainCreateXmlWithFilesRet(w: XdrWriter, v: DomainCreateXmlWithFilesRet): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_lookup_by_id_args. */
export interface DomainLookupByIdArgs {
  readonly id: number;
}

export function readDomainLookupByIdArgs(r: XdrReader): DomainLookupByIdArgs {
  return { id: r.int() };
}

export function writeDomainLookupByIdArgs(w: XdrWriter, v: DomainLookupByIdArgs): void {
  w.int(v.id);
}

/** The wire’s remote_domain_lookup_by_id_ret. */
export interface DomainLookupByIdRet {
  readonly dom: DomainRef;
}

export function readDomainLookupByIdRet(r: XdrReader): DomainLookupByIdRet {
  return { dom: readDomainRef(r) };
}

export function writeDomainLookupByIdRet(w: XdrWriter, v: DomainLookupByIdRet): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_lookup_by_uuid_args. */
export interface DomainLookupByUuidArgs {
  readonly uuid: string;
}

export function readDomainLookupByUuidArgs(r: XdrReader): DomainLookupByUuidArgs {
  return { uuid: r.uuid() };
}

export function writeDomainLookupByUuidArgs(w: XdrWriter, v: DomainLookupByUuidArgs): void {
  w.uuid(v.uuid);
}

/** The wire’s remote_domain_lookup_by_uuid_ret. */
export interface DomainLookupByUuidRet {
  readonly dom: DomainRef;
}

export function readDomainLookupByUuidRet(r: XdrReader): DomainLookupByUuidRet {
  return { dom: readDomainRef(r) };
}

export function writeDomainLookupByUuidRet(w: XdrWriter, v: DomainLookupByUuidRet): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_lookup_by_name_args. */
export interface DomainLookupByNameArgs {
  readonly name: string;
}

export function readDomainLookupByNameArgs(r: XdrReader): DomainLookupByNameArgs {
  return { name: r.string(4194304) };
}

export function writeDomainLookupByNameArgs(w: XdrWriter, v: DomainLookupByNameArgs): void {
  w.string(v.name, 4194304);
}

/** The wire’s remote_domain_lookup_by_name_ret. */
export interface DomainLookupByNameRet {
  readonly dom: DomainRef;
}

export function readDomainLookupByNameRet(r: XdrReader): DomainLookupByNameRet {
  return { dom: readDomainRef(r) };
}

export function writeDomainLookupByNameRet(w: XdrWriter, v: DomainLookupByNameRet): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_suspend_args. */
export interface DomainSuspendArgs {
  readonly dom: DomainRef;
}

export function readDomainSuspendArgs(r: XdrReader): DomainSuspendArgs {
  return { dom: readDomainRef(r) };
}

export function writeDomainSuspendArgs(w: XdrWriter, v: DomainSuspendArgs): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_resume_args. */
export interface DomainResumeArgs {
  readonly dom: DomainRef;
}

export function readDomainResumeArgs(r: XdrReader): DomainResumeArgs {
  return { dom: readDomainRef(r) };
}

export function writeDomainResumeArgs(w: XdrWriter, v: DomainResumeArgs): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_pm_suspend_for_duration_args. */
export interface DomainPmSuspendForDurationArgs {
  readonly dom: DomainRef;
  readonly target: number;
  readonly duration: bigint;
  readonly flags: number;
}

export function readDomainPmSuspendForDurationArgs(r: XdrReader): DomainPmSuspendForDurationArgs {
  return { dom: readDomainRef(r), target: r.uint(), duration: r.uhyper(), flags: r.uint() };
}

export function writeDomainPmSuspendForDurationArgs(w: XdrWriter, v: DomainPmSuspendForDurationArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.target);
  w.uhyper(v.duration);
  w.uint(v.flags);
}

/** The wire’s remote_domain_pm_wakeup_args. */
export interface DomainPmWakeupArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainPmWakeupArgs(r: XdrReader): DomainPmWakeupArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainPmWakeupArgs(w: XdrWriter, v: DomainPmWakeupArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_shutdown_args. */
export interface DomainShutdownArgs {
  readonly dom: DomainRef;
}

export function readDomainShutdownArgs(r: XdrReader): DomainShutdownArgs {
  return { dom: readDomainRef(r) };
}

export function writeDomainShutdownArgs(w: XdrWriter, v: DomainShutdownArgs): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_reboot_args. */
export interface DomainRebootArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainRebootArgs(r: XdrReader): DomainRebootArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainRebootArgs(w: XdrWriter, v: DomainRebootArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_reset_args. */
export interface DomainResetArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainResetArgs(r: XdrReader): DomainResetArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainResetArgs(w: XdrWriter, v: DomainResetArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_destroy_args. */
export interface DomainDestroyArgs {
  readonly dom: DomainRef;
}

export function readDomainDestroyArgs(r: XdrReader): DomainDestroyArgs {
  return { dom: readDomainRef(r) };
}

export function writeDomainDestroyArgs(w: XdrWriter, v: DomainDestroyArgs): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_destroy_flags_args. */
export interface DomainDestroyFlagsArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainDestroyFlagsArgs(r: XdrReader): DomainDestroyFlagsArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainDestroyFlagsArgs(w: XdrWriter, v: DomainDestroyFlagsArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_os_type_args. */
export interface DomainGetOsTypeArgs {
  readonly dom: DomainRef;
}

export function readDomainGetOsTypeArgs(r: XdrReader): DomainGetOsTypeArgs {
  return { dom: readDomainRef(r) };
}

export function writeDomainGetOsTypeArgs(w: XdrWriter, v: DomainGetOsTypeArgs): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_get_os_type_ret. */
export interface DomainGetOsTypeRet {
  readonly type: string;
}

export function readDomainGetOsTypeRet(r: XdrReader): DomainGetOsTypeRet {
  return { type: r.string(4194304) };
}

export function writeDomainGetOsTypeRet(w: XdrWriter, v: DomainGetOsTypeRet): void {
  w.string(v.type, 4194304);
}

/** The wire’s remote_domain_get_max_memory_args. */
export interface DomainGetMaxMemoryArgs {
  readonly dom: DomainRef;
}

export function readDomainGetMaxMemoryArgs(r: XdrReader): DomainGetMaxMemoryArgs {
  return { dom: readDomainRef(r) };
}

export function writeDomainGetMaxMemoryArgs(w: XdrWriter, v: DomainGetMaxMemoryArgs): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_get_max_memory_ret. */
export interface DomainGetMaxMemoryRet {
  readonly memory: bigint;
}

export function readDomainGetMaxMemoryRet(r: XdrReader): DomainGetMaxMemoryRet {
  return { memory: r.uhyper() };
}

export function writeDomainGetMaxMemoryRet(w: XdrWriter, v: DomainGetMaxMemoryRet): void {
  w.uhyper(v.memory);
}

/** The wire’s remote_domain_set_max_memory_args. */
export interface DomainSetMaxMemoryArgs {
  readonly dom: DomainRef;
  readonly memory: bigint;
}

export function readDomainSetMaxMemoryArgs(r: XdrReader): DomainSetMaxMemoryArgs {
  return { dom: readDomainRef(r), memory: r.uhyper() };
}

export function writeDomainSetMaxMemoryArgs(w: XdrWriter, v: DomainSetMaxMemoryArgs): void {
  writeDomainRef(w, v.dom);
  w.uhyper(v.memory);
}

/** The wire’s remote_domain_set_memory_args. */
export interface DomainSetMemoryArgs {
  readonly dom: DomainRef;
  readonly memory: bigint;
}

export function readDomainSetMemoryArgs(r: XdrReader): DomainSetMemoryArgs {
  return { dom: readDomainRef(r), memory: r.uhyper() };
}

export function writeDomainSetMemoryArgs(w: XdrWriter, v: DomainSetMemoryArgs): void {
  writeDomainRef(w, v.dom);
  w.uhyper(v.memory);
}

/** The wire’s remote_domain_set_memory_flags_args. */
export interface DomainSetMemoryFlagsArgs {
  readonly dom: DomainRef;
  readonly memory: bigint;
  readonly flags: number;
}

export function readDomainSetMemoryFlagsArgs(r: XdrReader): DomainSetMemoryFlagsArgs {
  return { dom: readDomainRef(r), memory: r.uhyper(), flags: r.uint() };
}

export function writeDomainSetMemoryFlagsArgs(w: XdrWriter, v: DomainSetMemoryFlagsArgs): void {
  writeDomainRef(w, v.dom);
  w.uhyper(v.memory);
  w.uint(v.flags);
}

/** The wire’s remote_domain_set_memory_stats_period_args. */
export interface DomainSetMemoryStatsPeriodArgs {
  readonly dom: DomainRef;
  readonly period: number;
  readonly flags: number;
}

export function readDomainSetMemoryStatsPeriodArgs(r: XdrReader): DomainSetMemoryStatsPeriodArgs {
  return { dom: readDomainRef(r), period: r.int(), flags: r.uint() };
}

export function writeDomainSetMemoryStatsPeriodArgs(w: XdrWriter, v: DomainSetMemoryStatsPeriodArgs): void {
  writeDomainRef(w, v.dom);
  w.int(v.period);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_info_args. */
export interface DomainGetInfoArgs {
  readonly dom: DomainRef;
}

export function readDomainGetInfoArgs(r: XdrReader): DomainGetInfoArgs {
  return { dom: readDomainRef(r) };
}

export function writeDomainGetInfoArgs(w: XdrWriter, v: DomainGetInfoArgs): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_get_info_ret. */
export interface DomainGetInfoRet {
  readonly state: number;
  readonly maxMem: bigint;
  readonly memory: bigint;
  readonly nrVirtCpu: number;
  readonly cpuTime: bigint;
}

export function readDomainGetInfoRet(r: XdrReader): DomainGetInfoRet {
  return { state: r.uint(), maxMem: r.uhyper(), memory: r.uhyper(), nrVirtCpu: r.uint(), cpuTime: r.uhyper() };
}

export function writeDomainGetInfoRet(w: XdrWriter, v: DomainGetInfoRet): void {
  w.uint(v.state);
  w.uhyper(v.maxMem);
  w.uhyper(v.memory);
  w.uint(v.nrVirtCpu);
  w.uhyper(v.cpuTime);
}

/** The wire’s remote_domain_save_args. */
export interface DomainSaveArgs {
  readonly dom: DomainRef;
  readonly to: string;
}

export function readDomainSaveArgs(r: XdrReader): DomainSaveArgs {
  return { dom: readDomainRef(r), to: r.string(4194304) };
}

export function writeDomainSaveArgs(w: XdrWriter, v: DomainSaveArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.to, 4194304);
}

/** The wire’s remote_domain_save_flags_args. */
export interface DomainSaveFlagsArgs {
  readonly dom: DomainRef;
  readonly to: string;
  readonly dxml: string | null;
  readonly flags: number;
}

export function readDomainSaveFlagsArgs(r: XdrReader): DomainSaveFlagsArgs {
  return { dom: readDomainRef(r), to: r.string(4194304), dxml: r.optionalString(4194304), flags: r.uint() };
}

export function writeDomainSaveFlagsArgs(w: XdrWriter, v: DomainSaveFlagsArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.to, 4194304);
  w.optionalString(v.dxml, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_save_params_args. */
export interface DomainSaveParamsArgs {
  readonly dom: DomainRef;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}

export function readDomainSaveParamsArgs(r: XdrReader): DomainSaveParamsArgs {
  const dom = readDomainRef(r);
  const params: TypedParam[] = [];
  for (let count = r.count(64, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const flags = r.uint();
  return { dom, params, flags };
}

export function writeDomainSaveParamsArgs(w: XdrWriter, v: DomainSaveParamsArgs): void {
  writeDomainRef(w, v.dom);
  w.count(v.params.length, 64);
  for (const item of v.params) writeTypedParam(w, item);
  w.uint(v.flags);
}

/** The wire’s remote_domain_restore_args. */
export interface DomainRestoreArgs {
  readonly from: string;
}

export function readDomainRestoreArgs(r: XdrReader): DomainRestoreArgs {
  return { from: r.string(4194304) };
}

export function writeDomainRestoreArgs(w: XdrWriter, v: DomainRestoreArgs): void {
  w.string(v.from, 4194304);
}

/** The wire’s remote_domain_restore_flags_args. */
export interface DomainRestoreFlagsArgs {
  readonly from: string;
  readonly dxml: string | null;
  readonly flags: number;
}

export function readDomainRestoreFlagsArgs(r: XdrReader): DomainRestoreFlagsArgs {
  return { from: r.string(4194304), dxml: r.optionalString(4194304), flags: r.uint() };
}

export function writeDomainRestoreFlagsArgs(w: XdrWriter, v: DomainRestoreFlagsArgs): void {
  w.string(v.from, 4194304);
  w.optionalString(v.dxml, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_restore_params_args. */
export interface DomainRestoreParamsArgs {
  readonly params: readonly TypedParam[];
  readonly flags: number;
}

export function readDomainRestoreParamsArgs(r: XdrReader): DomainRestoreParamsArgs {
  const params: TypedParam[] = [];
  for (let count = r.count(64, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const flags = r.uint();
  return { params, flags };
}

export function writeDomainRestoreParamsArgs(w: XdrWriter, v: DomainRestoreParamsArgs): void {
  w.count(v.params.length, 64);
  for (const item of v.params) writeTypedParam(w, item);
  w.uint(v.flags);
}

/** The wire’s remote_domain_save_image_get_xml_desc_args. */
export interface DomainSaveImageGetXmlDescArgs {
  readonly file: string;
  readonly flags: number;
}

export function readDomainSaveImageGetXmlDescArgs(r: XdrReader): DomainSaveImageGetXmlDescArgs {
  return { file: r.string(4194304), flags: r.uint() };
}

export function writeDomainSaveImageGetXmlDescArgs(w: XdrWriter, v: DomainSaveImageGetXmlDescArgs): void {
  w.string(v.file, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_save_image_get_xml_desc_ret. */
export interface DomainSaveImageGetXmlDescRet {
  readonly xml: string;
}

export function readDomainSaveImageGetXmlDescRet(r: XdrReader): DomainSaveImageGetXmlDescRet {
  return { xml: r.string(4194304) };
}

export function writeDomainSaveImageGetXmlDescRet(w: XdrWriter, v: DomainSaveImageGetXmlDescRet): void {
  w.string(v.xml, 4194304);
}

/** The wire’s remote_domain_save_image_define_xml_args. */
export interface DomainSaveImageDefineXmlArgs {
  readonly file: string;
  readonly dxml: string;
  readonly flags: number;
}

export function readDomainSaveImageDefineXmlArgs(r: XdrReader): DomainSaveImageDefineXmlArgs {
  return { file: r.string(4194304), dxml: r.string(4194304), flags: r.uint() };
}

export function writeDomainSaveImageDefineXmlArgs(w: XdrWriter, v: DomainSaveImageDefineXmlArgs): void {
  w.string(v.file, 4194304);
  w.string(v.dxml, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_core_dump_args. */
export interface DomainCoreDumpArgs {
  readonly dom: DomainRef;
  readonly to: string;
  readonly flags: number;
}

export function readDomainCoreDumpArgs(r: XdrReader): DomainCoreDumpArgs {
  return { dom: readDomainRef(r), to: r.string(4194304), flags: r.uint() };
}

export function writeDomainCoreDumpArgs(w: XdrWriter, v: DomainCoreDumpArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.to, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_core_dump_with_format_args. */
export interface DomainCoreDumpWithFormatArgs {
  readonly dom: DomainRef;
  readonly to: string;
  readonly dumpformat: number;
  readonly flags: number;
}

export function readDomainCoreDumpWithFormatArgs(r: XdrReader): DomainCoreDumpWithFormatArgs {
  return { dom: readDomainRef(r), to: r.string(4194304), dumpformat: r.uint(), flags: r.uint() };
}

export function writeDomainCoreDumpWithFormatArgs(w: XdrWriter, v: DomainCoreDumpWithFormatArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.to, 4194304);
  w.uint(v.dumpformat);
  w.uint(v.flags);
}

/** The wire’s remote_domain_screenshot_args. */
export interface DomainScreenshotArgs {
  readonly dom: DomainRef;
  readonly screen: number;
  readonly flags: number;
}

export function readDomainScreenshotArgs(r: XdrReader): DomainScreenshotArgs {
  return { dom: readDomainRef(r), screen: r.uint(), flags: r.uint() };
}

export function writeDomainScreenshotArgs(w: XdrWriter, v: DomainScreenshotArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.screen);
  w.uint(v.flags);
}

/** The wire’s remote_domain_screenshot_ret. */
export interface DomainScreenshotRet {
  readonly mime: string | null;
}

export function readDomainScreenshotRet(r: XdrReader): DomainScreenshotRet {
  return { mime: r.optionalString(4194304) };
}

export function writeDomainScreenshotRet(w: XdrWriter, v: DomainScreenshotRet): void {
  w.optionalString(v.mime, 4194304);
}

/** The wire’s remote_domain_get_xml_desc_args. */
export interface DomainGetXmlDescArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainGetXmlDescArgs(r: XdrReader): DomainGetXmlDescArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainGetXmlDescArgs(w: XdrWriter, v: DomainGetXmlDescArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_xml_desc_ret. */
export interface DomainGetXmlDescRet {
  readonly xml: string;
}

export function readDomainGetXmlDescRet(r: XdrReader): DomainGetXmlDescRet {
  return { xml: r.string(4194304) };
}

export function writeDomainGetXmlDescRet(w: XdrWriter, v: DomainGetXmlDescRet): void {
  w.string(v.xml, 4194304);
}

/** The wire’s remote_domain_migrate_prepare_args. */
export interface DomainMigratePrepareArgs {
  readonly uriIn: string | null;
  readonly flags: number;
  readonly dname: string | null;
  readonly resource: bigint;
}

export function readDomainMigratePrepareArgs(r: XdrReader): DomainMigratePrepareArgs {
  return { uriIn: r.optionalString(4194304), flags: r.flags64(), dname: r.optionalString(4194304), resource: r.uhyper() };
}

export function writeDomainMigratePrepareArgs(w: XdrWriter, v: DomainMigratePrepareArgs): void {
  w.optionalString(v.uriIn, 4194304);
  w.flags64(v.flags);
  w.optionalString(v.dname, 4194304);
  w.uhyper(v.resource);
}

/** The wire’s remote_domain_migrate_prepare_ret. */
export interface DomainMigratePrepareRet {
  readonly cookie: Uint8Array;
  readonly uriOut: string | null;
}

export function readDomainMigratePrepareRet(r: XdrReader): DomainMigratePrepareRet {
  return { cookie: r.opaque(4194304), uriOut: r.optionalString(4194304) };
}

export function writeDomainMigratePrepareRet(w: XdrWriter, v: DomainMigratePrepareRet): void {
  w.opaque(v.cookie, 4194304);
  w.optionalString(v.uriOut, 4194304);
}

/** The wire’s remote_domain_migrate_perform_args. */
export interface DomainMigratePerformArgs {
  readonly dom: DomainRef;
  readonly cookie: Uint8Array;
  readonly uri: string;
  readonly flags: number;
  readonly dname: string | null;
  readonly resource: bigint;
}

export function readDomainMigratePerformArgs(r: XdrReader): DomainMigratePerformArgs {
  return { dom: readDomainRef(r), cookie: r.opaque(4194304), uri: r.string(4194304), flags: r.flags64(), dname: r.optionalString(4194304), resource: r.uhyper() };
}

export function writeDomainMigratePerformArgs(w: XdrWriter, v: DomainMigratePerformArgs): void {
  writeDomainRef(w, v.dom);
  w.opaque(v.cookie, 4194304);
  w.string(v.uri, 4194304);
  w.flags64(v.flags);
  w.optionalString(v.dname, 4194304);
  w.uhyper(v.resource);
}

/** The wire’s remote_domain_migrate_finish_args. */
export interface DomainMigrateFinishArgs {
  readonly dname: string;
  readonly cookie: Uint8Array;
  readonly uri: string;
  readonly flags: number;
}

export function readDomainMigrateFinishArgs(r: XdrReader): DomainMigrateFinishArgs {
  return { dname: r.string(4194304), cookie: r.opaque(4194304), uri: r.string(4194304), flags: r.flags64() };
}

export function writeDomainMigrateFinishArgs(w: XdrWriter, v: DomainMigrateFinishArgs): void {
  w.string(v.dname, 4194304);
  w.opaque(v.cookie, 4194304);
  w.string(v.uri, 4194304);
  w.flags64(v.flags);
}

/** The wire’s remote_domain_migrate_finish_ret. */
export interface DomainMigrateFinishRet {
  readonly ddom: DomainRef;
}

export function readDomainMigrateFinishRet(r: XdrReader): DomainMigrateFinishRet {
  return { ddom: readDomainRef(r) };
}

export function writeDomainMigrateFinishRet(w: XdrWriter, v: DomainMigrateFinishRet): void {
  writeDomainRef(w, v.ddom);
}

/** The wire’s remote_domain_migrate_prepare2_args. */
export interface DomainMigratePrepare2Args {
  readonly uriIn: string | null;
  readonly flags: number;
  readonly dname: string | null;
  readonly resource: bigint;
  readonly domXml: string;
}

export function readDomainMigratePrepare2Args(r: XdrReader): DomainMigratePrepare2Args {
  return { uriIn: r.optionalString(4194304), flags: r.flags64(), dname: r.optionalString(4194304), resource: r.uhyper(), domXml: r.string(4194304) };
}

export function writeDomainMigratePrepare2Args(w: XdrWriter, v: DomainMigratePrepare2Args): void {
  w.optionalString(v.uriIn, 4194304);
  w.flags64(v.flags);
  w.optionalString(v.dname, 4194304);
  w.uhyper(v.resource);
  w.string(v.domXml, 4194304);
}

/** The wire’s remote_domain_migrate_prepare2_ret. */
export interface DomainMigratePrepare2Ret {
  readonly cookie: Uint8Array;
  readonly uriOut: string | null;
}

export function readDomainMigratePrepare2Ret(r: XdrReader): DomainMigratePrepare2Ret {
  return { cookie: r.opaque(4194304), uriOut: r.optionalString(4194304) };
}

export function writeDomainMigratePrepare2Ret(w: XdrWriter, v: DomainMigratePrepare2Ret): void {
  w.opaque(v.cookie, 4194304);
  w.optionalString(v.uriOut, 4194304);
}

/** The wire’s remote_domain_migrate_finish2_args. */
export interface DomainMigrateFinish2Args {
  readonly dname: string;
  readonly cookie: Uint8Array;
  readonly uri: string;
  readonly flags: number;
  readonly retcode: number;
}

export function readDomainMigrateFinish2Args(r: XdrReader): DomainMigrateFinish2Args {
  return { dname: r.string(4194304), cookie: r.opaque(4194304), uri: r.string(4194304), flags: r.flags64(), retcode: r.int() };
}

export function writeDomainMigrateFinish2Args(w: XdrWriter, v: DomainMigrateFinish2Args): void {
  w.string(v.dname, 4194304);
  w.opaque(v.cookie, 4194304);
  w.string(v.uri, 4194304);
  w.flags64(v.flags);
  w.int(v.retcode);
}

/** The wire’s remote_domain_migrate_finish2_ret. */
export interface DomainMigrateFinish2Ret {
  readonly ddom: DomainRef;
}

export function readDomainMigrateFinish2Ret(r: XdrReader): DomainMigrateFinish2Ret {
  return { ddom: readDomainRef(r) };
}

export function writeDomainMigrateFinish2Ret(w: XdrWriter, v: DomainMigrateFinish2Ret): void {
  writeDomainRef(w, v.ddom);
}

/** The wire’s remote_connect_list_defined_domains_args. */
export interface ConnectListDefinedDomainsArgs {
  readonly maxnames: number;
}

export function readConnectListDefinedDomainsArgs(r: XdrReader): ConnectListDefinedDomainsArgs {
  return { maxnames: r.int() };
}

export function writeConnectListDefinedDomainsArgs(w: XdrWriter, v: ConnectListDefinedDomainsArgs): void {
  w.int(v.maxnames);
}

/** The wire’s remote_connect_list_defined_domains_ret. */
export interface ConnectListDefinedDomainsRet {
  readonly names: readonly string[];
}

export function readConnectListDefinedDomainsRet(r: XdrReader): ConnectListDefinedDomainsRet {
  const names: string[] = [];
  for (let count = r.count(16384, 4); count > 0; count -= 1) names.push(r.string(4194304));
  return { names };
}

export function writeConnectListDefinedDomainsRet(w: XdrWriter, v: ConnectListDefinedDomainsRet): void {
  w.count(v.names.length, 16384);
  for (const item of v.names) w.string(item, 4194304);
}

/** The wire’s remote_connect_num_of_defined_domains_ret. */
export interface ConnectNumOfDefinedDomainsRet {
  readonly num: number;
}

export function readConnectNumOfDefinedDomainsRet(r: XdrReader): ConnectNumOfDefinedDomainsRet {
  return { num: r.int() };
}

export function writeConnectNumOfDefinedDomainsRet(w: XdrWriter, v: ConnectNumOfDefinedDomainsRet): void {
  w.int(v.num);
}

/** The wire’s remote_domain_create_args. */
export interface DomainCreateArgs {
  readonly dom: DomainRef;
}

export function readDomainCreateArgs(r: XdrReader): DomainCreateArgs {
  return { dom: readDomainRef(r) };
}

export function writeDomainCreateArgs(w: XdrWriter, v: DomainCreateArgs): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_create_with_flags_args. */
export interface DomainCreateWithFlagsArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainCreateWithFlagsArgs(r: XdrReader): DomainCreateWithFlagsArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainCreateWithFlagsArgs(w: XdrWriter, v: DomainCreateWithFlagsArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_create_with_flags_ret. */
export interface DomainCreateWithFlagsRet {
  readonly dom: DomainRef;
}

export function readDomainCreateWithFlagsRet(r: XdrReader): DomainCreateWithFlagsRet {
  return { dom: readDomainRef(r) };
}

export function writeDomainCreateWithFlagsRet(w: XdrWriter, v: DomainCreateWithFlagsRet): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_create_with_files_args. */
export interface DomainCreateWithFilesArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainCreateWithFilesArgs(r: XdrReader): DomainCreateWithFilesArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainCreateWithFilesArgs(w: XdrWriter, v: DomainCreateWithFilesArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_create_with_files_ret. */
export interface DomainCreateWithFilesRet {
  readonly dom: DomainRef;
}

export function readDomainCreateWithFilesRet(r: XdrReader): DomainCreateWithFilesRet {
  return { dom: readDomainRef(r) };
}

export function writeDomainCreateWithFilesRet(w: XdrWriter, v: DomainCreateWithFilesRet): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_define_xml_args. */
export interface DomainDefineXmlArgs {
  readonly xml: string;
}

export function readDomainDefineXmlArgs(r: XdrReader): DomainDefineXmlArgs {
  return { xml: r.string(4194304) };
}

export function writeDomainDefineXmlArgs(w: XdrWriter, v: DomainDefineXmlArgs): void {
  w.string(v.xml, 4194304);
}

/** The wire’s remote_domain_define_xml_ret. */
export interface DomainDefineXmlRet {
  readonly dom: DomainRef;
}

export function readDomainDefineXmlRet(r: XdrReader): DomainDefineXmlRet {
  return { dom: readDomainRef(r) };
}

export function writeDomainDefineXmlRet(w: XdrWriter, v: DomainDefineXmlRet): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_define_xml_flags_args. */
export interface DomainDefineXmlFlagsArgs {
  readonly xml: string;
  readonly flags: number;
}

export function readDomainDefineXmlFlagsArgs(r: XdrReader): DomainDefineXmlFlagsArgs {
  return { xml: r.string(4194304), flags: r.uint() };
}

export function writeDomainDefineXmlFlagsArgs(w: XdrWriter, v: DomainDefineXmlFlagsArgs): void {
  w.string(v.xml, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_define_xml_flags_ret. */
export interface DomainDefineXmlFlagsRet {
  readonly dom: DomainRef;
}

export function readDomainDefineXmlFlagsRet(r: XdrReader): DomainDefineXmlFlagsRet {
  return { dom: readDomainRef(r) };
}

export function writeDomainDefineXmlFlagsRet(w: XdrWriter, v: DomainDefineXmlFlagsRet): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_undefine_args. */
export interface DomainUndefineArgs {
  readonly dom: DomainRef;
}

export function readDomainUndefineArgs(r: XdrReader): DomainUndefineArgs {
  return { dom: readDomainRef(r) };
}

export function writeDomainUndefineArgs(w: XdrWriter, v: DomainUndefineArgs): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_undefine_flags_args. */
export interface DomainUndefineFlagsArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainUndefineFlagsArgs(r: XdrReader): DomainUndefineFlagsArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainUndefineFlagsArgs(w: XdrWriter, v: DomainUndefineFlagsArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_inject_nmi_args. */
export interface DomainInjectNmiArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainInjectNmiArgs(r: XdrReader): DomainInjectNmiArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainInjectNmiArgs(w: XdrWriter, v: DomainInjectNmiArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_send_key_args. */
export interface DomainSendKeyArgs {
  readonly dom: DomainRef;
  readonly codeset: number;
  readonly holdtime: number;
  readonly keycodes: readonly number[];
  readonly flags: number;
}

export function readDomainSendKeyArgs(r: XdrReader): DomainSendKeyArgs {
  const dom = readDomainRef(r);
  const codeset = r.uint();
  const holdtime = r.uint();
  const keycodes: number[] = [];
  for (let count = r.count(16, 4); count > 0; count -= 1) keycodes.push(r.uint());
  const flags = r.uint();
  return { dom, codeset, holdtime, keycodes, flags };
}

export function writeDomainSendKeyArgs(w: XdrWriter, v: DomainSendKeyArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.codeset);
  w.uint(v.holdtime);
  w.count(v.keycodes.length, 16);
  for (const item of v.keycodes) w.uint(item);
  w.uint(v.flags);
}

/** The wire’s remote_domain_send_process_signal_args. */
export interface DomainSendProcessSignalArgs {
  readonly dom: DomainRef;
  readonly pidValue: bigint;
  readonly signum: number;
  readonly flags: number;
}

export function readDomainSendProcessSignalArgs(r: XdrReader): DomainSendProcessSignalArgs {
  return { dom: readDomainRef(r), pidValue: r.hyper(), signum: r.uint(), flags: r.uint() };
}

export function writeDomainSendProcessSignalArgs(w: XdrWriter, v: DomainSendProcessSignalArgs): void {
  writeDomainRef(w, v.dom);
  w.hyper(v.pidValue);
  w.uint(v.signum);
  w.uint(v.flags);
}

/** The wire’s remote_domain_set_vcpus_args. */
export interface DomainSetVcpusArgs {
  readonly dom: DomainRef;
  readonly nvcpus: number;
}

export function readDomainSetVcpusArgs(r: XdrReader): DomainSetVcpusArgs {
  return { dom: readDomainRef(r), nvcpus: r.uint() };
}

export function writeDomainSetVcpusArgs(w: XdrWriter, v: DomainSetVcpusArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.nvcpus);
}

/** The wire’s remote_domain_set_vcpus_flags_args. */
export interface DomainSetVcpusFlagsArgs {
  readonly dom: DomainRef;
  readonly nvcpus: number;
  readonly flags: number;
}

export function readDomainSetVcpusFlagsArgs(r: XdrReader): DomainSetVcpusFlagsArgs {
  return { dom: readDomainRef(r), nvcpus: r.uint(), flags: r.uint() };
}

export function writeDomainSetVcpusFlagsArgs(w: XdrWriter, v: DomainSetVcpusFlagsArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.nvcpus);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_vcpus_flags_args. */
export interface DomainGetVcpusFlagsArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainGetVcpusFlagsArgs(r: XdrReader): DomainGetVcpusFlagsArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainGetVcpusFlagsArgs(w: XdrWriter, v: DomainGetVcpusFlagsArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_vcpus_flags_ret. */
export interface DomainGetVcpusFlagsRet {
  readonly num: number;
}

export function readDomainGetVcpusFlagsRet(r: XdrReader): DomainGetVcpusFlagsRet {
  return { num: r.int() };
}

export function writeDomainGetVcpusFlagsRet(w: XdrWriter, v: DomainGetVcpusFlagsRet): void {
  w.int(v.num);
}

/** The wire’s remote_domain_pin_vcpu_args. */
export interface DomainPinVcpuArgs {
  readonly dom: DomainRef;
  readonly vcpu: number;
  readonly cpumap: Uint8Array;
}

export function readDomainPinVcpuArgs(r: XdrReader): DomainPinVcpuArgs {
  return { dom: readDomainRef(r), vcpu: r.uint(), cpumap: r.opaque(2048) };
}

export function writeDomainPinVcpuArgs(w: XdrWriter, v: DomainPinVcpuArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.vcpu);
  w.opaque(v.cpumap, 2048);
}

/** The wire’s remote_domain_pin_vcpu_flags_args. */
export interface DomainPinVcpuFlagsArgs {
  readonly dom: DomainRef;
  readonly vcpu: number;
  readonly cpumap: Uint8Array;
  readonly flags: number;
}

export function readDomainPinVcpuFlagsArgs(r: XdrReader): DomainPinVcpuFlagsArgs {
  return { dom: readDomainRef(r), vcpu: r.uint(), cpumap: r.opaque(2048), flags: r.uint() };
}

export function writeDomainPinVcpuFlagsArgs(w: XdrWriter, v: DomainPinVcpuFlagsArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.vcpu);
  w.opaque(v.cpumap, 2048);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_vcpu_pin_info_args. */
export interface DomainGetVcpuPinInfoArgs {
  readonly dom: DomainRef;
  readonly ncpumaps: number;
  readonly maplen: number;
  readonly flags: number;
}

export function readDomainGetVcpuPinInfoArgs(r: XdrReader): DomainGetVcpuPinInfoArgs {
  return { dom: readDomainRef(r), ncpumaps: r.int(), maplen: r.int(), flags: r.uint() };
}

export function writeDomainGetVcpuPinInfoArgs(w: XdrWriter, v: DomainGetVcpuPinInfoArgs): void {
  writeDomainRef(w, v.dom);
  w.int(v.ncpumaps);
  w.int(v.maplen);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_vcpu_pin_info_ret. */
export interface DomainGetVcpuPinInfoRet {
  readonly cpumaps: Uint8Array;
  readonly num: number;
}

export function readDomainGetVcpuPinInfoRet(r: XdrReader): DomainGetVcpuPinInfoRet {
  return { cpumaps: r.opaque(8388608), num: r.int() };
}

export function writeDomainGetVcpuPinInfoRet(w: XdrWriter, v: DomainGetVcpuPinInfoRet): void {
  w.opaque(v.cpumaps, 8388608);
  w.int(v.num);
}

/** The wire’s remote_domain_pin_emulator_args. */
export interface DomainPinEmulatorArgs {
  readonly dom: DomainRef;
  readonly cpumap: Uint8Array;
  readonly flags: number;
}

export function readDomainPinEmulatorArgs(r: XdrReader): DomainPinEmulatorArgs {
  return { dom: readDomainRef(r), cpumap: r.opaque(2048), flags: r.uint() };
}

export function writeDomainPinEmulatorArgs(w: XdrWriter, v: DomainPinEmulatorArgs): void {
  writeDomainRef(w, v.dom);
  w.opaque(v.cpumap, 2048);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_emulator_pin_info_args. */
export interface DomainGetEmulatorPinInfoArgs {
  readonly dom: DomainRef;
  readonly maplen: number;
  readonly flags: number;
}

export function readDomainGetEmulatorPinInfoArgs(r: XdrReader): DomainGetEmulatorPinInfoArgs {
  return { dom: readDomainRef(r), maplen: r.int(), flags: r.uint() };
}

export function writeDomainGetEmulatorPinInfoArgs(w: XdrWriter, v: DomainGetEmulatorPinInfoArgs): void {
  writeDomainRef(w, v.dom);
  w.int(v.maplen);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_emulator_pin_info_ret. */
export interface DomainGetEmulatorPinInfoRet {
  readonly cpumaps: Uint8Array;
  readonly ret: number;
}

export function readDomainGetEmulatorPinInfoRet(r: XdrReader): DomainGetEmulatorPinInfoRet {
  return { cpumaps: r.opaque(8388608), ret: r.int() };
}

export function writeDomainGetEmulatorPinInfoRet(w: XdrWriter, v: DomainGetEmulatorPinInfoRet): void {
  w.opaque(v.cpumaps, 8388608);
  w.int(v.ret);
}

/** The wire’s remote_domain_get_vcpus_args. */
export interface DomainGetVcpusArgs {
  readonly dom: DomainRef;
  readonly maxinfo: number;
  readonly maplen: number;
}

export function readDomainGetVcpusArgs(r: XdrReader): DomainGetVcpusArgs {
  return { dom: readDomainRef(r), maxinfo: r.int(), maplen: r.int() };
}

export function writeDomainGetVcpusArgs(w: XdrWriter, v: DomainGetVcpusArgs): void {
  writeDomainRef(w, v.dom);
  w.int(v.maxinfo);
  w.int(v.maplen);
}

/** The wire’s remote_domain_get_vcpus_ret. */
export interface DomainGetVcpusRet {
  readonly info: readonly WireVcpuInfo[];
  readonly cpumaps: Uint8Array;
}

export function readDomainGetVcpusRet(r: XdrReader): DomainGetVcpusRet {
  const info: WireVcpuInfo[] = [];
  for (let count = r.count(16384, 20); count > 0; count -= 1) info.push(readWireVcpuInfo(r));
  const cpumaps = r.opaque(8388608);
  return { info, cpumaps };
}

export function writeDomainGetVcpusRet(w: XdrWriter, v: DomainGetVcpusRet): void {
  w.count(v.info.length, 16384);
  for (const item of v.info) writeWireVcpuInfo(w, item);
  w.opaque(v.cpumaps, 8388608);
}

/** The wire’s remote_domain_get_max_vcpus_args. */
export interface DomainGetMaxVcpusArgs {
  readonly dom: DomainRef;
}

export function readDomainGetMaxVcpusArgs(r: XdrReader): DomainGetMaxVcpusArgs {
  return { dom: readDomainRef(r) };
}

export function writeDomainGetMaxVcpusArgs(w: XdrWriter, v: DomainGetMaxVcpusArgs): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_get_max_vcpus_ret. */
export interface DomainGetMaxVcpusRet {
  readonly num: number;
}

export function readDomainGetMaxVcpusRet(r: XdrReader): DomainGetMaxVcpusRet {
  return { num: r.int() };
}

export function writeDomainGetMaxVcpusRet(w: XdrWriter, v: DomainGetMaxVcpusRet): void {
  w.int(v.num);
}

export function readDomainIOThreadInfo(r: XdrReader): DomainIOThreadInfo {
  return { iothreadId: r.uint(), cpumap: r.opaque(2048) };
}

export function writeDomainIOThreadInfo(w: XdrWriter, v: DomainIOThreadInfo): void {
  w.uint(v.iothreadId);
  w.opaque(v.cpumap, 2048);
}

/** The wire’s remote_domain_get_iothread_info_args. */
export interface DomainGetIothreadInfoArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainGetIothreadInfoArgs(r: XdrReader): DomainGetIothreadInfoArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainGetIothreadInfoArgs(w: XdrWriter, v: DomainGetIothreadInfoArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_iothread_info_ret. */
export interface DomainGetIothreadInfoRet {
  readonly info: readonly DomainIOThreadInfo[];
  readonly ret: number;
}

export function readDomainGetIothreadInfoRet(r: XdrReader): DomainGetIothreadInfoRet {
  const info: DomainIOThreadInfo[] = [];
  for (let count = r.count(16384, 8); count > 0; count -= 1) info.push(readDomainIOThreadInfo(r));
  const ret = r.uint();
  return { info, ret };
}

export function writeDomainGetIothreadInfoRet(w: XdrWriter, v: DomainGetIothreadInfoRet): void {
  w.count(v.info.length, 16384);
  for (const item of v.info) writeDomainIOThreadInfo(w, item);
  w.uint(v.ret);
}

/** The wire’s remote_domain_pin_iothread_args. */
export interface DomainPinIothreadArgs {
  readonly dom: DomainRef;
  readonly iothreadsId: number;
  readonly cpumap: Uint8Array;
  readonly flags: number;
}

export function readDomainPinIothreadArgs(r: XdrReader): DomainPinIothreadArgs {
  return { dom: readDomainRef(r), iothreadsId: r.uint(), cpumap: r.opaque(2048), flags: r.uint() };
}

export function writeDomainPinIothreadArgs(w: XdrWriter, v: DomainPinIothreadArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.iothreadsId);
  w.opaque(v.cpumap, 2048);
  w.uint(v.flags);
}

/** The wire’s remote_domain_add_iothread_args. */
export interface DomainAddIothreadArgs {
  readonly dom: DomainRef;
  readonly iothreadId: number;
  readonly flags: number;
}

export function readDomainAddIothreadArgs(r: XdrReader): DomainAddIothreadArgs {
  return { dom: readDomainRef(r), iothreadId: r.uint(), flags: r.uint() };
}

export function writeDomainAddIothreadArgs(w: XdrWriter, v: DomainAddIothreadArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.iothreadId);
  w.uint(v.flags);
}

/** The wire’s remote_domain_del_iothread_args. */
export interface DomainDelIothreadArgs {
  readonly dom: DomainRef;
  readonly iothreadId: number;
  readonly flags: number;
}

export function readDomainDelIothreadArgs(r: XdrReader): DomainDelIothreadArgs {
  return { dom: readDomainRef(r), iothreadId: r.uint(), flags: r.uint() };
}

export function writeDomainDelIothreadArgs(w: XdrWriter, v: DomainDelIothreadArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.iothreadId);
  w.uint(v.flags);
}

/** The wire’s remote_domain_set_iothread_params_args. */
export interface DomainSetIothreadParamsArgs {
  readonly dom: DomainRef;
  readonly iothreadId: number;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}

export function readDomainSetIothreadParamsArgs(r: XdrReader): DomainSetIothreadParamsArgs {
  const dom = readDomainRef(r);
  const iothreadId = r.uint();
  const params: TypedParam[] = [];
  for (let count = r.count(64, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const flags = r.uint();
  return { dom, iothreadId, params, flags };
}

export function writeDomainSetIothreadParamsArgs(w: XdrWriter, v: DomainSetIothreadParamsArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.iothreadId);
  w.count(v.params.length, 64);
  for (const item of v.params) writeTypedParam(w, item);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_security_label_args. */
export interface DomainGetSecurityLabelArgs {
  readonly dom: DomainRef;
}

export function readDomainGetSecurityLabelArgs(r: XdrReader): DomainGetSecurityLabelArgs {
  return { dom: readDomainRef(r) };
}

export function writeDomainGetSecurityLabelArgs(w: XdrWriter, v: DomainGetSecurityLabelArgs): void {
  writeDomainRef(w, v.dom);
}

export function readSecurityLabel(r: XdrReader): SecurityLabel {
  return { label: r.chars(4097), enforcing: r.int() };
}

export function writeSecurityLabel(w: XdrWriter, v: SecurityLabel): void {
  w.chars(v.label, 4097);
  w.int(v.enforcing);
}

/** The wire’s remote_domain_get_security_label_list_args. */
export interface DomainGetSecurityLabelListArgs {
  readonly dom: DomainRef;
}

export function readDomainGetSecurityLabelListArgs(r: XdrReader): DomainGetSecurityLabelListArgs {
  return { dom: readDomainRef(r) };
}

export function writeDomainGetSecurityLabelListArgs(w: XdrWriter, v: DomainGetSecurityLabelListArgs): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_get_security_label_list_ret. */
export interface DomainGetSecurityLabelListRet {
  readonly labels: readonly SecurityLabel[];
  readonly ret: number;
}

export function readDomainGetSecurityLabelListRet(r: XdrReader): DomainGetSecurityLabelListRet {
  const labels: SecurityLabel[] = [];
  for (let count = r.count(64, 8); count > 0; count -= 1) labels.push(readSecurityLabel(r));
  const ret = r.int();
  return { labels, ret };
}

export function writeDomainGetSecurityLabelListRet(w: XdrWriter, v: DomainGetSecurityLabelListRet): void {
  w.count(v.labels.length, 64);
  for (const item of v.labels) writeSecurityLabel(w, item);
  w.int(v.ret);
}

export function readSecurityModel(r: XdrReader): SecurityModel {
  return { model: r.chars(257), doi: r.chars(257) };
}

export function writeSecurityModel(w: XdrWriter, v: SecurityModel): void {
  w.chars(v.model, 257);
  w.chars(v.doi, 257);
}

/** The wire’s remote_domain_attach_device_args. */
export interface DomainAttachDeviceArgs {
  readonly dom: DomainRef;
  readonly xml: string;
}

export function readDomainAttachDeviceArgs(r: XdrReader): DomainAttachDeviceArgs {
  return { dom: readDomainRef(r), xml: r.string(4194304) };
}

export function writeDomainAttachDeviceArgs(w: XdrWriter, v: DomainAttachDeviceArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.xml, 4194304);
}

/** The wire’s remote_domain_attach_device_flags_args. */
export interface DomainAttachDeviceFlagsArgs {
  readonly dom: DomainRef;
  readonly xml: string;
  readonly flags: number;
}

export function readDomainAttachDeviceFlagsArgs(r: XdrReader): DomainAttachDeviceFlagsArgs {
  return { dom: readDomainRef(r), xml: r.string(4194304), flags: r.uint() };
}

export function writeDomainAttachDeviceFlagsArgs(w: XdrWriter, v: DomainAttachDeviceFlagsArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.xml, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_detach_device_args. */
export interface DomainDetachDeviceArgs {
  readonly dom: DomainRef;
  readonly xml: string;
}

export function readDomainDetachDeviceArgs(r: XdrReader): DomainDetachDeviceArgs {
  return { dom: readDomainRef(r), xml: r.string(4194304) };
}

export function writeDomainDetachDeviceArgs(w: XdrWriter, v: DomainDetachDeviceArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.xml, 4194304);
}

/** The wire’s remote_domain_detach_device_flags_args. */
export interface DomainDetachDeviceFlagsArgs {
  readonly dom: DomainRef;
  readonly xml: string;
  readonly flags: number;
}

export function readDomainDetachDeviceFlagsArgs(r: XdrReader): DomainDetachDeviceFlagsArgs {
  return { dom: readDomainRef(r), xml: r.string(4194304), flags: r.uint() };
}

export function writeDomainDetachDeviceFlagsArgs(w: XdrWriter, v: DomainDetachDeviceFlagsArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.xml, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_update_device_flags_args. */
export interface DomainUpdateDeviceFlagsArgs {
  readonly dom: DomainRef;
  readonly xml: string;
  readonly flags: number;
}

export function readDomainUpdateDeviceFlagsArgs(r: XdrReader): DomainUpdateDeviceFlagsArgs {
  return { dom: readDomainRef(r), xml: r.string(4194304), flags: r.uint() };
}

export function writeDomainUpdateDeviceFlagsArgs(w: XdrWriter, v: DomainUpdateDeviceFlagsArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.xml, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_detach_device_alias_args. */
export interface DomainDetachDeviceAliasArgs {
  readonly dom: DomainRef;
  readonly alias: string;
  readonly flags: number;
}

export function readDomainDetachDeviceAliasArgs(r: XdrReader): DomainDetachDeviceAliasArgs {
  return { dom: readDomainRef(r), alias: r.string(4194304), flags: r.uint() };
}

export function writeDomainDetachDeviceAliasArgs(w: XdrWriter, v: DomainDetachDeviceAliasArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.alias, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_autostart_args. */
export interface DomainGetAutostartArgs {
  readonly dom: DomainRef;
}

export function readDomainGetAutostartArgs(r: XdrReader): DomainGetAutostartArgs {
  return { dom: readDomainRef(r) };
}

export function writeDomainGetAutostartArgs(w: XdrWriter, v: DomainGetAutostartArgs): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_get_autostart_ret. */
export interface DomainGetAutostartRet {
  readonly autostart: boolean;
}

export function readDomainGetAutostartRet(r: XdrReader): DomainGetAutostartRet {
  return { autostart: r.bool() };
}

export function writeDomainGetAutostartRet(w: XdrWriter, v: DomainGetAutostartRet): void {
  w.bool(v.autostart);
}

/** The wire’s remote_domain_set_autostart_args. */
export interface DomainSetAutostartArgs {
  readonly dom: DomainRef;
  readonly autostart: boolean;
}

export function readDomainSetAutostartArgs(r: XdrReader): DomainSetAutostartArgs {
  return { dom: readDomainRef(r), autostart: r.bool() };
}

export function writeDomainSetAutostartArgs(w: XdrWriter, v: DomainSetAutostartArgs): void {
  writeDomainRef(w, v.dom);
  w.bool(v.autostart);
}

/** The wire’s remote_domain_set_metadata_args. */
export interface DomainSetMetadataArgs {
  readonly dom: DomainRef;
  readonly type: number;
  readonly metadata: string | null;
  readonly key: string | null;
  readonly uri: string | null;
  readonly flags: number;
}

export function readDomainSetMetadataArgs(r: XdrReader): DomainSetMetadataArgs {
  return { dom: readDomainRef(r), type: r.int(), metadata: r.optionalString(4194304), key: r.optionalString(4194304), uri: r.optionalString(4194304), flags: r.uint() };
}

export function writeDomainSetMetadataArgs(w: XdrWriter, v: DomainSetMetadataArgs): void {
  writeDomainRef(w, v.dom);
  w.int(v.type);
  w.optionalString(v.metadata, 4194304);
  w.optionalString(v.key, 4194304);
  w.optionalString(v.uri, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_metadata_args. */
export interface DomainGetMetadataArgs {
  readonly dom: DomainRef;
  readonly type: number;
  readonly uri: string | null;
  readonly flags: number;
}

export function readDomainGetMetadataArgs(r: XdrReader): DomainGetMetadataArgs {
  return { dom: readDomainRef(r), type: r.int(), uri: r.optionalString(4194304), flags: r.uint() };
}

export function writeDomainGetMetadataArgs(w: XdrWriter, v: DomainGetMetadataArgs): void {
  writeDomainRef(w, v.dom);
  w.int(v.type);
  w.optionalString(v.uri, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_metadata_ret. */
export interface DomainGetMetadataRet {
  readonly metadata: string;
}

export function readDomainGetMetadataRet(r: XdrReader): DomainGetMetadataRet {
  return { metadata: r.string(4194304) };
}

export function writeDomainGetMetadataRet(w: XdrWriter, v: DomainGetMetadataRet): void {
  w.string(v.metadata, 4194304);
}

/** The wire’s remote_domain_block_job_abort_args. */
export interface DomainBlockJobAbortArgs {
  readonly dom: DomainRef;
  readonly path: string;
  readonly flags: number;
}

export function readDomainBlockJobAbortArgs(r: XdrReader): DomainBlockJobAbortArgs {
  return { dom: readDomainRef(r), path: r.string(4194304), flags: r.uint() };
}

export function writeDomainBlockJobAbortArgs(w: XdrWriter, v: DomainBlockJobAbortArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.path, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_block_job_info_args. */
export interface DomainGetBlockJobInfoArgs {
  readonly dom: DomainRef;
  readonly path: string;
  readonly flags: number;
}

export function readDomainGetBlockJobInfoArgs(r: XdrReader): DomainGetBlockJobInfoArgs {
  return { dom: readDomainRef(r), path: r.string(4194304), flags: r.uint() };
}

export function writeDomainGetBlockJobInfoArgs(w: XdrWriter, v: DomainGetBlockJobInfoArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.path, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_block_job_info_ret. */
export interface DomainGetBlockJobInfoRet {
  readonly found: number;
  readonly type: number;
  readonly bandwidth: bigint;
  readonly cur: bigint;
  readonly end: bigint;
}

export function readDomainGetBlockJobInfoRet(r: XdrReader): DomainGetBlockJobInfoRet {
  return { found: r.int(), type: r.int(), bandwidth: r.uhyper(), cur: r.uhyper(), end: r.uhyper() };
}

export function writeDomainGetBlockJobInfoRet(w: XdrWriter, v: DomainGetBlockJobInfoRet): void {
  w.int(v.found);
  w.int(v.type);
  w.uhyper(v.bandwidth);
  w.uhyper(v.cur);
  w.uhyper(v.end);
}

/** The wire’s remote_domain_block_job_set_speed_args. */
export interface DomainBlockJobSetSpeedArgs {
  readonly dom: DomainRef;
  readonly path: string;
  readonly bandwidth: bigint;
  readonly flags: number;
}

export function readDomainBlockJobSetSpeedArgs(r: XdrReader): DomainBlockJobSetSpeedArgs {
  return { dom: readDomainRef(r), path: r.string(4194304), bandwidth: r.uhyper(), flags: r.uint() };
}

export function writeDomainBlockJobSetSpeedArgs(w: XdrWriter, v: DomainBlockJobSetSpeedArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.path, 4194304);
  w.uhyper(v.bandwidth);
  w.uint(v.flags);
}

/** The wire’s remote_domain_block_pull_args. */
export interface DomainBlockPullArgs {
  readonly dom: DomainRef;
  readonly path: string;
  readonly bandwidth: bigint;
  readonly flags: number;
}

export function readDomainBlockPullArgs(r: XdrReader): DomainBlockPullArgs {
  return { dom: readDomainRef(r), path: r.string(4194304), bandwidth: r.uhyper(), flags: r.uint() };
}

export function writeDomainBlockPullArgs(w: XdrWriter, v: DomainBlockPullArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.path, 4194304);
  w.uhyper(v.bandwidth);
  w.uint(v.flags);
}

/** The wire’s remote_domain_block_rebase_args. */
export interface DomainBlockRebaseArgs {
  readonly dom: DomainRef;
  readonly path: string;
  readonly base: string | null;
  readonly bandwidth: bigint;
  readonly flags: number;
}

export function readDomainBlockRebaseArgs(r: XdrReader): DomainBlockRebaseArgs {
  return { dom: readDomainRef(r), path: r.string(4194304), base: r.optionalString(4194304), bandwidth: r.uhyper(), flags: r.uint() };
}

export function writeDomainBlockRebaseArgs(w: XdrWriter, v: DomainBlockRebaseArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.path, 4194304);
  w.optionalString(v.base, 4194304);
  w.uhyper(v.bandwidth);
  w.uint(v.flags);
}

/** The wire’s remote_domain_block_copy_args. */
export interface DomainBlockCopyArgs {
  readonly dom: DomainRef;
  readonly path: string;
  readonly destxml: string;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}

export function readDomainBlockCopyArgs(r: XdrReader): DomainBlockCopyArgs {
  const dom = readDomainRef(r);
  const path = r.string(4194304);
  const destxml = r.string(4194304);
  const params: TypedParam[] = [];
  for (let count = r.count(16, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const flags = r.uint();
  return { dom, path, destxml, params, flags };
}

export function writeDomainBlockCopyArgs(w: XdrWriter, v: DomainBlockCopyArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.path, 4194304);
  w.string(v.destxml, 4194304);
  w.count(v.params.length, 16);
  for (const item of v.params) writeTypedParam(w, item);
  w.uint(v.flags);
}

/** The wire’s remote_domain_block_commit_args. */
export interface DomainBlockCommitArgs {
  readonly dom: DomainRef;
  readonly disk: string;
  readonly base: string | null;
  readonly top: string | null;
  readonly bandwidth: bigint;
  readonly flags: number;
}

export function readDomainBlockCommitArgs(r: XdrReader): DomainBlockCommitArgs {
  return { dom: readDomainRef(r), disk: r.string(4194304), base: r.optionalString(4194304), top: r.optionalString(4194304), bandwidth: r.uhyper(), flags: r.uint() };
}

export function writeDomainBlockCommitArgs(w: XdrWriter, v: DomainBlockCommitArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.disk, 4194304);
  w.optionalString(v.base, 4194304);
  w.optionalString(v.top, 4194304);
  w.uhyper(v.bandwidth);
  w.uint(v.flags);
}

/** The wire’s remote_domain_set_block_io_tune_args. */
export interface DomainSetBlockIoTuneArgs {
  readonly dom: DomainRef;
  readonly disk: string;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}

export function readDomainSetBlockIoTuneArgs(r: XdrReader): DomainSetBlockIoTuneArgs {
  const dom = readDomainRef(r);
  const disk = r.string(4194304);
  const params: TypedParam[] = [];
  for (let count = r.count(32, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const flags = r.uint();
  return { dom, disk, params, flags };
}

export function writeDomainSetBlockIoTuneArgs(w: XdrWriter, v: DomainSetBlockIoTuneArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.disk, 4194304);
  w.count(v.params.length, 32);
  for (const item of v.params) writeTypedParam(w, item);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_block_io_tune_args. */
export interface DomainGetBlockIoTuneArgs {
  readonly dom: DomainRef;
  readonly disk: string | null;
  readonly nparams: number;
  readonly flags: number;
}

export function readDomainGetBlockIoTuneArgs(r: XdrReader): DomainGetBlockIoTuneArgs {
  return { dom: readDomainRef(r), disk: r.optionalString(4194304), nparams: r.int(), flags: r.uint() };
}

export function writeDomainGetBlockIoTuneArgs(w: XdrWriter, v: DomainGetBlockIoTuneArgs): void {
  writeDomainRef(w, v.dom);
  w.optionalString(v.disk, 4194304);
  w.int(v.nparams);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_block_io_tune_ret. */
export interface DomainGetBlockIoTuneRet {
  readonly params: readonly TypedParam[];
  readonly nparams: number;
}

export function readDomainGetBlockIoTuneRet(r: XdrReader): DomainGetBlockIoTuneRet {
  const params: TypedParam[] = [];
  for (let count = r.count(32, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const nparams = r.int();
  return { params, nparams };
}

export function writeDomainGetBlockIoTuneRet(w: XdrWriter, v: DomainGetBlockIoTuneRet): void {
  w.count(v.params.length, 32);
  for (const item of v.params) writeTypedParam(w, item);
  w.int(v.nparams);
}

/** The wire’s remote_domain_set_throttle_group_args. */
export interface DomainSetThrottleGroupArgs {
  readonly dom: DomainRef;
  readonly group: string;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}

export function readDomainSetThrottleGroupArgs(r: XdrReader): DomainSetThrottleGroupArgs {
  const dom = readDomainRef(r);
  const group = r.string(4194304);
  const params: TypedParam[] = [];
  for (let count = r.count(32, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const flags = r.uint();
  return { dom, group, params, flags };
}

export function writeDomainSetThrottleGroupArgs(w: XdrWriter, v: DomainSetThrottleGroupArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.group, 4194304);
  w.count(v.params.length, 32);
  for (const item of v.params) writeTypedParam(w, item);
  w.uint(v.flags);
}

/** The wire’s remote_domain_del_throttle_group_args. */
export interface DomainDelThrottleGroupArgs {
  readonly dom: DomainRef;
  readonly group: string | null;
  readonly flags: number;
}

export function readDomainDelThrottleGroupArgs(r: XdrReader): DomainDelThrottleGroupArgs {
  return { dom: readDomainRef(r), group: r.optionalString(4194304), flags: r.uint() };
}

export function writeDomainDelThrottleGroupArgs(w: XdrWriter, v: DomainDelThrottleGroupArgs): void {
  writeDomainRef(w, v.dom);
  w.optionalString(v.group, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_cpu_stats_args. */
export interface DomainGetCpuStatsArgs {
  readonly dom: DomainRef;
  readonly nparams: number;
  readonly startCpu: number;
  readonly ncpus: number;
  readonly flags: number;
}

export function readDomainGetCpuStatsArgs(r: XdrReader): DomainGetCpuStatsArgs {
  return { dom: readDomainRef(r), nparams: r.uint(), startCpu: r.int(), ncpus: r.uint(), flags: r.uint() };
}

export function writeDomainGetCpuStatsArgs(w: XdrWriter, v: DomainGetCpuStatsArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.nparams);
  w.int(v.startCpu);
  w.uint(v.ncpus);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_cpu_stats_ret. */
export interface DomainGetCpuStatsRet {
  readonly params: readonly TypedParam[];
  readonly nparams: number;
}

export function readDomainGetCpuStatsRet(r: XdrReader): DomainGetCpuStatsRet {
  const params: TypedParam[] = [];
  for (let count = r.count(2048, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const nparams = r.int();
  return { params, nparams };
}

export function writeDomainGetCpuStatsRet(w: XdrWriter, v: DomainGetCpuStatsRet): void {
  w.count(v.params.length, 2048);
  for (const item of v.params) writeTypedParam(w, item);
  w.int(v.nparams);
}

/** The wire’s remote_domain_get_hostname_args. */
export interface DomainGetHostnameArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainGetHostnameArgs(r: XdrReader): DomainGetHostnameArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainGetHostnameArgs(w: XdrWriter, v: DomainGetHostnameArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_hostname_ret. */
export interface DomainGetHostnameRet {
  readonly hostname: string;
}

export function readDomainGetHostnameRet(r: XdrReader): DomainGetHostnameRet {
  return { hostname: r.string(4194304) };
}

export function writeDomainGetHostnameRet(w: XdrWriter, v: DomainGetHostnameRet): void {
  w.string(v.hostname, 4194304);
}

/** The wire’s remote_connect_num_of_networks_ret. */
export interface ConnectNumOfNetworksRet {
  readonly num: number;
}

export function readConnectNumOfNetworksRet(r: XdrReader): ConnectNumOfNetworksRet {
  return { num: r.int() };
}

export function writeConnectNumOfNetworksRet(w: XdrWriter, v: ConnectNumOfNetworksRet): void {
  w.int(v.num);
}

/** The wire’s remote_connect_list_networks_args. */
export interface ConnectListNetworksArgs {
  readonly maxnames: number;
}

export function readConnectListNetworksArgs(r: XdrReader): ConnectListNetworksArgs {
  return { maxnames: r.int() };
}

export function writeConnectListNetworksArgs(w: XdrWriter, v: ConnectListNetworksArgs): void {
  w.int(v.maxnames);
}

/** The wire’s remote_connect_list_networks_ret. */
export interface ConnectListNetworksRet {
  readonly names: readonly string[];
}

export function readConnectListNetworksRet(r: XdrReader): ConnectListNetworksRet {
  const names: string[] = [];
  for (let count = r.count(16384, 4); count > 0; count -= 1) names.push(r.string(4194304));
  return { names };
}

export function writeConnectListNetworksRet(w: XdrWriter, v: ConnectListNetworksRet): void {
  w.count(v.names.length, 16384);
  for (const item of v.names) w.string(item, 4194304);
}

/** The wire’s remote_connect_num_of_defined_networks_ret. */
export interface ConnectNumOfDefinedNetworksRet {
  readonly num: number;
}

export function readConnectNumOfDefinedNetworksRet(r: XdrReader): ConnectNumOfDefinedNetworksRet {
  return { num: r.int() };
}

export function writeConnectNumOfDefinedNetworksRet(w: XdrWriter, v: ConnectNumOfDefinedNetworksRet): void {
  w.int(v.num);
}

/** The wire’s remote_connect_list_defined_networks_args. */
export interface ConnectListDefinedNetworksArgs {
  readonly maxnames: number;
}

export function readConnectListDefinedNetworksArgs(r: XdrReader): ConnectListDefinedNetworksArgs {
  return { maxnames: r.int() };
}

export function writeConnectListDefinedNetworksArgs(w: XdrWriter, v: ConnectListDefinedNetworksArgs): void {
  w.int(v.maxnames);
}

/** The wire’s remote_connect_list_defined_networks_ret. */
export interface ConnectListDefinedNetworksRet {
  readonly names: readonly string[];
}

export function readConnectListDefinedNetworksRet(r: XdrReader): ConnectListDefinedNetworksRet {
  const names: string[] = [];
  for (let count = r.count(16384, 4); count > 0; count -= 1) names.push(r.string(4194304));
  return { names };
}

export function writeConnectListDefinedNetworksRet(w: XdrWriter, v: ConnectListDefinedNetworksRet): void {
  w.count(v.names.length, 16384);
  for (const item of v.names) w.string(item, 4194304);
}

/** The wire’s remote_network_lookup_by_uuid_args. */
export interface NetworkLookupByUuidArgs {
  readonly uuid: string;
}

export function readNetworkLookupByUuidArgs(r: XdrReader): NetworkLookupByUuidArgs {
  return { uuid: r.uuid() };
}

export function writeNetworkLookupByUuidArgs(w: XdrWriter, v: NetworkLookupByUuidArgs): void {
  w.uuid(v.uuid);
}

/** The wire’s remote_network_lookup_by_uuid_ret. */
export interface NetworkLookupByUuidRet {
  readonly net: NetworkRef;
}

export function readNetworkLookupByUuidRet(r: XdrReader): NetworkLookupByUuidRet {
  return { net: readNetworkRef(r) };
}

export function writeNetworkLookupByUuidRet(w: XdrWriter, v: NetworkLookupByUuidRet): void {
  writeNetworkRef(w, v.net);
}

/** The wire’s remote_network_lookup_by_name_args. */
export interface NetworkLookupByNameArgs {
  readonly name: string;
}

export function readNetworkLookupByNameArgs(r: XdrReader): NetworkLookupByNameArgs {
  return { name: r.string(4194304) };
}

export function writeNetworkLookupByNameArgs(w: XdrWriter, v: NetworkLookupByNameArgs): void {
  w.string(v.name, 4194304);
}

/** The wire’s remote_network_lookup_by_name_ret. */
export interface NetworkLookupByNameRet {
  readonly net: NetworkRef;
}

export function readNetworkLookupByNameRet(r: XdrReader): NetworkLookupByNameRet {
  return { net: readNetworkRef(r) };
}

export function writeNetworkLookupByNameRet(w: XdrWriter, v: NetworkLookupByNameRet): void {
  writeNetworkRef(w, v.net);
}

/** The wire’s remote_network_create_xml_args. */
export interface NetworkCreateXmlArgs {
  readonly xml: string;
}

export function readNetworkCreateXmlArgs(r: XdrReader): NetworkCreateXmlArgs {
  return { xml: r.string(4194304) };
}

export function writeNetworkCreateXmlArgs(w: XdrWriter, v: NetworkCreateXmlArgs): void {
  w.string(v.xml, 4194304);
}

/** The wire’s remote_network_create_xml_ret. */
export interface NetworkCreateXmlRet {
  readonly net: NetworkRef;
}

export function readNetworkCreateXmlRet(r: XdrReader): NetworkCreateXmlRet {
  return { net: readNetworkRef(r) };
}

export function writeNetworkCreateXmlRet(w: XdrWriter, v: NetworkCreateXmlRet): void {
  writeNetworkRef(w, v.net);
}

/** The wire’s remote_network_create_xml_flags_args. */
export interface NetworkCreateXmlFlagsArgs {
  readonly xml: string;
  readonly flags: number;
}

export function readNetworkCreateXmlFlagsArgs(r: XdrReader): NetworkCreateXmlFlagsArgs {
  return { xml: r.string(4194304), flags: r.uint() };
}

export function writeNetworkCreateXmlFlagsArgs(w: XdrWriter, v: NetworkCreateXmlFlagsArgs): void {
  w.string(v.xml, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_network_create_xml_flags_ret. */
export interface NetworkCreateXmlFlagsRet {
  readonly net: NetworkRef;
}

export function readNetworkCreateXmlFlagsRet(r: XdrReader): NetworkCreateXmlFlagsRet {
  return { net: readNetworkRef(r) };
}

export function writeNetworkCreateXmlFlagsRet(w: XdrWriter, v: NetworkCreateXmlFlagsRet): void {
  writeNetworkRef(w, v.net);
}

/** The wire’s remote_network_define_xml_args. */
export interface NetworkDefineXmlArgs {
  readonly xml: string;
}

export function readNetworkDefineXmlArgs(r: XdrReader): NetworkDefineXmlArgs {
  return { xml: r.string(4194304) };
}

export function writeNetworkDefineXmlArgs(w: XdrWriter, v: NetworkDefineXmlArgs): void {
  w.string(v.xml, 4194304);
}

/** The wire’s remote_network_define_xml_ret. */
export interface NetworkDefineXmlRet {
  readonly net: NetworkRef;
}

export function readNetworkDefineXmlRet(r: XdrReader): NetworkDefineXmlRet {
  return { net: readNetworkRef(r) };
}

export function writeNetworkDefineXmlRet(w: XdrWriter, v: NetworkDefineXmlRet): void {
  writeNetworkRef(w, v.net);
}

/** The wire’s remote_network_define_xml_flags_args. */
export interface NetworkDefineXmlFlagsArgs {
  readonly xml: string;
  readonly flags: number;
}

export function readNetworkDefineXmlFlagsArgs(r: XdrReader): NetworkDefineXmlFlagsArgs {
  return { xml: r.string(4194304), flags: r.uint() };
}

export function writeNetworkDefineXmlFlagsArgs(w: XdrWriter, v: NetworkDefineXmlFlagsArgs): void {
  w.string(v.xml, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_network_define_xml_flags_ret. */
export interface NetworkDefineXmlFlagsRet {
  readonly net: NetworkRef;
}

export function readNetworkDefineXmlFlagsRet(r: XdrReader): NetworkDefineXmlFlagsRet {
  return { net: readNetworkRef(r) };
}

export function writeNetworkDefineXmlFlagsRet(w: XdrWriter, v: NetworkDefineXmlFlagsRet): void {
  writeNetworkRef(w, v.net);
}

/** The wire’s remote_network_undefine_args. */
export interface NetworkUndefineArgs {
  readonly net: NetworkRef;
}

export function readNetworkUndefineArgs(r: XdrReader): NetworkUndefineArgs {
  return { net: readNetworkRef(r) };
}

export function writeNetworkUndefineArgs(w: XdrWriter, v: NetworkUndefineArgs): void {
  writeNetworkRef(w, v.net);
}

/** The wire’s remote_network_update_args. */
export interface NetworkUpdateArgs {
  readonly net: NetworkRef;
  readonly command: number;
  readonly section: number;
  readonly parentIndex: number;
  readonly xml: string;
  readonly flags: number;
}

export function readNetworkUpdateArgs(r: XdrReader): NetworkUpdateArgs {
  return { net: readNetworkRef(r), command: r.uint(), section: r.uint(), parentIndex: r.int(), xml: r.string(4194304), flags: r.uint() };
}

export function writeNetworkUpdateArgs(w: XdrWriter, v: NetworkUpdateArgs): void {
  writeNetworkRef(w, v.net);
  w.uint(v.command);
  w.uint(v.section);
  w.int(v.parentIndex);
  w.string(v.xml, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_network_create_args. */
export interface NetworkCreateArgs {
  readonly net: NetworkRef;
}

export function readNetworkCreateArgs(r: XdrReader): NetworkCreateArgs {
  return { net: readNetworkRef(r) };
}

export function writeNetworkCreateArgs(w: XdrWriter, v: NetworkCreateArgs): void {
  writeNetworkRef(w, v.net);
}

/** The wire’s remote_network_destroy_args. */
export interface NetworkDestroyArgs {
  readonly net: NetworkRef;
}

export function readNetworkDestroyArgs(r: XdrReader): NetworkDestroyArgs {
  return { net: readNetworkRef(r) };
}

export function writeNetworkDestroyArgs(w: XdrWriter, v: NetworkDestroyArgs): void {
  writeNetworkRef(w, v.net);
}

/** The wire’s remote_network_get_xml_desc_args. */
export interface NetworkGetXmlDescArgs {
  readonly net: NetworkRef;
  readonly flags: number;
}

export function readNetworkGetXmlDescArgs(r: XdrReader): NetworkGetXmlDescArgs {
  return { net: readNetworkRef(r), flags: r.uint() };
}

export function writeNetworkGetXmlDescArgs(w: XdrWriter, v: NetworkGetXmlDescArgs): void {
  writeNetworkRef(w, v.net);
  w.uint(v.flags);
}

/** The wire’s remote_network_get_xml_desc_ret. */
export interface NetworkGetXmlDescRet {
  readonly xml: string;
}

export function readNetworkGetXmlDescRet(r: XdrReader): NetworkGetXmlDescRet {
  return { xml: r.string(4194304) };
}

export function writeNetworkGetXmlDescRet(w: XdrWriter, v: NetworkGetXmlDescRet): void {
  w.string(v.xml, 4194304);
}

/** The wire’s remote_network_get_bridge_name_args. */
export interface NetworkGetBridgeNameArgs {
  readonly net: NetworkRef;
}

export function readNetworkGetBridgeNameArgs(r: XdrReader): NetworkGetBridgeNameArgs {
  return { net: readNetworkRef(r) };
}

export function writeNetworkGetBridgeNameArgs(w: XdrWriter, v: NetworkGetBridgeNameArgs): void {
  writeNetworkRef(w, v.net);
}

/** The wire’s remote_network_get_bridge_name_ret. */
export interface NetworkGetBridgeNameRet {
  readonly name: string;
}

export function readNetworkGetBridgeNameRet(r: XdrReader): NetworkGetBridgeNameRet {
  return { name: r.string(4194304) };
}

export function writeNetworkGetBridgeNameRet(w: XdrWriter, v: NetworkGetBridgeNameRet): void {
  w.string(v.name, 4194304);
}

/** The wire’s remote_network_get_autostart_args. */
export interface NetworkGetAutostartArgs {
  readonly net: NetworkRef;
}

export function readNetworkGetAutostartArgs(r: XdrReader): NetworkGetAutostartArgs {
  return { net: readNetworkRef(r) };
}

export function writeNetworkGetAutostartArgs(w: XdrWriter, v: NetworkGetAutostartArgs): void {
  writeNetworkRef(w, v.net);
}

/** The wire’s remote_network_get_autostart_ret. */
export interface NetworkGetAutostartRet {
  readonly autostart: boolean;
}

export function readNetworkGetAutostartRet(r: XdrReader): NetworkGetAutostartRet {
  return { autostart: r.bool() };
}

export function writeNetworkGetAutostartRet(w: XdrWriter, v: NetworkGetAutostartRet): void {
  w.bool(v.autostart);
}

/** The wire’s remote_network_set_autostart_args. */
export interface NetworkSetAutostartArgs {
  readonly net: NetworkRef;
  readonly autostart: boolean;
}

export function readNetworkSetAutostartArgs(r: XdrReader): NetworkSetAutostartArgs {
  return { net: readNetworkRef(r), autostart: r.bool() };
}

export function writeNetworkSetAutostartArgs(w: XdrWriter, v: NetworkSetAutostartArgs): void {
  writeNetworkRef(w, v.net);
  w.bool(v.autostart);
}

/** The wire’s remote_connect_num_of_nwfilters_ret. */
export interface ConnectNumOfNwfiltersRet {
  readonly num: number;
}

export function readConnectNumOfNwfiltersRet(r: XdrReader): ConnectNumOfNwfiltersRet {
  return { num: r.int() };
}

export function writeConnectNumOfNwfiltersRet(w: XdrWriter, v: ConnectNumOfNwfiltersRet): void {
  w.int(v.num);
}

/** The wire’s remote_connect_list_nwfilters_args. */
export interface ConnectListNwfiltersArgs {
  readonly maxnames: number;
}

export function readConnectListNwfiltersArgs(r: XdrReader): ConnectListNwfiltersArgs {
  return { maxnames: r.int() };
}

export function writeConnectListNwfiltersArgs(w: XdrWriter, v: ConnectListNwfiltersArgs): void {
  w.int(v.maxnames);
}

/** The wire’s remote_connect_list_nwfilters_ret. */
export interface ConnectListNwfiltersRet {
  readonly names: readonly string[];
}

export function readConnectListNwfiltersRet(r: XdrReader): ConnectListNwfiltersRet {
  const names: string[] = [];
  for (let count = r.count(16384, 4); count > 0; count -= 1) names.push(r.string(4194304));
  return { names };
}

export function writeConnectListNwfiltersRet(w: XdrWriter, v: ConnectListNwfiltersRet): void {
  w.count(v.names.length, 16384);
  for (const item of v.names) w.string(item, 4194304);
}

/** The wire’s remote_nwfilter_lookup_by_uuid_args. */
export interface NwfilterLookupByUuidArgs {
  readonly uuid: string;
}

export function readNwfilterLookupByUuidArgs(r: XdrReader): NwfilterLookupByUuidArgs {
  return { uuid: r.uuid() };
}

export function writeNwfilterLookupByUuidArgs(w: XdrWriter, v: NwfilterLookupByUuidArgs): void {
  w.uuid(v.uuid);
}

/** The wire’s remote_nwfilter_lookup_by_uuid_ret. */
export interface NwfilterLookupByUuidRet {
  readonly nwfilter: NWFilterRef;
}

export function readNwfilterLookupByUuidRet(r: XdrReader): NwfilterLookupByUuidRet {
  return { nwfilter: readNWFilterRef(r) };
}

export function writeNwfilterLookupByUuidRet(w: XdrWriter, v: NwfilterLookupByUuidRet): void {
  writeNWFilterRef(w, v.nwfilter);
}

/** The wire’s remote_nwfilter_lookup_by_name_args. */
export interface NwfilterLookupByNameArgs {
  readonly name: string;
}

export function readNwfilterLookupByNameArgs(r: XdrReader): NwfilterLookupByNameArgs {
  return { name: r.string(4194304) };
}

export function writeNwfilterLookupByNameArgs(w: XdrWriter, v: NwfilterLookupByNameArgs): void {
  w.string(v.name, 4194304);
}

/** The wire’s remote_nwfilter_lookup_by_name_ret. */
export interface NwfilterLookupByNameRet {
  readonly nwfilter: NWFilterRef;
}

export function readNwfilterLookupByNameRet(r: XdrReader): NwfilterLookupByNameRet {
  return { nwfilter: readNWFilterRef(r) };
}

export function writeNwfilterLookupByNameRet(w: XdrWriter, v: NwfilterLookupByNameRet): void {
  writeNWFilterRef(w, v.nwfilter);
}

/** The wire’s remote_nwfilter_define_xml_args. */
export interface NwfilterDefineXmlArgs {
  readonly xml: string;
}

export function readNwfilterDefineXmlArgs(r: XdrReader): NwfilterDefineXmlArgs {
  return { xml: r.string(4194304) };
}

export function writeNwfilterDefineXmlArgs(w: XdrWriter, v: NwfilterDefineXmlArgs): void {
  w.string(v.xml, 4194304);
}

/** The wire’s remote_nwfilter_define_xml_ret. */
export interface NwfilterDefineXmlRet {
  readonly nwfilter: NWFilterRef;
}

export function readNwfilterDefineXmlRet(r: XdrReader): NwfilterDefineXmlRet {
  return { nwfilter: readNWFilterRef(r) };
}

export function writeNwfilterDefineXmlRet(w: XdrWriter, v: NwfilterDefineXmlRet): void {
  writeNWFilterRef(w, v.nwfilter);
}

/** The wire’s remote_nwfilter_define_xml_flags_args. */
export interface NwfilterDefineXmlFlagsArgs {
  readonly xml: string;
  readonly flags: number;
}

export function readNwfilterDefineXmlFlagsArgs(r: XdrReader): NwfilterDefineXmlFlagsArgs {
  return { xml: r.string(4194304), flags: r.uint() };
}

export function writeNwfilterDefineXmlFlagsArgs(w: XdrWriter, v: NwfilterDefineXmlFlagsArgs): void {
  w.string(v.xml, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_nwfilter_define_xml_flags_ret. */
export interface NwfilterDefineXmlFlagsRet {
  readonly nwfilter: NWFilterRef;
}

export function readNwfilterDefineXmlFlagsRet(r: XdrReader): NwfilterDefineXmlFlagsRet {
  return { nwfilter: readNWFilterRef(r) };
}

export function writeNwfilterDefineXmlFlagsRet(w: XdrWriter, v: NwfilterDefineXmlFlagsRet): void {
  writeNWFilterRef(w, v.nwfilter);
}

/** The wire’s remote_nwfilter_undefine_args. */
export interface NwfilterUndefineArgs {
  readonly nwfilter: NWFilterRef;
}

export function readNwfilterUndefineArgs(r: XdrReader): NwfilterUndefineArgs {
  return { nwfilter: readNWFilterRef(r) };
}

export function writeNwfilterUndefineArgs(w: XdrWriter, v: NwfilterUndefineArgs): void {
  writeNWFilterRef(w, v.nwfilter);
}

/** The wire’s remote_nwfilter_get_xml_desc_args. */
export interface NwfilterGetXmlDescArgs {
  readonly nwfilter: NWFilterRef;
  readonly flags: number;
}

export function readNwfilterGetXmlDescArgs(r: XdrReader): NwfilterGetXmlDescArgs {
  return { nwfilter: readNWFilterRef(r), flags: r.uint() };
}

export function writeNwfilterGetXmlDescArgs(w: XdrWriter, v: NwfilterGetXmlDescArgs): void {
  writeNWFilterRef(w, v.nwfilter);
  w.uint(v.flags);
}

/** The wire’s remote_nwfilter_get_xml_desc_ret. */
export interface NwfilterGetXmlDescRet {
  readonly xml: string;
}

export function readNwfilterGetXmlDescRet(r: XdrReader): NwfilterGetXmlDescRet {
  return { xml: r.string(4194304) };
}

export function writeNwfilterGetXmlDescRet(w: XdrWriter, v: NwfilterGetXmlDescRet): void {
  w.string(v.xml, 4194304);
}

/** The wire’s remote_connect_num_of_interfaces_ret. */
export interface ConnectNumOfInterfacesRet {
  readonly num: number;
}

export function readConnectNumOfInterfacesRet(r: XdrReader): ConnectNumOfInterfacesRet {
  return { num: r.int() };
}

export function writeConnectNumOfInterfacesRet(w: XdrWriter, v: ConnectNumOfInterfacesRet): void {
  w.int(v.num);
}

/** The wire’s remote_connect_list_interfaces_args. */
export interface ConnectListInterfacesArgs {
  readonly maxnames: number;
}

export function readConnectListInterfacesArgs(r: XdrReader): ConnectListInterfacesArgs {
  return { maxnames: r.int() };
}

export function writeConnectListInterfacesArgs(w: XdrWriter, v: ConnectListInterfacesArgs): void {
  w.int(v.maxnames);
}

/** The wire’s remote_connect_list_interfaces_ret. */
export interface ConnectListInterfacesRet {
  readonly names: readonly string[];
}

export function readConnectListInterfacesRet(r: XdrReader): ConnectListInterfacesRet {
  const names: string[] = [];
  for (let count = r.count(16384, 4); count > 0; count -= 1) names.push(r.string(4194304));
  return { names };
}

export function writeConnectListInterfacesRet(w: XdrWriter, v: ConnectListInterfacesRet): void {
  w.count(v.names.length, 16384);
  for (const item of v.names) w.string(item, 4194304);
}

/** The wire’s remote_connect_num_of_defined_interfaces_ret. */
export interface ConnectNumOfDefinedInterfacesRet {
  readonly num: number;
}

export function readConnectNumOfDefinedInterfacesRet(r: XdrReader): ConnectNumOfDefinedInterfacesRet {
  return { num: r.int() };
}

export function writeConnectNumOfDefinedInterfacesRet(w: XdrWriter, v: ConnectNumOfDefinedInterfacesRet): void {
  w.int(v.num);
}

/** The wire’s remote_connect_list_defined_interfaces_args. */
export interface ConnectListDefinedInterfacesArgs {
  readonly maxnames: number;
}

export function readConnectListDefinedInterfacesArgs(r: XdrReader): ConnectListDefinedInterfacesArgs {
  return { maxnames: r.int() };
}

export function writeConnectListDefinedInterfacesArgs(w: XdrWriter, v: ConnectListDefinedInterfacesArgs): void {
  w.int(v.maxnames);
}

/** The wire’s remote_connect_list_defined_interfaces_ret. */
export interface ConnectListDefinedInterfacesRet {
  readonly names: readonly string[];
}

export function readConnectListDefinedInterfacesRet(r: XdrReader): ConnectListDefinedInterfacesRet {
  const names: string[] = [];
  for (let count = r.count(16384, 4); count > 0; count -= 1) names.push(r.string(4194304));
  return { names };
}

export function writeConnectListDefinedInterfacesRet(w: XdrWriter, v: ConnectListDefinedInterfacesRet): void {
  w.count(v.names.length, 16384);
  for (const item of v.names) w.string(item, 4194304);
}

/** The wire’s remote_interface_lookup_by_name_args. */
export interface InterfaceLookupByNameArgs {
  readonly name: string;
}

export function readInterfaceLookupByNameArgs(r: XdrReader): InterfaceLookupByNameArgs {
  return { name: r.string(4194304) };
}

export function writeInterfaceLookupByNameArgs(w: XdrWriter, v: InterfaceLookupByNameArgs): void {
  w.string(v.name, 4194304);
}

/** The wire’s remote_interface_lookup_by_name_ret. */
export interface InterfaceLookupByNameRet {
  readonly iface: InterfaceRef;
}

export function readInterfaceLookupByNameRet(r: XdrReader): InterfaceLookupByNameRet {
  return { iface: readInterfaceRef(r) };
}

export function writeInterfaceLookupByNameRet(w: XdrWriter, v: InterfaceLookupByNameRet): void {
  writeInterfaceRef(w, v.iface);
}

/** The wire’s remote_interface_lookup_by_mac_string_args. */
export interface InterfaceLookupByMacStringArgs {
  readonly mac: string;
}

export function readInterfaceLookupByMacStringArgs(r: XdrReader): InterfaceLookupByMacStringArgs {
  return { mac: r.string(4194304) };
}

export function writeInterfaceLookupByMacStringArgs(w: XdrWriter, v: InterfaceLookupByMacStringArgs): void {
  w.string(v.mac, 4194304);
}

/** The wire’s remote_interface_lookup_by_mac_string_ret. */
export interface InterfaceLookupByMacStringRet {
  readonly iface: InterfaceRef;
}

export function readInterfaceLookupByMacStringRet(r: XdrReader): InterfaceLookupByMacStringRet {
  return { iface: readInterfaceRef(r) };
}

export function writeInterfaceLookupByMacStringRet(w: XdrWriter, v: InterfaceLookupByMacStringRet): void {
  writeInterfaceRef(w, v.iface);
}

/** The wire’s remote_interface_get_xml_desc_args. */
export interface InterfaceGetXmlDescArgs {
  readonly iface: InterfaceRef;
  readonly flags: number;
}

export function readInterfaceGetXmlDescArgs(r: XdrReader): InterfaceGetXmlDescArgs {
  return { iface: readInterfaceRef(r), flags: r.uint() };
}

export function writeInterfaceGetXmlDescArgs(w: XdrWriter, v: InterfaceGetXmlDescArgs): void {
  writeInterfaceRef(w, v.iface);
  w.uint(v.flags);
}

/** The wire’s remote_interface_get_xml_desc_ret. */
export interface InterfaceGetXmlDescRet {
  readonly xml: string;
}

export function readInterfaceGetXmlDescRet(r: XdrReader): InterfaceGetXmlDescRet {
  return { xml: r.string(4194304) };
}

export function writeInterfaceGetXmlDescRet(w: XdrWriter, v: InterfaceGetXmlDescRet): void {
  w.string(v.xml, 4194304);
}

/** The wire’s remote_interface_define_xml_args. */
export interface InterfaceDefineXmlArgs {
  readonly xml: string;
  readonly flags: number;
}

export function readInterfaceDefineXmlArgs(r: XdrReader): InterfaceDefineXmlArgs {
  return { xml: r.string(4194304), flags: r.uint() };
}

export function writeInterfaceDefineXmlArgs(w: XdrWriter, v: InterfaceDefineXmlArgs): void {
  w.string(v.xml, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_interface_define_xml_ret. */
export interface InterfaceDefineXmlRet {
  readonly iface: InterfaceRef;
}

export function readInterfaceDefineXmlRet(r: XdrReader): InterfaceDefineXmlRet {
  return { iface: readInterfaceRef(r) };
}

export function writeInterfaceDefineXmlRet(w: XdrWriter, v: InterfaceDefineXmlRet): void {
  writeInterfaceRef(w, v.iface);
}

/** The wire’s remote_interface_undefine_args. */
export interface InterfaceUndefineArgs {
  readonly iface: InterfaceRef;
}

export function readInterfaceUndefineArgs(r: XdrReader): InterfaceUndefineArgs {
  return { iface: readInterfaceRef(r) };
}

export function writeInterfaceUndefineArgs(w: XdrWriter, v: InterfaceUndefineArgs): void {
  writeInterfaceRef(w, v.iface);
}

/** The wire’s remote_interface_create_args. */
export interface InterfaceCreateArgs {
  readonly iface: InterfaceRef;
  readonly flags: number;
}

export function readInterfaceCreateArgs(r: XdrReader): InterfaceCreateArgs {
  return { iface: readInterfaceRef(r), flags: r.uint() };
}

export function writeInterfaceCreateArgs(w: XdrWriter, v: InterfaceCreateArgs): void {
  writeInterfaceRef(w, v.iface);
  w.uint(v.flags);
}

/** The wire’s remote_interface_destroy_args. */
export interface InterfaceDestroyArgs {
  readonly iface: InterfaceRef;
  readonly flags: number;
}

export function readInterfaceDestroyArgs(r: XdrReader): InterfaceDestroyArgs {
  return { iface: readInterfaceRef(r), flags: r.uint() };
}

export function writeInterfaceDestroyArgs(w: XdrWriter, v: InterfaceDestroyArgs): void {
  writeInterfaceRef(w, v.iface);
  w.uint(v.flags);
}

/** The wire’s remote_interface_change_begin_args. */
export interface InterfaceChangeBeginArgs {
  readonly flags: number;
}

export function readInterfaceChangeBeginArgs(r: XdrReader): InterfaceChangeBeginArgs {
  return { flags: r.uint() };
}

export function writeInterfaceChangeBeginArgs(w: XdrWriter, v: InterfaceChangeBeginArgs): void {
  w.uint(v.flags);
}

/** The wire’s remote_interface_change_commit_args. */
export interface InterfaceChangeCommitArgs {
  readonly flags: number;
}

export function readInterfaceChangeCommitArgs(r: XdrReader): InterfaceChangeCommitArgs {
  return { flags: r.uint() };
}

export function writeInterfaceChangeCommitArgs(w: XdrWriter, v: InterfaceChangeCommitArgs): void {
  w.uint(v.flags);
}

/** The wire’s remote_interface_change_rollback_args. */
export interface InterfaceChangeRollbackArgs {
  readonly flags: number;
}

export function readInterfaceChangeRollbackArgs(r: XdrReader): InterfaceChangeRollbackArgs {
  return { flags: r.uint() };
}

export function writeInterfaceChangeRollbackArgs(w: XdrWriter, v: InterfaceChangeRollbackArgs): void {
  w.uint(v.flags);
}

/** The wire’s remote_auth_list_ret. */
export interface AuthListRet {
  readonly types: readonly number[];
}

export function readAuthListRet(r: XdrReader): AuthListRet {
  const types: number[] = [];
  for (let count = r.count(20, 4); count > 0; count -= 1) types.push(r.enumeration(new Set([0, 1, 2])));
  return { types };
}

export function writeAuthListRet(w: XdrWriter, v: AuthListRet): void {
  w.count(v.types.length, 20);
  for (const item of v.types) w.int(item);
}

/** The wire’s remote_auth_sasl_init_ret. */
export interface AuthSaslInitRet {
  readonly mechlist: string;
}

export function readAuthSaslInitRet(r: XdrReader): AuthSaslInitRet {
  return { mechlist: r.string(4194304) };
}

export function writeAuthSaslInitRet(w: XdrWriter, v: AuthSaslInitRet): void {
  w.string(v.mechlist, 4194304);
}

/** The wire’s remote_auth_sasl_start_args. */
export interface AuthSaslStartArgs {
  readonly mech: string;
  readonly nil: number;
  readonly data: Uint8Array;
}

export function readAuthSaslStartArgs(r: XdrReader): AuthSaslStartArgs {
  return { mech: r.string(4194304), nil: r.int(), data: r.charBytes(65536) };
}

export function writeAuthSaslStartArgs(w: XdrWriter, v: AuthSaslStartArgs): void {
  w.string(v.mech, 4194304);
  w.int(v.nil);
  w.charBytes(v.data, 65536);
}

/** The wire’s remote_auth_sasl_start_ret. */
export interface AuthSaslStartRet {
  readonly complete: number;
  readonly nil: number;
  readonly data: Uint8Array;
}

export function readAuthSaslStartRet(r: XdrReader): AuthSaslStartRet {
  return { complete: r.int(), nil: r.int(), data: r.charBytes(65536) };
}

export function writeAuthSaslStartRet(w: XdrWriter, v: AuthSaslStartRet): void {
  w.int(v.complete);
  w.int(v.nil);
  w.charBytes(v.data, 65536);
}

/** The wire’s remote_auth_sasl_step_args. */
export interface AuthSaslStepArgs {
  readonly nil: number;
  readonly data: Uint8Array;
}

export function readAuthSaslStepArgs(r: XdrReader): AuthSaslStepArgs {
  return { nil: r.int(), data: r.charBytes(65536) };
}

export function writeAuthSaslStepArgs(w: XdrWriter, v: AuthSaslStepArgs): void {
  w.int(v.nil);
  w.charBytes(v.data, 65536);
}

/** The wire’s remote_auth_sasl_step_ret. */
export interface AuthSaslStepRet {
  readonly complete: number;
  readonly nil: number;
  readonly data: Uint8Array;
}

export function readAuthSaslStepRet(r: XdrReader): AuthSaslStepRet {
  return { complete: r.int(), nil: r.int(), data: r.charBytes(65536) };
}

export function writeAuthSaslStepRet(w: XdrWriter, v: AuthSaslStepRet): void {
  w.int(v.complete);
  w.int(v.nil);
  w.charBytes(v.data, 65536);
}

/** The wire’s remote_auth_polkit_ret. */
export interface AuthPolkitRet {
  readonly complete: number;
}

export function readAuthPolkitRet(r: XdrReader): AuthPolkitRet {
  return { complete: r.int() };
}

export function writeAuthPolkitRet(w: XdrWriter, v: AuthPolkitRet): void {
  w.int(v.complete);
}

/** The wire’s remote_connect_num_of_storage_pools_ret. */
export interface ConnectNumOfStoragePoolsRet {
  readonly num: number;
}

export function readConnectNumOfStoragePoolsRet(r: XdrReader): ConnectNumOfStoragePoolsRet {
  return { num: r.int() };
}

export function writeConnectNumOfStoragePoolsRet(w: XdrWriter, v: ConnectNumOfStoragePoolsRet): void {
  w.int(v.num);
}

/** The wire’s remote_connect_list_storage_pools_args. */
export interface ConnectListStoragePoolsArgs {
  readonly maxnames: number;
}

export function readConnectListStoragePoolsArgs(r: XdrReader): ConnectListStoragePoolsArgs {
  return { maxnames: r.int() };
}

export function writeConnectListStoragePoolsArgs(w: XdrWriter, v: ConnectListStoragePoolsArgs): void {
  w.int(v.maxnames);
}

/** The wire’s remote_connect_list_storage_pools_ret. */
export interface ConnectListStoragePoolsRet {
  readonly names: readonly string[];
}

export function readConnectListStoragePoolsRet(r: XdrReader): ConnectListStoragePoolsRet {
  const names: string[] = [];
  for (let count = r.count(16384, 4); count > 0; count -= 1) names.push(r.string(4194304));
  return { names };
}

export function writeConnectListStoragePoolsRet(w: XdrWriter, v: ConnectListStoragePoolsRet): void {
  w.count(v.names.length, 16384);
  for (const item of v.names) w.string(item, 4194304);
}

/** The wire’s remote_connect_num_of_defined_storage_pools_ret. */
export interface ConnectNumOfDefinedStoragePoolsRet {
  readonly num: number;
}

export function readConnectNumOfDefinedStoragePoolsRet(r: XdrReader): ConnectNumOfDefinedStoragePoolsRet {
  return { num: r.int() };
}

export function writeConnectNumOfDefinedStoragePoolsRet(w: XdrWriter, v: ConnectNumOfDefinedStoragePoolsRet): void {
  w.int(v.num);
}

/** The wire’s remote_connect_list_defined_storage_pools_args. */
export interface ConnectListDefinedStoragePoolsArgs {
  readonly maxnames: number;
}

export function readConnectListDefinedStoragePoolsArgs(r: XdrReader): ConnectListDefinedStoragePoolsArgs {
  return { maxnames: r.int() };
}

export function writeConnectListDefinedStoragePoolsArgs(w: XdrWriter, v: ConnectListDefinedStoragePoolsArgs): void {
  w.int(v.maxnames);
}

/** The wire’s remote_connect_list_defined_storage_pools_ret. */
export interface ConnectListDefinedStoragePoolsRet {
  readonly names: readonly string[];
}

export function readConnectListDefinedStoragePoolsRet(r: XdrReader): ConnectListDefinedStoragePoolsRet {
  const names: string[] = [];
  for (let count = r.count(16384, 4); count > 0; count -= 1) names.push(r.string(4194304));
  return { names };
}

export function writeConnectListDefinedStoragePoolsRet(w: XdrWriter, v: ConnectListDefinedStoragePoolsRet): void {
  w.count(v.names.length, 16384);
  for (const item of v.names) w.string(item, 4194304);
}

/** The wire’s remote_connect_find_storage_pool_sources_args. */
export interface ConnectFindStoragePoolSourcesArgs {
  readonly type: string;
  readonly srcSpec: string | null;
  readonly flags: number;
}

export function readConnectFindStoragePoolSourcesArgs(r: XdrReader): ConnectFindStoragePoolSourcesArgs {
  return { type: r.string(4194304), srcSpec: r.optionalString(4194304), flags: r.uint() };
}

export function writeConnectFindStoragePoolSourcesArgs(w: XdrWriter, v: ConnectFindStoragePoolSourcesArgs): void {
  w.string(v.type, 4194304);
  w.optionalString(v.srcSpec, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_connect_find_storage_pool_sources_ret. */
export interface ConnectFindStoragePoolSourcesRet {
  readonly xml: string;
}

export function readConnectFindStoragePoolSourcesRet(r: XdrReader): ConnectFindStoragePoolSourcesRet {
  return { xml: r.string(4194304) };
}

export function writeConnectFindStoragePoolSourcesRet(w: XdrWriter, v: ConnectFindStoragePoolSourcesRet): void {
  w.string(v.xml, 4194304);
}

/** The wire’s remote_storage_pool_lookup_by_uuid_args. */
export interface StoragePoolLookupByUuidArgs {
  readonly uuid: string;
}

export function readStoragePoolLookupByUuidArgs(r: XdrReader): StoragePoolLookupByUuidArgs {
  return { uuid: r.uuid() };
}

export function writeStoragePoolLookupByUuidArgs(w: XdrWriter, v: StoragePoolLookupByUuidArgs): void {
  w.uuid(v.uuid);
}

/** The wire’s remote_storage_pool_lookup_by_uuid_ret. */
export interface StoragePoolLookupByUuidRet {
  readonly pool: StoragePoolRef;
}

export function readStoragePoolLookupByUuidRet(r: XdrReader): StoragePoolLookupByUuidRet {
  return { pool: readStoragePoolRef(r) };
}

export function writeStoragePoolLookupByUuidRet(w: XdrWriter, v: StoragePoolLookupByUuidRet): void {
  writeStoragePoolRef(w, v.pool);
}

/** The wire’s remote_storage_pool_lookup_by_name_args. */
export interface StoragePoolLookupByNameArgs {
  readonly name: string;
}

export function readStoragePoolLookupByNameArgs(r: XdrReader): StoragePoolLookupByNameArgs {
  return { name: r.string(4194304) };
}

export function writeStoragePoolLookupByNameArgs(w: XdrWriter, v: StoragePoolLookupByNameArgs): void {
  w.string(v.name, 4194304);
}

/** The wire’s remote_storage_pool_lookup_by_name_ret. */
export interface StoragePoolLookupByNameRet {
  readonly pool: StoragePoolRef;
}

export function readStoragePoolLookupByNameRet(r: XdrReader): StoragePoolLookupByNameRet {
  return { pool: readStoragePoolRef(r) };
}

export function writeStoragePoolLookupByNameRet(w: XdrWriter, v: StoragePoolLookupByNameRet): void {
  writeStoragePoolRef(w, v.pool);
}

/** The wire’s remote_storage_pool_lookup_by_volume_args. */
export interface StoragePoolLookupByVolumeArgs {
  readonly vol: StorageVolRef;
}

export function readStoragePoolLookupByVolumeArgs(r: XdrReader): StoragePoolLookupByVolumeArgs {
  return { vol: readStorageVolRef(r) };
}

export function writeStoragePoolLookupByVolumeArgs(w: XdrWriter, v: StoragePoolLookupByVolumeArgs): void {
  writeStorageVolRef(w, v.vol);
}

/** The wire’s remote_storage_pool_lookup_by_volume_ret. */
export interface StoragePoolLookupByVolumeRet {
  readonly pool: StoragePoolRef;
}

export function readStoragePoolLookupByVolumeRet(r: XdrReader): StoragePoolLookupByVolumeRet {
  return { pool: readStoragePoolRef(r) };
}

export function writeStoragePoolLookupByVolumeRet(w: XdrWriter, v: StoragePoolLookupByVolumeRet): void {
  writeStoragePoolRef(w, v.pool);
}

/** The wire’s remote_storage_pool_lookup_by_target_path_args. */
export interface StoragePoolLookupByTargetPathArgs {
  readonly path: string;
}

export function readStoragePoolLookupByTargetPathArgs(r: XdrReader): StoragePoolLookupByTargetPathArgs {
  return { path: r.string(4194304) };
}

export function writeStoragePoolLookupByTargetPathArgs(w: XdrWriter, v: StoragePoolLookupByTargetPathArgs): void {
  w.string(v.path, 4194304);
}

/** The wire’s remote_storage_pool_lookup_by_target_path_ret. */
export interface StoragePoolLookupByTargetPathRet {
  readonly pool: StoragePoolRef;
}

export function readStoragePoolLookupByTargetPathRet(r: XdrReader): StoragePoolLookupByTargetPathRet {
  return { pool: readStoragePoolRef(r) };
}

export function writeStoragePoolLookupByTargetPathRet(w: XdrWriter, v: StoragePoolLookupByTargetPathRet): void {
  writeStoragePoolRef(w, v.pool);
}

/** The wire’s remote_storage_pool_create_xml_args. */
export interface StoragePoolCreateXmlArgs {
  readonly xml: string;
  readonly flags: number;
}

export function readStoragePoolCreateXmlArgs(r: XdrReader): StoragePoolCreateXmlArgs {
  return { xml: r.string(4194304), flags: r.uint() };
}

export function writeStoragePoolCreateXmlArgs(w: XdrWriter, v: StoragePoolCreateXmlArgs): void {
  w.string(v.xml, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_storage_pool_create_xml_ret. */
export interface StoragePoolCreateXmlRet {
  readonly pool: StoragePoolRef;
}

export function readStoragePoolCreateXmlRet(r: XdrReader): StoragePoolCreateXmlRet {
  return { pool: readStoragePoolRef(r) };
}

export function writeStoragePoolCreateXmlRet(w: XdrWriter, v: StoragePoolCreateXmlRet): void {
  writeStoragePoolRef(w, v.pool);
}

/** The wire’s remote_storage_pool_define_xml_args. */
export interface StoragePoolDefineXmlArgs {
  readonly xml: string;
  readonly flags: number;
}

export function readStoragePoolDefineXmlArgs(r: XdrReader): StoragePoolDefineXmlArgs {
  return { xml: r.string(4194304), flags: r.uint() };
}

export function writeStoragePoolDefineXmlArgs(w: XdrWriter, v: StoragePoolDefineXmlArgs): void {
  w.string(v.xml, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_storage_pool_define_xml_ret. */
export interface StoragePoolDefineXmlRet {
  readonly pool: StoragePoolRef;
}

export function readStoragePoolDefineXmlRet(r: XdrReader): StoragePoolDefineXmlRet {
  return { pool: readStoragePoolRef(r) };
}

export function writeStoragePoolDefineXmlRet(w: XdrWriter, v: StoragePoolDefineXmlRet): void {
  writeStoragePoolRef(w, v.pool);
}

/** The wire’s remote_storage_pool_build_args. */
export interface StoragePoolBuildArgs {
  readonly pool: StoragePoolRef;
  readonly flags: number;
}

export function readStoragePoolBuildArgs(r: XdrReader): StoragePoolBuildArgs {
  return { pool: readStoragePoolRef(r), flags: r.uint() };
}

export function writeStoragePoolBuildArgs(w: XdrWriter, v: StoragePoolBuildArgs): void {
  writeStoragePoolRef(w, v.pool);
  w.uint(v.flags);
}

/** The wire’s remote_storage_pool_undefine_args. */
export interface StoragePoolUndefineArgs {
  readonly pool: StoragePoolRef;
}

export function readStoragePoolUndefineArgs(r: XdrReader): StoragePoolUndefineArgs {
  return { pool: readStoragePoolRef(r) };
}

export function writeStoragePoolUndefineArgs(w: XdrWriter, v: StoragePoolUndefineArgs): void {
  writeStoragePoolRef(w, v.pool);
}

/** The wire’s remote_storage_pool_create_args. */
export interface StoragePoolCreateArgs {
  readonly pool: StoragePoolRef;
  readonly flags: number;
}

export function readStoragePoolCreateArgs(r: XdrReader): StoragePoolCreateArgs {
  return { pool: readStoragePoolRef(r), flags: r.uint() };
}

export function writeStoragePoolCreateArgs(w: XdrWriter, v: StoragePoolCreateArgs): void {
  writeStoragePoolRef(w, v.pool);
  w.uint(v.flags);
}

/** The wire’s remote_storage_pool_destroy_args. */
export interface StoragePoolDestroyArgs {
  readonly pool: StoragePoolRef;
}

export function readStoragePoolDestroyArgs(r: XdrReader): StoragePoolDestroyArgs {
  return { pool: readStoragePoolRef(r) };
}

export function writeStoragePoolDestroyArgs(w: XdrWriter, v: StoragePoolDestroyArgs): void {
  writeStoragePoolRef(w, v.pool);
}

/** The wire’s remote_storage_pool_delete_args. */
export interface StoragePoolDeleteArgs {
  readonly pool: StoragePoolRef;
  readonly flags: number;
}

export function readStoragePoolDeleteArgs(r: XdrReader): StoragePoolDeleteArgs {
  return { pool: readStoragePoolRef(r), flags: r.uint() };
}

export function writeStoragePoolDeleteArgs(w: XdrWriter, v: StoragePoolDeleteArgs): void {
  writeStoragePoolRef(w, v.pool);
  w.uint(v.flags);
}

/** The wire’s remote_storage_pool_refresh_args. */
export interface StoragePoolRefreshArgs {
  readonly pool: StoragePoolRef;
  readonly flags: number;
}

export function readStoragePoolRefreshArgs(r: XdrReader): StoragePoolRefreshArgs {
  return { pool: readStoragePoolRef(r), flags: r.uint() };
}

export function writeStoragePoolRefreshArgs(w: XdrWriter, v: StoragePoolRefreshArgs): void {
  writeStoragePoolRef(w, v.pool);
  w.uint(v.flags);
}

/** The wire’s remote_storage_pool_get_xml_desc_args. */
export interface StoragePoolGetXmlDescArgs {
  readonly pool: StoragePoolRef;
  readonly flags: number;
}

export function readStoragePoolGetXmlDescArgs(r: XdrReader): StoragePoolGetXmlDescArgs {
  return { pool: readStoragePoolRef(r), flags: r.uint() };
}

export function writeStoragePoolGetXmlDescArgs(w: XdrWriter, v: StoragePoolGetXmlDescArgs): void {
  writeStoragePoolRef(w, v.pool);
  w.uint(v.flags);
}

/** The wire’s remote_storage_pool_get_xml_desc_ret. */
export interface StoragePoolGetXmlDescRet {
  readonly xml: string;
}

export function readStoragePoolGetXmlDescRet(r: XdrReader): StoragePoolGetXmlDescRet {
  return { xml: r.string(4194304) };
}

export function writeStoragePoolGetXmlDescRet(w: XdrWriter, v: StoragePoolGetXmlDescRet): void {
  w.string(v.xml, 4194304);
}

/** The wire’s remote_storage_pool_get_info_args. */
export interface StoragePoolGetInfoArgs {
  readonly pool: StoragePoolRef;
}

export function readStoragePoolGetInfoArgs(r: XdrReader): StoragePoolGetInfoArgs {
  return { pool: readStoragePoolRef(r) };
}

export function writeStoragePoolGetInfoArgs(w: XdrWriter, v: StoragePoolGetInfoArgs): void {
  writeStoragePoolRef(w, v.pool);
}

/** The wire’s remote_storage_pool_get_info_ret. */
export interface StoragePoolGetInfoRet {
  readonly state: number;
  readonly capacity: bigint;
  readonly allocation: bigint;
  readonly available: bigint;
}

export function readStoragePoolGetInfoRet(r: XdrReader): StoragePoolGetInfoRet {
  return { state: r.uint(), capacity: r.uhyper(), allocation: r.uhyper(), available: r.uhyper() };
}

export function writeStoragePoolGetInfoRet(w: XdrWriter, v: StoragePoolGetInfoRet): void {
  w.uint(v.state);
  w.uhyper(v.capacity);
  w.uhyper(v.allocation);
  w.uhyper(v.available);
}

/** The wire’s remote_storage_pool_get_autostart_args. */
export interface StoragePoolGetAutostartArgs {
  readonly pool: StoragePoolRef;
}

export function readStoragePoolGetAutostartArgs(r: XdrReader): StoragePoolGetAutostartArgs {
  return { pool: readStoragePoolRef(r) };
}

export function writeStoragePoolGetAutostartArgs(w: XdrWriter, v: StoragePoolGetAutostartArgs): void {
  writeStoragePoolRef(w, v.pool);
}

/** The wire’s remote_storage_pool_get_autostart_ret. */
export interface StoragePoolGetAutostartRet {
  readonly autostart: boolean;
}

export function readStoragePoolGetAutostartRet(r: XdrReader): StoragePoolGetAutostartRet {
  return { autostart: r.bool() };
}

export function writeStoragePoolGetAutostartRet(w: XdrWriter, v: StoragePoolGetAutostartRet): void {
  w.bool(v.autostart);
}

/** The wire’s remote_storage_pool_set_autostart_args. */
export interface StoragePoolSetAutostartArgs {
  readonly pool: StoragePoolRef;
  readonly autostart: boolean;
}

export function readStoragePoolSetAutostartArgs(r: XdrReader): StoragePoolSetAutostartArgs {
  return { pool: readStoragePoolRef(r), autostart: r.bool() };
}

export function writeStoragePoolSetAutostartArgs(w: XdrWriter, v: StoragePoolSetAutostartArgs): void {
  writeStoragePoolRef(w, v.pool);
  w.bool(v.autostart);
}

/** The wire’s remote_storage_pool_num_of_volumes_args. */
export interface StoragePoolNumOfVolumesArgs {
  readonly pool: StoragePoolRef;
}

export function readStoragePoolNumOfVolumesArgs(r: XdrReader): StoragePoolNumOfVolumesArgs {
  return { pool: readStoragePoolRef(r) };
}

export function writeStoragePoolNumOfVolumesArgs(w: XdrWriter, v: StoragePoolNumOfVolumesArgs): void {
  writeStoragePoolRef(w, v.pool);
}

/** The wire’s remote_storage_pool_num_of_volumes_ret. */
export interface StoragePoolNumOfVolumesRet {
  readonly num: number;
}

export function readStoragePoolNumOfVolumesRet(r: XdrReader): StoragePoolNumOfVolumesRet {
  return { num: r.int() };
}

export function writeStoragePoolNumOfVolumesRet(w: XdrWriter, v: StoragePoolNumOfVolumesRet): void {
  w.int(v.num);
}

/** The wire’s remote_storage_pool_list_volumes_args. */
export interface StoragePoolListVolumesArgs {
  readonly pool: StoragePoolRef;
  readonly maxnames: number;
}

export function readStoragePoolListVolumesArgs(r: XdrReader): StoragePoolListVolumesArgs {
  return { pool: readStoragePoolRef(r), maxnames: r.int() };
}

export function writeStoragePoolListVolumesArgs(w: XdrWriter, v: StoragePoolListVolumesArgs): void {
  writeStoragePoolRef(w, v.pool);
  w.int(v.maxnames);
}

/** The wire’s remote_storage_pool_list_volumes_ret. */
export interface StoragePoolListVolumesRet {
  readonly names: readonly string[];
}

export function readStoragePoolListVolumesRet(r: XdrReader): StoragePoolListVolumesRet {
  const names: string[] = [];
  for (let count = r.count(16384, 4); count > 0; count -= 1) names.push(r.string(4194304));
  return { names };
}

export function writeStoragePoolListVolumesRet(w: XdrWriter, v: StoragePoolListVolumesRet): void {
  w.count(v.names.length, 16384);
  for (const item of v.names) w.string(item, 4194304);
}

/** The wire’s remote_storage_vol_lookup_by_name_args. */
export interface StorageVolLookupByNameArgs {
  readonly pool: StoragePoolRef;
  readonly name: string;
}

export function readStorageVolLookupByNameArgs(r: XdrReader): StorageVolLookupByNameArgs {
  return { pool: readStoragePoolRef(r), name: r.string(4194304) };
}

export function writeStorageVolLookupByNameArgs(w: XdrWriter, v: StorageVolLookupByNameArgs): void {
  writeStoragePoolRef(w, v.pool);
  w.string(v.name, 4194304);
}

/** The wire’s remote_storage_vol_lookup_by_name_ret. */
export interface StorageVolLookupByNameRet {
  readonly vol: StorageVolRef;
}

export function readStorageVolLookupByNameRet(r: XdrReader): StorageVolLookupByNameRet {
  return { vol: readStorageVolRef(r) };
}

export function writeStorageVolLookupByNameRet(w: XdrWriter, v: StorageVolLookupByNameRet): void {
  writeStorageVolRef(w, v.vol);
}

/** The wire’s remote_storage_vol_lookup_by_key_args. */
export interface StorageVolLookupByKeyArgs {
  readonly key: string;
}

export function readStorageVolLookupByKeyArgs(r: XdrReader): StorageVolLookupByKeyArgs {
  return { key: r.string(4194304) };
}

export function writeStorageVolLookupByKeyArgs(w: XdrWriter, v: StorageVolLookupByKeyArgs): void {
  w.string(v.key, 4194304);
}

/** The wire’s remote_storage_vol_lookup_by_key_ret. */
export interface StorageVolLookupByKeyRet {
  readonly vol: StorageVolRef;
}

export function readStorageVolLookupByKeyRet(r: XdrReader): StorageVolLookupByKeyRet {
  return { vol: readStorageVolRef(r) };
}

export function writeStorageVolLookupByKeyRet(w: XdrWriter, v: StorageVolLookupByKeyRet): void {
  writeStorageVolRef(w, v.vol);
}

/** The wire’s remote_storage_vol_lookup_by_path_args. */
export interface StorageVolLookupByPathArgs {
  readonly path: string;
}

export function readStorageVolLookupByPathArgs(r: XdrReader): StorageVolLookupByPathArgs {
  return { path: r.string(4194304) };
}

export function writeStorageVolLookupByPathArgs(w: XdrWriter, v: StorageVolLookupByPathArgs): void {
  w.string(v.path, 4194304);
}

/** The wire’s remote_storage_vol_lookup_by_path_ret. */
export interface StorageVolLookupByPathRet {
  readonly vol: StorageVolRef;
}

export function readStorageVolLookupByPathRet(r: XdrReader): StorageVolLookupByPathRet {
  return { vol: readStorageVolRef(r) };
}

export function writeStorageVolLookupByPathRet(w: XdrWriter, v: StorageVolLookupByPathRet): void {
  writeStorageVolRef(w, v.vol);
}

/** The wire’s remote_storage_vol_create_xml_args. */
export interface StorageVolCreateXmlArgs {
  readonly pool: StoragePoolRef;
  readonly xml: string;
  readonly flags: number;
}

export function readStorageVolCreateXmlArgs(r: XdrReader): StorageVolCreateXmlArgs {
  return { pool: readStoragePoolRef(r), xml: r.string(4194304), flags: r.uint() };
}

export function writeStorageVolCreateXmlArgs(w: XdrWriter, v: StorageVolCreateXmlArgs): void {
  writeStoragePoolRef(w, v.pool);
  w.string(v.xml, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_storage_vol_create_xml_ret. */
export interface StorageVolCreateXmlRet {
  readonly vol: StorageVolRef;
}

export function readStorageVolCreateXmlRet(r: XdrReader): StorageVolCreateXmlRet {
  return { vol: readStorageVolRef(r) };
}

export function writeStorageVolCreateXmlRet(w: XdrWriter, v: StorageVolCreateXmlRet): void {
  writeStorageVolRef(w, v.vol);
}

/** The wire’s remote_storage_vol_create_xml_from_args. */
export interface StorageVolCreateXmlFromArgs {
  readonly pool: StoragePoolRef;
  readonly xml: string;
  readonly clonevol: StorageVolRef;
  readonly flags: number;
}

export function readStorageVolCreateXmlFromArgs(r: XdrReader): StorageVolCreateXmlFromArgs {
  return { pool: readStoragePoolRef(r), xml: r.string(4194304), clonevol: readStorageVolRef(r), flags: r.uint() };
}

export function writeStorageVolCreateXmlFromArgs(w: XdrWriter, v: StorageVolCreateXmlFromArgs): void {
  writeStoragePoolRef(w, v.pool);
  w.string(v.xml, 4194304);
  writeStorageVolRef(w, v.clonevol);
  w.uint(v.flags);
}

/** The wire’s remote_storage_vol_create_xml_from_ret. */
export interface StorageVolCreateXmlFromRet {
  readonly vol: StorageVolRef;
}

export function readStorageVolCreateXmlFromRet(r: XdrReader): StorageVolCreateXmlFromRet {
  return { vol: readStorageVolRef(r) };
}

export function writeStorageVolCreateXmlFromRet(w: XdrWriter, v: StorageVolCreateXmlFromRet): void {
  writeStorageVolRef(w, v.vol);
}

/** The wire’s remote_storage_vol_delete_args. */
export interface StorageVolDeleteArgs {
  readonly vol: StorageVolRef;
  readonly flags: number;
}

export function readStorageVolDeleteArgs(r: XdrReader): StorageVolDeleteArgs {
  return { vol: readStorageVolRef(r), flags: r.uint() };
}

export function writeStorageVolDeleteArgs(w: XdrWriter, v: StorageVolDeleteArgs): void {
  writeStorageVolRef(w, v.vol);
  w.uint(v.flags);
}

/** The wire’s remote_storage_vol_wipe_args. */
export interface StorageVolWipeArgs {
  readonly vol: StorageVolRef;
  readonly flags: number;
}

export function readStorageVolWipeArgs(r: XdrReader): StorageVolWipeArgs {
  return { vol: readStorageVolRef(r), flags: r.uint() };
}

export function writeStorageVolWipeArgs(w: XdrWriter, v: StorageVolWipeArgs): void {
  writeStorageVolRef(w, v.vol);
  w.uint(v.flags);
}

/** The wire’s remote_storage_vol_wipe_pattern_args. */
export interface StorageVolWipePatternArgs {
  readonly vol: StorageVolRef;
  readonly algorithm: number;
  readonly flags: number;
}

export function readStorageVolWipePatternArgs(r: XdrReader): StorageVolWipePatternArgs {
  return { vol: readStorageVolRef(r), algorithm: r.uint(), flags: r.uint() };
}

export function writeStorageVolWipePatternArgs(w: XdrWriter, v: StorageVolWipePatternArgs): void {
  writeStorageVolRef(w, v.vol);
  w.uint(v.algorithm);
  w.uint(v.flags);
}

/** The wire’s remote_storage_vol_get_xml_desc_args. */
export interface StorageVolGetXmlDescArgs {
  readonly vol: StorageVolRef;
  readonly flags: number;
}

export function readStorageVolGetXmlDescArgs(r: XdrReader): StorageVolGetXmlDescArgs {
  return { vol: readStorageVolRef(r), flags: r.uint() };
}

export function writeStorageVolGetXmlDescArgs(w: XdrWriter, v: StorageVolGetXmlDescArgs): void {
  writeStorageVolRef(w, v.vol);
  w.uint(v.flags);
}

/** The wire’s remote_storage_vol_get_xml_desc_ret. */
export interface StorageVolGetXmlDescRet {
  readonly xml: string;
}

export function readStorageVolGetXmlDescRet(r: XdrReader): StorageVolGetXmlDescRet {
  return { xml: r.string(4194304) };
}

export function writeStorageVolGetXmlDescRet(w: XdrWriter, v: StorageVolGetXmlDescRet): void {
  w.string(v.xml, 4194304);
}

/** The wire’s remote_storage_vol_get_info_args. */
export interface StorageVolGetInfoArgs {
  readonly vol: StorageVolRef;
}

export function readStorageVolGetInfoArgs(r: XdrReader): StorageVolGetInfoArgs {
  return { vol: readStorageVolRef(r) };
}

export function writeStorageVolGetInfoArgs(w: XdrWriter, v: StorageVolGetInfoArgs): void {
  writeStorageVolRef(w, v.vol);
}

/** The wire’s remote_storage_vol_get_info_ret. */
export interface StorageVolGetInfoRet {
  readonly type: number;
  readonly capacity: bigint;
  readonly allocation: bigint;
}

export function readStorageVolGetInfoRet(r: XdrReader): StorageVolGetInfoRet {
  return { type: r.int(), capacity: r.uhyper(), allocation: r.uhyper() };
}

export function writeStorageVolGetInfoRet(w: XdrWriter, v: StorageVolGetInfoRet): void {
  w.int(v.type);
  w.uhyper(v.capacity);
  w.uhyper(v.allocation);
}

/** The wire’s remote_storage_vol_get_info_flags_args. */
export interface StorageVolGetInfoFlagsArgs {
  readonly vol: StorageVolRef;
  readonly flags: number;
}

export function readStorageVolGetInfoFlagsArgs(r: XdrReader): StorageVolGetInfoFlagsArgs {
  return { vol: readStorageVolRef(r), flags: r.uint() };
}

export function writeStorageVolGetInfoFlagsArgs(w: XdrWriter, v: StorageVolGetInfoFlagsArgs): void {
  writeStorageVolRef(w, v.vol);
  w.uint(v.flags);
}

/** The wire’s remote_storage_vol_get_info_flags_ret. */
export interface StorageVolGetInfoFlagsRet {
  readonly type: number;
  readonly capacity: bigint;
  readonly allocation: bigint;
}

export function readStorageVolGetInfoFlagsRet(r: XdrReader): StorageVolGetInfoFlagsRet {
  return { type: r.int(), capacity: r.uhyper(), allocation: r.uhyper() };
}

export function writeStorageVolGetInfoFlagsRet(w: XdrWriter, v: StorageVolGetInfoFlagsRet): void {
  w.int(v.type);
  w.uhyper(v.capacity);
  w.uhyper(v.allocation);
}

/** The wire’s remote_storage_vol_get_path_args. */
export interface StorageVolGetPathArgs {
  readonly vol: StorageVolRef;
}

export function readStorageVolGetPathArgs(r: XdrReader): StorageVolGetPathArgs {
  return { vol: readStorageVolRef(r) };
}

export function writeStorageVolGetPathArgs(w: XdrWriter, v: StorageVolGetPathArgs): void {
  writeStorageVolRef(w, v.vol);
}

/** The wire’s remote_storage_vol_get_path_ret. */
export interface StorageVolGetPathRet {
  readonly name: string;
}

export function readStorageVolGetPathRet(r: XdrReader): StorageVolGetPathRet {
  return { name: r.string(4194304) };
}

export function writeStorageVolGetPathRet(w: XdrWriter, v: StorageVolGetPathRet): void {
  w.string(v.name, 4194304);
}

/** The wire’s remote_storage_vol_resize_args. */
export interface StorageVolResizeArgs {
  readonly vol: StorageVolRef;
  readonly capacity: bigint;
  readonly flags: number;
}

export function readStorageVolResizeArgs(r: XdrReader): StorageVolResizeArgs {
  return { vol: readStorageVolRef(r), capacity: r.uhyper(), flags: r.uint() };
}

export function writeStorageVolResizeArgs(w: XdrWriter, v: StorageVolResizeArgs): void {
  writeStorageVolRef(w, v.vol);
  w.uhyper(v.capacity);
  w.uint(v.flags);
}

/** The wire’s remote_node_num_of_devices_args. */
export interface NodeNumOfDevicesArgs {
  readonly cap: string | null;
  readonly flags: number;
}

export function readNodeNumOfDevicesArgs(r: XdrReader): NodeNumOfDevicesArgs {
  return { cap: r.optionalString(4194304), flags: r.uint() };
}

export function writeNodeNumOfDevicesArgs(w: XdrWriter, v: NodeNumOfDevicesArgs): void {
  w.optionalString(v.cap, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_node_num_of_devices_ret. */
export interface NodeNumOfDevicesRet {
  readonly num: number;
}

export function readNodeNumOfDevicesRet(r: XdrReader): NodeNumOfDevicesRet {
  return { num: r.int() };
}

export function writeNodeNumOfDevicesRet(w: XdrWriter, v: NodeNumOfDevicesRet): void {
  w.int(v.num);
}

/** The wire’s remote_node_list_devices_args. */
export interface NodeListDevicesArgs {
  readonly cap: string | null;
  readonly maxnames: number;
  readonly flags: number;
}

export function readNodeListDevicesArgs(r: XdrReader): NodeListDevicesArgs {
  return { cap: r.optionalString(4194304), maxnames: r.int(), flags: r.uint() };
}

export function writeNodeListDevicesArgs(w: XdrWriter, v: NodeListDevicesArgs): void {
  w.optionalString(v.cap, 4194304);
  w.int(v.maxnames);
  w.uint(v.flags);
}

/** The wire’s remote_node_list_devices_ret. */
export interface NodeListDevicesRet {
  readonly names: readonly string[];
}

export function readNodeListDevicesRet(r: XdrReader): NodeListDevicesRet {
  const names: string[] = [];
  for (let count = r.count(65536, 4); count > 0; count -= 1) names.push(r.string(4194304));
  return { names };
}

export function writeNodeListDevicesRet(w: XdrWriter, v: NodeListDevicesRet): void {
  w.count(v.names.length, 65536);
  for (const item of v.names) w.string(item, 4194304);
}

/** The wire’s remote_node_device_lookup_by_name_args. */
export interface NodeDeviceLookupByNameArgs {
  readonly name: string;
}

export function readNodeDeviceLookupByNameArgs(r: XdrReader): NodeDeviceLookupByNameArgs {
  return { name: r.string(4194304) };
}

export function writeNodeDeviceLookupByNameArgs(w: XdrWriter, v: NodeDeviceLookupByNameArgs): void {
  w.string(v.name, 4194304);
}

/** The wire’s remote_node_device_lookup_by_name_ret. */
export interface NodeDeviceLookupByNameRet {
  readonly dev: NodeDeviceRef;
}

export function readNodeDeviceLookupByNameRet(r: XdrReader): NodeDeviceLookupByNameRet {
  return { dev: readNodeDeviceRef(r) };
}

export function writeNodeDeviceLookupByNameRet(w: XdrWriter, v: NodeDeviceLookupByNameRet): void {
  writeNodeDeviceRef(w, v.dev);
}

/** The wire’s remote_node_device_lookup_scsi_host_by_wwn_args. */
export interface NodeDeviceLookupScsiHostByWwnArgs {
  readonly wwnn: string;
  readonly wwpn: string;
  readonly flags: number;
}

export function readNodeDeviceLookupScsiHostByWwnArgs(r: XdrReader): NodeDeviceLookupScsiHostByWwnArgs {
  return { wwnn: r.string(4194304), wwpn: r.string(4194304), flags: r.uint() };
}

export function writeNodeDeviceLookupScsiHostByWwnArgs(w: XdrWriter, v: NodeDeviceLookupScsiHostByWwnArgs): void {
  w.string(v.wwnn, 4194304);
  w.string(v.wwpn, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_node_device_lookup_scsi_host_by_wwn_ret. */
export interface NodeDeviceLookupScsiHostByWwnRet {
  readonly dev: NodeDeviceRef;
}

export function readNodeDeviceLookupScsiHostByWwnRet(r: XdrReader): NodeDeviceLookupScsiHostByWwnRet {
  return { dev: readNodeDeviceRef(r) };
}

export function writeNodeDeviceLookupScsiHostByWwnRet(w: XdrWriter, v: NodeDeviceLookupScsiHostByWwnRet): void {
  writeNodeDeviceRef(w, v.dev);
}

/** The wire’s remote_node_device_get_xml_desc_args. */
export interface NodeDeviceGetXmlDescArgs {
  readonly name: string;
  readonly flags: number;
}

export function readNodeDeviceGetXmlDescArgs(r: XdrReader): NodeDeviceGetXmlDescArgs {
  return { name: r.string(4194304), flags: r.uint() };
}

export function writeNodeDeviceGetXmlDescArgs(w: XdrWriter, v: NodeDeviceGetXmlDescArgs): void {
  w.string(v.name, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_node_device_get_xml_desc_ret. */
export interface NodeDeviceGetXmlDescRet {
  readonly xml: string;
}

export function readNodeDeviceGetXmlDescRet(r: XdrReader): NodeDeviceGetXmlDescRet {
  return { xml: r.string(4194304) };
}

export function writeNodeDeviceGetXmlDescRet(w: XdrWriter, v: NodeDeviceGetXmlDescRet): void {
  w.string(v.xml, 4194304);
}

/** The wire’s remote_node_device_get_parent_args. */
export interface NodeDeviceGetParentArgs {
  readonly name: string;
}

export function readNodeDeviceGetParentArgs(r: XdrReader): NodeDeviceGetParentArgs {
  return { name: r.string(4194304) };
}

export function writeNodeDeviceGetParentArgs(w: XdrWriter, v: NodeDeviceGetParentArgs): void {
  w.string(v.name, 4194304);
}

/** The wire’s remote_node_device_get_parent_ret. */
export interface NodeDeviceGetParentRet {
  readonly parentName: string | null;
}

export function readNodeDeviceGetParentRet(r: XdrReader): NodeDeviceGetParentRet {
  return { parentName: r.optionalString(4194304) };
}

export function writeNodeDeviceGetParentRet(w: XdrWriter, v: NodeDeviceGetParentRet): void {
  w.optionalString(v.parentName, 4194304);
}

/** The wire’s remote_node_device_num_of_caps_args. */
export interface NodeDeviceNumOfCapsArgs {
  readonly name: string;
}

export function readNodeDeviceNumOfCapsArgs(r: XdrReader): NodeDeviceNumOfCapsArgs {
  return { name: r.string(4194304) };
}

export function writeNodeDeviceNumOfCapsArgs(w: XdrWriter, v: NodeDeviceNumOfCapsArgs): void {
  w.string(v.name, 4194304);
}

/** The wire’s remote_node_device_num_of_caps_ret. */
export interface NodeDeviceNumOfCapsRet {
  readonly num: number;
}

export function readNodeDeviceNumOfCapsRet(r: XdrReader): NodeDeviceNumOfCapsRet {
  return { num: r.int() };
}

export function writeNodeDeviceNumOfCapsRet(w: XdrWriter, v: NodeDeviceNumOfCapsRet): void {
  w.int(v.num);
}

/** The wire’s remote_node_device_list_caps_args. */
export interface NodeDeviceListCapsArgs {
  readonly name: string;
  readonly maxnames: number;
}

export function readNodeDeviceListCapsArgs(r: XdrReader): NodeDeviceListCapsArgs {
  return { name: r.string(4194304), maxnames: r.int() };
}

export function writeNodeDeviceListCapsArgs(w: XdrWriter, v: NodeDeviceListCapsArgs): void {
  w.string(v.name, 4194304);
  w.int(v.maxnames);
}

/** The wire’s remote_node_device_list_caps_ret. */
export interface NodeDeviceListCapsRet {
  readonly names: readonly string[];
}

export function readNodeDeviceListCapsRet(r: XdrReader): NodeDeviceListCapsRet {
  const names: string[] = [];
  for (let count = r.count(65536, 4); count > 0; count -= 1) names.push(r.string(4194304));
  return { names };
}

export function writeNodeDeviceListCapsRet(w: XdrWriter, v: NodeDeviceListCapsRet): void {
  w.count(v.names.length, 65536);
  for (const item of v.names) w.string(item, 4194304);
}

/** The wire’s remote_node_device_dettach_args. */
export interface NodeDeviceDettachArgs {
  readonly name: string;
}

export function readNodeDeviceDettachArgs(r: XdrReader): NodeDeviceDettachArgs {
  return { name: r.string(4194304) };
}

export function writeNodeDeviceDettachArgs(w: XdrWriter, v: NodeDeviceDettachArgs): void {
  w.string(v.name, 4194304);
}

/** The wire’s remote_node_device_detach_flags_args. */
export interface NodeDeviceDetachFlagsArgs {
  readonly name: string;
  readonly driverName: string | null;
  readonly flags: number;
}

export function readNodeDeviceDetachFlagsArgs(r: XdrReader): NodeDeviceDetachFlagsArgs {
  return { name: r.string(4194304), driverName: r.optionalString(4194304), flags: r.uint() };
}

export function writeNodeDeviceDetachFlagsArgs(w: XdrWriter, v: NodeDeviceDetachFlagsArgs): void {
  w.string(v.name, 4194304);
  w.optionalString(v.driverName, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_node_device_re_attach_args. */
export interface NodeDeviceReAttachArgs {
  readonly name: string;
}

export function readNodeDeviceReAttachArgs(r: XdrReader): NodeDeviceReAttachArgs {
  return { name: r.string(4194304) };
}

export function writeNodeDeviceReAttachArgs(w: XdrWriter, v: NodeDeviceReAttachArgs): void {
  w.string(v.name, 4194304);
}

/** The wire’s remote_node_device_reset_args. */
export interface NodeDeviceResetArgs {
  readonly name: string;
}

export function readNodeDeviceResetArgs(r: XdrReader): NodeDeviceResetArgs {
  return { name: r.string(4194304) };
}

export function writeNodeDeviceResetArgs(w: XdrWriter, v: NodeDeviceResetArgs): void {
  w.string(v.name, 4194304);
}

/** The wire’s remote_node_device_create_xml_args. */
export interface NodeDeviceCreateXmlArgs {
  readonly xmlDesc: string;
  readonly flags: number;
}

export function readNodeDeviceCreateXmlArgs(r: XdrReader): NodeDeviceCreateXmlArgs {
  return { xmlDesc: r.string(4194304), flags: r.uint() };
}

export function writeNodeDeviceCreateXmlArgs(w: XdrWriter, v: NodeDeviceCreateXmlArgs): void {
  w.string(v.xmlDesc, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_node_device_create_xml_ret. */
export interface NodeDeviceCreateXmlRet {
  readonly dev: NodeDeviceRef;
}

export function readNodeDeviceCreateXmlRet(r: XdrReader): NodeDeviceCreateXmlRet {
  return { dev: readNodeDeviceRef(r) };
}

export function writeNodeDeviceCreateXmlRet(w: XdrWriter, v: NodeDeviceCreateXmlRet): void {
  writeNodeDeviceRef(w, v.dev);
}

/** The wire’s remote_node_device_destroy_args. */
export interface NodeDeviceDestroyArgs {
  readonly name: string;
}

export function readNodeDeviceDestroyArgs(r: XdrReader): NodeDeviceDestroyArgs {
  return { name: r.string(4194304) };
}

export function writeNodeDeviceDestroyArgs(w: XdrWriter, v: NodeDeviceDestroyArgs): void {
  w.string(v.name, 4194304);
}

/** The wire’s remote_node_device_define_xml_args. */
export interface NodeDeviceDefineXmlArgs {
  readonly xmlDesc: string;
  readonly flags: number;
}

export function readNodeDeviceDefineXmlArgs(r: XdrReader): NodeDeviceDefineXmlArgs {
  return { xmlDesc: r.string(4194304), flags: r.uint() };
}

export function writeNodeDeviceDefineXmlArgs(w: XdrWriter, v: NodeDeviceDefineXmlArgs): void {
  w.string(v.xmlDesc, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_node_device_define_xml_ret. */
export interface NodeDeviceDefineXmlRet {
  readonly dev: NodeDeviceRef;
}

export function readNodeDeviceDefineXmlRet(r: XdrReader): NodeDeviceDefineXmlRet {
  return { dev: readNodeDeviceRef(r) };
}

export function writeNodeDeviceDefineXmlRet(w: XdrWriter, v: NodeDeviceDefineXmlRet): void {
  writeNodeDeviceRef(w, v.dev);
}

/** The wire’s remote_node_device_undefine_args. */
export interface NodeDeviceUndefineArgs {
  readonly name: string;
  readonly flags: number;
}

export function readNodeDeviceUndefineArgs(r: XdrReader): NodeDeviceUndefineArgs {
  return { name: r.string(4194304), flags: r.uint() };
}

export function writeNodeDeviceUndefineArgs(w: XdrWriter, v: NodeDeviceUndefineArgs): void {
  w.string(v.name, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_node_device_create_args. */
export interface NodeDeviceCreateArgs {
  readonly name: string;
  readonly flags: number;
}

export function readNodeDeviceCreateArgs(r: XdrReader): NodeDeviceCreateArgs {
  return { name: r.string(4194304), flags: r.uint() };
}

export function writeNodeDeviceCreateArgs(w: XdrWriter, v: NodeDeviceCreateArgs): void {
  w.string(v.name, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_node_device_get_autostart_args. */
export interface NodeDeviceGetAutostartArgs {
  readonly name: string;
}

export function readNodeDeviceGetAutostartArgs(r: XdrReader): NodeDeviceGetAutostartArgs {
  return { name: r.string(4194304) };
}

export function writeNodeDeviceGetAutostartArgs(w: XdrWriter, v: NodeDeviceGetAutostartArgs): void {
  w.string(v.name, 4194304);
}

/** The wire’s remote_node_device_get_autostart_ret. */
export interface NodeDeviceGetAutostartRet {
  readonly autostart: boolean;
}

export function readNodeDeviceGetAutostartRet(r: XdrReader): NodeDeviceGetAutostartRet {
  return { autostart: r.bool() };
}

export function writeNodeDeviceGetAutostartRet(w: XdrWriter, v: NodeDeviceGetAutostartRet): void {
  w.bool(v.autostart);
}

/** The wire’s remote_node_device_set_autostart_args. */
export interface NodeDeviceSetAutostartArgs {
  readonly name: string;
  readonly autostart: boolean;
}

export function readNodeDeviceSetAutostartArgs(r: XdrReader): NodeDeviceSetAutostartArgs {
  return { name: r.string(4194304), autostart: r.bool() };
}

export function writeNodeDeviceSetAutostartArgs(w: XdrWriter, v: NodeDeviceSetAutostartArgs): void {
  w.string(v.name, 4194304);
  w.bool(v.autostart);
}

/** The wire’s remote_node_device_is_persistent_args. */
export interface NodeDeviceIsPersistentArgs {
  readonly name: string;
}

export function readNodeDeviceIsPersistentArgs(r: XdrReader): NodeDeviceIsPersistentArgs {
  return { name: r.string(4194304) };
}

export function writeNodeDeviceIsPersistentArgs(w: XdrWriter, v: NodeDeviceIsPersistentArgs): void {
  w.string(v.name, 4194304);
}

/** The wire’s remote_node_device_is_persistent_ret. */
export interface NodeDeviceIsPersistentRet {
  readonly persistent: boolean;
}

export function readNodeDeviceIsPersistentRet(r: XdrReader): NodeDeviceIsPersistentRet {
  return { persistent: r.bool() };
}

export function writeNodeDeviceIsPersistentRet(w: XdrWriter, v: NodeDeviceIsPersistentRet): void {
  w.bool(v.persistent);
}

/** The wire’s remote_node_device_is_active_args. */
export interface NodeDeviceIsActiveArgs {
  readonly name: string;
}

export function readNodeDeviceIsActiveArgs(r: XdrReader): NodeDeviceIsActiveArgs {
  return { name: r.string(4194304) };
}

export function writeNodeDeviceIsActiveArgs(w: XdrWriter, v: NodeDeviceIsActiveArgs): void {
  w.string(v.name, 4194304);
}

/** The wire’s remote_node_device_is_active_ret. */
export interface NodeDeviceIsActiveRet {
  readonly active: boolean;
}

export function readNodeDeviceIsActiveRet(r: XdrReader): NodeDeviceIsActiveRet {
  return { active: r.bool() };
}

export function writeNodeDeviceIsActiveRet(w: XdrWriter, v: NodeDeviceIsActiveRet): void {
  w.bool(v.active);
}

/** The wire’s remote_node_device_update_args. */
export interface NodeDeviceUpdateArgs {
  readonly name: string;
  readonly xmlDesc: string;
  readonly flags: number;
}

export function readNodeDeviceUpdateArgs(r: XdrReader): NodeDeviceUpdateArgs {
  return { name: r.string(4194304), xmlDesc: r.string(4194304), flags: r.uint() };
}

export function writeNodeDeviceUpdateArgs(w: XdrWriter, v: NodeDeviceUpdateArgs): void {
  w.string(v.name, 4194304);
  w.string(v.xmlDesc, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_connect_domain_event_register_ret. */
export interface ConnectDomainEventRegisterRet {
  readonly cbRegistered: number;
}

export function readConnectDomainEventRegisterRet(r: XdrReader): ConnectDomainEventRegisterRet {
  return { cbRegistered: r.int() };
}

export function writeConnectDomainEventRegisterRet(w: XdrWriter, v: ConnectDomainEventRegisterRet): void {
  w.int(v.cbRegistered);
}

/** The wire’s remote_connect_domain_event_deregister_ret. */
export interface ConnectDomainEventDeregisterRet {
  readonly cbRegistered: number;
}

export function readConnectDomainEventDeregisterRet(r: XdrReader): ConnectDomainEventDeregisterRet {
  return { cbRegistered: r.int() };
}

export function writeConnectDomainEventDeregisterRet(w: XdrWriter, v: ConnectDomainEventDeregisterRet): void {
  w.int(v.cbRegistered);
}

/** The wire’s remote_domain_event_lifecycle_msg. */
export interface DomainEventLifecycleMsg {
  readonly dom: DomainRef;
  readonly event: number;
  readonly detail: number;
}

export function readDomainEventLifecycleMsg(r: XdrReader): DomainEventLifecycleMsg {
  return { dom: readDomainRef(r), event: r.int(), detail: r.int() };
}

export function writeDomainEventLifecycleMsg(w: XdrWriter, v: DomainEventLifecycleMsg): void {
  writeDomainRef(w, v.dom);
  w.int(v.event);
  w.int(v.detail);
}

/** The wire’s remote_domain_event_callback_lifecycle_msg. */
export interface DomainEventCallbackLifecycleMsg {
  readonly callbackID: number;
  readonly msg: DomainEventLifecycleMsg;
}

export function readDomainEventCallbackLifecycleMsg(r: XdrReader): DomainEventCallbackLifecycleMsg {
  return { callbackID: r.int(), msg: readDomainEventLifecycleMsg(r) };
}

export function writeDomainEventCallbackLifecycleMsg(w: XdrWriter, v: DomainEventCallbackLifecycleMsg): void {
  w.int(v.callbackID);
  writeDomainEventLifecycleMsg(w, v.msg);
}

/** The wire’s remote_connect_domain_xml_from_native_args. */
export interface ConnectDomainXmlFromNativeArgs {
  readonly nativeFormat: string;
  readonly nativeConfig: string;
  readonly flags: number;
}

export function readConnectDomainXmlFromNativeArgs(r: XdrReader): ConnectDomainXmlFromNativeArgs {
  return { nativeFormat: r.string(4194304), nativeConfig: r.string(4194304), flags: r.uint() };
}

export function writeConnectDomainXmlFromNativeArgs(w: XdrWriter, v: ConnectDomainXmlFromNativeArgs): void {
  w.string(v.nativeFormat, 4194304);
  w.string(v.nativeConfig, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_connect_domain_xml_from_native_ret. */
export interface ConnectDomainXmlFromNativeRet {
  readonly domainXml: string;
}

export function readConnectDomainXmlFromNativeRet(r: XdrReader): ConnectDomainXmlFromNativeRet {
  return { domainXml: r.string(4194304) };
}

export function writeConnectDomainXmlFromNativeRet(w: XdrWriter, v: ConnectDomainXmlFromNativeRet): void {
  w.string(v.domainXml, 4194304);
}

/** The wire’s remote_connect_domain_xml_to_native_args. */
export interface ConnectDomainXmlToNativeArgs {
  readonly nativeFormat: string;
  readonly domainXml: string;
  readonly flags: number;
}

export function readConnectDomainXmlToNativeArgs(r: XdrReader): ConnectDomainXmlToNativeArgs {
  return { nativeFormat: r.string(4194304), domainXml: r.string(4194304), flags: r.uint() };
}

export function writeConnectDomainXmlToNativeArgs(w: XdrWriter, v: ConnectDomainXmlToNativeArgs): void {
  w.string(v.nativeFormat, 4194304);
  w.string(v.domainXml, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_connect_domain_xml_to_native_ret. */
export interface ConnectDomainXmlToNativeRet {
  readonly nativeConfig: string;
}

export function readConnectDomainXmlToNativeRet(r: XdrReader): ConnectDomainXmlToNativeRet {
  return { nativeConfig: r.string(4194304) };
}

export function writeConnectDomainXmlToNativeRet(w: XdrWriter, v: ConnectDomainXmlToNativeRet): void {
  w.string(v.nativeConfig, 4194304);
}

/** The wire’s remote_connect_num_of_secrets_ret. */
export interface ConnectNumOfSecretsRet {
  readonly num: number;
}

export function readConnectNumOfSecretsRet(r: XdrReader): ConnectNumOfSecretsRet {
  return { num: r.int() };
}

export function writeConnectNumOfSecretsRet(w: XdrWriter, v: ConnectNumOfSecretsRet): void {
  w.int(v.num);
}

/** The wire’s remote_connect_list_secrets_args. */
export interface ConnectListSecretsArgs {
  readonly maxuuids: number;
}

export function readConnectListSecretsArgs(r: XdrReader): ConnectListSecretsArgs {
  return { maxuuids: r.int() };
}

export function writeConnectListSecretsArgs(w: XdrWriter, v: ConnectListSecretsArgs): void {
  w.int(v.maxuuids);
}

/** The wire’s remote_connect_list_secrets_ret. */
export interface ConnectListSecretsRet {
  readonly uuids: readonly string[];
}

export function readConnectListSecretsRet(r: XdrReader): ConnectListSecretsRet {
  const uuids: string[] = [];
  for (let count = r.count(16384, 4); count > 0; count -= 1) uuids.push(r.string(4194304));
  return { uuids };
}

export function writeConnectListSecretsRet(w: XdrWriter, v: ConnectListSecretsRet): void {
  w.count(v.uuids.length, 16384);
  for (const item of v.uuids) w.string(item, 4194304);
}

/** The wire’s remote_secret_lookup_by_uuid_args. */
export interface SecretLookupByUuidArgs {
  readonly uuid: string;
}

export function readSecretLookupByUuidArgs(r: XdrReader): SecretLookupByUuidArgs {
  return { uuid: r.uuid() };
}

export function writeSecretLookupByUuidArgs(w: XdrWriter, v: SecretLookupByUuidArgs): void {
  w.uuid(v.uuid);
}

/** The wire’s remote_secret_lookup_by_uuid_ret. */
export interface SecretLookupByUuidRet {
  readonly secret: SecretRef;
}

export function readSecretLookupByUuidRet(r: XdrReader): SecretLookupByUuidRet {
  return { secret: readSecretRef(r) };
}

export function writeSecretLookupByUuidRet(w: XdrWriter, v: SecretLookupByUuidRet): void {
  writeSecretRef(w, v.secret);
}

/** The wire’s remote_secret_define_xml_args. */
export interface SecretDefineXmlArgs {
  readonly xml: string;
  readonly flags: number;
}

export function readSecretDefineXmlArgs(r: XdrReader): SecretDefineXmlArgs {
  return { xml: r.string(4194304), flags: r.uint() };
}

export function writeSecretDefineXmlArgs(w: XdrWriter, v: SecretDefineXmlArgs): void {
  w.string(v.xml, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_secret_define_xml_ret. */
export interface SecretDefineXmlRet {
  readonly secret: SecretRef;
}

export function readSecretDefineXmlRet(r: XdrReader): SecretDefineXmlRet {
  return { secret: readSecretRef(r) };
}

export function writeSecretDefineXmlRet(w: XdrWriter, v: SecretDefineXmlRet): void {
  writeSecretRef(w, v.secret);
}

/** The wire’s remote_secret_get_xml_desc_args. */
export interface SecretGetXmlDescArgs {
  readonly secret: SecretRef;
  readonly flags: number;
}

export function readSecretGetXmlDescArgs(r: XdrReader): SecretGetXmlDescArgs {
  return { secret: readSecretRef(r), flags: r.uint() };
}

export function writeSecretGetXmlDescArgs(w: XdrWriter, v: SecretGetXmlDescArgs): void {
  writeSecretRef(w, v.secret);
  w.uint(v.flags);
}

/** The wire’s remote_secret_get_xml_desc_ret. */
export interface SecretGetXmlDescRet {
  readonly xml: string;
}

export function readSecretGetXmlDescRet(r: XdrReader): SecretGetXmlDescRet {
  return { xml: r.string(4194304) };
}

export function writeSecretGetXmlDescRet(w: XdrWriter, v: SecretGetXmlDescRet): void {
  w.string(v.xml, 4194304);
}

/** The wire’s remote_secret_set_value_args. */
export interface SecretSetValueArgs {
  readonly secret: SecretRef;
  readonly value: Uint8Array;
  readonly flags: number;
}

export function readSecretSetValueArgs(r: XdrReader): SecretSetValueArgs {
  return { secret: readSecretRef(r), value: r.opaque(65536), flags: r.uint() };
}

export function writeSecretSetValueArgs(w: XdrWriter, v: SecretSetValueArgs): void {
  writeSecretRef(w, v.secret);
  w.opaque(v.value, 65536);
  w.uint(v.flags);
}

/** The wire’s remote_secret_get_value_args. */
export interface SecretGetValueArgs {
  readonly secret: SecretRef;
  readonly flags: number;
}

export function readSecretGetValueArgs(r: XdrReader): SecretGetValueArgs {
  return { secret: readSecretRef(r), flags: r.uint() };
}

export function writeSecretGetValueArgs(w: XdrWriter, v: SecretGetValueArgs): void {
  writeSecretRef(w, v.secret);
  w.uint(v.flags);
}

/** The wire’s remote_secret_get_value_ret. */
export interface SecretGetValueRet {
  readonly value: Uint8Array;
}

export function readSecretGetValueRet(r: XdrReader): SecretGetValueRet {
  return { value: r.opaque(65536) };
}

export function writeSecretGetValueRet(w: XdrWriter, v: SecretGetValueRet): void {
  w.opaque(v.value, 65536);
}

/** The wire’s remote_secret_undefine_args. */
export interface SecretUndefineArgs {
  readonly secret: SecretRef;
}

export function readSecretUndefineArgs(r: XdrReader): SecretUndefineArgs {
  return { secret: readSecretRef(r) };
}

export function writeSecretUndefineArgs(w: XdrWriter, v: SecretUndefineArgs): void {
  writeSecretRef(w, v.secret);
}

/** The wire’s remote_secret_lookup_by_usage_args. */
export interface SecretLookupByUsageArgs {
  readonly usageType: number;
  readonly usageID: string;
}

export function readSecretLookupByUsageArgs(r: XdrReader): SecretLookupByUsageArgs {
  return { usageType: r.int(), usageID: r.string(4194304) };
}

export function writeSecretLookupByUsageArgs(w: XdrWriter, v: SecretLookupByUsageArgs): void {
  w.int(v.usageType);
  w.string(v.usageID, 4194304);
}

/** The wire’s remote_secret_lookup_by_usage_ret. */
export interface SecretLookupByUsageRet {
  readonly secret: SecretRef;
}

export function readSecretLookupByUsageRet(r: XdrReader): SecretLookupByUsageRet {
  return { secret: readSecretRef(r) };
}

export function writeSecretLookupByUsageRet(w: XdrWriter, v: SecretLookupByUsageRet): void {
  writeSecretRef(w, v.secret);
}

/** The wire’s remote_domain_migrate_prepare_tunnel_args. */
export interface DomainMigratePrepareTunnelArgs {
  readonly flags: number;
  readonly dname: string | null;
  readonly resource: bigint;
  readonly domXml: string;
}

export function readDomainMigratePrepareTunnelArgs(r: XdrReader): DomainMigratePrepareTunnelArgs {
  return { flags: r.flags64(), dname: r.optionalString(4194304), resource: r.uhyper(), domXml: r.string(4194304) };
}

export function writeDomainMigratePrepareTunnelArgs(w: XdrWriter, v: DomainMigratePrepareTunnelArgs): void {
  w.flags64(v.flags);
  w.optionalString(v.dname, 4194304);
  w.uhyper(v.resource);
  w.string(v.domXml, 4194304);
}

/** The wire’s remote_connect_is_secure_ret. */
export interface ConnectIsSecureRet {
  readonly secure: boolean;
}

export function readConnectIsSecureRet(r: XdrReader): ConnectIsSecureRet {
  return { secure: r.bool() };
}

export function writeConnectIsSecureRet(w: XdrWriter, v: ConnectIsSecureRet): void {
  w.bool(v.secure);
}

/** The wire’s remote_domain_is_active_args. */
export interface DomainIsActiveArgs {
  readonly dom: DomainRef;
}

export function readDomainIsActiveArgs(r: XdrReader): DomainIsActiveArgs {
  return { dom: readDomainRef(r) };
}

export function writeDomainIsActiveArgs(w: XdrWriter, v: DomainIsActiveArgs): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_is_active_ret. */
export interface DomainIsActiveRet {
  readonly active: boolean;
}

export function readDomainIsActiveRet(r: XdrReader): DomainIsActiveRet {
  return { active: r.bool() };
}

export function writeDomainIsActiveRet(w: XdrWriter, v: DomainIsActiveRet): void {
  w.bool(v.active);
}

/** The wire’s remote_domain_is_persistent_args. */
export interface DomainIsPersistentArgs {
  readonly dom: DomainRef;
}

export function readDomainIsPersistentArgs(r: XdrReader): DomainIsPersistentArgs {
  return { dom: readDomainRef(r) };
}

export function writeDomainIsPersistentArgs(w: XdrWriter, v: DomainIsPersistentArgs): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_is_persistent_ret. */
export interface DomainIsPersistentRet {
  readonly persistent: boolean;
}

export function readDomainIsPersistentRet(r: XdrReader): DomainIsPersistentRet {
  return { persistent: r.bool() };
}

export function writeDomainIsPersistentRet(w: XdrWriter, v: DomainIsPersistentRet): void {
  w.bool(v.persistent);
}

/** The wire’s remote_domain_is_updated_args. */
export interface DomainIsUpdatedArgs {
  readonly dom: DomainRef;
}

export function readDomainIsUpdatedArgs(r: XdrReader): DomainIsUpdatedArgs {
  return { dom: readDomainRef(r) };
}

export function writeDomainIsUpdatedArgs(w: XdrWriter, v: DomainIsUpdatedArgs): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_is_updated_ret. */
export interface DomainIsUpdatedRet {
  readonly updated: boolean;
}

export function readDomainIsUpdatedRet(r: XdrReader): DomainIsUpdatedRet {
  return { updated: r.bool() };
}

export function writeDomainIsUpdatedRet(w: XdrWriter, v: DomainIsUpdatedRet): void {
  w.bool(v.updated);
}

/** The wire’s remote_network_is_active_args. */
export interface NetworkIsActiveArgs {
  readonly net: NetworkRef;
}

export function readNetworkIsActiveArgs(r: XdrReader): NetworkIsActiveArgs {
  return { net: readNetworkRef(r) };
}

export function writeNetworkIsActiveArgs(w: XdrWriter, v: NetworkIsActiveArgs): void {
  writeNetworkRef(w, v.net);
}

/** The wire’s remote_network_is_active_ret. */
export interface NetworkIsActiveRet {
  readonly active: boolean;
}

export function readNetworkIsActiveRet(r: XdrReader): NetworkIsActiveRet {
  return { active: r.bool() };
}

export function writeNetworkIsActiveRet(w: XdrWriter, v: NetworkIsActiveRet): void {
  w.bool(v.active);
}

/** The wire’s remote_network_is_persistent_args. */
export interface NetworkIsPersistentArgs {
  readonly net: NetworkRef;
}

export function readNetworkIsPersistentArgs(r: XdrReader): NetworkIsPersistentArgs {
  return { net: readNetworkRef(r) };
}

export function writeNetworkIsPersistentArgs(w: XdrWriter, v: NetworkIsPersistentArgs): void {
  writeNetworkRef(w, v.net);
}

/** The wire’s remote_network_is_persistent_ret. */
export interface NetworkIsPersistentRet {
  readonly persistent: boolean;
}

export function readNetworkIsPersistentRet(r: XdrReader): NetworkIsPersistentRet {
  return { persistent: r.bool() };
}

export function writeNetworkIsPersistentRet(w: XdrWriter, v: NetworkIsPersistentRet): void {
  w.bool(v.persistent);
}

/** The wire’s remote_storage_pool_is_active_args. */
export interface StoragePoolIsActiveArgs {
  readonly pool: StoragePoolRef;
}

export function readStoragePoolIsActiveArgs(r: XdrReader): StoragePoolIsActiveArgs {
  return { pool: readStoragePoolRef(r) };
}

export function writeStoragePoolIsActiveArgs(w: XdrWriter, v: StoragePoolIsActiveArgs): void {
  writeStoragePoolRef(w, v.pool);
}

/** The wire’s remote_storage_pool_is_active_ret. */
export interface StoragePoolIsActiveRet {
  readonly active: boolean;
}

export function readStoragePoolIsActiveRet(r: XdrReader): StoragePoolIsActiveRet {
  return { active: r.bool() };
}

export function writeStoragePoolIsActiveRet(w: XdrWriter, v: StoragePoolIsActiveRet): void {
  w.bool(v.active);
}

/** The wire’s remote_storage_pool_is_persistent_args. */
export interface StoragePoolIsPersistentArgs {
  readonly pool: StoragePoolRef;
}

export function readStoragePoolIsPersistentArgs(r: XdrReader): StoragePoolIsPersistentArgs {
  return { pool: readStoragePoolRef(r) };
}

export function writeStoragePoolIsPersistentArgs(w: XdrWriter, v: StoragePoolIsPersistentArgs): void {
  writeStoragePoolRef(w, v.pool);
}

/** The wire’s remote_storage_pool_is_persistent_ret. */
export interface StoragePoolIsPersistentRet {
  readonly persistent: boolean;
}

export function readStoragePoolIsPersistentRet(r: XdrReader): StoragePoolIsPersistentRet {
  return { persistent: r.bool() };
}

export function writeStoragePoolIsPersistentRet(w: XdrWriter, v: StoragePoolIsPersistentRet): void {
  w.bool(v.persistent);
}

/** The wire’s remote_interface_is_active_args. */
export interface InterfaceIsActiveArgs {
  readonly iface: InterfaceRef;
}

export function readInterfaceIsActiveArgs(r: XdrReader): InterfaceIsActiveArgs {
  return { iface: readInterfaceRef(r) };
}

export function writeInterfaceIsActiveArgs(w: XdrWriter, v: InterfaceIsActiveArgs): void {
  writeInterfaceRef(w, v.iface);
}

/** The wire’s remote_interface_is_active_ret. */
export interface InterfaceIsActiveRet {
  readonly active: boolean;
}

export function readInterfaceIsActiveRet(r: XdrReader): InterfaceIsActiveRet {
  return { active: r.bool() };
}

export function writeInterfaceIsActiveRet(w: XdrWriter, v: InterfaceIsActiveRet): void {
  w.bool(v.active);
}

/** The wire’s remote_connect_compare_cpu_args. */
export interface ConnectCompareCpuArgs {
  readonly xml: string;
  readonly flags: number;
}

export function readConnectCompareCpuArgs(r: XdrReader): ConnectCompareCpuArgs {
  return { xml: r.string(4194304), flags: r.uint() };
}

export function writeConnectCompareCpuArgs(w: XdrWriter, v: ConnectCompareCpuArgs): void {
  w.string(v.xml, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_connect_compare_cpu_ret. */
export interface ConnectCompareCpuRet {
  readonly result: number;
}

export function readConnectCompareCpuRet(r: XdrReader): ConnectCompareCpuRet {
  return { result: r.int() };
}

export function writeConnectCompareCpuRet(w: XdrWriter, v: ConnectCompareCpuRet): void {
  w.int(v.result);
}

/** The wire’s remote_connect_baseline_cpu_args. */
export interface ConnectBaselineCpuArgs {
  readonly xmlCPUs: readonly string[];
  readonly flags: number;
}

export function readConnectBaselineCpuArgs(r: XdrReader): ConnectBaselineCpuArgs {
  const xmlCPUs: string[] = [];
  for (let count = r.count(256, 4); count > 0; count -= 1) xmlCPUs.push(r.string(4194304));
  const flags = r.uint();
  return { xmlCPUs, flags };
}

export function writeConnectBaselineCpuArgs(w: XdrWriter, v: ConnectBaselineCpuArgs): void {
  w.count(v.xmlCPUs.length, 256);
  for (const item of v.xmlCPUs) w.string(item, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_connect_baseline_cpu_ret. */
export interface ConnectBaselineCpuRet {
  readonly cpu: string;
}

export function readConnectBaselineCpuRet(r: XdrReader): ConnectBaselineCpuRet {
  return { cpu: r.string(4194304) };
}

export function writeConnectBaselineCpuRet(w: XdrWriter, v: ConnectBaselineCpuRet): void {
  w.string(v.cpu, 4194304);
}

/** The wire’s remote_domain_get_job_info_args. */
export interface DomainGetJobInfoArgs {
  readonly dom: DomainRef;
}

export function readDomainGetJobInfoArgs(r: XdrReader): DomainGetJobInfoArgs {
  return { dom: readDomainRef(r) };
}

export function writeDomainGetJobInfoArgs(w: XdrWriter, v: DomainGetJobInfoArgs): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_get_job_info_ret. */
export interface DomainGetJobInfoRet {
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

export function readDomainGetJobInfoRet(r: XdrReader): DomainGetJobInfoRet {
  return { type: r.int(), timeElapsed: r.uhyper(), timeRemaining: r.uhyper(), dataTotal: r.uhyper(), dataProcessed: r.uhyper(), dataRemaining: r.uhyper(), memTotal: r.uhyper(), memProcessed: r.uhyper(), memRemaining: r.uhyper(), fileTotal: r.uhyper(), fileProcessed: r.uhyper(), fileRemaining: r.uhyper() };
}

export function writeDomainGetJobInfoRet(w: XdrWriter, v: DomainGetJobInfoRet): void {
  w.int(v.type);
  w.uhyper(v.timeElapsed);
  w.uhyper(v.timeRemaining);
  w.uhyper(v.dataTotal);
  w.uhyper(v.dataProcessed);
  w.uhyper(v.dataRemaining);
  w.uhyper(v.memTotal);
  w.uhyper(v.memProcessed);
  w.uhyper(v.memRemaining);
  w.uhyper(v.fileTotal);
  w.uhyper(v.fileProcessed);
  w.uhyper(v.fileRemaining);
}

/** The wire’s remote_domain_get_job_stats_args. */
export interface DomainGetJobStatsArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainGetJobStatsArgs(r: XdrReader): DomainGetJobStatsArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainGetJobStatsArgs(w: XdrWriter, v: DomainGetJobStatsArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_job_stats_ret. */
export interface DomainGetJobStatsRet {
  readonly type: number;
  readonly params: readonly TypedParam[];
}

export function readDomainGetJobStatsRet(r: XdrReader): DomainGetJobStatsRet {
  const type = r.int();
  const params: TypedParam[] = [];
  for (let count = r.count(64, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  return { type, params };
}

export function writeDomainGetJobStatsRet(w: XdrWriter, v: DomainGetJobStatsRet): void {
  w.int(v.type);
  w.count(v.params.length, 64);
  for (const item of v.params) writeTypedParam(w, item);
}

/** The wire’s remote_domain_abort_job_args. */
export interface DomainAbortJobArgs {
  readonly dom: DomainRef;
}

export function readDomainAbortJobArgs(r: XdrReader): DomainAbortJobArgs {
  return { dom: readDomainRef(r) };
}

export function writeDomainAbortJobArgs(w: XdrWriter, v: DomainAbortJobArgs): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_abort_job_flags_args. */
export interface DomainAbortJobFlagsArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainAbortJobFlagsArgs(r: XdrReader): DomainAbortJobFlagsArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainAbortJobFlagsArgs(w: XdrWriter, v: DomainAbortJobFlagsArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_migrate_get_max_downtime_args. */
export interface DomainMigrateGetMaxDowntimeArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainMigrateGetMaxDowntimeArgs(r: XdrReader): DomainMigrateGetMaxDowntimeArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainMigrateGetMaxDowntimeArgs(w: XdrWriter, v: DomainMigrateGetMaxDowntimeArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_migrate_get_max_downtime_ret. */
export interface DomainMigrateGetMaxDowntimeRet {
  readonly downtime: bigint;
}

export function readDomainMigrateGetMaxDowntimeRet(r: XdrReader): DomainMigrateGetMaxDowntimeRet {
  return { downtime: r.uhyper() };
}

export function writeDomainMigrateGetMaxDowntimeRet(w: XdrWriter, v: DomainMigrateGetMaxDowntimeRet): void {
  w.uhyper(v.downtime);
}

/** The wire’s remote_domain_migrate_set_max_downtime_args. */
export interface DomainMigrateSetMaxDowntimeArgs {
  readonly dom: DomainRef;
  readonly downtime: bigint;
  readonly flags: number;
}

export function readDomainMigrateSetMaxDowntimeArgs(r: XdrReader): DomainMigrateSetMaxDowntimeArgs {
  return { dom: readDomainRef(r), downtime: r.uhyper(), flags: r.uint() };
}

export function writeDomainMigrateSetMaxDowntimeArgs(w: XdrWriter, v: DomainMigrateSetMaxDowntimeArgs): void {
  writeDomainRef(w, v.dom);
  w.uhyper(v.downtime);
  w.uint(v.flags);
}

/** The wire’s remote_domain_migrate_get_compression_cache_args. */
export interface DomainMigrateGetCompressionCacheArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainMigrateGetCompressionCacheArgs(r: XdrReader): DomainMigrateGetCompressionCacheArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainMigrateGetCompressionCacheArgs(w: XdrWriter, v: DomainMigrateGetCompressionCacheArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_migrate_get_compression_cache_ret. */
export interface DomainMigrateGetCompressionCacheRet {
  readonly cacheSize: bigint;
}

export function readDomainMigrateGetCompressionCacheRet(r: XdrReader): DomainMigrateGetCompressionCacheRet {
  return { cacheSize: r.uhyper() };
}

export function writeDomainMigrateGetCompressionCacheRet(w: XdrWriter, v: DomainMigrateGetCompressionCacheRet): void {
  w.uhyper(v.cacheSize);
}

/** The wire’s remote_domain_migrate_set_compression_cache_args. */
export interface DomainMigrateSetCompressionCacheArgs {
  readonly dom: DomainRef;
  readonly cacheSize: bigint;
  readonly flags: number;
}

export function readDomainMigrateSetCompressionCacheArgs(r: XdrReader): DomainMigrateSetCompressionCacheArgs {
  return { dom: readDomainRef(r), cacheSize: r.uhyper(), flags: r.uint() };
}

export function writeDomainMigrateSetCompressionCacheArgs(w: XdrWriter, v: DomainMigrateSetCompressionCacheArgs): void {
  writeDomainRef(w, v.dom);
  w.uhyper(v.cacheSize);
  w.uint(v.flags);
}

/** The wire’s remote_domain_migrate_set_max_speed_args. */
export interface DomainMigrateSetMaxSpeedArgs {
  readonly dom: DomainRef;
  readonly bandwidth: bigint;
  readonly flags: number;
}

export function readDomainMigrateSetMaxSpeedArgs(r: XdrReader): DomainMigrateSetMaxSpeedArgs {
  return { dom: readDomainRef(r), bandwidth: r.uhyper(), flags: r.uint() };
}

export function writeDomainMigrateSetMaxSpeedArgs(w: XdrWriter, v: DomainMigrateSetMaxSpeedArgs): void {
  writeDomainRef(w, v.dom);
  w.uhyper(v.bandwidth);
  w.uint(v.flags);
}

/** The wire’s remote_domain_migrate_get_max_speed_args. */
export interface DomainMigrateGetMaxSpeedArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainMigrateGetMaxSpeedArgs(r: XdrReader): DomainMigrateGetMaxSpeedArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainMigrateGetMaxSpeedArgs(w: XdrWriter, v: DomainMigrateGetMaxSpeedArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_migrate_get_max_speed_ret. */
export interface DomainMigrateGetMaxSpeedRet {
  readonly bandwidth: bigint;
}

export function readDomainMigrateGetMaxSpeedRet(r: XdrReader): DomainMigrateGetMaxSpeedRet {
  return { bandwidth: r.uhyper() };
}

export function writeDomainMigrateGetMaxSpeedRet(w: XdrWriter, v: DomainMigrateGetMaxSpeedRet): void {
  w.uhyper(v.bandwidth);
}

/** The wire’s remote_connect_domain_event_register_any_args. */
export interface ConnectDomainEventRegisterAnyArgs {
  readonly eventID: number;
}

export function readConnectDomainEventRegisterAnyArgs(r: XdrReader): ConnectDomainEventRegisterAnyArgs {
  return { eventID: r.int() };
}

export function writeConnectDomainEventRegisterAnyArgs(w: XdrWriter, v: ConnectDomainEventRegisterAnyArgs): void {
  w.int(v.eventID);
}

/** The wire’s remote_connect_domain_event_deregister_any_args. */
export interface ConnectDomainEventDeregisterAnyArgs {
  readonly eventID: number;
}

export function readConnectDomainEventDeregisterAnyArgs(r: XdrReader): ConnectDomainEventDeregisterAnyArgs {
  return { eventID: r.int() };
}

export function writeConnectDomainEventDeregisterAnyArgs(w: XdrWriter, v: ConnectDomainEventDeregisterAnyArgs): void {
  w.int(v.eventID);
}

/** The wire’s remote_connect_domain_event_callback_register_any_args. */
export interface ConnectDomainEventCallbackRegisterAnyArgs {
  readonly eventID: number;
  readonly dom: DomainRef | null;
}

export function readConnectDomainEventCallbackRegisterAnyArgs(r: XdrReader): ConnectDomainEventCallbackRegisterAnyArgs {
  return { eventID: r.int(), dom: r.bool() ? readDomainRef(r) : null };
}

export function writeConnectDomainEventCallbackRegisterAnyArgs(w: XdrWriter, v: ConnectDomainEventCallbackRegisterAnyArgs): void {
  w.int(v.eventID);
  w.bool(v.dom !== null);
  if (v.dom !== null) writeDomainRef(w, v.dom);
}

/** The wire’s remote_connect_domain_event_callback_register_any_ret. */
export interface ConnectDomainEventCallbackRegisterAnyRet {
  readonly callbackID: number;
}

export function readConnectDomainEventCallbackRegisterAnyRet(r: XdrReader): ConnectDomainEventCallbackRegisterAnyRet {
  return { callbackID: r.int() };
}

export function writeConnectDomainEventCallbackRegisterAnyRet(w: XdrWriter, v: ConnectDomainEventCallbackRegisterAnyRet): void {
  w.int(v.callbackID);
}

/** The wire’s remote_connect_domain_event_callback_deregister_any_args. */
export interface ConnectDomainEventCallbackDeregisterAnyArgs {
  readonly callbackID: number;
}

export function readConnectDomainEventCallbackDeregisterAnyArgs(r: XdrReader): ConnectDomainEventCallbackDeregisterAnyArgs {
  return { callbackID: r.int() };
}

export function writeConnectDomainEventCallbackDeregisterAnyArgs(w: XdrWriter, v: ConnectDomainEventCallbackDeregisterAnyArgs): void {
  w.int(v.callbackID);
}

/** The wire’s remote_domain_event_reboot_msg. */
export interface DomainEventRebootMsg {
  readonly dom: DomainRef;
}

export function readDomainEventRebootMsg(r: XdrReader): DomainEventRebootMsg {
  return { dom: readDomainRef(r) };
}

export function writeDomainEventRebootMsg(w: XdrWriter, v: DomainEventRebootMsg): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_event_callback_reboot_msg. */
export interface DomainEventCallbackRebootMsg {
  readonly callbackID: number;
  readonly msg: DomainEventRebootMsg;
}

export function readDomainEventCallbackRebootMsg(r: XdrReader): DomainEventCallbackRebootMsg {
  return { callbackID: r.int(), msg: readDomainEventRebootMsg(r) };
}

export function writeDomainEventCallbackRebootMsg(w: XdrWriter, v: DomainEventCallbackRebootMsg): void {
  w.int(v.callbackID);
  writeDomainEventRebootMsg(w, v.msg);
}

/** The wire’s remote_domain_event_rtc_change_msg. */
export interface DomainEventRtcChangeMsg {
  readonly dom: DomainRef;
  readonly offset: bigint;
}

export function readDomainEventRtcChangeMsg(r: XdrReader): DomainEventRtcChangeMsg {
  return { dom: readDomainRef(r), offset: r.hyper() };
}

export function writeDomainEventRtcChangeMsg(w: XdrWriter, v: DomainEventRtcChangeMsg): void {
  writeDomainRef(w, v.dom);
  w.hyper(v.offset);
}

/** The wire’s remote_domain_event_callback_rtc_change_msg. */
export interface DomainEventCallbackRtcChangeMsg {
  readonly callbackID: number;
  readonly msg: DomainEventRtcChangeMsg;
}

export function readDomainEventCallbackRtcChangeMsg(r: XdrReader): DomainEventCallbackRtcChangeMsg {
  return { callbackID: r.int(), msg: readDomainEventRtcChangeMsg(r) };
}

export function writeDomainEventCallbackRtcChangeMsg(w: XdrWriter, v: DomainEventCallbackRtcChangeMsg): void {
  w.int(v.callbackID);
  writeDomainEventRtcChangeMsg(w, v.msg);
}

/** The wire’s remote_domain_event_watchdog_msg. */
export interface DomainEventWatchdogMsg {
  readonly dom: DomainRef;
  readonly action: number;
}

export function readDomainEventWatchdogMsg(r: XdrReader): DomainEventWatchdogMsg {
  return { dom: readDomainRef(r), action: r.int() };
}

export function writeDomainEventWatchdogMsg(w: XdrWriter, v: DomainEventWatchdogMsg): void {
  writeDomainRef(w, v.dom);
  w.int(v.action);
}

/** The wire’s remote_domain_event_callback_watchdog_msg. */
export interface DomainEventCallbackWatchdogMsg {
  readonly callbackID: number;
  readonly msg: DomainEventWatchdogMsg;
}

export function readDomainEventCallbackWatchdogMsg(r: XdrReader): DomainEventCallbackWatchdogMsg {
  return { callbackID: r.int(), msg: readDomainEventWatchdogMsg(r) };
}

export function writeDomainEventCallbackWatchdogMsg(w: XdrWriter, v: DomainEventCallbackWatchdogMsg): void {
  w.int(v.callbackID);
  writeDomainEventWatchdogMsg(w, v.msg);
}

/** The wire’s remote_domain_event_io_error_msg. */
export interface DomainEventIoErrorMsg {
  readonly dom: DomainRef;
  readonly srcPath: string;
  readonly devAlias: string;
  readonly action: number;
}

export function readDomainEventIoErrorMsg(r: XdrReader): DomainEventIoErrorMsg {
  return { dom: readDomainRef(r), srcPath: r.string(4194304), devAlias: r.string(4194304), action: r.int() };
}

export function writeDomainEventIoErrorMsg(w: XdrWriter, v: DomainEventIoErrorMsg): void {
  writeDomainRef(w, v.dom);
  w.string(v.srcPath, 4194304);
  w.string(v.devAlias, 4194304);
  w.int(v.action);
}

/** The wire’s remote_domain_event_callback_io_error_msg. */
export interface DomainEventCallbackIoErrorMsg {
  readonly callbackID: number;
  readonly msg: DomainEventIoErrorMsg;
}

export function readDomainEventCallbackIoErrorMsg(r: XdrReader): DomainEventCallbackIoErrorMsg {
  return { callbackID: r.int(), msg: readDomainEventIoErrorMsg(r) };
}

export function writeDomainEventCallbackIoErrorMsg(w: XdrWriter, v: DomainEventCallbackIoErrorMsg): void {
  w.int(v.callbackID);
  writeDomainEventIoErrorMsg(w, v.msg);
}

/** The wire’s remote_domain_event_io_error_reason_msg. */
export interface DomainEventIoErrorReasonMsg {
  readonly dom: DomainRef;
  readonly srcPath: string;
  readonly devAlias: string;
  readonly action: number;
  readonly reason: string;
}

export function readDomainEventIoErrorReasonMsg(r: XdrReader): DomainEventIoErrorReasonMsg {
  return { dom: readDomainRef(r), srcPath: r.string(4194304), devAlias: r.string(4194304), action: r.int(), reason: r.string(4194304) };
}

export function writeDomainEventIoErrorReasonMsg(w: XdrWriter, v: DomainEventIoErrorReasonMsg): void {
  writeDomainRef(w, v.dom);
  w.string(v.srcPath, 4194304);
  w.string(v.devAlias, 4194304);
  w.int(v.action);
  w.string(v.reason, 4194304);
}

/** The wire’s remote_domain_event_callback_io_error_reason_msg. */
export interface DomainEventCallbackIoErrorReasonMsg {
  readonly callbackID: number;
  readonly msg: DomainEventIoErrorReasonMsg;
}

export function readDomainEventCallbackIoErrorReasonMsg(r: XdrReader): DomainEventCallbackIoErrorReasonMsg {
  return { callbackID: r.int(), msg: readDomainEventIoErrorReasonMsg(r) };
}

export function writeDomainEventCallbackIoErrorReasonMsg(w: XdrWriter, v: DomainEventCallbackIoErrorReasonMsg): void {
  w.int(v.callbackID);
  writeDomainEventIoErrorReasonMsg(w, v.msg);
}

export function readDomainEventGraphicsAddress(r: XdrReader): DomainEventGraphicsAddress {
  return { family: r.int(), node: r.string(4194304), service: r.string(4194304) };
}

export function writeDomainEventGraphicsAddress(w: XdrWriter, v: DomainEventGraphicsAddress): void {
  w.int(v.family);
  w.string(v.node, 4194304);
  w.string(v.service, 4194304);
}

export function readDomainEventGraphicsIdentity(r: XdrReader): DomainEventGraphicsIdentity {
  return { type: r.string(4194304), name: r.string(4194304) };
}

export function writeDomainEventGraphicsIdentity(w: XdrWriter, v: DomainEventGraphicsIdentity): void {
  w.string(v.type, 4194304);
  w.string(v.name, 4194304);
}

/** The wire’s remote_domain_event_graphics_msg. */
export interface DomainEventGraphicsMsg {
  readonly dom: DomainRef;
  readonly phase: number;
  readonly local: DomainEventGraphicsAddress;
  readonly remote: DomainEventGraphicsAddress;
  readonly authScheme: string;
  readonly subject: readonly DomainEventGraphicsIdentity[];
}

export function readDomainEventGraphicsMsg(r: XdrReader): DomainEventGraphicsMsg {
  const dom = readDomainRef(r);
  const phase = r.int();
  const local = readDomainEventGraphicsAddress(r);
  const remote = readDomainEventGraphicsAddress(r);
  const authScheme = r.string(4194304);
  const subject: DomainEventGraphicsIdentity[] = [];
  for (let count = r.count(20, 8); count > 0; count -= 1) subject.push(readDomainEventGraphicsIdentity(r));
  return { dom, phase, local, remote, authScheme, subject };
}

export function writeDomainEventGraphicsMsg(w: XdrWriter, v: DomainEventGraphicsMsg): void {
  writeDomainRef(w, v.dom);
  w.int(v.phase);
  writeDomainEventGraphicsAddress(w, v.local);
  writeDomainEventGraphicsAddress(w, v.remote);
  w.string(v.authScheme, 4194304);
  w.count(v.subject.length, 20);
  for (const item of v.subject) writeDomainEventGraphicsIdentity(w, item);
}

/** The wire’s remote_domain_event_callback_graphics_msg. */
export interface DomainEventCallbackGraphicsMsg {
  readonly callbackID: number;
  readonly msg: DomainEventGraphicsMsg;
}

export function readDomainEventCallbackGraphicsMsg(r: XdrReader): DomainEventCallbackGraphicsMsg {
  return { callbackID: r.int(), msg: readDomainEventGraphicsMsg(r) };
}

export function writeDomainEventCallbackGraphicsMsg(w: XdrWriter, v: DomainEventCallbackGraphicsMsg): void {
  w.int(v.callbackID);
  writeDomainEventGraphicsMsg(w, v.msg);
}

/** The wire’s remote_domain_event_block_job_msg. */
export interface DomainEventBlockJobMsg {
  readonly dom: DomainRef;
  readonly path: string;
  readonly type: number;
  readonly status: number;
}

export function readDomainEventBlockJobMsg(r: XdrReader): DomainEventBlockJobMsg {
  return { dom: readDomainRef(r), path: r.string(4194304), type: r.int(), status: r.int() };
}

export function writeDomainEventBlockJobMsg(w: XdrWriter, v: DomainEventBlockJobMsg): void {
  writeDomainRef(w, v.dom);
  w.string(v.path, 4194304);
  w.int(v.type);
  w.int(v.status);
}

/** The wire’s remote_domain_event_callback_block_job_msg. */
export interface DomainEventCallbackBlockJobMsg {
  readonly callbackID: number;
  readonly msg: DomainEventBlockJobMsg;
}

export function readDomainEventCallbackBlockJobMsg(r: XdrReader): DomainEventCallbackBlockJobMsg {
  return { callbackID: r.int(), msg: readDomainEventBlockJobMsg(r) };
}

export function writeDomainEventCallbackBlockJobMsg(w: XdrWriter, v: DomainEventCallbackBlockJobMsg): void {
  w.int(v.callbackID);
  writeDomainEventBlockJobMsg(w, v.msg);
}

/** The wire’s remote_domain_event_disk_change_msg. */
export interface DomainEventDiskChangeMsg {
  readonly dom: DomainRef;
  readonly oldSrcPath: string | null;
  readonly newSrcPath: string | null;
  readonly devAlias: string;
  readonly reason: number;
}

export function readDomainEventDiskChangeMsg(r: XdrReader): DomainEventDiskChangeMsg {
  return { dom: readDomainRef(r), oldSrcPath: r.optionalString(4194304), newSrcPath: r.optionalString(4194304), devAlias: r.string(4194304), reason: r.int() };
}

export function writeDomainEventDiskChangeMsg(w: XdrWriter, v: DomainEventDiskChangeMsg): void {
  writeDomainRef(w, v.dom);
  w.optionalString(v.oldSrcPath, 4194304);
  w.optionalString(v.newSrcPath, 4194304);
  w.string(v.devAlias, 4194304);
  w.int(v.reason);
}

/** The wire’s remote_domain_event_callback_disk_change_msg. */
export interface DomainEventCallbackDiskChangeMsg {
  readonly callbackID: number;
  readonly msg: DomainEventDiskChangeMsg;
}

export function readDomainEventCallbackDiskChangeMsg(r: XdrReader): DomainEventCallbackDiskChangeMsg {
  return { callbackID: r.int(), msg: readDomainEventDiskChangeMsg(r) };
}

export function writeDomainEventCallbackDiskChangeMsg(w: XdrWriter, v: DomainEventCallbackDiskChangeMsg): void {
  w.int(v.callbackID);
  writeDomainEventDiskChangeMsg(w, v.msg);
}

/** The wire’s remote_domain_event_tray_change_msg. */
export interface DomainEventTrayChangeMsg {
  readonly dom: DomainRef;
  readonly devAlias: string;
  readonly reason: number;
}

export function readDomainEventTrayChangeMsg(r: XdrReader): DomainEventTrayChangeMsg {
  return { dom: readDomainRef(r), devAlias: r.string(4194304), reason: r.int() };
}

export function writeDomainEventTrayChangeMsg(w: XdrWriter, v: DomainEventTrayChangeMsg): void {
  writeDomainRef(w, v.dom);
  w.string(v.devAlias, 4194304);
  w.int(v.reason);
}

/** The wire’s remote_domain_event_callback_tray_change_msg. */
export interface DomainEventCallbackTrayChangeMsg {
  readonly callbackID: number;
  readonly msg: DomainEventTrayChangeMsg;
}

export function readDomainEventCallbackTrayChangeMsg(r: XdrReader): DomainEventCallbackTrayChangeMsg {
  return { callbackID: r.int(), msg: readDomainEventTrayChangeMsg(r) };
}

export function writeDomainEventCallbackTrayChangeMsg(w: XdrWriter, v: DomainEventCallbackTrayChangeMsg): void {
  w.int(v.callbackID);
  writeDomainEventTrayChangeMsg(w, v.msg);
}

/** The wire’s remote_domain_event_pmwakeup_msg. */
export interface DomainEventPmwakeupMsg {
  readonly dom: DomainRef;
}

export function readDomainEventPmwakeupMsg(r: XdrReader): DomainEventPmwakeupMsg {
  return { dom: readDomainRef(r) };
}

export function writeDomainEventPmwakeupMsg(w: XdrWriter, v: DomainEventPmwakeupMsg): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_event_callback_pmwakeup_msg. */
export interface DomainEventCallbackPmwakeupMsg {
  readonly callbackID: number;
  readonly reason: number;
  readonly msg: DomainEventPmwakeupMsg;
}

export function readDomainEventCallbackPmwakeupMsg(r: XdrReader): DomainEventCallbackPmwakeupMsg {
  return { callbackID: r.int(), reason: r.int(), msg: readDomainEventPmwakeupMsg(r) };
}

export function writeDomainEventCallbackPmwakeupMsg(w: XdrWriter, v: DomainEventCallbackPmwakeupMsg): void {
  w.int(v.callbackID);
  w.int(v.reason);
  writeDomainEventPmwakeupMsg(w, v.msg);
}

/** The wire’s remote_domain_event_pmsuspend_msg. */
export interface DomainEventPmsuspendMsg {
  readonly dom: DomainRef;
}

export function readDomainEventPmsuspendMsg(r: XdrReader): DomainEventPmsuspendMsg {
  return { dom: readDomainRef(r) };
}

export function writeDomainEventPmsuspendMsg(w: XdrWriter, v: DomainEventPmsuspendMsg): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_event_callback_pmsuspend_msg. */
export interface DomainEventCallbackPmsuspendMsg {
  readonly callbackID: number;
  readonly reason: number;
  readonly msg: DomainEventPmsuspendMsg;
}

export function readDomainEventCallbackPmsuspendMsg(r: XdrReader): DomainEventCallbackPmsuspendMsg {
  return { callbackID: r.int(), reason: r.int(), msg: readDomainEventPmsuspendMsg(r) };
}

export function writeDomainEventCallbackPmsuspendMsg(w: XdrWriter, v: DomainEventCallbackPmsuspendMsg): void {
  w.int(v.callbackID);
  w.int(v.reason);
  writeDomainEventPmsuspendMsg(w, v.msg);
}

/** The wire’s remote_domain_event_balloon_change_msg. */
export interface DomainEventBalloonChangeMsg {
  readonly dom: DomainRef;
  readonly actual: bigint;
}

export function readDomainEventBalloonChangeMsg(r: XdrReader): DomainEventBalloonChangeMsg {
  return { dom: readDomainRef(r), actual: r.uhyper() };
}

export function writeDomainEventBalloonChangeMsg(w: XdrWriter, v: DomainEventBalloonChangeMsg): void {
  writeDomainRef(w, v.dom);
  w.uhyper(v.actual);
}

/** The wire’s remote_domain_event_callback_balloon_change_msg. */
export interface DomainEventCallbackBalloonChangeMsg {
  readonly callbackID: number;
  readonly msg: DomainEventBalloonChangeMsg;
}

export function readDomainEventCallbackBalloonChangeMsg(r: XdrReader): DomainEventCallbackBalloonChangeMsg {
  return { callbackID: r.int(), msg: readDomainEventBalloonChangeMsg(r) };
}

export function writeDomainEventCallbackBalloonChangeMsg(w: XdrWriter, v: DomainEventCallbackBalloonChangeMsg): void {
  w.int(v.callbackID);
  writeDomainEventBalloonChangeMsg(w, v.msg);
}

/** The wire’s remote_domain_event_pmsuspend_disk_msg. */
export interface DomainEventPmsuspendDiskMsg {
  readonly dom: DomainRef;
}

export function readDomainEventPmsuspendDiskMsg(r: XdrReader): DomainEventPmsuspendDiskMsg {
  return { dom: readDomainRef(r) };
}

export function writeDomainEventPmsuspendDiskMsg(w: XdrWriter, v: DomainEventPmsuspendDiskMsg): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_event_callback_pmsuspend_disk_msg. */
export interface DomainEventCallbackPmsuspendDiskMsg {
  readonly callbackID: number;
  readonly reason: number;
  readonly msg: DomainEventPmsuspendDiskMsg;
}

export function readDomainEventCallbackPmsuspendDiskMsg(r: XdrReader): DomainEventCallbackPmsuspendDiskMsg {
  return { callbackID: r.int(), reason: r.int(), msg: readDomainEventPmsuspendDiskMsg(r) };
}

export function writeDomainEventCallbackPmsuspendDiskMsg(w: XdrWriter, v: DomainEventCallbackPmsuspendDiskMsg): void {
  w.int(v.callbackID);
  w.int(v.reason);
  writeDomainEventPmsuspendDiskMsg(w, v.msg);
}

/** The wire’s remote_domain_managed_save_args. */
export interface DomainManagedSaveArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainManagedSaveArgs(r: XdrReader): DomainManagedSaveArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainManagedSaveArgs(w: XdrWriter, v: DomainManagedSaveArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_has_managed_save_image_args. */
export interface DomainHasManagedSaveImageArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainHasManagedSaveImageArgs(r: XdrReader): DomainHasManagedSaveImageArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainHasManagedSaveImageArgs(w: XdrWriter, v: DomainHasManagedSaveImageArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_has_managed_save_image_ret. */
export interface DomainHasManagedSaveImageRet {
  readonly result: boolean;
}

export function readDomainHasManagedSaveImageRet(r: XdrReader): DomainHasManagedSaveImageRet {
  return { result: r.bool() };
}

export function writeDomainHasManagedSaveImageRet(w: XdrWriter, v: DomainHasManagedSaveImageRet): void {
  w.bool(v.result);
}

/** The wire’s remote_domain_managed_save_remove_args. */
export interface DomainManagedSaveRemoveArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainManagedSaveRemoveArgs(r: XdrReader): DomainManagedSaveRemoveArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainManagedSaveRemoveArgs(w: XdrWriter, v: DomainManagedSaveRemoveArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_managed_save_get_xml_desc_args. */
export interface DomainManagedSaveGetXmlDescArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainManagedSaveGetXmlDescArgs(r: XdrReader): DomainManagedSaveGetXmlDescArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainManagedSaveGetXmlDescArgs(w: XdrWriter, v: DomainManagedSaveGetXmlDescArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_managed_save_get_xml_desc_ret. */
export interface DomainManagedSaveGetXmlDescRet {
  readonly xml: string;
}

export function readDomainManagedSaveGetXmlDescRet(r: XdrReader): DomainManagedSaveGetXmlDescRet {
  return { xml: r.string(4194304) };
}

export function writeDomainManagedSaveGetXmlDescRet(w: XdrWriter, v: DomainManagedSaveGetXmlDescRet): void {
  w.string(v.xml, 4194304);
}

/** The wire’s remote_domain_managed_save_define_xml_args. */
export interface DomainManagedSaveDefineXmlArgs {
  readonly dom: DomainRef;
  readonly dxml: string | null;
  readonly flags: number;
}

export function readDomainManagedSaveDefineXmlArgs(r: XdrReader): DomainManagedSaveDefineXmlArgs {
  return { dom: readDomainRef(r), dxml: r.optionalString(4194304), flags: r.uint() };
}

export function writeDomainManagedSaveDefineXmlArgs(w: XdrWriter, v: DomainManagedSaveDefineXmlArgs): void {
  writeDomainRef(w, v.dom);
  w.optionalString(v.dxml, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_snapshot_create_xml_args. */
export interface DomainSnapshotCreateXmlArgs {
  readonly dom: DomainRef;
  readonly xmlDesc: string;
  readonly flags: number;
}

export function readDomainSnapshotCreateXmlArgs(r: XdrReader): DomainSnapshotCreateXmlArgs {
  return { dom: readDomainRef(r), xmlDesc: r.string(4194304), flags: r.uint() };
}

export function writeDomainSnapshotCreateXmlArgs(w: XdrWriter, v: DomainSnapshotCreateXmlArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.xmlDesc, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_snapshot_create_xml_ret. */
export interface DomainSnapshotCreateXmlRet {
  readonly snap: DomainSnapshotRef;
}

export function readDomainSnapshotCreateXmlRet(r: XdrReader): DomainSnapshotCreateXmlRet {
  return { snap: readDomainSnapshotRef(r) };
}

export function writeDomainSnapshotCreateXmlRet(w: XdrWriter, v: DomainSnapshotCreateXmlRet): void {
  writeDomainSnapshotRef(w, v.snap);
}

/** The wire’s remote_domain_snapshot_get_xml_desc_args. */
export interface DomainSnapshotGetXmlDescArgs {
  readonly snap: DomainSnapshotRef;
  readonly flags: number;
}

export function readDomainSnapshotGetXmlDescArgs(r: XdrReader): DomainSnapshotGetXmlDescArgs {
  return { snap: readDomainSnapshotRef(r), flags: r.uint() };
}

export function writeDomainSnapshotGetXmlDescArgs(w: XdrWriter, v: DomainSnapshotGetXmlDescArgs): void {
  writeDomainSnapshotRef(w, v.snap);
  w.uint(v.flags);
}

/** The wire’s remote_domain_snapshot_get_xml_desc_ret. */
export interface DomainSnapshotGetXmlDescRet {
  readonly xml: string;
}

export function readDomainSnapshotGetXmlDescRet(r: XdrReader): DomainSnapshotGetXmlDescRet {
  return { xml: r.string(4194304) };
}

export function writeDomainSnapshotGetXmlDescRet(w: XdrWriter, v: DomainSnapshotGetXmlDescRet): void {
  w.string(v.xml, 4194304);
}

/** The wire’s remote_domain_snapshot_num_args. */
export interface DomainSnapshotNumArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainSnapshotNumArgs(r: XdrReader): DomainSnapshotNumArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainSnapshotNumArgs(w: XdrWriter, v: DomainSnapshotNumArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_snapshot_num_ret. */
export interface DomainSnapshotNumRet {
  readonly num: number;
}

export function readDomainSnapshotNumRet(r: XdrReader): DomainSnapshotNumRet {
  return { num: r.int() };
}

export function writeDomainSnapshotNumRet(w: XdrWriter, v: DomainSnapshotNumRet): void {
  w.int(v.num);
}

/** The wire’s remote_domain_snapshot_list_names_args. */
export interface DomainSnapshotListNamesArgs {
  readonly dom: DomainRef;
  readonly maxnames: number;
  readonly flags: number;
}

export function readDomainSnapshotListNamesArgs(r: XdrReader): DomainSnapshotListNamesArgs {
  return { dom: readDomainRef(r), maxnames: r.int(), flags: r.uint() };
}

export function writeDomainSnapshotListNamesArgs(w: XdrWriter, v: DomainSnapshotListNamesArgs): void {
  writeDomainRef(w, v.dom);
  w.int(v.maxnames);
  w.uint(v.flags);
}

/** The wire’s remote_domain_snapshot_list_names_ret. */
export interface DomainSnapshotListNamesRet {
  readonly names: readonly string[];
}

export function readDomainSnapshotListNamesRet(r: XdrReader): DomainSnapshotListNamesRet {
  const names: string[] = [];
  for (let count = r.count(16384, 4); count > 0; count -= 1) names.push(r.string(4194304));
  return { names };
}

export function writeDomainSnapshotListNamesRet(w: XdrWriter, v: DomainSnapshotListNamesRet): void {
  w.count(v.names.length, 16384);
  for (const item of v.names) w.string(item, 4194304);
}

/** The wire’s remote_domain_list_all_snapshots_args. */
export interface DomainListAllSnapshotsArgs {
  readonly dom: DomainRef;
  readonly needResults: number;
  readonly flags: number;
}

export function readDomainListAllSnapshotsArgs(r: XdrReader): DomainListAllSnapshotsArgs {
  return { dom: readDomainRef(r), needResults: r.int(), flags: r.uint() };
}

export function writeDomainListAllSnapshotsArgs(w: XdrWriter, v: DomainListAllSnapshotsArgs): void {
  writeDomainRef(w, v.dom);
  w.int(v.needResults);
  w.uint(v.flags);
}

/** The wire’s remote_domain_list_all_snapshots_ret. */
export interface DomainListAllSnapshotsRet {
  readonly snapshots: readonly DomainSnapshotRef[];
  readonly ret: number;
}

export function readDomainListAllSnapshotsRet(r: XdrReader): DomainListAllSnapshotsRet {
  const snapshots: DomainSnapshotRef[] = [];
  for (let count = r.count(16384, 28); count > 0; count -= 1) snapshots.push(readDomainSnapshotRef(r));
  const ret = r.int();
  return { snapshots, ret };
}

export function writeDomainListAllSnapshotsRet(w: XdrWriter, v: DomainListAllSnapshotsRet): void {
  w.count(v.snapshots.length, 16384);
  for (const item of v.snapshots) writeDomainSnapshotRef(w, item);
  w.int(v.ret);
}

/** The wire’s remote_domain_snapshot_num_children_args. */
export interface DomainSnapshotNumChildrenArgs {
  readonly snap: DomainSnapshotRef;
  readonly flags: number;
}

export function readDomainSnapshotNumChildrenArgs(r: XdrReader): DomainSnapshotNumChildrenArgs {
  return { snap: readDomainSnapshotRef(r), flags: r.uint() };
}

export function writeDomainSnapshotNumChildrenArgs(w: XdrWriter, v: DomainSnapshotNumChildrenArgs): void {
  writeDomainSnapshotRef(w, v.snap);
  w.uint(v.flags);
}

/** The wire’s remote_domain_snapshot_num_children_ret. */
export interface DomainSnapshotNumChildrenRet {
  readonly num: number;
}

export function readDomainSnapshotNumChildrenRet(r: XdrReader): DomainSnapshotNumChildrenRet {
  return { num: r.int() };
}

export function writeDomainSnapshotNumChildrenRet(w: XdrWriter, v: DomainSnapshotNumChildrenRet): void {
  w.int(v.num);
}

/** The wire’s remote_domain_snapshot_list_children_names_args. */
export interface DomainSnapshotListChildrenNamesArgs {
  readonly snap: DomainSnapshotRef;
  readonly maxnames: number;
  readonly flags: number;
}

export function readDomainSnapshotListChildrenNamesArgs(r: XdrReader): DomainSnapshotListChildrenNamesArgs {
  return { snap: readDomainSnapshotRef(r), maxnames: r.int(), flags: r.uint() };
}

export function writeDomainSnapshotListChildrenNamesArgs(w: XdrWriter, v: DomainSnapshotListChildrenNamesArgs): void {
  writeDomainSnapshotRef(w, v.snap);
  w.int(v.maxnames);
  w.uint(v.flags);
}

/** The wire’s remote_domain_snapshot_list_children_names_ret. */
export interface DomainSnapshotListChildrenNamesRet {
  readonly names: readonly string[];
}

export function readDomainSnapshotListChildrenNamesRet(r: XdrReader): DomainSnapshotListChildrenNamesRet {
  const names: string[] = [];
  for (let count = r.count(16384, 4); count > 0; count -= 1) names.push(r.string(4194304));
  return { names };
}

export function writeDomainSnapshotListChildrenNamesRet(w: XdrWriter, v: DomainSnapshotListChildrenNamesRet): void {
  w.count(v.names.length, 16384);
  for (const item of v.names) w.string(item, 4194304);
}

/** The wire’s remote_domain_snapshot_list_all_children_args. */
export interface DomainSnapshotListAllChildrenArgs {
  readonly snapshot: DomainSnapshotRef;
  readonly needResults: number;
  readonly flags: number;
}

export function readDomainSnapshotListAllChildrenArgs(r: XdrReader): DomainSnapshotListAllChildrenArgs {
  return { snapshot: readDomainSnapshotRef(r), needResults: r.int(), flags: r.uint() };
}

export function writeDomainSnapshotListAllChildrenArgs(w: XdrWriter, v: DomainSnapshotListAllChildrenArgs): void {
  writeDomainSnapshotRef(w, v.snapshot);
  w.int(v.needResults);
  w.uint(v.flags);
}

/** The wire’s remote_domain_snapshot_list_all_children_ret. */
export interface DomainSnapshotListAllChildrenRet {
  readonly snapshots: readonly DomainSnapshotRef[];
  readonly ret: number;
}

export function readDomainSnapshotListAllChildrenRet(r: XdrReader): DomainSnapshotListAllChildrenRet {
  const snapshots: DomainSnapshotRef[] = [];
  for (let count = r.count(16384, 28); count > 0; count -= 1) snapshots.push(readDomainSnapshotRef(r));
  const ret = r.int();
  return { snapshots, ret };
}

export function writeDomainSnapshotListAllChildrenRet(w: XdrWriter, v: DomainSnapshotListAllChildrenRet): void {
  w.count(v.snapshots.length, 16384);
  for (const item of v.snapshots) writeDomainSnapshotRef(w, item);
  w.int(v.ret);
}

/** The wire’s remote_domain_snapshot_lookup_by_name_args. */
export interface DomainSnapshotLookupByNameArgs {
  readonly dom: DomainRef;
  readonly name: string;
  readonly flags: number;
}

export function readDomainSnapshotLookupByNameArgs(r: XdrReader): DomainSnapshotLookupByNameArgs {
  return { dom: readDomainRef(r), name: r.string(4194304), flags: r.uint() };
}

export function writeDomainSnapshotLookupByNameArgs(w: XdrWriter, v: DomainSnapshotLookupByNameArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.name, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_snapshot_lookup_by_name_ret. */
export interface DomainSnapshotLookupByNameRet {
  readonly snap: DomainSnapshotRef;
}

export function readDomainSnapshotLookupByNameRet(r: XdrReader): DomainSnapshotLookupByNameRet {
  return { snap: readDomainSnapshotRef(r) };
}

export function writeDomainSnapshotLookupByNameRet(w: XdrWriter, v: DomainSnapshotLookupByNameRet): void {
  writeDomainSnapshotRef(w, v.snap);
}

/** The wire’s remote_domain_has_current_snapshot_args. */
export interface DomainHasCurrentSnapshotArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainHasCurrentSnapshotArgs(r: XdrReader): DomainHasCurrentSnapshotArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainHasCurrentSnapshotArgs(w: XdrWriter, v: DomainHasCurrentSnapshotArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_has_current_snapshot_ret. */
export interface DomainHasCurrentSnapshotRet {
  readonly result: boolean;
}

export function readDomainHasCurrentSnapshotRet(r: XdrReader): DomainHasCurrentSnapshotRet {
  return { result: r.bool() };
}

export function writeDomainHasCurrentSnapshotRet(w: XdrWriter, v: DomainHasCurrentSnapshotRet): void {
  w.bool(v.result);
}

/** The wire’s remote_domain_snapshot_get_parent_args. */
export interface DomainSnapshotGetParentArgs {
  readonly snap: DomainSnapshotRef;
  readonly flags: number;
}

export function readDomainSnapshotGetParentArgs(r: XdrReader): DomainSnapshotGetParentArgs {
  return { snap: readDomainSnapshotRef(r), flags: r.uint() };
}

export function writeDomainSnapshotGetParentArgs(w: XdrWriter, v: DomainSnapshotGetParentArgs): void {
  writeDomainSnapshotRef(w, v.snap);
  w.uint(v.flags);
}

/** The wire’s remote_domain_snapshot_get_parent_ret. */
export interface DomainSnapshotGetParentRet {
  readonly snap: DomainSnapshotRef;
}

export function readDomainSnapshotGetParentRet(r: XdrReader): DomainSnapshotGetParentRet {
  return { snap: readDomainSnapshotRef(r) };
}

export function writeDomainSnapshotGetParentRet(w: XdrWriter, v: DomainSnapshotGetParentRet): void {
  writeDomainSnapshotRef(w, v.snap);
}

/** The wire’s remote_domain_snapshot_current_args. */
export interface DomainSnapshotCurrentArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainSnapshotCurrentArgs(r: XdrReader): DomainSnapshotCurrentArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainSnapshotCurrentArgs(w: XdrWriter, v: DomainSnapshotCurrentArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_snapshot_current_ret. */
export interface DomainSnapshotCurrentRet {
  readonly snap: DomainSnapshotRef;
}

export function readDomainSnapshotCurrentRet(r: XdrReader): DomainSnapshotCurrentRet {
  return { snap: readDomainSnapshotRef(r) };
}

export function writeDomainSnapshotCurrentRet(w: XdrWriter, v: DomainSnapshotCurrentRet): void {
  writeDomainSnapshotRef(w, v.snap);
}

/** The wire’s remote_domain_snapshot_is_current_args. */
export interface DomainSnapshotIsCurrentArgs {
  readonly snap: DomainSnapshotRef;
  readonly flags: number;
}

export function readDomainSnapshotIsCurrentArgs(r: XdrReader): DomainSnapshotIsCurrentArgs {
  return { snap: readDomainSnapshotRef(r), flags: r.uint() };
}

export function writeDomainSnapshotIsCurrentArgs(w: XdrWriter, v: DomainSnapshotIsCurrentArgs): void {
  writeDomainSnapshotRef(w, v.snap);
  w.uint(v.flags);
}

/** The wire’s remote_domain_snapshot_is_current_ret. */
export interface DomainSnapshotIsCurrentRet {
  readonly current: boolean;
}

export function readDomainSnapshotIsCurrentRet(r: XdrReader): DomainSnapshotIsCurrentRet {
  return { current: r.bool() };
}

export function writeDomainSnapshotIsCurrentRet(w: XdrWriter, v: DomainSnapshotIsCurrentRet): void {
  w.bool(v.current);
}

/** The wire’s remote_domain_snapshot_has_metadata_args. */
export interface DomainSnapshotHasMetadataArgs {
  readonly snap: DomainSnapshotRef;
  readonly flags: number;
}

export function readDomainSnapshotHasMetadataArgs(r: XdrReader): DomainSnapshotHasMetadataArgs {
  return { snap: readDomainSnapshotRef(r), flags: r.uint() };
}

export function writeDomainSnapshotHasMetadataArgs(w: XdrWriter, v: DomainSnapshotHasMetadataArgs): void {
  writeDomainSnapshotRef(w, v.snap);
  w.uint(v.flags);
}

/** The wire’s remote_domain_snapshot_has_metadata_ret. */
export interface DomainSnapshotHasMetadataRet {
  readonly metadata: boolean;
}

export function readDomainSnapshotHasMetadataRet(r: XdrReader): DomainSnapshotHasMetadataRet {
  return { metadata: r.bool() };
}

export function writeDomainSnapshotHasMetadataRet(w: XdrWriter, v: DomainSnapshotHasMetadataRet): void {
  w.bool(v.metadata);
}

/** The wire’s remote_domain_revert_to_snapshot_args. */
export interface DomainRevertToSnapshotArgs {
  readonly snap: DomainSnapshotRef;
  readonly flags: number;
}

export function readDomainRevertToSnapshotArgs(r: XdrReader): DomainRevertToSnapshotArgs {
  return { snap: readDomainSnapshotRef(r), flags: r.uint() };
}

export function writeDomainRevertToSnapshotArgs(w: XdrWriter, v: DomainRevertToSnapshotArgs): void {
  writeDomainSnapshotRef(w, v.snap);
  w.uint(v.flags);
}

/** The wire’s remote_domain_snapshot_delete_args. */
export interface DomainSnapshotDeleteArgs {
  readonly snap: DomainSnapshotRef;
  readonly flags: number;
}

export function readDomainSnapshotDeleteArgs(r: XdrReader): DomainSnapshotDeleteArgs {
  return { snap: readDomainSnapshotRef(r), flags: r.uint() };
}

export function writeDomainSnapshotDeleteArgs(w: XdrWriter, v: DomainSnapshotDeleteArgs): void {
  writeDomainSnapshotRef(w, v.snap);
  w.uint(v.flags);
}

/** The wire’s remote_domain_open_console_args. */
export interface DomainOpenConsoleArgs {
  readonly dom: DomainRef;
  readonly devName: string | null;
  readonly flags: number;
}

export function readDomainOpenConsoleArgs(r: XdrReader): DomainOpenConsoleArgs {
  return { dom: readDomainRef(r), devName: r.optionalString(4194304), flags: r.uint() };
}

export function writeDomainOpenConsoleArgs(w: XdrWriter, v: DomainOpenConsoleArgs): void {
  writeDomainRef(w, v.dom);
  w.optionalString(v.devName, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_open_channel_args. */
export interface DomainOpenChannelArgs {
  readonly dom: DomainRef;
  readonly name: string | null;
  readonly flags: number;
}

export function readDomainOpenChannelArgs(r: XdrReader): DomainOpenChannelArgs {
  return { dom: readDomainRef(r), name: r.optionalString(4194304), flags: r.uint() };
}

export function writeDomainOpenChannelArgs(w: XdrWriter, v: DomainOpenChannelArgs): void {
  writeDomainRef(w, v.dom);
  w.optionalString(v.name, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_storage_vol_upload_args. */
export interface StorageVolUploadArgs {
  readonly vol: StorageVolRef;
  readonly offset: bigint;
  readonly length: bigint;
  readonly flags: number;
}

export function readStorageVolUploadArgs(r: XdrReader): StorageVolUploadArgs {
  return { vol: readStorageVolRef(r), offset: r.uhyper(), length: r.uhyper(), flags: r.uint() };
}

export function writeStorageVolUploadArgs(w: XdrWriter, v: StorageVolUploadArgs): void {
  writeStorageVolRef(w, v.vol);
  w.uhyper(v.offset);
  w.uhyper(v.length);
  w.uint(v.flags);
}

/** The wire’s remote_storage_vol_download_args. */
export interface StorageVolDownloadArgs {
  readonly vol: StorageVolRef;
  readonly offset: bigint;
  readonly length: bigint;
  readonly flags: number;
}

export function readStorageVolDownloadArgs(r: XdrReader): StorageVolDownloadArgs {
  return { vol: readStorageVolRef(r), offset: r.uhyper(), length: r.uhyper(), flags: r.uint() };
}

export function writeStorageVolDownloadArgs(w: XdrWriter, v: StorageVolDownloadArgs): void {
  writeStorageVolRef(w, v.vol);
  w.uhyper(v.offset);
  w.uhyper(v.length);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_state_args. */
export interface DomainGetStateArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainGetStateArgs(r: XdrReader): DomainGetStateArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainGetStateArgs(w: XdrWriter, v: DomainGetStateArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_state_ret. */
export interface DomainGetStateRet {
  readonly state: number;
  readonly reason: number;
}

export function readDomainGetStateRet(r: XdrReader): DomainGetStateRet {
  return { state: r.int(), reason: r.int() };
}

export function writeDomainGetStateRet(w: XdrWriter, v: DomainGetStateRet): void {
  w.int(v.state);
  w.int(v.reason);
}

/** The wire’s remote_domain_migrate_begin3_args. */
export interface DomainMigrateBegin3Args {
  readonly dom: DomainRef;
  readonly xmlin: string | null;
  readonly flags: number;
  readonly dname: string | null;
  readonly resource: bigint;
}

export function readDomainMigrateBegin3Args(r: XdrReader): DomainMigrateBegin3Args {
  return { dom: readDomainRef(r), xmlin: r.optionalString(4194304), flags: r.flags64(), dname: r.optionalString(4194304), resource: r.uhyper() };
}

export function writeDomainMigrateBegin3Args(w: XdrWriter, v: DomainMigrateBegin3Args): void {
  writeDomainRef(w, v.dom);
  w.optionalString(v.xmlin, 4194304);
  w.flags64(v.flags);
  w.optionalString(v.dname, 4194304);
  w.uhyper(v.resource);
}

/** The wire’s remote_domain_migrate_begin3_ret. */
export interface DomainMigrateBegin3Ret {
  readonly cookieOut: Uint8Array;
  readonly xml: string;
}

export function readDomainMigrateBegin3Ret(r: XdrReader): DomainMigrateBegin3Ret {
  return { cookieOut: r.opaque(4194304), xml: r.string(4194304) };
}

export function writeDomainMigrateBegin3Ret(w: XdrWriter, v: DomainMigrateBegin3Ret): void {
  w.opaque(v.cookieOut, 4194304);
  w.string(v.xml, 4194304);
}

/** The wire’s remote_domain_migrate_prepare3_args. */
export interface DomainMigratePrepare3Args {
  readonly cookieIn: Uint8Array;
  readonly uriIn: string | null;
  readonly flags: number;
  readonly dname: string | null;
  readonly resource: bigint;
  readonly domXml: string;
}

export function readDomainMigratePrepare3Args(r: XdrReader): DomainMigratePrepare3Args {
  return { cookieIn: r.opaque(4194304), uriIn: r.optionalString(4194304), flags: r.flags64(), dname: r.optionalString(4194304), resource: r.uhyper(), domXml: r.string(4194304) };
}

export function writeDomainMigratePrepare3Args(w: XdrWriter, v: DomainMigratePrepare3Args): void {
  w.opaque(v.cookieIn, 4194304);
  w.optionalString(v.uriIn, 4194304);
  w.flags64(v.flags);
  w.optionalString(v.dname, 4194304);
  w.uhyper(v.resource);
  w.string(v.domXml, 4194304);
}

/** The wire’s remote_domain_migrate_prepare3_ret. */
export interface DomainMigratePrepare3Ret {
  readonly cookieOut: Uint8Array;
  readonly uriOut: string | null;
}

export function readDomainMigratePrepare3Ret(r: XdrReader): DomainMigratePrepare3Ret {
  return { cookieOut: r.opaque(4194304), uriOut: r.optionalString(4194304) };
}

export function writeDomainMigratePrepare3Ret(w: XdrWriter, v: DomainMigratePrepare3Ret): void {
  w.opaque(v.cookieOut, 4194304);
  w.optionalString(v.uriOut, 4194304);
}

/** The wire’s remote_domain_migrate_prepare_tunnel3_args. */
export interface DomainMigratePrepareTunnel3Args {
  readonly cookieIn: Uint8Array;
  readonly flags: number;
  readonly dname: string | null;
  readonly resource: bigint;
  readonly domXml: string;
}

export function readDomainMigratePrepareTunnel3Args(r: XdrReader): DomainMigratePrepareTunnel3Args {
  return { cookieIn: r.opaque(4194304), flags: r.flags64(), dname: r.optionalString(4194304), resource: r.uhyper(), domXml: r.string(4194304) };
}

export function writeDomainMigratePrepareTunnel3Args(w: XdrWriter, v: DomainMigratePrepareTunnel3Args): void {
  w.opaque(v.cookieIn, 4194304);
  w.flags64(v.flags);
  w.optionalString(v.dname, 4194304);
  w.uhyper(v.resource);
  w.string(v.domXml, 4194304);
}

/** The wire’s remote_domain_migrate_prepare_tunnel3_ret. */
export interface DomainMigratePrepareTunnel3Ret {
  readonly cookieOut: Uint8Array;
}

export function readDomainMigratePrepareTunnel3Ret(r: XdrReader): DomainMigratePrepareTunnel3Ret {
  return { cookieOut: r.opaque(4194304) };
}

export function writeDomainMigratePrepareTunnel3Ret(w: XdrWriter, v: DomainMigratePrepareTunnel3Ret): void {
  w.opaque(v.cookieOut, 4194304);
}

/** The wire’s remote_domain_migrate_perform3_args. */
export interface DomainMigratePerform3Args {
  readonly dom: DomainRef;
  readonly xmlin: string | null;
  readonly cookieIn: Uint8Array;
  readonly dconnuri: string | null;
  readonly uri: string | null;
  readonly flags: number;
  readonly dname: string | null;
  readonly resource: bigint;
}

export function readDomainMigratePerform3Args(r: XdrReader): DomainMigratePerform3Args {
  return { dom: readDomainRef(r), xmlin: r.optionalString(4194304), cookieIn: r.opaque(4194304), dconnuri: r.optionalString(4194304), uri: r.optionalString(4194304), flags: r.flags64(), dname: r.optionalString(4194304), resource: r.uhyper() };
}

export function writeDomainMigratePerform3Args(w: XdrWriter, v: DomainMigratePerform3Args): void {
  writeDomainRef(w, v.dom);
  w.optionalString(v.xmlin, 4194304);
  w.opaque(v.cookieIn, 4194304);
  w.optionalString(v.dconnuri, 4194304);
  w.optionalString(v.uri, 4194304);
  w.flags64(v.flags);
  w.optionalString(v.dname, 4194304);
  w.uhyper(v.resource);
}

/** The wire’s remote_domain_migrate_perform3_ret. */
export interface DomainMigratePerform3Ret {
  readonly cookieOut: Uint8Array;
}

export function readDomainMigratePerform3Ret(r: XdrReader): DomainMigratePerform3Ret {
  return { cookieOut: r.opaque(4194304) };
}

export function writeDomainMigratePerform3Ret(w: XdrWriter, v: DomainMigratePerform3Ret): void {
  w.opaque(v.cookieOut, 4194304);
}

/** The wire’s remote_domain_migrate_finish3_args. */
export interface DomainMigrateFinish3Args {
  readonly dname: string;
  readonly cookieIn: Uint8Array;
  readonly dconnuri: string | null;
  readonly uri: string | null;
  readonly flags: number;
  readonly cancelled: boolean;
}

export function readDomainMigrateFinish3Args(r: XdrReader): DomainMigrateFinish3Args {
  return { dname: r.string(4194304), cookieIn: r.opaque(4194304), dconnuri: r.optionalString(4194304), uri: r.optionalString(4194304), flags: r.flags64(), cancelled: r.bool() };
}

export function writeDomainMigrateFinish3Args(w: XdrWriter, v: DomainMigrateFinish3Args): void {
  w.string(v.dname, 4194304);
  w.opaque(v.cookieIn, 4194304);
  w.optionalString(v.dconnuri, 4194304);
  w.optionalString(v.uri, 4194304);
  w.flags64(v.flags);
  w.bool(v.cancelled);
}

/** The wire’s remote_domain_migrate_finish3_ret. */
export interface DomainMigrateFinish3Ret {
  readonly dom: DomainRef;
  readonly cookieOut: Uint8Array;
}

export function readDomainMigrateFinish3Ret(r: XdrReader): DomainMigrateFinish3Ret {
  return { dom: readDomainRef(r), cookieOut: r.opaque(4194304) };
}

export function writeDomainMigrateFinish3Ret(w: XdrWriter, v: DomainMigrateFinish3Ret): void {
  writeDomainRef(w, v.dom);
  w.opaque(v.cookieOut, 4194304);
}

/** The wire’s remote_domain_migrate_confirm3_args. */
export interface DomainMigrateConfirm3Args {
  readonly dom: DomainRef;
  readonly cookieIn: Uint8Array;
  readonly flags: number;
  readonly cancelled: boolean;
}

export function readDomainMigrateConfirm3Args(r: XdrReader): DomainMigrateConfirm3Args {
  return { dom: readDomainRef(r), cookieIn: r.opaque(4194304), flags: r.flags64(), cancelled: r.bool() };
}

export function writeDomainMigrateConfirm3Args(w: XdrWriter, v: DomainMigrateConfirm3Args): void {
  writeDomainRef(w, v.dom);
  w.opaque(v.cookieIn, 4194304);
  w.flags64(v.flags);
  w.bool(v.cancelled);
}

/** The wire’s remote_domain_event_control_error_msg. */
export interface DomainEventControlErrorMsg {
  readonly dom: DomainRef;
}

export function readDomainEventControlErrorMsg(r: XdrReader): DomainEventControlErrorMsg {
  return { dom: readDomainRef(r) };
}

export function writeDomainEventControlErrorMsg(w: XdrWriter, v: DomainEventControlErrorMsg): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_event_callback_control_error_msg. */
export interface DomainEventCallbackControlErrorMsg {
  readonly callbackID: number;
  readonly msg: DomainEventControlErrorMsg;
}

export function readDomainEventCallbackControlErrorMsg(r: XdrReader): DomainEventCallbackControlErrorMsg {
  return { callbackID: r.int(), msg: readDomainEventControlErrorMsg(r) };
}

export function writeDomainEventCallbackControlErrorMsg(w: XdrWriter, v: DomainEventCallbackControlErrorMsg): void {
  w.int(v.callbackID);
  writeDomainEventControlErrorMsg(w, v.msg);
}

/** The wire’s remote_domain_get_control_info_args. */
export interface DomainGetControlInfoArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainGetControlInfoArgs(r: XdrReader): DomainGetControlInfoArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainGetControlInfoArgs(w: XdrWriter, v: DomainGetControlInfoArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_control_info_ret. */
export interface DomainGetControlInfoRet {
  readonly state: number;
  readonly details: number;
  readonly stateTime: bigint;
}

export function readDomainGetControlInfoRet(r: XdrReader): DomainGetControlInfoRet {
  return { state: r.uint(), details: r.uint(), stateTime: r.uhyper() };
}

export function writeDomainGetControlInfoRet(w: XdrWriter, v: DomainGetControlInfoRet): void {
  w.uint(v.state);
  w.uint(v.details);
  w.uhyper(v.stateTime);
}

/** The wire’s remote_domain_open_graphics_args. */
export interface DomainOpenGraphicsArgs {
  readonly dom: DomainRef;
  readonly idx: number;
  readonly flags: number;
}

export function readDomainOpenGraphicsArgs(r: XdrReader): DomainOpenGraphicsArgs {
  return { dom: readDomainRef(r), idx: r.uint(), flags: r.uint() };
}

export function writeDomainOpenGraphicsArgs(w: XdrWriter, v: DomainOpenGraphicsArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.idx);
  w.uint(v.flags);
}

/** The wire’s remote_domain_open_graphics_fd_args. */
export interface DomainOpenGraphicsFdArgs {
  readonly dom: DomainRef;
  readonly idx: number;
  readonly flags: number;
}

export function readDomainOpenGraphicsFdArgs(r: XdrReader): DomainOpenGraphicsFdArgs {
  return { dom: readDomainRef(r), idx: r.uint(), flags: r.uint() };
}

export function writeDomainOpenGraphicsFdArgs(w: XdrWriter, v: DomainOpenGraphicsFdArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.idx);
  w.uint(v.flags);
}

/** The wire’s remote_node_suspend_for_duration_args. */
export interface NodeSuspendForDurationArgs {
  readonly target: number;
  readonly duration: bigint;
  readonly flags: number;
}

export function readNodeSuspendForDurationArgs(r: XdrReader): NodeSuspendForDurationArgs {
  return { target: r.uint(), duration: r.uhyper(), flags: r.uint() };
}

export function writeNodeSuspendForDurationArgs(w: XdrWriter, v: NodeSuspendForDurationArgs): void {
  w.uint(v.target);
  w.uhyper(v.duration);
  w.uint(v.flags);
}

/** The wire’s remote_domain_shutdown_flags_args. */
export interface DomainShutdownFlagsArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainShutdownFlagsArgs(r: XdrReader): DomainShutdownFlagsArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainShutdownFlagsArgs(w: XdrWriter, v: DomainShutdownFlagsArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_disk_errors_args. */
export interface DomainGetDiskErrorsArgs {
  readonly dom: DomainRef;
  readonly maxerrors: number;
  readonly flags: number;
}

export function readDomainGetDiskErrorsArgs(r: XdrReader): DomainGetDiskErrorsArgs {
  return { dom: readDomainRef(r), maxerrors: r.uint(), flags: r.uint() };
}

export function writeDomainGetDiskErrorsArgs(w: XdrWriter, v: DomainGetDiskErrorsArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.maxerrors);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_disk_errors_ret. */
export interface DomainGetDiskErrorsRet {
  readonly errors: readonly DomainDiskError[];
  readonly nerrors: number;
}

export function readDomainGetDiskErrorsRet(r: XdrReader): DomainGetDiskErrorsRet {
  const errors: DomainDiskError[] = [];
  for (let count = r.count(256, 8); count > 0; count -= 1) errors.push(readDomainDiskError(r));
  const nerrors = r.int();
  return { errors, nerrors };
}

export function writeDomainGetDiskErrorsRet(w: XdrWriter, v: DomainGetDiskErrorsRet): void {
  w.count(v.errors.length, 256);
  for (const item of v.errors) writeDomainDiskError(w, item);
  w.int(v.nerrors);
}

/** The wire’s remote_connect_list_all_domains_args. */
export interface ConnectListAllDomainsArgs {
  readonly needResults: number;
  readonly flags: number;
}

export function readConnectListAllDomainsArgs(r: XdrReader): ConnectListAllDomainsArgs {
  return { needResults: r.int(), flags: r.uint() };
}

export function writeConnectListAllDomainsArgs(w: XdrWriter, v: ConnectListAllDomainsArgs): void {
  w.int(v.needResults);
  w.uint(v.flags);
}

/** The wire’s remote_connect_list_all_domains_ret. */
export interface ConnectListAllDomainsRet {
  readonly domains: readonly DomainRef[];
  readonly ret: number;
}

export function readConnectListAllDomainsRet(r: XdrReader): ConnectListAllDomainsRet {
  const domains: DomainRef[] = [];
  for (let count = r.count(16384, 24); count > 0; count -= 1) domains.push(readDomainRef(r));
  const ret = r.uint();
  return { domains, ret };
}

export function writeConnectListAllDomainsRet(w: XdrWriter, v: ConnectListAllDomainsRet): void {
  w.count(v.domains.length, 16384);
  for (const item of v.domains) writeDomainRef(w, item);
  w.uint(v.ret);
}

/** The wire’s remote_connect_list_all_storage_pools_args. */
export interface ConnectListAllStoragePoolsArgs {
  readonly needResults: number;
  readonly flags: number;
}

export function readConnectListAllStoragePoolsArgs(r: XdrReader): ConnectListAllStoragePoolsArgs {
  return { needResults: r.int(), flags: r.uint() };
}

export function writeConnectListAllStoragePoolsArgs(w: XdrWriter, v: ConnectListAllStoragePoolsArgs): void {
  w.int(v.needResults);
  w.uint(v.flags);
}

/** The wire’s remote_connect_list_all_storage_pools_ret. */
export interface ConnectListAllStoragePoolsRet {
  readonly pools: readonly StoragePoolRef[];
  readonly ret: number;
}

export function readConnectListAllStoragePoolsRet(r: XdrReader): ConnectListAllStoragePoolsRet {
  const pools: StoragePoolRef[] = [];
  for (let count = r.count(16384, 20); count > 0; count -= 1) pools.push(readStoragePoolRef(r));
  const ret = r.uint();
  return { pools, ret };
}

export function writeConnectListAllStoragePoolsRet(w: XdrWriter, v: ConnectListAllStoragePoolsRet): void {
  w.count(v.pools.length, 16384);
  for (const item of v.pools) writeStoragePoolRef(w, item);
  w.uint(v.ret);
}

/** The wire’s remote_storage_pool_list_all_volumes_args. */
export interface StoragePoolListAllVolumesArgs {
  readonly pool: StoragePoolRef;
  readonly needResults: number;
  readonly flags: number;
}

export function readStoragePoolListAllVolumesArgs(r: XdrReader): StoragePoolListAllVolumesArgs {
  return { pool: readStoragePoolRef(r), needResults: r.int(), flags: r.uint() };
}

export function writeStoragePoolListAllVolumesArgs(w: XdrWriter, v: StoragePoolListAllVolumesArgs): void {
  writeStoragePoolRef(w, v.pool);
  w.int(v.needResults);
  w.uint(v.flags);
}

/** The wire’s remote_storage_pool_list_all_volumes_ret. */
export interface StoragePoolListAllVolumesRet {
  readonly vols: readonly StorageVolRef[];
  readonly ret: number;
}

export function readStoragePoolListAllVolumesRet(r: XdrReader): StoragePoolListAllVolumesRet {
  const vols: StorageVolRef[] = [];
  for (let count = r.count(16384, 12); count > 0; count -= 1) vols.push(readStorageVolRef(r));
  const ret = r.uint();
  return { vols, ret };
}

export function writeStoragePoolListAllVolumesRet(w: XdrWriter, v: StoragePoolListAllVolumesRet): void {
  w.count(v.vols.length, 16384);
  for (const item of v.vols) writeStorageVolRef(w, item);
  w.uint(v.ret);
}

/** The wire’s remote_connect_list_all_networks_args. */
export interface ConnectListAllNetworksArgs {
  readonly needResults: number;
  readonly flags: number;
}

export function readConnectListAllNetworksArgs(r: XdrReader): ConnectListAllNetworksArgs {
  return { needResults: r.int(), flags: r.uint() };
}

export function writeConnectListAllNetworksArgs(w: XdrWriter, v: ConnectListAllNetworksArgs): void {
  w.int(v.needResults);
  w.uint(v.flags);
}

/** The wire’s remote_connect_list_all_networks_ret. */
export interface ConnectListAllNetworksRet {
  readonly nets: readonly NetworkRef[];
  readonly ret: number;
}

export function readConnectListAllNetworksRet(r: XdrReader): ConnectListAllNetworksRet {
  const nets: NetworkRef[] = [];
  for (let count = r.count(16384, 20); count > 0; count -= 1) nets.push(readNetworkRef(r));
  const ret = r.uint();
  return { nets, ret };
}

export function writeConnectListAllNetworksRet(w: XdrWriter, v: ConnectListAllNetworksRet): void {
  w.count(v.nets.length, 16384);
  for (const item of v.nets) writeNetworkRef(w, item);
  w.uint(v.ret);
}

/** The wire’s remote_connect_list_all_interfaces_args. */
export interface ConnectListAllInterfacesArgs {
  readonly needResults: number;
  readonly flags: number;
}

export function readConnectListAllInterfacesArgs(r: XdrReader): ConnectListAllInterfacesArgs {
  return { needResults: r.int(), flags: r.uint() };
}

export function writeConnectListAllInterfacesArgs(w: XdrWriter, v: ConnectListAllInterfacesArgs): void {
  w.int(v.needResults);
  w.uint(v.flags);
}

/** The wire’s remote_connect_list_all_interfaces_ret. */
export interface ConnectListAllInterfacesRet {
  readonly ifaces: readonly InterfaceRef[];
  readonly ret: number;
}

export function readConnectListAllInterfacesRet(r: XdrReader): ConnectListAllInterfacesRet {
  const ifaces: InterfaceRef[] = [];
  for (let count = r.count(16384, 8); count > 0; count -= 1) ifaces.push(readInterfaceRef(r));
  const ret = r.uint();
  return { ifaces, ret };
}

export function writeConnectListAllInterfacesRet(w: XdrWriter, v: ConnectListAllInterfacesRet): void {
  w.count(v.ifaces.length, 16384);
  for (const item of v.ifaces) writeInterfaceRef(w, item);
  w.uint(v.ret);
}

/** The wire’s remote_connect_list_all_node_devices_args. */
export interface ConnectListAllNodeDevicesArgs {
  readonly needResults: number;
  readonly flags: number;
}

export function readConnectListAllNodeDevicesArgs(r: XdrReader): ConnectListAllNodeDevicesArgs {
  return { needResults: r.int(), flags: r.uint() };
}

export function writeConnectListAllNodeDevicesArgs(w: XdrWriter, v: ConnectListAllNodeDevicesArgs): void {
  w.int(v.needResults);
  w.uint(v.flags);
}

/** The wire’s remote_connect_list_all_node_devices_ret. */
export interface ConnectListAllNodeDevicesRet {
  readonly devices: readonly NodeDeviceRef[];
  readonly ret: number;
}

export function readConnectListAllNodeDevicesRet(r: XdrReader): ConnectListAllNodeDevicesRet {
  const devices: NodeDeviceRef[] = [];
  for (let count = r.count(65536, 4); count > 0; count -= 1) devices.push(readNodeDeviceRef(r));
  const ret = r.uint();
  return { devices, ret };
}

export function writeConnectListAllNodeDevicesRet(w: XdrWriter, v: ConnectListAllNodeDevicesRet): void {
  w.count(v.devices.length, 65536);
  for (const item of v.devices) writeNodeDeviceRef(w, item);
  w.uint(v.ret);
}

/** The wire’s remote_connect_list_all_nwfilters_args. */
export interface ConnectListAllNwfiltersArgs {
  readonly needResults: number;
  readonly flags: number;
}

export function readConnectListAllNwfiltersArgs(r: XdrReader): ConnectListAllNwfiltersArgs {
  return { needResults: r.int(), flags: r.uint() };
}

export function writeConnectListAllNwfiltersArgs(w: XdrWriter, v: ConnectListAllNwfiltersArgs): void {
  w.int(v.needResults);
  w.uint(v.flags);
}

/** The wire’s remote_connect_list_all_nwfilters_ret. */
export interface ConnectListAllNwfiltersRet {
  readonly filters: readonly NWFilterRef[];
  readonly ret: number;
}

export function readConnectListAllNwfiltersRet(r: XdrReader): ConnectListAllNwfiltersRet {
  const filters: NWFilterRef[] = [];
  for (let count = r.count(16384, 20); count > 0; count -= 1) filters.push(readNWFilterRef(r));
  const ret = r.uint();
  return { filters, ret };
}

export function writeConnectListAllNwfiltersRet(w: XdrWriter, v: ConnectListAllNwfiltersRet): void {
  w.count(v.filters.length, 16384);
  for (const item of v.filters) writeNWFilterRef(w, item);
  w.uint(v.ret);
}

/** The wire’s remote_connect_list_all_secrets_args. */
export interface ConnectListAllSecretsArgs {
  readonly needResults: number;
  readonly flags: number;
}

export function readConnectListAllSecretsArgs(r: XdrReader): ConnectListAllSecretsArgs {
  return { needResults: r.int(), flags: r.uint() };
}

export function writeConnectListAllSecretsArgs(w: XdrWriter, v: ConnectListAllSecretsArgs): void {
  w.int(v.needResults);
  w.uint(v.flags);
}

/** The wire’s remote_connect_list_all_secrets_ret. */
export interface ConnectListAllSecretsRet {
  readonly secrets: readonly SecretRef[];
  readonly ret: number;
}

export function readConnectListAllSecretsRet(r: XdrReader): ConnectListAllSecretsRet {
  const secrets: SecretRef[] = [];
  for (let count = r.count(16384, 24); count > 0; count -= 1) secrets.push(readSecretRef(r));
  const ret = r.uint();
  return { secrets, ret };
}

export function writeConnectListAllSecretsRet(w: XdrWriter, v: ConnectListAllSecretsRet): void {
  w.count(v.secrets.length, 16384);
  for (const item of v.secrets) writeSecretRef(w, item);
  w.uint(v.ret);
}

/** The wire’s remote_node_set_memory_parameters_args. */
export interface NodeSetMemoryParametersArgs {
  readonly params: readonly TypedParam[];
  readonly flags: number;
}

export function readNodeSetMemoryParametersArgs(r: XdrReader): NodeSetMemoryParametersArgs {
  const params: TypedParam[] = [];
  for (let count = r.count(64, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const flags = r.uint();
  return { params, flags };
}

export function writeNodeSetMemoryParametersArgs(w: XdrWriter, v: NodeSetMemoryParametersArgs): void {
  w.count(v.params.length, 64);
  for (const item of v.params) writeTypedParam(w, item);
  w.uint(v.flags);
}

/** The wire’s remote_node_get_memory_parameters_args. */
export interface NodeGetMemoryParametersArgs {
  readonly nparams: number;
  readonly flags: number;
}

export function readNodeGetMemoryParametersArgs(r: XdrReader): NodeGetMemoryParametersArgs {
  return { nparams: r.int(), flags: r.uint() };
}

export function writeNodeGetMemoryParametersArgs(w: XdrWriter, v: NodeGetMemoryParametersArgs): void {
  w.int(v.nparams);
  w.uint(v.flags);
}

/** The wire’s remote_node_get_memory_parameters_ret. */
export interface NodeGetMemoryParametersRet {
  readonly params: readonly TypedParam[];
  readonly nparams: number;
}

export function readNodeGetMemoryParametersRet(r: XdrReader): NodeGetMemoryParametersRet {
  const params: TypedParam[] = [];
  for (let count = r.count(64, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const nparams = r.int();
  return { params, nparams };
}

export function writeNodeGetMemoryParametersRet(w: XdrWriter, v: NodeGetMemoryParametersRet): void {
  w.count(v.params.length, 64);
  for (const item of v.params) writeTypedParam(w, item);
  w.int(v.nparams);
}

/** The wire’s remote_node_get_cpu_map_args. */
export interface NodeGetCpuMapArgs {
  readonly needMap: number;
  readonly needOnline: number;
  readonly flags: number;
}

export function readNodeGetCpuMapArgs(r: XdrReader): NodeGetCpuMapArgs {
  return { needMap: r.int(), needOnline: r.int(), flags: r.uint() };
}

export function writeNodeGetCpuMapArgs(w: XdrWriter, v: NodeGetCpuMapArgs): void {
  w.int(v.needMap);
  w.int(v.needOnline);
  w.uint(v.flags);
}

/** The wire’s remote_node_get_cpu_map_ret. */
export interface NodeGetCpuMapRet {
  readonly cpumap: Uint8Array;
  readonly online: number;
  readonly ret: number;
}

export function readNodeGetCpuMapRet(r: XdrReader): NodeGetCpuMapRet {
  return { cpumap: r.opaque(2048), online: r.uint(), ret: r.int() };
}

export function writeNodeGetCpuMapRet(w: XdrWriter, v: NodeGetCpuMapRet): void {
  w.opaque(v.cpumap, 2048);
  w.uint(v.online);
  w.int(v.ret);
}

/** The wire’s remote_domain_fstrim_args. */
export interface DomainFstrimArgs {
  readonly dom: DomainRef;
  readonly mountPoint: string | null;
  readonly minimum: bigint;
  readonly flags: number;
}

export function readDomainFstrimArgs(r: XdrReader): DomainFstrimArgs {
  return { dom: readDomainRef(r), mountPoint: r.optionalString(4194304), minimum: r.uhyper(), flags: r.uint() };
}

export function writeDomainFstrimArgs(w: XdrWriter, v: DomainFstrimArgs): void {
  writeDomainRef(w, v.dom);
  w.optionalString(v.mountPoint, 4194304);
  w.uhyper(v.minimum);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_time_args. */
export interface DomainGetTimeArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainGetTimeArgs(r: XdrReader): DomainGetTimeArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainGetTimeArgs(w: XdrWriter, v: DomainGetTimeArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_time_ret. */
export interface DomainGetTimeRet {
  readonly seconds: bigint;
  readonly nseconds: number;
}

export function readDomainGetTimeRet(r: XdrReader): DomainGetTimeRet {
  return { seconds: r.hyper(), nseconds: r.uint() };
}

export function writeDomainGetTimeRet(w: XdrWriter, v: DomainGetTimeRet): void {
  w.hyper(v.seconds);
  w.uint(v.nseconds);
}

/** The wire’s remote_domain_set_time_args. */
export interface DomainSetTimeArgs {
  readonly dom: DomainRef;
  readonly seconds: bigint;
  readonly nseconds: number;
  readonly flags: number;
}

export function readDomainSetTimeArgs(r: XdrReader): DomainSetTimeArgs {
  return { dom: readDomainRef(r), seconds: r.hyper(), nseconds: r.uint(), flags: r.uint() };
}

export function writeDomainSetTimeArgs(w: XdrWriter, v: DomainSetTimeArgs): void {
  writeDomainRef(w, v.dom);
  w.hyper(v.seconds);
  w.uint(v.nseconds);
  w.uint(v.flags);
}

/** The wire’s remote_domain_migrate_begin3_params_args. */
export interface DomainMigrateBegin3ParamsArgs {
  readonly dom: DomainRef;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}

export function readDomainMigrateBegin3ParamsArgs(r: XdrReader): DomainMigrateBegin3ParamsArgs {
  const dom = readDomainRef(r);
  const params: TypedParam[] = [];
  for (let count = r.count(64, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const flags = r.uint();
  return { dom, params, flags };
}

export function writeDomainMigrateBegin3ParamsArgs(w: XdrWriter, v: DomainMigrateBegin3ParamsArgs): void {
  writeDomainRef(w, v.dom);
  w.count(v.params.length, 64);
  for (const item of v.params) writeTypedParam(w, item);
  w.uint(v.flags);
}

/** The wire’s remote_domain_migrate_begin3_params_ret. */
export interface DomainMigrateBegin3ParamsRet {
  readonly cookieOut: Uint8Array;
  readonly xml: string;
}

export function readDomainMigrateBegin3ParamsRet(r: XdrReader): DomainMigrateBegin3ParamsRet {
  return { cookieOut: r.opaque(4194304), xml: r.string(4194304) };
}

export function writeDomainMigrateBegin3ParamsRet(w: XdrWriter, v: DomainMigrateBegin3ParamsRet): void {
  w.opaque(v.cookieOut, 4194304);
  w.string(v.xml, 4194304);
}

/** The wire’s remote_domain_migrate_prepare3_params_args. */
export interface DomainMigratePrepare3ParamsArgs {
  readonly params: readonly TypedParam[];
  readonly cookieIn: Uint8Array;
  readonly flags: number;
}

export function readDomainMigratePrepare3ParamsArgs(r: XdrReader): DomainMigratePrepare3ParamsArgs {
  const params: TypedParam[] = [];
  for (let count = r.count(64, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const cookieIn = r.opaque(4194304);
  const flags = r.uint();
  return { params, cookieIn, flags };
}

export function writeDomainMigratePrepare3ParamsArgs(w: XdrWriter, v: DomainMigratePrepare3ParamsArgs): void {
  w.count(v.params.length, 64);
  for (const item of v.params) writeTypedParam(w, item);
  w.opaque(v.cookieIn, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_migrate_prepare3_params_ret. */
export interface DomainMigratePrepare3ParamsRet {
  readonly cookieOut: Uint8Array;
  readonly uriOut: string | null;
}

export function readDomainMigratePrepare3ParamsRet(r: XdrReader): DomainMigratePrepare3ParamsRet {
  return { cookieOut: r.opaque(4194304), uriOut: r.optionalString(4194304) };
}

export function writeDomainMigratePrepare3ParamsRet(w: XdrWriter, v: DomainMigratePrepare3ParamsRet): void {
  w.opaque(v.cookieOut, 4194304);
  w.optionalString(v.uriOut, 4194304);
}

/** The wire’s remote_domain_migrate_prepare_tunnel3_params_args. */
export interface DomainMigratePrepareTunnel3ParamsArgs {
  readonly params: readonly TypedParam[];
  readonly cookieIn: Uint8Array;
  readonly flags: number;
}

export function readDomainMigratePrepareTunnel3ParamsArgs(r: XdrReader): DomainMigratePrepareTunnel3ParamsArgs {
  const params: TypedParam[] = [];
  for (let count = r.count(64, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const cookieIn = r.opaque(4194304);
  const flags = r.uint();
  return { params, cookieIn, flags };
}

export function writeDomainMigratePrepareTunnel3ParamsArgs(w: XdrWriter, v: DomainMigratePrepareTunnel3ParamsArgs): void {
  w.count(v.params.length, 64);
  for (const item of v.params) writeTypedParam(w, item);
  w.opaque(v.cookieIn, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_migrate_prepare_tunnel3_params_ret. */
export interface DomainMigratePrepareTunnel3ParamsRet {
  readonly cookieOut: Uint8Array;
}

export function readDomainMigratePrepareTunnel3ParamsRet(r: XdrReader): DomainMigratePrepareTunnel3ParamsRet {
  return { cookieOut: r.opaque(4194304) };
}

export function writeDomainMigratePrepareTunnel3ParamsRet(w: XdrWriter, v: DomainMigratePrepareTunnel3ParamsRet): void {
  w.opaque(v.cookieOut, 4194304);
}

/** The wire’s remote_domain_migrate_perform3_params_args. */
export interface DomainMigratePerform3ParamsArgs {
  readonly dom: DomainRef;
  readonly dconnuri: string | null;
  readonly params: readonly TypedParam[];
  readonly cookieIn: Uint8Array;
  readonly flags: number;
}

export function readDomainMigratePerform3ParamsArgs(r: XdrReader): DomainMigratePerform3ParamsArgs {
  const dom = readDomainRef(r);
  const dconnuri = r.optionalString(4194304);
  const params: TypedParam[] = [];
  for (let count = r.count(64, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const cookieIn = r.opaque(4194304);
  const flags = r.uint();
  return { dom, dconnuri, params, cookieIn, flags };
}

export function writeDomainMigratePerform3ParamsArgs(w: XdrWriter, v: DomainMigratePerform3ParamsArgs): void {
  writeDomainRef(w, v.dom);
  w.optionalString(v.dconnuri, 4194304);
  w.count(v.params.length, 64);
  for (const item of v.params) writeTypedParam(w, item);
  w.opaque(v.cookieIn, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_migrate_perform3_params_ret. */
export interface DomainMigratePerform3ParamsRet {
  readonly cookieOut: Uint8Array;
}

export function readDomainMigratePerform3ParamsRet(r: XdrReader): DomainMigratePerform3ParamsRet {
  return { cookieOut: r.opaque(4194304) };
}

export function writeDomainMigratePerform3ParamsRet(w: XdrWriter, v: DomainMigratePerform3ParamsRet): void {
  w.opaque(v.cookieOut, 4194304);
}

/** The wire’s remote_domain_migrate_finish3_params_args. */
export interface DomainMigrateFinish3ParamsArgs {
  readonly params: readonly TypedParam[];
  readonly cookieIn: Uint8Array;
  readonly flags: number;
  readonly cancelled: boolean;
}

export function readDomainMigrateFinish3ParamsArgs(r: XdrReader): DomainMigrateFinish3ParamsArgs {
  const params: TypedParam[] = [];
  for (let count = r.count(64, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const cookieIn = r.opaque(4194304);
  const flags = r.uint();
  const cancelled = r.bool();
  return { params, cookieIn, flags, cancelled };
}

export function writeDomainMigrateFinish3ParamsArgs(w: XdrWriter, v: DomainMigrateFinish3ParamsArgs): void {
  w.count(v.params.length, 64);
  for (const item of v.params) writeTypedParam(w, item);
  w.opaque(v.cookieIn, 4194304);
  w.uint(v.flags);
  w.bool(v.cancelled);
}

/** The wire’s remote_domain_migrate_finish3_params_ret. */
export interface DomainMigrateFinish3ParamsRet {
  readonly dom: DomainRef;
  readonly cookieOut: Uint8Array;
}

export function readDomainMigrateFinish3ParamsRet(r: XdrReader): DomainMigrateFinish3ParamsRet {
  return { dom: readDomainRef(r), cookieOut: r.opaque(4194304) };
}

export function writeDomainMigrateFinish3ParamsRet(w: XdrWriter, v: DomainMigrateFinish3ParamsRet): void {
  writeDomainRef(w, v.dom);
  w.opaque(v.cookieOut, 4194304);
}

/** The wire’s remote_domain_migrate_confirm3_params_args. */
export interface DomainMigrateConfirm3ParamsArgs {
  readonly dom: DomainRef;
  readonly params: readonly TypedParam[];
  readonly cookieIn: Uint8Array;
  readonly flags: number;
  readonly cancelled: boolean;
}

export function readDomainMigrateConfirm3ParamsArgs(r: XdrReader): DomainMigrateConfirm3ParamsArgs {
  const dom = readDomainRef(r);
  const params: TypedParam[] = [];
  for (let count = r.count(64, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const cookieIn = r.opaque(4194304);
  const flags = r.uint();
  const cancelled = r.bool();
  return { dom, params, cookieIn, flags, cancelled };
}

export function writeDomainMigrateConfirm3ParamsArgs(w: XdrWriter, v: DomainMigrateConfirm3ParamsArgs): void {
  writeDomainRef(w, v.dom);
  w.count(v.params.length, 64);
  for (const item of v.params) writeTypedParam(w, item);
  w.opaque(v.cookieIn, 4194304);
  w.uint(v.flags);
  w.bool(v.cancelled);
}

/** The wire’s remote_domain_event_device_removed_msg. */
export interface DomainEventDeviceRemovedMsg {
  readonly dom: DomainRef;
  readonly devAlias: string;
}

export function readDomainEventDeviceRemovedMsg(r: XdrReader): DomainEventDeviceRemovedMsg {
  return { dom: readDomainRef(r), devAlias: r.string(4194304) };
}

export function writeDomainEventDeviceRemovedMsg(w: XdrWriter, v: DomainEventDeviceRemovedMsg): void {
  writeDomainRef(w, v.dom);
  w.string(v.devAlias, 4194304);
}

/** The wire’s remote_domain_event_callback_device_removed_msg. */
export interface DomainEventCallbackDeviceRemovedMsg {
  readonly callbackID: number;
  readonly msg: DomainEventDeviceRemovedMsg;
}

export function readDomainEventCallbackDeviceRemovedMsg(r: XdrReader): DomainEventCallbackDeviceRemovedMsg {
  return { callbackID: r.int(), msg: readDomainEventDeviceRemovedMsg(r) };
}

export function writeDomainEventCallbackDeviceRemovedMsg(w: XdrWriter, v: DomainEventCallbackDeviceRemovedMsg): void {
  w.int(v.callbackID);
  writeDomainEventDeviceRemovedMsg(w, v.msg);
}

/** The wire’s remote_domain_event_block_job_2_msg. */
export interface DomainEventBlockJob2Msg {
  readonly callbackID: number;
  readonly dom: DomainRef;
  readonly dst: string;
  readonly type: number;
  readonly status: number;
}

export function readDomainEventBlockJob2Msg(r: XdrReader): DomainEventBlockJob2Msg {
  return { callbackID: r.int(), dom: readDomainRef(r), dst: r.string(4194304), type: r.int(), status: r.int() };
}

export function writeDomainEventBlockJob2Msg(w: XdrWriter, v: DomainEventBlockJob2Msg): void {
  w.int(v.callbackID);
  writeDomainRef(w, v.dom);
  w.string(v.dst, 4194304);
  w.int(v.type);
  w.int(v.status);
}

/** The wire’s remote_domain_event_block_threshold_msg. */
export interface DomainEventBlockThresholdMsg {
  readonly callbackID: number;
  readonly dom: DomainRef;
  readonly dev: string;
  readonly path: string | null;
  readonly threshold: bigint;
  readonly excess: bigint;
}

export function readDomainEventBlockThresholdMsg(r: XdrReader): DomainEventBlockThresholdMsg {
  return { callbackID: r.int(), dom: readDomainRef(r), dev: r.string(4194304), path: r.optionalString(4194304), threshold: r.uhyper(), excess: r.uhyper() };
}

export function writeDomainEventBlockThresholdMsg(w: XdrWriter, v: DomainEventBlockThresholdMsg): void {
  w.int(v.callbackID);
  writeDomainRef(w, v.dom);
  w.string(v.dev, 4194304);
  w.optionalString(v.path, 4194304);
  w.uhyper(v.threshold);
  w.uhyper(v.excess);
}

/** The wire’s remote_domain_event_callback_tunable_msg. */
export interface DomainEventCallbackTunableMsg {
  readonly callbackID: number;
  readonly dom: DomainRef;
  readonly params: readonly TypedParam[];
}

export function readDomainEventCallbackTunableMsg(r: XdrReader): DomainEventCallbackTunableMsg {
  const callbackID = r.int();
  const dom = readDomainRef(r);
  const params: TypedParam[] = [];
  for (let count = r.count(2048, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  return { callbackID, dom, params };
}

export function writeDomainEventCallbackTunableMsg(w: XdrWriter, v: DomainEventCallbackTunableMsg): void {
  w.int(v.callbackID);
  writeDomainRef(w, v.dom);
  w.count(v.params.length, 2048);
  for (const item of v.params) writeTypedParam(w, item);
}

/** The wire’s remote_domain_event_callback_device_added_msg. */
export interface DomainEventCallbackDeviceAddedMsg {
  readonly callbackID: number;
  readonly dom: DomainRef;
  readonly devAlias: string;
}

export function readDomainEventCallbackDeviceAddedMsg(r: XdrReader): DomainEventCallbackDeviceAddedMsg {
  return { callbackID: r.int(), dom: readDomainRef(r), devAlias: r.string(4194304) };
}

export function writeDomainEventCallbackDeviceAddedMsg(w: XdrWriter, v: DomainEventCallbackDeviceAddedMsg): void {
  w.int(v.callbackID);
  writeDomainRef(w, v.dom);
  w.string(v.devAlias, 4194304);
}

/** The wire’s remote_connect_event_connection_closed_msg. */
export interface ConnectEventConnectionClosedMsg {
  readonly reason: number;
}

export function readConnectEventConnectionClosedMsg(r: XdrReader): ConnectEventConnectionClosedMsg {
  return { reason: r.int() };
}

export function writeConnectEventConnectionClosedMsg(w: XdrWriter, v: ConnectEventConnectionClosedMsg): void {
  w.int(v.reason);
}

/** The wire’s remote_connect_get_cpu_model_names_args. */
export interface ConnectGetCpuModelNamesArgs {
  readonly arch: string;
  readonly needResults: number;
  readonly flags: number;
}

export function readConnectGetCpuModelNamesArgs(r: XdrReader): ConnectGetCpuModelNamesArgs {
  return { arch: r.string(4194304), needResults: r.int(), flags: r.uint() };
}

export function writeConnectGetCpuModelNamesArgs(w: XdrWriter, v: ConnectGetCpuModelNamesArgs): void {
  w.string(v.arch, 4194304);
  w.int(v.needResults);
  w.uint(v.flags);
}

/** The wire’s remote_connect_get_cpu_model_names_ret. */
export interface ConnectGetCpuModelNamesRet {
  readonly models: readonly string[];
  readonly ret: number;
}

export function readConnectGetCpuModelNamesRet(r: XdrReader): ConnectGetCpuModelNamesRet {
  const models: string[] = [];
  for (let count = r.count(8192, 4); count > 0; count -= 1) models.push(r.string(4194304));
  const ret = r.int();
  return { models, ret };
}

export function writeConnectGetCpuModelNamesRet(w: XdrWriter, v: ConnectGetCpuModelNamesRet): void {
  w.count(v.models.length, 8192);
  for (const item of v.models) w.string(item, 4194304);
  w.int(v.ret);
}

/** The wire’s remote_connect_network_event_register_any_args. */
export interface ConnectNetworkEventRegisterAnyArgs {
  readonly eventID: number;
  readonly net: NetworkRef | null;
}

export function readConnectNetworkEventRegisterAnyArgs(r: XdrReader): ConnectNetworkEventRegisterAnyArgs {
  return { eventID: r.int(), net: r.bool() ? readNetworkRef(r) : null };
}

export function writeConnectNetworkEventRegisterAnyArgs(w: XdrWriter, v: ConnectNetworkEventRegisterAnyArgs): void {
  w.int(v.eventID);
  w.bool(v.net !== null);
  if (v.net !== null) writeNetworkRef(w, v.net);
}

/** The wire’s remote_connect_network_event_register_any_ret. */
export interface ConnectNetworkEventRegisterAnyRet {
  readonly callbackID: number;
}

export function readConnectNetworkEventRegisterAnyRet(r: XdrReader): ConnectNetworkEventRegisterAnyRet {
  return { callbackID: r.int() };
}

export function writeConnectNetworkEventRegisterAnyRet(w: XdrWriter, v: ConnectNetworkEventRegisterAnyRet): void {
  w.int(v.callbackID);
}

/** The wire’s remote_connect_network_event_deregister_any_args. */
export interface ConnectNetworkEventDeregisterAnyArgs {
  readonly callbackID: number;
}

export function readConnectNetworkEventDeregisterAnyArgs(r: XdrReader): ConnectNetworkEventDeregisterAnyArgs {
  return { callbackID: r.int() };
}

export function writeConnectNetworkEventDeregisterAnyArgs(w: XdrWriter, v: ConnectNetworkEventDeregisterAnyArgs): void {
  w.int(v.callbackID);
}

/** The wire’s remote_network_event_lifecycle_msg. */
export interface NetworkEventLifecycleMsg {
  readonly callbackID: number;
  readonly net: NetworkRef;
  readonly event: number;
  readonly detail: number;
}

export function readNetworkEventLifecycleMsg(r: XdrReader): NetworkEventLifecycleMsg {
  return { callbackID: r.int(), net: readNetworkRef(r), event: r.int(), detail: r.int() };
}

export function writeNetworkEventLifecycleMsg(w: XdrWriter, v: NetworkEventLifecycleMsg): void {
  w.int(v.callbackID);
  writeNetworkRef(w, v.net);
  w.int(v.event);
  w.int(v.detail);
}

/** The wire’s remote_network_event_callback_metadata_change_msg. */
export interface NetworkEventCallbackMetadataChangeMsg {
  readonly callbackID: number;
  readonly net: NetworkRef;
  readonly type: number;
  readonly nsuri: string | null;
}

export function readNetworkEventCallbackMetadataChangeMsg(r: XdrReader): NetworkEventCallbackMetadataChangeMsg {
  return { callbackID: r.int(), net: readNetworkRef(r), type: r.int(), nsuri: r.optionalString(4194304) };
}

export function writeNetworkEventCallbackMetadataChangeMsg(w: XdrWriter, v: NetworkEventCallbackMetadataChangeMsg): void {
  w.int(v.callbackID);
  writeNetworkRef(w, v.net);
  w.int(v.type);
  w.optionalString(v.nsuri, 4194304);
}

/** The wire’s remote_network_set_metadata_args. */
export interface NetworkSetMetadataArgs {
  readonly network: NetworkRef;
  readonly type: number;
  readonly metadata: string | null;
  readonly key: string | null;
  readonly uri: string | null;
  readonly flags: number;
}

export function readNetworkSetMetadataArgs(r: XdrReader): NetworkSetMetadataArgs {
  return { network: readNetworkRef(r), type: r.int(), metadata: r.optionalString(4194304), key: r.optionalString(4194304), uri: r.optionalString(4194304), flags: r.uint() };
}

export function writeNetworkSetMetadataArgs(w: XdrWriter, v: NetworkSetMetadataArgs): void {
  writeNetworkRef(w, v.network);
  w.int(v.type);
  w.optionalString(v.metadata, 4194304);
  w.optionalString(v.key, 4194304);
  w.optionalString(v.uri, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_network_get_metadata_args. */
export interface NetworkGetMetadataArgs {
  readonly network: NetworkRef;
  readonly type: number;
  readonly uri: string | null;
  readonly flags: number;
}

export function readNetworkGetMetadataArgs(r: XdrReader): NetworkGetMetadataArgs {
  return { network: readNetworkRef(r), type: r.int(), uri: r.optionalString(4194304), flags: r.uint() };
}

export function writeNetworkGetMetadataArgs(w: XdrWriter, v: NetworkGetMetadataArgs): void {
  writeNetworkRef(w, v.network);
  w.int(v.type);
  w.optionalString(v.uri, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_network_get_metadata_ret. */
export interface NetworkGetMetadataRet {
  readonly metadata: string;
}

export function readNetworkGetMetadataRet(r: XdrReader): NetworkGetMetadataRet {
  return { metadata: r.string(4194304) };
}

export function writeNetworkGetMetadataRet(w: XdrWriter, v: NetworkGetMetadataRet): void {
  w.string(v.metadata, 4194304);
}

/** The wire’s remote_connect_storage_pool_event_register_any_args. */
export interface ConnectStoragePoolEventRegisterAnyArgs {
  readonly eventID: number;
  readonly pool: StoragePoolRef | null;
}

export function readConnectStoragePoolEventRegisterAnyArgs(r: XdrReader): ConnectStoragePoolEventRegisterAnyArgs {
  return { eventID: r.int(), pool: r.bool() ? readStoragePoolRef(r) : null };
}

export function writeConnectStoragePoolEventRegisterAnyArgs(w: XdrWriter, v: ConnectStoragePoolEventRegisterAnyArgs): void {
  w.int(v.eventID);
  w.bool(v.pool !== null);
  if (v.pool !== null) writeStoragePoolRef(w, v.pool);
}

/** The wire’s remote_connect_storage_pool_event_register_any_ret. */
export interface ConnectStoragePoolEventRegisterAnyRet {
  readonly callbackID: number;
}

export function readConnectStoragePoolEventRegisterAnyRet(r: XdrReader): ConnectStoragePoolEventRegisterAnyRet {
  return { callbackID: r.int() };
}

export function writeConnectStoragePoolEventRegisterAnyRet(w: XdrWriter, v: ConnectStoragePoolEventRegisterAnyRet): void {
  w.int(v.callbackID);
}

/** The wire’s remote_connect_storage_pool_event_deregister_any_args. */
export interface ConnectStoragePoolEventDeregisterAnyArgs {
  readonly callbackID: number;
}

export function readConnectStoragePoolEventDeregisterAnyArgs(r: XdrReader): ConnectStoragePoolEventDeregisterAnyArgs {
  return { callbackID: r.int() };
}

export function writeConnectStoragePoolEventDeregisterAnyArgs(w: XdrWriter, v: ConnectStoragePoolEventDeregisterAnyArgs): void {
  w.int(v.callbackID);
}

/** The wire’s remote_storage_pool_event_lifecycle_msg. */
export interface StoragePoolEventLifecycleMsg {
  readonly callbackID: number;
  readonly pool: StoragePoolRef;
  readonly event: number;
  readonly detail: number;
}

export function readStoragePoolEventLifecycleMsg(r: XdrReader): StoragePoolEventLifecycleMsg {
  return { callbackID: r.int(), pool: readStoragePoolRef(r), event: r.int(), detail: r.int() };
}

export function writeStoragePoolEventLifecycleMsg(w: XdrWriter, v: StoragePoolEventLifecycleMsg): void {
  w.int(v.callbackID);
  writeStoragePoolRef(w, v.pool);
  w.int(v.event);
  w.int(v.detail);
}

/** The wire’s remote_storage_pool_event_refresh_msg. */
export interface StoragePoolEventRefreshMsg {
  readonly callbackID: number;
  readonly pool: StoragePoolRef;
}

export function readStoragePoolEventRefreshMsg(r: XdrReader): StoragePoolEventRefreshMsg {
  return { callbackID: r.int(), pool: readStoragePoolRef(r) };
}

export function writeStoragePoolEventRefreshMsg(w: XdrWriter, v: StoragePoolEventRefreshMsg): void {
  w.int(v.callbackID);
  writeStoragePoolRef(w, v.pool);
}

/** The wire’s remote_connect_node_device_event_register_any_args. */
export interface ConnectNodeDeviceEventRegisterAnyArgs {
  readonly eventID: number;
  readonly dev: NodeDeviceRef | null;
}

export function readConnectNodeDeviceEventRegisterAnyArgs(r: XdrReader): ConnectNodeDeviceEventRegisterAnyArgs {
  return { eventID: r.int(), dev: r.bool() ? readNodeDeviceRef(r) : null };
}

export function writeConnectNodeDeviceEventRegisterAnyArgs(w: XdrWriter, v: ConnectNodeDeviceEventRegisterAnyArgs): void {
  w.int(v.eventID);
  w.bool(v.dev !== null);
  if (v.dev !== null) writeNodeDeviceRef(w, v.dev);
}

/** The wire’s remote_connect_node_device_event_register_any_ret. */
export interface ConnectNodeDeviceEventRegisterAnyRet {
  readonly callbackID: number;
}

export function readConnectNodeDeviceEventRegisterAnyRet(r: XdrReader): ConnectNodeDeviceEventRegisterAnyRet {
  return { callbackID: r.int() };
}

export function writeConnectNodeDeviceEventRegisterAnyRet(w: XdrWriter, v: ConnectNodeDeviceEventRegisterAnyRet): void {
  w.int(v.callbackID);
}

/** The wire’s remote_connect_node_device_event_deregister_any_args. */
export interface ConnectNodeDeviceEventDeregisterAnyArgs {
  readonly callbackID: number;
}

export function readConnectNodeDeviceEventDeregisterAnyArgs(r: XdrReader): ConnectNodeDeviceEventDeregisterAnyArgs {
  return { callbackID: r.int() };
}

export function writeConnectNodeDeviceEventDeregisterAnyArgs(w: XdrWriter, v: ConnectNodeDeviceEventDeregisterAnyArgs): void {
  w.int(v.callbackID);
}

/** The wire’s remote_node_device_event_lifecycle_msg. */
export interface NodeDeviceEventLifecycleMsg {
  readonly callbackID: number;
  readonly dev: NodeDeviceRef;
  readonly event: number;
  readonly detail: number;
}

export function readNodeDeviceEventLifecycleMsg(r: XdrReader): NodeDeviceEventLifecycleMsg {
  return { callbackID: r.int(), dev: readNodeDeviceRef(r), event: r.int(), detail: r.int() };
}

export function writeNodeDeviceEventLifecycleMsg(w: XdrWriter, v: NodeDeviceEventLifecycleMsg): void {
  w.int(v.callbackID);
  writeNodeDeviceRef(w, v.dev);
  w.int(v.event);
  w.int(v.detail);
}

/** The wire’s remote_node_device_event_update_msg. */
export interface NodeDeviceEventUpdateMsg {
  readonly callbackID: number;
  readonly dev: NodeDeviceRef;
}

export function readNodeDeviceEventUpdateMsg(r: XdrReader): NodeDeviceEventUpdateMsg {
  return { callbackID: r.int(), dev: readNodeDeviceRef(r) };
}

export function writeNodeDeviceEventUpdateMsg(w: XdrWriter, v: NodeDeviceEventUpdateMsg): void {
  w.int(v.callbackID);
  writeNodeDeviceRef(w, v.dev);
}

/** The wire’s remote_domain_fsfreeze_args. */
export interface DomainFsfreezeArgs {
  readonly dom: DomainRef;
  readonly mountpoints: readonly string[];
  readonly flags: number;
}

export function readDomainFsfreezeArgs(r: XdrReader): DomainFsfreezeArgs {
  const dom = readDomainRef(r);
  const mountpoints: string[] = [];
  for (let count = r.count(256, 4); count > 0; count -= 1) mountpoints.push(r.string(4194304));
  const flags = r.uint();
  return { dom, mountpoints, flags };
}

export function writeDomainFsfreezeArgs(w: XdrWriter, v: DomainFsfreezeArgs): void {
  writeDomainRef(w, v.dom);
  w.count(v.mountpoints.length, 256);
  for (const item of v.mountpoints) w.string(item, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_fsfreeze_ret. */
export interface DomainFsfreezeRet {
  readonly filesystems: number;
}

export function readDomainFsfreezeRet(r: XdrReader): DomainFsfreezeRet {
  return { filesystems: r.int() };
}

export function writeDomainFsfreezeRet(w: XdrWriter, v: DomainFsfreezeRet): void {
  w.int(v.filesystems);
}

/** The wire’s remote_domain_fsthaw_args. */
export interface DomainFsthawArgs {
  readonly dom: DomainRef;
  readonly mountpoints: readonly string[];
  readonly flags: number;
}

export function readDomainFsthawArgs(r: XdrReader): DomainFsthawArgs {
  const dom = readDomainRef(r);
  const mountpoints: string[] = [];
  for (let count = r.count(256, 4); count > 0; count -= 1) mountpoints.push(r.string(4194304));
  const flags = r.uint();
  return { dom, mountpoints, flags };
}

export function writeDomainFsthawArgs(w: XdrWriter, v: DomainFsthawArgs): void {
  writeDomainRef(w, v.dom);
  w.count(v.mountpoints.length, 256);
  for (const item of v.mountpoints) w.string(item, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_fsthaw_ret. */
export interface DomainFsthawRet {
  readonly filesystems: number;
}

export function readDomainFsthawRet(r: XdrReader): DomainFsthawRet {
  return { filesystems: r.int() };
}

export function writeDomainFsthawRet(w: XdrWriter, v: DomainFsthawRet): void {
  w.int(v.filesystems);
}

/** The wire’s remote_node_get_free_pages_args. */
export interface NodeGetFreePagesArgs {
  readonly pages: readonly number[];
  readonly startCell: number;
  readonly cellCount: number;
  readonly flags: number;
}

export function readNodeGetFreePagesArgs(r: XdrReader): NodeGetFreePagesArgs {
  const pages: number[] = [];
  for (let count = r.count(1024, 4); count > 0; count -= 1) pages.push(r.uint());
  const startCell = r.int();
  const cellCount = r.uint();
  const flags = r.uint();
  return { pages, startCell, cellCount, flags };
}

export function writeNodeGetFreePagesArgs(w: XdrWriter, v: NodeGetFreePagesArgs): void {
  w.count(v.pages.length, 1024);
  for (const item of v.pages) w.uint(item);
  w.int(v.startCell);
  w.uint(v.cellCount);
  w.uint(v.flags);
}

/** The wire’s remote_node_get_free_pages_ret. */
export interface NodeGetFreePagesRet {
  readonly counts: readonly bigint[];
}

export function readNodeGetFreePagesRet(r: XdrReader): NodeGetFreePagesRet {
  const counts: bigint[] = [];
  for (let count = r.count(1024, 8); count > 0; count -= 1) counts.push(r.uhyper());
  return { counts };
}

export function writeNodeGetFreePagesRet(w: XdrWriter, v: NodeGetFreePagesRet): void {
  w.count(v.counts.length, 1024);
  for (const item of v.counts) w.uhyper(item);
}

/** The wire’s remote_node_alloc_pages_args. */
export interface NodeAllocPagesArgs {
  readonly pageSizes: readonly number[];
  readonly pageCounts: readonly bigint[];
  readonly startCell: number;
  readonly cellCount: number;
  readonly flags: number;
}

export function readNodeAllocPagesArgs(r: XdrReader): NodeAllocPagesArgs {
  const pageSizes: number[] = [];
  for (let count = r.count(1024, 4); count > 0; count -= 1) pageSizes.push(r.uint());
  const pageCounts: bigint[] = [];
  for (let count = r.count(1024, 8); count > 0; count -= 1) pageCounts.push(r.uhyper());
  const startCell = r.int();
  const cellCount = r.uint();
  const flags = r.uint();
  return { pageSizes, pageCounts, startCell, cellCount, flags };
}

export function writeNodeAllocPagesArgs(w: XdrWriter, v: NodeAllocPagesArgs): void {
  w.count(v.pageSizes.length, 1024);
  for (const item of v.pageSizes) w.uint(item);
  w.count(v.pageCounts.length, 1024);
  for (const item of v.pageCounts) w.uhyper(item);
  w.int(v.startCell);
  w.uint(v.cellCount);
  w.uint(v.flags);
}

/** The wire’s remote_node_alloc_pages_ret. */
export interface NodeAllocPagesRet {
  readonly ret: number;
}

export function readNodeAllocPagesRet(r: XdrReader): NodeAllocPagesRet {
  return { ret: r.int() };
}

export function writeNodeAllocPagesRet(w: XdrWriter, v: NodeAllocPagesRet): void {
  w.int(v.ret);
}

export function readNetworkDHCPLease(r: XdrReader): NetworkDHCPLease {
  return { iface: r.string(4194304), expirytime: r.hyper(), type: r.int(), mac: r.optionalString(4194304), iaid: r.optionalString(4194304), ipaddr: r.string(4194304), prefix: r.uint(), hostname: r.optionalString(4194304), clientid: r.optionalString(4194304) };
}

export function writeNetworkDHCPLease(w: XdrWriter, v: NetworkDHCPLease): void {
  w.string(v.iface, 4194304);
  w.hyper(v.expirytime);
  w.int(v.type);
  w.optionalString(v.mac, 4194304);
  w.optionalString(v.iaid, 4194304);
  w.string(v.ipaddr, 4194304);
  w.uint(v.prefix);
  w.optionalString(v.hostname, 4194304);
  w.optionalString(v.clientid, 4194304);
}

/** The wire’s remote_network_get_dhcp_leases_args. */
export interface NetworkGetDhcpLeasesArgs {
  readonly net: NetworkRef;
  readonly mac: string | null;
  readonly needResults: number;
  readonly flags: number;
}

export function readNetworkGetDhcpLeasesArgs(r: XdrReader): NetworkGetDhcpLeasesArgs {
  return { net: readNetworkRef(r), mac: r.optionalString(4194304), needResults: r.int(), flags: r.uint() };
}

export function writeNetworkGetDhcpLeasesArgs(w: XdrWriter, v: NetworkGetDhcpLeasesArgs): void {
  writeNetworkRef(w, v.net);
  w.optionalString(v.mac, 4194304);
  w.int(v.needResults);
  w.uint(v.flags);
}

/** The wire’s remote_network_get_dhcp_leases_ret. */
export interface NetworkGetDhcpLeasesRet {
  readonly leases: readonly NetworkDHCPLease[];
  readonly ret: number;
}

export function readNetworkGetDhcpLeasesRet(r: XdrReader): NetworkGetDhcpLeasesRet {
  const leases: NetworkDHCPLease[] = [];
  for (let count = r.count(65536, 40); count > 0; count -= 1) leases.push(readNetworkDHCPLease(r));
  const ret = r.uint();
  return { leases, ret };
}

export function writeNetworkGetDhcpLeasesRet(w: XdrWriter, v: NetworkGetDhcpLeasesRet): void {
  w.count(v.leases.length, 65536);
  for (const item of v.leases) writeNetworkDHCPLease(w, item);
  w.uint(v.ret);
}

export function readDomainStatsRecord(r: XdrReader): DomainStatsRecord {
  const dom = readDomainRef(r);
  const params: TypedParam[] = [];
  for (let count = r.count(262144, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  return { dom, params };
}

export function writeDomainStatsRecord(w: XdrWriter, v: DomainStatsRecord): void {
  writeDomainRef(w, v.dom);
  w.count(v.params.length, 262144);
  for (const item of v.params) writeTypedParam(w, item);
}

/** The wire’s remote_connect_get_all_domain_stats_args. */
export interface ConnectGetAllDomainStatsArgs {
  readonly doms: readonly DomainRef[];
  readonly stats: number;
  readonly flags: number;
}

export function readConnectGetAllDomainStatsArgs(r: XdrReader): ConnectGetAllDomainStatsArgs {
  const doms: DomainRef[] = [];
  for (let count = r.count(16384, 24); count > 0; count -= 1) doms.push(readDomainRef(r));
  const stats = r.uint();
  const flags = r.uint();
  return { doms, stats, flags };
}

export function writeConnectGetAllDomainStatsArgs(w: XdrWriter, v: ConnectGetAllDomainStatsArgs): void {
  w.count(v.doms.length, 16384);
  for (const item of v.doms) writeDomainRef(w, item);
  w.uint(v.stats);
  w.uint(v.flags);
}

/** The wire’s remote_domain_event_callback_agent_lifecycle_msg. */
export interface DomainEventCallbackAgentLifecycleMsg {
  readonly callbackID: number;
  readonly dom: DomainRef;
  readonly state: number;
  readonly reason: number;
}

export function readDomainEventCallbackAgentLifecycleMsg(r: XdrReader): DomainEventCallbackAgentLifecycleMsg {
  return { callbackID: r.int(), dom: readDomainRef(r), state: r.int(), reason: r.int() };
}

export function writeDomainEventCallbackAgentLifecycleMsg(w: XdrWriter, v: DomainEventCallbackAgentLifecycleMsg): void {
  w.int(v.callbackID);
  writeDomainRef(w, v.dom);
  w.int(v.state);
  w.int(v.reason);
}

/** The wire’s remote_connect_get_all_domain_stats_ret. */
export interface ConnectGetAllDomainStatsRet {
  readonly retStats: readonly DomainStatsRecord[];
}

export function readConnectGetAllDomainStatsRet(r: XdrReader): ConnectGetAllDomainStatsRet {
  const retStats: DomainStatsRecord[] = [];
  for (let count = r.count(16384, 28); count > 0; count -= 1) retStats.push(readDomainStatsRecord(r));
  return { retStats };
}

export function writeConnectGetAllDomainStatsRet(w: XdrWriter, v: ConnectGetAllDomainStatsRet): void {
  w.count(v.retStats.length, 16384);
  for (const item of v.retStats) writeDomainStatsRecord(w, item);
}

export function readDomainFSInfo(r: XdrReader): DomainFSInfo {
  const mountpoint = r.string(4194304);
  const name = r.string(4194304);
  const fstype = r.string(4194304);
  const devAliases: string[] = [];
  for (let count = r.count(256, 4); count > 0; count -= 1) devAliases.push(r.string(4194304));
  return { mountpoint, name, fstype, devAliases };
}

export function writeDomainFSInfo(w: XdrWriter, v: DomainFSInfo): void {
  w.string(v.mountpoint, 4194304);
  w.string(v.name, 4194304);
  w.string(v.fstype, 4194304);
  w.count(v.devAliases.length, 256);
  for (const item of v.devAliases) w.string(item, 4194304);
}

/** The wire’s remote_domain_get_fsinfo_args. */
export interface DomainGetFsinfoArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainGetFsinfoArgs(r: XdrReader): DomainGetFsinfoArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainGetFsinfoArgs(w: XdrWriter, v: DomainGetFsinfoArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_fsinfo_ret. */
export interface DomainGetFsinfoRet {
  readonly info: readonly DomainFSInfo[];
  readonly ret: number;
}

export function readDomainGetFsinfoRet(r: XdrReader): DomainGetFsinfoRet {
  const info: DomainFSInfo[] = [];
  for (let count = r.count(256, 16); count > 0; count -= 1) info.push(readDomainFSInfo(r));
  const ret = r.uint();
  return { info, ret };
}

export function writeDomainGetFsinfoRet(w: XdrWriter, v: DomainGetFsinfoRet): void {
  w.count(v.info.length, 256);
  for (const item of v.info) writeDomainFSInfo(w, item);
  w.uint(v.ret);
}

export function readDomainInterfaceIPAddress(r: XdrReader): DomainInterfaceIPAddress {
  return { type: r.int(), addr: r.string(4194304), prefix: r.uint() };
}

export function writeDomainInterfaceIPAddress(w: XdrWriter, v: DomainInterfaceIPAddress): void {
  w.int(v.type);
  w.string(v.addr, 4194304);
  w.uint(v.prefix);
}

export function readDomainInterface(r: XdrReader): DomainInterface {
  const name = r.string(4194304);
  const hwaddr = r.optionalString(4194304);
  const addrs: DomainInterfaceIPAddress[] = [];
  for (let count = r.count(2048, 12); count > 0; count -= 1) addrs.push(readDomainInterfaceIPAddress(r));
  return { name, hwaddr, addrs };
}

export function writeDomainInterface(w: XdrWriter, v: DomainInterface): void {
  w.string(v.name, 4194304);
  w.optionalString(v.hwaddr, 4194304);
  w.count(v.addrs.length, 2048);
  for (const item of v.addrs) writeDomainInterfaceIPAddress(w, item);
}

/** The wire’s remote_domain_interface_addresses_args. */
export interface DomainInterfaceAddressesArgs {
  readonly dom: DomainRef;
  readonly source: number;
  readonly flags: number;
}

export function readDomainInterfaceAddressesArgs(r: XdrReader): DomainInterfaceAddressesArgs {
  return { dom: readDomainRef(r), source: r.uint(), flags: r.uint() };
}

export function writeDomainInterfaceAddressesArgs(w: XdrWriter, v: DomainInterfaceAddressesArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.source);
  w.uint(v.flags);
}

/** The wire’s remote_domain_interface_addresses_ret. */
export interface DomainInterfaceAddressesRet {
  readonly ifaces: readonly DomainInterface[];
}

export function readDomainInterfaceAddressesRet(r: XdrReader): DomainInterfaceAddressesRet {
  const ifaces: DomainInterface[] = [];
  for (let count = r.count(2048, 12); count > 0; count -= 1) ifaces.push(readDomainInterface(r));
  return { ifaces };
}

export function writeDomainInterfaceAddressesRet(w: XdrWriter, v: DomainInterfaceAddressesRet): void {
  w.count(v.ifaces.length, 2048);
  for (const item of v.ifaces) writeDomainInterface(w, item);
}

/** The wire’s remote_domain_set_user_password_args. */
export interface DomainSetUserPasswordArgs {
  readonly dom: DomainRef;
  readonly user: string | null;
  readonly password: string | null;
  readonly flags: number;
}

export function readDomainSetUserPasswordArgs(r: XdrReader): DomainSetUserPasswordArgs {
  return { dom: readDomainRef(r), user: r.optionalString(4194304), password: r.optionalString(4194304), flags: r.uint() };
}

export function writeDomainSetUserPasswordArgs(w: XdrWriter, v: DomainSetUserPasswordArgs): void {
  writeDomainRef(w, v.dom);
  w.optionalString(v.user, 4194304);
  w.optionalString(v.password, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_rename_args. */
export interface DomainRenameArgs {
  readonly dom: DomainRef;
  readonly newName: string | null;
  readonly flags: number;
}

export function readDomainRenameArgs(r: XdrReader): DomainRenameArgs {
  return { dom: readDomainRef(r), newName: r.optionalString(4194304), flags: r.uint() };
}

export function writeDomainRenameArgs(w: XdrWriter, v: DomainRenameArgs): void {
  writeDomainRef(w, v.dom);
  w.optionalString(v.newName, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_rename_ret. */
export interface DomainRenameRet {
  readonly retcode: number;
}

export function readDomainRenameRet(r: XdrReader): DomainRenameRet {
  return { retcode: r.int() };
}

export function writeDomainRenameRet(w: XdrWriter, v: DomainRenameRet): void {
  w.int(v.retcode);
}

/** The wire’s remote_domain_event_callback_migration_iteration_msg. */
export interface DomainEventCallbackMigrationIterationMsg {
  readonly callbackID: number;
  readonly dom: DomainRef;
  readonly iteration: number;
}

export function readDomainEventCallbackMigrationIterationMsg(r: XdrReader): DomainEventCallbackMigrationIterationMsg {
  return { callbackID: r.int(), dom: readDomainRef(r), iteration: r.int() };
}

export function writeDomainEventCallbackMigrationIterationMsg(w: XdrWriter, v: DomainEventCallbackMigrationIterationMsg): void {
  w.int(v.callbackID);
  writeDomainRef(w, v.dom);
  w.int(v.iteration);
}

/** The wire’s remote_domain_event_callback_job_completed_msg. */
export interface DomainEventCallbackJobCompletedMsg {
  readonly callbackID: number;
  readonly dom: DomainRef;
  readonly params: readonly TypedParam[];
}

export function readDomainEventCallbackJobCompletedMsg(r: XdrReader): DomainEventCallbackJobCompletedMsg {
  const callbackID = r.int();
  const dom = readDomainRef(r);
  const params: TypedParam[] = [];
  for (let count = r.count(64, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  return { callbackID, dom, params };
}

export function writeDomainEventCallbackJobCompletedMsg(w: XdrWriter, v: DomainEventCallbackJobCompletedMsg): void {
  w.int(v.callbackID);
  writeDomainRef(w, v.dom);
  w.count(v.params.length, 64);
  for (const item of v.params) writeTypedParam(w, item);
}

/** The wire’s remote_domain_migrate_start_post_copy_args. */
export interface DomainMigrateStartPostCopyArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainMigrateStartPostCopyArgs(r: XdrReader): DomainMigrateStartPostCopyArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainMigrateStartPostCopyArgs(w: XdrWriter, v: DomainMigrateStartPostCopyArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_event_callback_device_removal_failed_msg. */
export interface DomainEventCallbackDeviceRemovalFailedMsg {
  readonly callbackID: number;
  readonly dom: DomainRef;
  readonly devAlias: string;
}

export function readDomainEventCallbackDeviceRemovalFailedMsg(r: XdrReader): DomainEventCallbackDeviceRemovalFailedMsg {
  return { callbackID: r.int(), dom: readDomainRef(r), devAlias: r.string(4194304) };
}

export function writeDomainEventCallbackDeviceRemovalFailedMsg(w: XdrWriter, v: DomainEventCallbackDeviceRemovalFailedMsg): void {
  w.int(v.callbackID);
  writeDomainRef(w, v.dom);
  w.string(v.devAlias, 4194304);
}

/** The wire’s remote_domain_get_guest_vcpus_args. */
export interface DomainGetGuestVcpusArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainGetGuestVcpusArgs(r: XdrReader): DomainGetGuestVcpusArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainGetGuestVcpusArgs(w: XdrWriter, v: DomainGetGuestVcpusArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_guest_vcpus_ret. */
export interface DomainGetGuestVcpusRet {
  readonly params: readonly TypedParam[];
}

export function readDomainGetGuestVcpusRet(r: XdrReader): DomainGetGuestVcpusRet {
  const params: TypedParam[] = [];
  for (let count = r.count(64, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  return { params };
}

export function writeDomainGetGuestVcpusRet(w: XdrWriter, v: DomainGetGuestVcpusRet): void {
  w.count(v.params.length, 64);
  for (const item of v.params) writeTypedParam(w, item);
}

/** The wire’s remote_domain_set_guest_vcpus_args. */
export interface DomainSetGuestVcpusArgs {
  readonly dom: DomainRef;
  readonly cpumap: string;
  readonly state: number;
  readonly flags: number;
}

export function readDomainSetGuestVcpusArgs(r: XdrReader): DomainSetGuestVcpusArgs {
  return { dom: readDomainRef(r), cpumap: r.string(4194304), state: r.int(), flags: r.uint() };
}

export function writeDomainSetGuestVcpusArgs(w: XdrWriter, v: DomainSetGuestVcpusArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.cpumap, 4194304);
  w.int(v.state);
  w.uint(v.flags);
}

/** The wire’s remote_domain_set_vcpu_args. */
export interface DomainSetVcpuArgs {
  readonly dom: DomainRef;
  readonly cpumap: string;
  readonly state: number;
  readonly flags: number;
}

export function readDomainSetVcpuArgs(r: XdrReader): DomainSetVcpuArgs {
  return { dom: readDomainRef(r), cpumap: r.string(4194304), state: r.int(), flags: r.uint() };
}

export function writeDomainSetVcpuArgs(w: XdrWriter, v: DomainSetVcpuArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.cpumap, 4194304);
  w.int(v.state);
  w.uint(v.flags);
}

/** The wire’s remote_domain_event_callback_metadata_change_msg. */
export interface DomainEventCallbackMetadataChangeMsg {
  readonly callbackID: number;
  readonly dom: DomainRef;
  readonly type: number;
  readonly nsuri: string | null;
}

export function readDomainEventCallbackMetadataChangeMsg(r: XdrReader): DomainEventCallbackMetadataChangeMsg {
  return { callbackID: r.int(), dom: readDomainRef(r), type: r.int(), nsuri: r.optionalString(4194304) };
}

export function writeDomainEventCallbackMetadataChangeMsg(w: XdrWriter, v: DomainEventCallbackMetadataChangeMsg): void {
  w.int(v.callbackID);
  writeDomainRef(w, v.dom);
  w.int(v.type);
  w.optionalString(v.nsuri, 4194304);
}

/** The wire’s remote_domain_event_memory_failure_msg. */
export interface DomainEventMemoryFailureMsg {
  readonly callbackID: number;
  readonly dom: DomainRef;
  readonly recipient: number;
  readonly action: number;
  readonly flags: number;
}

export function readDomainEventMemoryFailureMsg(r: XdrReader): DomainEventMemoryFailureMsg {
  return { callbackID: r.int(), dom: readDomainRef(r), recipient: r.int(), action: r.int(), flags: r.uint() };
}

export function writeDomainEventMemoryFailureMsg(w: XdrWriter, v: DomainEventMemoryFailureMsg): void {
  w.int(v.callbackID);
  writeDomainRef(w, v.dom);
  w.int(v.recipient);
  w.int(v.action);
  w.uint(v.flags);
}

/** The wire’s remote_connect_secret_event_register_any_args. */
export interface ConnectSecretEventRegisterAnyArgs {
  readonly eventID: number;
  readonly secret: SecretRef | null;
}

export function readConnectSecretEventRegisterAnyArgs(r: XdrReader): ConnectSecretEventRegisterAnyArgs {
  return { eventID: r.int(), secret: r.bool() ? readSecretRef(r) : null };
}

export function writeConnectSecretEventRegisterAnyArgs(w: XdrWriter, v: ConnectSecretEventRegisterAnyArgs): void {
  w.int(v.eventID);
  w.bool(v.secret !== null);
  if (v.secret !== null) writeSecretRef(w, v.secret);
}

/** The wire’s remote_connect_secret_event_register_any_ret. */
export interface ConnectSecretEventRegisterAnyRet {
  readonly callbackID: number;
}

export function readConnectSecretEventRegisterAnyRet(r: XdrReader): ConnectSecretEventRegisterAnyRet {
  return { callbackID: r.int() };
}

export function writeConnectSecretEventRegisterAnyRet(w: XdrWriter, v: ConnectSecretEventRegisterAnyRet): void {
  w.int(v.callbackID);
}

/** The wire’s remote_connect_secret_event_deregister_any_args. */
export interface ConnectSecretEventDeregisterAnyArgs {
  readonly callbackID: number;
}

export function readConnectSecretEventDeregisterAnyArgs(r: XdrReader): ConnectSecretEventDeregisterAnyArgs {
  return { callbackID: r.int() };
}

export function writeConnectSecretEventDeregisterAnyArgs(w: XdrWriter, v: ConnectSecretEventDeregisterAnyArgs): void {
  w.int(v.callbackID);
}

/** The wire’s remote_secret_event_lifecycle_msg. */
export interface SecretEventLifecycleMsg {
  readonly callbackID: number;
  readonly secret: SecretRef;
  readonly event: number;
  readonly detail: number;
}

export function readSecretEventLifecycleMsg(r: XdrReader): SecretEventLifecycleMsg {
  return { callbackID: r.int(), secret: readSecretRef(r), event: r.int(), detail: r.int() };
}

export function writeSecretEventLifecycleMsg(w: XdrWriter, v: SecretEventLifecycleMsg): void {
  w.int(v.callbackID);
  writeSecretRef(w, v.secret);
  w.int(v.event);
  w.int(v.detail);
}

/** The wire’s remote_secret_event_value_changed_msg. */
export interface SecretEventValueChangedMsg {
  readonly callbackID: number;
  readonly secret: SecretRef;
}

export function readSecretEventValueChangedMsg(r: XdrReader): SecretEventValueChangedMsg {
  return { callbackID: r.int(), secret: readSecretRef(r) };
}

export function writeSecretEventValueChangedMsg(w: XdrWriter, v: SecretEventValueChangedMsg): void {
  w.int(v.callbackID);
  writeSecretRef(w, v.secret);
}

/** The wire’s remote_domain_set_block_threshold_args. */
export interface DomainSetBlockThresholdArgs {
  readonly dom: DomainRef;
  readonly dev: string;
  readonly threshold: bigint;
  readonly flags: number;
}

export function readDomainSetBlockThresholdArgs(r: XdrReader): DomainSetBlockThresholdArgs {
  return { dom: readDomainRef(r), dev: r.string(4194304), threshold: r.uhyper(), flags: r.uint() };
}

export function writeDomainSetBlockThresholdArgs(w: XdrWriter, v: DomainSetBlockThresholdArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.dev, 4194304);
  w.uhyper(v.threshold);
  w.uint(v.flags);
}

/** The wire’s remote_domain_set_lifecycle_action_args. */
export interface DomainSetLifecycleActionArgs {
  readonly dom: DomainRef;
  readonly type: number;
  readonly action: number;
  readonly flags: number;
}

export function readDomainSetLifecycleActionArgs(r: XdrReader): DomainSetLifecycleActionArgs {
  return { dom: readDomainRef(r), type: r.uint(), action: r.uint(), flags: r.uint() };
}

export function writeDomainSetLifecycleActionArgs(w: XdrWriter, v: DomainSetLifecycleActionArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.type);
  w.uint(v.action);
  w.uint(v.flags);
}

/** The wire’s remote_connect_compare_hypervisor_cpu_args. */
export interface ConnectCompareHypervisorCpuArgs {
  readonly emulator: string | null;
  readonly arch: string | null;
  readonly machine: string | null;
  readonly virttype: string | null;
  readonly xmlCPU: string;
  readonly flags: number;
}

export function readConnectCompareHypervisorCpuArgs(r: XdrReader): ConnectCompareHypervisorCpuArgs {
  return { emulator: r.optionalString(4194304), arch: r.optionalString(4194304), machine: r.optionalString(4194304), virttype: r.optionalString(4194304), xmlCPU: r.string(4194304), flags: r.uint() };
}

export function writeConnectCompareHypervisorCpuArgs(w: XdrWriter, v: ConnectCompareHypervisorCpuArgs): void {
  w.optionalString(v.emulator, 4194304);
  w.optionalString(v.arch, 4194304);
  w.optionalString(v.machine, 4194304);
  w.optionalString(v.virttype, 4194304);
  w.string(v.xmlCPU, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_connect_compare_hypervisor_cpu_ret. */
export interface ConnectCompareHypervisorCpuRet {
  readonly result: number;
}

export function readConnectCompareHypervisorCpuRet(r: XdrReader): ConnectCompareHypervisorCpuRet {
  return { result: r.int() };
}

export function writeConnectCompareHypervisorCpuRet(w: XdrWriter, v: ConnectCompareHypervisorCpuRet): void {
  w.int(v.result);
}

/** The wire’s remote_connect_baseline_hypervisor_cpu_args. */
export interface ConnectBaselineHypervisorCpuArgs {
  readonly emulator: string | null;
  readonly arch: string | null;
  readonly machine: string | null;
  readonly virttype: string | null;
  readonly xmlCPUs: readonly string[];
  readonly flags: number;
}

export function readConnectBaselineHypervisorCpuArgs(r: XdrReader): ConnectBaselineHypervisorCpuArgs {
  const emulator = r.optionalString(4194304);
  const arch = r.optionalString(4194304);
  const machine = r.optionalString(4194304);
  const virttype = r.optionalString(4194304);
  const xmlCPUs: string[] = [];
  for (let count = r.count(256, 4); count > 0; count -= 1) xmlCPUs.push(r.string(4194304));
  const flags = r.uint();
  return { emulator, arch, machine, virttype, xmlCPUs, flags };
}

export function writeConnectBaselineHypervisorCpuArgs(w: XdrWriter, v: ConnectBaselineHypervisorCpuArgs): void {
  w.optionalString(v.emulator, 4194304);
  w.optionalString(v.arch, 4194304);
  w.optionalString(v.machine, 4194304);
  w.optionalString(v.virttype, 4194304);
  w.count(v.xmlCPUs.length, 256);
  for (const item of v.xmlCPUs) w.string(item, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_connect_baseline_hypervisor_cpu_ret. */
export interface ConnectBaselineHypervisorCpuRet {
  readonly cpu: string;
}

export function readConnectBaselineHypervisorCpuRet(r: XdrReader): ConnectBaselineHypervisorCpuRet {
  return { cpu: r.string(4194304) };
}

export function writeConnectBaselineHypervisorCpuRet(w: XdrWriter, v: ConnectBaselineHypervisorCpuRet): void {
  w.string(v.cpu, 4194304);
}

/** The wire’s remote_node_get_sev_info_args. */
export interface NodeGetSevInfoArgs {
  readonly nparams: number;
  readonly flags: number;
}

export function readNodeGetSevInfoArgs(r: XdrReader): NodeGetSevInfoArgs {
  return { nparams: r.int(), flags: r.uint() };
}

export function writeNodeGetSevInfoArgs(w: XdrWriter, v: NodeGetSevInfoArgs): void {
  w.int(v.nparams);
  w.uint(v.flags);
}

/** The wire’s remote_node_get_sev_info_ret. */
export interface NodeGetSevInfoRet {
  readonly params: readonly TypedParam[];
  readonly nparams: number;
}

export function readNodeGetSevInfoRet(r: XdrReader): NodeGetSevInfoRet {
  const params: TypedParam[] = [];
  for (let count = r.count(64, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const nparams = r.int();
  return { params, nparams };
}

export function writeNodeGetSevInfoRet(w: XdrWriter, v: NodeGetSevInfoRet): void {
  w.count(v.params.length, 64);
  for (const item of v.params) writeTypedParam(w, item);
  w.int(v.nparams);
}

/** The wire’s remote_domain_get_launch_security_info_args. */
export interface DomainGetLaunchSecurityInfoArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainGetLaunchSecurityInfoArgs(r: XdrReader): DomainGetLaunchSecurityInfoArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainGetLaunchSecurityInfoArgs(w: XdrWriter, v: DomainGetLaunchSecurityInfoArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_launch_security_info_ret. */
export interface DomainGetLaunchSecurityInfoRet {
  readonly params: readonly TypedParam[];
}

export function readDomainGetLaunchSecurityInfoRet(r: XdrReader): DomainGetLaunchSecurityInfoRet {
  const params: TypedParam[] = [];
  for (let count = r.count(64, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  return { params };
}

export function writeDomainGetLaunchSecurityInfoRet(w: XdrWriter, v: DomainGetLaunchSecurityInfoRet): void {
  w.count(v.params.length, 64);
  for (const item of v.params) writeTypedParam(w, item);
}

/** The wire’s remote_domain_set_launch_security_state_args. */
export interface DomainSetLaunchSecurityStateArgs {
  readonly dom: DomainRef;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}

export function readDomainSetLaunchSecurityStateArgs(r: XdrReader): DomainSetLaunchSecurityStateArgs {
  const dom = readDomainRef(r);
  const params: TypedParam[] = [];
  for (let count = r.count(64, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const flags = r.uint();
  return { dom, params, flags };
}

export function writeDomainSetLaunchSecurityStateArgs(w: XdrWriter, v: DomainSetLaunchSecurityStateArgs): void {
  writeDomainRef(w, v.dom);
  w.count(v.params.length, 64);
  for (const item of v.params) writeTypedParam(w, item);
  w.uint(v.flags);
}

/** The wire’s remote_nwfilter_binding_lookup_by_port_dev_args. */
export interface NwfilterBindingLookupByPortDevArgs {
  readonly name: string;
}

export function readNwfilterBindingLookupByPortDevArgs(r: XdrReader): NwfilterBindingLookupByPortDevArgs {
  return { name: r.string(4194304) };
}

export function writeNwfilterBindingLookupByPortDevArgs(w: XdrWriter, v: NwfilterBindingLookupByPortDevArgs): void {
  w.string(v.name, 4194304);
}

/** The wire’s remote_nwfilter_binding_lookup_by_port_dev_ret. */
export interface NwfilterBindingLookupByPortDevRet {
  readonly nwfilter: NWFilterBindingRef;
}

export function readNwfilterBindingLookupByPortDevRet(r: XdrReader): NwfilterBindingLookupByPortDevRet {
  return { nwfilter: readNWFilterBindingRef(r) };
}

export function writeNwfilterBindingLookupByPortDevRet(w: XdrWriter, v: NwfilterBindingLookupByPortDevRet): void {
  writeNWFilterBindingRef(w, v.nwfilter);
}

/** The wire’s remote_nwfilter_binding_create_xml_args. */
export interface NwfilterBindingCreateXmlArgs {
  readonly xml: string;
  readonly flags: number;
}

export function readNwfilterBindingCreateXmlArgs(r: XdrReader): NwfilterBindingCreateXmlArgs {
  return { xml: r.string(4194304), flags: r.uint() };
}

export function writeNwfilterBindingCreateXmlArgs(w: XdrWriter, v: NwfilterBindingCreateXmlArgs): void {
  w.string(v.xml, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_nwfilter_binding_create_xml_ret. */
export interface NwfilterBindingCreateXmlRet {
  readonly nwfilter: NWFilterBindingRef;
}

export function readNwfilterBindingCreateXmlRet(r: XdrReader): NwfilterBindingCreateXmlRet {
  return { nwfilter: readNWFilterBindingRef(r) };
}

export function writeNwfilterBindingCreateXmlRet(w: XdrWriter, v: NwfilterBindingCreateXmlRet): void {
  writeNWFilterBindingRef(w, v.nwfilter);
}

/** The wire’s remote_nwfilter_binding_delete_args. */
export interface NwfilterBindingDeleteArgs {
  readonly nwfilter: NWFilterBindingRef;
}

export function readNwfilterBindingDeleteArgs(r: XdrReader): NwfilterBindingDeleteArgs {
  return { nwfilter: readNWFilterBindingRef(r) };
}

export function writeNwfilterBindingDeleteArgs(w: XdrWriter, v: NwfilterBindingDeleteArgs): void {
  writeNWFilterBindingRef(w, v.nwfilter);
}

/** The wire’s remote_nwfilter_binding_get_xml_desc_args. */
export interface NwfilterBindingGetXmlDescArgs {
  readonly nwfilter: NWFilterBindingRef;
  readonly flags: number;
}

export function readNwfilterBindingGetXmlDescArgs(r: XdrReader): NwfilterBindingGetXmlDescArgs {
  return { nwfilter: readNWFilterBindingRef(r), flags: r.uint() };
}

export function writeNwfilterBindingGetXmlDescArgs(w: XdrWriter, v: NwfilterBindingGetXmlDescArgs): void {
  writeNWFilterBindingRef(w, v.nwfilter);
  w.uint(v.flags);
}

/** The wire’s remote_nwfilter_binding_get_xml_desc_ret. */
export interface NwfilterBindingGetXmlDescRet {
  readonly xml: string;
}

export function readNwfilterBindingGetXmlDescRet(r: XdrReader): NwfilterBindingGetXmlDescRet {
  return { xml: r.string(4194304) };
}

export function writeNwfilterBindingGetXmlDescRet(w: XdrWriter, v: NwfilterBindingGetXmlDescRet): void {
  w.string(v.xml, 4194304);
}

/** The wire’s remote_connect_list_all_nwfilter_bindings_args. */
export interface ConnectListAllNwfilterBindingsArgs {
  readonly needResults: number;
  readonly flags: number;
}

export function readConnectListAllNwfilterBindingsArgs(r: XdrReader): ConnectListAllNwfilterBindingsArgs {
  return { needResults: r.int(), flags: r.uint() };
}

export function writeConnectListAllNwfilterBindingsArgs(w: XdrWriter, v: ConnectListAllNwfilterBindingsArgs): void {
  w.int(v.needResults);
  w.uint(v.flags);
}

/** The wire’s remote_connect_list_all_nwfilter_bindings_ret. */
export interface ConnectListAllNwfilterBindingsRet {
  readonly bindings: readonly NWFilterBindingRef[];
  readonly ret: number;
}

export function readConnectListAllNwfilterBindingsRet(r: XdrReader): ConnectListAllNwfilterBindingsRet {
  const bindings: NWFilterBindingRef[] = [];
  for (let count = r.count(16384, 8); count > 0; count -= 1) bindings.push(readNWFilterBindingRef(r));
  const ret = r.uint();
  return { bindings, ret };
}

export function writeConnectListAllNwfilterBindingsRet(w: XdrWriter, v: ConnectListAllNwfilterBindingsRet): void {
  w.count(v.bindings.length, 16384);
  for (const item of v.bindings) writeNWFilterBindingRef(w, item);
  w.uint(v.ret);
}

/** The wire’s remote_connect_get_storage_pool_capabilities_args. */
export interface ConnectGetStoragePoolCapabilitiesArgs {
  readonly flags: number;
}

export function readConnectGetStoragePoolCapabilitiesArgs(r: XdrReader): ConnectGetStoragePoolCapabilitiesArgs {
  return { flags: r.uint() };
}

export function writeConnectGetStoragePoolCapabilitiesArgs(w: XdrWriter, v: ConnectGetStoragePoolCapabilitiesArgs): void {
  w.uint(v.flags);
}

/** The wire’s remote_connect_get_storage_pool_capabilities_ret. */
export interface ConnectGetStoragePoolCapabilitiesRet {
  readonly capabilities: string;
}

export function readConnectGetStoragePoolCapabilitiesRet(r: XdrReader): ConnectGetStoragePoolCapabilitiesRet {
  return { capabilities: r.string(4194304) };
}

export function writeConnectGetStoragePoolCapabilitiesRet(w: XdrWriter, v: ConnectGetStoragePoolCapabilitiesRet): void {
  w.string(v.capabilities, 4194304);
}

/** The wire’s remote_network_list_all_ports_args. */
export interface NetworkListAllPortsArgs {
  readonly network: NetworkRef;
  readonly needResults: number;
  readonly flags: number;
}

export function readNetworkListAllPortsArgs(r: XdrReader): NetworkListAllPortsArgs {
  return { network: readNetworkRef(r), needResults: r.int(), flags: r.uint() };
}

export function writeNetworkListAllPortsArgs(w: XdrWriter, v: NetworkListAllPortsArgs): void {
  writeNetworkRef(w, v.network);
  w.int(v.needResults);
  w.uint(v.flags);
}

/** The wire’s remote_network_list_all_ports_ret. */
export interface NetworkListAllPortsRet {
  readonly ports: readonly NetworkPortRef[];
  readonly ret: number;
}

export function readNetworkListAllPortsRet(r: XdrReader): NetworkListAllPortsRet {
  const ports: NetworkPortRef[] = [];
  for (let count = r.count(16384, 36); count > 0; count -= 1) ports.push(readNetworkPortRef(r));
  const ret = r.uint();
  return { ports, ret };
}

export function writeNetworkListAllPortsRet(w: XdrWriter, v: NetworkListAllPortsRet): void {
  w.count(v.ports.length, 16384);
  for (const item of v.ports) writeNetworkPortRef(w, item);
  w.uint(v.ret);
}

/** The wire’s remote_network_port_lookup_by_uuid_args. */
export interface NetworkPortLookupByUuidArgs {
  readonly network: NetworkRef;
  readonly uuid: string;
}

export function readNetworkPortLookupByUuidArgs(r: XdrReader): NetworkPortLookupByUuidArgs {
  return { network: readNetworkRef(r), uuid: r.uuid() };
}

export function writeNetworkPortLookupByUuidArgs(w: XdrWriter, v: NetworkPortLookupByUuidArgs): void {
  writeNetworkRef(w, v.network);
  w.uuid(v.uuid);
}

/** The wire’s remote_network_port_lookup_by_uuid_ret. */
export interface NetworkPortLookupByUuidRet {
  readonly port: NetworkPortRef;
}

export function readNetworkPortLookupByUuidRet(r: XdrReader): NetworkPortLookupByUuidRet {
  return { port: readNetworkPortRef(r) };
}

export function writeNetworkPortLookupByUuidRet(w: XdrWriter, v: NetworkPortLookupByUuidRet): void {
  writeNetworkPortRef(w, v.port);
}

/** The wire’s remote_network_port_create_xml_args. */
export interface NetworkPortCreateXmlArgs {
  readonly network: NetworkRef;
  readonly xml: string;
  readonly flags: number;
}

export function readNetworkPortCreateXmlArgs(r: XdrReader): NetworkPortCreateXmlArgs {
  return { network: readNetworkRef(r), xml: r.string(4194304), flags: r.uint() };
}

export function writeNetworkPortCreateXmlArgs(w: XdrWriter, v: NetworkPortCreateXmlArgs): void {
  writeNetworkRef(w, v.network);
  w.string(v.xml, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_network_port_create_xml_ret. */
export interface NetworkPortCreateXmlRet {
  readonly port: NetworkPortRef;
}

export function readNetworkPortCreateXmlRet(r: XdrReader): NetworkPortCreateXmlRet {
  return { port: readNetworkPortRef(r) };
}

export function writeNetworkPortCreateXmlRet(w: XdrWriter, v: NetworkPortCreateXmlRet): void {
  writeNetworkPortRef(w, v.port);
}

/** The wire’s remote_network_port_set_parameters_args. */
export interface NetworkPortSetParametersArgs {
  readonly port: NetworkPortRef;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}

export function readNetworkPortSetParametersArgs(r: XdrReader): NetworkPortSetParametersArgs {
  const port = readNetworkPortRef(r);
  const params: TypedParam[] = [];
  for (let count = r.count(16, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const flags = r.uint();
  return { port, params, flags };
}

export function writeNetworkPortSetParametersArgs(w: XdrWriter, v: NetworkPortSetParametersArgs): void {
  writeNetworkPortRef(w, v.port);
  w.count(v.params.length, 16);
  for (const item of v.params) writeTypedParam(w, item);
  w.uint(v.flags);
}

/** The wire’s remote_network_port_get_parameters_args. */
export interface NetworkPortGetParametersArgs {
  readonly port: NetworkPortRef;
  readonly nparams: number;
  readonly flags: number;
}

export function readNetworkPortGetParametersArgs(r: XdrReader): NetworkPortGetParametersArgs {
  return { port: readNetworkPortRef(r), nparams: r.int(), flags: r.uint() };
}

export function writeNetworkPortGetParametersArgs(w: XdrWriter, v: NetworkPortGetParametersArgs): void {
  writeNetworkPortRef(w, v.port);
  w.int(v.nparams);
  w.uint(v.flags);
}

/** The wire’s remote_network_port_get_parameters_ret. */
export interface NetworkPortGetParametersRet {
  readonly params: readonly TypedParam[];
  readonly nparams: number;
}

export function readNetworkPortGetParametersRet(r: XdrReader): NetworkPortGetParametersRet {
  const params: TypedParam[] = [];
  for (let count = r.count(16, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const nparams = r.int();
  return { params, nparams };
}

export function writeNetworkPortGetParametersRet(w: XdrWriter, v: NetworkPortGetParametersRet): void {
  w.count(v.params.length, 16);
  for (const item of v.params) writeTypedParam(w, item);
  w.int(v.nparams);
}

/** The wire’s remote_network_port_get_xml_desc_args. */
export interface NetworkPortGetXmlDescArgs {
  readonly port: NetworkPortRef;
  readonly flags: number;
}

export function readNetworkPortGetXmlDescArgs(r: XdrReader): NetworkPortGetXmlDescArgs {
  return { port: readNetworkPortRef(r), flags: r.uint() };
}

export function writeNetworkPortGetXmlDescArgs(w: XdrWriter, v: NetworkPortGetXmlDescArgs): void {
  writeNetworkPortRef(w, v.port);
  w.uint(v.flags);
}

/** The wire’s remote_network_port_get_xml_desc_ret. */
export interface NetworkPortGetXmlDescRet {
  readonly xml: string;
}

export function readNetworkPortGetXmlDescRet(r: XdrReader): NetworkPortGetXmlDescRet {
  return { xml: r.string(4194304) };
}

export function writeNetworkPortGetXmlDescRet(w: XdrWriter, v: NetworkPortGetXmlDescRet): void {
  w.string(v.xml, 4194304);
}

/** The wire’s remote_network_port_delete_args. */
export interface NetworkPortDeleteArgs {
  readonly port: NetworkPortRef;
  readonly flags: number;
}

export function readNetworkPortDeleteArgs(r: XdrReader): NetworkPortDeleteArgs {
  return { port: readNetworkPortRef(r), flags: r.uint() };
}

export function writeNetworkPortDeleteArgs(w: XdrWriter, v: NetworkPortDeleteArgs): void {
  writeNetworkPortRef(w, v.port);
  w.uint(v.flags);
}

/** The wire’s remote_domain_checkpoint_create_xml_args. */
export interface DomainCheckpointCreateXmlArgs {
  readonly dom: DomainRef;
  readonly xmlDesc: string;
  readonly flags: number;
}

export function readDomainCheckpointCreateXmlArgs(r: XdrReader): DomainCheckpointCreateXmlArgs {
  return { dom: readDomainRef(r), xmlDesc: r.string(4194304), flags: r.uint() };
}

export function writeDomainCheckpointCreateXmlArgs(w: XdrWriter, v: DomainCheckpointCreateXmlArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.xmlDesc, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_checkpoint_create_xml_ret. */
export interface DomainCheckpointCreateXmlRet {
  readonly checkpoint: DomainCheckpointRef;
}

export function readDomainCheckpointCreateXmlRet(r: XdrReader): DomainCheckpointCreateXmlRet {
  return { checkpoint: readDomainCheckpointRef(r) };
}

export function writeDomainCheckpointCreateXmlRet(w: XdrWriter, v: DomainCheckpointCreateXmlRet): void {
  writeDomainCheckpointRef(w, v.checkpoint);
}

/** The wire’s remote_domain_checkpoint_get_xml_desc_args. */
export interface DomainCheckpointGetXmlDescArgs {
  readonly checkpoint: DomainCheckpointRef;
  readonly flags: number;
}

export function readDomainCheckpointGetXmlDescArgs(r: XdrReader): DomainCheckpointGetXmlDescArgs {
  return { checkpoint: readDomainCheckpointRef(r), flags: r.uint() };
}

export function writeDomainCheckpointGetXmlDescArgs(w: XdrWriter, v: DomainCheckpointGetXmlDescArgs): void {
  writeDomainCheckpointRef(w, v.checkpoint);
  w.uint(v.flags);
}

/** The wire’s remote_domain_checkpoint_get_xml_desc_ret. */
export interface DomainCheckpointGetXmlDescRet {
  readonly xml: string;
}

export function readDomainCheckpointGetXmlDescRet(r: XdrReader): DomainCheckpointGetXmlDescRet {
  return { xml: r.string(4194304) };
}

export function writeDomainCheckpointGetXmlDescRet(w: XdrWriter, v: DomainCheckpointGetXmlDescRet): void {
  w.string(v.xml, 4194304);
}

/** The wire’s remote_domain_list_all_checkpoints_args. */
export interface DomainListAllCheckpointsArgs {
  readonly dom: DomainRef;
  readonly needResults: number;
  readonly flags: number;
}

export function readDomainListAllCheckpointsArgs(r: XdrReader): DomainListAllCheckpointsArgs {
  return { dom: readDomainRef(r), needResults: r.int(), flags: r.uint() };
}

export function writeDomainListAllCheckpointsArgs(w: XdrWriter, v: DomainListAllCheckpointsArgs): void {
  writeDomainRef(w, v.dom);
  w.int(v.needResults);
  w.uint(v.flags);
}

/** The wire’s remote_domain_list_all_checkpoints_ret. */
export interface DomainListAllCheckpointsRet {
  readonly checkpoints: readonly DomainCheckpointRef[];
  readonly ret: number;
}

export function readDomainListAllCheckpointsRet(r: XdrReader): DomainListAllCheckpointsRet {
  const checkpoints: DomainCheckpointRef[] = [];
  for (let count = r.count(16384, 28); count > 0; count -= 1) checkpoints.push(readDomainCheckpointRef(r));
  const ret = r.int();
  return { checkpoints, ret };
}

export function writeDomainListAllCheckpointsRet(w: XdrWriter, v: DomainListAllCheckpointsRet): void {
  w.count(v.checkpoints.length, 16384);
  for (const item of v.checkpoints) writeDomainCheckpointRef(w, item);
  w.int(v.ret);
}

/** The wire’s remote_domain_checkpoint_list_all_children_args. */
export interface DomainCheckpointListAllChildrenArgs {
  readonly checkpoint: DomainCheckpointRef;
  readonly needResults: number;
  readonly flags: number;
}

export function readDomainCheckpointListAllChildrenArgs(r: XdrReader): DomainCheckpointListAllChildrenArgs {
  return { checkpoint: readDomainCheckpointRef(r), needResults: r.int(), flags: r.uint() };
}

export function writeDomainCheckpointListAllChildrenArgs(w: XdrWriter, v: DomainCheckpointListAllChildrenArgs): void {
  writeDomainCheckpointRef(w, v.checkpoint);
  w.int(v.needResults);
  w.uint(v.flags);
}

/** The wire’s remote_domain_checkpoint_list_all_children_ret. */
export interface DomainCheckpointListAllChildrenRet {
  readonly checkpoints: readonly DomainCheckpointRef[];
  readonly ret: number;
}

export function readDomainCheckpointListAllChildrenRet(r: XdrReader): DomainCheckpointListAllChildrenRet {
  const checkpoints: DomainCheckpointRef[] = [];
  for (let count = r.count(16384, 28); count > 0; count -= 1) checkpoints.push(readDomainCheckpointRef(r));
  const ret = r.int();
  return { checkpoints, ret };
}

export function writeDomainCheckpointListAllChildrenRet(w: XdrWriter, v: DomainCheckpointListAllChildrenRet): void {
  w.count(v.checkpoints.length, 16384);
  for (const item of v.checkpoints) writeDomainCheckpointRef(w, item);
  w.int(v.ret);
}

/** The wire’s remote_domain_checkpoint_lookup_by_name_args. */
export interface DomainCheckpointLookupByNameArgs {
  readonly dom: DomainRef;
  readonly name: string;
  readonly flags: number;
}

export function readDomainCheckpointLookupByNameArgs(r: XdrReader): DomainCheckpointLookupByNameArgs {
  return { dom: readDomainRef(r), name: r.string(4194304), flags: r.uint() };
}

export function writeDomainCheckpointLookupByNameArgs(w: XdrWriter, v: DomainCheckpointLookupByNameArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.name, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_checkpoint_lookup_by_name_ret. */
export interface DomainCheckpointLookupByNameRet {
  readonly checkpoint: DomainCheckpointRef;
}

export function readDomainCheckpointLookupByNameRet(r: XdrReader): DomainCheckpointLookupByNameRet {
  return { checkpoint: readDomainCheckpointRef(r) };
}

export function writeDomainCheckpointLookupByNameRet(w: XdrWriter, v: DomainCheckpointLookupByNameRet): void {
  writeDomainCheckpointRef(w, v.checkpoint);
}

/** The wire’s remote_domain_checkpoint_get_parent_args. */
export interface DomainCheckpointGetParentArgs {
  readonly checkpoint: DomainCheckpointRef;
  readonly flags: number;
}

export function readDomainCheckpointGetParentArgs(r: XdrReader): DomainCheckpointGetParentArgs {
  return { checkpoint: readDomainCheckpointRef(r), flags: r.uint() };
}

export function writeDomainCheckpointGetParentArgs(w: XdrWriter, v: DomainCheckpointGetParentArgs): void {
  writeDomainCheckpointRef(w, v.checkpoint);
  w.uint(v.flags);
}

/** The wire’s remote_domain_checkpoint_get_parent_ret. */
export interface DomainCheckpointGetParentRet {
  readonly parent: DomainCheckpointRef;
}

export function readDomainCheckpointGetParentRet(r: XdrReader): DomainCheckpointGetParentRet {
  return { parent: readDomainCheckpointRef(r) };
}

export function writeDomainCheckpointGetParentRet(w: XdrWriter, v: DomainCheckpointGetParentRet): void {
  writeDomainCheckpointRef(w, v.parent);
}

/** The wire’s remote_domain_checkpoint_delete_args. */
export interface DomainCheckpointDeleteArgs {
  readonly checkpoint: DomainCheckpointRef;
  readonly flags: number;
}

export function readDomainCheckpointDeleteArgs(r: XdrReader): DomainCheckpointDeleteArgs {
  return { checkpoint: readDomainCheckpointRef(r), flags: r.uint() };
}

export function writeDomainCheckpointDeleteArgs(w: XdrWriter, v: DomainCheckpointDeleteArgs): void {
  writeDomainCheckpointRef(w, v.checkpoint);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_guest_info_args. */
export interface DomainGetGuestInfoArgs {
  readonly dom: DomainRef;
  readonly types: number;
  readonly flags: number;
}

export function readDomainGetGuestInfoArgs(r: XdrReader): DomainGetGuestInfoArgs {
  return { dom: readDomainRef(r), types: r.uint(), flags: r.uint() };
}

export function writeDomainGetGuestInfoArgs(w: XdrWriter, v: DomainGetGuestInfoArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.types);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_guest_info_ret. */
export interface DomainGetGuestInfoRet {
  readonly params: readonly TypedParam[];
}

export function readDomainGetGuestInfoRet(r: XdrReader): DomainGetGuestInfoRet {
  const params: TypedParam[] = [];
  for (let count = r.count(2048, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  return { params };
}

export function writeDomainGetGuestInfoRet(w: XdrWriter, v: DomainGetGuestInfoRet): void {
  w.count(v.params.length, 2048);
  for (const item of v.params) writeTypedParam(w, item);
}

/** The wire’s remote_connect_set_identity_args. */
export interface ConnectSetIdentityArgs {
  readonly params: readonly TypedParam[];
  readonly flags: number;
}

export function readConnectSetIdentityArgs(r: XdrReader): ConnectSetIdentityArgs {
  const params: TypedParam[] = [];
  for (let count = r.count(20, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const flags = r.uint();
  return { params, flags };
}

export function writeConnectSetIdentityArgs(w: XdrWriter, v: ConnectSetIdentityArgs): void {
  w.count(v.params.length, 20);
  for (const item of v.params) writeTypedParam(w, item);
  w.uint(v.flags);
}

/** The wire’s remote_domain_agent_set_response_timeout_args. */
export interface DomainAgentSetResponseTimeoutArgs {
  readonly dom: DomainRef;
  readonly timeout: number;
  readonly flags: number;
}

export function readDomainAgentSetResponseTimeoutArgs(r: XdrReader): DomainAgentSetResponseTimeoutArgs {
  return { dom: readDomainRef(r), timeout: r.int(), flags: r.uint() };
}

export function writeDomainAgentSetResponseTimeoutArgs(w: XdrWriter, v: DomainAgentSetResponseTimeoutArgs): void {
  writeDomainRef(w, v.dom);
  w.int(v.timeout);
  w.uint(v.flags);
}

/** The wire’s remote_domain_agent_set_response_timeout_ret. */
export interface DomainAgentSetResponseTimeoutRet {
  readonly result: number;
}

export function readDomainAgentSetResponseTimeoutRet(r: XdrReader): DomainAgentSetResponseTimeoutRet {
  return { result: r.int() };
}

export function writeDomainAgentSetResponseTimeoutRet(w: XdrWriter, v: DomainAgentSetResponseTimeoutRet): void {
  w.int(v.result);
}

/** The wire’s remote_domain_backup_begin_args. */
export interface DomainBackupBeginArgs {
  readonly dom: DomainRef;
  readonly backupXml: string;
  readonly checkpointXml: string | null;
  readonly flags: number;
}

export function readDomainBackupBeginArgs(r: XdrReader): DomainBackupBeginArgs {
  return { dom: readDomainRef(r), backupXml: r.string(4194304), checkpointXml: r.optionalString(4194304), flags: r.uint() };
}

export function writeDomainBackupBeginArgs(w: XdrWriter, v: DomainBackupBeginArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.backupXml, 4194304);
  w.optionalString(v.checkpointXml, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_backup_get_xml_desc_args. */
export interface DomainBackupGetXmlDescArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainBackupGetXmlDescArgs(r: XdrReader): DomainBackupGetXmlDescArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainBackupGetXmlDescArgs(w: XdrWriter, v: DomainBackupGetXmlDescArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_backup_get_xml_desc_ret. */
export interface DomainBackupGetXmlDescRet {
  readonly xml: string;
}

export function readDomainBackupGetXmlDescRet(r: XdrReader): DomainBackupGetXmlDescRet {
  return { xml: r.string(4194304) };
}

export function writeDomainBackupGetXmlDescRet(w: XdrWriter, v: DomainBackupGetXmlDescRet): void {
  w.string(v.xml, 4194304);
}

/** The wire’s remote_domain_authorized_ssh_keys_get_args. */
export interface DomainAuthorizedSshKeysGetArgs {
  readonly dom: DomainRef;
  readonly user: string;
  readonly flags: number;
}

export function readDomainAuthorizedSshKeysGetArgs(r: XdrReader): DomainAuthorizedSshKeysGetArgs {
  return { dom: readDomainRef(r), user: r.string(4194304), flags: r.uint() };
}

export function writeDomainAuthorizedSshKeysGetArgs(w: XdrWriter, v: DomainAuthorizedSshKeysGetArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.user, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_authorized_ssh_keys_get_ret. */
export interface DomainAuthorizedSshKeysGetRet {
  readonly keys: readonly string[];
}

export function readDomainAuthorizedSshKeysGetRet(r: XdrReader): DomainAuthorizedSshKeysGetRet {
  const keys: string[] = [];
  for (let count = r.count(2048, 4); count > 0; count -= 1) keys.push(r.string(4194304));
  return { keys };
}

export function writeDomainAuthorizedSshKeysGetRet(w: XdrWriter, v: DomainAuthorizedSshKeysGetRet): void {
  w.count(v.keys.length, 2048);
  for (const item of v.keys) w.string(item, 4194304);
}

/** The wire’s remote_domain_authorized_ssh_keys_set_args. */
export interface DomainAuthorizedSshKeysSetArgs {
  readonly dom: DomainRef;
  readonly user: string;
  readonly keys: readonly string[];
  readonly flags: number;
}

export function readDomainAuthorizedSshKeysSetArgs(r: XdrReader): DomainAuthorizedSshKeysSetArgs {
  const dom = readDomainRef(r);
  const user = r.string(4194304);
  const keys: string[] = [];
  for (let count = r.count(2048, 4); count > 0; count -= 1) keys.push(r.string(4194304));
  const flags = r.uint();
  return { dom, user, keys, flags };
}

export function writeDomainAuthorizedSshKeysSetArgs(w: XdrWriter, v: DomainAuthorizedSshKeysSetArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.user, 4194304);
  w.count(v.keys.length, 2048);
  for (const item of v.keys) w.string(item, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_messages_args. */
export interface DomainGetMessagesArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readDomainGetMessagesArgs(r: XdrReader): DomainGetMessagesArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeDomainGetMessagesArgs(w: XdrWriter, v: DomainGetMessagesArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_messages_ret. */
export interface DomainGetMessagesRet {
  readonly msgs: readonly string[];
}

export function readDomainGetMessagesRet(r: XdrReader): DomainGetMessagesRet {
  const msgs: string[] = [];
  for (let count = r.count(2048, 4); count > 0; count -= 1) msgs.push(r.string(4194304));
  return { msgs };
}

export function writeDomainGetMessagesRet(w: XdrWriter, v: DomainGetMessagesRet): void {
  w.count(v.msgs.length, 2048);
  for (const item of v.msgs) w.string(item, 4194304);
}

/** The wire’s remote_domain_start_dirty_rate_calc_args. */
export interface DomainStartDirtyRateCalcArgs {
  readonly dom: DomainRef;
  readonly seconds: number;
  readonly flags: number;
}

export function readDomainStartDirtyRateCalcArgs(r: XdrReader): DomainStartDirtyRateCalcArgs {
  return { dom: readDomainRef(r), seconds: r.int(), flags: r.uint() };
}

export function writeDomainStartDirtyRateCalcArgs(w: XdrWriter, v: DomainStartDirtyRateCalcArgs): void {
  writeDomainRef(w, v.dom);
  w.int(v.seconds);
  w.uint(v.flags);
}

/** The wire’s remote_domain_graphics_reload_args. */
export interface DomainGraphicsReloadArgs {
  readonly dom: DomainRef;
  readonly type: number;
  readonly flags: number;
}

export function readDomainGraphicsReloadArgs(r: XdrReader): DomainGraphicsReloadArgs {
  return { dom: readDomainRef(r), type: r.uint(), flags: r.uint() };
}

export function writeDomainGraphicsReloadArgs(w: XdrWriter, v: DomainGraphicsReloadArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.type);
  w.uint(v.flags);
}

/** The wire’s remote_domain_event_memory_device_size_change_msg. */
export interface DomainEventMemoryDeviceSizeChangeMsg {
  readonly callbackID: number;
  readonly dom: DomainRef;
  readonly alias: string;
  readonly size: bigint;
}

export function readDomainEventMemoryDeviceSizeChangeMsg(r: XdrReader): DomainEventMemoryDeviceSizeChangeMsg {
  return { callbackID: r.int(), dom: readDomainRef(r), alias: r.string(4194304), size: r.uhyper() };
}

export function writeDomainEventMemoryDeviceSizeChangeMsg(w: XdrWriter, v: DomainEventMemoryDeviceSizeChangeMsg): void {
  w.int(v.callbackID);
  writeDomainRef(w, v.dom);
  w.string(v.alias, 4194304);
  w.uhyper(v.size);
}

/** The wire’s remote_domain_fd_associate_args. */
export interface DomainFdAssociateArgs {
  readonly dom: DomainRef;
  readonly name: string;
  readonly flags: number;
}

export function readDomainFdAssociateArgs(r: XdrReader): DomainFdAssociateArgs {
  return { dom: readDomainRef(r), name: r.string(4194304), flags: r.uint() };
}

export function writeDomainFdAssociateArgs(w: XdrWriter, v: DomainFdAssociateArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.name, 4194304);
  w.uint(v.flags);
}

/** The wire’s remote_domain_get_autostart_once_args. */
export interface DomainGetAutostartOnceArgs {
  readonly dom: DomainRef;
}

export function readDomainGetAutostartOnceArgs(r: XdrReader): DomainGetAutostartOnceArgs {
  return { dom: readDomainRef(r) };
}

export function writeDomainGetAutostartOnceArgs(w: XdrWriter, v: DomainGetAutostartOnceArgs): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s remote_domain_get_autostart_once_ret. */
export interface DomainGetAutostartOnceRet {
  readonly autostart: boolean;
}

export function readDomainGetAutostartOnceRet(r: XdrReader): DomainGetAutostartOnceRet {
  return { autostart: r.bool() };
}

export function writeDomainGetAutostartOnceRet(w: XdrWriter, v: DomainGetAutostartOnceRet): void {
  w.bool(v.autostart);
}

/** The wire’s remote_domain_set_autostart_once_args. */
export interface DomainSetAutostartOnceArgs {
  readonly dom: DomainRef;
  readonly autostart: boolean;
}

export function readDomainSetAutostartOnceArgs(r: XdrReader): DomainSetAutostartOnceArgs {
  return { dom: readDomainRef(r), autostart: r.bool() };
}

export function writeDomainSetAutostartOnceArgs(w: XdrWriter, v: DomainSetAutostartOnceArgs): void {
  writeDomainRef(w, v.dom);
  w.bool(v.autostart);
}

/** The wire’s remote_domain_event_nic_mac_change_msg. */
export interface DomainEventNicMacChangeMsg {
  readonly callbackID: number;
  readonly dom: DomainRef;
  readonly alias: string;
  readonly oldMAC: string;
  readonly newMAC: string;
}

export function readDomainEventNicMacChangeMsg(r: XdrReader): DomainEventNicMacChangeMsg {
  return { callbackID: r.int(), dom: readDomainRef(r), alias: r.string(4194304), oldMAC: r.string(4194304), newMAC: r.string(4194304) };
}

export function writeDomainEventNicMacChangeMsg(w: XdrWriter, v: DomainEventNicMacChangeMsg): void {
  w.int(v.callbackID);
  writeDomainRef(w, v.dom);
  w.string(v.alias, 4194304);
  w.string(v.oldMAC, 4194304);
  w.string(v.newMAC, 4194304);
}
