// Written by tools/generate from the reference facts (wire-protocol.json). Don't edit: change the program and run it.

import { accepted, nodeDeviceCapability, notSupported, type Serving, serve, stringsOkay, then } from '../../rpc/server/serve.js';
import { qemu } from './qemu-procedures.js';
import { remote } from './remote-procedures.js';

/** How a driver answers the procedures whose mapping follows from the conventions. */
export const servings: readonly Serving[] = [
  serve(remote.connectGetType, (driver, _args, call) => {
    if (driver.connectGetType === undefined) throw notSupported('virConnectGetType');
    return then(driver.connectGetType(call), (value) => ({ ret: { type: value } }));
  }),
  serve(remote.connectGetVersion, (driver, _args, call) => {
    if (driver.connectGetVersion === undefined) throw notSupported('virConnectGetVersion');
    return then(driver.connectGetVersion(call), (value) => ({ ret: { hvVer: value } }));
  }),
  serve(remote.connectGetMaxVcpus, (driver, args, call) => {
    if (driver.connectGetMaxVcpus === undefined) throw notSupported('virConnectGetMaxVcpus');
    return then(driver.connectGetMaxVcpus(args.type, call), (value) => ({ ret: { maxVcpus: value } }));
  }),
  serve(remote.nodeGetInfo, (driver, _args, call) => {
    if (driver.nodeGetInfo === undefined) throw notSupported('virNodeGetInfo');
    return then(driver.nodeGetInfo(call), (value) => ({ ret: value }));
  }),
  serve(remote.connectGetCapabilities, (driver, _args, call) => {
    if (driver.connectGetCapabilities === undefined) throw notSupported('virConnectGetCapabilities');
    return then(driver.connectGetCapabilities(call), (value) => ({ ret: { capabilities: value } }));
  }),
  serve(remote.domainAttachDevice, (driver, args, call) => {
    if (driver.domainAttachDevice === undefined) throw notSupported('virDomainAttachDevice');
    return then(driver.domainAttachDevice(args.dom, args.xml, 1 /* AFFECT_LIVE */, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainCreate, (driver, args, call) => {
    if (driver.domainCreate === undefined) throw notSupported('virDomainCreate');
    return then(driver.domainCreate(args.dom, 0, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainCreateXml, (driver, args, call) => {
    if (driver.domainCreateXML === undefined) throw notSupported('virDomainCreateXML');
    return then(driver.domainCreateXML(args.xmlDesc, args.flags, call), (value) => ({ ret: { dom: value } }));
  }),
  serve(remote.domainDefineXml, (driver, args, call) => {
    if (driver.domainDefineXML === undefined) throw notSupported('virDomainDefineXML');
    return then(driver.domainDefineXML(args.xml, 0, call), (value) => ({ ret: { dom: value } }));
  }),
  serve(remote.domainDestroy, (driver, args, call) => {
    if (driver.domainDestroy === undefined) throw notSupported('virDomainDestroy');
    return then(driver.domainDestroy(args.dom, 0, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainDetachDevice, (driver, args, call) => {
    if (driver.domainDetachDevice === undefined) throw notSupported('virDomainDetachDevice');
    return then(driver.domainDetachDevice(args.dom, args.xml, 1 /* AFFECT_LIVE */, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainGetXmlDesc, (driver, args, call) => {
    if (driver.domainGetXMLDesc === undefined) throw notSupported('virDomainGetXMLDesc');
    return then(driver.domainGetXMLDesc(args.dom, args.flags, call), (value) => ({ ret: { xml: value } }));
  }),
  serve(remote.domainGetAutostart, (driver, args, call) => {
    if (driver.domainGetAutostart === undefined) throw notSupported('virDomainGetAutostart');
    return then(driver.domainGetAutostart(args.dom, call), (value) => ({ ret: { autostart: value } }));
  }),
  serve(remote.domainGetInfo, (driver, args, call) => {
    if (driver.domainGetInfo === undefined) throw notSupported('virDomainGetInfo');
    return then(driver.domainGetInfo(args.dom, call), (value) => ({ ret: value }));
  }),
  serve(remote.domainGetMaxMemory, (driver, args, call) => {
    if (driver.domainGetMaxMemory === undefined) throw notSupported('virDomainGetMaxMemory');
    return then(driver.domainGetMaxMemory(args.dom, call), (value) => ({ ret: { memory: value } }));
  }),
  serve(remote.domainGetMaxVcpus, (driver, args, call) => {
    if (driver.domainGetVcpusFlags === undefined) throw notSupported('virDomainGetMaxVcpus');
    return then(driver.domainGetVcpusFlags(args.dom, 5 /* LIVE | MAXIMUM */, call), (value) => ({ ret: { num: value } }));
  }),
  serve(remote.domainGetOsType, (driver, args, call) => {
    if (driver.domainGetOSType === undefined) throw notSupported('virDomainGetOSType');
    return then(driver.domainGetOSType(args.dom, call), (value) => ({ ret: { type: value } }));
  }),
  serve(remote.connectListDefinedDomains, (driver, args, call) => {
    if (driver.connectListAllDomains === undefined) throw notSupported('virConnectListAllDomains');
    return then(driver.connectListAllDomains(2 /* INACTIVE */, call), (value) => ({ ret: { names: value.slice(0, Math.max(0, args.maxnames)).map((each) => each.name) } }));
  }),
  serve(remote.domainLookupById, (driver, args, call) => {
    if (driver.domainLookupByID === undefined) throw notSupported('virDomainLookupByID');
    return then(driver.domainLookupByID(args.id, call), (value) => ({ ret: { dom: value } }));
  }),
  serve(remote.domainLookupByName, (driver, args, call) => {
    if (driver.domainLookupByName === undefined) throw notSupported('virDomainLookupByName');
    return then(driver.domainLookupByName(args.name, call), (value) => ({ ret: { dom: value } }));
  }),
  serve(remote.domainLookupByUuid, (driver, args, call) => {
    if (driver.domainLookupByUUID === undefined) throw notSupported('virDomainLookupByUUID');
    return then(driver.domainLookupByUUID(args.uuid, call), (value) => ({ ret: { dom: value } }));
  }),
  serve(remote.connectNumOfDefinedDomains, (driver, _args, call) => {
    if (driver.connectListAllDomains === undefined) throw notSupported('virConnectListAllDomains');
    return then(driver.connectListAllDomains(2 /* INACTIVE */, call), (value) => ({ ret: { num: value.length } }));
  }),
  serve(remote.domainPinVcpu, (driver, args, call) => {
    if (driver.domainPinVcpu === undefined) throw notSupported('virDomainPinVcpu');
    return then(driver.domainPinVcpu(args.dom, args.vcpu, args.cpumap, 1 /* AFFECT_LIVE */, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainReboot, (driver, args, call) => {
    if (driver.domainReboot === undefined) throw notSupported('virDomainReboot');
    return then(driver.domainReboot(args.dom, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainResume, (driver, args, call) => {
    if (driver.domainResume === undefined) throw notSupported('virDomainResume');
    return then(driver.domainResume(args.dom, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainSetAutostart, (driver, args, call) => {
    if (driver.domainSetAutostart === undefined) throw notSupported('virDomainSetAutostart');
    return then(driver.domainSetAutostart(args.dom, args.autostart, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainSetMaxMemory, (driver, args, call) => {
    if (driver.domainSetMemory === undefined) throw notSupported('virDomainSetMemory');
    return then(driver.domainSetMemory(args.dom, args.memory, 4 /* MEM_MAXIMUM */, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainSetMemory, (driver, args, call) => {
    if (driver.domainSetMemory === undefined) throw notSupported('virDomainSetMemory');
    return then(driver.domainSetMemory(args.dom, args.memory, 1 /* AFFECT_LIVE */, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainSetVcpus, (driver, args, call) => {
    if (driver.domainSetVcpus === undefined) throw notSupported('virDomainSetVcpus');
    return then(driver.domainSetVcpus(args.dom, args.nvcpus, 1 /* AFFECT_LIVE */, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainShutdown, (driver, args, call) => {
    if (driver.domainShutdown === undefined) throw notSupported('virDomainShutdown');
    return then(driver.domainShutdown(args.dom, 0, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainSuspend, (driver, args, call) => {
    if (driver.domainSuspend === undefined) throw notSupported('virDomainSuspend');
    return then(driver.domainSuspend(args.dom, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainUndefine, (driver, args, call) => {
    if (driver.domainUndefine === undefined) throw notSupported('virDomainUndefine');
    return then(driver.domainUndefine(args.dom, 0, call), () => ({ ret: undefined }));
  }),
  serve(remote.connectListDefinedNetworks, (driver, args, call) => {
    if (driver.connectListAllNetworks === undefined) throw notSupported('virConnectListAllNetworks');
    return then(driver.connectListAllNetworks(1 /* INACTIVE */, call), (value) => ({ ret: { names: value.slice(0, Math.max(0, args.maxnames)).map((each) => each.name) } }));
  }),
  serve(remote.connectListDomains, (driver, args, call) => {
    if (driver.connectListAllDomains === undefined) throw notSupported('virConnectListAllDomains');
    return then(driver.connectListAllDomains(1 /* ACTIVE */, call), (value) => ({ ret: { ids: value.slice(0, Math.max(0, args.maxids)).map((each) => each.id) } }));
  }),
  serve(remote.connectListNetworks, (driver, args, call) => {
    if (driver.connectListAllNetworks === undefined) throw notSupported('virConnectListAllNetworks');
    return then(driver.connectListAllNetworks(2 /* ACTIVE */, call), (value) => ({ ret: { names: value.slice(0, Math.max(0, args.maxnames)).map((each) => each.name) } }));
  }),
  serve(remote.networkCreate, (driver, args, call) => {
    if (driver.networkCreate === undefined) throw notSupported('virNetworkCreate');
    return then(driver.networkCreate(args.net, call), () => ({ ret: undefined }));
  }),
  serve(remote.networkCreateXml, (driver, args, call) => {
    if (driver.networkCreateXML === undefined) throw notSupported('virNetworkCreateXML');
    return then(driver.networkCreateXML(args.xml, 0, call), (value) => ({ ret: { net: value } }));
  }),
  serve(remote.networkDefineXml, (driver, args, call) => {
    if (driver.networkDefineXML === undefined) throw notSupported('virNetworkDefineXML');
    return then(driver.networkDefineXML(args.xml, 0, call), (value) => ({ ret: { net: value } }));
  }),
  serve(remote.networkDestroy, (driver, args, call) => {
    if (driver.networkDestroy === undefined) throw notSupported('virNetworkDestroy');
    return then(driver.networkDestroy(args.net, call), () => ({ ret: undefined }));
  }),
  serve(remote.networkGetXmlDesc, (driver, args, call) => {
    if (driver.networkGetXMLDesc === undefined) throw notSupported('virNetworkGetXMLDesc');
    return then(driver.networkGetXMLDesc(args.net, args.flags, call), (value) => ({ ret: { xml: value } }));
  }),
  serve(remote.networkGetAutostart, (driver, args, call) => {
    if (driver.networkGetAutostart === undefined) throw notSupported('virNetworkGetAutostart');
    return then(driver.networkGetAutostart(args.net, call), (value) => ({ ret: { autostart: value } }));
  }),
  serve(remote.networkGetBridgeName, (driver, args, call) => {
    if (driver.networkGetBridgeName === undefined) throw notSupported('virNetworkGetBridgeName');
    return then(driver.networkGetBridgeName(args.net, call), (value) => ({ ret: { name: value } }));
  }),
  serve(remote.networkLookupByName, (driver, args, call) => {
    if (driver.networkLookupByName === undefined) throw notSupported('virNetworkLookupByName');
    return then(driver.networkLookupByName(args.name, call), (value) => ({ ret: { net: value } }));
  }),
  serve(remote.networkLookupByUuid, (driver, args, call) => {
    if (driver.networkLookupByUUID === undefined) throw notSupported('virNetworkLookupByUUID');
    return then(driver.networkLookupByUUID(args.uuid, call), (value) => ({ ret: { net: value } }));
  }),
  serve(remote.networkSetAutostart, (driver, args, call) => {
    if (driver.networkSetAutostart === undefined) throw notSupported('virNetworkSetAutostart');
    return then(driver.networkSetAutostart(args.net, args.autostart, call), () => ({ ret: undefined }));
  }),
  serve(remote.networkUndefine, (driver, args, call) => {
    if (driver.networkUndefine === undefined) throw notSupported('virNetworkUndefine');
    return then(driver.networkUndefine(args.net, call), () => ({ ret: undefined }));
  }),
  serve(remote.connectNumOfDefinedNetworks, (driver, _args, call) => {
    if (driver.connectListAllNetworks === undefined) throw notSupported('virConnectListAllNetworks');
    return then(driver.connectListAllNetworks(1 /* INACTIVE */, call), (value) => ({ ret: { num: value.length } }));
  }),
  serve(remote.connectNumOfDomains, (driver, _args, call) => {
    if (driver.connectListAllDomains === undefined) throw notSupported('virConnectListAllDomains');
    return then(driver.connectListAllDomains(1 /* ACTIVE */, call), (value) => ({ ret: { num: value.length } }));
  }),
  serve(remote.connectNumOfNetworks, (driver, _args, call) => {
    if (driver.connectListAllNetworks === undefined) throw notSupported('virConnectListAllNetworks');
    return then(driver.connectListAllNetworks(2 /* ACTIVE */, call), (value) => ({ ret: { num: value.length } }));
  }),
  serve(remote.domainCoreDump, (driver, args, call) => {
    if (driver.domainCoreDump === undefined) throw notSupported('virDomainCoreDump');
    return then(driver.domainCoreDump(args.dom, args.to, 0, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainRestore, (driver, args, call) => {
    if (driver.domainRestore === undefined) throw notSupported('virDomainRestore');
    return then(driver.domainRestore(args.from, null, 0, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainSave, (driver, args, call) => {
    if (driver.domainSave === undefined) throw notSupported('virDomainSave');
    return then(driver.domainSave(args.dom, args.to, null, 0, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainGetSchedulerType, (driver, args, call) => {
    if (driver.domainGetSchedulerType === undefined) throw notSupported('virDomainGetSchedulerType');
    return then(driver.domainGetSchedulerType(args.dom, call), (value) => ({ ret: value }));
  }),
  serve(remote.domainGetSchedulerParameters, (driver, args, call) => {
    if (driver.domainGetSchedulerParameters === undefined) throw notSupported('virDomainGetSchedulerParameters');
    return then(driver.domainGetSchedulerParameters(args.dom, 0, call), (value) => ({ ret: { params: value.slice(0, Math.max(0, args.nparams)) } }));
  }),
  serve(remote.domainSetSchedulerParameters, (driver, args, call) => {
    if (driver.domainSetSchedulerParameters === undefined) throw notSupported('virDomainSetSchedulerParameters');
    return then(driver.domainSetSchedulerParameters(args.dom, args.params, 0, call), () => ({ ret: undefined }));
  }),
  serve(remote.connectGetHostname, (driver, _args, call) => {
    if (driver.connectGetHostname === undefined) throw notSupported('virConnectGetHostname');
    return then(driver.connectGetHostname(call), (value) => ({ ret: { hostname: value } }));
  }),
  serve(remote.connectSupportsFeature, (driver, args, call) => {
    if (driver.connectSupportsFeature === undefined) throw notSupported('connect_supports_feature');
    return then(driver.connectSupportsFeature(args.feature, call), (value) => ({ ret: { supported: value } }));
  }),
  serve(remote.domainMigratePrepare, (driver, args, call) => {
    if (driver.domainMigratePrepare === undefined) throw notSupported('domain_migrate_prepare');
    return then(driver.domainMigratePrepare(args.uriIn, args.dname, args.resource, args.flags, call), (value) => ({ ret: value }));
  }),
  serve(remote.domainMigratePerform, (driver, args, call) => {
    if (driver.domainMigratePerform === undefined) throw notSupported('domain_migrate_perform');
    return then(driver.domainMigratePerform(args.dom, args.cookie, args.uri, args.dname, args.resource, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainMigrateFinish, (driver, args, call) => {
    if (driver.domainMigrateFinish === undefined) throw notSupported('domain_migrate_finish');
    return then(driver.domainMigrateFinish(args.dname, args.cookie, args.uri, args.flags, call), (value) => ({ ret: { ddom: value } }));
  }),
  serve(remote.domainBlockStats, (driver, args, call) => {
    if (driver.domainBlockStats === undefined) throw notSupported('virDomainBlockStats');
    return then(driver.domainBlockStats(args.dom, args.path, call), (value) => ({ ret: value }));
  }),
  serve(remote.domainInterfaceStats, (driver, args, call) => {
    if (driver.domainInterfaceStats === undefined) throw notSupported('virDomainInterfaceStats');
    return then(driver.domainInterfaceStats(args.dom, args.device, call), (value) => ({ ret: value }));
  }),
  serve(remote.connectNumOfStoragePools, (driver, _args, call) => {
    if (driver.connectListAllStoragePools === undefined) throw notSupported('virConnectListAllStoragePools');
    return then(driver.connectListAllStoragePools(2 /* ACTIVE */, call), (value) => ({ ret: { num: value.length } }));
  }),
  serve(remote.connectListStoragePools, (driver, args, call) => {
    if (driver.connectListAllStoragePools === undefined) throw notSupported('virConnectListAllStoragePools');
    return then(driver.connectListAllStoragePools(2 /* ACTIVE */, call), (value) => ({ ret: { names: value.slice(0, Math.max(0, args.maxnames)).map((each) => each.name) } }));
  }),
  serve(remote.connectNumOfDefinedStoragePools, (driver, _args, call) => {
    if (driver.connectListAllStoragePools === undefined) throw notSupported('virConnectListAllStoragePools');
    return then(driver.connectListAllStoragePools(1 /* INACTIVE */, call), (value) => ({ ret: { num: value.length } }));
  }),
  serve(remote.connectListDefinedStoragePools, (driver, args, call) => {
    if (driver.connectListAllStoragePools === undefined) throw notSupported('virConnectListAllStoragePools');
    return then(driver.connectListAllStoragePools(1 /* INACTIVE */, call), (value) => ({ ret: { names: value.slice(0, Math.max(0, args.maxnames)).map((each) => each.name) } }));
  }),
  serve(remote.connectFindStoragePoolSources, (driver, args, call) => {
    if (driver.connectFindStoragePoolSources === undefined) throw notSupported('virConnectFindStoragePoolSources');
    return then(driver.connectFindStoragePoolSources(args.type, args.srcSpec, args.flags, call), (value) => ({ ret: { xml: value } }));
  }),
  serve(remote.storagePoolCreateXml, (driver, args, call) => {
    if (driver.storagePoolCreateXML === undefined) throw notSupported('virStoragePoolCreateXML');
    return then(driver.storagePoolCreateXML(args.xml, args.flags, call), (value) => ({ ret: { pool: value } }));
  }),
  serve(remote.storagePoolDefineXml, (driver, args, call) => {
    if (driver.storagePoolDefineXML === undefined) throw notSupported('virStoragePoolDefineXML');
    return then(driver.storagePoolDefineXML(args.xml, args.flags, call), (value) => ({ ret: { pool: value } }));
  }),
  serve(remote.storagePoolCreate, (driver, args, call) => {
    if (driver.storagePoolCreate === undefined) throw notSupported('virStoragePoolCreate');
    return then(driver.storagePoolCreate(args.pool, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.storagePoolBuild, (driver, args, call) => {
    if (driver.storagePoolBuild === undefined) throw notSupported('virStoragePoolBuild');
    return then(driver.storagePoolBuild(args.pool, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.storagePoolDestroy, (driver, args, call) => {
    if (driver.storagePoolDestroy === undefined) throw notSupported('virStoragePoolDestroy');
    return then(driver.storagePoolDestroy(args.pool, call), () => ({ ret: undefined }));
  }),
  serve(remote.storagePoolDelete, (driver, args, call) => {
    if (driver.storagePoolDelete === undefined) throw notSupported('virStoragePoolDelete');
    return then(driver.storagePoolDelete(args.pool, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.storagePoolUndefine, (driver, args, call) => {
    if (driver.storagePoolUndefine === undefined) throw notSupported('virStoragePoolUndefine');
    return then(driver.storagePoolUndefine(args.pool, call), () => ({ ret: undefined }));
  }),
  serve(remote.storagePoolRefresh, (driver, args, call) => {
    if (driver.storagePoolRefresh === undefined) throw notSupported('virStoragePoolRefresh');
    return then(driver.storagePoolRefresh(args.pool, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.storagePoolLookupByName, (driver, args, call) => {
    if (driver.storagePoolLookupByName === undefined) throw notSupported('virStoragePoolLookupByName');
    return then(driver.storagePoolLookupByName(args.name, call), (value) => ({ ret: { pool: value } }));
  }),
  serve(remote.storagePoolLookupByUuid, (driver, args, call) => {
    if (driver.storagePoolLookupByUUID === undefined) throw notSupported('virStoragePoolLookupByUUID');
    return then(driver.storagePoolLookupByUUID(args.uuid, call), (value) => ({ ret: { pool: value } }));
  }),
  serve(remote.storagePoolLookupByVolume, (driver, args, call) => {
    if (driver.storagePoolLookupByVolume === undefined) throw notSupported('virStoragePoolLookupByVolume');
    return then(driver.storagePoolLookupByVolume(args.vol, call), (value) => ({ ret: { pool: value } }));
  }),
  serve(remote.storagePoolGetInfo, (driver, args, call) => {
    if (driver.storagePoolGetInfo === undefined) throw notSupported('virStoragePoolGetInfo');
    return then(driver.storagePoolGetInfo(args.pool, call), (value) => ({ ret: value }));
  }),
  serve(remote.storagePoolGetXmlDesc, (driver, args, call) => {
    if (driver.storagePoolGetXMLDesc === undefined) throw notSupported('virStoragePoolGetXMLDesc');
    return then(driver.storagePoolGetXMLDesc(args.pool, args.flags, call), (value) => ({ ret: { xml: value } }));
  }),
  serve(remote.storagePoolGetAutostart, (driver, args, call) => {
    if (driver.storagePoolGetAutostart === undefined) throw notSupported('virStoragePoolGetAutostart');
    return then(driver.storagePoolGetAutostart(args.pool, call), (value) => ({ ret: { autostart: value } }));
  }),
  serve(remote.storagePoolSetAutostart, (driver, args, call) => {
    if (driver.storagePoolSetAutostart === undefined) throw notSupported('virStoragePoolSetAutostart');
    return then(driver.storagePoolSetAutostart(args.pool, args.autostart, call), () => ({ ret: undefined }));
  }),
  serve(remote.storagePoolNumOfVolumes, (driver, args, call) => {
    if (driver.storagePoolListAllVolumes === undefined) throw notSupported('virStoragePoolListAllVolumes');
    return then(driver.storagePoolListAllVolumes(args.pool, 0, call), (value) => ({ ret: { num: value.length } }));
  }),
  serve(remote.storagePoolListVolumes, (driver, args, call) => {
    if (driver.storagePoolListAllVolumes === undefined) throw notSupported('virStoragePoolListAllVolumes');
    return then(driver.storagePoolListAllVolumes(args.pool, 0, call), (value) => ({ ret: { names: value.slice(0, Math.max(0, args.maxnames)).map((each) => each.name) } }));
  }),
  serve(remote.storageVolCreateXml, (driver, args, call) => {
    if (driver.storageVolCreateXML === undefined) throw notSupported('virStorageVolCreateXML');
    return then(driver.storageVolCreateXML(args.pool, args.xml, args.flags, call), (value) => ({ ret: { vol: value } }));
  }),
  serve(remote.storageVolDelete, (driver, args, call) => {
    if (driver.storageVolDelete === undefined) throw notSupported('virStorageVolDelete');
    return then(driver.storageVolDelete(args.vol, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.storageVolLookupByName, (driver, args, call) => {
    if (driver.storageVolLookupByName === undefined) throw notSupported('virStorageVolLookupByName');
    return then(driver.storageVolLookupByName(args.pool, args.name, call), (value) => ({ ret: { vol: value } }));
  }),
  serve(remote.storageVolLookupByKey, (driver, args, call) => {
    if (driver.storageVolLookupByKey === undefined) throw notSupported('virStorageVolLookupByKey');
    return then(driver.storageVolLookupByKey(args.key, call), (value) => ({ ret: { vol: value } }));
  }),
  serve(remote.storageVolLookupByPath, (driver, args, call) => {
    if (driver.storageVolLookupByPath === undefined) throw notSupported('virStorageVolLookupByPath');
    return then(driver.storageVolLookupByPath(args.path, call), (value) => ({ ret: { vol: value } }));
  }),
  serve(remote.storageVolGetInfo, (driver, args, call) => {
    if (driver.storageVolGetInfo === undefined) throw notSupported('virStorageVolGetInfo');
    return then(driver.storageVolGetInfo(args.vol, 0, call), (value) => ({ ret: value }));
  }),
  serve(remote.storageVolGetXmlDesc, (driver, args, call) => {
    if (driver.storageVolGetXMLDesc === undefined) throw notSupported('virStorageVolGetXMLDesc');
    return then(driver.storageVolGetXMLDesc(args.vol, args.flags, call), (value) => ({ ret: { xml: value } }));
  }),
  serve(remote.storageVolGetPath, (driver, args, call) => {
    if (driver.storageVolGetPath === undefined) throw notSupported('virStorageVolGetPath');
    return then(driver.storageVolGetPath(args.vol, call), (value) => ({ ret: { name: value } }));
  }),
  serve(remote.nodeGetCellsFreeMemory, (driver, args, call) => {
    if (driver.nodeGetCellsFreeMemory === undefined) throw notSupported('virNodeGetCellsFreeMemory');
    return then(driver.nodeGetCellsFreeMemory(args.startCell, args.maxcells, call), (value) => ({ ret: { cells: value.slice(0, Math.max(0, args.maxcells)) } }));
  }),
  serve(remote.nodeGetFreeMemory, (driver, _args, call) => {
    if (driver.nodeGetFreeMemory === undefined) throw notSupported('virNodeGetFreeMemory');
    return then(driver.nodeGetFreeMemory(call), (value) => ({ ret: { freeMem: value } }));
  }),
  serve(remote.domainBlockPeek, (driver, args, call) => {
    if (driver.domainBlockPeek === undefined) throw notSupported('virDomainBlockPeek');
    return then(driver.domainBlockPeek(args.dom, args.path, args.offset, args.size, args.flags, call), (value) => ({ ret: { buffer: value } }));
  }),
  serve(remote.domainMemoryPeek, (driver, args, call) => {
    if (driver.domainMemoryPeek === undefined) throw notSupported('virDomainMemoryPeek');
    return then(driver.domainMemoryPeek(args.dom, args.offset, args.size, args.flags, call), (value) => ({ ret: { buffer: value } }));
  }),
  serve(remote.domainMigratePrepare2, (driver, args, call) => {
    if (driver.domainMigratePrepare2 === undefined) throw notSupported('domain_migrate_prepare2');
    return then(driver.domainMigratePrepare2(args.uriIn, args.dname, args.resource, args.domXml, args.flags, call), (value) => ({ ret: value }));
  }),
  serve(remote.domainMigrateFinish2, (driver, args, call) => {
    if (driver.domainMigrateFinish2 === undefined) throw notSupported('domain_migrate_finish2');
    return then(driver.domainMigrateFinish2(args.dname, args.cookie, args.uri, args.retcode, args.flags, call), (value) => ({ ret: { ddom: value } }));
  }),
  serve(remote.connectGetUri, (driver, _args, call) => {
    if (driver.connectGetURI === undefined) throw notSupported('virConnectGetURI');
    return then(driver.connectGetURI(call), (value) => ({ ret: { uri: value } }));
  }),
  serve(remote.nodeNumOfDevices, (driver, args, call) => {
    if (driver.connectListAllNodeDevices === undefined) throw notSupported('virConnectListAllNodeDevices');
    return then(driver.connectListAllNodeDevices(nodeDeviceCapability(args.cap), call), (value) => ({ ret: { num: value.length } }));
  }),
  serve(remote.nodeListDevices, (driver, args, call) => {
    if (driver.connectListAllNodeDevices === undefined) throw notSupported('virConnectListAllNodeDevices');
    return then(driver.connectListAllNodeDevices(nodeDeviceCapability(args.cap), call), (value) => ({ ret: { names: value.slice(0, Math.max(0, args.maxnames)).map((each) => each.name) } }));
  }),
  serve(remote.nodeDeviceLookupByName, (driver, args, call) => {
    if (driver.nodeDeviceLookupByName === undefined) throw notSupported('virNodeDeviceLookupByName');
    return then(driver.nodeDeviceLookupByName(args.name, call), (value) => ({ ret: { dev: value } }));
  }),
  serve(remote.nodeDeviceGetXmlDesc, (driver, args, call) => {
    if (driver.nodeDeviceGetXMLDesc === undefined) throw notSupported('virNodeDeviceGetXMLDesc');
    return then(driver.nodeDeviceGetXMLDesc({ name: args.name }, args.flags, call), (value) => ({ ret: { xml: value } }));
  }),
  serve(remote.nodeDeviceGetParent, (driver, args, call) => {
    if (driver.nodeDeviceGetParent === undefined) throw notSupported('virNodeDeviceGetParent');
    return then(driver.nodeDeviceGetParent({ name: args.name }, call), (value) => ({ ret: { parentName: value } }));
  }),
  serve(remote.nodeDeviceNumOfCaps, (driver, args, call) => {
    if (driver.nodeDeviceNumOfCaps === undefined) throw notSupported('virNodeDeviceNumOfCaps');
    return then(driver.nodeDeviceNumOfCaps({ name: args.name }, call), (value) => ({ ret: { num: value } }));
  }),
  serve(remote.nodeDeviceListCaps, (driver, args, call) => {
    if (driver.nodeDeviceListCaps === undefined) throw notSupported('virNodeDeviceListCaps');
    return then(driver.nodeDeviceListCaps({ name: args.name }, call), (value) => ({ ret: { names: value.slice(0, Math.max(0, args.maxnames)) } }));
  }),
  serve(remote.nodeDeviceDettach, (driver, args, call) => {
    if (driver.nodeDeviceDetach === undefined) throw notSupported('virNodeDeviceDettach');
    return then(driver.nodeDeviceDetach({ name: args.name }, null, 0, call), () => ({ ret: undefined }));
  }),
  serve(remote.nodeDeviceReAttach, (driver, args, call) => {
    if (driver.nodeDeviceReAttach === undefined) throw notSupported('virNodeDeviceReAttach');
    return then(driver.nodeDeviceReAttach({ name: args.name }, call), () => ({ ret: undefined }));
  }),
  serve(remote.nodeDeviceReset, (driver, args, call) => {
    if (driver.nodeDeviceReset === undefined) throw notSupported('virNodeDeviceReset');
    return then(driver.nodeDeviceReset({ name: args.name }, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainGetSecurityLabel, (driver, args, call) => {
    if (driver.domainGetSecurityLabel === undefined) throw notSupported('virDomainGetSecurityLabel');
    return then(driver.domainGetSecurityLabel(args.dom, call), (value) => ({ ret: value }));
  }),
  serve(remote.nodeGetSecurityModel, (driver, _args, call) => {
    if (driver.nodeGetSecurityModel === undefined) throw notSupported('virNodeGetSecurityModel');
    return then(driver.nodeGetSecurityModel(call), (value) => ({ ret: value }));
  }),
  serve(remote.nodeDeviceCreateXml, (driver, args, call) => {
    if (driver.nodeDeviceCreateXML === undefined) throw notSupported('virNodeDeviceCreateXML');
    return then(driver.nodeDeviceCreateXML(args.xmlDesc, args.flags, call), (value) => ({ ret: { dev: value } }));
  }),
  serve(remote.nodeDeviceDestroy, (driver, args, call) => {
    if (driver.nodeDeviceDestroy === undefined) throw notSupported('virNodeDeviceDestroy');
    return then(driver.nodeDeviceDestroy({ name: args.name }, call), () => ({ ret: undefined }));
  }),
  serve(remote.storageVolCreateXmlFrom, (driver, args, call) => {
    if (driver.storageVolCreateXMLFrom === undefined) throw notSupported('virStorageVolCreateXMLFrom');
    return then(driver.storageVolCreateXMLFrom(args.pool, args.xml, args.clonevol, args.flags, call), (value) => ({ ret: { vol: value } }));
  }),
  serve(remote.connectNumOfInterfaces, (driver, _args, call) => {
    if (driver.connectListAllInterfaces === undefined) throw notSupported('virConnectListAllInterfaces');
    return then(driver.connectListAllInterfaces(2 /* ACTIVE */, call), (value) => ({ ret: { num: value.length } }));
  }),
  serve(remote.connectListInterfaces, (driver, args, call) => {
    if (driver.connectListAllInterfaces === undefined) throw notSupported('virConnectListAllInterfaces');
    return then(driver.connectListAllInterfaces(2 /* ACTIVE */, call), (value) => ({ ret: { names: value.slice(0, Math.max(0, args.maxnames)).map((each) => each.name) } }));
  }),
  serve(remote.interfaceLookupByName, (driver, args, call) => {
    if (driver.interfaceLookupByName === undefined) throw notSupported('virInterfaceLookupByName');
    return then(driver.interfaceLookupByName(args.name, call), (value) => ({ ret: { iface: value } }));
  }),
  serve(remote.interfaceLookupByMacString, (driver, args, call) => {
    if (driver.interfaceLookupByMACString === undefined) throw notSupported('virInterfaceLookupByMACString');
    return then(driver.interfaceLookupByMACString(args.mac, call), (value) => ({ ret: { iface: value } }));
  }),
  serve(remote.interfaceGetXmlDesc, (driver, args, call) => {
    if (driver.interfaceGetXMLDesc === undefined) throw notSupported('virInterfaceGetXMLDesc');
    return then(driver.interfaceGetXMLDesc(args.iface, args.flags, call), (value) => ({ ret: { xml: value } }));
  }),
  serve(remote.interfaceDefineXml, (driver, args, call) => {
    if (driver.interfaceDefineXML === undefined) throw notSupported('virInterfaceDefineXML');
    return then(driver.interfaceDefineXML(args.xml, args.flags, call), (value) => ({ ret: { iface: value } }));
  }),
  serve(remote.interfaceUndefine, (driver, args, call) => {
    if (driver.interfaceUndefine === undefined) throw notSupported('virInterfaceUndefine');
    return then(driver.interfaceUndefine(args.iface, call), () => ({ ret: undefined }));
  }),
  serve(remote.interfaceCreate, (driver, args, call) => {
    if (driver.interfaceCreate === undefined) throw notSupported('virInterfaceCreate');
    return then(driver.interfaceCreate(args.iface, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.interfaceDestroy, (driver, args, call) => {
    if (driver.interfaceDestroy === undefined) throw notSupported('virInterfaceDestroy');
    return then(driver.interfaceDestroy(args.iface, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.connectDomainXmlFromNative, (driver, args, call) => {
    if (driver.connectDomainXMLFromNative === undefined) throw notSupported('virConnectDomainXMLFromNative');
    return then(driver.connectDomainXMLFromNative(args.nativeFormat, args.nativeConfig, args.flags, call), (value) => ({ ret: { domainXml: value } }));
  }),
  serve(remote.connectDomainXmlToNative, (driver, args, call) => {
    if (driver.connectDomainXMLToNative === undefined) throw notSupported('virConnectDomainXMLToNative');
    return then(driver.connectDomainXMLToNative(args.nativeFormat, args.domainXml, args.flags, call), (value) => ({ ret: { nativeConfig: value } }));
  }),
  serve(remote.connectNumOfDefinedInterfaces, (driver, _args, call) => {
    if (driver.connectListAllInterfaces === undefined) throw notSupported('virConnectListAllInterfaces');
    return then(driver.connectListAllInterfaces(1 /* INACTIVE */, call), (value) => ({ ret: { num: value.length } }));
  }),
  serve(remote.connectListDefinedInterfaces, (driver, args, call) => {
    if (driver.connectListAllInterfaces === undefined) throw notSupported('virConnectListAllInterfaces');
    return then(driver.connectListAllInterfaces(1 /* INACTIVE */, call), (value) => ({ ret: { names: value.slice(0, Math.max(0, args.maxnames)).map((each) => each.name) } }));
  }),
  serve(remote.connectNumOfSecrets, (driver, _args, call) => {
    if (driver.connectListAllSecrets === undefined) throw notSupported('virConnectListAllSecrets');
    return then(driver.connectListAllSecrets(0, call), (value) => ({ ret: { num: value.length } }));
  }),
  serve(remote.connectListSecrets, (driver, args, call) => {
    if (driver.connectListAllSecrets === undefined) throw notSupported('virConnectListAllSecrets');
    return then(driver.connectListAllSecrets(0, call), (value) => ({ ret: { uuids: value.slice(0, Math.max(0, args.maxuuids)).map((each) => each.uuid) } }));
  }),
  serve(remote.secretLookupByUuid, (driver, args, call) => {
    if (driver.secretLookupByUUID === undefined) throw notSupported('virSecretLookupByUUID');
    return then(driver.secretLookupByUUID(args.uuid, call), (value) => ({ ret: { secret: value } }));
  }),
  serve(remote.secretDefineXml, (driver, args, call) => {
    if (driver.secretDefineXML === undefined) throw notSupported('virSecretDefineXML');
    return then(driver.secretDefineXML(args.xml, args.flags, call), (value) => ({ ret: { secret: value } }));
  }),
  serve(remote.secretGetXmlDesc, (driver, args, call) => {
    if (driver.secretGetXMLDesc === undefined) throw notSupported('virSecretGetXMLDesc');
    return then(driver.secretGetXMLDesc(args.secret, args.flags, call), (value) => ({ ret: { xml: value } }));
  }),
  serve(remote.secretSetValue, (driver, args, call) => {
    if (driver.secretSetValue === undefined) throw notSupported('virSecretSetValue');
    return then(driver.secretSetValue(args.secret, args.value, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.secretGetValue, (driver, args, call) => {
    if (driver.secretGetValue === undefined) throw notSupported('virSecretGetValue');
    return then(driver.secretGetValue(args.secret, args.flags, call), (value) => ({ ret: { value: value } }));
  }),
  serve(remote.secretUndefine, (driver, args, call) => {
    if (driver.secretUndefine === undefined) throw notSupported('virSecretUndefine');
    return then(driver.secretUndefine(args.secret, call), () => ({ ret: undefined }));
  }),
  serve(remote.secretLookupByUsage, (driver, args, call) => {
    if (driver.secretLookupByUsage === undefined) throw notSupported('virSecretLookupByUsage');
    return then(driver.secretLookupByUsage(args.usageType, args.usageID, call), (value) => ({ ret: { secret: value } }));
  }),
  serve(remote.domainMigratePrepareTunnel, (driver, args, call) => {
    if (driver.domainMigratePrepareTunnel === undefined) throw notSupported('domain_migrate_prepare_tunnel');
    return then(driver.domainMigratePrepareTunnel(args.dname, args.resource, args.domXml, args.flags, call), (value) => ({ ret: undefined, stream: value }));
  }),
  serve(remote.connectIsSecure, (driver, _args, call) => {
    if (driver.connectIsSecure === undefined) throw notSupported('virConnectIsSecure');
    return then(driver.connectIsSecure(call), (value) => ({ ret: { secure: value } }));
  }),
  serve(remote.domainIsActive, (driver, args, call) => {
    if (driver.domainIsActive === undefined) throw notSupported('virDomainIsActive');
    return then(driver.domainIsActive(args.dom, call), (value) => ({ ret: { active: value } }));
  }),
  serve(remote.domainIsPersistent, (driver, args, call) => {
    if (driver.domainIsPersistent === undefined) throw notSupported('virDomainIsPersistent');
    return then(driver.domainIsPersistent(args.dom, call), (value) => ({ ret: { persistent: value } }));
  }),
  serve(remote.networkIsActive, (driver, args, call) => {
    if (driver.networkIsActive === undefined) throw notSupported('virNetworkIsActive');
    return then(driver.networkIsActive(args.net, call), (value) => ({ ret: { active: value } }));
  }),
  serve(remote.networkIsPersistent, (driver, args, call) => {
    if (driver.networkIsPersistent === undefined) throw notSupported('virNetworkIsPersistent');
    return then(driver.networkIsPersistent(args.net, call), (value) => ({ ret: { persistent: value } }));
  }),
  serve(remote.storagePoolIsActive, (driver, args, call) => {
    if (driver.storagePoolIsActive === undefined) throw notSupported('virStoragePoolIsActive');
    return then(driver.storagePoolIsActive(args.pool, call), (value) => ({ ret: { active: value } }));
  }),
  serve(remote.storagePoolIsPersistent, (driver, args, call) => {
    if (driver.storagePoolIsPersistent === undefined) throw notSupported('virStoragePoolIsPersistent');
    return then(driver.storagePoolIsPersistent(args.pool, call), (value) => ({ ret: { persistent: value } }));
  }),
  serve(remote.interfaceIsActive, (driver, args, call) => {
    if (driver.interfaceIsActive === undefined) throw notSupported('virInterfaceIsActive');
    return then(driver.interfaceIsActive(args.iface, call), (value) => ({ ret: { active: value } }));
  }),
  serve(remote.connectGetLibVersion, (driver, _args, call) => {
    if (driver.connectGetLibVersion === undefined) throw notSupported('virConnectGetLibVersion');
    return then(driver.connectGetLibVersion(call), (value) => ({ ret: { libVer: value } }));
  }),
  serve(remote.connectCompareCpu, (driver, args, call) => {
    if (driver.connectCompareCPU === undefined) throw notSupported('virConnectCompareCPU');
    return then(driver.connectCompareCPU(args.xml, args.flags, call), (value) => ({ ret: { result: value } }));
  }),
  serve(remote.domainMemoryStats, (driver, args, call) => {
    if (driver.domainMemoryStats === undefined) throw notSupported('virDomainMemoryStats');
    return then(driver.domainMemoryStats(args.dom, args.flags, call), (value) => ({ ret: { stats: value.slice(0, Math.max(0, args.maxStats)) } }));
  }),
  serve(remote.domainAttachDeviceFlags, (driver, args, call) => {
    if (driver.domainAttachDevice === undefined) throw notSupported('virDomainAttachDevice');
    return then(driver.domainAttachDevice(args.dom, args.xml, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainDetachDeviceFlags, (driver, args, call) => {
    if (driver.domainDetachDevice === undefined) throw notSupported('virDomainDetachDevice');
    return then(driver.domainDetachDevice(args.dom, args.xml, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.connectBaselineCpu, (driver, args, call) => {
    if (driver.connectBaselineCPU === undefined) throw notSupported('virConnectBaselineCPU');
    return then(driver.connectBaselineCPU(args.xmlCPUs, args.flags, call), (value) => ({ ret: { cpu: value } }));
  }),
  serve(remote.domainGetJobInfo, (driver, args, call) => {
    if (driver.domainGetJobInfo === undefined) throw notSupported('virDomainGetJobInfo');
    return then(driver.domainGetJobInfo(args.dom, call), (value) => ({ ret: value }));
  }),
  serve(remote.domainAbortJob, (driver, args, call) => {
    if (driver.domainAbortJob === undefined) throw notSupported('virDomainAbortJob');
    return then(driver.domainAbortJob(args.dom, 0, call), () => ({ ret: undefined }));
  }),
  serve(remote.storageVolWipe, (driver, args, call) => {
    if (driver.storageVolWipe === undefined) throw notSupported('virStorageVolWipe');
    return then(driver.storageVolWipe(args.vol, 0, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainMigrateSetMaxDowntime, (driver, args, call) => {
    if (driver.domainMigrateSetMaxDowntime === undefined) throw notSupported('virDomainMigrateSetMaxDowntime');
    return then(driver.domainMigrateSetMaxDowntime(args.dom, args.downtime, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainUpdateDeviceFlags, (driver, args, call) => {
    if (driver.domainUpdateDeviceFlags === undefined) throw notSupported('virDomainUpdateDeviceFlags');
    return then(driver.domainUpdateDeviceFlags(args.dom, args.xml, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.nwfilterLookupByName, (driver, args, call) => {
    if (driver.nwfilterLookupByName === undefined) throw notSupported('virNWFilterLookupByName');
    return then(driver.nwfilterLookupByName(args.name, call), (value) => ({ ret: { nwfilter: value } }));
  }),
  serve(remote.nwfilterLookupByUuid, (driver, args, call) => {
    if (driver.nwfilterLookupByUUID === undefined) throw notSupported('virNWFilterLookupByUUID');
    return then(driver.nwfilterLookupByUUID(args.uuid, call), (value) => ({ ret: { nwfilter: value } }));
  }),
  serve(remote.nwfilterGetXmlDesc, (driver, args, call) => {
    if (driver.nwfilterGetXMLDesc === undefined) throw notSupported('virNWFilterGetXMLDesc');
    return then(driver.nwfilterGetXMLDesc(args.nwfilter, args.flags, call), (value) => ({ ret: { xml: value } }));
  }),
  serve(remote.connectNumOfNwfilters, (driver, _args, call) => {
    if (driver.connectListAllNWFilters === undefined) throw notSupported('virConnectListAllNWFilters');
    return then(driver.connectListAllNWFilters(0, call), (value) => ({ ret: { num: value.length } }));
  }),
  serve(remote.connectListNwfilters, (driver, args, call) => {
    if (driver.connectListAllNWFilters === undefined) throw notSupported('virConnectListAllNWFilters');
    return then(driver.connectListAllNWFilters(0, call), (value) => ({ ret: { names: value.slice(0, Math.max(0, args.maxnames)).map((each) => each.name) } }));
  }),
  serve(remote.nwfilterDefineXml, (driver, args, call) => {
    if (driver.nwfilterDefineXML === undefined) throw notSupported('virNWFilterDefineXML');
    return then(driver.nwfilterDefineXML(args.xml, 0, call), (value) => ({ ret: { nwfilter: value } }));
  }),
  serve(remote.nwfilterUndefine, (driver, args, call) => {
    if (driver.nwfilterUndefine === undefined) throw notSupported('virNWFilterUndefine');
    return then(driver.nwfilterUndefine(args.nwfilter, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainManagedSave, (driver, args, call) => {
    if (driver.domainManagedSave === undefined) throw notSupported('virDomainManagedSave');
    return then(driver.domainManagedSave(args.dom, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainHasManagedSaveImage, (driver, args, call) => {
    if (driver.domainHasManagedSaveImage === undefined) throw notSupported('virDomainHasManagedSaveImage');
    return then(driver.domainHasManagedSaveImage(args.dom, args.flags, call), (value) => ({ ret: { result: value } }));
  }),
  serve(remote.domainManagedSaveRemove, (driver, args, call) => {
    if (driver.domainManagedSaveRemove === undefined) throw notSupported('virDomainManagedSaveRemove');
    return then(driver.domainManagedSaveRemove(args.dom, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainSnapshotCreateXml, (driver, args, call) => {
    if (driver.domainSnapshotCreateXML === undefined) throw notSupported('virDomainSnapshotCreateXML');
    return then(driver.domainSnapshotCreateXML(args.dom, args.xmlDesc, args.flags, call), (value) => ({ ret: { snap: value } }));
  }),
  serve(remote.domainSnapshotGetXmlDesc, (driver, args, call) => {
    if (driver.domainSnapshotGetXMLDesc === undefined) throw notSupported('virDomainSnapshotGetXMLDesc');
    return then(driver.domainSnapshotGetXMLDesc(args.snap, args.flags, call), (value) => ({ ret: { xml: value } }));
  }),
  serve(remote.domainSnapshotNum, (driver, args, call) => {
    if (driver.domainListAllSnapshots === undefined) throw notSupported('virDomainListAllSnapshots');
    return then(driver.domainListAllSnapshots(args.dom, args.flags, call), (value) => ({ ret: { num: value.length } }));
  }),
  serve(remote.domainSnapshotListNames, (driver, args, call) => {
    if (driver.domainListAllSnapshots === undefined) throw notSupported('virDomainListAllSnapshots');
    return then(driver.domainListAllSnapshots(args.dom, args.flags, call), (value) => ({ ret: { names: value.slice(0, Math.max(0, args.maxnames)).map((each) => each.name) } }));
  }),
  serve(remote.domainSnapshotLookupByName, (driver, args, call) => {
    if (driver.domainSnapshotLookupByName === undefined) throw notSupported('virDomainSnapshotLookupByName');
    return then(driver.domainSnapshotLookupByName(args.dom, args.name, args.flags, call), (value) => ({ ret: { snap: value } }));
  }),
  serve(remote.domainHasCurrentSnapshot, (driver, args, call) => {
    if (driver.domainHasCurrentSnapshot === undefined) throw notSupported('virDomainHasCurrentSnapshot');
    return then(driver.domainHasCurrentSnapshot(args.dom, args.flags, call), (value) => ({ ret: { result: value } }));
  }),
  serve(remote.domainSnapshotCurrent, (driver, args, call) => {
    if (driver.domainSnapshotCurrent === undefined) throw notSupported('virDomainSnapshotCurrent');
    return then(driver.domainSnapshotCurrent(args.dom, args.flags, call), (value) => ({ ret: { snap: value } }));
  }),
  serve(remote.domainRevertToSnapshot, (driver, args, call) => {
    if (driver.domainRevertToSnapshot === undefined) throw notSupported('virDomainRevertToSnapshot');
    return then(driver.domainRevertToSnapshot(args.snap, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainSnapshotDelete, (driver, args, call) => {
    if (driver.domainSnapshotDelete === undefined) throw notSupported('virDomainSnapshotDelete');
    return then(driver.domainSnapshotDelete(args.snap, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainGetBlockInfo, (driver, args, call) => {
    if (driver.domainGetBlockInfo === undefined) throw notSupported('virDomainGetBlockInfo');
    return then(driver.domainGetBlockInfo(args.dom, args.path, args.flags, call), (value) => ({ ret: value }));
  }),
  serve(remote.domainCreateWithFlags, (driver, args, call) => {
    if (driver.domainCreate === undefined) throw notSupported('virDomainCreate');
    return then(driver.domainCreate(args.dom, args.flags, call), (value) => ({ ret: { dom: value } }));
  }),
  serve(remote.domainSetMemoryParameters, (driver, args, call) => {
    if (driver.domainSetMemoryParameters === undefined) throw notSupported('virDomainSetMemoryParameters');
    return then(driver.domainSetMemoryParameters(args.dom, args.params, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainGetMemoryParameters, (driver, args, call) => {
    if (driver.domainGetMemoryParameters === undefined) throw notSupported('virDomainGetMemoryParameters');
    return then(driver.domainGetMemoryParameters(args.dom, args.flags & ~stringsOkay, call), (value) => ({ ret: { params: accepted(value, args.flags).slice(0, Math.max(0, args.nparams)), nparams: args.nparams === 0 ? accepted(value, args.flags).length : 0 } }));
  }),
  serve(remote.domainSetVcpusFlags, (driver, args, call) => {
    if (driver.domainSetVcpus === undefined) throw notSupported('virDomainSetVcpus');
    return then(driver.domainSetVcpus(args.dom, args.nvcpus, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainGetVcpusFlags, (driver, args, call) => {
    if (driver.domainGetVcpusFlags === undefined) throw notSupported('virDomainGetMaxVcpus');
    return then(driver.domainGetVcpusFlags(args.dom, args.flags, call), (value) => ({ ret: { num: value } }));
  }),
  serve(remote.domainOpenConsole, (driver, args, call) => {
    if (driver.domainOpenConsole === undefined) throw notSupported('virDomainOpenConsole');
    return then(driver.domainOpenConsole(args.dom, args.devName, args.flags, call), (value) => ({ ret: undefined, stream: value }));
  }),
  serve(remote.domainIsUpdated, (driver, args, call) => {
    if (driver.domainIsUpdated === undefined) throw notSupported('virDomainIsUpdated');
    return then(driver.domainIsUpdated(args.dom, call), (value) => ({ ret: { updated: value } }));
  }),
  serve(remote.connectGetSysinfo, (driver, args, call) => {
    if (driver.connectGetSysinfo === undefined) throw notSupported('virConnectGetSysinfo');
    return then(driver.connectGetSysinfo(args.flags, call), (value) => ({ ret: { sysinfo: value } }));
  }),
  serve(remote.domainSetMemoryFlags, (driver, args, call) => {
    if (driver.domainSetMemory === undefined) throw notSupported('virDomainSetMemory');
    return then(driver.domainSetMemory(args.dom, args.memory, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainSetBlkioParameters, (driver, args, call) => {
    if (driver.domainSetBlkioParameters === undefined) throw notSupported('virDomainSetBlkioParameters');
    return then(driver.domainSetBlkioParameters(args.dom, args.params, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainGetBlkioParameters, (driver, args, call) => {
    if (driver.domainGetBlkioParameters === undefined) throw notSupported('virDomainGetBlkioParameters');
    return then(driver.domainGetBlkioParameters(args.dom, args.flags & ~stringsOkay, call), (value) => ({ ret: { params: accepted(value, args.flags).slice(0, Math.max(0, args.nparams)), nparams: args.nparams === 0 ? accepted(value, args.flags).length : 0 } }));
  }),
  serve(remote.domainMigrateSetMaxSpeed, (driver, args, call) => {
    if (driver.domainMigrateSetMaxSpeed === undefined) throw notSupported('virDomainMigrateSetMaxSpeed');
    return then(driver.domainMigrateSetMaxSpeed(args.dom, args.bandwidth, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.storageVolUpload, (driver, args, call) => {
    if (driver.storageVolUpload === undefined) throw notSupported('virStorageVolUpload');
    return then(driver.storageVolUpload(args.vol, args.offset, args.length, args.flags, call), (value) => ({ ret: undefined, stream: value }));
  }),
  serve(remote.storageVolDownload, (driver, args, call) => {
    if (driver.storageVolDownload === undefined) throw notSupported('virStorageVolDownload');
    return then(driver.storageVolDownload(args.vol, args.offset, args.length, args.flags, call), (value) => ({ ret: undefined, stream: value }));
  }),
  serve(remote.domainInjectNmi, (driver, args, call) => {
    if (driver.domainInjectNMI === undefined) throw notSupported('virDomainInjectNMI');
    return then(driver.domainInjectNMI(args.dom, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainScreenshot, (driver, args, call) => {
    if (driver.domainScreenshot === undefined) throw notSupported('virDomainScreenshot');
    return then(driver.domainScreenshot(args.dom, args.screen, args.flags, call), (value) => ({ ret: value, stream: value.stream }));
  }),
  serve(remote.domainGetState, (driver, args, call) => {
    if (driver.domainGetState === undefined) throw notSupported('virDomainGetState');
    return then(driver.domainGetState(args.dom, args.flags, call), (value) => ({ ret: value }));
  }),
  serve(remote.domainMigrateBegin3, (driver, args, call) => {
    if (driver.domainMigrateBegin3 === undefined) throw notSupported('domain_migrate_begin3');
    return then(driver.domainMigrateBegin3(args.dom, args.xmlin, args.dname, args.resource, args.flags, call), (value) => ({ ret: value }));
  }),
  serve(remote.domainMigratePrepare3, (driver, args, call) => {
    if (driver.domainMigratePrepare3 === undefined) throw notSupported('domain_migrate_prepare3');
    return then(driver.domainMigratePrepare3(args.cookieIn, args.uriIn, args.dname, args.resource, args.domXml, args.flags, call), (value) => ({ ret: value }));
  }),
  serve(remote.domainMigratePrepareTunnel3, (driver, args, call) => {
    if (driver.domainMigratePrepareTunnel3 === undefined) throw notSupported('domain_migrate_prepare_tunnel3');
    return then(driver.domainMigratePrepareTunnel3(args.cookieIn, args.dname, args.resource, args.domXml, args.flags, call), (value) => ({ ret: value, stream: value.stream }));
  }),
  serve(remote.domainMigratePerform3, (driver, args, call) => {
    if (driver.domainMigratePerform3 === undefined) throw notSupported('domain_migrate_perform3');
    return then(driver.domainMigratePerform3(args.dom, args.xmlin, args.cookieIn, args.dconnuri, args.uri, args.dname, args.resource, args.flags, call), (value) => ({ ret: { cookieOut: value } }));
  }),
  serve(remote.domainMigrateFinish3, (driver, args, call) => {
    if (driver.domainMigrateFinish3 === undefined) throw notSupported('domain_migrate_finish3');
    return then(driver.domainMigrateFinish3(args.dname, args.cookieIn, args.dconnuri, args.uri, args.cancelled, args.flags, call), (value) => ({ ret: value }));
  }),
  serve(remote.domainMigrateConfirm3, (driver, args, call) => {
    if (driver.domainMigrateConfirm3 === undefined) throw notSupported('domain_migrate_confirm3');
    return then(driver.domainMigrateConfirm3(args.dom, args.cookieIn, args.cancelled, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainSetSchedulerParametersFlags, (driver, args, call) => {
    if (driver.domainSetSchedulerParameters === undefined) throw notSupported('virDomainSetSchedulerParameters');
    return then(driver.domainSetSchedulerParameters(args.dom, args.params, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.interfaceChangeBegin, (driver, args, call) => {
    if (driver.interfaceChangeBegin === undefined) throw notSupported('virInterfaceChangeBegin');
    return then(driver.interfaceChangeBegin(args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.interfaceChangeCommit, (driver, args, call) => {
    if (driver.interfaceChangeCommit === undefined) throw notSupported('virInterfaceChangeCommit');
    return then(driver.interfaceChangeCommit(args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.interfaceChangeRollback, (driver, args, call) => {
    if (driver.interfaceChangeRollback === undefined) throw notSupported('virInterfaceChangeRollback');
    return then(driver.interfaceChangeRollback(args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainGetSchedulerParametersFlags, (driver, args, call) => {
    if (driver.domainGetSchedulerParameters === undefined) throw notSupported('virDomainGetSchedulerParameters');
    return then(driver.domainGetSchedulerParameters(args.dom, args.flags & ~stringsOkay, call), (value) => ({ ret: { params: accepted(value, args.flags).slice(0, Math.max(0, args.nparams)) } }));
  }),
  serve(remote.domainPinVcpuFlags, (driver, args, call) => {
    if (driver.domainPinVcpu === undefined) throw notSupported('virDomainPinVcpu');
    return then(driver.domainPinVcpu(args.dom, args.vcpu, args.cpumap, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainSendKey, (driver, args, call) => {
    if (driver.domainSendKey === undefined) throw notSupported('virDomainSendKey');
    return then(driver.domainSendKey(args.dom, args.codeset, args.holdtime, args.keycodes, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.nodeGetCpuStats, (driver, args, call) => {
    if (driver.nodeGetCPUStats === undefined) throw notSupported('virNodeGetCPUStats');
    return then(driver.nodeGetCPUStats(args.cpuNum, args.flags, call), (value) => ({ ret: { params: value.slice(0, Math.max(0, args.nparams)), nparams: args.nparams === 0 ? value.length : 0 } }));
  }),
  serve(remote.nodeGetMemoryStats, (driver, args, call) => {
    if (driver.nodeGetMemoryStats === undefined) throw notSupported('virNodeGetMemoryStats');
    return then(driver.nodeGetMemoryStats(args.cellNum, args.flags, call), (value) => ({ ret: { params: value.slice(0, Math.max(0, args.nparams)), nparams: args.nparams === 0 ? value.length : 0 } }));
  }),
  serve(remote.domainGetControlInfo, (driver, args, call) => {
    if (driver.domainGetControlInfo === undefined) throw notSupported('virDomainGetControlInfo');
    return then(driver.domainGetControlInfo(args.dom, args.flags, call), (value) => ({ ret: value }));
  }),
  serve(remote.domainUndefineFlags, (driver, args, call) => {
    if (driver.domainUndefine === undefined) throw notSupported('virDomainUndefine');
    return then(driver.domainUndefine(args.dom, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainSaveFlags, (driver, args, call) => {
    if (driver.domainSave === undefined) throw notSupported('virDomainSave');
    return then(driver.domainSave(args.dom, args.to, args.dxml, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainRestoreFlags, (driver, args, call) => {
    if (driver.domainRestore === undefined) throw notSupported('virDomainRestore');
    return then(driver.domainRestore(args.from, args.dxml, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainDestroyFlags, (driver, args, call) => {
    if (driver.domainDestroy === undefined) throw notSupported('virDomainDestroy');
    return then(driver.domainDestroy(args.dom, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainSaveImageGetXmlDesc, (driver, args, call) => {
    if (driver.domainSaveImageGetXMLDesc === undefined) throw notSupported('virDomainSaveImageGetXMLDesc');
    return then(driver.domainSaveImageGetXMLDesc(args.file, args.flags, call), (value) => ({ ret: { xml: value } }));
  }),
  serve(remote.domainSaveImageDefineXml, (driver, args, call) => {
    if (driver.domainSaveImageDefineXML === undefined) throw notSupported('virDomainSaveImageDefineXML');
    return then(driver.domainSaveImageDefineXML(args.file, args.dxml, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainBlockJobAbort, (driver, args, call) => {
    if (driver.domainBlockJobAbort === undefined) throw notSupported('virDomainBlockJobAbort');
    return then(driver.domainBlockJobAbort(args.dom, args.path, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainBlockJobSetSpeed, (driver, args, call) => {
    if (driver.domainBlockJobSetSpeed === undefined) throw notSupported('virDomainBlockJobSetSpeed');
    return then(driver.domainBlockJobSetSpeed(args.dom, args.path, args.bandwidth, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainBlockPull, (driver, args, call) => {
    if (driver.domainBlockPull === undefined) throw notSupported('virDomainBlockPull');
    return then(driver.domainBlockPull(args.dom, args.path, args.bandwidth, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainMigrateGetMaxSpeed, (driver, args, call) => {
    if (driver.domainMigrateGetMaxSpeed === undefined) throw notSupported('virDomainMigrateGetMaxSpeed');
    return then(driver.domainMigrateGetMaxSpeed(args.dom, args.flags, call), (value) => ({ ret: { bandwidth: value } }));
  }),
  serve(remote.domainBlockStatsFlags, (driver, args, call) => {
    if (driver.domainBlockStatsFlags === undefined) throw notSupported('virDomainBlockStatsFlags');
    return then(driver.domainBlockStatsFlags(args.dom, args.path, args.flags & ~stringsOkay, call), (value) => ({ ret: { params: accepted(value, args.flags).slice(0, Math.max(0, args.nparams)), nparams: args.nparams === 0 ? accepted(value, args.flags).length : 0 } }));
  }),
  serve(remote.domainSnapshotGetParent, (driver, args, call) => {
    if (driver.domainSnapshotGetParent === undefined) throw notSupported('virDomainSnapshotGetParent');
    return then(driver.domainSnapshotGetParent(args.snap, args.flags, call), (value) => ({ ret: { snap: value } }));
  }),
  serve(remote.domainReset, (driver, args, call) => {
    if (driver.domainReset === undefined) throw notSupported('virDomainReset');
    return then(driver.domainReset(args.dom, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainSnapshotNumChildren, (driver, args, call) => {
    if (driver.domainSnapshotListAllChildren === undefined) throw notSupported('virDomainSnapshotListAllChildren');
    return then(driver.domainSnapshotListAllChildren(args.snap, args.flags, call), (value) => ({ ret: { num: value.length } }));
  }),
  serve(remote.domainSnapshotListChildrenNames, (driver, args, call) => {
    if (driver.domainSnapshotListAllChildren === undefined) throw notSupported('virDomainSnapshotListAllChildren');
    return then(driver.domainSnapshotListAllChildren(args.snap, args.flags, call), (value) => ({ ret: { names: value.slice(0, Math.max(0, args.maxnames)).map((each) => each.name) } }));
  }),
  serve(remote.nodeSuspendForDuration, (driver, args, call) => {
    if (driver.nodeSuspendForDuration === undefined) throw notSupported('virNodeSuspendForDuration');
    return then(driver.nodeSuspendForDuration(args.target, args.duration, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainBlockResize, (driver, args, call) => {
    if (driver.domainBlockResize === undefined) throw notSupported('virDomainBlockResize');
    return then(driver.domainBlockResize(args.dom, args.disk, args.size, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainSetBlockIoTune, (driver, args, call) => {
    if (driver.domainSetBlockIoTune === undefined) throw notSupported('virDomainSetBlockIoTune');
    return then(driver.domainSetBlockIoTune(args.dom, args.disk, args.params, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainGetBlockIoTune, (driver, args, call) => {
    if (driver.domainGetBlockIoTune === undefined) throw notSupported('virDomainGetBlockIoTune');
    return then(driver.domainGetBlockIoTune(args.dom, args.disk, args.flags & ~stringsOkay, call), (value) => ({ ret: { params: accepted(value, args.flags).slice(0, Math.max(0, args.nparams)), nparams: args.nparams === 0 ? accepted(value, args.flags).length : 0 } }));
  }),
  serve(remote.domainSetNumaParameters, (driver, args, call) => {
    if (driver.domainSetNumaParameters === undefined) throw notSupported('virDomainSetNumaParameters');
    return then(driver.domainSetNumaParameters(args.dom, args.params, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainGetNumaParameters, (driver, args, call) => {
    if (driver.domainGetNumaParameters === undefined) throw notSupported('virDomainGetNumaParameters');
    return then(driver.domainGetNumaParameters(args.dom, args.flags & ~stringsOkay, call), (value) => ({ ret: { params: accepted(value, args.flags).slice(0, Math.max(0, args.nparams)), nparams: args.nparams === 0 ? accepted(value, args.flags).length : 0 } }));
  }),
  serve(remote.domainSetInterfaceParameters, (driver, args, call) => {
    if (driver.domainSetInterfaceParameters === undefined) throw notSupported('virDomainSetInterfaceParameters');
    return then(driver.domainSetInterfaceParameters(args.dom, args.device, args.params, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainGetInterfaceParameters, (driver, args, call) => {
    if (driver.domainGetInterfaceParameters === undefined) throw notSupported('virDomainGetInterfaceParameters');
    return then(driver.domainGetInterfaceParameters(args.dom, args.device, args.flags & ~stringsOkay, call), (value) => ({ ret: { params: accepted(value, args.flags).slice(0, Math.max(0, args.nparams)), nparams: args.nparams === 0 ? accepted(value, args.flags).length : 0 } }));
  }),
  serve(remote.domainShutdownFlags, (driver, args, call) => {
    if (driver.domainShutdown === undefined) throw notSupported('virDomainShutdown');
    return then(driver.domainShutdown(args.dom, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.storageVolWipePattern, (driver, args, call) => {
    if (driver.storageVolWipe === undefined) throw notSupported('virStorageVolWipe');
    return then(driver.storageVolWipe(args.vol, args.algorithm, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.storageVolResize, (driver, args, call) => {
    if (driver.storageVolResize === undefined) throw notSupported('virStorageVolResize');
    return then(driver.storageVolResize(args.vol, args.capacity, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainPmSuspendForDuration, (driver, args, call) => {
    if (driver.domainPMSuspendForDuration === undefined) throw notSupported('virDomainPMSuspendForDuration');
    return then(driver.domainPMSuspendForDuration(args.dom, args.target, args.duration, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainGetDiskErrors, (driver, args, call) => {
    if (driver.domainGetDiskErrors === undefined) throw notSupported('virDomainGetDiskErrors');
    return then(driver.domainGetDiskErrors(args.dom, args.flags, call), (value) => ({ ret: { errors: value.slice(0, Math.max(0, args.maxerrors)), nerrors: args.maxerrors === 0 ? value.length : Math.min(value.length, args.maxerrors) } }));
  }),
  serve(remote.domainSetMetadata, (driver, args, call) => {
    if (driver.domainSetMetadata === undefined) throw notSupported('virDomainSetMetadata');
    return then(driver.domainSetMetadata(args.dom, args.type, args.metadata, args.key, args.uri, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainGetMetadata, (driver, args, call) => {
    if (driver.domainGetMetadata === undefined) throw notSupported('virDomainGetMetadata');
    return then(driver.domainGetMetadata(args.dom, args.type, args.uri, args.flags, call), (value) => ({ ret: { metadata: value } }));
  }),
  serve(remote.domainBlockRebase, (driver, args, call) => {
    if (driver.domainBlockRebase === undefined) throw notSupported('virDomainBlockRebase');
    return then(driver.domainBlockRebase(args.dom, args.path, args.base, args.bandwidth, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainPmWakeup, (driver, args, call) => {
    if (driver.domainPMWakeup === undefined) throw notSupported('virDomainPMWakeup');
    return then(driver.domainPMWakeup(args.dom, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainSnapshotIsCurrent, (driver, args, call) => {
    if (driver.domainSnapshotIsCurrent === undefined) throw notSupported('virDomainSnapshotIsCurrent');
    return then(driver.domainSnapshotIsCurrent(args.snap, args.flags, call), (value) => ({ ret: { current: value } }));
  }),
  serve(remote.domainSnapshotHasMetadata, (driver, args, call) => {
    if (driver.domainSnapshotHasMetadata === undefined) throw notSupported('virDomainSnapshotHasMetadata');
    return then(driver.domainSnapshotHasMetadata(args.snap, args.flags, call), (value) => ({ ret: { metadata: value } }));
  }),
  serve(remote.connectListAllDomains, (driver, args, call) => {
    if (driver.connectListAllDomains === undefined) throw notSupported('virConnectListAllDomains');
    return then(driver.connectListAllDomains(args.flags, call), (value) => ({ ret: { domains: args.needResults === 0 ? [] : value, ret: value.length } }));
  }),
  serve(remote.domainListAllSnapshots, (driver, args, call) => {
    if (driver.domainListAllSnapshots === undefined) throw notSupported('virDomainListAllSnapshots');
    return then(driver.domainListAllSnapshots(args.dom, args.flags, call), (value) => ({ ret: { snapshots: args.needResults === 0 ? [] : value, ret: value.length } }));
  }),
  serve(remote.domainSnapshotListAllChildren, (driver, args, call) => {
    if (driver.domainSnapshotListAllChildren === undefined) throw notSupported('virDomainSnapshotListAllChildren');
    return then(driver.domainSnapshotListAllChildren(args.snapshot, args.flags, call), (value) => ({ ret: { snapshots: args.needResults === 0 ? [] : value, ret: value.length } }));
  }),
  serve(remote.domainGetHostname, (driver, args, call) => {
    if (driver.domainGetHostname === undefined) throw notSupported('virDomainGetHostname');
    return then(driver.domainGetHostname(args.dom, args.flags, call), (value) => ({ ret: { hostname: value } }));
  }),
  serve(remote.domainGetSecurityLabelList, (driver, args, call) => {
    if (driver.domainGetSecurityLabelList === undefined) throw notSupported('virDomainGetSecurityLabelList');
    return then(driver.domainGetSecurityLabelList(args.dom, call), (value) => ({ ret: { labels: value, ret: value.length } }));
  }),
  serve(remote.domainPinEmulator, (driver, args, call) => {
    if (driver.domainPinEmulator === undefined) throw notSupported('virDomainPinEmulator');
    return then(driver.domainPinEmulator(args.dom, args.cpumap, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.connectListAllStoragePools, (driver, args, call) => {
    if (driver.connectListAllStoragePools === undefined) throw notSupported('virConnectListAllStoragePools');
    return then(driver.connectListAllStoragePools(args.flags, call), (value) => ({ ret: { pools: args.needResults === 0 ? [] : value, ret: value.length } }));
  }),
  serve(remote.storagePoolListAllVolumes, (driver, args, call) => {
    if (driver.storagePoolListAllVolumes === undefined) throw notSupported('virStoragePoolListAllVolumes');
    return then(driver.storagePoolListAllVolumes(args.pool, args.flags, call), (value) => ({ ret: { vols: args.needResults === 0 ? [] : value, ret: value.length } }));
  }),
  serve(remote.connectListAllNetworks, (driver, args, call) => {
    if (driver.connectListAllNetworks === undefined) throw notSupported('virConnectListAllNetworks');
    return then(driver.connectListAllNetworks(args.flags, call), (value) => ({ ret: { nets: args.needResults === 0 ? [] : value, ret: value.length } }));
  }),
  serve(remote.connectListAllInterfaces, (driver, args, call) => {
    if (driver.connectListAllInterfaces === undefined) throw notSupported('virConnectListAllInterfaces');
    return then(driver.connectListAllInterfaces(args.flags, call), (value) => ({ ret: { ifaces: args.needResults === 0 ? [] : value, ret: value.length } }));
  }),
  serve(remote.connectListAllNodeDevices, (driver, args, call) => {
    if (driver.connectListAllNodeDevices === undefined) throw notSupported('virConnectListAllNodeDevices');
    return then(driver.connectListAllNodeDevices(args.flags, call), (value) => ({ ret: { devices: args.needResults === 0 ? [] : value, ret: value.length } }));
  }),
  serve(remote.connectListAllNwfilters, (driver, args, call) => {
    if (driver.connectListAllNWFilters === undefined) throw notSupported('virConnectListAllNWFilters');
    return then(driver.connectListAllNWFilters(args.flags, call), (value) => ({ ret: { filters: args.needResults === 0 ? [] : value, ret: value.length } }));
  }),
  serve(remote.connectListAllSecrets, (driver, args, call) => {
    if (driver.connectListAllSecrets === undefined) throw notSupported('virConnectListAllSecrets');
    return then(driver.connectListAllSecrets(args.flags, call), (value) => ({ ret: { secrets: args.needResults === 0 ? [] : value, ret: value.length } }));
  }),
  serve(remote.nodeSetMemoryParameters, (driver, args, call) => {
    if (driver.nodeSetMemoryParameters === undefined) throw notSupported('virNodeSetMemoryParameters');
    return then(driver.nodeSetMemoryParameters(args.params, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.nodeGetMemoryParameters, (driver, args, call) => {
    if (driver.nodeGetMemoryParameters === undefined) throw notSupported('virNodeGetMemoryParameters');
    return then(driver.nodeGetMemoryParameters(args.flags & ~stringsOkay, call), (value) => ({ ret: { params: accepted(value, args.flags).slice(0, Math.max(0, args.nparams)), nparams: args.nparams === 0 ? accepted(value, args.flags).length : 0 } }));
  }),
  serve(remote.domainBlockCommit, (driver, args, call) => {
    if (driver.domainBlockCommit === undefined) throw notSupported('virDomainBlockCommit');
    return then(driver.domainBlockCommit(args.dom, args.disk, args.base, args.top, args.bandwidth, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.networkUpdate, (driver, args, call) => {
    if (driver.networkUpdate === undefined) throw notSupported('virNetworkUpdate');
    return then(driver.networkUpdate(args.net, args.command, args.section, args.parentIndex, args.xml, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainFstrim, (driver, args, call) => {
    if (driver.domainFSTrim === undefined) throw notSupported('virDomainFSTrim');
    return then(driver.domainFSTrim(args.dom, args.mountPoint, args.minimum, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainSendProcessSignal, (driver, args, call) => {
    if (driver.domainSendProcessSignal === undefined) throw notSupported('virDomainSendProcessSignal');
    return then(driver.domainSendProcessSignal(args.dom, args.pidValue, args.signum, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainOpenChannel, (driver, args, call) => {
    if (driver.domainOpenChannel === undefined) throw notSupported('virDomainOpenChannel');
    return then(driver.domainOpenChannel(args.dom, args.name, args.flags, call), (value) => ({ ret: undefined, stream: value }));
  }),
  serve(remote.nodeDeviceLookupScsiHostByWwn, (driver, args, call) => {
    if (driver.nodeDeviceLookupSCSIHostByWWN === undefined) throw notSupported('virNodeDeviceLookupSCSIHostByWWN');
    return then(driver.nodeDeviceLookupSCSIHostByWWN(args.wwnn, args.wwpn, args.flags, call), (value) => ({ ret: { dev: value } }));
  }),
  serve(remote.domainGetJobStats, (driver, args, call) => {
    if (driver.domainGetJobStats === undefined) throw notSupported('virDomainGetJobStats');
    return then(driver.domainGetJobStats(args.dom, args.flags, call), (value) => ({ ret: value }));
  }),
  serve(remote.domainMigrateGetCompressionCache, (driver, args, call) => {
    if (driver.domainMigrateGetCompressionCache === undefined) throw notSupported('virDomainMigrateGetCompressionCache');
    return then(driver.domainMigrateGetCompressionCache(args.dom, args.flags, call), (value) => ({ ret: { cacheSize: value } }));
  }),
  serve(remote.domainMigrateSetCompressionCache, (driver, args, call) => {
    if (driver.domainMigrateSetCompressionCache === undefined) throw notSupported('virDomainMigrateSetCompressionCache');
    return then(driver.domainMigrateSetCompressionCache(args.dom, args.cacheSize, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.nodeDeviceDetachFlags, (driver, args, call) => {
    if (driver.nodeDeviceDetach === undefined) throw notSupported('virNodeDeviceDettach');
    return then(driver.nodeDeviceDetach({ name: args.name }, args.driverName, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainMigrateBegin3Params, (driver, args, call) => {
    if (driver.domainMigrateBegin3Params === undefined) throw notSupported('domain_migrate_begin3_params');
    return then(driver.domainMigrateBegin3Params(args.dom, args.params, args.flags, call), (value) => ({ ret: value }));
  }),
  serve(remote.domainMigratePrepare3Params, (driver, args, call) => {
    if (driver.domainMigratePrepare3Params === undefined) throw notSupported('domain_migrate_prepare3_params');
    return then(driver.domainMigratePrepare3Params(args.params, args.cookieIn, args.flags, call), (value) => ({ ret: value }));
  }),
  serve(remote.domainMigratePerform3Params, (driver, args, call) => {
    if (driver.domainMigratePerform3Params === undefined) throw notSupported('domain_migrate_perform3_params');
    return then(driver.domainMigratePerform3Params(args.dom, args.dconnuri, args.params, args.cookieIn, args.flags, call), (value) => ({ ret: { cookieOut: value } }));
  }),
  serve(remote.domainMigrateFinish3Params, (driver, args, call) => {
    if (driver.domainMigrateFinish3Params === undefined) throw notSupported('domain_migrate_finish3_params');
    return then(driver.domainMigrateFinish3Params(args.params, args.cookieIn, args.cancelled, args.flags, call), (value) => ({ ret: value }));
  }),
  serve(remote.domainMigrateConfirm3Params, (driver, args, call) => {
    if (driver.domainMigrateConfirm3Params === undefined) throw notSupported('domain_migrate_confirm3_params');
    return then(driver.domainMigrateConfirm3Params(args.dom, args.params, args.cookieIn, args.cancelled, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainSetMemoryStatsPeriod, (driver, args, call) => {
    if (driver.domainSetMemoryStatsPeriod === undefined) throw notSupported('virDomainSetMemoryStatsPeriod');
    return then(driver.domainSetMemoryStatsPeriod(args.dom, args.period, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.connectGetCpuModelNames, (driver, args, call) => {
    if (driver.connectGetCPUModelNames === undefined) throw notSupported('virConnectGetCPUModelNames');
    return then(driver.connectGetCPUModelNames(args.arch, args.flags, call), (value) => ({ ret: { models: args.needResults === 0 ? [] : value, ret: value.length } }));
  }),
  serve(remote.domainCoreDumpWithFormat, (driver, args, call) => {
    if (driver.domainCoreDump === undefined) throw notSupported('virDomainCoreDump');
    return then(driver.domainCoreDump(args.dom, args.to, args.dumpformat, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainFsfreeze, (driver, args, call) => {
    if (driver.domainFSFreeze === undefined) throw notSupported('virDomainFSFreeze');
    return then(driver.domainFSFreeze(args.dom, args.mountpoints, args.flags, call), (value) => ({ ret: { filesystems: value } }));
  }),
  serve(remote.domainFsthaw, (driver, args, call) => {
    if (driver.domainFSThaw === undefined) throw notSupported('virDomainFSThaw');
    return then(driver.domainFSThaw(args.dom, args.mountpoints, args.flags, call), (value) => ({ ret: { filesystems: value } }));
  }),
  serve(remote.domainGetTime, (driver, args, call) => {
    if (driver.domainGetTime === undefined) throw notSupported('virDomainGetTime');
    return then(driver.domainGetTime(args.dom, args.flags, call), (value) => ({ ret: value }));
  }),
  serve(remote.domainSetTime, (driver, args, call) => {
    if (driver.domainSetTime === undefined) throw notSupported('virDomainSetTime');
    return then(driver.domainSetTime(args.dom, args.seconds, args.nseconds, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.nodeGetFreePages, (driver, args, call) => {
    if (driver.nodeGetFreePages === undefined) throw notSupported('virNodeGetFreePages');
    return then(driver.nodeGetFreePages(args.pages, args.startCell, args.cellCount, args.flags, call), (value) => ({ ret: { counts: value } }));
  }),
  serve(remote.networkGetDhcpLeases, (driver, args, call) => {
    if (driver.networkGetDHCPLeases === undefined) throw notSupported('virNetworkGetDHCPLeases');
    return then(driver.networkGetDHCPLeases(args.net, args.mac, args.flags, call), (value) => ({ ret: { leases: args.needResults === 0 ? [] : value, ret: value.length } }));
  }),
  serve(remote.connectGetDomainCapabilities, (driver, args, call) => {
    if (driver.connectGetDomainCapabilities === undefined) throw notSupported('virConnectGetDomainCapabilities');
    return then(driver.connectGetDomainCapabilities(args.emulatorbin, args.arch, args.machine, args.virttype, args.flags, call), (value) => ({ ret: { capabilities: value } }));
  }),
  serve(remote.connectGetAllDomainStats, (driver, args, call) => {
    if (driver.connectGetAllDomainStats === undefined) throw notSupported('virConnectGetAllDomainStats');
    return then(driver.connectGetAllDomainStats(args.doms, args.stats, args.flags, call), (value) => ({ ret: { retStats: value } }));
  }),
  serve(remote.domainBlockCopy, (driver, args, call) => {
    if (driver.domainBlockCopy === undefined) throw notSupported('virDomainBlockCopy');
    return then(driver.domainBlockCopy(args.dom, args.path, args.destxml, args.params, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.nodeAllocPages, (driver, args, call) => {
    if (driver.nodeAllocPages === undefined) throw notSupported('virNodeAllocPages');
    return then(driver.nodeAllocPages(args.pageSizes, args.pageCounts, args.startCell, args.cellCount, args.flags, call), (value) => ({ ret: { ret: value } }));
  }),
  serve(remote.domainGetFsinfo, (driver, args, call) => {
    if (driver.domainGetFSInfo === undefined) throw notSupported('virDomainGetFSInfo');
    return then(driver.domainGetFSInfo(args.dom, args.flags, call), (value) => ({ ret: { info: value, ret: value.length } }));
  }),
  serve(remote.domainDefineXmlFlags, (driver, args, call) => {
    if (driver.domainDefineXML === undefined) throw notSupported('virDomainDefineXML');
    return then(driver.domainDefineXML(args.xml, args.flags, call), (value) => ({ ret: { dom: value } }));
  }),
  serve(remote.domainGetIothreadInfo, (driver, args, call) => {
    if (driver.domainGetIOThreadInfo === undefined) throw notSupported('virDomainGetIOThreadInfo');
    return then(driver.domainGetIOThreadInfo(args.dom, args.flags, call), (value) => ({ ret: { info: value, ret: value.length } }));
  }),
  serve(remote.domainPinIothread, (driver, args, call) => {
    if (driver.domainPinIOThread === undefined) throw notSupported('virDomainPinIOThread');
    return then(driver.domainPinIOThread(args.dom, args.iothreadsId, args.cpumap, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainInterfaceAddresses, (driver, args, call) => {
    if (driver.domainInterfaceAddresses === undefined) throw notSupported('virDomainInterfaceAddresses');
    return then(driver.domainInterfaceAddresses(args.dom, args.source, args.flags, call), (value) => ({ ret: { ifaces: value } }));
  }),
  serve(remote.domainAddIothread, (driver, args, call) => {
    if (driver.domainAddIOThread === undefined) throw notSupported('virDomainAddIOThread');
    return then(driver.domainAddIOThread(args.dom, args.iothreadId, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainDelIothread, (driver, args, call) => {
    if (driver.domainDelIOThread === undefined) throw notSupported('virDomainDelIOThread');
    return then(driver.domainDelIOThread(args.dom, args.iothreadId, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainSetUserPassword, (driver, args, call) => {
    if (driver.domainSetUserPassword === undefined) throw notSupported('virDomainSetUserPassword');
    return then(driver.domainSetUserPassword(args.dom, args.user, args.password, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainRename, (driver, args, call) => {
    if (driver.domainRename === undefined) throw notSupported('virDomainRename');
    return then(driver.domainRename(args.dom, args.newName, args.flags, call), () => ({ ret: { retcode: 0 } }));
  }),
  serve(remote.domainMigrateStartPostCopy, (driver, args, call) => {
    if (driver.domainMigrateStartPostCopy === undefined) throw notSupported('virDomainMigrateStartPostCopy');
    return then(driver.domainMigrateStartPostCopy(args.dom, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainGetPerfEvents, (driver, args, call) => {
    if (driver.domainGetPerfEvents === undefined) throw notSupported('virDomainGetPerfEvents');
    return then(driver.domainGetPerfEvents(args.dom, args.flags, call), (value) => ({ ret: { params: value } }));
  }),
  serve(remote.domainSetPerfEvents, (driver, args, call) => {
    if (driver.domainSetPerfEvents === undefined) throw notSupported('virDomainSetPerfEvents');
    return then(driver.domainSetPerfEvents(args.dom, args.params, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainGetGuestVcpus, (driver, args, call) => {
    if (driver.domainGetGuestVcpus === undefined) throw notSupported('virDomainGetGuestVcpus');
    return then(driver.domainGetGuestVcpus(args.dom, args.flags, call), (value) => ({ ret: { params: value } }));
  }),
  serve(remote.domainSetGuestVcpus, (driver, args, call) => {
    if (driver.domainSetGuestVcpus === undefined) throw notSupported('virDomainSetGuestVcpus');
    return then(driver.domainSetGuestVcpus(args.dom, args.cpumap, args.state, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.storageVolGetInfoFlags, (driver, args, call) => {
    if (driver.storageVolGetInfo === undefined) throw notSupported('virStorageVolGetInfo');
    return then(driver.storageVolGetInfo(args.vol, args.flags, call), (value) => ({ ret: value }));
  }),
  serve(remote.domainSetVcpu, (driver, args, call) => {
    if (driver.domainSetVcpu === undefined) throw notSupported('virDomainSetVcpu');
    return then(driver.domainSetVcpu(args.dom, args.cpumap, args.state, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainSetBlockThreshold, (driver, args, call) => {
    if (driver.domainSetBlockThreshold === undefined) throw notSupported('virDomainSetBlockThreshold');
    return then(driver.domainSetBlockThreshold(args.dom, args.dev, args.threshold, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainMigrateGetMaxDowntime, (driver, args, call) => {
    if (driver.domainMigrateGetMaxDowntime === undefined) throw notSupported('virDomainMigrateGetMaxDowntime');
    return then(driver.domainMigrateGetMaxDowntime(args.dom, args.flags, call), (value) => ({ ret: { downtime: value } }));
  }),
  serve(remote.domainManagedSaveGetXmlDesc, (driver, args, call) => {
    if (driver.domainManagedSaveGetXMLDesc === undefined) throw notSupported('virDomainManagedSaveGetXMLDesc');
    return then(driver.domainManagedSaveGetXMLDesc(args.dom, args.flags, call), (value) => ({ ret: { xml: value } }));
  }),
  serve(remote.domainManagedSaveDefineXml, (driver, args, call) => {
    if (driver.domainManagedSaveDefineXML === undefined) throw notSupported('virDomainManagedSaveDefineXML');
    return then(driver.domainManagedSaveDefineXML(args.dom, args.dxml, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainSetLifecycleAction, (driver, args, call) => {
    if (driver.domainSetLifecycleAction === undefined) throw notSupported('virDomainSetLifecycleAction');
    return then(driver.domainSetLifecycleAction(args.dom, args.type, args.action, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.storagePoolLookupByTargetPath, (driver, args, call) => {
    if (driver.storagePoolLookupByTargetPath === undefined) throw notSupported('virStoragePoolLookupByTargetPath');
    return then(driver.storagePoolLookupByTargetPath(args.path, call), (value) => ({ ret: { pool: value } }));
  }),
  serve(remote.domainDetachDeviceAlias, (driver, args, call) => {
    if (driver.domainDetachDeviceAlias === undefined) throw notSupported('virDomainDetachDeviceAlias');
    return then(driver.domainDetachDeviceAlias(args.dom, args.alias, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.connectCompareHypervisorCpu, (driver, args, call) => {
    if (driver.connectCompareHypervisorCPU === undefined) throw notSupported('virConnectCompareHypervisorCPU');
    return then(driver.connectCompareHypervisorCPU(args.emulator, args.arch, args.machine, args.virttype, args.xmlCPU, args.flags, call), (value) => ({ ret: { result: value } }));
  }),
  serve(remote.connectBaselineHypervisorCpu, (driver, args, call) => {
    if (driver.connectBaselineHypervisorCPU === undefined) throw notSupported('virConnectBaselineHypervisorCPU');
    return then(driver.connectBaselineHypervisorCPU(args.emulator, args.arch, args.machine, args.virttype, args.xmlCPUs, args.flags, call), (value) => ({ ret: { cpu: value } }));
  }),
  serve(remote.nodeGetSevInfo, (driver, args, call) => {
    if (driver.nodeGetSEVInfo === undefined) throw notSupported('virNodeGetSEVInfo');
    return then(driver.nodeGetSEVInfo(args.flags & ~stringsOkay, call), (value) => ({ ret: { params: accepted(value, args.flags).slice(0, Math.max(0, args.nparams)), nparams: args.nparams === 0 ? accepted(value, args.flags).length : 0 } }));
  }),
  serve(remote.domainGetLaunchSecurityInfo, (driver, args, call) => {
    if (driver.domainGetLaunchSecurityInfo === undefined) throw notSupported('virDomainGetLaunchSecurityInfo');
    return then(driver.domainGetLaunchSecurityInfo(args.dom, args.flags, call), (value) => ({ ret: { params: value } }));
  }),
  serve(remote.nwfilterBindingLookupByPortDev, (driver, args, call) => {
    if (driver.nwfilterBindingLookupByPortDev === undefined) throw notSupported('virNWFilterBindingLookupByPortDev');
    return then(driver.nwfilterBindingLookupByPortDev(args.name, call), (value) => ({ ret: { nwfilter: value } }));
  }),
  serve(remote.nwfilterBindingGetXmlDesc, (driver, args, call) => {
    if (driver.nwfilterBindingGetXMLDesc === undefined) throw notSupported('virNWFilterBindingGetXMLDesc');
    return then(driver.nwfilterBindingGetXMLDesc(args.nwfilter, args.flags, call), (value) => ({ ret: { xml: value } }));
  }),
  serve(remote.nwfilterBindingCreateXml, (driver, args, call) => {
    if (driver.nwfilterBindingCreateXML === undefined) throw notSupported('virNWFilterBindingCreateXML');
    return then(driver.nwfilterBindingCreateXML(args.xml, args.flags, call), (value) => ({ ret: { nwfilter: value } }));
  }),
  serve(remote.nwfilterBindingDelete, (driver, args, call) => {
    if (driver.nwfilterBindingDelete === undefined) throw notSupported('virNWFilterBindingDelete');
    return then(driver.nwfilterBindingDelete(args.nwfilter, call), () => ({ ret: undefined }));
  }),
  serve(remote.connectListAllNwfilterBindings, (driver, args, call) => {
    if (driver.connectListAllNWFilterBindings === undefined) throw notSupported('virConnectListAllNWFilterBindings');
    return then(driver.connectListAllNWFilterBindings(args.flags, call), (value) => ({ ret: { bindings: args.needResults === 0 ? [] : value, ret: value.length } }));
  }),
  serve(remote.domainSetIothreadParams, (driver, args, call) => {
    if (driver.domainSetIOThreadParams === undefined) throw notSupported('virDomainSetIOThreadParams');
    return then(driver.domainSetIOThreadParams(args.dom, args.iothreadId, args.params, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.connectGetStoragePoolCapabilities, (driver, args, call) => {
    if (driver.connectGetStoragePoolCapabilities === undefined) throw notSupported('virConnectGetStoragePoolCapabilities');
    return then(driver.connectGetStoragePoolCapabilities(args.flags, call), (value) => ({ ret: { capabilities: value } }));
  }),
  serve(remote.networkListAllPorts, (driver, args, call) => {
    if (driver.networkListAllPorts === undefined) throw notSupported('virNetworkListAllPorts');
    return then(driver.networkListAllPorts(args.network, args.flags, call), (value) => ({ ret: { ports: args.needResults === 0 ? [] : value, ret: value.length } }));
  }),
  serve(remote.networkPortLookupByUuid, (driver, args, call) => {
    if (driver.networkPortLookupByUUID === undefined) throw notSupported('virNetworkPortLookupByUUID');
    return then(driver.networkPortLookupByUUID(args.network, args.uuid, call), (value) => ({ ret: { port: value } }));
  }),
  serve(remote.networkPortCreateXml, (driver, args, call) => {
    if (driver.networkPortCreateXML === undefined) throw notSupported('virNetworkPortCreateXML');
    return then(driver.networkPortCreateXML(args.network, args.xml, args.flags, call), (value) => ({ ret: { port: value } }));
  }),
  serve(remote.networkPortGetParameters, (driver, args, call) => {
    if (driver.networkPortGetParameters === undefined) throw notSupported('virNetworkPortGetParameters');
    return then(driver.networkPortGetParameters(args.port, args.flags & ~stringsOkay, call), (value) => ({ ret: { params: accepted(value, args.flags).slice(0, Math.max(0, args.nparams)), nparams: args.nparams === 0 ? accepted(value, args.flags).length : 0 } }));
  }),
  serve(remote.networkPortSetParameters, (driver, args, call) => {
    if (driver.networkPortSetParameters === undefined) throw notSupported('virNetworkPortSetParameters');
    return then(driver.networkPortSetParameters(args.port, args.params, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.networkPortGetXmlDesc, (driver, args, call) => {
    if (driver.networkPortGetXMLDesc === undefined) throw notSupported('virNetworkPortGetXMLDesc');
    return then(driver.networkPortGetXMLDesc(args.port, args.flags, call), (value) => ({ ret: { xml: value } }));
  }),
  serve(remote.networkPortDelete, (driver, args, call) => {
    if (driver.networkPortDelete === undefined) throw notSupported('virNetworkPortDelete');
    return then(driver.networkPortDelete(args.port, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainCheckpointCreateXml, (driver, args, call) => {
    if (driver.domainCheckpointCreateXML === undefined) throw notSupported('virDomainCheckpointCreateXML');
    return then(driver.domainCheckpointCreateXML(args.dom, args.xmlDesc, args.flags, call), (value) => ({ ret: { checkpoint: value } }));
  }),
  serve(remote.domainCheckpointGetXmlDesc, (driver, args, call) => {
    if (driver.domainCheckpointGetXMLDesc === undefined) throw notSupported('virDomainCheckpointGetXMLDesc');
    return then(driver.domainCheckpointGetXMLDesc(args.checkpoint, args.flags, call), (value) => ({ ret: { xml: value } }));
  }),
  serve(remote.domainListAllCheckpoints, (driver, args, call) => {
    if (driver.domainListAllCheckpoints === undefined) throw notSupported('virDomainListAllCheckpoints');
    return then(driver.domainListAllCheckpoints(args.dom, args.flags, call), (value) => ({ ret: { checkpoints: args.needResults === 0 ? [] : value, ret: value.length } }));
  }),
  serve(remote.domainCheckpointListAllChildren, (driver, args, call) => {
    if (driver.domainCheckpointListAllChildren === undefined) throw notSupported('virDomainCheckpointListAllChildren');
    return then(driver.domainCheckpointListAllChildren(args.checkpoint, args.flags, call), (value) => ({ ret: { checkpoints: args.needResults === 0 ? [] : value, ret: value.length } }));
  }),
  serve(remote.domainCheckpointLookupByName, (driver, args, call) => {
    if (driver.domainCheckpointLookupByName === undefined) throw notSupported('virDomainCheckpointLookupByName');
    return then(driver.domainCheckpointLookupByName(args.dom, args.name, args.flags, call), (value) => ({ ret: { checkpoint: value } }));
  }),
  serve(remote.domainCheckpointGetParent, (driver, args, call) => {
    if (driver.domainCheckpointGetParent === undefined) throw notSupported('virDomainCheckpointGetParent');
    return then(driver.domainCheckpointGetParent(args.checkpoint, args.flags, call), (value) => ({ ret: { parent: value } }));
  }),
  serve(remote.domainCheckpointDelete, (driver, args, call) => {
    if (driver.domainCheckpointDelete === undefined) throw notSupported('virDomainCheckpointDelete');
    return then(driver.domainCheckpointDelete(args.checkpoint, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainGetGuestInfo, (driver, args, call) => {
    if (driver.domainGetGuestInfo === undefined) throw notSupported('virDomainGetGuestInfo');
    return then(driver.domainGetGuestInfo(args.dom, args.types, args.flags, call), (value) => ({ ret: { params: value } }));
  }),
  serve(remote.connectSetIdentity, (driver, args, call) => {
    if (driver.connectSetIdentity === undefined) throw notSupported('virConnectSetIdentity');
    return then(driver.connectSetIdentity(args.params, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainAgentSetResponseTimeout, (driver, args, call) => {
    if (driver.domainAgentSetResponseTimeout === undefined) throw notSupported('virDomainAgentSetResponseTimeout');
    return then(driver.domainAgentSetResponseTimeout(args.dom, args.timeout, args.flags, call), () => ({ ret: { result: 0 } }));
  }),
  serve(remote.domainBackupBegin, (driver, args, call) => {
    if (driver.domainBackupBegin === undefined) throw notSupported('virDomainBackupBegin');
    return then(driver.domainBackupBegin(args.dom, args.backupXml, args.checkpointXml, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainBackupGetXmlDesc, (driver, args, call) => {
    if (driver.domainBackupGetXMLDesc === undefined) throw notSupported('virDomainBackupGetXMLDesc');
    return then(driver.domainBackupGetXMLDesc(args.dom, args.flags, call), (value) => ({ ret: { xml: value } }));
  }),
  serve(remote.domainAuthorizedSshKeysGet, (driver, args, call) => {
    if (driver.domainAuthorizedSSHKeysGet === undefined) throw notSupported('virDomainAuthorizedSSHKeysGet');
    return then(driver.domainAuthorizedSSHKeysGet(args.dom, args.user, args.flags, call), (value) => ({ ret: { keys: value } }));
  }),
  serve(remote.domainAuthorizedSshKeysSet, (driver, args, call) => {
    if (driver.domainAuthorizedSSHKeysSet === undefined) throw notSupported('virDomainAuthorizedSSHKeysSet');
    return then(driver.domainAuthorizedSSHKeysSet(args.dom, args.user, args.keys, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainGetMessages, (driver, args, call) => {
    if (driver.domainGetMessages === undefined) throw notSupported('virDomainGetMessages');
    return then(driver.domainGetMessages(args.dom, args.flags, call), (value) => ({ ret: { msgs: value } }));
  }),
  serve(remote.domainStartDirtyRateCalc, (driver, args, call) => {
    if (driver.domainStartDirtyRateCalc === undefined) throw notSupported('virDomainStartDirtyRateCalc');
    return then(driver.domainStartDirtyRateCalc(args.dom, args.seconds, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.nodeDeviceDefineXml, (driver, args, call) => {
    if (driver.nodeDeviceDefineXML === undefined) throw notSupported('virNodeDeviceDefineXML');
    return then(driver.nodeDeviceDefineXML(args.xmlDesc, args.flags, call), (value) => ({ ret: { dev: value } }));
  }),
  serve(remote.nodeDeviceUndefine, (driver, args, call) => {
    if (driver.nodeDeviceUndefine === undefined) throw notSupported('virNodeDeviceUndefine');
    return then(driver.nodeDeviceUndefine({ name: args.name }, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.nodeDeviceCreate, (driver, args, call) => {
    if (driver.nodeDeviceCreate === undefined) throw notSupported('virNodeDeviceCreate');
    return then(driver.nodeDeviceCreate({ name: args.name }, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.nwfilterDefineXmlFlags, (driver, args, call) => {
    if (driver.nwfilterDefineXML === undefined) throw notSupported('virNWFilterDefineXML');
    return then(driver.nwfilterDefineXML(args.xml, args.flags, call), (value) => ({ ret: { nwfilter: value } }));
  }),
  serve(remote.networkDefineXmlFlags, (driver, args, call) => {
    if (driver.networkDefineXML === undefined) throw notSupported('virNetworkDefineXML');
    return then(driver.networkDefineXML(args.xml, args.flags, call), (value) => ({ ret: { net: value } }));
  }),
  serve(remote.nodeDeviceGetAutostart, (driver, args, call) => {
    if (driver.nodeDeviceGetAutostart === undefined) throw notSupported('virNodeDeviceGetAutostart');
    return then(driver.nodeDeviceGetAutostart({ name: args.name }, call), (value) => ({ ret: { autostart: value } }));
  }),
  serve(remote.nodeDeviceSetAutostart, (driver, args, call) => {
    if (driver.nodeDeviceSetAutostart === undefined) throw notSupported('virNodeDeviceSetAutostart');
    return then(driver.nodeDeviceSetAutostart({ name: args.name }, args.autostart, call), () => ({ ret: undefined }));
  }),
  serve(remote.nodeDeviceIsPersistent, (driver, args, call) => {
    if (driver.nodeDeviceIsPersistent === undefined) throw notSupported('virNodeDeviceIsPersistent');
    return then(driver.nodeDeviceIsPersistent({ name: args.name }, call), (value) => ({ ret: { persistent: value } }));
  }),
  serve(remote.nodeDeviceIsActive, (driver, args, call) => {
    if (driver.nodeDeviceIsActive === undefined) throw notSupported('virNodeDeviceIsActive');
    return then(driver.nodeDeviceIsActive({ name: args.name }, call), (value) => ({ ret: { active: value } }));
  }),
  serve(remote.networkCreateXmlFlags, (driver, args, call) => {
    if (driver.networkCreateXML === undefined) throw notSupported('virNetworkCreateXML');
    return then(driver.networkCreateXML(args.xml, args.flags, call), (value) => ({ ret: { net: value } }));
  }),
  serve(remote.domainSetLaunchSecurityState, (driver, args, call) => {
    if (driver.domainSetLaunchSecurityState === undefined) throw notSupported('virDomainSetLaunchSecurityState');
    return then(driver.domainSetLaunchSecurityState(args.dom, args.params, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainSaveParams, (driver, args, call) => {
    if (driver.domainSaveParams === undefined) throw notSupported('virDomainSaveParams');
    return then(driver.domainSaveParams(args.dom, args.params, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainRestoreParams, (driver, args, call) => {
    if (driver.domainRestoreParams === undefined) throw notSupported('virDomainRestoreParams');
    return then(driver.domainRestoreParams(args.params, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainAbortJobFlags, (driver, args, call) => {
    if (driver.domainAbortJob === undefined) throw notSupported('virDomainAbortJob');
    return then(driver.domainAbortJob(args.dom, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.networkSetMetadata, (driver, args, call) => {
    if (driver.networkSetMetadata === undefined) throw notSupported('virNetworkSetMetadata');
    return then(driver.networkSetMetadata(args.network, args.type, args.metadata, args.key, args.uri, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.networkGetMetadata, (driver, args, call) => {
    if (driver.networkGetMetadata === undefined) throw notSupported('virNetworkGetMetadata');
    return then(driver.networkGetMetadata(args.network, args.type, args.uri, args.flags, call), (value) => ({ ret: { metadata: value } }));
  }),
  serve(remote.nodeDeviceUpdate, (driver, args, call) => {
    if (driver.nodeDeviceUpdate === undefined) throw notSupported('virNodeDeviceUpdate');
    return then(driver.nodeDeviceUpdate({ name: args.name }, args.xmlDesc, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainGraphicsReload, (driver, args, call) => {
    if (driver.domainGraphicsReload === undefined) throw notSupported('virDomainGraphicsReload');
    return then(driver.domainGraphicsReload(args.dom, args.type, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainGetAutostartOnce, (driver, args, call) => {
    if (driver.domainGetAutostartOnce === undefined) throw notSupported('virDomainGetAutostartOnce');
    return then(driver.domainGetAutostartOnce(args.dom, call), (value) => ({ ret: { autostart: value } }));
  }),
  serve(remote.domainSetAutostartOnce, (driver, args, call) => {
    if (driver.domainSetAutostartOnce === undefined) throw notSupported('virDomainSetAutostartOnce');
    return then(driver.domainSetAutostartOnce(args.dom, args.autostart, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainSetThrottleGroup, (driver, args, call) => {
    if (driver.domainSetThrottleGroup === undefined) throw notSupported('virDomainSetThrottleGroup');
    return then(driver.domainSetThrottleGroup(args.dom, args.group, args.params, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(remote.domainDelThrottleGroup, (driver, args, call) => {
    if (driver.domainDelThrottleGroup === undefined) throw notSupported('virDomainDelThrottleGroup');
    return then(driver.domainDelThrottleGroup(args.dom, args.group, args.flags, call), () => ({ ret: undefined }));
  }),
  serve(qemu.domainMonitorCommand, (driver, args, call) => {
    if (driver.domainQemuMonitorCommand === undefined) throw notSupported('virDomainQemuMonitorCommand');
    return then(driver.domainQemuMonitorCommand(args.dom, args.cmd, args.flags, call), (value) => ({ ret: { result: value } }));
  }),
  serve(qemu.domainAttach, (driver, args, call) => {
    if (driver.domainQemuAttach === undefined) throw notSupported('virDomainQemuAttach');
    return then(driver.domainQemuAttach(args.pidValue, args.flags, call), (value) => ({ ret: { dom: value } }));
  }),
  serve(qemu.domainAgentCommand, (driver, args, call) => {
    if (driver.domainQemuAgentCommand === undefined) throw notSupported('virDomainQemuAgentCommand');
    return then(driver.domainQemuAgentCommand(args.dom, args.cmd, args.timeout, args.flags, call), (value) => ({ ret: { result: value } }));
  }),
];
