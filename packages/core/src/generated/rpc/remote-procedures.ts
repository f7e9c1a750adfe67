// Written by tools/generate from the reference facts (wire-protocol.json). Don't edit: change the program and run it.

import { type Access, ProgramBuilder, readVoid, writeVoid } from '../../rpc/procedure/procedure.js';
import * as s from './remote.js';

const program = new ProgramBuilder(536903814, 1);
const access0: Access = { readOnly: true, acl: [{ object: 'connect', permission: 'getattr' }], aclFilter: [] };
const access1: Access = { readOnly: true, acl: [], aclFilter: [] };
const access2: Access = { readOnly: true, acl: [{ object: 'connect', permission: 'read' }], aclFilter: [] };
const access3: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'write' }], aclFilter: [] };
const access4: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'start' }], aclFilter: [] };
const access5: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'start' }], aclFilter: [] };
const access6: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save' }], aclFilter: [] };
const access7: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'stop' }], aclFilter: [] };
const access8: Access = { readOnly: true, acl: [{ object: 'domain', permission: 'read' }, { object: 'domain', permission: 'read_secure', flags: 1, match: 'all' }, { object: 'domain', permission: 'read_secure', flags: 8, match: 'all' }], aclFilter: [] };
const access9: Access = { readOnly: true, acl: [{ object: 'domain', permission: 'read' }], aclFilter: [] };
const access10: Access = { readOnly: true, acl: [{ object: 'connect', permission: 'search_domains' }], aclFilter: [{ object: 'domain', permission: 'getattr' }] };
const access11: Access = { readOnly: true, acl: [{ object: 'domain', permission: 'getattr' }], aclFilter: [] };
const access12: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'init_control' }, { object: 'domain', permission: 'write', flags: 2, match: 'all' }], aclFilter: [] };
const access13: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'suspend' }], aclFilter: [] };
const access14: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'init_control' }], aclFilter: [] };
const access15: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'delete' }], aclFilter: [] };
const access16: Access = { readOnly: true, acl: [{ object: 'connect', permission: 'search_networks' }], aclFilter: [{ object: 'network', permission: 'getattr' }] };
const access17: Access = { readOnly: false, acl: [{ object: 'network', permission: 'start' }], aclFilter: [] };
const access18: Access = { readOnly: false, acl: [{ object: 'network', permission: 'write' }, { object: 'network', permission: 'start' }], aclFilter: [] };
const access19: Access = { readOnly: false, acl: [{ object: 'network', permission: 'write' }, { object: 'network', permission: 'save' }], aclFilter: [] };
const access20: Access = { readOnly: false, acl: [{ object: 'network', permission: 'stop' }], aclFilter: [] };
const access21: Access = { readOnly: true, acl: [{ object: 'network', permission: 'read' }], aclFilter: [] };
const access22: Access = { readOnly: true, acl: [{ object: 'network', permission: 'getattr' }], aclFilter: [] };
const access23: Access = { readOnly: false, acl: [{ object: 'network', permission: 'write' }], aclFilter: [] };
const access24: Access = { readOnly: false, acl: [{ object: 'network', permission: 'delete' }], aclFilter: [] };
const access25: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'core_dump' }], aclFilter: [] };
const access26: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'start' }, { object: 'domain', permission: 'write' }], aclFilter: [] };
const access27: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'hibernate' }], aclFilter: [] };
const access28: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'migrate' }, { object: 'domain', permission: 'start' }, { object: 'domain', permission: 'write' }], aclFilter: [] };
const access29: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'migrate' }], aclFilter: [] };
const access30: Access = { readOnly: true, acl: [{ object: 'connect', permission: 'search_storage_pools' }], aclFilter: [{ object: 'storage_pool', permission: 'getattr' }] };
const access31: Access = { readOnly: false, acl: [{ object: 'connect', permission: 'detect_storage_pools' }], aclFilter: [] };
const access32: Access = { readOnly: false, acl: [{ object: 'storage_pool', permission: 'start' }, { object: 'storage_pool', permission: 'write' }], aclFilter: [] };
const access33: Access = { readOnly: false, acl: [{ object: 'storage_pool', permission: 'write' }, { object: 'storage_pool', permission: 'save' }], aclFilter: [] };
const access34: Access = { readOnly: false, acl: [{ object: 'storage_pool', permission: 'start' }], aclFilter: [] };
const access35: Access = { readOnly: false, acl: [{ object: 'storage_pool', permission: 'format' }], aclFilter: [] };
const access36: Access = { readOnly: false, acl: [{ object: 'storage_pool', permission: 'stop' }], aclFilter: [] };
const access37: Access = { readOnly: false, acl: [{ object: 'storage_pool', permission: 'delete' }], aclFilter: [] };
const access38: Access = { readOnly: false, acl: [{ object: 'storage_pool', permission: 'refresh' }], aclFilter: [] };
const access39: Access = { readOnly: true, acl: [{ object: 'storage_pool', permission: 'getattr' }], aclFilter: [] };
const access40: Access = { readOnly: true, acl: [{ object: 'storage_pool', permission: 'read' }], aclFilter: [] };
const access41: Access = { readOnly: false, acl: [{ object: 'storage_pool', permission: 'write' }], aclFilter: [] };
const access42: Access = { readOnly: true, acl: [{ object: 'storage_pool', permission: 'search_storage_vols' }], aclFilter: [{ object: 'storage_vol', permission: 'getattr' }] };
const access43: Access = { readOnly: false, acl: [{ object: 'storage_vol', permission: 'create' }], aclFilter: [] };
const access44: Access = { readOnly: false, acl: [{ object: 'storage_vol', permission: 'delete' }], aclFilter: [] };
const access45: Access = { readOnly: true, acl: [{ object: 'storage_vol', permission: 'getattr' }], aclFilter: [] };
const access46: Access = { readOnly: true, acl: [{ object: 'storage_vol', permission: 'read' }], aclFilter: [] };
const access47: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'block_read' }], aclFilter: [] };
const access48: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'mem_read' }], aclFilter: [] };
const access49: Access = { readOnly: true, acl: [{ object: 'connect', permission: 'search_node_devices' }], aclFilter: [{ object: 'node_device', permission: 'getattr' }] };
const access50: Access = { readOnly: true, acl: [{ object: 'node_device', permission: 'getattr' }], aclFilter: [] };
const access51: Access = { readOnly: true, acl: [{ object: 'node_device', permission: 'read' }], aclFilter: [] };
const access52: Access = { readOnly: false, acl: [{ object: 'node_device', permission: 'detach' }], aclFilter: [] };
const access53: Access = { readOnly: false, acl: [{ object: 'node_device', permission: 'write' }, { object: 'node_device', permission: 'start' }], aclFilter: [] };
const access54: Access = { readOnly: false, acl: [{ object: 'node_device', permission: 'stop' }], aclFilter: [] };
const access55: Access = { readOnly: true, acl: [{ object: 'connect', permission: 'search_interfaces' }], aclFilter: [{ object: 'interface', permission: 'getattr' }] };
const access56: Access = { readOnly: true, acl: [{ object: 'interface', permission: 'getattr' }], aclFilter: [] };
const access57: Access = { readOnly: true, acl: [{ object: 'interface', permission: 'read' }], aclFilter: [] };
const access58: Access = { readOnly: false, acl: [{ object: 'interface', permission: 'write' }, { object: 'interface', permission: 'save' }], aclFilter: [] };
const access59: Access = { readOnly: false, acl: [{ object: 'interface', permission: 'delete' }], aclFilter: [] };
const access60: Access = { readOnly: false, acl: [{ object: 'interface', permission: 'start' }], aclFilter: [] };
const access61: Access = { readOnly: false, acl: [{ object: 'interface', permission: 'stop' }], aclFilter: [] };
const access62: Access = { readOnly: false, acl: [{ object: 'connect', permission: 'write' }], aclFilter: [] };
const access63: Access = { readOnly: true, acl: [{ object: 'connect', permission: 'search_secrets' }], aclFilter: [{ object: 'secret', permission: 'getattr' }] };
const access64: Access = { readOnly: true, acl: [{ object: 'secret', permission: 'getattr' }], aclFilter: [] };
const access65: Access = { readOnly: false, acl: [{ object: 'secret', permission: 'write' }, { object: 'secret', permission: 'save' }], aclFilter: [] };
const access66: Access = { readOnly: true, acl: [{ object: 'secret', permission: 'read' }], aclFilter: [] };
const access67: Access = { readOnly: false, acl: [{ object: 'secret', permission: 'write' }], aclFilter: [] };
const access68: Access = { readOnly: false, acl: [{ object: 'secret', permission: 'read_secure' }], aclFilter: [] };
const access69: Access = { readOnly: false, acl: [{ object: 'secret', permission: 'delete' }], aclFilter: [] };
const access70: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save', flags: 3, match: 'none' }, { object: 'domain', permission: 'save', flags: 2, match: 'all' }], aclFilter: [] };
const access71: Access = { readOnly: false, acl: [{ object: 'storage_vol', permission: 'format' }], aclFilter: [] };
const access72: Access = { readOnly: true, acl: [{ object: 'nwfilter', permission: 'getattr' }], aclFilter: [] };
const access73: Access = { readOnly: true, acl: [{ object: 'nwfilter', permission: 'read' }], aclFilter: [] };
const access74: Access = { readOnly: true, acl: [{ object: 'connect', permission: 'search_nwfilters' }], aclFilter: [{ object: 'nwfilter', permission: 'getattr' }] };
const access75: Access = { readOnly: false, acl: [{ object: 'nwfilter', permission: 'write' }, { object: 'nwfilter', permission: 'save' }], aclFilter: [] };
const access76: Access = { readOnly: false, acl: [{ object: 'nwfilter', permission: 'delete' }], aclFilter: [] };
const access77: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'snapshot' }, { object: 'domain', permission: 'fs_freeze', flags: 64, match: 'all' }], aclFilter: [] };
const access78: Access = { readOnly: true, acl: [{ object: 'domain', permission: 'read' }, { object: 'domain', permission: 'read_secure', flags: 1, match: 'all' }], aclFilter: [] };
const access79: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'snapshot' }], aclFilter: [] };
const access80: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save', flags: 3, match: 'none' }, { object: 'domain', permission: 'save', flags: 2, match: 'all' }, { object: 'domain', permission: 'write', flags: 8, match: 'all' }], aclFilter: [] };
const access81: Access = { readOnly: true, acl: [{ object: 'domain', permission: 'read' }, { object: 'domain', permission: 'write', flags: 8, match: 'all' }], aclFilter: [] };
const access82: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'open_device' }], aclFilter: [] };
const access83: Access = { readOnly: false, acl: [{ object: 'storage_vol', permission: 'data_write' }], aclFilter: [] };
const access84: Access = { readOnly: false, acl: [{ object: 'storage_vol', permission: 'data_read' }], aclFilter: [] };
const access85: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'inject_nmi' }], aclFilter: [] };
const access86: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'screenshot' }], aclFilter: [] };
const access87: Access = { readOnly: false, acl: [{ object: 'connect', permission: 'interface_transaction' }], aclFilter: [] };
const access88: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'send_input' }], aclFilter: [] };
const access89: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'hibernate' }], aclFilter: [] };
const access90: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'block_write' }], aclFilter: [] };
const access91: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'reset' }], aclFilter: [] };
const access92: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'open_graphics' }], aclFilter: [] };
const access93: Access = { readOnly: false, acl: [{ object: 'connect', permission: 'pm_control' }], aclFilter: [] };
const access94: Access = { readOnly: false, acl: [{ object: 'storage_vol', permission: 'resize' }], aclFilter: [] };
const access95: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'pm_control' }], aclFilter: [] };
const access96: Access = { readOnly: false, acl: [{ object: 'network', permission: 'write' }, { object: 'network', permission: 'save', flags: 3, match: 'none' }, { object: 'network', permission: 'save', flags: 2, match: 'all' }], aclFilter: [] };
const access97: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'fs_trim' }], aclFilter: [] };
const access98: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'send_signal' }], aclFilter: [] };
const access99: Access = { readOnly: true, acl: [{ object: 'domain', permission: 'migrate' }], aclFilter: [] };
const access100: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'fs_freeze' }], aclFilter: [] };
const access101: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'set_time' }], aclFilter: [] };
const access102: Access = { readOnly: true, acl: [{ object: 'connect', permission: 'search_domains' }], aclFilter: [{ object: 'domain', permission: 'read' }] };
const access103: Access = { readOnly: true, acl: [{ object: 'domain', permission: 'read' }, { object: 'domain', permission: 'write', param: 'source', value: 1 }], aclFilter: [] };
const access104: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'set_password' }], aclFilter: [] };
const access105: Access = { readOnly: false, acl: [{ object: 'connect', permission: 'read' }], aclFilter: [] };
const access106: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'read' }], aclFilter: [] };
const access107: Access = { readOnly: true, acl: [{ object: 'nwfilter_binding', permission: 'getattr' }], aclFilter: [] };
const access108: Access = { readOnly: true, acl: [{ object: 'nwfilter_binding', permission: 'read' }], aclFilter: [] };
const access109: Access = { readOnly: false, acl: [{ object: 'nwfilter_binding', permission: 'create' }], aclFilter: [] };
const access110: Access = { readOnly: false, acl: [{ object: 'nwfilter_binding', permission: 'delete' }], aclFilter: [] };
const access111: Access = { readOnly: true, acl: [{ object: 'connect', permission: 'search_nwfilter_bindings' }], aclFilter: [{ object: 'nwfilter_binding', permission: 'getattr' }] };
const access112: Access = { readOnly: true, acl: [{ object: 'network', permission: 'search_ports' }], aclFilter: [{ object: 'network_port', permission: 'getattr' }] };
const access113: Access = { readOnly: true, acl: [{ object: 'network_port', permission: 'getattr' }], aclFilter: [] };
const access114: Access = { readOnly: false, acl: [{ object: 'network_port', permission: 'create' }], aclFilter: [] };
const access115: Access = { readOnly: true, acl: [{ object: 'network_port', permission: 'read' }], aclFilter: [] };
const access116: Access = { readOnly: false, acl: [{ object: 'network_port', permission: 'write' }], aclFilter: [] };
const access117: Access = { readOnly: false, acl: [{ object: 'network_port', permission: 'delete' }], aclFilter: [] };
const access118: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'checkpoint' }, { object: 'domain', permission: 'fs_freeze', flags: 2, match: 'all' }], aclFilter: [] };
const access119: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'checkpoint' }], aclFilter: [] };
const access120: Access = { readOnly: true, acl: [{ object: 'connect', permission: 'write' }], aclFilter: [] };
const access121: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'checkpoint' }, { object: 'domain', permission: 'block_write' }], aclFilter: [] };
const access122: Access = { readOnly: false, acl: [{ object: 'node_device', permission: 'write' }, { object: 'node_device', permission: 'save' }], aclFilter: [] };
const access123: Access = { readOnly: false, acl: [{ object: 'node_device', permission: 'delete' }], aclFilter: [] };
const access124: Access = { readOnly: false, acl: [{ object: 'node_device', permission: 'start' }], aclFilter: [] };
const access125: Access = { readOnly: false, acl: [{ object: 'node_device', permission: 'read' }], aclFilter: [] };
const access126: Access = { readOnly: false, acl: [{ object: 'node_device', permission: 'write' }], aclFilter: [] };
const access127: Access = { readOnly: false, acl: [{ object: 'node_device', permission: 'write' }, { object: 'node_device', permission: 'save', flags: 3, match: 'none' }, { object: 'node_device', permission: 'save', flags: 2, match: 'all' }], aclFilter: [] };

