// Written by tools/generate from the reference facts (wire-protocol.json). Don't edit: change the program and run it.

import type { Duplex } from 'node:stream';
import { nothing, stringsOkay, type RpcTransport } from '../../rpc/client/transport.js';
import type {
  CallContext,
  DomainBlockInfo,
  DomainBlockStats,
  DomainCheckpointRef,
  DomainControlInfo,
  DomainDiskError,
  DomainFSInfo,
  DomainIOThreadInfo,
  DomainInfo,
  DomainInterface,
  DomainInterfaceStats,
  DomainJobInfo,
  DomainJobStats,
  DomainMemoryStat,
  DomainMigrateBegun,
  DomainMigrateFinished,
  DomainMigratePrepareTunnel3,
  DomainMigratePrepared,
  DomainMigratePrepared3,
  DomainRef,
  DomainSchedulerType,
  DomainScreenshot,
  DomainSnapshotRef,
  DomainStateInfo,
  DomainStatsRecord,
  DomainTime,
  InterfaceRef,
  NWFilterBindingRef,
  NWFilterRef,
  NetworkDHCPLease,
  NetworkPortRef,
  NetworkRef,
  NodeCPUStat,
  NodeDeviceRef,
  NodeInfo,
  NodeMemoryStat,
  SecretRef,
  SecurityLabel,
  SecurityModel,
  StoragePoolInfo,
  StoragePoolRef,
  StorageVolInfo,
  StorageVolRef,
  TypedParam,
} from '../contract.js';
import { qemu } from './qemu-procedures.js';
import { remote } from './remote-procedures.js';

/** The contract's methods whose mapping follows from the conventions, each as one call of the wire. */
export class GeneratedMethods {
  constructor(protected readonly transport: RpcTransport) {}

  connectGetType(context?: CallContext): Promise<string> {
    return this.transport.call(remote.connectGetType, undefined, context).then((ret) => ret.type);
  }

  connectGetVersion(context?: CallContext): Promise<bigint> {
    return this.transport.call(remote.connectGetVersion, undefined, context).then((ret) => ret.hvVer);
  }

  connectGetMaxVcpus(type: string | null, context?: CallContext): Promise<number> {
    return this.transport.call(remote.connectGetMaxVcpus, { type }, context).then((ret) => ret.maxVcpus);
  }

  nodeGetInfo(context?: CallContext): Promise<NodeInfo> {
    return this.transport.call(remote.nodeGetInfo, undefined, context);
  }

  connectGetCapabilities(context?: CallContext): Promise<string> {
    return this.transport.call(remote.connectGetCapabilities, undefined, context).then((ret) => ret.capabilities);
  }

  domainCreateXML(xmlDesc: string, flags: number, context?: CallContext): Promise<DomainRef> {
    return this.transport.call(remote.domainCreateXml, { xmlDesc, flags }, context).then((ret) => ret.dom);
  }

  domainGetXMLDesc(dom: DomainRef, flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.domainGetXmlDesc, { dom, flags }, context).then((ret) => ret.xml);
  }

  domainGetAutostart(dom: DomainRef, context?: CallContext): Promise<boolean> {
    return this.transport.call(remote.domainGetAutostart, { dom }, context).then((ret) => ret.autostart);
  }

  domainGetInfo(dom: DomainRef, context?: CallContext): Promise<DomainInfo> {
    return this.transport.call(remote.domainGetInfo, { dom }, context);
  }

  domainGetMaxMemory(dom: DomainRef, context?: CallContext): Promise<bigint> {
    return this.transport.call(remote.domainGetMaxMemory, { dom }, context).then((ret) => ret.memory);
  }

  domainGetOSType(dom: DomainRef, context?: CallContext): Promise<string> {
    return this.transport.call(remote.domainGetOsType, { dom }, context).then((ret) => ret.type);
  }

  domainLookupByID(id: number, context?: CallContext): Promise<DomainRef> {
    return this.transport.call(remote.domainLookupById, { id }, context).then((ret) => ret.dom);
  }

  domainLookupByName(name: string, context?: CallContext): Promise<DomainRef> {
    return this.transport.call(remote.domainLookupByName, { name }, context).then((ret) => ret.dom);
  }

  domainLookupByUUID(uuid: string, context?: CallContext): Promise<DomainRef> {
    return this.transport.call(remote.domainLookupByUuid, { uuid }, context).then((ret) => ret.dom);
  }

  domainReboot(dom: DomainRef, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainReboot, { dom, flags }, context);
  }

  domainResume(dom: DomainRef, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainResume, { dom }, context);
  }

  domainSetAutostart(dom: DomainRef, autostart: boolean, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSetAutostart, { dom, autostart }, context);
  }

  domainSuspend(dom: DomainRef, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSuspend, { dom }, context);
  }

  networkCreate(net: NetworkRef, context?: CallContext): Promise<void> {
    return this.transport.call(remote.networkCreate, { net }, context);
  }

  networkDestroy(net: NetworkRef, context?: CallContext): Promise<void> {
    return this.transport.call(remote.networkDestroy, { net }, context);
  }

  networkGetXMLDesc(net: NetworkRef, flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.networkGetXmlDesc, { net, flags }, context).then((ret) => ret.xml);
  }

  networkGetAutostart(net: NetworkRef, context?: CallContext): Promise<boolean> {
    return this.transport.call(remote.networkGetAutostart, { net }, context).then((ret) => ret.autostart);
  }

  networkGetBridgeName(net: NetworkRef, context?: CallContext): Promise<string> {
    return this.transport.call(remote.networkGetBridgeName, { net }, context).then((ret) => ret.name);
  }

  networkLookupByName(name: string, context?: CallContext): Promise<NetworkRef> {
    return this.transport.call(remote.networkLookupByName, { name }, context).then((ret) => ret.net);
  }

  networkLookupByUUID(uuid: string, context?: CallContext): Promise<NetworkRef> {
    return this.transport.call(remote.networkLookupByUuid, { uuid }, context).then((ret) => ret.net);
  }

  networkSetAutostart(net: NetworkRef, autostart: boolean, context?: CallContext): Promise<void> {
    return this.transport.call(remote.networkSetAutostart, { net, autostart }, context);
  }

  networkUndefine(net: NetworkRef, context?: CallContext): Promise<void> {
    return this.transport.call(remote.networkUndefine, { net }, context);
  }

  domainGetSchedulerType(dom: DomainRef, context?: CallContext): Promise<DomainSchedulerType> {
    return this.transport.call(remote.domainGetSchedulerType, { dom }, context);
  }

  connectGetHostname(context?: CallContext): Promise<string> {
    return this.transport.call(remote.connectGetHostname, undefined, context).then((ret) => ret.hostname);
  }

  connectSupportsFeature(feature: number, context?: CallContext): Promise<boolean> {
    return this.transport.call(remote.connectSupportsFeature, { feature }, context).then((ret) => ret.supported);
  }

  domainMigratePrepare(uriIn: string | null, dname: string | null, resource: bigint, flags: number, context?: CallContext): Promise<DomainMigratePrepared> {
    return this.transport.call(remote.domainMigratePrepare, { uriIn, flags, dname, resource }, context);
  }

  domainMigratePerform(dom: DomainRef, cookie: Uint8Array, uri: string, dname: string | null, resource: bigint, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainMigratePerform, { dom, cookie, uri, flags, dname, resource }, context);
  }

  domainMigrateFinish(dname: string, cookie: Uint8Array, uri: string, flags: number, context?: CallContext): Promise<DomainRef> {
    return this.transport.call(remote.domainMigrateFinish, { dname, cookie, uri, flags }, context).then((ret) => ret.ddom);
  }

  domainBlockStats(dom: DomainRef, path: string, context?: CallContext): Promise<DomainBlockStats> {
    return this.transport.call(remote.domainBlockStats, { dom, path }, context);
  }

  domainInterfaceStats(dom: DomainRef, device: string, context?: CallContext): Promise<DomainInterfaceStats> {
    return this.transport.call(remote.domainInterfaceStats, { dom, device }, context);
  }

  connectFindStoragePoolSources(type: string, srcSpec: string | null, flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.connectFindStoragePoolSources, { type, srcSpec, flags }, context).then((ret) => ret.xml);
  }

  storagePoolCreateXML(xml: string, flags: number, context?: CallContext): Promise<StoragePoolRef> {
    return this.transport.call(remote.storagePoolCreateXml, { xml, flags }, context).then((ret) => ret.pool);
  }

  storagePoolDefineXML(xml: string, flags: number, context?: CallContext): Promise<StoragePoolRef> {
    return this.transport.call(remote.storagePoolDefineXml, { xml, flags }, context).then((ret) => ret.pool);
  }

  storagePoolCreate(pool: StoragePoolRef, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.storagePoolCreate, { pool, flags }, context);
  }

  storagePoolBuild(pool: StoragePoolRef, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.storagePoolBuild, { pool, flags }, context);
  }

  storagePoolDestroy(pool: StoragePoolRef, context?: CallContext): Promise<void> {
    return this.transport.call(remote.storagePoolDestroy, { pool }, context);
  }

  storagePoolDelete(pool: StoragePoolRef, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.storagePoolDelete, { pool, flags }, context);
  }

  storagePoolUndefine(pool: StoragePoolRef, context?: CallContext): Promise<void> {
    return this.transport.call(remote.storagePoolUndefine, { pool }, context);
  }

  storagePoolRefresh(pool: StoragePoolRef, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.storagePoolRefresh, { pool, flags }, context);
  }

  storagePoolLookupByName(name: string, context?: CallContext): Promise<StoragePoolRef> {
    return this.transport.call(remote.storagePoolLookupByName, { name }, context).then((ret) => ret.pool);
  }

  storagePoolLookupByUUID(uuid: string, context?: CallContext): Promise<StoragePoolRef> {
    return this.transport.call(remote.storagePoolLookupByUuid, { uuid }, context).then((ret) => ret.pool);
  }

  storagePoolLookupByVolume(vol: StorageVolRef, context?: CallContext): Promise<StoragePoolRef> {
    return this.transport.call(remote.storagePoolLookupByVolume, { vol }, context).then((ret) => ret.pool);
  }

  storagePoolGetInfo(pool: StoragePoolRef, context?: CallContext): Promise<StoragePoolInfo> {
    return this.transport.call(remote.storagePoolGetInfo, { pool }, context);
  }

  storagePoolGetXMLDesc(pool: StoragePoolRef, flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.storagePoolGetXmlDesc, { pool, flags }, context).then((ret) => ret.xml);
  }

  storagePoolGetAutostart(pool: StoragePoolRef, context?: CallContext): Promise<boolean> {
    return this.transport.call(remote.storagePoolGetAutostart, { pool }, context).then((ret) => ret.autostart);
  }

  storagePoolSetAutostart(pool: StoragePoolRef, autostart: boolean, context?: CallContext): Promise<void> {
    return this.transport.call(remote.storagePoolSetAutostart, { pool, autostart }, context);
  }

  storageVolCreateXML(pool: StoragePoolRef, xml: string, flags: number, context?: CallContext): Promise<StorageVolRef> {
    return this.transport.call(remote.storageVolCreateXml, { pool, xml, flags }, context).then((ret) => ret.vol);
  }

  storageVolDelete(vol: StorageVolRef, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.storageVolDelete, { vol, flags }, context);
  }

  storageVolLookupByName(pool: StoragePoolRef, name: string, context?: CallContext): Promise<StorageVolRef> {
    return this.transport.call(remote.storageVolLookupByName, { pool, name }, context).then((ret) => ret.vol);
  }

  storageVolLookupByKey(key: string, context?: CallContext): Promise<StorageVolRef> {
    return this.transport.call(remote.storageVolLookupByKey, { key }, context).then((ret) => ret.vol);
  }

  storageVolLookupByPath(path: string, context?: CallContext): Promise<StorageVolRef> {
    return this.transport.call(remote.storageVolLookupByPath, { path }, context).then((ret) => ret.vol);
  }

  storageVolGetXMLDesc(vol: StorageVolRef, flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.storageVolGetXmlDesc, { vol, flags }, context).then((ret) => ret.xml);
  }

  storageVolGetPath(vol: StorageVolRef, context?: CallContext): Promise<string> {
    return this.transport.call(remote.storageVolGetPath, { vol }, context).then((ret) => ret.name);
  }

  nodeGetCellsFreeMemory(startCell: number, maxcells: number, context?: CallContext): Promise<readonly bigint[]> {
    return this.transport.call(remote.nodeGetCellsFreeMemory, { startCell, maxcells }, context).then((ret) => ret.cells);
  }

  nodeGetFreeMemory(context?: CallContext): Promise<bigint> {
    return this.transport.call(remote.nodeGetFreeMemory, undefined, context).then((ret) => ret.freeMem);
  }

  domainBlockPeek(dom: DomainRef, path: string, offset: bigint, size: number, flags: number, context?: CallContext): Promise<Uint8Array> {
    return this.transport.call(remote.domainBlockPeek, { dom, path, offset, size, flags }, context).then((ret) => ret.buffer);
  }

  domainMemoryPeek(dom: DomainRef, offset: bigint, size: number, flags: number, context?: CallContext): Promise<Uint8Array> {
    return this.transport.call(remote.domainMemoryPeek, { dom, offset, size, flags }, context).then((ret) => ret.buffer);
  }

  domainMigratePrepare2(uriIn: string | null, dname: string | null, resource: bigint, domXml: string, flags: number, context?: CallContext): Promise<DomainMigratePrepared> {
    return this.transport.call(remote.domainMigratePrepare2, { uriIn, flags, dname, resource, domXml }, context);
  }

  domainMigrateFinish2(dname: string, cookie: Uint8Array, uri: string, retcode: number, flags: number, context?: CallContext): Promise<DomainRef> {
    return this.transport.call(remote.domainMigrateFinish2, { dname, cookie, uri, flags, retcode }, context).then((ret) => ret.ddom);
  }

  connectGetURI(context?: CallContext): Promise<string> {
    return this.transport.call(remote.connectGetUri, undefined, context).then((ret) => ret.uri);
  }

  nodeDeviceLookupByName(name: string, context?: CallContext): Promise<NodeDeviceRef> {
    return this.transport.call(remote.nodeDeviceLookupByName, { name }, context).then((ret) => ret.dev);
  }

  nodeDeviceGetXMLDesc(dev: NodeDeviceRef, flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.nodeDeviceGetXmlDesc, { name: dev.name, flags }, context).then((ret) => ret.xml);
  }

  nodeDeviceGetParent(dev: NodeDeviceRef, context?: CallContext): Promise<string | null> {
    return this.transport.call(remote.nodeDeviceGetParent, { name: dev.name }, context).then((ret) => ret.parentName);
  }

  nodeDeviceNumOfCaps(dev: NodeDeviceRef, context?: CallContext): Promise<number> {
    return this.transport.call(remote.nodeDeviceNumOfCaps, { name: dev.name }, context).then((ret) => ret.num);
  }

  nodeDeviceListCaps(dev: NodeDeviceRef, context?: CallContext): Promise<readonly string[]> {
    return this.transport.call(remote.nodeDeviceListCaps, { name: dev.name, maxnames: 65536 }, context).then((ret) => ret.names);
  }

  nodeDeviceReAttach(dev: NodeDeviceRef, context?: CallContext): Promise<void> {
    return this.transport.call(remote.nodeDeviceReAttach, { name: dev.name }, context);
  }

  nodeDeviceReset(dev: NodeDeviceRef, context?: CallContext): Promise<void> {
    return this.transport.call(remote.nodeDeviceReset, { name: dev.name }, context);
  }

  domainGetSecurityLabel(dom: DomainRef, context?: CallContext): Promise<SecurityLabel> {
    return this.transport.call(remote.domainGetSecurityLabel, { dom }, context);
  }

  nodeGetSecurityModel(context?: CallContext): Promise<SecurityModel> {
    return this.transport.call(remote.nodeGetSecurityModel, undefined, context);
  }

  nodeDeviceCreateXML(xmlDesc: string, flags: number, context?: CallContext): Promise<NodeDeviceRef> {
    return this.transport.call(remote.nodeDeviceCreateXml, { xmlDesc, flags }, context).then((ret) => ret.dev);
  }

  nodeDeviceDestroy(dev: NodeDeviceRef, context?: CallContext): Promise<void> {
    return this.transport.call(remote.nodeDeviceDestroy, { name: dev.name }, context);
  }

  storageVolCreateXMLFrom(pool: StoragePoolRef, xml: string, clonevol: StorageVolRef, flags: number, context?: CallContext): Promise<StorageVolRef> {
    return this.transport.call(remote.storageVolCreateXmlFrom, { pool, xml, clonevol, flags }, context).then((ret) => ret.vol);
  }

  interfaceLookupByName(name: string, context?: CallContext): Promise<InterfaceRef> {
    return this.transport.call(remote.interfaceLookupByName, { name }, context).then((ret) => ret.iface);
  }

  interfaceLookupByMACString(mac: string, context?: CallContext): Promise<InterfaceRef> {
    return this.transport.call(remote.interfaceLookupByMacString, { mac }, context).then((ret) => ret.iface);
  }

  interfaceGetXMLDesc(iface: InterfaceRef, flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.interfaceGetXmlDesc, { iface, flags }, context).then((ret) => ret.xml);
  }

  interfaceDefineXML(xml: string, flags: number, context?: CallContext): Promise<InterfaceRef> {
    return this.transport.call(remote.interfaceDefineXml, { xml, flags }, context).then((ret) => ret.iface);
  }

  interfaceUndefine(iface: InterfaceRef, context?: CallContext): Promise<void> {
    return this.transport.call(remote.interfaceUndefine, { iface }, context);
  }

  interfaceCreate(iface: InterfaceRef, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.interfaceCreate, { iface, flags }, context);
  }

  interfaceDestroy(iface: InterfaceRef, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.interfaceDestroy, { iface, flags }, context);
  }

  connectDomainXMLFromNative(nativeFormat: string, nativeConfig: string, flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.connectDomainXmlFromNative, { nativeFormat, nativeConfig, flags }, context).then((ret) => ret.domainXml);
  }

  connectDomainXMLToNative(nativeFormat: string, domainXml: string, flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.connectDomainXmlToNative, { nativeFormat, domainXml, flags }, context).then((ret) => ret.nativeConfig);
  }

  secretLookupByUUID(uuid: string, context?: CallContext): Promise<SecretRef> {
    return this.transport.call(remote.secretLookupByUuid, { uuid }, context).then((ret) => ret.secret);
  }

  secretDefineXML(xml: string, flags: number, context?: CallContext): Promise<SecretRef> {
    return this.transport.call(remote.secretDefineXml, { xml, flags }, context).then((ret) => ret.secret);
  }

  secretGetXMLDesc(secret: SecretRef, flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.secretGetXmlDesc, { secret, flags }, context).then((ret) => ret.xml);
  }

  secretSetValue(secret: SecretRef, value: Uint8Array, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.secretSetValue, { secret, value, flags }, context);
  }

  secretGetValue(secret: SecretRef, flags: number, context?: CallContext): Promise<Uint8Array> {
    return this.transport.call(remote.secretGetValue, { secret, flags }, context).then((ret) => ret.value);
  }

  secretUndefine(secret: SecretRef, context?: CallContext): Promise<void> {
    return this.transport.call(remote.secretUndefine, { secret }, context);
  }

  secretLookupByUsage(usageType: number, usageID: string, context?: CallContext): Promise<SecretRef> {
    return this.transport.call(remote.secretLookupByUsage, { usageType, usageID }, context).then((ret) => ret.secret);
  }

  domainMigratePrepareTunnel(dname: string | null, resource: bigint, domXml: string, flags: number, context?: CallContext): Promise<Duplex> {
    return this.transport.openStream(remote.domainMigratePrepareTunnel, { flags, dname, resource, domXml }, context).then(({ stream }) => stream);
  }

  connectIsSecure(context?: CallContext): Promise<boolean> {
    return this.transport.call(remote.connectIsSecure, undefined, context).then((ret) => ret.secure);
  }

  domainIsActive(dom: DomainRef, context?: CallContext): Promise<boolean> {
    return this.transport.call(remote.domainIsActive, { dom }, context).then((ret) => ret.active);
  }

  domainIsPersistent(dom: DomainRef, context?: CallContext): Promise<boolean> {
    return this.transport.call(remote.domainIsPersistent, { dom }, context).then((ret) => ret.persistent);
  }

  networkIsActive(net: NetworkRef, context?: CallContext): Promise<boolean> {
    return this.transport.call(remote.networkIsActive, { net }, context).then((ret) => ret.active);
  }

  networkIsPersistent(net: NetworkRef, context?: CallContext): Promise<boolean> {
    return this.transport.call(remote.networkIsPersistent, { net }, context).then((ret) => ret.persistent);
  }

  storagePoolIsActive(pool: StoragePoolRef, context?: CallContext): Promise<boolean> {
    return this.transport.call(remote.storagePoolIsActive, { pool }, context).then((ret) => ret.active);
  }

  storagePoolIsPersistent(pool: StoragePoolRef, context?: CallContext): Promise<boolean> {
    return this.transport.call(remote.storagePoolIsPersistent, { pool }, context).then((ret) => ret.persistent);
  }

  interfaceIsActive(iface: InterfaceRef, context?: CallContext): Promise<boolean> {
    return this.transport.call(remote.interfaceIsActive, { iface }, context).then((ret) => ret.active);
  }

  connectGetLibVersion(context?: CallContext): Promise<bigint> {
    return this.transport.call(remote.connectGetLibVersion, undefined, context).then((ret) => ret.libVer);
  }

  connectCompareCPU(xml: string, flags: number, context?: CallContext): Promise<number> {
    return this.transport.call(remote.connectCompareCpu, { xml, flags }, context).then((ret) => ret.result);
  }

  domainMemoryStats(dom: DomainRef, flags: number, context?: CallContext): Promise<readonly DomainMemoryStat[]> {
    return this.transport.call(remote.domainMemoryStats, { dom, maxStats: 1024, flags }, context).then((ret) => ret.stats);
  }

  domainAttachDevice(dom: DomainRef, xml: string, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainAttachDeviceFlags, { dom, xml, flags }, context);
  }

  domainDetachDevice(dom: DomainRef, xml: string, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainDetachDeviceFlags, { dom, xml, flags }, context);
  }

  connectBaselineCPU(xmlCPUs: readonly string[], flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.connectBaselineCpu, { xmlCPUs, flags }, context).then((ret) => ret.cpu);
  }

  domainGetJobInfo(dom: DomainRef, context?: CallContext): Promise<DomainJobInfo> {
    return this.transport.call(remote.domainGetJobInfo, { dom }, context);
  }

  domainMigrateSetMaxDowntime(dom: DomainRef, downtime: bigint, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainMigrateSetMaxDowntime, { dom, downtime, flags }, context);
  }

  domainUpdateDeviceFlags(dom: DomainRef, xml: string, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainUpdateDeviceFlags, { dom, xml, flags }, context);
  }

  nwfilterLookupByName(name: string, context?: CallContext): Promise<NWFilterRef> {
    return this.transport.call(remote.nwfilterLookupByName, { name }, context).then((ret) => ret.nwfilter);
  }

  nwfilterLookupByUUID(uuid: string, context?: CallContext): Promise<NWFilterRef> {
    return this.transport.call(remote.nwfilterLookupByUuid, { uuid }, context).then((ret) => ret.nwfilter);
  }

  nwfilterGetXMLDesc(nwfilter: NWFilterRef, flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.nwfilterGetXmlDesc, { nwfilter, flags }, context).then((ret) => ret.xml);
  }

  nwfilterUndefine(nwfilter: NWFilterRef, context?: CallContext): Promise<void> {
    return this.transport.call(remote.nwfilterUndefine, { nwfilter }, context);
  }

  domainManagedSave(dom: DomainRef, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainManagedSave, { dom, flags }, context);
  }

  domainHasManagedSaveImage(dom: DomainRef, flags: number, context?: CallContext): Promise<boolean> {
    return this.transport.call(remote.domainHasManagedSaveImage, { dom, flags }, context).then((ret) => ret.result);
  }

  domainManagedSaveRemove(dom: DomainRef, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainManagedSaveRemove, { dom, flags }, context);
  }

  domainSnapshotCreateXML(dom: DomainRef, xmlDesc: string, flags: number, context?: CallContext): Promise<DomainSnapshotRef> {
    return this.transport.call(remote.domainSnapshotCreateXml, { dom, xmlDesc, flags }, context).then((ret) => ret.snap);
  }

  domainSnapshotGetXMLDesc(snap: DomainSnapshotRef, flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.domainSnapshotGetXmlDesc, { snap, flags }, context).then((ret) => ret.xml);
  }

  domainSnapshotLookupByName(dom: DomainRef, name: string, flags: number, context?: CallContext): Promise<DomainSnapshotRef> {
    return this.transport.call(remote.domainSnapshotLookupByName, { dom, name, flags }, context).then((ret) => ret.snap);
  }

  domainHasCurrentSnapshot(dom: DomainRef, flags: number, context?: CallContext): Promise<boolean> {
    return this.transport.call(remote.domainHasCurrentSnapshot, { dom, flags }, context).then((ret) => ret.result);
  }

  domainSnapshotCurrent(dom: DomainRef, flags: number, context?: CallContext): Promise<DomainSnapshotRef> {
    return this.transport.call(remote.domainSnapshotCurrent, { dom, flags }, context).then((ret) => ret.snap);
  }

  domainRevertToSnapshot(snap: DomainSnapshotRef, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainRevertToSnapshot, { snap, flags }, context);
  }

  domainSnapshotDelete(snap: DomainSnapshotRef, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSnapshotDelete, { snap, flags }, context);
  }

  domainGetBlockInfo(dom: DomainRef, path: string, flags: number, context?: CallContext): Promise<DomainBlockInfo> {
    return this.transport.call(remote.domainGetBlockInfo, { dom, path, flags }, context);
  }

  domainCreate(dom: DomainRef, flags: number, context?: CallContext): Promise<DomainRef> {
    return this.transport.call(remote.domainCreateWithFlags, { dom, flags }, context).then((ret) => ret.dom);
  }

  domainSetMemoryParameters(dom: DomainRef, params: readonly TypedParam[], flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSetMemoryParameters, { dom, params, flags }, context);
  }

  domainGetMemoryParameters(dom: DomainRef, flags: number, context?: CallContext): Promise<readonly TypedParam[]> {
    return this.transport.call(remote.domainGetMemoryParameters, { dom, nparams: 16, flags: flags | stringsOkay }, context).then((ret) => ret.params);
  }

  domainSetVcpus(dom: DomainRef, nvcpus: number, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSetVcpusFlags, { dom, nvcpus, flags }, context);
  }

  domainGetVcpusFlags(dom: DomainRef, flags: number, context?: CallContext): Promise<number> {
    return this.transport.call(remote.domainGetVcpusFlags, { dom, flags }, context).then((ret) => ret.num);
  }

  domainOpenConsole(dom: DomainRef, devName: string | null, flags: number, context?: CallContext): Promise<Duplex> {
    return this.transport.openStream(remote.domainOpenConsole, { dom, devName, flags }, context).then(({ stream }) => stream);
  }

  domainIsUpdated(dom: DomainRef, context?: CallContext): Promise<boolean> {
    return this.transport.call(remote.domainIsUpdated, { dom }, context).then((ret) => ret.updated);
  }

  connectGetSysinfo(flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.connectGetSysinfo, { flags }, context).then((ret) => ret.sysinfo);
  }

  domainSetMemory(dom: DomainRef, memory: bigint, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSetMemoryFlags, { dom, memory, flags }, context);
  }

  domainSetBlkioParameters(dom: DomainRef, params: readonly TypedParam[], flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSetBlkioParameters, { dom, params, flags }, context);
  }

  domainGetBlkioParameters(dom: DomainRef, flags: number, context?: CallContext): Promise<readonly TypedParam[]> {
    return this.transport.call(remote.domainGetBlkioParameters, { dom, nparams: 16, flags: flags | stringsOkay }, context).then((ret) => ret.params);
  }

  domainMigrateSetMaxSpeed(dom: DomainRef, bandwidth: bigint, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainMigrateSetMaxSpeed, { dom, bandwidth, flags }, context);
  }

  storageVolUpload(vol: StorageVolRef, offset: bigint, length: bigint, flags: number, context?: CallContext): Promise<Duplex> {
    return this.transport.openStream(remote.storageVolUpload, { vol, offset, length, flags }, context).then(({ stream }) => stream);
  }

  storageVolDownload(vol: StorageVolRef, offset: bigint, length: bigint, flags: number, context?: CallContext): Promise<Duplex> {
    return this.transport.openStream(remote.storageVolDownload, { vol, offset, length, flags }, context).then(({ stream }) => stream);
  }

  domainInjectNMI(dom: DomainRef, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainInjectNmi, { dom, flags }, context);
  }

  domainScreenshot(dom: DomainRef, screen: number, flags: number, context?: CallContext): Promise<DomainScreenshot> {
    return this.transport.openStream(remote.domainScreenshot, { dom, screen, flags }, context).then(({ ret, stream }) => ({ ...ret, stream }));
  }

  domainGetState(dom: DomainRef, flags: number, context?: CallContext): Promise<DomainStateInfo> {
    return this.transport.call(remote.domainGetState, { dom, flags }, context);
  }

  domainMigrateBegin3(dom: DomainRef, xmlin: string | null, dname: string | null, resource: bigint, flags: number, context?: CallContext): Promise<DomainMigrateBegun> {
    return this.transport.call(remote.domainMigrateBegin3, { dom, xmlin, flags, dname, resource }, context);
  }

  domainMigratePrepare3(cookieIn: Uint8Array, uriIn: string | null, dname: string | null, resource: bigint, domXml: string, flags: number, context?: CallContext): Promise<DomainMigratePrepared3> {
    return this.transport.call(remote.domainMigratePrepare3, { cookieIn, uriIn, flags, dname, resource, domXml }, context);
  }

  domainMigratePrepareTunnel3(cookieIn: Uint8Array, dname: string | null, resource: bigint, domXml: string, flags: number, context?: CallContext): Promise<DomainMigratePrepareTunnel3> {
    return this.transport.openStream(remote.domainMigratePrepareTunnel3, { cookieIn, flags, dname, resource, domXml }, context).then(({ ret, stream }) => ({ ...ret, stream }));
  }

  domainMigratePerform3(dom: DomainRef, xmlin: string | null, cookieIn: Uint8Array, dconnuri: string | null, uri: string | null, dname: string | null, resource: bigint, flags: number, context?: CallContext): Promise<Uint8Array> {
    return this.transport.call(remote.domainMigratePerform3, { dom, xmlin, cookieIn, dconnuri, uri, flags, dname, resource }, context).then((ret) => ret.cookieOut);
  }

  domainMigrateFinish3(dname: string, cookieIn: Uint8Array, dconnuri: string | null, uri: string | null, cancelled: boolean, flags: number, context?: CallContext): Promise<DomainMigrateFinished> {
    return this.transport.call(remote.domainMigrateFinish3, { dname, cookieIn, dconnuri, uri, flags, cancelled }, context);
  }

  domainMigrateConfirm3(dom: DomainRef, cookieIn: Uint8Array, cancelled: boolean, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainMigrateConfirm3, { dom, cookieIn, flags, cancelled }, context);
  }

  domainSetSchedulerParameters(dom: DomainRef, params: readonly TypedParam[], flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSetSchedulerParametersFlags, { dom, params, flags }, context);
  }

  interfaceChangeBegin(flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.interfaceChangeBegin, { flags }, context);
  }

  interfaceChangeCommit(flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.interfaceChangeCommit, { flags }, context);
  }

  interfaceChangeRollback(flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.interfaceChangeRollback, { flags }, context);
  }

  domainGetSchedulerParameters(dom: DomainRef, flags: number, context?: CallContext): Promise<readonly TypedParam[]> {
    return this.transport.call(remote.domainGetSchedulerParametersFlags, { dom, nparams: 16, flags }, context).then((ret) => ret.params);
  }

  domainPinVcpu(dom: DomainRef, vcpu: number, cpumap: Uint8Array, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainPinVcpuFlags, { dom, vcpu, cpumap, flags }, context);
  }

  domainSendKey(dom: DomainRef, codeset: number, holdtime: number, keycodes: readonly number[], flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSendKey, { dom, codeset, holdtime, keycodes, flags }, context);
  }

  nodeGetCPUStats(cpuNum: number, flags: number, context?: CallContext): Promise<readonly NodeCPUStat[]> {
    return this.transport.call(remote.nodeGetCpuStats, { cpuNum, nparams: 16, flags }, context).then((ret) => ret.params);
  }

  nodeGetMemoryStats(cellNum: number, flags: number, context?: CallContext): Promise<readonly NodeMemoryStat[]> {
    return this.transport.call(remote.nodeGetMemoryStats, { nparams: 16, cellNum, flags }, context).then((ret) => ret.params);
  }

  domainGetControlInfo(dom: DomainRef, flags: number, context?: CallContext): Promise<DomainControlInfo> {
    return this.transport.call(remote.domainGetControlInfo, { dom, flags }, context);
  }

  domainUndefine(dom: DomainRef, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainUndefineFlags, { dom, flags }, context);
  }

  domainSave(dom: DomainRef, to: string, dxml: string | null, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSaveFlags, { dom, to, dxml, flags }, context);
  }

  domainRestore(from: string, dxml: string | null, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainRestoreFlags, { from, dxml, flags }, context);
  }

  domainDestroy(dom: DomainRef, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainDestroyFlags, { dom, flags }, context);
  }

  domainSaveImageGetXMLDesc(file: string, flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.domainSaveImageGetXmlDesc, { file, flags }, context).then((ret) => ret.xml);
  }

  domainSaveImageDefineXML(file: string, dxml: string, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSaveImageDefineXml, { file, dxml, flags }, context);
  }

  domainBlockJobAbort(dom: DomainRef, path: string, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainBlockJobAbort, { dom, path, flags }, context);
  }

  domainBlockJobSetSpeed(dom: DomainRef, path: string, bandwidth: bigint, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainBlockJobSetSpeed, { dom, path, bandwidth, flags }, context);
  }

  domainBlockPull(dom: DomainRef, path: string, bandwidth: bigint, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainBlockPull, { dom, path, bandwidth, flags }, context);
  }

  domainMigrateGetMaxSpeed(dom: DomainRef, flags: number, context?: CallContext): Promise<bigint> {
    return this.transport.call(remote.domainMigrateGetMaxSpeed, { dom, flags }, context).then((ret) => ret.bandwidth);
  }

  domainBlockStatsFlags(dom: DomainRef, path: string, flags: number, context?: CallContext): Promise<readonly TypedParam[]> {
    return this.transport.call(remote.domainBlockStatsFlags, { dom, path, nparams: 16, flags: flags | stringsOkay }, context).then((ret) => ret.params);
  }

  domainSnapshotGetParent(snap: DomainSnapshotRef, flags: number, context?: CallContext): Promise<DomainSnapshotRef> {
    return this.transport.call(remote.domainSnapshotGetParent, { snap, flags }, context).then((ret) => ret.snap);
  }

  domainReset(dom: DomainRef, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainReset, { dom, flags }, context);
  }

  nodeSuspendForDuration(target: number, duration: bigint, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.nodeSuspendForDuration, { target, duration, flags }, context);
  }

  domainBlockResize(dom: DomainRef, disk: string, size: bigint, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainBlockResize, { dom, disk, size, flags }, context);
  }

  domainSetBlockIoTune(dom: DomainRef, disk: string, params: readonly TypedParam[], flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSetBlockIoTune, { dom, disk, params, flags }, context);
  }

  domainGetBlockIoTune(dom: DomainRef, disk: string | null, flags: number, context?: CallContext): Promise<readonly TypedParam[]> {
    return this.transport.call(remote.domainGetBlockIoTune, { dom, disk, nparams: 32, flags: flags | stringsOkay }, context).then((ret) => ret.params);
  }

  domainSetNumaParameters(dom: DomainRef, params: readonly TypedParam[], flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSetNumaParameters, { dom, params, flags }, context);
  }

  domainGetNumaParameters(dom: DomainRef, flags: number, context?: CallContext): Promise<readonly TypedParam[]> {
    return this.transport.call(remote.domainGetNumaParameters, { dom, nparams: 16, flags: flags | stringsOkay }, context).then((ret) => ret.params);
  }

  domainSetInterfaceParameters(dom: DomainRef, device: string, params: readonly TypedParam[], flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSetInterfaceParameters, { dom, device, params, flags }, context);
  }

  domainGetInterfaceParameters(dom: DomainRef, device: string, flags: number, context?: CallContext): Promise<readonly TypedParam[]> {
    return this.transport.call(remote.domainGetInterfaceParameters, { dom, device, nparams: 16, flags: flags | stringsOkay }, context).then((ret) => ret.params);
  }

  domainShutdown(dom: DomainRef, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainShutdownFlags, { dom, flags }, context);
  }

  storageVolWipe(vol: StorageVolRef, algorithm: number, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.storageVolWipePattern, { vol, algorithm, flags }, context);
  }

  storageVolResize(vol: StorageVolRef, capacity: bigint, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.storageVolResize, { vol, capacity, flags }, context);
  }

  domainPMSuspendForDuration(dom: DomainRef, target: number, duration: bigint, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainPmSuspendForDuration, { dom, target, duration, flags }, context);
  }

  domainGetDiskErrors(dom: DomainRef, flags: number, context?: CallContext): Promise<readonly DomainDiskError[]> {
    return this.transport.call(remote.domainGetDiskErrors, { dom, maxerrors: 256, flags }, context).then((ret) => ret.errors);
  }

  domainSetMetadata(dom: DomainRef, type: number, metadata: string | null, key: string | null, uri: string | null, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSetMetadata, { dom, type, metadata, key, uri, flags }, context);
  }

  domainGetMetadata(dom: DomainRef, type: number, uri: string | null, flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.domainGetMetadata, { dom, type, uri, flags }, context).then((ret) => ret.metadata);
  }

  domainBlockRebase(dom: DomainRef, path: string, base: string | null, bandwidth: bigint, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainBlockRebase, { dom, path, base, bandwidth, flags }, context);
  }

  domainPMWakeup(dom: DomainRef, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainPmWakeup, { dom, flags }, context);
  }

  domainSnapshotIsCurrent(snap: DomainSnapshotRef, flags: number, context?: CallContext): Promise<boolean> {
    return this.transport.call(remote.domainSnapshotIsCurrent, { snap, flags }, context).then((ret) => ret.current);
  }

  domainSnapshotHasMetadata(snap: DomainSnapshotRef, flags: number, context?: CallContext): Promise<boolean> {
    return this.transport.call(remote.domainSnapshotHasMetadata, { snap, flags }, context).then((ret) => ret.metadata);
  }

  connectListAllDomains(flags: number, context?: CallContext): Promise<readonly DomainRef[]> {
    return this.transport.call(remote.connectListAllDomains, { needResults: 1, flags }, context).then((ret) => ret.domains);
  }

  domainListAllSnapshots(dom: DomainRef, flags: number, context?: CallContext): Promise<readonly DomainSnapshotRef[]> {
    return this.transport.call(remote.domainListAllSnapshots, { dom, needResults: 1, flags }, context).then((ret) => ret.snapshots);
  }

  domainSnapshotListAllChildren(snapshot: DomainSnapshotRef, flags: number, context?: CallContext): Promise<readonly DomainSnapshotRef[]> {
    return this.transport.call(remote.domainSnapshotListAllChildren, { snapshot, needResults: 1, flags }, context).then((ret) => ret.snapshots);
  }

  domainGetHostname(dom: DomainRef, flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.domainGetHostname, { dom, flags }, context).then((ret) => ret.hostname);
  }

  domainGetSecurityLabelList(dom: DomainRef, context?: CallContext): Promise<readonly SecurityLabel[]> {
    return this.transport.call(remote.domainGetSecurityLabelList, { dom }, context).then((ret) => ret.labels);
  }

  domainPinEmulator(dom: DomainRef, cpumap: Uint8Array, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainPinEmulator, { dom, cpumap, flags }, context);
  }

  connectListAllStoragePools(flags: number, context?: CallContext): Promise<readonly StoragePoolRef[]> {
    return this.transport.call(remote.connectListAllStoragePools, { needResults: 1, flags }, context).then((ret) => ret.pools);
  }

  storagePoolListAllVolumes(pool: StoragePoolRef, flags: number, context?: CallContext): Promise<readonly StorageVolRef[]> {
    return this.transport.call(remote.storagePoolListAllVolumes, { pool, needResults: 1, flags }, context).then((ret) => ret.vols);
  }

  connectListAllNetworks(flags: number, context?: CallContext): Promise<readonly NetworkRef[]> {
    return this.transport.call(remote.connectListAllNetworks, { needResults: 1, flags }, context).then((ret) => ret.nets);
  }

  connectListAllInterfaces(flags: number, context?: CallContext): Promise<readonly InterfaceRef[]> {
    return this.transport.call(remote.connectListAllInterfaces, { needResults: 1, flags }, context).then((ret) => ret.ifaces);
  }

  connectListAllNodeDevices(flags: number, context?: CallContext): Promise<readonly NodeDeviceRef[]> {
    return this.transport.call(remote.connectListAllNodeDevices, { needResults: 1, flags }, context).then((ret) => ret.devices);
  }

  connectListAllNWFilters(flags: number, context?: CallContext): Promise<readonly NWFilterRef[]> {
    return this.transport.call(remote.connectListAllNwfilters, { needResults: 1, flags }, context).then((ret) => ret.filters);
  }

  connectListAllSecrets(flags: number, context?: CallContext): Promise<readonly SecretRef[]> {
    return this.transport.call(remote.connectListAllSecrets, { needResults: 1, flags }, context).then((ret) => ret.secrets);
  }

  nodeSetMemoryParameters(params: readonly TypedParam[], flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.nodeSetMemoryParameters, { params, flags }, context);
  }

  nodeGetMemoryParameters(flags: number, context?: CallContext): Promise<readonly TypedParam[]> {
    return this.transport.call(remote.nodeGetMemoryParameters, { nparams: 64, flags: flags | stringsOkay }, context).then((ret) => ret.params);
  }

  domainBlockCommit(dom: DomainRef, disk: string, base: string | null, top: string | null, bandwidth: bigint, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainBlockCommit, { dom, disk, base, top, bandwidth, flags }, context);
  }

  networkUpdate(net: NetworkRef, command: number, section: number, parentIndex: number, xml: string, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.networkUpdate, { net, command, section, parentIndex, xml, flags }, context);
  }

  domainFSTrim(dom: DomainRef, mountPoint: string | null, minimum: bigint, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainFstrim, { dom, mountPoint, minimum, flags }, context);
  }

  domainSendProcessSignal(dom: DomainRef, pidValue: bigint, signum: number, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSendProcessSignal, { dom, pidValue, signum, flags }, context);
  }

  domainOpenChannel(dom: DomainRef, name: string | null, flags: number, context?: CallContext): Promise<Duplex> {
    return this.transport.openStream(remote.domainOpenChannel, { dom, name, flags }, context).then(({ stream }) => stream);
  }

  nodeDeviceLookupSCSIHostByWWN(wwnn: string, wwpn: string, flags: number, context?: CallContext): Promise<NodeDeviceRef> {
    return this.transport.call(remote.nodeDeviceLookupScsiHostByWwn, { wwnn, wwpn, flags }, context).then((ret) => ret.dev);
  }

  domainGetJobStats(dom: DomainRef, flags: number, context?: CallContext): Promise<DomainJobStats> {
    return this.transport.call(remote.domainGetJobStats, { dom, flags }, context);
  }

  domainMigrateGetCompressionCache(dom: DomainRef, flags: number, context?: CallContext): Promise<bigint> {
    return this.transport.call(remote.domainMigrateGetCompressionCache, { dom, flags }, context).then((ret) => ret.cacheSize);
  }

  domainMigrateSetCompressionCache(dom: DomainRef, cacheSize: bigint, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainMigrateSetCompressionCache, { dom, cacheSize, flags }, context);
  }

  nodeDeviceDetach(dev: NodeDeviceRef, driverName: string | null, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.nodeDeviceDetachFlags, { name: dev.name, driverName, flags }, context);
  }

  domainMigrateBegin3Params(dom: DomainRef, params: readonly TypedParam[], flags: number, context?: CallContext): Promise<DomainMigrateBegun> {
    return this.transport.call(remote.domainMigrateBegin3Params, { dom, params, flags }, context);
  }

  domainMigratePrepare3Params(params: readonly TypedParam[], cookieIn: Uint8Array, flags: number, context?: CallContext): Promise<DomainMigratePrepared3> {
    return this.transport.call(remote.domainMigratePrepare3Params, { params, cookieIn, flags }, context);
  }

  domainMigratePerform3Params(dom: DomainRef, dconnuri: string | null, params: readonly TypedParam[], cookieIn: Uint8Array, flags: number, context?: CallContext): Promise<Uint8Array> {
    return this.transport.call(remote.domainMigratePerform3Params, { dom, dconnuri, params, cookieIn, flags }, context).then((ret) => ret.cookieOut);
  }

  domainMigrateFinish3Params(params: readonly TypedParam[], cookieIn: Uint8Array, cancelled: boolean, flags: number, context?: CallContext): Promise<DomainMigrateFinished> {
    return this.transport.call(remote.domainMigrateFinish3Params, { params, cookieIn, flags, cancelled }, context);
  }

  domainMigrateConfirm3Params(dom: DomainRef, params: readonly TypedParam[], cookieIn: Uint8Array, cancelled: boolean, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainMigrateConfirm3Params, { dom, params, cookieIn, flags, cancelled }, context);
  }

  domainSetMemoryStatsPeriod(dom: DomainRef, period: number, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSetMemoryStatsPeriod, { dom, period, flags }, context);
  }

  connectGetCPUModelNames(arch: string, flags: number, context?: CallContext): Promise<readonly string[]> {
    return this.transport.call(remote.connectGetCpuModelNames, { arch, needResults: 1, flags }, context).then((ret) => ret.models);
  }

  domainCoreDump(dom: DomainRef, to: string, dumpformat: number, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainCoreDumpWithFormat, { dom, to, dumpformat, flags }, context);
  }

  domainFSFreeze(dom: DomainRef, mountpoints: readonly string[], flags: number, context?: CallContext): Promise<number> {
    return this.transport.call(remote.domainFsfreeze, { dom, mountpoints, flags }, context).then((ret) => ret.filesystems);
  }

  domainFSThaw(dom: DomainRef, mountpoints: readonly string[], flags: number, context?: CallContext): Promise<number> {
    return this.transport.call(remote.domainFsthaw, { dom, mountpoints, flags }, context).then((ret) => ret.filesystems);
  }

  domainGetTime(dom: DomainRef, flags: number, context?: CallContext): Promise<DomainTime> {
    return this.transport.call(remote.domainGetTime, { dom, flags }, context);
  }

  domainSetTime(dom: DomainRef, seconds: bigint, nseconds: number, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSetTime, { dom, seconds, nseconds, flags }, context);
  }

  nodeGetFreePages(pages: readonly number[], startCell: number, cellCount: number, flags: number, context?: CallContext): Promise<readonly bigint[]> {
    return this.transport.call(remote.nodeGetFreePages, { pages, startCell, cellCount, flags }, context).then((ret) => ret.counts);
  }

  networkGetDHCPLeases(net: NetworkRef, mac: string | null, flags: number, context?: CallContext): Promise<readonly NetworkDHCPLease[]> {
    return this.transport.call(remote.networkGetDhcpLeases, { net, mac, needResults: 1, flags }, context).then((ret) => ret.leases);
  }

  connectGetDomainCapabilities(emulatorbin: string | null, arch: string | null, machine: string | null, virttype: string | null, flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.connectGetDomainCapabilities, { emulatorbin, arch, machine, virttype, flags }, context).then((ret) => ret.capabilities);
  }

  connectGetAllDomainStats(doms: readonly DomainRef[], stats: number, flags: number, context?: CallContext): Promise<readonly DomainStatsRecord[]> {
    return this.transport.call(remote.connectGetAllDomainStats, { doms, stats, flags }, context).then((ret) => ret.retStats);
  }

  domainBlockCopy(dom: DomainRef, path: string, destxml: string, params: readonly TypedParam[], flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainBlockCopy, { dom, path, destxml, params, flags }, context);
  }

  nodeAllocPages(pageSizes: readonly number[], pageCounts: readonly bigint[], startCell: number, cellCount: number, flags: number, context?: CallContext): Promise<number> {
    return this.transport.call(remote.nodeAllocPages, { pageSizes, pageCounts, startCell, cellCount, flags }, context).then((ret) => ret.ret);
  }

  domainGetFSInfo(dom: DomainRef, flags: number, context?: CallContext): Promise<readonly DomainFSInfo[]> {
    return this.transport.call(remote.domainGetFsinfo, { dom, flags }, context).then((ret) => ret.info);
  }

  domainDefineXML(xml: string, flags: number, context?: CallContext): Promise<DomainRef> {
    return this.transport.call(remote.domainDefineXmlFlags, { xml, flags }, context).then((ret) => ret.dom);
  }

  domainGetIOThreadInfo(dom: DomainRef, flags: number, context?: CallContext): Promise<readonly DomainIOThreadInfo[]> {
    return this.transport.call(remote.domainGetIothreadInfo, { dom, flags }, context).then((ret) => ret.info);
  }

  domainPinIOThread(dom: DomainRef, iothreadsId: number, cpumap: Uint8Array, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainPinIothread, { dom, iothreadsId, cpumap, flags }, context);
  }

  domainInterfaceAddresses(dom: DomainRef, source: number, flags: number, context?: CallContext): Promise<readonly DomainInterface[]> {
    return this.transport.call(remote.domainInterfaceAddresses, { dom, source, flags }, context).then((ret) => ret.ifaces);
  }

  domainAddIOThread(dom: DomainRef, iothreadId: number, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainAddIothread, { dom, iothreadId, flags }, context);
  }

  domainDelIOThread(dom: DomainRef, iothreadId: number, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainDelIothread, { dom, iothreadId, flags }, context);
  }

  domainSetUserPassword(dom: DomainRef, user: string | null, password: string | null, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSetUserPassword, { dom, user, password, flags }, context);
  }

  domainRename(dom: DomainRef, newName: string | null, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainRename, { dom, newName, flags }, context).then(nothing);
  }

  domainMigrateStartPostCopy(dom: DomainRef, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainMigrateStartPostCopy, { dom, flags }, context);
  }

  domainGetPerfEvents(dom: DomainRef, flags: number, context?: CallContext): Promise<readonly TypedParam[]> {
    return this.transport.call(remote.domainGetPerfEvents, { dom, flags }, context).then((ret) => ret.params);
  }

  domainSetPerfEvents(dom: DomainRef, params: readonly TypedParam[], flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSetPerfEvents, { dom, params, flags }, context);
  }

  domainGetGuestVcpus(dom: DomainRef, flags: number, context?: CallContext): Promise<readonly TypedParam[]> {
    return this.transport.call(remote.domainGetGuestVcpus, { dom, flags }, context).then((ret) => ret.params);
  }

  domainSetGuestVcpus(dom: DomainRef, cpumap: string, state: number, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSetGuestVcpus, { dom, cpumap, state, flags }, context);
  }

  storageVolGetInfo(vol: StorageVolRef, flags: number, context?: CallContext): Promise<StorageVolInfo> {
    return this.transport.call(remote.storageVolGetInfoFlags, { vol, flags }, context);
  }

  domainSetVcpu(dom: DomainRef, cpumap: string, state: number, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSetVcpu, { dom, cpumap, state, flags }, context);
  }

  domainSetBlockThreshold(dom: DomainRef, dev: string, threshold: bigint, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSetBlockThreshold, { dom, dev, threshold, flags }, context);
  }

  domainMigrateGetMaxDowntime(dom: DomainRef, flags: number, context?: CallContext): Promise<bigint> {
    return this.transport.call(remote.domainMigrateGetMaxDowntime, { dom, flags }, context).then((ret) => ret.downtime);
  }

  domainManagedSaveGetXMLDesc(dom: DomainRef, flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.domainManagedSaveGetXmlDesc, { dom, flags }, context).then((ret) => ret.xml);
  }

  domainManagedSaveDefineXML(dom: DomainRef, dxml: string | null, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainManagedSaveDefineXml, { dom, dxml, flags }, context);
  }

  domainSetLifecycleAction(dom: DomainRef, type: number, action: number, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSetLifecycleAction, { dom, type, action, flags }, context);
  }

  storagePoolLookupByTargetPath(path: string, context?: CallContext): Promise<StoragePoolRef> {
    return this.transport.call(remote.storagePoolLookupByTargetPath, { path }, context).then((ret) => ret.pool);
  }

  domainDetachDeviceAlias(dom: DomainRef, alias: string, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainDetachDeviceAlias, { dom, alias, flags }, context);
  }

  connectCompareHypervisorCPU(emulator: string | null, arch: string | null, machine: string | null, virttype: string | null, xmlCPU: string, flags: number, context?: CallContext): Promise<number> {
    return this.transport.call(remote.connectCompareHypervisorCpu, { emulator, arch, machine, virttype, xmlCPU, flags }, context).then((ret) => ret.result);
  }

  connectBaselineHypervisorCPU(emulator: string | null, arch: string | null, machine: string | null, virttype: string | null, xmlCPUs: readonly string[], flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.connectBaselineHypervisorCpu, { emulator, arch, machine, virttype, xmlCPUs, flags }, context).then((ret) => ret.cpu);
  }

  nodeGetSEVInfo(flags: number, context?: CallContext): Promise<readonly TypedParam[]> {
    return this.transport.call(remote.nodeGetSevInfo, { nparams: 64, flags: flags | stringsOkay }, context).then((ret) => ret.params);
  }

  domainGetLaunchSecurityInfo(dom: DomainRef, flags: number, context?: CallContext): Promise<readonly TypedParam[]> {
    return this.transport.call(remote.domainGetLaunchSecurityInfo, { dom, flags }, context).then((ret) => ret.params);
  }

  nwfilterBindingLookupByPortDev(name: string, context?: CallContext): Promise<NWFilterBindingRef> {
    return this.transport.call(remote.nwfilterBindingLookupByPortDev, { name }, context).then((ret) => ret.nwfilter);
  }

  nwfilterBindingGetXMLDesc(nwfilter: NWFilterBindingRef, flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.nwfilterBindingGetXmlDesc, { nwfilter, flags }, context).then((ret) => ret.xml);
  }

  nwfilterBindingCreateXML(xml: string, flags: number, context?: CallContext): Promise<NWFilterBindingRef> {
    return this.transport.call(remote.nwfilterBindingCreateXml, { xml, flags }, context).then((ret) => ret.nwfilter);
  }

  nwfilterBindingDelete(nwfilter: NWFilterBindingRef, context?: CallContext): Promise<void> {
    return this.transport.call(remote.nwfilterBindingDelete, { nwfilter }, context);
  }

  connectListAllNWFilterBindings(flags: number, context?: CallContext): Promise<readonly NWFilterBindingRef[]> {
    return this.transport.call(remote.connectListAllNwfilterBindings, { needResults: 1, flags }, context).then((ret) => ret.bindings);
  }

  domainSetIOThreadParams(dom: DomainRef, iothreadId: number, params: readonly TypedParam[], flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSetIothreadParams, { dom, iothreadId, params, flags }, context);
  }

  connectGetStoragePoolCapabilities(flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.connectGetStoragePoolCapabilities, { flags }, context).then((ret) => ret.capabilities);
  }

  networkListAllPorts(network: NetworkRef, flags: number, context?: CallContext): Promise<readonly NetworkPortRef[]> {
    return this.transport.call(remote.networkListAllPorts, { network, needResults: 1, flags }, context).then((ret) => ret.ports);
  }

  networkPortLookupByUUID(network: NetworkRef, uuid: string, context?: CallContext): Promise<NetworkPortRef> {
    return this.transport.call(remote.networkPortLookupByUuid, { network, uuid }, context).then((ret) => ret.port);
  }

  networkPortCreateXML(network: NetworkRef, xml: string, flags: number, context?: CallContext): Promise<NetworkPortRef> {
    return this.transport.call(remote.networkPortCreateXml, { network, xml, flags }, context).then((ret) => ret.port);
  }

  networkPortGetParameters(port: NetworkPortRef, flags: number, context?: CallContext): Promise<readonly TypedParam[]> {
    return this.transport.call(remote.networkPortGetParameters, { port, nparams: 16, flags: flags | stringsOkay }, context).then((ret) => ret.params);
  }

  networkPortSetParameters(port: NetworkPortRef, params: readonly TypedParam[], flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.networkPortSetParameters, { port, params, flags }, context);
  }

  networkPortGetXMLDesc(port: NetworkPortRef, flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.networkPortGetXmlDesc, { port, flags }, context).then((ret) => ret.xml);
  }

  networkPortDelete(port: NetworkPortRef, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.networkPortDelete, { port, flags }, context);
  }

  domainCheckpointCreateXML(dom: DomainRef, xmlDesc: string, flags: number, context?: CallContext): Promise<DomainCheckpointRef> {
    return this.transport.call(remote.domainCheckpointCreateXml, { dom, xmlDesc, flags }, context).then((ret) => ret.checkpoint);
  }

  domainCheckpointGetXMLDesc(checkpoint: DomainCheckpointRef, flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.domainCheckpointGetXmlDesc, { checkpoint, flags }, context).then((ret) => ret.xml);
  }

  domainListAllCheckpoints(dom: DomainRef, flags: number, context?: CallContext): Promise<readonly DomainCheckpointRef[]> {
    return this.transport.call(remote.domainListAllCheckpoints, { dom, needResults: 1, flags }, context).then((ret) => ret.checkpoints);
  }

  domainCheckpointListAllChildren(checkpoint: DomainCheckpointRef, flags: number, context?: CallContext): Promise<readonly DomainCheckpointRef[]> {
    return this.transport.call(remote.domainCheckpointListAllChildren, { checkpoint, needResults: 1, flags }, context).then((ret) => ret.checkpoints);
  }

  domainCheckpointLookupByName(dom: DomainRef, name: string, flags: number, context?: CallContext): Promise<DomainCheckpointRef> {
    return this.transport.call(remote.domainCheckpointLookupByName, { dom, name, flags }, context).then((ret) => ret.checkpoint);
  }

  domainCheckpointGetParent(checkpoint: DomainCheckpointRef, flags: number, context?: CallContext): Promise<DomainCheckpointRef> {
    return this.transport.call(remote.domainCheckpointGetParent, { checkpoint, flags }, context).then((ret) => ret.parent);
  }

  domainCheckpointDelete(checkpoint: DomainCheckpointRef, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainCheckpointDelete, { checkpoint, flags }, context);
  }

  domainGetGuestInfo(dom: DomainRef, types: number, flags: number, context?: CallContext): Promise<readonly TypedParam[]> {
    return this.transport.call(remote.domainGetGuestInfo, { dom, types, flags }, context).then((ret) => ret.params);
  }

  connectSetIdentity(params: readonly TypedParam[], flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.connectSetIdentity, { params, flags }, context);
  }

  domainAgentSetResponseTimeout(dom: DomainRef, timeout: number, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainAgentSetResponseTimeout, { dom, timeout, flags }, context).then(nothing);
  }

  domainBackupBegin(dom: DomainRef, backupXml: string, checkpointXml: string | null, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainBackupBegin, { dom, backupXml, checkpointXml, flags }, context);
  }

  domainBackupGetXMLDesc(dom: DomainRef, flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.domainBackupGetXmlDesc, { dom, flags }, context).then((ret) => ret.xml);
  }

  domainAuthorizedSSHKeysGet(dom: DomainRef, user: string, flags: number, context?: CallContext): Promise<readonly string[]> {
    return this.transport.call(remote.domainAuthorizedSshKeysGet, { dom, user, flags }, context).then((ret) => ret.keys);
  }

  domainAuthorizedSSHKeysSet(dom: DomainRef, user: string, keys: readonly string[], flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainAuthorizedSshKeysSet, { dom, user, keys, flags }, context);
  }

  domainGetMessages(dom: DomainRef, flags: number, context?: CallContext): Promise<readonly string[]> {
    return this.transport.call(remote.domainGetMessages, { dom, flags }, context).then((ret) => ret.msgs);
  }

  domainStartDirtyRateCalc(dom: DomainRef, seconds: number, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainStartDirtyRateCalc, { dom, seconds, flags }, context);
  }

  nodeDeviceDefineXML(xmlDesc: string, flags: number, context?: CallContext): Promise<NodeDeviceRef> {
    return this.transport.call(remote.nodeDeviceDefineXml, { xmlDesc, flags }, context).then((ret) => ret.dev);
  }

  nodeDeviceUndefine(dev: NodeDeviceRef, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.nodeDeviceUndefine, { name: dev.name, flags }, context);
  }

  nodeDeviceCreate(dev: NodeDeviceRef, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.nodeDeviceCreate, { name: dev.name, flags }, context);
  }

  nwfilterDefineXML(xml: string, flags: number, context?: CallContext): Promise<NWFilterRef> {
    return this.transport.call(remote.nwfilterDefineXmlFlags, { xml, flags }, context).then((ret) => ret.nwfilter);
  }

  networkDefineXML(xml: string, flags: number, context?: CallContext): Promise<NetworkRef> {
    return this.transport.call(remote.networkDefineXmlFlags, { xml, flags }, context).then((ret) => ret.net);
  }

  nodeDeviceGetAutostart(dev: NodeDeviceRef, context?: CallContext): Promise<boolean> {
    return this.transport.call(remote.nodeDeviceGetAutostart, { name: dev.name }, context).then((ret) => ret.autostart);
  }

  nodeDeviceSetAutostart(dev: NodeDeviceRef, autostart: boolean, context?: CallContext): Promise<void> {
    return this.transport.call(remote.nodeDeviceSetAutostart, { name: dev.name, autostart }, context);
  }

  nodeDeviceIsPersistent(dev: NodeDeviceRef, context?: CallContext): Promise<boolean> {
    return this.transport.call(remote.nodeDeviceIsPersistent, { name: dev.name }, context).then((ret) => ret.persistent);
  }

  nodeDeviceIsActive(dev: NodeDeviceRef, context?: CallContext): Promise<boolean> {
    return this.transport.call(remote.nodeDeviceIsActive, { name: dev.name }, context).then((ret) => ret.active);
  }

  networkCreateXML(xml: string, flags: number, context?: CallContext): Promise<NetworkRef> {
    return this.transport.call(remote.networkCreateXmlFlags, { xml, flags }, context).then((ret) => ret.net);
  }

  domainSetLaunchSecurityState(dom: DomainRef, params: readonly TypedParam[], flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSetLaunchSecurityState, { dom, params, flags }, context);
  }

  domainSaveParams(dom: DomainRef, params: readonly TypedParam[], flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSaveParams, { dom, params, flags }, context);
  }

  domainRestoreParams(params: readonly TypedParam[], flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainRestoreParams, { params, flags }, context);
  }

  domainAbortJob(dom: DomainRef, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainAbortJobFlags, { dom, flags }, context);
  }

  networkSetMetadata(network: NetworkRef, type: number, metadata: string | null, key: string | null, uri: string | null, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.networkSetMetadata, { network, type, metadata, key, uri, flags }, context);
  }

  networkGetMetadata(network: NetworkRef, type: number, uri: string | null, flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(remote.networkGetMetadata, { network, type, uri, flags }, context).then((ret) => ret.metadata);
  }

  nodeDeviceUpdate(dev: NodeDeviceRef, xmlDesc: string, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.nodeDeviceUpdate, { name: dev.name, xmlDesc, flags }, context);
  }

  domainGraphicsReload(dom: DomainRef, type: number, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainGraphicsReload, { dom, type, flags }, context);
  }

  domainGetAutostartOnce(dom: DomainRef, context?: CallContext): Promise<boolean> {
    return this.transport.call(remote.domainGetAutostartOnce, { dom }, context).then((ret) => ret.autostart);
  }

  domainSetAutostartOnce(dom: DomainRef, autostart: boolean, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSetAutostartOnce, { dom, autostart }, context);
  }

  domainSetThrottleGroup(dom: DomainRef, group: string, params: readonly TypedParam[], flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainSetThrottleGroup, { dom, group, params, flags }, context);
  }

  domainDelThrottleGroup(dom: DomainRef, group: string | null, flags: number, context?: CallContext): Promise<void> {
    return this.transport.call(remote.domainDelThrottleGroup, { dom, group, flags }, context);
  }

  domainQemuMonitorCommand(dom: DomainRef, cmd: string, flags: number, context?: CallContext): Promise<string> {
    return this.transport.call(qemu.domainMonitorCommand, { dom, cmd, flags }, context).then((ret) => ret.result);
  }

  domainQemuAttach(pidValue: number, flags: number, context?: CallContext): Promise<DomainRef> {
    return this.transport.call(qemu.domainAttach, { pidValue, flags }, context).then((ret) => ret.dom);
  }

  domainQemuAgentCommand(dom: DomainRef, cmd: string, timeout: number, flags: number, context?: CallContext): Promise<string | null> {
    return this.transport.call(qemu.domainAgentCommand, { dom, cmd, timeout, flags }, context).then((ret) => ret.result);
  }
}