/** The procedures of the remote program. */
export const remote = {
  connectOpen: program.call(1, 'connect_open', null, 'high', access0, s.readConnectOpenArgs, s.writeConnectOpenArgs, readVoid, writeVoid),
  connectClose: program.call(2, 'connect_close', null, 'high', access1, readVoid, writeVoid, readVoid, writeVoid),
  connectGetType: program.call(3, 'connect_get_type', 'connectGetType', 'high', access0, readVoid, writeVoid, s.readConnectGetTypeRet, s.writeConnectGetTypeRet),
  connectGetVersion: program.call(4, 'connect_get_version', 'connectGetVersion', 'high', access0, readVoid, writeVoid, s.readConnectGetVersionRet, s.writeConnectGetVersionRet),
  connectGetMaxVcpus: program.call(5, 'connect_get_max_vcpus', 'connectGetMaxVcpus', 'high', access2, s.readConnectGetMaxVcpusArgs, s.writeConnectGetMaxVcpusArgs, s.readConnectGetMaxVcpusRet, s.writeConnectGetMaxVcpusRet),
  nodeGetInfo: program.call(6, 'node_get_info', 'nodeGetInfo', 'high', access2, readVoid, writeVoid, s.readNodeGetInfoRet, s.writeNodeGetInfoRet),
  connectGetCapabilities: program.call(7, 'connect_get_capabilities', 'connectGetCapabilities', 'low', access2, readVoid, writeVoid, s.readConnectGetCapabilitiesRet, s.writeConnectGetCapabilitiesRet),
  domainAttachDevice: program.call(8, 'domain_attach_device', 'domainAttachDevice', 'low', access3, s.readDomainAttachDeviceArgs, s.writeDomainAttachDeviceArgs, readVoid, writeVoid),
  domainCreate: program.call(9, 'domain_create', 'domainCreate', 'low', access4, s.readDomainCreateArgs, s.writeDomainCreateArgs, readVoid, writeVoid),
  domainCreateXml: program.call(10, 'domain_create_xml', 'domainCreateXML', 'low', access5, s.readDomainCreateXmlArgs, s.writeDomainCreateXmlArgs, s.readDomainCreateXmlRet, s.writeDomainCreateXmlRet),
  domainDefineXml: program.call(11, 'domain_define_xml', 'domainDefineXML', 'high', access6, s.readDomainDefineXmlArgs, s.writeDomainDefineXmlArgs, s.readDomainDefineXmlRet, s.writeDomainDefineXmlRet),
  domainDestroy: program.call(12, 'domain_destroy', 'domainDestroy', 'high', access7, s.readDomainDestroyArgs, s.writeDomainDestroyArgs, readVoid, writeVoid),
  domainDetachDevice: program.call(13, 'domain_detach_device', 'domainDetachDevice', 'low', access3, s.readDomainDetachDeviceArgs, s.writeDomainDetachDeviceArgs, readVoid, writeVoid),
  domainGetXmlDesc: program.call(14, 'domain_get_xml_desc', 'domainGetXMLDesc', 'low', access8, s.readDomainGetXmlDescArgs, s.writeDomainGetXmlDescArgs, s.readDomainGetXmlDescRet, s.writeDomainGetXmlDescRet),
  domainGetAutostart: program.call(15, 'domain_get_autostart', 'domainGetAutostart', 'high', access9, s.readDomainGetAutostartArgs, s.writeDomainGetAutostartArgs, s.readDomainGetAutostartRet, s.writeDomainGetAutostartRet),
  domainGetInfo: program.call(16, 'domain_get_info', 'domainGetInfo', 'low', access9, s.readDomainGetInfoArgs, s.writeDomainGetInfoArgs, s.readDomainGetInfoRet, s.writeDomainGetInfoRet),
  domainGetMaxMemory: program.call(17, 'domain_get_max_memory', 'domainGetMaxMemory', 'high', access9, s.readDomainGetMaxMemoryArgs, s.writeDomainGetMaxMemoryArgs, s.readDomainGetMaxMemoryRet, s.writeDomainGetMaxMemoryRet),
  domainGetMaxVcpus: program.call(18, 'domain_get_max_vcpus', 'domainGetVcpusFlags', 'high', access9, s.readDomainGetMaxVcpusArgs, s.writeDomainGetMaxVcpusArgs, s.readDomainGetMaxVcpusRet, s.writeDomainGetMaxVcpusRet),
  domainGetOsType: program.call(19, 'domain_get_os_type', 'domainGetOSType', 'high', access9, s.readDomainGetOsTypeArgs, s.writeDomainGetOsTypeArgs, s.readDomainGetOsTypeRet, s.writeDomainGetOsTypeRet),
  domainGetVcpus: program.call(20, 'domain_get_vcpus', 'domainGetVcpus', 'high', access9, s.readDomainGetVcpusArgs, s.writeDomainGetVcpusArgs, s.readDomainGetVcpusRet, s.writeDomainGetVcpusRet),
  connectListDefinedDomains: program.call(21, 'connect_list_defined_domains', 'connectListAllDomains', 'high', access10, s.readConnectListDefinedDomainsArgs, s.writeConnectListDefinedDomainsArgs, s.readConnectListDefinedDomainsRet, s.writeConnectListDefinedDomainsRet),
  domainLookupById: program.call(22, 'domain_lookup_by_id', 'domainLookupByID', 'high', access11, s.readDomainLookupByIdArgs, s.writeDomainLookupByIdArgs, s.readDomainLookupByIdRet, s.writeDomainLookupByIdRet),
  domainLookupByName: program.call(23, 'domain_lookup_by_name', 'domainLookupByName', 'high', access11, s.readDomainLookupByNameArgs, s.writeDomainLookupByNameArgs, s.readDomainLookupByNameRet, s.writeDomainLookupByNameRet),
  domainLookupByUuid: program.call(24, 'domain_lookup_by_uuid', 'domainLookupByUUID', 'high', access11, s.readDomainLookupByUuidArgs, s.writeDomainLookupByUuidArgs, s.readDomainLookupByUuidRet, s.writeDomainLookupByUuidRet),
  connectNumOfDefinedDomains: program.call(25, 'connect_num_of_defined_domains', 'connectListAllDomains', 'high', access10, readVoid, writeVoid, s.readConnectNumOfDefinedDomainsRet, s.writeConnectNumOfDefinedDomainsRet),
  domainPinVcpu: program.call(26, 'domain_pin_vcpu', 'domainPinVcpu', 'low', access3, s.readDomainPinVcpuArgs, s.writeDomainPinVcpuArgs, readVoid, writeVoid),
  domainReboot: program.call(27, 'domain_reboot', 'domainReboot', 'low', access12, s.readDomainRebootArgs, s.writeDomainRebootArgs, readVoid, writeVoid),
  domainResume: program.call(28, 'domain_resume', 'domainResume', 'low', access13, s.readDomainResumeArgs, s.writeDomainResumeArgs, readVoid, writeVoid),
  domainSetAutostart: program.call(29, 'domain_set_autostart', 'domainSetAutostart', 'high', access3, s.readDomainSetAutostartArgs, s.writeDomainSetAutostartArgs, readVoid, writeVoid),
  domainSetMaxMemory: program.call(30, 'domain_set_max_memory', 'domainSetMemory', 'high', access3, s.readDomainSetMaxMemoryArgs, s.writeDomainSetMaxMemoryArgs, readVoid, writeVoid),
  domainSetMemory: program.call(31, 'domain_set_memory', 'domainSetMemory', 'low', access3, s.readDomainSetMemoryArgs, s.writeDomainSetMemoryArgs, readVoid, writeVoid),
  domainSetVcpus: program.call(32, 'domain_set_vcpus', 'domainSetVcpus', 'low', access3, s.readDomainSetVcpusArgs, s.writeDomainSetVcpusArgs, readVoid, writeVoid),
  domainShutdown: program.call(33, 'domain_shutdown', 'domainShutdown', 'low', access14, s.readDomainShutdownArgs, s.writeDomainShutdownArgs, readVoid, writeVoid),
  domainSuspend: program.call(34, 'domain_suspend', 'domainSuspend', 'low', access13, s.readDomainSuspendArgs, s.writeDomainSuspendArgs, readVoid, writeVoid),
  domainUndefine: program.call(35, 'domain_undefine', 'domainUndefine', 'high', access15, s.readDomainUndefineArgs, s.writeDomainUndefineArgs, readVoid, writeVoid),
  connectListDefinedNetworks: program.call(36, 'connect_list_defined_networks', 'connectListAllNetworks', 'high', access16, s.readConnectListDefinedNetworksArgs, s.writeConnectListDefinedNetworksArgs, s.readConnectListDefinedNetworksRet, s.writeConnectListDefinedNetworksRet),
  connectListDomains: program.call(37, 'connect_list_domains', 'connectListAllDomains', 'high', access10, s.readConnectListDomainsArgs, s.writeConnectListDomainsArgs, s.readConnectListDomainsRet, s.writeConnectListDomainsRet),
  connectListNetworks: program.call(38, 'connect_list_networks', 'connectListAllNetworks', 'high', access16, s.readConnectListNetworksArgs, s.writeConnectListNetworksArgs, s.readConnectListNetworksRet, s.writeConnectListNetworksRet),
  networkCreate: program.call(39, 'network_create', 'networkCreate', 'low', access17, s.readNetworkCreateArgs, s.writeNetworkCreateArgs, readVoid, writeVoid),
  networkCreateXml: program.call(40, 'network_create_xml', 'networkCreateXML', 'low', access18, s.readNetworkCreateXmlArgs, s.writeNetworkCreateXmlArgs, s.readNetworkCreateXmlRet, s.writeNetworkCreateXmlRet),
  networkDefineXml: program.call(41, 'network_define_xml', 'networkDefineXML', 'high', access19, s.readNetworkDefineXmlArgs, s.writeNetworkDefineXmlArgs, s.readNetworkDefineXmlRet, s.writeNetworkDefineXmlRet),
  networkDestroy: program.call(42, 'network_destroy', 'networkDestroy', 'high', access20, s.readNetworkDestroyArgs, s.writeNetworkDestroyArgs, readVoid, writeVoid),
  networkGetXmlDesc: program.call(43, 'network_get_xml_desc', 'networkGetXMLDesc', 'high', access21, s.readNetworkGetXmlDescArgs, s.writeNetworkGetXmlDescArgs, s.readNetworkGetXmlDescRet, s.writeNetworkGetXmlDescRet),
  networkGetAutostart: program.call(44, 'network_get_autostart', 'networkGetAutostart', 'high', access21, s.readNetworkGetAutostartArgs, s.writeNetworkGetAutostartArgs, s.readNetworkGetAutostartRet, s.writeNetworkGetAutostartRet),
  networkGetBridgeName: program.call(45, 'network_get_bridge_name', 'networkGetBridgeName', 'high', access21, s.readNetworkGetBridgeNameArgs, s.writeNetworkGetBridgeNameArgs, s.readNetworkGetBridgeNameRet, s.writeNetworkGetBridgeNameRet),
  networkLookupByName: program.call(46, 'network_lookup_by_name', 'networkLookupByName', 'high', access22, s.readNetworkLookupByNameArgs, s.writeNetworkLookupByNameArgs, s.readNetworkLookupByNameRet, s.writeNetworkLookupByNameRet),
  networkLookupByUuid: program.call(47, 'network_lookup_by_uuid', 'networkLookupByUUID', 'high', access22, s.readNetworkLookupByUuidArgs, s.writeNetworkLookupByUuidArgs, s.readNetworkLookupByUuidRet, s.writeNetworkLookupByUuidRet),
  networkSetAutostart: program.call(48, 'network_set_autostart', 'networkSetAutostart', 'high', access23, s.readNetworkSetAutostartArgs, s.writeNetworkSetAutostartArgs, readVoid, writeVoid),
  networkUndefine: program.call(49, 'network_undefine', 'networkUndefine', 'high', access24, s.readNetworkUndefineArgs, s.writeNetworkUndefineArgs, readVoid, writeVoid),
  connectNumOfDefinedNetworks: program.call(50, 'connect_num_of_defined_networks', 'connectListAllNetworks', 'high', access16, readVoid, writeVoid, s.readConnectNumOfDefinedNetworksRet, s.writeConnectNumOfDefinedNetworksRet),
  connectNumOfDomains: program.call(51, 'connect_num_of_domains', 'connectListAllDomains', 'high', access10, readVoid, writeVoid, s.readConnectNumOfDomainsRet, s.writeConnectNumOfDomainsRet),
  connectNumOfNetworks: program.call(52, 'connect_num_of_networks', 'connectListAllNetworks', 'high', access16, readVoid, writeVoid, s.readConnectNumOfNetworksRet, s.writeConnectNumOfNetworksRet),
  domainCoreDump: program.call(53, 'domain_core_dump', 'domainCoreDump', 'low', access25, s.readDomainCoreDumpArgs, s.writeDomainCoreDumpArgs, readVoid, writeVoid),
  domainRestore: program.call(54, 'domain_restore', 'domainRestore', 'low', access26, s.readDomainRestoreArgs, s.writeDomainRestoreArgs, readVoid, writeVoid),
  domainSave: program.call(55, 'domain_save', 'domainSave', 'low', access27, s.readDomainSaveArgs, s.writeDomainSaveArgs, readVoid, writeVoid),
  domainGetSchedulerType: program.call(56, 'domain_get_scheduler_type', 'domainGetSchedulerType', 'low', access9, s.readDomainGetSchedulerTypeArgs, s.writeDomainGetSchedulerTypeArgs, s.readDomainGetSchedulerTypeRet, s.writeDomainGetSchedulerTypeRet),
  domainGetSchedulerParameters: program.call(57, 'domain_get_scheduler_parameters', 'domainGetSchedulerParameters', 'low', access9, s.readDomainGetSchedulerParametersArgs, s.writeDomainGetSchedulerParametersArgs, s.readDomainGetSchedulerParametersRet, s.writeDomainGetSchedulerParametersRet),
  domainSetSchedulerParameters: program.call(58, 'domain_set_scheduler_parameters', 'domainSetSchedulerParameters', 'low', access3, s.readDomainSetSchedulerParametersArgs, s.writeDomainSetSchedulerParametersArgs, readVoid, writeVoid),
  connectGetHostname: program.call(59, 'connect_get_hostname', 'connectGetHostname', 'high', access0, readVoid, writeVoid, s.readConnectGetHostnameRet, s.writeConnectGetHostnameRet),
  connectSupportsFeature: program.call(60, 'connect_supports_feature', 'connectSupportsFeature', 'high', access0, s.readConnectSupportsFeatureArgs, s.writeConnectSupportsFeatureArgs, s.readConnectSupportsFeatureRet, s.writeConnectSupportsFeatureRet),
  domainMigratePrepare: program.call(61, 'domain_migrate_prepare', 'domainMigratePrepare', 'low', access28, s.readDomainMigratePrepareArgs, s.writeDomainMigratePrepareArgs, s.readDomainMigratePrepareRet, s.writeDomainMigratePrepareRet),
  domainMigratePerform: program.call(62, 'domain_migrate_perform', 'domainMigratePerform', 'low', access29, s.readDomainMigratePerformArgs, s.writeDomainMigratePerformArgs, readVoid, writeVoid),
  domainMigrateFinish: program.call(63, 'domain_migrate_finish', 'domainMigrateFinish', 'low', access29, s.readDomainMigrateFinishArgs, s.writeDomainMigrateFinishArgs, s.readDomainMigrateFinishRet, s.writeDomainMigrateFinishRet),
  domainBlockStats: program.call(64, 'domain_block_stats', 'domainBlockStats', 'low', access9, s.readDomainBlockStatsArgs, s.writeDomainBlockStatsArgs, s.readDomainBlockStatsRet, s.writeDomainBlockStatsRet),
  domainInterfaceStats: program.call(65, 'domain_interface_stats', 'domainInterfaceStats', 'high', access9, s.readDomainInterfaceStatsArgs, s.writeDomainInterfaceStatsArgs, s.readDomainInterfaceStatsRet, s.writeDomainInterfaceStatsRet),
  authList: program.call(66, 'auth_list', null, 'high', access1, readVoid, writeVoid, s.readAuthListRet, s.writeAuthListRet),
  authSaslInit: program.call(67, 'auth_sasl_init', null, 'high', access1, readVoid, writeVoid, s.readAuthSaslInitRet, s.writeAuthSaslInitRet),
  authSaslStart: program.call(68, 'auth_sasl_start', null, 'high', access1, s.readAuthSaslStartArgs, s.writeAuthSaslStartArgs, s.readAuthSaslStartRet, s.writeAuthSaslStartRet),
  authSaslStep: program.call(69, 'auth_sasl_step', null, 'high', access1, s.readAuthSaslStepArgs, s.writeAuthSaslStepArgs, s.readAuthSaslStepRet, s.writeAuthSaslStepRet),
  authPolkit: program.call(70, 'auth_polkit', null, 'high', access1, readVoid, writeVoid, s.readAuthPolkitRet, s.writeAuthPolkitRet),
  connectNumOfStoragePools: program.call(71, 'connect_num_of_storage_pools', 'connectListAllStoragePools', 'high', access30, readVoid, writeVoid, s.readConnectNumOfStoragePoolsRet, s.writeConnectNumOfStoragePoolsRet),
  connectListStoragePools: program.call(72, 'connect_list_storage_pools', 'connectListAllStoragePools', 'high', access30, s.readConnectListStoragePoolsArgs, s.writeConnectListStoragePoolsArgs, s.readConnectListStoragePoolsRet, s.writeConnectListStoragePoolsRet),
  connectNumOfDefinedStoragePools: program.call(73, 'connect_num_of_defined_storage_pools', 'connectListAllStoragePools', 'high', access30, readVoid, writeVoid, s.readConnectNumOfDefinedStoragePoolsRet, s.writeConnectNumOfDefinedStoragePoolsRet),
  connectListDefinedStoragePools: program.call(74, 'connect_list_defined_storage_pools', 'connectListAllStoragePools', 'high', access30, s.readConnectListDefinedStoragePoolsArgs, s.writeConnectListDefinedStoragePoolsArgs, s.readConnectListDefinedStoragePoolsRet, s.writeConnectListDefinedStoragePoolsRet),
  connectFindStoragePoolSources: program.call(75, 'connect_find_storage_pool_sources', 'connectFindStoragePoolSources', 'low', access31, s.readConnectFindStoragePoolSourcesArgs, s.writeConnectFindStoragePoolSourcesArgs, s.readConnectFindStoragePoolSourcesRet, s.writeConnectFindStoragePoolSourcesRet),
  storagePoolCreateXml: program.call(76, 'storage_pool_create_xml', 'storagePoolCreateXML', 'low', access32, s.readStoragePoolCreateXmlArgs, s.writeStoragePoolCreateXmlArgs, s.readStoragePoolCreateXmlRet, s.writeStoragePoolCreateXmlRet),
  storagePoolDefineXml: program.call(77, 'storage_pool_define_xml', 'storagePoolDefineXML', 'high', access33, s.readStoragePoolDefineXmlArgs, s.writeStoragePoolDefineXmlArgs, s.readStoragePoolDefineXmlRet, s.writeStoragePoolDefineXmlRet),
  storagePoolCreate: program.call(78, 'storage_pool_create', 'storagePoolCreate', 'low', access34, s.readStoragePoolCreateArgs, s.writeStoragePoolCreateArgs, readVoid, writeVoid),
  storagePoolBuild: program.call(79, 'storage_pool_build', 'storagePoolBuild', 'low', access35, s.readStoragePoolBuildArgs, s.writeStoragePoolBuildArgs, readVoid, writeVoid),
  storagePoolDestroy: program.call(80, 'storage_pool_destroy', 'storagePoolDestroy', 'high', access36, s.readStoragePoolDestroyArgs, s.writeStoragePoolDestroyArgs, readVoid, writeVoid),
  storagePoolDelete: program.call(81, 'storage_pool_delete', 'storagePoolDelete', 'low', access35, s.readStoragePoolDeleteArgs, s.writeStoragePoolDeleteArgs, readVoid, writeVoid),
  storagePoolUndefine: program.call(82, 'storage_pool_undefine', 'storagePoolUndefine', 'high', access37, s.readStoragePoolUndefineArgs, s.writeStoragePoolUndefineArgs, readVoid, writeVoid),
  storagePoolRefresh: program.call(83, 'storage_pool_refresh', 'storagePoolRefresh', 'low', access38, s.readStoragePoolRefreshArgs, s.writeStoragePoolRefreshArgs, readVoid, writeVoid),
  storagePoolLookupByName: program.call(84, 'storage_pool_lookup_by_name', 'storagePoolLookupByName', 'high', access39, s.readStoragePoolLookupByNameArgs, s.writeStoragePoolLookupByNameArgs, s.readStoragePoolLookupByNameRet, s.writeStoragePoolLookupByNameRet),
  storagePoolLookupByUuid: program.call(85, 'storage_pool_lookup_by_uuid', 'storagePoolLookupByUUID', 'high', access39, s.readStoragePoolLookupByUuidArgs, s.writeStoragePoolLookupByUuidArgs, s.readStoragePoolLookupByUuidRet, s.writeStoragePoolLookupByUuidRet),
  storagePoolLookupByVolume: program.call(86, 'storage_pool_lookup_by_volume', 'storagePoolLookupByVolume', 'high', access39, s.readStoragePoolLookupByVolumeArgs, s.writeStoragePoolLookupByVolumeArgs, s.readStoragePoolLookupByVolumeRet, s.writeStoragePoolLookupByVolumeRet),
  storagePoolGetInfo: program.call(87, 'storage_pool_get_info', 'storagePoolGetInfo', 'high', access40, s.readStoragePoolGetInfoArgs, s.writeStoragePoolGetInfoArgs, s.readStoragePoolGetInfoRet, s.writeStoragePoolGetInfoRet),
  storagePoolGetXmlDesc: program.call(88, 'storage_pool_get_xml_desc', 'storagePoolGetXMLDesc', 'high', access40, s.readStoragePoolGetXmlDescArgs, s.writeStoragePoolGetXmlDescArgs, s.readStoragePoolGetXmlDescRet, s.writeStoragePoolGetXmlDescRet),
  storagePoolGetAutostart: program.call(89, 'storage_pool_get_autostart', 'storagePoolGetAutostart', 'high', access40, s.readStoragePoolGetAutostartArgs, s.writeStoragePoolGetAutostartArgs, s.readStoragePoolGetAutostartRet, s.writeStoragePoolGetAutostartRet),
  storagePoolSetAutostart: program.call(90, 'storage_pool_set_autostart', 'storagePoolSetAutostart', 'high', access41, s.readStoragePoolSetAutostartArgs, s.writeStoragePoolSetAutostartArgs, readVoid, writeVoid),
  storagePoolNumOfVolumes: program.call(91, 'storage_pool_num_of_volumes', 'storagePoolListAllVolumes', 'high', access42, s.readStoragePoolNumOfVolumesArgs, s.writeStoragePoolNumOfVolumesArgs, s.readStoragePoolNumOfVolumesRet, s.writeStoragePoolNumOfVolumesRet),
  storagePoolListVolumes: program.call(92, 'storage_pool_list_volumes', 'storagePoolListAllVolumes', 'high', access42, s.readStoragePoolListVolumesArgs, s.writeStoragePoolListVolumesArgs, s.readStoragePoolListVolumesRet, s.writeStoragePoolListVolumesRet),
  storageVolCreateXml: program.call(93, 'storage_vol_create_xml', 'storageVolCreateXML', 'low', access43, s.readStorageVolCreateXmlArgs, s.writeStorageVolCreateXmlArgs, s.readStorageVolCreateXmlRet, s.writeStorageVolCreateXmlRet),
  storageVolDelete: program.call(94, 'storage_vol_delete', 'storageVolDelete', 'low', access44, s.readStorageVolDeleteArgs, s.writeStorageVolDeleteArgs, readVoid, writeVoid),
  storageVolLookupByName: program.call(95, 'storage_vol_lookup_by_name', 'storageVolLookupByName', 'high', access45, s.readStorageVolLookupByNameArgs, s.writeStorageVolLookupByNameArgs, s.readStorageVolLookupByNameRet, s.writeStorageVolLookupByNameRet),
  storageVolLookupByKey: program.call(96, 'storage_vol_lookup_by_key', 'storageVolLookupByKey', 'high', access45, s.readStorageVolLookupByKeyArgs, s.writeStorageVolLookupByKeyArgs, s.readStorageVolLookupByKeyRet, s.writeStorageVolLookupByKeyRet),
  storageVolLookupByPath: program.call(97, 'storage_vol_lookup_by_path', 'storageVolLookupByPath', 'high', access45, s.readStorageVolLookupByPathArgs, s.writeStorageVolLookupByPathArgs, s.readStorageVolLookupByPathRet, s.writeStorageVolLookupByPathRet),
  storageVolGetInfo: program.call(98, 'storage_vol_get_info', 'storageVolGetInfo', 'high', access46, s.readStorageVolGetInfoArgs, s.writeStorageVolGetInfoArgs, s.readStorageVolGetInfoRet, s.writeStorageVolGetInfoRet),
  storageVolGetXmlDesc: program.call(99, 'storage_vol_get_xml_desc', 'storageVolGetXMLDesc', 'high', access46, s.readStorageVolGetXmlDescArgs, s.writeStorageVolGetXmlDescArgs, s.readStorageVolGetXmlDescRet, s.writeStorageVolGetXmlDescRet),
  storageVolGetPath: program.call(100, 'storage_vol_get_path', 'storageVolGetPath', 'high', access46, s.readStorageVolGetPathArgs, s.writeStorageVolGetPathArgs, s.readStorageVolGetPathRet, s.writeStorageVolGetPathRet),
  nodeGetCellsFreeMemory: program.call(101, 'node_get_cells_free_memory', 'nodeGetCellsFreeMemory', 'high', access2, s.readNodeGetCellsFreeMemoryArgs, s.writeNodeGetCellsFreeMemoryArgs, s.readNodeGetCellsFreeMemoryRet, s.writeNodeGetCellsFreeMemoryRet),
  nodeGetFreeMemory: program.call(102, 'node_get_free_memory', 'nodeGetFreeMemory', 'high', access2, readVoid, writeVoid, s.readNodeGetFreeMemoryRet, s.writeNodeGetFreeMemoryRet),
  domainBlockPeek: program.call(103, 'domain_block_peek', 'domainBlockPeek', 'low', access47, s.readDomainBlockPeekArgs, s.writeDomainBlockPeekArgs, s.readDomainBlockPeekRet, s.writeDomainBlockPeekRet),
  domainMemoryPeek: program.call(104, 'domain_memory_peek', 'domainMemoryPeek', 'low', access48, s.readDomainMemoryPeekArgs, s.writeDomainMemoryPeekArgs, s.readDomainMemoryPeekRet, s.writeDomainMemoryPeekRet),
  connectDomainEventRegister: program.call(105, 'connect_domain_event_register', null, 'high', access10, readVoid, writeVoid, s.readConnectDomainEventRegisterRet, s.writeConnectDomainEventRegisterRet),
  connectDomainEventDeregister: program.call(106, 'connect_domain_event_deregister', null, 'high', access2, readVoid, writeVoid, s.readConnectDomainEventDeregisterRet, s.writeConnectDomainEventDeregisterRet),
  domainEventLifecycle: program.event(107, 'domain_event_lifecycle', s.readDomainEventLifecycleMsg, s.writeDomainEventLifecycleMsg),
  domainMigratePrepare2: program.call(108, 'domain_migrate_prepare2', 'domainMigratePrepare2', 'low', access28, s.readDomainMigratePrepare2Args, s.writeDomainMigratePrepare2Args, s.readDomainMigratePrepare2Ret, s.writeDomainMigratePrepare2Ret),
  domainMigrateFinish2: program.call(109, 'domain_migrate_finish2', 'domainMigrateFinish2', 'low', access29, s.readDomainMigrateFinish2Args, s.writeDomainMigrateFinish2Args, s.readDomainMigrateFinish2Ret, s.writeDomainMigrateFinish2Ret),
  connectGetUri: program.call(110, 'connect_get_uri', 'connectGetURI', 'high', access0, readVoid, writeVoid, s.readConnectGetUriRet, s.writeConnectGetUriRet),
  nodeNumOfDevices: program.call(111, 'node_num_of_devices', 'connectListAllNodeDevices', 'high', access49, s.readNodeNumOfDevicesArgs, s.writeNodeNumOfDevicesArgs, s.readNodeNumOfDevicesRet, s.writeNodeNumOfDevicesRet),
  nodeListDevices: program.call(112, 'node_list_devices', 'connectListAllNodeDevices', 'high', access49, s.readNodeListDevicesArgs, s.writeNodeListDevicesArgs, s.readNodeListDevicesRet, s.writeNodeListDevicesRet),
  nodeDeviceLookupByName: program.call(113, 'node_device_lookup_by_name', 'nodeDeviceLookupByName', 'high', access50, s.readNodeDeviceLookupByNameArgs, s.writeNodeDeviceLookupByNameArgs, s.readNodeDeviceLookupByNameRet, s.writeNodeDeviceLookupByNameRet),
  nodeDeviceGetXmlDesc: program.call(114, 'node_device_get_xml_desc', 'nodeDeviceGetXMLDesc', 'low', access51, s.readNodeDeviceGetXmlDescArgs, s.writeNodeDeviceGetXmlDescArgs, s.readNodeDeviceGetXmlDescRet, s.writeNodeDeviceGetXmlDescRet),
  nodeDeviceGetParent: program.call(115, 'node_device_get_parent', 'nodeDeviceGetParent', 'high', access51, s.readNodeDeviceGetParentArgs, s.writeNodeDeviceGetParentArgs, s.readNodeDeviceGetParentRet, s.writeNodeDeviceGetParentRet),
  nodeDeviceNumOfCaps: program.call(116, 'node_device_num_of_caps', 'nodeDeviceNumOfCaps', 'high', access51, s.readNodeDeviceNumOfCapsArgs, s.writeNodeDeviceNumOfCapsArgs, s.readNodeDeviceNumOfCapsRet, s.writeNodeDeviceNumOfCapsRet),
  nodeDeviceListCaps: program.call(117, 'node_device_list_caps', 'nodeDeviceListCaps', 'high', access51, s.readNodeDeviceListCapsArgs, s.writeNodeDeviceListCapsArgs, s.readNodeDeviceListCapsRet, s.writeNodeDeviceListCapsRet),
  nodeDeviceDettach: program.call(118, 'node_device_dettach', 'nodeDeviceDetach', 'low', access52, s.readNodeDeviceDettachArgs, s.writeNodeDeviceDettachArgs, readVoid, writeVoid),
  nodeDeviceReAttach: program.call(119, 'node_device_re_attach', 'nodeDeviceReAttach', 'low', access52, s.readNodeDeviceReAttachArgs, s.writeNodeDeviceReAttachArgs, readVoid, writeVoid),
  nodeDeviceReset: program.call(120, 'node_device_reset', 'nodeDeviceReset', 'low', access52, s.readNodeDeviceResetArgs, s.writeNodeDeviceResetArgs, readVoid, writeVoid),
  domainGetSecurityLabel: program.call(121, 'domain_get_security_label', 'domainGetSecurityLabel', 'high', access9, s.readDomainGetSecurityLabelArgs, s.writeDomainGetSecurityLabelArgs, s.readSecurityLabel, s.writeSecurityLabel),
  nodeGetSecurityModel: program.call(122, 'node_get_security_model', 'nodeGetSecurityModel', 'high', access2, readVoid, writeVoid, s.readSecurityModel, s.writeSecurityModel),
  nodeDeviceCreateXml: program.call(123, 'node_device_create_xml', 'nodeDeviceCreateXML', 'low', access53, s.readNodeDeviceCreateXmlArgs, s.writeNodeDeviceCreateXmlArgs, s.readNodeDeviceCreateXmlRet, s.writeNodeDeviceCreateXmlRet),
  nodeDeviceDestroy: program.call(124, 'node_device_destroy', 'nodeDeviceDestroy', 'high', access54, s.readNodeDeviceDestroyArgs, s.writeNodeDeviceDestroyArgs, readVoid, writeVoid),
  storageVolCreateXmlFrom: program.call(125, 'storage_vol_create_xml_from', 'storageVolCreateXMLFrom', 'low', access43, s.readStorageVolCreateXmlFromArgs, s.writeStorageVolCreateXmlFromArgs, s.readStorageVolCreateXmlFromRet, s.writeStorageVolCreateXmlFromRet),
  connectNumOfInterfaces: program.call(126, 'connect_num_of_interfaces', 'connectListAllInterfaces', 'high', access55, readVoid, writeVoid, s.readConnectNumOfInterfacesRet, s.writeConnectNumOfInterfacesRet),
  connectListInterfaces: program.call(127, 'connect_list_interfaces', 'connectListAllInterfaces', 'high', access55, s.readConnectListInterfacesArgs, s.writeConnectListInterfacesArgs, s.readConnectListInterfacesRet, s.writeConnectListInterfacesRet),
  interfaceLookupByName: program.call(128, 'interface_lookup_by_name', 'interfaceLookupByName', 'high', access56, s.readInterfaceLookupByNameArgs, s.writeInterfaceLookupByNameArgs, s.readInterfaceLookupByNameRet, s.writeInterfaceLookupByNameRet),
  interfaceLookupByMacString: program.call(129, 'interface_lookup_by_mac_string', 'interfaceLookupByMACString', 'high', access56, s.readInterfaceLookupByMacStringArgs, s.writeInterfaceLookupByMacStringArgs, s.readInterfaceLookupByMacStringRet, s.writeInterfaceLookupByMacStringRet),
  interfaceGetXmlDesc: program.call(130, 'interface_get_xml_desc', 'interfaceGetXMLDesc', 'low', access57, s.readInterfaceGetXmlDescArgs, s.writeInterfaceGetXmlDescArgs, s.readInterfaceGetXmlDescRet, s.writeInterfaceGetXmlDescRet),
  interfaceDefineXml: program.call(131, 'interface_define_xml', 'interfaceDefineXML', 'high', access58, s.readInterfaceDefineXmlArgs, s.writeInterfaceDefineXmlArgs, s.readInterfaceDefineXmlRet, s.writeInterfaceDefineXmlRet),
  interfaceUndefine: program.call(132, 'interface_undefine', 'interfaceUndefine', 'high', access59, s.readInterfaceUndefineArgs, s.writeInterfaceUndefineArgs, readVoid, writeVoid),
  interfaceCreate: program.call(133, 'interface_create', 'interfaceCreate', 'low', access60, s.readInterfaceCreateArgs, s.writeInterfaceCreateArgs, readVoid, writeVoid),
  interfaceDestroy: program.call(134, 'interface_destroy', 'interfaceDestroy', 'high', access61, s.readInterfaceDestroyArgs, s.writeInterfaceDestroyArgs, readVoid, writeVoid),
  connectDomainXmlFromNative: program.call(135, 'connect_domain_xml_from_native', 'connectDomainXMLFromNative', 'low', access62, s.readConnectDomainXmlFromNativeArgs, s.writeConnectDomainXmlFromNativeArgs, s.readConnectDomainXmlFromNativeRet, s.writeConnectDomainXmlFromNativeRet),
  connectDomainXmlToNative: program.call(136, 'connect_domain_xml_to_native', 'connectDomainXMLToNative', 'low', access62, s.readConnectDomainXmlToNativeArgs, s.writeConnectDomainXmlToNativeArgs, s.readConnectDomainXmlToNativeRet, s.writeConnectDomainXmlToNativeRet),
  connectNumOfDefinedInterfaces: program.call(137, 'connect_num_of_defined_interfaces', 'connectListAllInterfaces', 'high', access55, readVoid, writeVoid, s.readConnectNumOfDefinedInterfacesRet, s.writeConnectNumOfDefinedInterfacesRet),
  connectListDefinedInterfaces: program.call(138, 'connect_list_defined_interfaces', 'connectListAllInterfaces', 'high', access55, s.readConnectListDefinedInterfacesArgs, s.writeConnectListDefinedInterfacesArgs, s.readConnectListDefinedInterfacesRet, s.writeConnectListDefinedInterfacesRet),
  connectNumOfSecrets: program.call(139, 'connect_num_of_secrets', 'connectListAllSecrets', 'high', access63, readVoid, writeVoid, s.readConnectNumOfSecretsRet, s.writeConnectNumOfSecretsRet),
  connectListSecrets: program.call(140, 'connect_list_secrets', 'connectListAllSecrets', 'high', access63, s.readConnectListSecretsArgs, s.writeConnectListSecretsArgs, s.readConnectListSecretsRet, s.writeConnectListSecretsRet),
  secretLookupByUuid: program.call(141, 'secret_lookup_by_uuid', 'secretLookupByUUID', 'high', access64, s.readSecretLookupByUuidArgs, s.writeSecretLookupByUuidArgs, s.readSecretLookupByUuidRet, s.writeSecretLookupByUuidRet),
  secretDefineXml: program.call(142, 'secret_define_xml', 'secretDefineXML', 'high', access65, s.readSecretDefineXmlArgs, s.writeSecretDefineXmlArgs, s.readSecretDefineXmlRet, s.writeSecretDefineXmlRet),
  secretGetXmlDesc: program.call(143, 'secret_get_xml_desc', 'secretGetXMLDesc', 'high', access66, s.readSecretGetXmlDescArgs, s.writeSecretGetXmlDescArgs, s.readSecretGetXmlDescRet, s.writeSecretGetXmlDescRet),
  secretSetValue: program.call(144, 'secret_set_value', 'secretSetValue', 'high', access67, s.readSecretSetValueArgs, s.writeSecretSetValueArgs, readVoid, writeVoid),
  secretGetValue: program.call(145, 'secret_get_value', 'secretGetValue', 'high', access68, s.readSecretGetValueArgs, s.writeSecretGetValueArgs, s.readSecretGetValueRet, s.writeSecretGetValueRet),
  secretUndefine: program.call(146, 'secret_undefine', 'secretUndefine', 'high', access69, s.readSecretUndefineArgs, s.writeSecretUndefineArgs, readVoid, writeVoid),
  secretLookupByUsage: program.call(147, 'secret_lookup_by_usage', 'secretLookupByUsage', 'high', access64, s.readSecretLookupByUsageArgs, s.writeSecretLookupByUsageArgs, s.readSecretLookupByUsageRet, s.writeSecretLookupByUsageRet),
  domainMigratePrepareTunnel: program.call(148, 'domain_migrate_prepare_tunnel', 'domainMigratePrepareTunnel', 'low', access28, s.readDomainMigratePrepareTunnelArgs, s.writeDomainMigratePrepareTunnelArgs, readVoid, writeVoid, { stream: 'write' }),
  connectIsSecure: program.call(149, 'connect_is_secure', 'connectIsSecure', 'high', access1, readVoid, writeVoid, s.readConnectIsSecureRet, s.writeConnectIsSecureRet),
  domainIsActive: program.call(150, 'domain_is_active', 'domainIsActive', 'high', access9, s.readDomainIsActiveArgs, s.writeDomainIsActiveArgs, s.readDomainIsActiveRet, s.writeDomainIsActiveRet),
  domainIsPersistent: program.call(151, 'domain_is_persistent', 'domainIsPersistent', 'high', access9, s.readDomainIsPersistentArgs, s.writeDomainIsPersistentArgs, s.readDomainIsPersistentRet, s.writeDomainIsPersistentRet),
  networkIsActive: program.call(152, 'network_is_active', 'networkIsActive', 'high', access21, s.readNetworkIsActiveArgs, s.writeNetworkIsActiveArgs, s.readNetworkIsActiveRet, s.writeNetworkIsActiveRet),
  networkIsPersistent: program.call(153, 'network_is_persistent', 'networkIsPersistent', 'high', access21, s.readNetworkIsPersistentArgs, s.writeNetworkIsPersistentArgs, s.readNetworkIsPersistentRet, s.writeNetworkIsPersistentRet),
  storagePoolIsActive: program.call(154, 'storage_pool_is_active', 'storagePoolIsActive', 'high', access40, s.readStoragePoolIsActiveArgs, s.writeStoragePoolIsActiveArgs, s.readStoragePoolIsActiveRet, s.writeStoragePoolIsActiveRet),
  storagePoolIsPersistent: program.call(155, 'storage_pool_is_persistent', 'storagePoolIsPersistent', 'high', access40, s.readStoragePoolIsPersistentArgs, s.writeStoragePoolIsPersistentArgs, s.readStoragePoolIsPersistentRet, s.writeStoragePoolIsPersistentRet),
  interfaceIsActive: program.call(156, 'interface_is_active', 'interfaceIsActive', 'high', access57, s.readInterfaceIsActiveArgs, s.writeInterfaceIsActiveArgs, s.readInterfaceIsActiveRet, s.writeInterfaceIsActiveRet),
  connectGetLibVersion: program.call(157, 'connect_get_lib_version', 'connectGetLibVersion', 'high', access0, readVoid, writeVoid, s.readConnectGetLibVersionRet, s.writeConnectGetLibVersionRet),
  connectCompareCpu: program.call(158, 'connect_compare_cpu', 'connectCompareCPU', 'high', access2, s.readConnectCompareCpuArgs, s.writeConnectCompareCpuArgs, s.readConnectCompareCpuRet, s.writeConnectCompareCpuRet),
  domainMemoryStats: program.call(159, 'domain_memory_stats', 'domainMemoryStats', 'low', access9, s.readDomainMemoryStatsArgs, s.writeDomainMemoryStatsArgs, s.readDomainMemoryStatsRet, s.writeDomainMemoryStatsRet),
  domainAttachDeviceFlags: program.call(160, 'domain_attach_device_flags', 'domainAttachDevice', 'low', access70, s.readDomainAttachDeviceFlagsArgs, s.writeDomainAttachDeviceFlagsArgs, readVoid, writeVoid),
  domainDetachDeviceFlags: program.call(161, 'domain_detach_device_flags', 'domainDetachDevice', 'low', access70, s.readDomainDetachDeviceFlagsArgs, s.writeDomainDetachDeviceFlagsArgs, readVoid, writeVoid),
  connectBaselineCpu: program.call(162, 'connect_baseline_cpu', 'connectBaselineCPU', 'low', access2, s.readConnectBaselineCpuArgs, s.writeConnectBaselineCpuArgs, s.readConnectBaselineCpuRet, s.writeConnectBaselineCpuRet),
  domainGetJobInfo: program.call(163, 'domain_get_job_info', 'domainGetJobInfo', 'low', access9, s.readDomainGetJobInfoArgs, s.writeDomainGetJobInfoArgs, s.readDomainGetJobInfoRet, s.writeDomainGetJobInfoRet),
  domainAbortJob: program.call(164, 'domain_abort_job', 'domainAbortJob', 'low', access3, s.readDomainAbortJobArgs, s.writeDomainAbortJobArgs, readVoid, writeVoid),
  storageVolWipe: program.call(165, 'storage_vol_wipe', 'storageVolWipe', 'low', access71, s.readStorageVolWipeArgs, s.writeStorageVolWipeArgs, readVoid, writeVoid),
  domainMigrateSetMaxDowntime: program.call(166, 'domain_migrate_set_max_downtime', 'domainMigrateSetMaxDowntime', 'low', access29, s.readDomainMigrateSetMaxDowntimeArgs, s.writeDomainMigrateSetMaxDowntimeArgs, readVoid, writeVoid),
  connectDomainEventRegisterAny: program.call(167, 'connect_domain_event_register_any', null, 'high', access10, s.readConnectDomainEventRegisterAnyArgs, s.writeConnectDomainEventRegisterAnyArgs, readVoid, writeVoid),
  connectDomainEventDeregisterAny: program.call(168, 'connect_domain_event_deregister_any', null, 'high', access2, s.readConnectDomainEventDeregisterAnyArgs, s.writeConnectDomainEventDeregisterAnyArgs, readVoid, writeVoid),
  domainEventReboot: program.event(169, 'domain_event_reboot', s.readDomainEventRebootMsg, s.writeDomainEventRebootMsg),
  domainEventRtcChange: program.event(170, 'domain_event_rtc_change', s.readDomainEventRtcChangeMsg, s.writeDomainEventRtcChangeMsg),
  domainEventWatchdog: program.event(171, 'domain_event_watchdog', s.readDomainEventWatchdogMsg, s.writeDomainEventWatchdogMsg),
  domainEventIoError: program.event(172, 'domain_event_io_error', s.readDomainEventIoErrorMsg, s.writeDomainEventIoErrorMsg),
  domainEventGraphics: program.event(173, 'domain_event_graphics', s.readDomainEventGraphicsMsg, s.writeDomainEventGraphicsMsg),
  domainUpdateDeviceFlags: program.call(174, 'domain_update_device_flags', 'domainUpdateDeviceFlags', 'low', access70, s.readDomainUpdateDeviceFlagsArgs, s.writeDomainUpdateDeviceFlagsArgs, readVoid, writeVoid),
  nwfilterLookupByName: program.call(175, 'nwfilter_lookup_by_name', 'nwfilterLookupByName', 'high', access72, s.readNwfilterLookupByNameArgs, s.writeNwfilterLookupByNameArgs, s.readNwfilterLookupByNameRet, s.writeNwfilterLookupByNameRet),
  nwfilterLookupByUuid: program.call(176, 'nwfilter_lookup_by_uuid', 'nwfilterLookupByUUID', 'high', access72, s.readNwfilterLookupByUuidArgs, s.writeNwfilterLookupByUuidArgs, s.readNwfilterLookupByUuidRet, s.writeNwfilterLookupByUuidRet),
  nwfilterGetXmlDesc: program.call(177, 'nwfilter_get_xml_desc', 'nwfilterGetXMLDesc', 'high', access73, s.readNwfilterGetXmlDescArgs, s.writeNwfilterGetXmlDescArgs, s.readNwfilterGetXmlDescRet, s.writeNwfilterGetXmlDescRet),
  connectNumOfNwfilters: program.call(178, 'connect_num_of_nwfilters', 'connectListAllNWFilters', 'high', access74, readVoid, writeVoid, s.readConnectNumOfNwfiltersRet, s.writeConnectNumOfNwfiltersRet),
  connectListNwfilters: program.call(179, 'connect_list_nwfilters', 'connectListAllNWFilters', 'high', access74, s.readConnectListNwfiltersArgs, s.writeConnectListNwfiltersArgs, s.readConnectListNwfiltersRet, s.writeConnectListNwfiltersRet),
  nwfilterDefineXml: program.call(180, 'nwfilter_define_xml', 'nwfilterDefineXML', 'high', access75, s.readNwfilterDefineXmlArgs, s.writeNwfilterDefineXmlArgs, s.readNwfilterDefineXmlRet, s.writeNwfilterDefineXmlRet),
  nwfilterUndefine: program.call(181, 'nwfilter_undefine', 'nwfilterUndefine', 'high', access76, s.readNwfilterUndefineArgs, s.writeNwfilterUndefineArgs, readVoid, writeVoid),
  domainManagedSave: program.call(182, 'domain_managed_save', 'domainManagedSave', 'low', access27, s.readDomainManagedSaveArgs, s.writeDomainManagedSaveArgs, readVoid, writeVoid),
  domainHasManagedSaveImage: program.call(183, 'domain_has_managed_save_image', 'domainHasManagedSaveImage', 'low', access9, s.readDomainHasManagedSaveImageArgs, s.writeDomainHasManagedSaveImageArgs, s.readDomainHasManagedSaveImageRet, s.writeDomainHasManagedSaveImageRet),
  domainManagedSaveRemove: program.call(184, 'domain_managed_save_remove', 'domainManagedSaveRemove', 'low', access27, s.readDomainManagedSaveRemoveArgs, s.writeDomainManagedSaveRemoveArgs, readVoid, writeVoid),
  domainSnapshotCreateXml: program.call(185, 'domain_snapshot_create_xml', 'domainSnapshotCreateXML', 'low', access77, s.readDomainSnapshotCreateXmlArgs, s.writeDomainSnapshotCreateXmlArgs, s.readDomainSnapshotCreateXmlRet, s.writeDomainSnapshotCreateXmlRet),
  domainSnapshotGetXmlDesc: program.call(186, 'domain_snapshot_get_xml_desc', 'domainSnapshotGetXMLDesc', 'high', access78, s.readDomainSnapshotGetXmlDescArgs, s.writeDomainSnapshotGetXmlDescArgs, s.readDomainSnapshotGetXmlDescRet, s.writeDomainSnapshotGetXmlDescRet),
  domainSnapshotNum: program.call(187, 'domain_snapshot_num', 'domainListAllSnapshots', 'high', access9, s.readDomainSnapshotNumArgs, s.writeDomainSnapshotNumArgs, s.readDomainSnapshotNumRet, s.writeDomainSnapshotNumRet),
  domainSnapshotListNames: program.call(188, 'domain_snapshot_list_names', 'domainListAllSnapshots', 'high', access9, s.readDomainSnapshotListNamesArgs, s.writeDomainSnapshotListNamesArgs, s.readDomainSnapshotListNamesRet, s.writeDomainSnapshotListNamesRet),
  domainSnapshotLookupByName: program.call(189, 'domain_snapshot_lookup_by_name', 'domainSnapshotLookupByName', 'high', access9, s.readDomainSnapshotLookupByNameArgs, s.writeDomainSnapshotLookupByNameArgs, s.readDomainSnapshotLookupByNameRet, s.writeDomainSnapshotLookupByNameRet),
  domainHasCurrentSnapshot: program.call(190, 'domain_has_current_snapshot', 'domainHasCurrentSnapshot', 'low', access9, s.readDomainHasCurrentSnapshotArgs, s.writeDomainHasCurrentSnapshotArgs, s.readDomainHasCurrentSnapshotRet, s.writeDomainHasCurrentSnapshotRet),
  domainSnapshotCurrent: program.call(191, 'domain_snapshot_current', 'domainSnapshotCurrent', 'low', access9, s.readDomainSnapshotCurrentArgs, s.writeDomainSnapshotCurrentArgs, s.readDomainSnapshotCurrentRet, s.writeDomainSnapshotCurrentRet),
  domainRevertToSnapshot: program.call(192, 'domain_revert_to_snapshot', 'domainRevertToSnapshot', 'low', access79, s.readDomainRevertToSnapshotArgs, s.writeDomainRevertToSnapshotArgs, readVoid, writeVoid),
  domainSnapshotDelete: program.call(193, 'domain_snapshot_delete', 'domainSnapshotDelete', 'low', access79, s.readDomainSnapshotDeleteArgs, s.writeDomainSnapshotDeleteArgs, readVoid, writeVoid),
  domainGetBlockInfo: program.call(194, 'domain_get_block_info', 'domainGetBlockInfo', 'low', access9, s.readDomainGetBlockInfoArgs, s.writeDomainGetBlockInfoArgs, s.readDomainGetBlockInfoRet, s.writeDomainGetBlockInfoRet),
  domainEventIoErrorReason: program.event(195, 'domain_event_io_error_reason', s.readDomainEventIoErrorReasonMsg, s.writeDomainEventIoErrorReasonMsg),
  domainCreateWithFlags: program.call(196, 'domain_create_with_flags', 'domainCreate', 'low', access4, s.readDomainCreateWithFlagsArgs, s.writeDomainCreateWithFlagsArgs, s.readDomainCreateWithFlagsRet, s.writeDomainCreateWithFlagsRet),
  domainSetMemoryParameters: program.call(197, 'domain_set_memory_parameters', 'domainSetMemoryParameters', 'low', access70, s.readDomainSetMemoryParametersArgs, s.writeDomainSetMemoryParametersArgs, readVoid, writeVoid),
  domainGetMemoryParameters: program.call(198, 'domain_get_memory_parameters', 'domainGetMemoryParameters', 'low', access9, s.readDomainGetMemoryParametersArgs, s.writeDomainGetMemoryParametersArgs, s.readDomainGetMemoryParametersRet, s.writeDomainGetMemoryParametersRet),
  domainSetVcpusFlags: program.call(199, 'domain_set_vcpus_flags', 'domainSetVcpus', 'low', access80, s.readDomainSetVcpusFlagsArgs, s.writeDomainSetVcpusFlagsArgs, readVoid, writeVoid),
  domainGetVcpusFlags: program.call(200, 'domain_get_vcpus_flags', 'domainGetVcpusFlags', 'low', access81, s.readDomainGetVcpusFlagsArgs, s.writeDomainGetVcpusFlagsArgs, s.readDomainGetVcpusFlagsRet, s.writeDomainGetVcpusFlagsRet),
  domainOpenConsole: program.call(201, 'domain_open_console', 'domainOpenConsole', 'low', access82, s.readDomainOpenConsoleArgs, s.writeDomainOpenConsoleArgs, readVoid, writeVoid, { stream: 'read' }),
  domainIsUpdated: program.call(202, 'domain_is_updated', 'domainIsUpdated', 'high', access9, s.readDomainIsUpdatedArgs, s.writeDomainIsUpdatedArgs, s.readDomainIsUpdatedRet, s.writeDomainIsUpdatedRet),
  connectGetSysinfo: program.call(203, 'connect_get_sysinfo', 'connectGetSysinfo', 'high', access2, s.readConnectGetSysinfoArgs, s.writeConnectGetSysinfoArgs, s.readConnectGetSysinfoRet, s.writeConnectGetSysinfoRet),
  domainSetMemoryFlags: program.call(204, 'domain_set_memory_flags', 'domainSetMemory', 'low', access70, s.readDomainSetMemoryFlagsArgs, s.writeDomainSetMemoryFlagsArgs, readVoid, writeVoid),
  domainSetBlkioParameters: program.call(205, 'domain_set_blkio_parameters', 'domainSetBlkioParameters', 'low', access70, s.readDomainSetBlkioParametersArgs, s.writeDomainSetBlkioParametersArgs, readVoid, writeVoid),
  domainGetBlkioParameters: program.call(206, 'domain_get_blkio_parameters', 'domainGetBlkioParameters', 'low', access9, s.readDomainGetBlkioParametersArgs, s.writeDomainGetBlkioParametersArgs, s.readDomainGetBlkioParametersRet, s.writeDomainGetBlkioParametersRet),
  domainMigrateSetMaxSpeed: program.call(207, 'domain_migrate_set_max_speed', 'domainMigrateSetMaxSpeed', 'low', access29, s.readDomainMigrateSetMaxSpeedArgs, s.writeDomainMigrateSetMaxSpeedArgs, readVoid, writeVoid),
  storageVolUpload: program.call(208, 'storage_vol_upload', 'storageVolUpload', 'low', access83, s.readStorageVolUploadArgs, s.writeStorageVolUploadArgs, readVoid, writeVoid, { stream: 'write', sparseFlag: 1 }),
  storageVolDownload: program.call(209, 'storage_vol_download', 'storageVolDownload', 'low', access84, s.readStorageVolDownloadArgs, s.writeStorageVolDownloadArgs, readVoid, writeVoid, { stream: 'read', sparseFlag: 1 }),
  domainInjectNmi: program.call(210, 'domain_inject_nmi', 'domainInjectNMI', 'low', access85, s.readDomainInjectNmiArgs, s.writeDomainInjectNmiArgs, readVoid, writeVoid),
  domainScreenshot: program.call(211, 'domain_screenshot', 'domainScreenshot', 'low', access86, s.readDomainScreenshotArgs, s.writeDomainScreenshotArgs, s.readDomainScreenshotRet, s.writeDomainScreenshotRet, { stream: 'read' }),
  domainGetState: program.call(212, 'domain_get_state', 'domainGetState', 'high', access9, s.readDomainGetStateArgs, s.writeDomainGetStateArgs, s.readDomainGetStateRet, s.writeDomainGetStateRet),
  domainMigrateBegin3: program.call(213, 'domain_migrate_begin3', 'domainMigrateBegin3', 'low', access29, s.readDomainMigrateBegin3Args, s.writeDomainMigrateBegin3Args, s.readDomainMigrateBegin3Ret, s.writeDomainMigrateBegin3Ret),
  domainMigratePrepare3: program.call(214, 'domain_migrate_prepare3', 'domainMigratePrepare3', 'low', access28, s.readDomainMigratePrepare3Args, s.writeDomainMigratePrepare3Args, s.readDomainMigratePrepare3Ret, s.writeDomainMigratePrepare3Ret),
  domainMigratePrepareTunnel3: program.call(215, 'domain_migrate_prepare_tunnel3', 'domainMigratePrepareTunnel3', 'low', access28, s.readDomainMigratePrepareTunnel3Args, s.writeDomainMigratePrepareTunnel3Args, s.readDomainMigratePrepareTunnel3Ret, s.writeDomainMigratePrepareTunnel3Ret, { stream: 'write' }),
  domainMigratePerform3: program.call(216, 'domain_migrate_perform3', 'domainMigratePerform3', 'low', access29, s.readDomainMigratePerform3Args, s.writeDomainMigratePerform3Args, s.readDomainMigratePerform3Ret, s.writeDomainMigratePerform3Ret),
  domainMigrateFinish3: program.call(217, 'domain_migrate_finish3', 'domainMigrateFinish3', 'low', access29, s.readDomainMigrateFinish3Args, s.writeDomainMigrateFinish3Args, s.readDomainMigrateFinish3Ret, s.writeDomainMigrateFinish3Ret),
  domainMigrateConfirm3: program.call(218, 'domain_migrate_confirm3', 'domainMigrateConfirm3', 'low', access29, s.readDomainMigrateConfirm3Args, s.writeDomainMigrateConfirm3Args, readVoid, writeVoid),
  domainSetSchedulerParametersFlags: program.call(219, 'domain_set_scheduler_parameters_flags', 'domainSetSchedulerParameters', 'low', access70, s.readDomainSetSchedulerParametersFlagsArgs, s.writeDomainSetSchedulerParametersFlagsArgs, readVoid, writeVoid),
  interfaceChangeBegin: program.call(220, 'interface_change_begin', 'interfaceChangeBegin', 'low', access87, s.readInterfaceChangeBeginArgs, s.writeInterfaceChangeBeginArgs, readVoid, writeVoid),
  interfaceChangeCommit: program.call(221, 'interface_change_commit', 'interfaceChangeCommit', 'low', access87, s.readInterfaceChangeCommitArgs, s.writeInterfaceChangeCommitArgs, readVoid, writeVoid),
  interfaceChangeRollback: program.call(222, 'interface_change_rollback', 'interfaceChangeRollback', 'low', access87, s.readInterfaceChangeRollbackArgs, s.writeInterfaceChangeRollbackArgs, readVoid, writeVoid),
  domainGetSchedulerParametersFlags: program.call(223, 'domain_get_scheduler_parameters_flags', 'domainGetSchedulerParameters', 'low', access9, s.readDomainGetSchedulerParametersFlagsArgs, s.writeDomainGetSchedulerParametersFlagsArgs, s.readDomainGetSchedulerParametersFlagsRet, s.writeDomainGetSchedulerParametersFlagsRet),
  domainEventControlError: program.event(224, 'domain_event_control_error', s.readDomainEventControlErrorMsg, s.writeDomainEventControlErrorMsg),
  domainPinVcpuFlags: program.call(225, 'domain_pin_vcpu_flags', 'domainPinVcpu', 'low', access70, s.readDomainPinVcpuFlagsArgs, s.writeDomainPinVcpuFlagsArgs, readVoid, writeVoid),
  domainSendKey: program.call(226, 'domain_send_key', 'domainSendKey', 'low', access88, s.readDomainSendKeyArgs, s.writeDomainSendKeyArgs, readVoid, writeVoid),
  nodeGetCpuStats: program.call(227, 'node_get_cpu_stats', 'nodeGetCPUStats', 'high', access2, s.readNodeGetCpuStatsArgs, s.writeNodeGetCpuStatsArgs, s.readNodeGetCpuStatsRet, s.writeNodeGetCpuStatsRet),
  nodeGetMemoryStats: program.call(228, 'node_get_memory_stats', 'nodeGetMemoryStats', 'high', access2, s.readNodeGetMemoryStatsArgs, s.writeNodeGetMemoryStatsArgs, s.readNodeGetMemoryStatsRet, s.writeNodeGetMemoryStatsRet),
  domainGetControlInfo: program.call(229, 'domain_get_control_info', 'domainGetControlInfo', 'high', access9, s.readDomainGetControlInfoArgs, s.writeDomainGetControlInfoArgs, s.readDomainGetControlInfoRet, s.writeDomainGetControlInfoRet),
  domainGetVcpuPinInfo: program.call(230, 'domain_get_vcpu_pin_info', 'domainGetVcpuPinInfo', 'low', access9, s.readDomainGetVcpuPinInfoArgs, s.writeDomainGetVcpuPinInfoArgs, s.readDomainGetVcpuPinInfoRet, s.writeDomainGetVcpuPinInfoRet),
  domainUndefineFlags: program.call(231, 'domain_undefine_flags', 'domainUndefine', 'high', access15, s.readDomainUndefineFlagsArgs, s.writeDomainUndefineFlagsArgs, readVoid, writeVoid),
  domainSaveFlags: program.call(232, 'domain_save_flags', 'domainSave', 'low', access27, s.readDomainSaveFlagsArgs, s.writeDomainSaveFlagsArgs, readVoid, writeVoid),
  domainRestoreFlags: program.call(233, 'domain_restore_flags', 'domainRestore', 'low', access26, s.readDomainRestoreFlagsArgs, s.writeDomainRestoreFlagsArgs, readVoid, writeVoid),
  domainDestroyFlags: program.call(234, 'domain_destroy_flags', 'domainDestroy', 'high', access7, s.readDomainDestroyFlagsArgs, s.writeDomainDestroyFlagsArgs, readVoid, writeVoid),
  domainSaveImageGetXmlDesc: program.call(235, 'domain_save_image_get_xml_desc', 'domainSaveImageGetXMLDesc', 'high', access3, s.readDomainSaveImageGetXmlDescArgs, s.writeDomainSaveImageGetXmlDescArgs, s.readDomainSaveImageGetXmlDescRet, s.writeDomainSaveImageGetXmlDescRet),
  domainSaveImageDefineXml: program.call(236, 'domain_save_image_define_xml', 'domainSaveImageDefineXML', 'high', access89, s.readDomainSaveImageDefineXmlArgs, s.writeDomainSaveImageDefineXmlArgs, readVoid, writeVoid),
  domainBlockJobAbort: program.call(237, 'domain_block_job_abort', 'domainBlockJobAbort', 'low', access3, s.readDomainBlockJobAbortArgs, s.writeDomainBlockJobAbortArgs, readVoid, writeVoid),
  domainGetBlockJobInfo: program.call(238, 'domain_get_block_job_info', 'domainGetBlockJobInfo', 'low', access9, s.readDomainGetBlockJobInfoArgs, s.writeDomainGetBlockJobInfoArgs, s.readDomainGetBlockJobInfoRet, s.writeDomainGetBlockJobInfoRet),
  domainBlockJobSetSpeed: program.call(239, 'domain_block_job_set_speed', 'domainBlockJobSetSpeed', 'low', access3, s.readDomainBlockJobSetSpeedArgs, s.writeDomainBlockJobSetSpeedArgs, readVoid, writeVoid),
  domainBlockPull: program.call(240, 'domain_block_pull', 'domainBlockPull', 'low', access90, s.readDomainBlockPullArgs, s.writeDomainBlockPullArgs, readVoid, writeVoid),
  domainEventBlockJob: program.event(241, 'domain_event_block_job', s.readDomainEventBlockJobMsg, s.writeDomainEventBlockJobMsg),
  domainMigrateGetMaxSpeed: program.call(242, 'domain_migrate_get_max_speed', 'domainMigrateGetMaxSpeed', 'low', access29, s.readDomainMigrateGetMaxSpeedArgs, s.writeDomainMigrateGetMaxSpeedArgs, s.readDomainMigrateGetMaxSpeedRet, s.writeDomainMigrateGetMaxSpeedRet),
  domainBlockStatsFlags: program.call(243, 'domain_block_stats_flags', 'domainBlockStatsFlags', 'low', access9, s.readDomainBlockStatsFlagsArgs, s.writeDomainBlockStatsFlagsArgs, s.readDomainBlockStatsFlagsRet, s.writeDomainBlockStatsFlagsRet),
  domainSnapshotGetParent: program.call(244, 'domain_snapshot_get_parent', 'domainSnapshotGetParent', 'high', access9, s.readDomainSnapshotGetParentArgs, s.writeDomainSnapshotGetParentArgs, s.readDomainSnapshotGetParentRet, s.writeDomainSnapshotGetParentRet),
  domainReset: program.call(245, 'domain_reset', 'domainReset', 'low', access91, s.readDomainResetArgs, s.writeDomainResetArgs, readVoid, writeVoid),
  domainSnapshotNumChildren: program.call(246, 'domain_snapshot_num_children', 'domainSnapshotListAllChildren', 'high', access9, s.readDomainSnapshotNumChildrenArgs, s.writeDomainSnapshotNumChildrenArgs, s.readDomainSnapshotNumChildrenRet, s.writeDomainSnapshotNumChildrenRet),
  domainSnapshotListChildrenNames: program.call(247, 'domain_snapshot_list_children_names', 'domainSnapshotListAllChildren', 'high', access9, s.readDomainSnapshotListChildrenNamesArgs, s.writeDomainSnapshotListChildrenNamesArgs, s.readDomainSnapshotListChildrenNamesRet, s.writeDomainSnapshotListChildrenNamesRet),
  domainEventDiskChange: program.event(248, 'domain_event_disk_change', s.readDomainEventDiskChangeMsg, s.writeDomainEventDiskChangeMsg),
  domainOpenGraphics: program.call(249, 'domain_open_graphics', 'domainOpenGraphics', 'low', access92, s.readDomainOpenGraphicsArgs, s.writeDomainOpenGraphicsArgs, readVoid, writeVoid, { files: true }),
  nodeSuspendForDuration: program.call(250, 'node_suspend_for_duration', 'nodeSuspendForDuration', 'low', access93, s.readNodeSuspendForDurationArgs, s.writeNodeSuspendForDurationArgs, readVoid, writeVoid),
  domainBlockResize: program.call(251, 'domain_block_resize', 'domainBlockResize', 'low', access90, s.readDomainBlockResizeArgs, s.writeDomainBlockResizeArgs, readVoid, writeVoid),
  domainSetBlockIoTune: program.call(252, 'domain_set_block_io_tune', 'domainSetBlockIoTune', 'low', access70, s.readDomainSetBlockIoTuneArgs, s.writeDomainSetBlockIoTuneArgs, readVoid, writeVoid),
  domainGetBlockIoTune: program.call(253, 'domain_get_block_io_tune', 'domainGetBlockIoTune', 'low', access9, s.readDomainGetBlockIoTuneArgs, s.writeDomainGetBlockIoTuneArgs, s.readDomainGetBlockIoTuneRet, s.writeDomainGetBlockIoTuneRet),
  domainSetNumaParameters: program.call(254, 'domain_set_numa_parameters', 'domainSetNumaParameters', 'low', access70, s.readDomainSetNumaParametersArgs, s.writeDomainSetNumaParametersArgs, readVoid, writeVoid),
  domainGetNumaParameters: program.call(255, 'domain_get_numa_parameters', 'domainGetNumaParameters', 'low', access9, s.readDomainGetNumaParametersArgs, s.writeDomainGetNumaParametersArgs, s.readDomainGetNumaParametersRet, s.writeDomainGetNumaParametersRet),
  domainSetInterfaceParameters: program.call(256, 'domain_set_interface_parameters', 'domainSetInterfaceParameters', 'low', access70, s.readDomainSetInterfaceParametersArgs, s.writeDomainSetInterfaceParametersArgs, readVoid, writeVoid),
  domainGetInterfaceParameters: program.call(257, 'domain_get_interface_parameters', 'domainGetInterfaceParameters', 'low', access9, s.readDomainGetInterfaceParametersArgs, s.writeDomainGetInterfaceParametersArgs, s.readDomainGetInterfaceParametersRet, s.writeDomainGetInterfaceParametersRet),
  domainShutdownFlags: program.call(258, 'domain_shutdown_flags', 'domainShutdown', 'low', access12, s.readDomainShutdownFlagsArgs, s.writeDomainShutdownFlagsArgs, readVoid, writeVoid),
  storageVolWipePattern: program.call(259, 'storage_vol_wipe_pattern', 'storageVolWipe', 'low', access71, s.readStorageVolWipePatternArgs, s.writeStorageVolWipePatternArgs, readVoid, writeVoid),
  storageVolResize: program.call(260, 'storage_vol_resize', 'storageVolResize', 'low', access94, s.readStorageVolResizeArgs, s.writeStorageVolResizeArgs, readVoid, writeVoid),
  domainPmSuspendForDuration: program.call(261, 'domain_pm_suspend_for_duration', 'domainPMSuspendForDuration', 'low', access95, s.readDomainPmSuspendForDurationArgs, s.writeDomainPmSuspendForDurationArgs, readVoid, writeVoid),
  domainGetCpuStats: program.call(262, 'domain_get_cpu_stats', 'domainGetCPUStats', 'low', access9, s.readDomainGetCpuStatsArgs, s.writeDomainGetCpuStatsArgs, s.readDomainGetCpuStatsRet, s.writeDomainGetCpuStatsRet),
  domainGetDiskErrors: program.call(263, 'domain_get_disk_errors', 'domainGetDiskErrors', 'low', access9, s.readDomainGetDiskErrorsArgs, s.writeDomainGetDiskErrorsArgs, s.readDomainGetDiskErrorsRet, s.writeDomainGetDiskErrorsRet),
  domainSetMetadata: program.call(264, 'domain_set_metadata', 'domainSetMetadata', 'low', access70, s.readDomainSetMetadataArgs, s.writeDomainSetMetadataArgs, readVoid, writeVoid),
  domainGetMetadata: program.call(265, 'domain_get_metadata', 'domainGetMetadata', 'low', access9, s.readDomainGetMetadataArgs, s.writeDomainGetMetadataArgs, s.readDomainGetMetadataRet, s.writeDomainGetMetadataRet),
  domainBlockRebase: program.call(266, 'domain_block_rebase', 'domainBlockRebase', 'low', access90, s.readDomainBlockRebaseArgs, s.writeDomainBlockRebaseArgs, readVoid, writeVoid),
  domainPmWakeup: program.call(267, 'domain_pm_wakeup', 'domainPMWakeup', 'low', access95, s.readDomainPmWakeupArgs, s.writeDomainPmWakeupArgs, readVoid, writeVoid),
  domainEventTrayChange: program.event(268, 'domain_event_tray_change', s.readDomainEventTrayChangeMsg, s.writeDomainEventTrayChangeMsg),
  domainEventPmwakeup: program.event(269, 'domain_event_pmwakeup', s.readDomainEventPmwakeupMsg, s.writeDomainEventPmwakeupMsg),
  domainEventPmsuspend: program.event(270, 'domain_event_pmsuspend', s.readDomainEventPmsuspendMsg, s.writeDomainEventPmsuspendMsg),
  domainSnapshotIsCurrent: program.call(271, 'domain_snapshot_is_current', 'domainSnapshotIsCurrent', 'low', access9, s.readDomainSnapshotIsCurrentArgs, s.writeDomainSnapshotIsCurrentArgs, s.readDomainSnapshotIsCurrentRet, s.writeDomainSnapshotIsCurrentRet),
  domainSnapshotHasMetadata: program.call(272, 'domain_snapshot_has_metadata', 'domainSnapshotHasMetadata', 'low', access9, s.readDomainSnapshotHasMetadataArgs, s.writeDomainSnapshotHasMetadataArgs, s.readDomainSnapshotHasMetadataRet, s.writeDomainSnapshotHasMetadataRet),
  connectListAllDomains: program.call(273, 'connect_list_all_domains', 'connectListAllDomains', 'high', access10, s.readConnectListAllDomainsArgs, s.writeConnectListAllDomainsArgs, s.readConnectListAllDomainsRet, s.writeConnectListAllDomainsRet),
  domainListAllSnapshots: program.call(274, 'domain_list_all_snapshots', 'domainListAllSnapshots', 'high', access9, s.readDomainListAllSnapshotsArgs, s.writeDomainListAllSnapshotsArgs, s.readDomainListAllSnapshotsRet, s.writeDomainListAllSnapshotsRet),
  domainSnapshotListAllChildren: program.call(275, 'domain_snapshot_list_all_children', 'domainSnapshotListAllChildren', 'high', access9, s.readDomainSnapshotListAllChildrenArgs, s.writeDomainSnapshotListAllChildrenArgs, s.readDomainSnapshotListAllChildrenRet, s.writeDomainSnapshotListAllChildrenRet),
  domainEventBalloonChange: program.event(276, 'domain_event_balloon_change', s.readDomainEventBalloonChangeMsg, s.writeDomainEventBalloonChangeMsg),
  domainGetHostname: program.call(277, 'domain_get_hostname', 'domainGetHostname', 'low', access3, s.readDomainGetHostnameArgs, s.writeDomainGetHostnameArgs, s.readDomainGetHostnameRet, s.writeDomainGetHostnameRet),
  domainGetSecurityLabelList: program.call(278, 'domain_get_security_label_list', 'domainGetSecurityLabelList', 'high', access9, s.readDomainGetSecurityLabelListArgs, s.writeDomainGetSecurityLabelListArgs, s.readDomainGetSecurityLabelListRet, s.writeDomainGetSecurityLabelListRet),
  domainPinEmulator: program.call(279, 'domain_pin_emulator', 'domainPinEmulator', 'low', access70, s.readDomainPinEmulatorArgs, s.writeDomainPinEmulatorArgs, readVoid, writeVoid),
  domainGetEmulatorPinInfo: program.call(280, 'domain_get_emulator_pin_info', 'domainGetEmulatorPinInfo', 'low', access9, s.readDomainGetEmulatorPinInfoArgs, s.writeDomainGetEmulatorPinInfoArgs, s.readDomainGetEmulatorPinInfoRet, s.writeDomainGetEmulatorPinInfoRet),
  connectListAllStoragePools: program.call(281, 'connect_list_all_storage_pools', 'connectListAllStoragePools', 'high', access30, s.readConnectListAllStoragePoolsArgs, s.writeConnectListAllStoragePoolsArgs, s.readConnectListAllStoragePoolsRet, s.writeConnectListAllStoragePoolsRet),
  storagePoolListAllVolumes: program.call(282, 'storage_pool_list_all_volumes', 'storagePoolListAllVolumes', 'high', access42, s.readStoragePoolListAllVolumesArgs, s.writeStoragePoolListAllVolumesArgs, s.readStoragePoolListAllVolumesRet, s.writeStoragePoolListAllVolumesRet),
  connectListAllNetworks: program.call(283, 'connect_list_all_networks', 'connectListAllNetworks', 'high', access16, s.readConnectListAllNetworksArgs, s.writeConnectListAllNetworksArgs, s.readConnectListAllNetworksRet, s.writeConnectListAllNetworksRet),
  connectListAllInterfaces: program.call(284, 'connect_list_all_interfaces', 'connectListAllInterfaces', 'high', access55, s.readConnectListAllInterfacesArgs, s.writeConnectListAllInterfacesArgs, s.readConnectListAllInterfacesRet, s.writeConnectListAllInterfacesRet),
  connectListAllNodeDevices: program.call(285, 'connect_list_all_node_devices', 'connectListAllNodeDevices', 'high', access49, s.readConnectListAllNodeDevicesArgs, s.writeConnectListAllNodeDevicesArgs, s.readConnectListAllNodeDevicesRet, s.writeConnectListAllNodeDevicesRet),
  connectListAllNwfilters: program.call(286, 'connect_list_all_nwfilters', 'connectListAllNWFilters', 'high', access74, s.readConnectListAllNwfiltersArgs, s.writeConnectListAllNwfiltersArgs, s.readConnectListAllNwfiltersRet, s.writeConnectListAllNwfiltersRet),
  connectListAllSecrets: program.call(287, 'connect_list_all_secrets', 'connectListAllSecrets', 'high', access63, s.readConnectListAllSecretsArgs, s.writeConnectListAllSecretsArgs, s.readConnectListAllSecretsRet, s.writeConnectListAllSecretsRet),
  nodeSetMemoryParameters: program.call(288, 'node_set_memory_parameters', 'nodeSetMemoryParameters', 'low', access62, s.readNodeSetMemoryParametersArgs, s.writeNodeSetMemoryParametersArgs, readVoid, writeVoid),
  nodeGetMemoryParameters: program.call(289, 'node_get_memory_parameters', 'nodeGetMemoryParameters', 'low', access2, s.readNodeGetMemoryParametersArgs, s.writeNodeGetMemoryParametersArgs, s.readNodeGetMemoryParametersRet, s.writeNodeGetMemoryParametersRet),
  domainBlockCommit: program.call(290, 'domain_block_commit', 'domainBlockCommit', 'low', access90, s.readDomainBlockCommitArgs, s.writeDomainBlockCommitArgs, readVoid, writeVoid),
  networkUpdate: program.call(291, 'network_update', 'networkUpdate', 'high', access96, s.readNetworkUpdateArgs, s.writeNetworkUpdateArgs, readVoid, writeVoid),
  domainEventPmsuspendDisk: program.event(292, 'domain_event_pmsuspend_disk', s.readDomainEventPmsuspendDiskMsg, s.writeDomainEventPmsuspendDiskMsg),
  nodeGetCpuMap: program.call(293, 'node_get_cpu_map', 'nodeGetCPUMap', 'low', access2, s.readNodeGetCpuMapArgs, s.writeNodeGetCpuMapArgs, s.readNodeGetCpuMapRet, s.writeNodeGetCpuMapRet),
  domainFstrim: program.call(294, 'domain_fstrim', 'domainFSTrim', 'low', access97, s.readDomainFstrimArgs, s.writeDomainFstrimArgs, readVoid, writeVoid),
  domainSendProcessSignal: program.call(295, 'domain_send_process_signal', 'domainSendProcessSignal', 'low', access98, s.readDomainSendProcessSignalArgs, s.writeDomainSendProcessSignalArgs, readVoid, writeVoid),
  domainOpenChannel: program.call(296, 'domain_open_channel', 'domainOpenChannel', 'low', access82, s.readDomainOpenChannelArgs, s.writeDomainOpenChannelArgs, readVoid, writeVoid, { stream: 'read' }),
  nodeDeviceLookupScsiHostByWwn: program.call(297, 'node_device_lookup_scsi_host_by_wwn', 'nodeDeviceLookupSCSIHostByWWN', 'high', access50, s.readNodeDeviceLookupScsiHostByWwnArgs, s.writeNodeDeviceLookupScsiHostByWwnArgs, s.readNodeDeviceLookupScsiHostByWwnRet, s.writeNodeDeviceLookupScsiHostByWwnRet),
  domainGetJobStats: program.call(298, 'domain_get_job_stats', 'domainGetJobStats', 'low', access9, s.readDomainGetJobStatsArgs, s.writeDomainGetJobStatsArgs, s.readDomainGetJobStatsRet, s.writeDomainGetJobStatsRet),
  domainMigrateGetCompressionCache: program.call(299, 'domain_migrate_get_compression_cache', 'domainMigrateGetCompressionCache', 'low', access99, s.readDomainMigrateGetCompressionCacheArgs, s.writeDomainMigrateGetCompressionCacheArgs, s.readDomainMigrateGetCompressionCacheRet, s.writeDomainMigrateGetCompressionCacheRet),
  domainMigrateSetCompressionCache: program.call(300, 'domain_migrate_set_compression_cache', 'domainMigrateSetCompressionCache', 'low', access29, s.readDomainMigrateSetCompressionCacheArgs, s.writeDomainMigrateSetCompressionCacheArgs, readVoid, writeVoid),
  nodeDeviceDetachFlags: program.call(301, 'node_device_detach_flags', 'nodeDeviceDetach', 'low', access52, s.readNodeDeviceDetachFlagsArgs, s.writeNodeDeviceDetachFlagsArgs, readVoid, writeVoid),
  domainMigrateBegin3Params: program.call(302, 'domain_migrate_begin3_params', 'domainMigrateBegin3Params', 'low', access29, s.readDomainMigrateBegin3ParamsArgs, s.writeDomainMigrateBegin3ParamsArgs, s.readDomainMigrateBegin3ParamsRet, s.writeDomainMigrateBegin3ParamsRet),
  domainMigratePrepare3Params: program.call(303, 'domain_migrate_prepare3_params', 'domainMigratePrepare3Params', 'low', access28, s.readDomainMigratePrepare3ParamsArgs, s.writeDomainMigratePrepare3ParamsArgs, s.readDomainMigratePrepare3ParamsRet, s.writeDomainMigratePrepare3ParamsRet),
  domainMigratePrepareTunnel3Params: program.call(304, 'domain_migrate_prepare_tunnel3_params', 'domainMigratePrepareTunnel3Params', 'low', access28, s.readDomainMigratePrepareTunnel3ParamsArgs, s.writeDomainMigratePrepareTunnel3ParamsArgs, s.readDomainMigratePrepareTunnel3ParamsRet, s.writeDomainMigratePrepareTunnel3ParamsRet, { stream: 'write' }),
  domainMigratePerform3Params: program.call(305, 'domain_migrate_perform3_params', 'domainMigratePerform3Params', 'low', access29, s.readDomainMigratePerform3ParamsArgs, s.writeDomainMigratePerform3ParamsArgs, s.readDomainMigratePerform3ParamsRet, s.writeDomainMigratePerform3ParamsRet),
  domainMigrateFinish3Params: program.call(306, 'domain_migrate_finish3_params', 'domainMigrateFinish3Params', 'low', access29, s.readDomainMigrateFinish3ParamsArgs, s.writeDomainMigrateFinish3ParamsArgs, s.readDomainMigrateFinish3ParamsRet, s.writeDomainMigrateFinish3ParamsRet),
  domainMigrateConfirm3Params: program.call(307, 'domain_migrate_confirm3_params', 'domainMigrateConfirm3Params', 'low', access29, s.readDomainMigrateConfirm3ParamsArgs, s.writeDomainMigrateConfirm3ParamsArgs, readVoid, writeVoid),
  domainSetMemoryStatsPeriod: program.call(308, 'domain_set_memory_stats_period', 'domainSetMemoryStatsPeriod', 'low', access70, s.readDomainSetMemoryStatsPeriodArgs, s.writeDomainSetMemoryStatsPeriodArgs, readVoid, writeVoid),
  domainCreateXmlWithFiles: program.call(309, 'domain_create_xml_with_files', 'domainCreateXMLWithFiles', 'low', access5, s.readDomainCreateXmlWithFilesArgs, s.writeDomainCreateXmlWithFilesArgs, s.readDomainCreateXmlWithFilesRet, s.writeDomainCreateXmlWithFilesRet, { files: true }),
  domainCreateWithFiles: program.call(310, 'domain_create_with_files', 'domainCreateWithFiles', 'low', access4, s.readDomainCreateWithFilesArgs, s.writeDomainCreateWithFilesArgs, s.readDomainCreateWithFilesRet, s.writeDomainCreateWithFilesRet, { files: true }),
  domainEventDeviceRemoved: program.event(311, 'domain_event_device_removed', s.readDomainEventDeviceRemovedMsg, s.writeDomainEventDeviceRemovedMsg),
  connectGetCpuModelNames: program.call(312, 'connect_get_cpu_model_names', 'connectGetCPUModelNames', 'low', access2, s.readConnectGetCpuModelNamesArgs, s.writeConnectGetCpuModelNamesArgs, s.readConnectGetCpuModelNamesRet, s.writeConnectGetCpuModelNamesRet),
  connectNetworkEventRegisterAny: program.call(313, 'connect_network_event_register_any', null, 'high', access16, s.readConnectNetworkEventRegisterAnyArgs, s.writeConnectNetworkEventRegisterAnyArgs, s.readConnectNetworkEventRegisterAnyRet, s.writeConnectNetworkEventRegisterAnyRet),
  connectNetworkEventDeregisterAny: program.call(314, 'connect_network_event_deregister_any', null, 'high', access2, s.readConnectNetworkEventDeregisterAnyArgs, s.writeConnectNetworkEventDeregisterAnyArgs, readVoid, writeVoid),
  networkEventLifecycle: program.event(315, 'network_event_lifecycle', s.readNetworkEventLifecycleMsg, s.writeNetworkEventLifecycleMsg),
  connectDomainEventCallbackRegisterAny: program.call(316, 'connect_domain_event_callback_register_any', null, 'high', access10, s.readConnectDomainEventCallbackRegisterAnyArgs, s.writeConnectDomainEventCallbackRegisterAnyArgs, s.readConnectDomainEventCallbackRegisterAnyRet, s.writeConnectDomainEventCallbackRegisterAnyRet),
  connectDomainEventCallbackDeregisterAny: program.call(317, 'connect_domain_event_callback_deregister_any', null, 'high', access2, s.readConnectDomainEventCallbackDeregisterAnyArgs, s.writeConnectDomainEventCallbackDeregisterAnyArgs, readVoid, writeVoid),
  domainEventCallbackLifecycle: program.event(318, 'domain_event_callback_lifecycle', s.readDomainEventCallbackLifecycleMsg, s.writeDomainEventCallbackLifecycleMsg),
  domainEventCallbackReboot: program.event(319, 'domain_event_callback_reboot', s.readDomainEventCallbackRebootMsg, s.writeDomainEventCallbackRebootMsg),
  domainEventCallbackRtcChange: program.event(320, 'domain_event_callback_rtc_change', s.readDomainEventCallbackRtcChangeMsg, s.writeDomainEventCallbackRtcChangeMsg),
  domainEventCallbackWatchdog: program.event(321, 'domain_event_callback_watchdog', s.readDomainEventCallbackWatchdogMsg, s.writeDomainEventCallbackWatchdogMsg),
  domainEventCallbackIoError: program.event(322, 'domain_event_callback_io_error', s.readDomainEventCallbackIoErrorMsg, s.writeDomainEventCallbackIoErrorMsg),
  domainEventCallbackGraphics: program.event(323, 'domain_event_callback_graphics', s.readDomainEventCallbackGraphicsMsg, s.writeDomainEventCallbackGraphicsMsg),
  domainEventCallbackIoErrorReason: program.event(324, 'domain_event_callback_io_error_reason', s.readDomainEventCallbackIoErrorReasonMsg, s.writeDomainEventCallbackIoErrorReasonMsg),
  domainEventCallbackControlError: program.event(325, 'domain_event_callback_control_error', s.readDomainEventCallbackControlErrorMsg, s.writeDomainEventCallbackControlErrorMsg),
  domainEventCallbackBlockJob: program.event(326, 'domain_event_callback_block_job', s.readDomainEventCallbackBlockJobMsg, s.writeDomainEventCallbackBlockJobMsg),
  domainEventCallbackDiskChange: program.event(327, 'domain_event_callback_disk_change', s.readDomainEventCallbackDiskChangeMsg, s.writeDomainEventCallbackDiskChangeMsg),
  domainEventCallbackTrayChange: program.event(328, 'domain_event_callback_tray_change', s.readDomainEventCallbackTrayChangeMsg, s.writeDomainEventCallbackTrayChangeMsg),
  domainEventCallbackPmwakeup: program.event(329, 'domain_event_callback_pmwakeup', s.readDomainEventCallbackPmwakeupMsg, s.writeDomainEventCallbackPmwakeupMsg),
  domainEventCallbackPmsuspend: program.event(330, 'domain_event_callback_pmsuspend', s.readDomainEventCallbackPmsuspendMsg, s.writeDomainEventCallbackPmsuspendMsg),
  domainEventCallbackBalloonChange: program.event(331, 'domain_event_callback_balloon_change', s.readDomainEventCallbackBalloonChangeMsg, s.writeDomainEventCallbackBalloonChangeMsg),
  domainEventCallbackPmsuspendDisk: program.event(332, 'domain_event_callback_pmsuspend_disk', s.readDomainEventCallbackPmsuspendDiskMsg, s.writeDomainEventCallbackPmsuspendDiskMsg),
  domainEventCallbackDeviceRemoved: program.event(333, 'domain_event_callback_device_removed', s.readDomainEventCallbackDeviceRemovedMsg, s.writeDomainEventCallbackDeviceRemovedMsg),
  domainCoreDumpWithFormat: program.call(334, 'domain_core_dump_with_format', 'domainCoreDump', 'low', access25, s.readDomainCoreDumpWithFormatArgs, s.writeDomainCoreDumpWithFormatArgs, readVoid, writeVoid),
  domainFsfreeze: program.call(335, 'domain_fsfreeze', 'domainFSFreeze', 'low', access100, s.readDomainFsfreezeArgs, s.writeDomainFsfreezeArgs, s.readDomainFsfreezeRet, s.writeDomainFsfreezeRet),
  domainFsthaw: program.call(336, 'domain_fsthaw', 'domainFSThaw', 'low', access100, s.readDomainFsthawArgs, s.writeDomainFsthawArgs, s.readDomainFsthawRet, s.writeDomainFsthawRet),
  domainGetTime: program.call(337, 'domain_get_time', 'domainGetTime', 'low', access3, s.readDomainGetTimeArgs, s.writeDomainGetTimeArgs, s.readDomainGetTimeRet, s.writeDomainGetTimeRet),
  domainSetTime: program.call(338, 'domain_set_time', 'domainSetTime', 'low', access101, s.readDomainSetTimeArgs, s.writeDomainSetTimeArgs, readVoid, writeVoid),
  domainEventBlockJob2: program.event(339, 'domain_event_block_job_2', s.readDomainEventBlockJob2Msg, s.writeDomainEventBlockJob2Msg),
  nodeGetFreePages: program.call(340, 'node_get_free_pages', 'nodeGetFreePages', 'high', access2, s.readNodeGetFreePagesArgs, s.writeNodeGetFreePagesArgs, s.readNodeGetFreePagesRet, s.writeNodeGetFreePagesRet),
  networkGetDhcpLeases: program.call(341, 'network_get_dhcp_leases', 'networkGetDHCPLeases', 'low', access21, s.readNetworkGetDhcpLeasesArgs, s.writeNetworkGetDhcpLeasesArgs, s.readNetworkGetDhcpLeasesRet, s.writeNetworkGetDhcpLeasesRet),
  connectGetDomainCapabilities: program.call(342, 'connect_get_domain_capabilities', 'connectGetDomainCapabilities', 'low', access62, s.readConnectGetDomainCapabilitiesArgs, s.writeConnectGetDomainCapabilitiesArgs, s.readConnectGetDomainCapabilitiesRet, s.writeConnectGetDomainCapabilitiesRet),
  domainOpenGraphicsFd: program.call(343, 'domain_open_graphics_fd', 'domainOpenGraphicsFD', 'low', access92, s.readDomainOpenGraphicsFdArgs, s.writeDomainOpenGraphicsFdArgs, readVoid, writeVoid, { files: true }),
  connectGetAllDomainStats: program.call(344, 'connect_get_all_domain_stats', 'connectGetAllDomainStats', 'low', access102, s.readConnectGetAllDomainStatsArgs, s.writeConnectGetAllDomainStatsArgs, s.readConnectGetAllDomainStatsRet, s.writeConnectGetAllDomainStatsRet),
  domainBlockCopy: program.call(345, 'domain_block_copy', 'domainBlockCopy', 'low', access90, s.readDomainBlockCopyArgs, s.writeDomainBlockCopyArgs, readVoid, writeVoid),
  domainEventCallbackTunable: program.event(346, 'domain_event_callback_tunable', s.readDomainEventCallbackTunableMsg, s.writeDomainEventCallbackTunableMsg),
  nodeAllocPages: program.call(347, 'node_alloc_pages', 'nodeAllocPages', 'low', access62, s.readNodeAllocPagesArgs, s.writeNodeAllocPagesArgs, s.readNodeAllocPagesRet, s.writeNodeAllocPagesRet),
  domainEventCallbackAgentLifecycle: program.event(348, 'domain_event_callback_agent_lifecycle', s.readDomainEventCallbackAgentLifecycleMsg, s.writeDomainEventCallbackAgentLifecycleMsg),
  domainGetFsinfo: program.call(349, 'domain_get_fsinfo', 'domainGetFSInfo', 'low', access100, s.readDomainGetFsinfoArgs, s.writeDomainGetFsinfoArgs, s.readDomainGetFsinfoRet, s.writeDomainGetFsinfoRet),
  domainDefineXmlFlags: program.call(350, 'domain_define_xml_flags', 'domainDefineXML', 'high', access6, s.readDomainDefineXmlFlagsArgs, s.writeDomainDefineXmlFlagsArgs, s.readDomainDefineXmlFlagsRet, s.writeDomainDefineXmlFlagsRet),
  domainGetIothreadInfo: program.call(351, 'domain_get_iothread_info', 'domainGetIOThreadInfo', 'low', access9, s.readDomainGetIothreadInfoArgs, s.writeDomainGetIothreadInfoArgs, s.readDomainGetIothreadInfoRet, s.writeDomainGetIothreadInfoRet),
  domainPinIothread: program.call(352, 'domain_pin_iothread', 'domainPinIOThread', 'low', access70, s.readDomainPinIothreadArgs, s.writeDomainPinIothreadArgs, readVoid, writeVoid),
  domainInterfaceAddresses: program.call(353, 'domain_interface_addresses', 'domainInterfaceAddresses', 'low', access103, s.readDomainInterfaceAddressesArgs, s.writeDomainInterfaceAddressesArgs, s.readDomainInterfaceAddressesRet, s.writeDomainInterfaceAddressesRet),
  domainEventCallbackDeviceAdded: program.event(354, 'domain_event_callback_device_added', s.readDomainEventCallbackDeviceAddedMsg, s.writeDomainEventCallbackDeviceAddedMsg),
  domainAddIothread: program.call(355, 'domain_add_iothread', 'domainAddIOThread', 'low', access70, s.readDomainAddIothreadArgs, s.writeDomainAddIothreadArgs, readVoid, writeVoid),
  domainDelIothread: program.call(356, 'domain_del_iothread', 'domainDelIOThread', 'low', access70, s.readDomainDelIothreadArgs, s.writeDomainDelIothreadArgs, readVoid, writeVoid),
  domainSetUserPassword: program.call(357, 'domain_set_user_password', 'domainSetUserPassword', 'low', access104, s.readDomainSetUserPasswordArgs, s.writeDomainSetUserPasswordArgs, readVoid, writeVoid),
  domainRename: program.call(358, 'domain_rename', 'domainRename', 'low', access6, s.readDomainRenameArgs, s.writeDomainRenameArgs, s.readDomainRenameRet, s.writeDomainRenameRet),
  domainEventCallbackMigrationIteration: program.event(359, 'domain_event_callback_migration_iteration', s.readDomainEventCallbackMigrationIterationMsg, s.writeDomainEventCallbackMigrationIterationMsg),
  connectRegisterCloseCallback: program.call(360, 'connect_register_close_callback', null, 'high', access0, readVoid, writeVoid, readVoid, writeVoid),
  connectUnregisterCloseCallback: program.call(361, 'connect_unregister_close_callback', null, 'high', access0, readVoid, writeVoid, readVoid, writeVoid),
  connectEventConnectionClosed: program.event(362, 'connect_event_connection_closed', s.readConnectEventConnectionClosedMsg, s.writeConnectEventConnectionClosedMsg),
  domainEventCallbackJobCompleted: program.event(363, 'domain_event_callback_job_completed', s.readDomainEventCallbackJobCompletedMsg, s.writeDomainEventCallbackJobCompletedMsg),
  domainMigrateStartPostCopy: program.call(364, 'domain_migrate_start_post_copy', 'domainMigrateStartPostCopy', 'low', access29, s.readDomainMigrateStartPostCopyArgs, s.writeDomainMigrateStartPostCopyArgs, readVoid, writeVoid),
  domainGetPerfEvents: program.call(365, 'domain_get_perf_events', 'domainGetPerfEvents', 'low', access9, s.readDomainGetPerfEventsArgs, s.writeDomainGetPerfEventsArgs, s.readDomainGetPerfEventsRet, s.writeDomainGetPerfEventsRet),
  domainSetPerfEvents: program.call(366, 'domain_set_perf_events', 'domainSetPerfEvents', 'low', access3, s.readDomainSetPerfEventsArgs, s.writeDomainSetPerfEventsArgs, readVoid, writeVoid),
  domainEventCallbackDeviceRemovalFailed: program.event(367, 'domain_event_callback_device_removal_failed', s.readDomainEventCallbackDeviceRemovalFailedMsg, s.writeDomainEventCallbackDeviceRemovalFailedMsg),
  connectStoragePoolEventRegisterAny: program.call(368, 'connect_storage_pool_event_register_any', null, 'high', access30, s.readConnectStoragePoolEventRegisterAnyArgs, s.writeConnectStoragePoolEventRegisterAnyArgs, s.readConnectStoragePoolEventRegisterAnyRet, s.writeConnectStoragePoolEventRegisterAnyRet),
  connectStoragePoolEventDeregisterAny: program.call(369, 'connect_storage_pool_event_deregister_any', null, 'high', access2, s.readConnectStoragePoolEventDeregisterAnyArgs, s.writeConnectStoragePoolEventDeregisterAnyArgs, readVoid, writeVoid),
  storagePoolEventLifecycle: program.event(370, 'storage_pool_event_lifecycle', s.readStoragePoolEventLifecycleMsg, s.writeStoragePoolEventLifecycleMsg),
  domainGetGuestVcpus: program.call(371, 'domain_get_guest_vcpus', 'domainGetGuestVcpus', 'low', access3, s.readDomainGetGuestVcpusArgs, s.writeDomainGetGuestVcpusArgs, s.readDomainGetGuestVcpusRet, s.writeDomainGetGuestVcpusRet),
  domainSetGuestVcpus: program.call(372, 'domain_set_guest_vcpus', 'domainSetGuestVcpus', 'low', access3, s.readDomainSetGuestVcpusArgs, s.writeDomainSetGuestVcpusArgs, readVoid, writeVoid),
  storagePoolEventRefresh: program.event(373, 'storage_pool_event_refresh', s.readStoragePoolEventRefreshMsg, s.writeStoragePoolEventRefreshMsg),
  connectNodeDeviceEventRegisterAny: program.call(374, 'connect_node_device_event_register_any', null, 'high', access49, s.readConnectNodeDeviceEventRegisterAnyArgs, s.writeConnectNodeDeviceEventRegisterAnyArgs, s.readConnectNodeDeviceEventRegisterAnyRet, s.writeConnectNodeDeviceEventRegisterAnyRet),
  connectNodeDeviceEventDeregisterAny: program.call(375, 'connect_node_device_event_deregister_any', null, 'high', access2, s.readConnectNodeDeviceEventDeregisterAnyArgs, s.writeConnectNodeDeviceEventDeregisterAnyArgs, readVoid, writeVoid),
  nodeDeviceEventLifecycle: program.event(376, 'node_device_event_lifecycle', s.readNodeDeviceEventLifecycleMsg, s.writeNodeDeviceEventLifecycleMsg),
  nodeDeviceEventUpdate: program.event(377, 'node_device_event_update', s.readNodeDeviceEventUpdateMsg, s.writeNodeDeviceEventUpdateMsg),
  storageVolGetInfoFlags: program.call(378, 'storage_vol_get_info_flags', 'storageVolGetInfo', 'high', access46, s.readStorageVolGetInfoFlagsArgs, s.writeStorageVolGetInfoFlagsArgs, s.readStorageVolGetInfoFlagsRet, s.writeStorageVolGetInfoFlagsRet),
  domainEventCallbackMetadataChange: program.event(379, 'domain_event_callback_metadata_change', s.readDomainEventCallbackMetadataChangeMsg, s.writeDomainEventCallbackMetadataChangeMsg),
  connectSecretEventRegisterAny: program.call(380, 'connect_secret_event_register_any', null, 'high', access63, s.readConnectSecretEventRegisterAnyArgs, s.writeConnectSecretEventRegisterAnyArgs, s.readConnectSecretEventRegisterAnyRet, s.writeConnectSecretEventRegisterAnyRet),
  connectSecretEventDeregisterAny: program.call(381, 'connect_secret_event_deregister_any', null, 'high', access2, s.readConnectSecretEventDeregisterAnyArgs, s.writeConnectSecretEventDeregisterAnyArgs, readVoid, writeVoid),
  secretEventLifecycle: program.event(382, 'secret_event_lifecycle', s.readSecretEventLifecycleMsg, s.writeSecretEventLifecycleMsg),
  secretEventValueChanged: program.event(383, 'secret_event_value_changed', s.readSecretEventValueChangedMsg, s.writeSecretEventValueChangedMsg),
  domainSetVcpu: program.call(384, 'domain_set_vcpu', 'domainSetVcpu', 'low', access70, s.readDomainSetVcpuArgs, s.writeDomainSetVcpuArgs, readVoid, writeVoid),
  domainEventBlockThreshold: program.event(385, 'domain_event_block_threshold', s.readDomainEventBlockThresholdMsg, s.writeDomainEventBlockThresholdMsg),
  domainSetBlockThreshold: program.call(386, 'domain_set_block_threshold', 'domainSetBlockThreshold', 'low', access3, s.readDomainSetBlockThresholdArgs, s.writeDomainSetBlockThresholdArgs, readVoid, writeVoid),
  domainMigrateGetMaxDowntime: program.call(387, 'domain_migrate_get_max_downtime', 'domainMigrateGetMaxDowntime', 'low', access99, s.readDomainMigrateGetMaxDowntimeArgs, s.writeDomainMigrateGetMaxDowntimeArgs, s.readDomainMigrateGetMaxDowntimeRet, s.writeDomainMigrateGetMaxDowntimeRet),
  domainManagedSaveGetXmlDesc: program.call(388, 'domain_managed_save_get_xml_desc', 'domainManagedSaveGetXMLDesc', 'low', access78, s.readDomainManagedSaveGetXmlDescArgs, s.writeDomainManagedSaveGetXmlDescArgs, s.readDomainManagedSaveGetXmlDescRet, s.writeDomainManagedSaveGetXmlDescRet),
  domainManagedSaveDefineXml: program.call(389, 'domain_managed_save_define_xml', 'domainManagedSaveDefineXML', 'low', access89, s.readDomainManagedSaveDefineXmlArgs, s.writeDomainManagedSaveDefineXmlArgs, readVoid, writeVoid),
  domainSetLifecycleAction: program.call(390, 'domain_set_lifecycle_action', 'domainSetLifecycleAction', 'low', access3, s.readDomainSetLifecycleActionArgs, s.writeDomainSetLifecycleActionArgs, readVoid, writeVoid),
  storagePoolLookupByTargetPath: program.call(391, 'storage_pool_lookup_by_target_path', 'storagePoolLookupByTargetPath', 'high', access39, s.readStoragePoolLookupByTargetPathArgs, s.writeStoragePoolLookupByTargetPathArgs, s.readStoragePoolLookupByTargetPathRet, s.writeStoragePoolLookupByTargetPathRet),
  domainDetachDeviceAlias: program.call(392, 'domain_detach_device_alias', 'domainDetachDeviceAlias', 'low', access70, s.readDomainDetachDeviceAliasArgs, s.writeDomainDetachDeviceAliasArgs, readVoid, writeVoid),
  connectCompareHypervisorCpu: program.call(393, 'connect_compare_hypervisor_cpu', 'connectCompareHypervisorCPU', 'low', access62, s.readConnectCompareHypervisorCpuArgs, s.writeConnectCompareHypervisorCpuArgs, s.readConnectCompareHypervisorCpuRet, s.writeConnectCompareHypervisorCpuRet),
  connectBaselineHypervisorCpu: program.call(394, 'connect_baseline_hypervisor_cpu', 'connectBaselineHypervisorCPU', 'low', access62, s.readConnectBaselineHypervisorCpuArgs, s.writeConnectBaselineHypervisorCpuArgs, s.readConnectBaselineHypervisorCpuRet, s.writeConnectBaselineHypervisorCpuRet),
  nodeGetSevInfo: program.call(395, 'node_get_sev_info', 'nodeGetSEVInfo', 'low', access105, s.readNodeGetSevInfoArgs, s.writeNodeGetSevInfoArgs, s.readNodeGetSevInfoRet, s.writeNodeGetSevInfoRet),
  domainGetLaunchSecurityInfo: program.call(396, 'domain_get_launch_security_info', 'domainGetLaunchSecurityInfo', 'low', access106, s.readDomainGetLaunchSecurityInfoArgs, s.writeDomainGetLaunchSecurityInfoArgs, s.readDomainGetLaunchSecurityInfoRet, s.writeDomainGetLaunchSecurityInfoRet),
  nwfilterBindingLookupByPortDev: program.call(397, 'nwfilter_binding_lookup_by_port_dev', 'nwfilterBindingLookupByPortDev', 'high', access107, s.readNwfilterBindingLookupByPortDevArgs, s.writeNwfilterBindingLookupByPortDevArgs, s.readNwfilterBindingLookupByPortDevRet, s.writeNwfilterBindingLookupByPortDevRet),
  nwfilterBindingGetXmlDesc: program.call(398, 'nwfilter_binding_get_xml_desc', 'nwfilterBindingGetXMLDesc', 'high', access108, s.readNwfilterBindingGetXmlDescArgs, s.writeNwfilterBindingGetXmlDescArgs, s.readNwfilterBindingGetXmlDescRet, s.writeNwfilterBindingGetXmlDescRet),
  nwfilterBindingCreateXml: program.call(399, 'nwfilter_binding_create_xml', 'nwfilterBindingCreateXML', 'high', access109, s.readNwfilterBindingCreateXmlArgs, s.writeNwfilterBindingCreateXmlArgs, s.readNwfilterBindingCreateXmlRet, s.writeNwfilterBindingCreateXmlRet),
  nwfilterBindingDelete: program.call(400, 'nwfilter_binding_delete', 'nwfilterBindingDelete', 'high', access110, s.readNwfilterBindingDeleteArgs, s.writeNwfilterBindingDeleteArgs, readVoid, writeVoid),
  connectListAllNwfilterBindings: program.call(401, 'connect_list_all_nwfilter_bindings', 'connectListAllNWFilterBindings', 'high', access111, s.readConnectListAllNwfilterBindingsArgs, s.writeConnectListAllNwfilterBindingsArgs, s.readConnectListAllNwfilterBindingsRet, s.writeConnectListAllNwfilterBindingsRet),
  domainSetIothreadParams: program.call(402, 'domain_set_iothread_params', 'domainSetIOThreadParams', 'low', access70, s.readDomainSetIothreadParamsArgs, s.writeDomainSetIothreadParamsArgs, readVoid, writeVoid),
  connectGetStoragePoolCapabilities: program.call(403, 'connect_get_storage_pool_capabilities', 'connectGetStoragePoolCapabilities', 'low', access2, s.readConnectGetStoragePoolCapabilitiesArgs, s.writeConnectGetStoragePoolCapabilitiesArgs, s.readConnectGetStoragePoolCapabilitiesRet, s.writeConnectGetStoragePoolCapabilitiesRet),
  networkListAllPorts: program.call(404, 'network_list_all_ports', 'networkListAllPorts', 'high', access112, s.readNetworkListAllPortsArgs, s.writeNetworkListAllPortsArgs, s.readNetworkListAllPortsRet, s.writeNetworkListAllPortsRet),
  networkPortLookupByUuid: program.call(405, 'network_port_lookup_by_uuid', 'networkPortLookupByUUID', 'high', access113, s.readNetworkPortLookupByUuidArgs, s.writeNetworkPortLookupByUuidArgs, s.readNetworkPortLookupByUuidRet, s.writeNetworkPortLookupByUuidRet),
  networkPortCreateXml: program.call(406, 'network_port_create_xml', 'networkPortCreateXML', 'low', access114, s.readNetworkPortCreateXmlArgs, s.writeNetworkPortCreateXmlArgs, s.readNetworkPortCreateXmlRet, s.writeNetworkPortCreateXmlRet),
  networkPortGetParameters: program.call(407, 'network_port_get_parameters', 'networkPortGetParameters', 'low', access115, s.readNetworkPortGetParametersArgs, s.writeNetworkPortGetParametersArgs, s.readNetworkPortGetParametersRet, s.writeNetworkPortGetParametersRet),
  networkPortSetParameters: program.call(408, 'network_port_set_parameters', 'networkPortSetParameters', 'low', access116, s.readNetworkPortSetParametersArgs, s.writeNetworkPortSetParametersArgs, readVoid, writeVoid),
  networkPortGetXmlDesc: program.call(409, 'network_port_get_xml_desc', 'networkPortGetXMLDesc', 'low', access115, s.readNetworkPortGetXmlDescArgs, s.writeNetworkPortGetXmlDescArgs, s.readNetworkPortGetXmlDescRet, s.writeNetworkPortGetXmlDescRet),
  networkPortDelete: program.call(410, 'network_port_delete', 'networkPortDelete', 'low', access117, s.readNetworkPortDeleteArgs, s.writeNetworkPortDeleteArgs, readVoid, writeVoid),
  domainCheckpointCreateXml: program.call(411, 'domain_checkpoint_create_xml', 'domainCheckpointCreateXML', 'low', access118, s.readDomainCheckpointCreateXmlArgs, s.writeDomainCheckpointCreateXmlArgs, s.readDomainCheckpointCreateXmlRet, s.writeDomainCheckpointCreateXmlRet),
  domainCheckpointGetXmlDesc: program.call(412, 'domain_checkpoint_get_xml_desc', 'domainCheckpointGetXMLDesc', 'low', access78, s.readDomainCheckpointGetXmlDescArgs, s.writeDomainCheckpointGetXmlDescArgs, s.readDomainCheckpointGetXmlDescRet, s.writeDomainCheckpointGetXmlDescRet),
  domainListAllCheckpoints: program.call(413, 'domain_list_all_checkpoints', 'domainListAllCheckpoints', 'high', access9, s.readDomainListAllCheckpointsArgs, s.writeDomainListAllCheckpointsArgs, s.readDomainListAllCheckpointsRet, s.writeDomainListAllCheckpointsRet),
  domainCheckpointListAllChildren: program.call(414, 'domain_checkpoint_list_all_children', 'domainCheckpointListAllChildren', 'high', access9, s.readDomainCheckpointListAllChildrenArgs, s.writeDomainCheckpointListAllChildrenArgs, s.readDomainCheckpointListAllChildrenRet, s.writeDomainCheckpointListAllChildrenRet),
  domainCheckpointLookupByName: program.call(415, 'domain_checkpoint_lookup_by_name', 'domainCheckpointLookupByName', 'high', access9, s.readDomainCheckpointLookupByNameArgs, s.writeDomainCheckpointLookupByNameArgs, s.readDomainCheckpointLookupByNameRet, s.writeDomainCheckpointLookupByNameRet),
  domainCheckpointGetParent: program.call(416, 'domain_checkpoint_get_parent', 'domainCheckpointGetParent', 'high', access9, s.readDomainCheckpointGetParentArgs, s.writeDomainCheckpointGetParentArgs, s.readDomainCheckpointGetParentRet, s.writeDomainCheckpointGetParentRet),
  domainCheckpointDelete: program.call(417, 'domain_checkpoint_delete', 'domainCheckpointDelete', 'low', access119, s.readDomainCheckpointDeleteArgs, s.writeDomainCheckpointDeleteArgs, readVoid, writeVoid),
  domainGetGuestInfo: program.call(418, 'domain_get_guest_info', 'domainGetGuestInfo', 'low', access3, s.readDomainGetGuestInfoArgs, s.writeDomainGetGuestInfoArgs, s.readDomainGetGuestInfoRet, s.writeDomainGetGuestInfoRet),
  connectSetIdentity: program.call(419, 'connect_set_identity', 'connectSetIdentity', 'low', access120, s.readConnectSetIdentityArgs, s.writeConnectSetIdentityArgs, readVoid, writeVoid),
  domainAgentSetResponseTimeout: program.call(420, 'domain_agent_set_response_timeout', 'domainAgentSetResponseTimeout', 'low', access3, s.readDomainAgentSetResponseTimeoutArgs, s.writeDomainAgentSetResponseTimeoutArgs, s.readDomainAgentSetResponseTimeoutRet, s.writeDomainAgentSetResponseTimeoutRet),
  domainBackupBegin: program.call(421, 'domain_backup_begin', 'domainBackupBegin', 'low', access121, s.readDomainBackupBeginArgs, s.writeDomainBackupBeginArgs, readVoid, writeVoid),
  domainBackupGetXmlDesc: program.call(422, 'domain_backup_get_xml_desc', 'domainBackupGetXMLDesc', 'high', access9, s.readDomainBackupGetXmlDescArgs, s.writeDomainBackupGetXmlDescArgs, s.readDomainBackupGetXmlDescRet, s.writeDomainBackupGetXmlDescRet),
  domainEventMemoryFailure: program.event(423, 'domain_event_memory_failure', s.readDomainEventMemoryFailureMsg, s.writeDomainEventMemoryFailureMsg),
  domainAuthorizedSshKeysGet: program.call(424, 'domain_authorized_ssh_keys_get', 'domainAuthorizedSSHKeysGet', 'low', access3, s.readDomainAuthorizedSshKeysGetArgs, s.writeDomainAuthorizedSshKeysGetArgs, s.readDomainAuthorizedSshKeysGetRet, s.writeDomainAuthorizedSshKeysGetRet),
  domainAuthorizedSshKeysSet: program.call(425, 'domain_authorized_ssh_keys_set', 'domainAuthorizedSSHKeysSet', 'low', access3, s.readDomainAuthorizedSshKeysSetArgs, s.writeDomainAuthorizedSshKeysSetArgs, readVoid, writeVoid),
  domainGetMessages: program.call(426, 'domain_get_messages', 'domainGetMessages', 'low', access9, s.readDomainGetMessagesArgs, s.writeDomainGetMessagesArgs, s.readDomainGetMessagesRet, s.writeDomainGetMessagesRet),
  domainStartDirtyRateCalc: program.call(427, 'domain_start_dirty_rate_calc', 'domainStartDirtyRateCalc', 'low', access3, s.readDomainStartDirtyRateCalcArgs, s.writeDomainStartDirtyRateCalcArgs, readVoid, writeVoid),
  nodeDeviceDefineXml: program.call(428, 'node_device_define_xml', 'nodeDeviceDefineXML', 'low', access122, s.readNodeDeviceDefineXmlArgs, s.writeNodeDeviceDefineXmlArgs, s.readNodeDeviceDefineXmlRet, s.writeNodeDeviceDefineXmlRet),
  nodeDeviceUndefine: program.call(429, 'node_device_undefine', 'nodeDeviceUndefine', 'high', access123, s.readNodeDeviceUndefineArgs, s.writeNodeDeviceUndefineArgs, readVoid, writeVoid),
  nodeDeviceCreate: program.call(430, 'node_device_create', 'nodeDeviceCreate', 'high', access124, s.readNodeDeviceCreateArgs, s.writeNodeDeviceCreateArgs, readVoid, writeVoid),
  nwfilterDefineXmlFlags: program.call(431, 'nwfilter_define_xml_flags', 'nwfilterDefineXML', 'high', access75, s.readNwfilterDefineXmlFlagsArgs, s.writeNwfilterDefineXmlFlagsArgs, s.readNwfilterDefineXmlFlagsRet, s.writeNwfilterDefineXmlFlagsRet),
  networkDefineXmlFlags: program.call(432, 'network_define_xml_flags', 'networkDefineXML', 'high', access19, s.readNetworkDefineXmlFlagsArgs, s.writeNetworkDefineXmlFlagsArgs, s.readNetworkDefineXmlFlagsRet, s.writeNetworkDefineXmlFlagsRet),
  nodeDeviceGetAutostart: program.call(433, 'node_device_get_autostart', 'nodeDeviceGetAutostart', 'high', access125, s.readNodeDeviceGetAutostartArgs, s.writeNodeDeviceGetAutostartArgs, s.readNodeDeviceGetAutostartRet, s.writeNodeDeviceGetAutostartRet),
  nodeDeviceSetAutostart: program.call(434, 'node_device_set_autostart', 'nodeDeviceSetAutostart', 'high', access126, s.readNodeDeviceSetAutostartArgs, s.writeNodeDeviceSetAutostartArgs, readVoid, writeVoid),
  nodeDeviceIsPersistent: program.call(435, 'node_device_is_persistent', 'nodeDeviceIsPersistent', 'high', access51, s.readNodeDeviceIsPersistentArgs, s.writeNodeDeviceIsPersistentArgs, s.readNodeDeviceIsPersistentRet, s.writeNodeDeviceIsPersistentRet),
  nodeDeviceIsActive: program.call(436, 'node_device_is_active', 'nodeDeviceIsActive', 'high', access51, s.readNodeDeviceIsActiveArgs, s.writeNodeDeviceIsActiveArgs, s.readNodeDeviceIsActiveRet, s.writeNodeDeviceIsActiveRet),
  networkCreateXmlFlags: program.call(437, 'network_create_xml_flags', 'networkCreateXML', 'high', access18, s.readNetworkCreateXmlFlagsArgs, s.writeNetworkCreateXmlFlagsArgs, s.readNetworkCreateXmlFlagsRet, s.writeNetworkCreateXmlFlagsRet),
  domainEventMemoryDeviceSizeChange: program.event(438, 'domain_event_memory_device_size_change', s.readDomainEventMemoryDeviceSizeChangeMsg, s.writeDomainEventMemoryDeviceSizeChangeMsg),
  domainSetLaunchSecurityState: program.call(439, 'domain_set_launch_security_state', 'domainSetLaunchSecurityState', 'low', access3, s.readDomainSetLaunchSecurityStateArgs, s.writeDomainSetLaunchSecurityStateArgs, readVoid, writeVoid),
  domainSaveParams: program.call(440, 'domain_save_params', 'domainSaveParams', 'low', access27, s.readDomainSaveParamsArgs, s.writeDomainSaveParamsArgs, readVoid, writeVoid),
  domainRestoreParams: program.call(441, 'domain_restore_params', 'domainRestoreParams', 'low', access26, s.readDomainRestoreParamsArgs, s.writeDomainRestoreParamsArgs, readVoid, writeVoid),
  domainAbortJobFlags: program.call(442, 'domain_abort_job_flags', 'domainAbortJob', 'low', access3, s.readDomainAbortJobFlagsArgs, s.writeDomainAbortJobFlagsArgs, readVoid, writeVoid),
  domainFdAssociate: program.call(443, 'domain_fd_associate', 'domainFDAssociate', 'low', access3, s.readDomainFdAssociateArgs, s.writeDomainFdAssociateArgs, readVoid, writeVoid, { files: true }),
  networkSetMetadata: program.call(444, 'network_set_metadata', 'networkSetMetadata', 'low', access96, s.readNetworkSetMetadataArgs, s.writeNetworkSetMetadataArgs, readVoid, writeVoid),
  networkGetMetadata: program.call(445, 'network_get_metadata', 'networkGetMetadata', 'low', access21, s.readNetworkGetMetadataArgs, s.writeNetworkGetMetadataArgs, s.readNetworkGetMetadataRet, s.writeNetworkGetMetadataRet),
  networkEventCallbackMetadataChange: program.event(446, 'network_event_callback_metadata_change', s.readNetworkEventCallbackMetadataChangeMsg, s.writeNetworkEventCallbackMetadataChangeMsg),
  nodeDeviceUpdate: program.call(447, 'node_device_update', 'nodeDeviceUpdate', 'high', access127, s.readNodeDeviceUpdateArgs, s.writeNodeDeviceUpdateArgs, readVoid, writeVoid),
  domainGraphicsReload: program.call(448, 'domain_graphics_reload', 'domainGraphicsReload', 'low', access3, s.readDomainGraphicsReloadArgs, s.writeDomainGraphicsReloadArgs, readVoid, writeVoid),
  domainGetAutostartOnce: program.call(449, 'domain_get_autostart_once', 'domainGetAutostartOnce', 'high', access9, s.readDomainGetAutostartOnceArgs, s.writeDomainGetAutostartOnceArgs, s.readDomainGetAutostartOnceRet, s.writeDomainGetAutostartOnceRet),
  domainSetAutostartOnce: program.call(450, 'domain_set_autostart_once', 'domainSetAutostartOnce', 'high', access3, s.readDomainSetAutostartOnceArgs, s.writeDomainSetAutostartOnceArgs, readVoid, writeVoid),
  domainSetThrottleGroup: program.call(451, 'domain_set_throttle_group', 'domainSetThrottleGroup', 'low', access70, s.readDomainSetThrottleGroupArgs, s.writeDomainSetThrottleGroupArgs, readVoid, writeVoid),
  domainDelThrottleGroup: program.call(452, 'domain_del_throttle_group', 'domainDelThrottleGroup', 'low', access70, s.readDomainDelThrottleGroupArgs, s.writeDomainDelThrottleGroupArgs, readVoid, writeVoid),
  domainEventNicMacChange: program.event(453, 'domain_event_nic_mac_change', s.readDomainEventNicMacChangeMsg, s.writeDomainEventNicMacChangeMsg),
} as const;
