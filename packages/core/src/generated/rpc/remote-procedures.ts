// Written by tools/generate from the reference facts (wire-protocol.json). Don't edit: change the program and run it.

import { define, readVoid, writeVoid } from '../../rpc/procedure/procedure.js';
import type * as c from '../contract.js';
import * as s from './remote.js';

/** The procedures of the remote program. */
export const remote = {
  connectOpen: define<s.ConnectOpenArgs, void>({
    program: 536903814,
    version: 1,
    number: 1,
    name: 'connect_open',
    kind: 'call',
    priority: 'high',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'getattr' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readConnectOpenArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectOpenArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  connectClose: define<void, void>({
    program: 536903814,
    version: 1,
    number: 2,
    name: 'connect_close',
    kind: 'call',
    priority: 'high',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  connectGetType: define<void, s.ConnectGetTypeRet>({
    program: 536903814,
    version: 1,
    number: 3,
    name: 'connect_get_type',
    kind: 'call',
    priority: 'high',
    method: 'connectGetType',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'getattr' }],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readConnectGetTypeRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectGetTypeRet,
  }),
  connectGetVersion: define<void, s.ConnectGetVersionRet>({
    program: 536903814,
    version: 1,
    number: 4,
    name: 'connect_get_version',
    kind: 'call',
    priority: 'high',
    method: 'connectGetVersion',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'getattr' }],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readConnectGetVersionRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectGetVersionRet,
  }),
  connectGetMaxVcpus: define<s.ConnectGetMaxVcpusArgs, s.ConnectGetMaxVcpusRet>({
    program: 536903814,
    version: 1,
    number: 5,
    name: 'connect_get_max_vcpus',
    kind: 'call',
    priority: 'high',
    method: 'connectGetMaxVcpus',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readConnectGetMaxVcpusArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectGetMaxVcpusArgs,
    readRet: (r) => {
      const v = s.readConnectGetMaxVcpusRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectGetMaxVcpusRet,
  }),
  nodeGetInfo: define<void, s.NodeGetInfoRet>({
    program: 536903814,
    version: 1,
    number: 6,
    name: 'node_get_info',
    kind: 'call',
    priority: 'high',
    method: 'nodeGetInfo',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'read' }],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readNodeGetInfoRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNodeGetInfoRet,
  }),
  connectGetCapabilities: define<void, s.ConnectGetCapabilitiesRet>({
    program: 536903814,
    version: 1,
    number: 7,
    name: 'connect_get_capabilities',
    kind: 'call',
    priority: 'low',
    method: 'connectGetCapabilities',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'read' }],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readConnectGetCapabilitiesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectGetCapabilitiesRet,
  }),
  domainAttachDevice: define<s.DomainAttachDeviceArgs, void>({
    program: 536903814,
    version: 1,
    number: 8,
    name: 'domain_attach_device',
    kind: 'call',
    priority: 'low',
    method: 'domainAttachDevice',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainAttachDeviceArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainAttachDeviceArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainCreate: define<s.DomainCreateArgs, void>({
    program: 536903814,
    version: 1,
    number: 9,
    name: 'domain_create',
    kind: 'call',
    priority: 'low',
    method: 'domainCreate',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'start' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainCreateArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainCreateArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainCreateXml: define<s.DomainCreateXmlArgs, s.DomainCreateXmlRet>({
    program: 536903814,
    version: 1,
    number: 10,
    name: 'domain_create_xml',
    kind: 'call',
    priority: 'low',
    method: 'domainCreateXML',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'start' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainCreateXmlArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainCreateXmlArgs,
    readRet: (r) => {
      const v = s.readDomainCreateXmlRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainCreateXmlRet,
  }),
  domainDefineXml: define<s.DomainDefineXmlArgs, s.DomainDefineXmlRet>({
    program: 536903814,
    version: 1,
    number: 11,
    name: 'domain_define_xml',
    kind: 'call',
    priority: 'high',
    method: 'domainDefineXML',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainDefineXmlArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainDefineXmlArgs,
    readRet: (r) => {
      const v = s.readDomainDefineXmlRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainDefineXmlRet,
  }),
  domainDestroy: define<s.DomainDestroyArgs, void>({
    program: 536903814,
    version: 1,
    number: 12,
    name: 'domain_destroy',
    kind: 'call',
    priority: 'high',
    method: 'domainDestroy',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'stop' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainDestroyArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainDestroyArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainDetachDevice: define<s.DomainDetachDeviceArgs, void>({
    program: 536903814,
    version: 1,
    number: 13,
    name: 'domain_detach_device',
    kind: 'call',
    priority: 'low',
    method: 'domainDetachDevice',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainDetachDeviceArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainDetachDeviceArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainGetXmlDesc: define<s.DomainGetXmlDescArgs, s.DomainGetXmlDescRet>({
    program: 536903814,
    version: 1,
    number: 14,
    name: 'domain_get_xml_desc',
    kind: 'call',
    priority: 'low',
    method: 'domainGetXMLDesc',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }, { object: 'domain', permission: 'read_secure', flags: 1, match: 'all' }, { object: 'domain', permission: 'read_secure', flags: 8, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetXmlDescArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetXmlDescArgs,
    readRet: (r) => {
      const v = s.readDomainGetXmlDescRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetXmlDescRet,
  }),
  domainGetAutostart: define<s.DomainGetAutostartArgs, s.DomainGetAutostartRet>({
    program: 536903814,
    version: 1,
    number: 15,
    name: 'domain_get_autostart',
    kind: 'call',
    priority: 'high',
    method: 'domainGetAutostart',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetAutostartArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetAutostartArgs,
    readRet: (r) => {
      const v = s.readDomainGetAutostartRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetAutostartRet,
  }),
  domainGetInfo: define<s.DomainGetInfoArgs, s.DomainGetInfoRet>({
    program: 536903814,
    version: 1,
    number: 16,
    name: 'domain_get_info',
    kind: 'call',
    priority: 'low',
    method: 'domainGetInfo',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetInfoArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetInfoArgs,
    readRet: (r) => {
      const v = s.readDomainGetInfoRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetInfoRet,
  }),
  domainGetMaxMemory: define<s.DomainGetMaxMemoryArgs, s.DomainGetMaxMemoryRet>({
    program: 536903814,
    version: 1,
    number: 17,
    name: 'domain_get_max_memory',
    kind: 'call',
    priority: 'high',
    method: 'domainGetMaxMemory',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetMaxMemoryArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetMaxMemoryArgs,
    readRet: (r) => {
      const v = s.readDomainGetMaxMemoryRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetMaxMemoryRet,
  }),
  domainGetMaxVcpus: define<s.DomainGetMaxVcpusArgs, s.DomainGetMaxVcpusRet>({
    program: 536903814,
    version: 1,
    number: 18,
    name: 'domain_get_max_vcpus',
    kind: 'call',
    priority: 'high',
    method: 'domainGetVcpusFlags',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetMaxVcpusArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetMaxVcpusArgs,
    readRet: (r) => {
      const v = s.readDomainGetMaxVcpusRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetMaxVcpusRet,
  }),
  domainGetOsType: define<s.DomainGetOsTypeArgs, s.DomainGetOsTypeRet>({
    program: 536903814,
    version: 1,
    number: 19,
    name: 'domain_get_os_type',
    kind: 'call',
    priority: 'high',
    method: 'domainGetOSType',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetOsTypeArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetOsTypeArgs,
    readRet: (r) => {
      const v = s.readDomainGetOsTypeRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetOsTypeRet,
  }),
  domainGetVcpus: define<s.DomainGetVcpusArgs, s.DomainGetVcpusRet>({
    program: 536903814,
    version: 1,
    number: 20,
    name: 'domain_get_vcpus',
    kind: 'call',
    priority: 'high',
    method: 'domainGetVcpus',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetVcpusArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetVcpusArgs,
    readRet: (r) => {
      const v = s.readDomainGetVcpusRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetVcpusRet,
  }),
  connectListDefinedDomains: define<s.ConnectListDefinedDomainsArgs, s.ConnectListDefinedDomainsRet>({
    program: 536903814,
    version: 1,
    number: 21,
    name: 'connect_list_defined_domains',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllDomains',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_domains' }],
    aclFilter: [{ object: 'domain', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readConnectListDefinedDomainsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectListDefinedDomainsArgs,
    readRet: (r) => {
      const v = s.readConnectListDefinedDomainsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectListDefinedDomainsRet,
  }),
  domainLookupById: define<s.DomainLookupByIdArgs, s.DomainLookupByIdRet>({
    program: 536903814,
    version: 1,
    number: 22,
    name: 'domain_lookup_by_id',
    kind: 'call',
    priority: 'high',
    method: 'domainLookupByID',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'getattr' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainLookupByIdArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainLookupByIdArgs,
    readRet: (r) => {
      const v = s.readDomainLookupByIdRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainLookupByIdRet,
  }),
  domainLookupByName: define<s.DomainLookupByNameArgs, s.DomainLookupByNameRet>({
    program: 536903814,
    version: 1,
    number: 23,
    name: 'domain_lookup_by_name',
    kind: 'call',
    priority: 'high',
    method: 'domainLookupByName',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'getattr' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainLookupByNameArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainLookupByNameArgs,
    readRet: (r) => {
      const v = s.readDomainLookupByNameRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainLookupByNameRet,
  }),
  domainLookupByUuid: define<s.DomainLookupByUuidArgs, s.DomainLookupByUuidRet>({
    program: 536903814,
    version: 1,
    number: 24,
    name: 'domain_lookup_by_uuid',
    kind: 'call',
    priority: 'high',
    method: 'domainLookupByUUID',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'getattr' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainLookupByUuidArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainLookupByUuidArgs,
    readRet: (r) => {
      const v = s.readDomainLookupByUuidRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainLookupByUuidRet,
  }),
  connectNumOfDefinedDomains: define<void, s.ConnectNumOfDefinedDomainsRet>({
    program: 536903814,
    version: 1,
    number: 25,
    name: 'connect_num_of_defined_domains',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllDomains',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_domains' }],
    aclFilter: [{ object: 'domain', permission: 'getattr' }],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readConnectNumOfDefinedDomainsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectNumOfDefinedDomainsRet,
  }),
  domainPinVcpu: define<s.DomainPinVcpuArgs, void>({
    program: 536903814,
    version: 1,
    number: 26,
    name: 'domain_pin_vcpu',
    kind: 'call',
    priority: 'low',
    method: 'domainPinVcpu',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainPinVcpuArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainPinVcpuArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainReboot: define<s.DomainRebootArgs, void>({
    program: 536903814,
    version: 1,
    number: 27,
    name: 'domain_reboot',
    kind: 'call',
    priority: 'low',
    method: 'domainReboot',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'init_control' }, { object: 'domain', permission: 'write', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainRebootArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainRebootArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainResume: define<s.DomainResumeArgs, void>({
    program: 536903814,
    version: 1,
    number: 28,
    name: 'domain_resume',
    kind: 'call',
    priority: 'low',
    method: 'domainResume',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'suspend' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainResumeArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainResumeArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainSetAutostart: define<s.DomainSetAutostartArgs, void>({
    program: 536903814,
    version: 1,
    number: 29,
    name: 'domain_set_autostart',
    kind: 'call',
    priority: 'high',
    method: 'domainSetAutostart',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetAutostartArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetAutostartArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainSetMaxMemory: define<s.DomainSetMaxMemoryArgs, void>({
    program: 536903814,
    version: 1,
    number: 30,
    name: 'domain_set_max_memory',
    kind: 'call',
    priority: 'high',
    method: 'domainSetMemory',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetMaxMemoryArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetMaxMemoryArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainSetMemory: define<s.DomainSetMemoryArgs, void>({
    program: 536903814,
    version: 1,
    number: 31,
    name: 'domain_set_memory',
    kind: 'call',
    priority: 'low',
    method: 'domainSetMemory',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetMemoryArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetMemoryArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainSetVcpus: define<s.DomainSetVcpusArgs, void>({
    program: 536903814,
    version: 1,
    number: 32,
    name: 'domain_set_vcpus',
    kind: 'call',
    priority: 'low',
    method: 'domainSetVcpus',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetVcpusArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetVcpusArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainShutdown: define<s.DomainShutdownArgs, void>({
    program: 536903814,
    version: 1,
    number: 33,
    name: 'domain_shutdown',
    kind: 'call',
    priority: 'low',
    method: 'domainShutdown',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'init_control' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainShutdownArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainShutdownArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainSuspend: define<s.DomainSuspendArgs, void>({
    program: 536903814,
    version: 1,
    number: 34,
    name: 'domain_suspend',
    kind: 'call',
    priority: 'low',
    method: 'domainSuspend',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'suspend' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSuspendArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSuspendArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainUndefine: define<s.DomainUndefineArgs, void>({
    program: 536903814,
    version: 1,
    number: 35,
    name: 'domain_undefine',
    kind: 'call',
    priority: 'high',
    method: 'domainUndefine',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'delete' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainUndefineArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainUndefineArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  connectListDefinedNetworks: define<s.ConnectListDefinedNetworksArgs, s.ConnectListDefinedNetworksRet>({
    program: 536903814,
    version: 1,
    number: 36,
    name: 'connect_list_defined_networks',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllNetworks',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_networks' }],
    aclFilter: [{ object: 'network', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readConnectListDefinedNetworksArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectListDefinedNetworksArgs,
    readRet: (r) => {
      const v = s.readConnectListDefinedNetworksRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectListDefinedNetworksRet,
  }),
  connectListDomains: define<s.ConnectListDomainsArgs, s.ConnectListDomainsRet>({
    program: 536903814,
    version: 1,
    number: 37,
    name: 'connect_list_domains',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllDomains',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_domains' }],
    aclFilter: [{ object: 'domain', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readConnectListDomainsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectListDomainsArgs,
    readRet: (r) => {
      const v = s.readConnectListDomainsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectListDomainsRet,
  }),
  connectListNetworks: define<s.ConnectListNetworksArgs, s.ConnectListNetworksRet>({
    program: 536903814,
    version: 1,
    number: 38,
    name: 'connect_list_networks',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllNetworks',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_networks' }],
    aclFilter: [{ object: 'network', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readConnectListNetworksArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectListNetworksArgs,
    readRet: (r) => {
      const v = s.readConnectListNetworksRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectListNetworksRet,
  }),
  networkCreate: define<s.NetworkCreateArgs, void>({
    program: 536903814,
    version: 1,
    number: 39,
    name: 'network_create',
    kind: 'call',
    priority: 'low',
    method: 'networkCreate',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'network', permission: 'start' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNetworkCreateArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkCreateArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  networkCreateXml: define<s.NetworkCreateXmlArgs, s.NetworkCreateXmlRet>({
    program: 536903814,
    version: 1,
    number: 40,
    name: 'network_create_xml',
    kind: 'call',
    priority: 'low',
    method: 'networkCreateXML',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'network', permission: 'write' }, { object: 'network', permission: 'start' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNetworkCreateXmlArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkCreateXmlArgs,
    readRet: (r) => {
      const v = s.readNetworkCreateXmlRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNetworkCreateXmlRet,
  }),
  networkDefineXml: define<s.NetworkDefineXmlArgs, s.NetworkDefineXmlRet>({
    program: 536903814,
    version: 1,
    number: 41,
    name: 'network_define_xml',
    kind: 'call',
    priority: 'high',
    method: 'networkDefineXML',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'network', permission: 'write' }, { object: 'network', permission: 'save' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNetworkDefineXmlArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkDefineXmlArgs,
    readRet: (r) => {
      const v = s.readNetworkDefineXmlRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNetworkDefineXmlRet,
  }),
  networkDestroy: define<s.NetworkDestroyArgs, void>({
    program: 536903814,
    version: 1,
    number: 42,
    name: 'network_destroy',
    kind: 'call',
    priority: 'high',
    method: 'networkDestroy',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'network', permission: 'stop' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNetworkDestroyArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkDestroyArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  networkGetXmlDesc: define<s.NetworkGetXmlDescArgs, s.NetworkGetXmlDescRet>({
    program: 536903814,
    version: 1,
    number: 43,
    name: 'network_get_xml_desc',
    kind: 'call',
    priority: 'high',
    method: 'networkGetXMLDesc',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'network', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNetworkGetXmlDescArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkGetXmlDescArgs,
    readRet: (r) => {
      const v = s.readNetworkGetXmlDescRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNetworkGetXmlDescRet,
  }),
  networkGetAutostart: define<s.NetworkGetAutostartArgs, s.NetworkGetAutostartRet>({
    program: 536903814,
    version: 1,
    number: 44,
    name: 'network_get_autostart',
    kind: 'call',
    priority: 'high',
    method: 'networkGetAutostart',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'network', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNetworkGetAutostartArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkGetAutostartArgs,
    readRet: (r) => {
      const v = s.readNetworkGetAutostartRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNetworkGetAutostartRet,
  }),
  networkGetBridgeName: define<s.NetworkGetBridgeNameArgs, s.NetworkGetBridgeNameRet>({
    program: 536903814,
    version: 1,
    number: 45,
    name: 'network_get_bridge_name',
    kind: 'call',
    priority: 'high',
    method: 'networkGetBridgeName',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'network', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNetworkGetBridgeNameArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkGetBridgeNameArgs,
    readRet: (r) => {
      const v = s.readNetworkGetBridgeNameRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNetworkGetBridgeNameRet,
  }),
  networkLookupByName: define<s.NetworkLookupByNameArgs, s.NetworkLookupByNameRet>({
    program: 536903814,
    version: 1,
    number: 46,
    name: 'network_lookup_by_name',
    kind: 'call',
    priority: 'high',
    method: 'networkLookupByName',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'network', permission: 'getattr' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNetworkLookupByNameArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkLookupByNameArgs,
    readRet: (r) => {
      const v = s.readNetworkLookupByNameRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNetworkLookupByNameRet,
  }),
  networkLookupByUuid: define<s.NetworkLookupByUuidArgs, s.NetworkLookupByUuidRet>({
    program: 536903814,
    version: 1,
    number: 47,
    name: 'network_lookup_by_uuid',
    kind: 'call',
    priority: 'high',
    method: 'networkLookupByUUID',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'network', permission: 'getattr' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNetworkLookupByUuidArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkLookupByUuidArgs,
    readRet: (r) => {
      const v = s.readNetworkLookupByUuidRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNetworkLookupByUuidRet,
  }),
  networkSetAutostart: define<s.NetworkSetAutostartArgs, void>({
    program: 536903814,
    version: 1,
    number: 48,
    name: 'network_set_autostart',
    kind: 'call',
    priority: 'high',
    method: 'networkSetAutostart',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'network', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNetworkSetAutostartArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkSetAutostartArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  networkUndefine: define<s.NetworkUndefineArgs, void>({
    program: 536903814,
    version: 1,
    number: 49,
    name: 'network_undefine',
    kind: 'call',
    priority: 'high',
    method: 'networkUndefine',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'network', permission: 'delete' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNetworkUndefineArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkUndefineArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  connectNumOfDefinedNetworks: define<void, s.ConnectNumOfDefinedNetworksRet>({
    program: 536903814,
    version: 1,
    number: 50,
    name: 'connect_num_of_defined_networks',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllNetworks',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_networks' }],
    aclFilter: [{ object: 'network', permission: 'getattr' }],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readConnectNumOfDefinedNetworksRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectNumOfDefinedNetworksRet,
  }),
  connectNumOfDomains: define<void, s.ConnectNumOfDomainsRet>({
    program: 536903814,
    version: 1,
    number: 51,
    name: 'connect_num_of_domains',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllDomains',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_domains' }],
    aclFilter: [{ object: 'domain', permission: 'getattr' }],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readConnectNumOfDomainsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectNumOfDomainsRet,
  }),
  connectNumOfNetworks: define<void, s.ConnectNumOfNetworksRet>({
    program: 536903814,
    version: 1,
    number: 52,
    name: 'connect_num_of_networks',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllNetworks',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_networks' }],
    aclFilter: [{ object: 'network', permission: 'getattr' }],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readConnectNumOfNetworksRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectNumOfNetworksRet,
  }),
  domainCoreDump: define<s.DomainCoreDumpArgs, void>({
    program: 536903814,
    version: 1,
    number: 53,
    name: 'domain_core_dump',
    kind: 'call',
    priority: 'low',
    method: 'domainCoreDump',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'core_dump' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainCoreDumpArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainCoreDumpArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainRestore: define<s.DomainRestoreArgs, void>({
    program: 536903814,
    version: 1,
    number: 54,
    name: 'domain_restore',
    kind: 'call',
    priority: 'low',
    method: 'domainRestore',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'start' }, { object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainRestoreArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainRestoreArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainSave: define<s.DomainSaveArgs, void>({
    program: 536903814,
    version: 1,
    number: 55,
    name: 'domain_save',
    kind: 'call',
    priority: 'low',
    method: 'domainSave',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'hibernate' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSaveArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSaveArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainGetSchedulerType: define<s.DomainGetSchedulerTypeArgs, s.DomainGetSchedulerTypeRet>({
    program: 536903814,
    version: 1,
    number: 56,
    name: 'domain_get_scheduler_type',
    kind: 'call',
    priority: 'low',
    method: 'domainGetSchedulerType',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetSchedulerTypeArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetSchedulerTypeArgs,
    readRet: (r) => {
      const v = s.readDomainGetSchedulerTypeRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetSchedulerTypeRet,
  }),
  domainGetSchedulerParameters: define<s.DomainGetSchedulerParametersArgs, s.DomainGetSchedulerParametersRet>({
    program: 536903814,
    version: 1,
    number: 57,
    name: 'domain_get_scheduler_parameters',
    kind: 'call',
    priority: 'low',
    method: 'domainGetSchedulerParameters',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetSchedulerParametersArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetSchedulerParametersArgs,
    readRet: (r) => {
      const v = s.readDomainGetSchedulerParametersRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetSchedulerParametersRet,
  }),
  domainSetSchedulerParameters: define<s.DomainSetSchedulerParametersArgs, void>({
    program: 536903814,
    version: 1,
    number: 58,
    name: 'domain_set_scheduler_parameters',
    kind: 'call',
    priority: 'low',
    method: 'domainSetSchedulerParameters',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetSchedulerParametersArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetSchedulerParametersArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  connectGetHostname: define<void, s.ConnectGetHostnameRet>({
    program: 536903814,
    version: 1,
    number: 59,
    name: 'connect_get_hostname',
    kind: 'call',
    priority: 'high',
    method: 'connectGetHostname',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'getattr' }],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readConnectGetHostnameRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectGetHostnameRet,
  }),
  connectSupportsFeature: define<s.ConnectSupportsFeatureArgs, s.ConnectSupportsFeatureRet>({
    program: 536903814,
    version: 1,
    number: 60,
    name: 'connect_supports_feature',
    kind: 'call',
    priority: 'high',
    method: 'connectSupportsFeature',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'getattr' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readConnectSupportsFeatureArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectSupportsFeatureArgs,
    readRet: (r) => {
      const v = s.readConnectSupportsFeatureRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectSupportsFeatureRet,
  }),
  domainMigratePrepare: define<s.DomainMigratePrepareArgs, s.DomainMigratePrepareRet>({
    program: 536903814,
    version: 1,
    number: 61,
    name: 'domain_migrate_prepare',
    kind: 'call',
    priority: 'low',
    method: 'domainMigratePrepare',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'migrate' }, { object: 'domain', permission: 'start' }, { object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMigratePrepareArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMigratePrepareArgs,
    readRet: (r) => {
      const v = s.readDomainMigratePrepareRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainMigratePrepareRet,
  }),
  domainMigratePerform: define<s.DomainMigratePerformArgs, void>({
    program: 536903814,
    version: 1,
    number: 62,
    name: 'domain_migrate_perform',
    kind: 'call',
    priority: 'low',
    method: 'domainMigratePerform',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'migrate' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMigratePerformArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMigratePerformArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainMigrateFinish: define<s.DomainMigrateFinishArgs, s.DomainMigrateFinishRet>({
    program: 536903814,
    version: 1,
    number: 63,
    name: 'domain_migrate_finish',
    kind: 'call',
    priority: 'low',
    method: 'domainMigrateFinish',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'migrate' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMigrateFinishArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMigrateFinishArgs,
    readRet: (r) => {
      const v = s.readDomainMigrateFinishRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainMigrateFinishRet,
  }),
  domainBlockStats: define<s.DomainBlockStatsArgs, s.DomainBlockStatsRet>({
    program: 536903814,
    version: 1,
    number: 64,
    name: 'domain_block_stats',
    kind: 'call',
    priority: 'low',
    method: 'domainBlockStats',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainBlockStatsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainBlockStatsArgs,
    readRet: (r) => {
      const v = s.readDomainBlockStatsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainBlockStatsRet,
  }),
  domainInterfaceStats: define<s.DomainInterfaceStatsArgs, s.DomainInterfaceStatsRet>({
    program: 536903814,
    version: 1,
    number: 65,
    name: 'domain_interface_stats',
    kind: 'call',
    priority: 'high',
    method: 'domainInterfaceStats',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainInterfaceStatsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainInterfaceStatsArgs,
    readRet: (r) => {
      const v = s.readDomainInterfaceStatsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainInterfaceStatsRet,
  }),
  authList: define<void, s.AuthListRet>({
    program: 536903814,
    version: 1,
    number: 66,
    name: 'auth_list',
    kind: 'call',
    priority: 'high',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readAuthListRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeAuthListRet,
  }),
  authSaslInit: define<void, s.AuthSaslInitRet>({
    program: 536903814,
    version: 1,
    number: 67,
    name: 'auth_sasl_init',
    kind: 'call',
    priority: 'high',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readAuthSaslInitRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeAuthSaslInitRet,
  }),
  authSaslStart: define<s.AuthSaslStartArgs, s.AuthSaslStartRet>({
    program: 536903814,
    version: 1,
    number: 68,
    name: 'auth_sasl_start',
    kind: 'call',
    priority: 'high',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readAuthSaslStartArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeAuthSaslStartArgs,
    readRet: (r) => {
      const v = s.readAuthSaslStartRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeAuthSaslStartRet,
  }),
  authSaslStep: define<s.AuthSaslStepArgs, s.AuthSaslStepRet>({
    program: 536903814,
    version: 1,
    number: 69,
    name: 'auth_sasl_step',
    kind: 'call',
    priority: 'high',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readAuthSaslStepArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeAuthSaslStepArgs,
    readRet: (r) => {
      const v = s.readAuthSaslStepRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeAuthSaslStepRet,
  }),
  authPolkit: define<void, s.AuthPolkitRet>({
    program: 536903814,
    version: 1,
    number: 70,
    name: 'auth_polkit',
    kind: 'call',
    priority: 'high',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readAuthPolkitRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeAuthPolkitRet,
  }),
  connectNumOfStoragePools: define<void, s.ConnectNumOfStoragePoolsRet>({
    program: 536903814,
    version: 1,
    number: 71,
    name: 'connect_num_of_storage_pools',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllStoragePools',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_storage_pools' }],
    aclFilter: [{ object: 'storage_pool', permission: 'getattr' }],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readConnectNumOfStoragePoolsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectNumOfStoragePoolsRet,
  }),
  connectListStoragePools: define<s.ConnectListStoragePoolsArgs, s.ConnectListStoragePoolsRet>({
    program: 536903814,
    version: 1,
    number: 72,
    name: 'connect_list_storage_pools',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllStoragePools',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_storage_pools' }],
    aclFilter: [{ object: 'storage_pool', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readConnectListStoragePoolsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectListStoragePoolsArgs,
    readRet: (r) => {
      const v = s.readConnectListStoragePoolsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectListStoragePoolsRet,
  }),
  connectNumOfDefinedStoragePools: define<void, s.ConnectNumOfDefinedStoragePoolsRet>({
    program: 536903814,
    version: 1,
    number: 73,
    name: 'connect_num_of_defined_storage_pools',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllStoragePools',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_storage_pools' }],
    aclFilter: [{ object: 'storage_pool', permission: 'getattr' }],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readConnectNumOfDefinedStoragePoolsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectNumOfDefinedStoragePoolsRet,
  }),
  connectListDefinedStoragePools: define<s.ConnectListDefinedStoragePoolsArgs, s.ConnectListDefinedStoragePoolsRet>({
    program: 536903814,
    version: 1,
    number: 74,
    name: 'connect_list_defined_storage_pools',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllStoragePools',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_storage_pools' }],
    aclFilter: [{ object: 'storage_pool', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readConnectListDefinedStoragePoolsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectListDefinedStoragePoolsArgs,
    readRet: (r) => {
      const v = s.readConnectListDefinedStoragePoolsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectListDefinedStoragePoolsRet,
  }),
  connectFindStoragePoolSources: define<s.ConnectFindStoragePoolSourcesArgs, s.ConnectFindStoragePoolSourcesRet>({
    program: 536903814,
    version: 1,
    number: 75,
    name: 'connect_find_storage_pool_sources',
    kind: 'call',
    priority: 'low',
    method: 'connectFindStoragePoolSources',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'connect', permission: 'detect_storage_pools' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readConnectFindStoragePoolSourcesArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectFindStoragePoolSourcesArgs,
    readRet: (r) => {
      const v = s.readConnectFindStoragePoolSourcesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectFindStoragePoolSourcesRet,
  }),
  storagePoolCreateXml: define<s.StoragePoolCreateXmlArgs, s.StoragePoolCreateXmlRet>({
    program: 536903814,
    version: 1,
    number: 76,
    name: 'storage_pool_create_xml',
    kind: 'call',
    priority: 'low',
    method: 'storagePoolCreateXML',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'storage_pool', permission: 'start' }, { object: 'storage_pool', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStoragePoolCreateXmlArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStoragePoolCreateXmlArgs,
    readRet: (r) => {
      const v = s.readStoragePoolCreateXmlRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeStoragePoolCreateXmlRet,
  }),
  storagePoolDefineXml: define<s.StoragePoolDefineXmlArgs, s.StoragePoolDefineXmlRet>({
    program: 536903814,
    version: 1,
    number: 77,
    name: 'storage_pool_define_xml',
    kind: 'call',
    priority: 'high',
    method: 'storagePoolDefineXML',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'storage_pool', permission: 'write' }, { object: 'storage_pool', permission: 'save' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStoragePoolDefineXmlArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStoragePoolDefineXmlArgs,
    readRet: (r) => {
      const v = s.readStoragePoolDefineXmlRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeStoragePoolDefineXmlRet,
  }),
  storagePoolCreate: define<s.StoragePoolCreateArgs, void>({
    program: 536903814,
    version: 1,
    number: 78,
    name: 'storage_pool_create',
    kind: 'call',
    priority: 'low',
    method: 'storagePoolCreate',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'storage_pool', permission: 'start' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStoragePoolCreateArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStoragePoolCreateArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  storagePoolBuild: define<s.StoragePoolBuildArgs, void>({
    program: 536903814,
    version: 1,
    number: 79,
    name: 'storage_pool_build',
    kind: 'call',
    priority: 'low',
    method: 'storagePoolBuild',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'storage_pool', permission: 'format' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStoragePoolBuildArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStoragePoolBuildArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  storagePoolDestroy: define<s.StoragePoolDestroyArgs, void>({
    program: 536903814,
    version: 1,
    number: 80,
    name: 'storage_pool_destroy',
    kind: 'call',
    priority: 'high',
    method: 'storagePoolDestroy',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'storage_pool', permission: 'stop' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStoragePoolDestroyArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStoragePoolDestroyArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  storagePoolDelete: define<s.StoragePoolDeleteArgs, void>({
    program: 536903814,
    version: 1,
    number: 81,
    name: 'storage_pool_delete',
    kind: 'call',
    priority: 'low',
    method: 'storagePoolDelete',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'storage_pool', permission: 'format' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStoragePoolDeleteArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStoragePoolDeleteArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  storagePoolUndefine: define<s.StoragePoolUndefineArgs, void>({
    program: 536903814,
    version: 1,
    number: 82,
    name: 'storage_pool_undefine',
    kind: 'call',
    priority: 'high',
    method: 'storagePoolUndefine',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'storage_pool', permission: 'delete' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStoragePoolUndefineArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStoragePoolUndefineArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  storagePoolRefresh: define<s.StoragePoolRefreshArgs, void>({
    program: 536903814,
    version: 1,
    number: 83,
    name: 'storage_pool_refresh',
    kind: 'call',
    priority: 'low',
    method: 'storagePoolRefresh',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'storage_pool', permission: 'refresh' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStoragePoolRefreshArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStoragePoolRefreshArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  storagePoolLookupByName: define<s.StoragePoolLookupByNameArgs, s.StoragePoolLookupByNameRet>({
    program: 536903814,
    version: 1,
    number: 84,
    name: 'storage_pool_lookup_by_name',
    kind: 'call',
    priority: 'high',
    method: 'storagePoolLookupByName',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'storage_pool', permission: 'getattr' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStoragePoolLookupByNameArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStoragePoolLookupByNameArgs,
    readRet: (r) => {
      const v = s.readStoragePoolLookupByNameRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeStoragePoolLookupByNameRet,
  }),
  storagePoolLookupByUuid: define<s.StoragePoolLookupByUuidArgs, s.StoragePoolLookupByUuidRet>({
    program: 536903814,
    version: 1,
    number: 85,
    name: 'storage_pool_lookup_by_uuid',
    kind: 'call',
    priority: 'high',
    method: 'storagePoolLookupByUUID',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'storage_pool', permission: 'getattr' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStoragePoolLookupByUuidArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStoragePoolLookupByUuidArgs,
    readRet: (r) => {
      const v = s.readStoragePoolLookupByUuidRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeStoragePoolLookupByUuidRet,
  }),
  storagePoolLookupByVolume: define<s.StoragePoolLookupByVolumeArgs, s.StoragePoolLookupByVolumeRet>({
    program: 536903814,
    version: 1,
    number: 86,
    name: 'storage_pool_lookup_by_volume',
    kind: 'call',
    priority: 'high',
    method: 'storagePoolLookupByVolume',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'storage_pool', permission: 'getattr' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStoragePoolLookupByVolumeArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStoragePoolLookupByVolumeArgs,
    readRet: (r) => {
      const v = s.readStoragePoolLookupByVolumeRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeStoragePoolLookupByVolumeRet,
  }),
  storagePoolGetInfo: define<s.StoragePoolGetInfoArgs, s.StoragePoolGetInfoRet>({
    program: 536903814,
    version: 1,
    number: 87,
    name: 'storage_pool_get_info',
    kind: 'call',
    priority: 'high',
    method: 'storagePoolGetInfo',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'storage_pool', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStoragePoolGetInfoArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStoragePoolGetInfoArgs,
    readRet: (r) => {
      const v = s.readStoragePoolGetInfoRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeStoragePoolGetInfoRet,
  }),
  storagePoolGetXmlDesc: define<s.StoragePoolGetXmlDescArgs, s.StoragePoolGetXmlDescRet>({
    program: 536903814,
    version: 1,
    number: 88,
    name: 'storage_pool_get_xml_desc',
    kind: 'call',
    priority: 'high',
    method: 'storagePoolGetXMLDesc',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'storage_pool', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStoragePoolGetXmlDescArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStoragePoolGetXmlDescArgs,
    readRet: (r) => {
      const v = s.readStoragePoolGetXmlDescRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeStoragePoolGetXmlDescRet,
  }),
  storagePoolGetAutostart: define<s.StoragePoolGetAutostartArgs, s.StoragePoolGetAutostartRet>({
    program: 536903814,
    version: 1,
    number: 89,
    name: 'storage_pool_get_autostart',
    kind: 'call',
    priority: 'high',
    method: 'storagePoolGetAutostart',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'storage_pool', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStoragePoolGetAutostartArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStoragePoolGetAutostartArgs,
    readRet: (r) => {
      const v = s.readStoragePoolGetAutostartRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeStoragePoolGetAutostartRet,
  }),
  storagePoolSetAutostart: define<s.StoragePoolSetAutostartArgs, void>({
    program: 536903814,
    version: 1,
    number: 90,
    name: 'storage_pool_set_autostart',
    kind: 'call',
    priority: 'high',
    method: 'storagePoolSetAutostart',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'storage_pool', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStoragePoolSetAutostartArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStoragePoolSetAutostartArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  storagePoolNumOfVolumes: define<s.StoragePoolNumOfVolumesArgs, s.StoragePoolNumOfVolumesRet>({
    program: 536903814,
    version: 1,
    number: 91,
    name: 'storage_pool_num_of_volumes',
    kind: 'call',
    priority: 'high',
    method: 'storagePoolListAllVolumes',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'storage_pool', permission: 'search_storage_vols' }],
    aclFilter: [{ object: 'storage_vol', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readStoragePoolNumOfVolumesArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStoragePoolNumOfVolumesArgs,
    readRet: (r) => {
      const v = s.readStoragePoolNumOfVolumesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeStoragePoolNumOfVolumesRet,
  }),
  storagePoolListVolumes: define<s.StoragePoolListVolumesArgs, s.StoragePoolListVolumesRet>({
    program: 536903814,
    version: 1,
    number: 92,
    name: 'storage_pool_list_volumes',
    kind: 'call',
    priority: 'high',
    method: 'storagePoolListAllVolumes',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'storage_pool', permission: 'search_storage_vols' }],
    aclFilter: [{ object: 'storage_vol', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readStoragePoolListVolumesArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStoragePoolListVolumesArgs,
    readRet: (r) => {
      const v = s.readStoragePoolListVolumesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeStoragePoolListVolumesRet,
  }),
  storageVolCreateXml: define<s.StorageVolCreateXmlArgs, s.StorageVolCreateXmlRet>({
    program: 536903814,
    version: 1,
    number: 93,
    name: 'storage_vol_create_xml',
    kind: 'call',
    priority: 'low',
    method: 'storageVolCreateXML',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'storage_vol', permission: 'create' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStorageVolCreateXmlArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStorageVolCreateXmlArgs,
    readRet: (r) => {
      const v = s.readStorageVolCreateXmlRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeStorageVolCreateXmlRet,
  }),
  storageVolDelete: define<s.StorageVolDeleteArgs, void>({
    program: 536903814,
    version: 1,
    number: 94,
    name: 'storage_vol_delete',
    kind: 'call',
    priority: 'low',
    method: 'storageVolDelete',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'storage_vol', permission: 'delete' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStorageVolDeleteArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStorageVolDeleteArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  storageVolLookupByName: define<s.StorageVolLookupByNameArgs, s.StorageVolLookupByNameRet>({
    program: 536903814,
    version: 1,
    number: 95,
    name: 'storage_vol_lookup_by_name',
    kind: 'call',
    priority: 'high',
    method: 'storageVolLookupByName',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'storage_vol', permission: 'getattr' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStorageVolLookupByNameArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStorageVolLookupByNameArgs,
    readRet: (r) => {
      const v = s.readStorageVolLookupByNameRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeStorageVolLookupByNameRet,
  }),
  storageVolLookupByKey: define<s.StorageVolLookupByKeyArgs, s.StorageVolLookupByKeyRet>({
    program: 536903814,
    version: 1,
    number: 96,
    name: 'storage_vol_lookup_by_key',
    kind: 'call',
    priority: 'high',
    method: 'storageVolLookupByKey',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'storage_vol', permission: 'getattr' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStorageVolLookupByKeyArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStorageVolLookupByKeyArgs,
    readRet: (r) => {
      const v = s.readStorageVolLookupByKeyRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeStorageVolLookupByKeyRet,
  }),
  storageVolLookupByPath: define<s.StorageVolLookupByPathArgs, s.StorageVolLookupByPathRet>({
    program: 536903814,
    version: 1,
    number: 97,
    name: 'storage_vol_lookup_by_path',
    kind: 'call',
    priority: 'high',
    method: 'storageVolLookupByPath',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'storage_vol', permission: 'getattr' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStorageVolLookupByPathArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStorageVolLookupByPathArgs,
    readRet: (r) => {
      const v = s.readStorageVolLookupByPathRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeStorageVolLookupByPathRet,
  }),
  storageVolGetInfo: define<s.StorageVolGetInfoArgs, s.StorageVolGetInfoRet>({
    program: 536903814,
    version: 1,
    number: 98,
    name: 'storage_vol_get_info',
    kind: 'call',
    priority: 'high',
    method: 'storageVolGetInfo',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'storage_vol', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStorageVolGetInfoArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStorageVolGetInfoArgs,
    readRet: (r) => {
      const v = s.readStorageVolGetInfoRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeStorageVolGetInfoRet,
  }),
  storageVolGetXmlDesc: define<s.StorageVolGetXmlDescArgs, s.StorageVolGetXmlDescRet>({
    program: 536903814,
    version: 1,
    number: 99,
    name: 'storage_vol_get_xml_desc',
    kind: 'call',
    priority: 'high',
    method: 'storageVolGetXMLDesc',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'storage_vol', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStorageVolGetXmlDescArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStorageVolGetXmlDescArgs,
    readRet: (r) => {
      const v = s.readStorageVolGetXmlDescRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeStorageVolGetXmlDescRet,
  }),
  storageVolGetPath: define<s.StorageVolGetPathArgs, s.StorageVolGetPathRet>({
    program: 536903814,
    version: 1,
    number: 100,
    name: 'storage_vol_get_path',
    kind: 'call',
    priority: 'high',
    method: 'storageVolGetPath',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'storage_vol', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStorageVolGetPathArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStorageVolGetPathArgs,
    readRet: (r) => {
      const v = s.readStorageVolGetPathRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeStorageVolGetPathRet,
  }),
  nodeGetCellsFreeMemory: define<s.NodeGetCellsFreeMemoryArgs, s.NodeGetCellsFreeMemoryRet>({
    program: 536903814,
    version: 1,
    number: 101,
    name: 'node_get_cells_free_memory',
    kind: 'call',
    priority: 'high',
    method: 'nodeGetCellsFreeMemory',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeGetCellsFreeMemoryArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeGetCellsFreeMemoryArgs,
    readRet: (r) => {
      const v = s.readNodeGetCellsFreeMemoryRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNodeGetCellsFreeMemoryRet,
  }),
  nodeGetFreeMemory: define<void, s.NodeGetFreeMemoryRet>({
    program: 536903814,
    version: 1,
    number: 102,
    name: 'node_get_free_memory',
    kind: 'call',
    priority: 'high',
    method: 'nodeGetFreeMemory',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'read' }],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readNodeGetFreeMemoryRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNodeGetFreeMemoryRet,
  }),
  domainBlockPeek: define<s.DomainBlockPeekArgs, s.DomainBlockPeekRet>({
    program: 536903814,
    version: 1,
    number: 103,
    name: 'domain_block_peek',
    kind: 'call',
    priority: 'low',
    method: 'domainBlockPeek',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'block_read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainBlockPeekArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainBlockPeekArgs,
    readRet: (r) => {
      const v = s.readDomainBlockPeekRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainBlockPeekRet,
  }),
  domainMemoryPeek: define<s.DomainMemoryPeekArgs, s.DomainMemoryPeekRet>({
    program: 536903814,
    version: 1,
    number: 104,
    name: 'domain_memory_peek',
    kind: 'call',
    priority: 'low',
    method: 'domainMemoryPeek',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'mem_read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMemoryPeekArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMemoryPeekArgs,
    readRet: (r) => {
      const v = s.readDomainMemoryPeekRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainMemoryPeekRet,
  }),
  connectDomainEventRegister: define<void, s.ConnectDomainEventRegisterRet>({
    program: 536903814,
    version: 1,
    number: 105,
    name: 'connect_domain_event_register',
    kind: 'call',
    priority: 'high',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_domains' }],
    aclFilter: [{ object: 'domain', permission: 'getattr' }],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readConnectDomainEventRegisterRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectDomainEventRegisterRet,
  }),
  connectDomainEventDeregister: define<void, s.ConnectDomainEventDeregisterRet>({
    program: 536903814,
    version: 1,
    number: 106,
    name: 'connect_domain_event_deregister',
    kind: 'call',
    priority: 'high',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'read' }],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readConnectDomainEventDeregisterRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectDomainEventDeregisterRet,
  }),
  domainEventLifecycle: define<void, s.DomainEventLifecycleMsg>({
    program: 536903814,
    version: 1,
    number: 107,
    name: 'domain_event_lifecycle',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventLifecycleMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventLifecycleMsg,
  }),
  domainMigratePrepare2: define<s.DomainMigratePrepare2Args, s.DomainMigratePrepare2Ret>({
    program: 536903814,
    version: 1,
    number: 108,
    name: 'domain_migrate_prepare2',
    kind: 'call',
    priority: 'low',
    method: 'domainMigratePrepare2',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'migrate' }, { object: 'domain', permission: 'start' }, { object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMigratePrepare2Args(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMigratePrepare2Args,
    readRet: (r) => {
      const v = s.readDomainMigratePrepare2Ret(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainMigratePrepare2Ret,
  }),
  domainMigrateFinish2: define<s.DomainMigrateFinish2Args, s.DomainMigrateFinish2Ret>({
    program: 536903814,
    version: 1,
    number: 109,
    name: 'domain_migrate_finish2',
    kind: 'call',
    priority: 'low',
    method: 'domainMigrateFinish2',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'migrate' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMigrateFinish2Args(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMigrateFinish2Args,
    readRet: (r) => {
      const v = s.readDomainMigrateFinish2Ret(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainMigrateFinish2Ret,
  }),
  connectGetUri: define<void, s.ConnectGetUriRet>({
    program: 536903814,
    version: 1,
    number: 110,
    name: 'connect_get_uri',
    kind: 'call',
    priority: 'high',
    method: 'connectGetURI',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'getattr' }],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readConnectGetUriRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectGetUriRet,
  }),
  nodeNumOfDevices: define<s.NodeNumOfDevicesArgs, s.NodeNumOfDevicesRet>({
    program: 536903814,
    version: 1,
    number: 111,
    name: 'node_num_of_devices',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllNodeDevices',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_node_devices' }],
    aclFilter: [{ object: 'node_device', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readNodeNumOfDevicesArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeNumOfDevicesArgs,
    readRet: (r) => {
      const v = s.readNodeNumOfDevicesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNodeNumOfDevicesRet,
  }),
  nodeListDevices: define<s.NodeListDevicesArgs, s.NodeListDevicesRet>({
    program: 536903814,
    version: 1,
    number: 112,
    name: 'node_list_devices',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllNodeDevices',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_node_devices' }],
    aclFilter: [{ object: 'node_device', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readNodeListDevicesArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeListDevicesArgs,
    readRet: (r) => {
      const v = s.readNodeListDevicesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNodeListDevicesRet,
  }),
  nodeDeviceLookupByName: define<s.NodeDeviceLookupByNameArgs, s.NodeDeviceLookupByNameRet>({
    program: 536903814,
    version: 1,
    number: 113,
    name: 'node_device_lookup_by_name',
    kind: 'call',
    priority: 'high',
    method: 'nodeDeviceLookupByName',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'node_device', permission: 'getattr' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeDeviceLookupByNameArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeDeviceLookupByNameArgs,
    readRet: (r) => {
      const v = s.readNodeDeviceLookupByNameRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNodeDeviceLookupByNameRet,
  }),
  nodeDeviceGetXmlDesc: define<s.NodeDeviceGetXmlDescArgs, s.NodeDeviceGetXmlDescRet>({
    program: 536903814,
    version: 1,
    number: 114,
    name: 'node_device_get_xml_desc',
    kind: 'call',
    priority: 'low',
    method: 'nodeDeviceGetXMLDesc',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'node_device', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeDeviceGetXmlDescArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeDeviceGetXmlDescArgs,
    readRet: (r) => {
      const v = s.readNodeDeviceGetXmlDescRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNodeDeviceGetXmlDescRet,
  }),
  nodeDeviceGetParent: define<s.NodeDeviceGetParentArgs, s.NodeDeviceGetParentRet>({
    program: 536903814,
    version: 1,
    number: 115,
    name: 'node_device_get_parent',
    kind: 'call',
    priority: 'high',
    method: 'nodeDeviceGetParent',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'node_device', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeDeviceGetParentArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeDeviceGetParentArgs,
    readRet: (r) => {
      const v = s.readNodeDeviceGetParentRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNodeDeviceGetParentRet,
  }),
  nodeDeviceNumOfCaps: define<s.NodeDeviceNumOfCapsArgs, s.NodeDeviceNumOfCapsRet>({
    program: 536903814,
    version: 1,
    number: 116,
    name: 'node_device_num_of_caps',
    kind: 'call',
    priority: 'high',
    method: 'nodeDeviceNumOfCaps',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'node_device', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeDeviceNumOfCapsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeDeviceNumOfCapsArgs,
    readRet: (r) => {
      const v = s.readNodeDeviceNumOfCapsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNodeDeviceNumOfCapsRet,
  }),
  nodeDeviceListCaps: define<s.NodeDeviceListCapsArgs, s.NodeDeviceListCapsRet>({
    program: 536903814,
    version: 1,
    number: 117,
    name: 'node_device_list_caps',
    kind: 'call',
    priority: 'high',
    method: 'nodeDeviceListCaps',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'node_device', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeDeviceListCapsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeDeviceListCapsArgs,
    readRet: (r) => {
      const v = s.readNodeDeviceListCapsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNodeDeviceListCapsRet,
  }),
  nodeDeviceDettach: define<s.NodeDeviceDettachArgs, void>({
    program: 536903814,
    version: 1,
    number: 118,
    name: 'node_device_dettach',
    kind: 'call',
    priority: 'low',
    method: 'nodeDeviceDetach',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'node_device', permission: 'detach' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeDeviceDettachArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeDeviceDettachArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  nodeDeviceReAttach: define<s.NodeDeviceReAttachArgs, void>({
    program: 536903814,
    version: 1,
    number: 119,
    name: 'node_device_re_attach',
    kind: 'call',
    priority: 'low',
    method: 'nodeDeviceReAttach',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'node_device', permission: 'detach' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeDeviceReAttachArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeDeviceReAttachArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  nodeDeviceReset: define<s.NodeDeviceResetArgs, void>({
    program: 536903814,
    version: 1,
    number: 120,
    name: 'node_device_reset',
    kind: 'call',
    priority: 'low',
    method: 'nodeDeviceReset',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'node_device', permission: 'detach' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeDeviceResetArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeDeviceResetArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainGetSecurityLabel: define<s.DomainGetSecurityLabelArgs, c.SecurityLabel>({
    program: 536903814,
    version: 1,
    number: 121,
    name: 'domain_get_security_label',
    kind: 'call',
    priority: 'high',
    method: 'domainGetSecurityLabel',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetSecurityLabelArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetSecurityLabelArgs,
    readRet: (r) => {
      const v = s.readSecurityLabel(r);
      r.finish();
      return v;
    },
    writeRet: s.writeSecurityLabel,
  }),
  nodeGetSecurityModel: define<void, c.SecurityModel>({
    program: 536903814,
    version: 1,
    number: 122,
    name: 'node_get_security_model',
    kind: 'call',
    priority: 'high',
    method: 'nodeGetSecurityModel',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'read' }],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readSecurityModel(r);
      r.finish();
      return v;
    },
    writeRet: s.writeSecurityModel,
  }),
  nodeDeviceCreateXml: define<s.NodeDeviceCreateXmlArgs, s.NodeDeviceCreateXmlRet>({
    program: 536903814,
    version: 1,
    number: 123,
    name: 'node_device_create_xml',
    kind: 'call',
    priority: 'low',
    method: 'nodeDeviceCreateXML',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'node_device', permission: 'write' }, { object: 'node_device', permission: 'start' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeDeviceCreateXmlArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeDeviceCreateXmlArgs,
    readRet: (r) => {
      const v = s.readNodeDeviceCreateXmlRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNodeDeviceCreateXmlRet,
  }),
  nodeDeviceDestroy: define<s.NodeDeviceDestroyArgs, void>({
    program: 536903814,
    version: 1,
    number: 124,
    name: 'node_device_destroy',
    kind: 'call',
    priority: 'high',
    method: 'nodeDeviceDestroy',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'node_device', permission: 'stop' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeDeviceDestroyArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeDeviceDestroyArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  storageVolCreateXmlFrom: define<s.StorageVolCreateXmlFromArgs, s.StorageVolCreateXmlFromRet>({
    program: 536903814,
    version: 1,
    number: 125,
    name: 'storage_vol_create_xml_from',
    kind: 'call',
    priority: 'low',
    method: 'storageVolCreateXMLFrom',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'storage_vol', permission: 'create' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStorageVolCreateXmlFromArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStorageVolCreateXmlFromArgs,
    readRet: (r) => {
      const v = s.readStorageVolCreateXmlFromRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeStorageVolCreateXmlFromRet,
  }),
  connectNumOfInterfaces: define<void, s.ConnectNumOfInterfacesRet>({
    program: 536903814,
    version: 1,
    number: 126,
    name: 'connect_num_of_interfaces',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllInterfaces',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_interfaces' }],
    aclFilter: [{ object: 'interface', permission: 'getattr' }],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readConnectNumOfInterfacesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectNumOfInterfacesRet,
  }),
  connectListInterfaces: define<s.ConnectListInterfacesArgs, s.ConnectListInterfacesRet>({
    program: 536903814,
    version: 1,
    number: 127,
    name: 'connect_list_interfaces',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllInterfaces',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_interfaces' }],
    aclFilter: [{ object: 'interface', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readConnectListInterfacesArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectListInterfacesArgs,
    readRet: (r) => {
      const v = s.readConnectListInterfacesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectListInterfacesRet,
  }),
  interfaceLookupByName: define<s.InterfaceLookupByNameArgs, s.InterfaceLookupByNameRet>({
    program: 536903814,
    version: 1,
    number: 128,
    name: 'interface_lookup_by_name',
    kind: 'call',
    priority: 'high',
    method: 'interfaceLookupByName',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'interface', permission: 'getattr' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readInterfaceLookupByNameArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeInterfaceLookupByNameArgs,
    readRet: (r) => {
      const v = s.readInterfaceLookupByNameRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeInterfaceLookupByNameRet,
  }),
  interfaceLookupByMacString: define<s.InterfaceLookupByMacStringArgs, s.InterfaceLookupByMacStringRet>({
    program: 536903814,
    version: 1,
    number: 129,
    name: 'interface_lookup_by_mac_string',
    kind: 'call',
    priority: 'high',
    method: 'interfaceLookupByMACString',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'interface', permission: 'getattr' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readInterfaceLookupByMacStringArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeInterfaceLookupByMacStringArgs,
    readRet: (r) => {
      const v = s.readInterfaceLookupByMacStringRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeInterfaceLookupByMacStringRet,
  }),
  interfaceGetXmlDesc: define<s.InterfaceGetXmlDescArgs, s.InterfaceGetXmlDescRet>({
    program: 536903814,
    version: 1,
    number: 130,
    name: 'interface_get_xml_desc',
    kind: 'call',
    priority: 'low',
    method: 'interfaceGetXMLDesc',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'interface', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readInterfaceGetXmlDescArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeInterfaceGetXmlDescArgs,
    readRet: (r) => {
      const v = s.readInterfaceGetXmlDescRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeInterfaceGetXmlDescRet,
  }),
  interfaceDefineXml: define<s.InterfaceDefineXmlArgs, s.InterfaceDefineXmlRet>({
    program: 536903814,
    version: 1,
    number: 131,
    name: 'interface_define_xml',
    kind: 'call',
    priority: 'high',
    method: 'interfaceDefineXML',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'interface', permission: 'write' }, { object: 'interface', permission: 'save' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readInterfaceDefineXmlArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeInterfaceDefineXmlArgs,
    readRet: (r) => {
      const v = s.readInterfaceDefineXmlRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeInterfaceDefineXmlRet,
  }),
  interfaceUndefine: define<s.InterfaceUndefineArgs, void>({
    program: 536903814,
    version: 1,
    number: 132,
    name: 'interface_undefine',
    kind: 'call',
    priority: 'high',
    method: 'interfaceUndefine',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'interface', permission: 'delete' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readInterfaceUndefineArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeInterfaceUndefineArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  interfaceCreate: define<s.InterfaceCreateArgs, void>({
    program: 536903814,
    version: 1,
    number: 133,
    name: 'interface_create',
    kind: 'call',
    priority: 'low',
    method: 'interfaceCreate',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'interface', permission: 'start' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readInterfaceCreateArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeInterfaceCreateArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  interfaceDestroy: define<s.InterfaceDestroyArgs, void>({
    program: 536903814,
    version: 1,
    number: 134,
    name: 'interface_destroy',
    kind: 'call',
    priority: 'high',
    method: 'interfaceDestroy',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'interface', permission: 'stop' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readInterfaceDestroyArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeInterfaceDestroyArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  connectDomainXmlFromNative: define<s.ConnectDomainXmlFromNativeArgs, s.ConnectDomainXmlFromNativeRet>({
    program: 536903814,
    version: 1,
    number: 135,
    name: 'connect_domain_xml_from_native',
    kind: 'call',
    priority: 'low',
    method: 'connectDomainXMLFromNative',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'connect', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readConnectDomainXmlFromNativeArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectDomainXmlFromNativeArgs,
    readRet: (r) => {
      const v = s.readConnectDomainXmlFromNativeRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectDomainXmlFromNativeRet,
  }),
  connectDomainXmlToNative: define<s.ConnectDomainXmlToNativeArgs, s.ConnectDomainXmlToNativeRet>({
    program: 536903814,
    version: 1,
    number: 136,
    name: 'connect_domain_xml_to_native',
    kind: 'call',
    priority: 'low',
    method: 'connectDomainXMLToNative',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'connect', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readConnectDomainXmlToNativeArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectDomainXmlToNativeArgs,
    readRet: (r) => {
      const v = s.readConnectDomainXmlToNativeRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectDomainXmlToNativeRet,
  }),
  connectNumOfDefinedInterfaces: define<void, s.ConnectNumOfDefinedInterfacesRet>({
    program: 536903814,
    version: 1,
    number: 137,
    name: 'connect_num_of_defined_interfaces',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllInterfaces',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_interfaces' }],
    aclFilter: [{ object: 'interface', permission: 'getattr' }],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readConnectNumOfDefinedInterfacesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectNumOfDefinedInterfacesRet,
  }),
  connectListDefinedInterfaces: define<s.ConnectListDefinedInterfacesArgs, s.ConnectListDefinedInterfacesRet>({
    program: 536903814,
    version: 1,
    number: 138,
    name: 'connect_list_defined_interfaces',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllInterfaces',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_interfaces' }],
    aclFilter: [{ object: 'interface', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readConnectListDefinedInterfacesArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectListDefinedInterfacesArgs,
    readRet: (r) => {
      const v = s.readConnectListDefinedInterfacesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectListDefinedInterfacesRet,
  }),
  connectNumOfSecrets: define<void, s.ConnectNumOfSecretsRet>({
    program: 536903814,
    version: 1,
    number: 139,
    name: 'connect_num_of_secrets',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllSecrets',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_secrets' }],
    aclFilter: [{ object: 'secret', permission: 'getattr' }],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readConnectNumOfSecretsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectNumOfSecretsRet,
  }),
  connectListSecrets: define<s.ConnectListSecretsArgs, s.ConnectListSecretsRet>({
    program: 536903814,
    version: 1,
    number: 140,
    name: 'connect_list_secrets',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllSecrets',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_secrets' }],
    aclFilter: [{ object: 'secret', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readConnectListSecretsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectListSecretsArgs,
    readRet: (r) => {
      const v = s.readConnectListSecretsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectListSecretsRet,
  }),
  secretLookupByUuid: define<s.SecretLookupByUuidArgs, s.SecretLookupByUuidRet>({
    program: 536903814,
    version: 1,
    number: 141,
    name: 'secret_lookup_by_uuid',
    kind: 'call',
    priority: 'high',
    method: 'secretLookupByUUID',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'secret', permission: 'getattr' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readSecretLookupByUuidArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeSecretLookupByUuidArgs,
    readRet: (r) => {
      const v = s.readSecretLookupByUuidRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeSecretLookupByUuidRet,
  }),
  secretDefineXml: define<s.SecretDefineXmlArgs, s.SecretDefineXmlRet>({
    program: 536903814,
    version: 1,
    number: 142,
    name: 'secret_define_xml',
    kind: 'call',
    priority: 'high',
    method: 'secretDefineXML',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'secret', permission: 'write' }, { object: 'secret', permission: 'save' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readSecretDefineXmlArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeSecretDefineXmlArgs,
    readRet: (r) => {
      const v = s.readSecretDefineXmlRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeSecretDefineXmlRet,
  }),
  secretGetXmlDesc: define<s.SecretGetXmlDescArgs, s.SecretGetXmlDescRet>({
    program: 536903814,
    version: 1,
    number: 143,
    name: 'secret_get_xml_desc',
    kind: 'call',
    priority: 'high',
    method: 'secretGetXMLDesc',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'secret', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readSecretGetXmlDescArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeSecretGetXmlDescArgs,
    readRet: (r) => {
      const v = s.readSecretGetXmlDescRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeSecretGetXmlDescRet,
  }),
  secretSetValue: define<s.SecretSetValueArgs, void>({
    program: 536903814,
    version: 1,
    number: 144,
    name: 'secret_set_value',
    kind: 'call',
    priority: 'high',
    method: 'secretSetValue',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'secret', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readSecretSetValueArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeSecretSetValueArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  secretGetValue: define<s.SecretGetValueArgs, s.SecretGetValueRet>({
    program: 536903814,
    version: 1,
    number: 145,
    name: 'secret_get_value',
    kind: 'call',
    priority: 'high',
    method: 'secretGetValue',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'secret', permission: 'read_secure' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readSecretGetValueArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeSecretGetValueArgs,
    readRet: (r) => {
      const v = s.readSecretGetValueRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeSecretGetValueRet,
  }),
  secretUndefine: define<s.SecretUndefineArgs, void>({
    program: 536903814,
    version: 1,
    number: 146,
    name: 'secret_undefine',
    kind: 'call',
    priority: 'high',
    method: 'secretUndefine',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'secret', permission: 'delete' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readSecretUndefineArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeSecretUndefineArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  secretLookupByUsage: define<s.SecretLookupByUsageArgs, s.SecretLookupByUsageRet>({
    program: 536903814,
    version: 1,
    number: 147,
    name: 'secret_lookup_by_usage',
    kind: 'call',
    priority: 'high',
    method: 'secretLookupByUsage',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'secret', permission: 'getattr' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readSecretLookupByUsageArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeSecretLookupByUsageArgs,
    readRet: (r) => {
      const v = s.readSecretLookupByUsageRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeSecretLookupByUsageRet,
  }),
  domainMigratePrepareTunnel: define<s.DomainMigratePrepareTunnelArgs, void>({
    program: 536903814,
    version: 1,
    number: 148,
    name: 'domain_migrate_prepare_tunnel',
    kind: 'call',
    priority: 'low',
    method: 'domainMigratePrepareTunnel',
    stream: 'write',
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'migrate' }, { object: 'domain', permission: 'start' }, { object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMigratePrepareTunnelArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMigratePrepareTunnelArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  connectIsSecure: define<void, s.ConnectIsSecureRet>({
    program: 536903814,
    version: 1,
    number: 149,
    name: 'connect_is_secure',
    kind: 'call',
    priority: 'high',
    method: 'connectIsSecure',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readConnectIsSecureRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectIsSecureRet,
  }),
  domainIsActive: define<s.DomainIsActiveArgs, s.DomainIsActiveRet>({
    program: 536903814,
    version: 1,
    number: 150,
    name: 'domain_is_active',
    kind: 'call',
    priority: 'high',
    method: 'domainIsActive',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainIsActiveArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainIsActiveArgs,
    readRet: (r) => {
      const v = s.readDomainIsActiveRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainIsActiveRet,
  }),
  domainIsPersistent: define<s.DomainIsPersistentArgs, s.DomainIsPersistentRet>({
    program: 536903814,
    version: 1,
    number: 151,
    name: 'domain_is_persistent',
    kind: 'call',
    priority: 'high',
    method: 'domainIsPersistent',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainIsPersistentArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainIsPersistentArgs,
    readRet: (r) => {
      const v = s.readDomainIsPersistentRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainIsPersistentRet,
  }),
  networkIsActive: define<s.NetworkIsActiveArgs, s.NetworkIsActiveRet>({
    program: 536903814,
    version: 1,
    number: 152,
    name: 'network_is_active',
    kind: 'call',
    priority: 'high',
    method: 'networkIsActive',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'network', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNetworkIsActiveArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkIsActiveArgs,
    readRet: (r) => {
      const v = s.readNetworkIsActiveRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNetworkIsActiveRet,
  }),
  networkIsPersistent: define<s.NetworkIsPersistentArgs, s.NetworkIsPersistentRet>({
    program: 536903814,
    version: 1,
    number: 153,
    name: 'network_is_persistent',
    kind: 'call',
    priority: 'high',
    method: 'networkIsPersistent',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'network', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNetworkIsPersistentArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkIsPersistentArgs,
    readRet: (r) => {
      const v = s.readNetworkIsPersistentRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNetworkIsPersistentRet,
  }),
  storagePoolIsActive: define<s.StoragePoolIsActiveArgs, s.StoragePoolIsActiveRet>({
    program: 536903814,
    version: 1,
    number: 154,
    name: 'storage_pool_is_active',
    kind: 'call',
    priority: 'high',
    method: 'storagePoolIsActive',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'storage_pool', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStoragePoolIsActiveArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStoragePoolIsActiveArgs,
    readRet: (r) => {
      const v = s.readStoragePoolIsActiveRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeStoragePoolIsActiveRet,
  }),
  storagePoolIsPersistent: define<s.StoragePoolIsPersistentArgs, s.StoragePoolIsPersistentRet>({
    program: 536903814,
    version: 1,
    number: 155,
    name: 'storage_pool_is_persistent',
    kind: 'call',
    priority: 'high',
    method: 'storagePoolIsPersistent',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'storage_pool', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStoragePoolIsPersistentArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStoragePoolIsPersistentArgs,
    readRet: (r) => {
      const v = s.readStoragePoolIsPersistentRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeStoragePoolIsPersistentRet,
  }),
  interfaceIsActive: define<s.InterfaceIsActiveArgs, s.InterfaceIsActiveRet>({
    program: 536903814,
    version: 1,
    number: 156,
    name: 'interface_is_active',
    kind: 'call',
    priority: 'high',
    method: 'interfaceIsActive',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'interface', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readInterfaceIsActiveArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeInterfaceIsActiveArgs,
    readRet: (r) => {
      const v = s.readInterfaceIsActiveRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeInterfaceIsActiveRet,
  }),
  connectGetLibVersion: define<void, s.ConnectGetLibVersionRet>({
    program: 536903814,
    version: 1,
    number: 157,
    name: 'connect_get_lib_version',
    kind: 'call',
    priority: 'high',
    method: 'connectGetLibVersion',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'getattr' }],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readConnectGetLibVersionRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectGetLibVersionRet,
  }),
  connectCompareCpu: define<s.ConnectCompareCpuArgs, s.ConnectCompareCpuRet>({
    program: 536903814,
    version: 1,
    number: 158,
    name: 'connect_compare_cpu',
    kind: 'call',
    priority: 'high',
    method: 'connectCompareCPU',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readConnectCompareCpuArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectCompareCpuArgs,
    readRet: (r) => {
      const v = s.readConnectCompareCpuRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectCompareCpuRet,
  }),
  domainMemoryStats: define<s.DomainMemoryStatsArgs, s.DomainMemoryStatsRet>({
    program: 536903814,
    version: 1,
    number: 159,
    name: 'domain_memory_stats',
    kind: 'call',
    priority: 'low',
    method: 'domainMemoryStats',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMemoryStatsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMemoryStatsArgs,
    readRet: (r) => {
      const v = s.readDomainMemoryStatsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainMemoryStatsRet,
  }),
  domainAttachDeviceFlags: define<s.DomainAttachDeviceFlagsArgs, void>({
    program: 536903814,
    version: 1,
    number: 160,
    name: 'domain_attach_device_flags',
    kind: 'call',
    priority: 'low',
    method: 'domainAttachDevice',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save', flags: 3, match: 'none' }, { object: 'domain', permission: 'save', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainAttachDeviceFlagsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainAttachDeviceFlagsArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainDetachDeviceFlags: define<s.DomainDetachDeviceFlagsArgs, void>({
    program: 536903814,
    version: 1,
    number: 161,
    name: 'domain_detach_device_flags',
    kind: 'call',
    priority: 'low',
    method: 'domainDetachDevice',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save', flags: 3, match: 'none' }, { object: 'domain', permission: 'save', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainDetachDeviceFlagsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainDetachDeviceFlagsArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  connectBaselineCpu: define<s.ConnectBaselineCpuArgs, s.ConnectBaselineCpuRet>({
    program: 536903814,
    version: 1,
    number: 162,
    name: 'connect_baseline_cpu',
    kind: 'call',
    priority: 'low',
    method: 'connectBaselineCPU',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readConnectBaselineCpuArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectBaselineCpuArgs,
    readRet: (r) => {
      const v = s.readConnectBaselineCpuRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectBaselineCpuRet,
  }),
  domainGetJobInfo: define<s.DomainGetJobInfoArgs, s.DomainGetJobInfoRet>({
    program: 536903814,
    version: 1,
    number: 163,
    name: 'domain_get_job_info',
    kind: 'call',
    priority: 'low',
    method: 'domainGetJobInfo',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetJobInfoArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetJobInfoArgs,
    readRet: (r) => {
      const v = s.readDomainGetJobInfoRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetJobInfoRet,
  }),
  domainAbortJob: define<s.DomainAbortJobArgs, void>({
    program: 536903814,
    version: 1,
    number: 164,
    name: 'domain_abort_job',
    kind: 'call',
    priority: 'low',
    method: 'domainAbortJob',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainAbortJobArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainAbortJobArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  storageVolWipe: define<s.StorageVolWipeArgs, void>({
    program: 536903814,
    version: 1,
    number: 165,
    name: 'storage_vol_wipe',
    kind: 'call',
    priority: 'low',
    method: 'storageVolWipe',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'storage_vol', permission: 'format' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStorageVolWipeArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStorageVolWipeArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainMigrateSetMaxDowntime: define<s.DomainMigrateSetMaxDowntimeArgs, void>({
    program: 536903814,
    version: 1,
    number: 166,
    name: 'domain_migrate_set_max_downtime',
    kind: 'call',
    priority: 'low',
    method: 'domainMigrateSetMaxDowntime',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'migrate' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMigrateSetMaxDowntimeArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMigrateSetMaxDowntimeArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  connectDomainEventRegisterAny: define<s.ConnectDomainEventRegisterAnyArgs, void>({
    program: 536903814,
    version: 1,
    number: 167,
    name: 'connect_domain_event_register_any',
    kind: 'call',
    priority: 'high',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_domains' }],
    aclFilter: [{ object: 'domain', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readConnectDomainEventRegisterAnyArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectDomainEventRegisterAnyArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  connectDomainEventDeregisterAny: define<s.ConnectDomainEventDeregisterAnyArgs, void>({
    program: 536903814,
    version: 1,
    number: 168,
    name: 'connect_domain_event_deregister_any',
    kind: 'call',
    priority: 'high',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readConnectDomainEventDeregisterAnyArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectDomainEventDeregisterAnyArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainEventReboot: define<void, s.DomainEventRebootMsg>({
    program: 536903814,
    version: 1,
    number: 169,
    name: 'domain_event_reboot',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventRebootMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventRebootMsg,
  }),
  domainEventRtcChange: define<void, s.DomainEventRtcChangeMsg>({
    program: 536903814,
    version: 1,
    number: 170,
    name: 'domain_event_rtc_change',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventRtcChangeMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventRtcChangeMsg,
  }),
  domainEventWatchdog: define<void, s.DomainEventWatchdogMsg>({
    program: 536903814,
    version: 1,
    number: 171,
    name: 'domain_event_watchdog',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventWatchdogMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventWatchdogMsg,
  }),
  domainEventIoError: define<void, s.DomainEventIoErrorMsg>({
    program: 536903814,
    version: 1,
    number: 172,
    name: 'domain_event_io_error',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventIoErrorMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventIoErrorMsg,
  }),
  domainEventGraphics: define<void, s.DomainEventGraphicsMsg>({
    program: 536903814,
    version: 1,
    number: 173,
    name: 'domain_event_graphics',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventGraphicsMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventGraphicsMsg,
  }),
  domainUpdateDeviceFlags: define<s.DomainUpdateDeviceFlagsArgs, void>({
    program: 536903814,
    version: 1,
    number: 174,
    name: 'domain_update_device_flags',
    kind: 'call',
    priority: 'low',
    method: 'domainUpdateDeviceFlags',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save', flags: 3, match: 'none' }, { object: 'domain', permission: 'save', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainUpdateDeviceFlagsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainUpdateDeviceFlagsArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  nwfilterLookupByName: define<s.NwfilterLookupByNameArgs, s.NwfilterLookupByNameRet>({
    program: 536903814,
    version: 1,
    number: 175,
    name: 'nwfilter_lookup_by_name',
    kind: 'call',
    priority: 'high',
    method: 'nwfilterLookupByName',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'nwfilter', permission: 'getattr' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNwfilterLookupByNameArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNwfilterLookupByNameArgs,
    readRet: (r) => {
      const v = s.readNwfilterLookupByNameRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNwfilterLookupByNameRet,
  }),
  nwfilterLookupByUuid: define<s.NwfilterLookupByUuidArgs, s.NwfilterLookupByUuidRet>({
    program: 536903814,
    version: 1,
    number: 176,
    name: 'nwfilter_lookup_by_uuid',
    kind: 'call',
    priority: 'high',
    method: 'nwfilterLookupByUUID',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'nwfilter', permission: 'getattr' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNwfilterLookupByUuidArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNwfilterLookupByUuidArgs,
    readRet: (r) => {
      const v = s.readNwfilterLookupByUuidRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNwfilterLookupByUuidRet,
  }),
  nwfilterGetXmlDesc: define<s.NwfilterGetXmlDescArgs, s.NwfilterGetXmlDescRet>({
    program: 536903814,
    version: 1,
    number: 177,
    name: 'nwfilter_get_xml_desc',
    kind: 'call',
    priority: 'high',
    method: 'nwfilterGetXMLDesc',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'nwfilter', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNwfilterGetXmlDescArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNwfilterGetXmlDescArgs,
    readRet: (r) => {
      const v = s.readNwfilterGetXmlDescRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNwfilterGetXmlDescRet,
  }),
  connectNumOfNwfilters: define<void, s.ConnectNumOfNwfiltersRet>({
    program: 536903814,
    version: 1,
    number: 178,
    name: 'connect_num_of_nwfilters',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllNWFilters',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_nwfilters' }],
    aclFilter: [{ object: 'nwfilter', permission: 'getattr' }],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readConnectNumOfNwfiltersRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectNumOfNwfiltersRet,
  }),
  connectListNwfilters: define<s.ConnectListNwfiltersArgs, s.ConnectListNwfiltersRet>({
    program: 536903814,
    version: 1,
    number: 179,
    name: 'connect_list_nwfilters',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllNWFilters',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_nwfilters' }],
    aclFilter: [{ object: 'nwfilter', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readConnectListNwfiltersArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectListNwfiltersArgs,
    readRet: (r) => {
      const v = s.readConnectListNwfiltersRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectListNwfiltersRet,
  }),
  nwfilterDefineXml: define<s.NwfilterDefineXmlArgs, s.NwfilterDefineXmlRet>({
    program: 536903814,
    version: 1,
    number: 180,
    name: 'nwfilter_define_xml',
    kind: 'call',
    priority: 'high',
    method: 'nwfilterDefineXML',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'nwfilter', permission: 'write' }, { object: 'nwfilter', permission: 'save' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNwfilterDefineXmlArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNwfilterDefineXmlArgs,
    readRet: (r) => {
      const v = s.readNwfilterDefineXmlRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNwfilterDefineXmlRet,
  }),
  nwfilterUndefine: define<s.NwfilterUndefineArgs, void>({
    program: 536903814,
    version: 1,
    number: 181,
    name: 'nwfilter_undefine',
    kind: 'call',
    priority: 'high',
    method: 'nwfilterUndefine',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'nwfilter', permission: 'delete' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNwfilterUndefineArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNwfilterUndefineArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainManagedSave: define<s.DomainManagedSaveArgs, void>({
    program: 536903814,
    version: 1,
    number: 182,
    name: 'domain_managed_save',
    kind: 'call',
    priority: 'low',
    method: 'domainManagedSave',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'hibernate' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainManagedSaveArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainManagedSaveArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainHasManagedSaveImage: define<s.DomainHasManagedSaveImageArgs, s.DomainHasManagedSaveImageRet>({
    program: 536903814,
    version: 1,
    number: 183,
    name: 'domain_has_managed_save_image',
    kind: 'call',
    priority: 'low',
    method: 'domainHasManagedSaveImage',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainHasManagedSaveImageArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainHasManagedSaveImageArgs,
    readRet: (r) => {
      const v = s.readDomainHasManagedSaveImageRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainHasManagedSaveImageRet,
  }),
  domainManagedSaveRemove: define<s.DomainManagedSaveRemoveArgs, void>({
    program: 536903814,
    version: 1,
    number: 184,
    name: 'domain_managed_save_remove',
    kind: 'call',
    priority: 'low',
    method: 'domainManagedSaveRemove',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'hibernate' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainManagedSaveRemoveArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainManagedSaveRemoveArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainSnapshotCreateXml: define<s.DomainSnapshotCreateXmlArgs, s.DomainSnapshotCreateXmlRet>({
    program: 536903814,
    version: 1,
    number: 185,
    name: 'domain_snapshot_create_xml',
    kind: 'call',
    priority: 'low',
    method: 'domainSnapshotCreateXML',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'snapshot' }, { object: 'domain', permission: 'fs_freeze', flags: 64, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSnapshotCreateXmlArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSnapshotCreateXmlArgs,
    readRet: (r) => {
      const v = s.readDomainSnapshotCreateXmlRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainSnapshotCreateXmlRet,
  }),
  domainSnapshotGetXmlDesc: define<s.DomainSnapshotGetXmlDescArgs, s.DomainSnapshotGetXmlDescRet>({
    program: 536903814,
    version: 1,
    number: 186,
    name: 'domain_snapshot_get_xml_desc',
    kind: 'call',
    priority: 'high',
    method: 'domainSnapshotGetXMLDesc',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }, { object: 'domain', permission: 'read_secure', flags: 1, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSnapshotGetXmlDescArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSnapshotGetXmlDescArgs,
    readRet: (r) => {
      const v = s.readDomainSnapshotGetXmlDescRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainSnapshotGetXmlDescRet,
  }),
  domainSnapshotNum: define<s.DomainSnapshotNumArgs, s.DomainSnapshotNumRet>({
    program: 536903814,
    version: 1,
    number: 187,
    name: 'domain_snapshot_num',
    kind: 'call',
    priority: 'high',
    method: 'domainListAllSnapshots',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSnapshotNumArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSnapshotNumArgs,
    readRet: (r) => {
      const v = s.readDomainSnapshotNumRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainSnapshotNumRet,
  }),
  domainSnapshotListNames: define<s.DomainSnapshotListNamesArgs, s.DomainSnapshotListNamesRet>({
    program: 536903814,
    version: 1,
    number: 188,
    name: 'domain_snapshot_list_names',
    kind: 'call',
    priority: 'high',
    method: 'domainListAllSnapshots',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSnapshotListNamesArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSnapshotListNamesArgs,
    readRet: (r) => {
      const v = s.readDomainSnapshotListNamesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainSnapshotListNamesRet,
  }),
  domainSnapshotLookupByName: define<s.DomainSnapshotLookupByNameArgs, s.DomainSnapshotLookupByNameRet>({
    program: 536903814,
    version: 1,
    number: 189,
    name: 'domain_snapshot_lookup_by_name',
    kind: 'call',
    priority: 'high',
    method: 'domainSnapshotLookupByName',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSnapshotLookupByNameArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSnapshotLookupByNameArgs,
    readRet: (r) => {
      const v = s.readDomainSnapshotLookupByNameRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainSnapshotLookupByNameRet,
  }),
  domainHasCurrentSnapshot: define<s.DomainHasCurrentSnapshotArgs, s.DomainHasCurrentSnapshotRet>({
    program: 536903814,
    version: 1,
    number: 190,
    name: 'domain_has_current_snapshot',
    kind: 'call',
    priority: 'low',
    method: 'domainHasCurrentSnapshot',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainHasCurrentSnapshotArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainHasCurrentSnapshotArgs,
    readRet: (r) => {
      const v = s.readDomainHasCurrentSnapshotRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainHasCurrentSnapshotRet,
  }),
  domainSnapshotCurrent: define<s.DomainSnapshotCurrentArgs, s.DomainSnapshotCurrentRet>({
    program: 536903814,
    version: 1,
    number: 191,
    name: 'domain_snapshot_current',
    kind: 'call',
    priority: 'low',
    method: 'domainSnapshotCurrent',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSnapshotCurrentArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSnapshotCurrentArgs,
    readRet: (r) => {
      const v = s.readDomainSnapshotCurrentRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainSnapshotCurrentRet,
  }),
  domainRevertToSnapshot: define<s.DomainRevertToSnapshotArgs, void>({
    program: 536903814,
    version: 1,
    number: 192,
    name: 'domain_revert_to_snapshot',
    kind: 'call',
    priority: 'low',
    method: 'domainRevertToSnapshot',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'snapshot' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainRevertToSnapshotArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainRevertToSnapshotArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainSnapshotDelete: define<s.DomainSnapshotDeleteArgs, void>({
    program: 536903814,
    version: 1,
    number: 193,
    name: 'domain_snapshot_delete',
    kind: 'call',
    priority: 'low',
    method: 'domainSnapshotDelete',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'snapshot' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSnapshotDeleteArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSnapshotDeleteArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainGetBlockInfo: define<s.DomainGetBlockInfoArgs, s.DomainGetBlockInfoRet>({
    program: 536903814,
    version: 1,
    number: 194,
    name: 'domain_get_block_info',
    kind: 'call',
    priority: 'low',
    method: 'domainGetBlockInfo',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetBlockInfoArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetBlockInfoArgs,
    readRet: (r) => {
      const v = s.readDomainGetBlockInfoRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetBlockInfoRet,
  }),
  domainEventIoErrorReason: define<void, s.DomainEventIoErrorReasonMsg>({
    program: 536903814,
    version: 1,
    number: 195,
    name: 'domain_event_io_error_reason',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventIoErrorReasonMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventIoErrorReasonMsg,
  }),
  domainCreateWithFlags: define<s.DomainCreateWithFlagsArgs, s.DomainCreateWithFlagsRet>({
    program: 536903814,
    version: 1,
    number: 196,
    name: 'domain_create_with_flags',
    kind: 'call',
    priority: 'low',
    method: 'domainCreate',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'start' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainCreateWithFlagsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainCreateWithFlagsArgs,
    readRet: (r) => {
      const v = s.readDomainCreateWithFlagsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainCreateWithFlagsRet,
  }),
  domainSetMemoryParameters: define<s.DomainSetMemoryParametersArgs, void>({
    program: 536903814,
    version: 1,
    number: 197,
    name: 'domain_set_memory_parameters',
    kind: 'call',
    priority: 'low',
    method: 'domainSetMemoryParameters',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save', flags: 3, match: 'none' }, { object: 'domain', permission: 'save', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetMemoryParametersArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetMemoryParametersArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainGetMemoryParameters: define<s.DomainGetMemoryParametersArgs, s.DomainGetMemoryParametersRet>({
    program: 536903814,
    version: 1,
    number: 198,
    name: 'domain_get_memory_parameters',
    kind: 'call',
    priority: 'low',
    method: 'domainGetMemoryParameters',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetMemoryParametersArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetMemoryParametersArgs,
    readRet: (r) => {
      const v = s.readDomainGetMemoryParametersRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetMemoryParametersRet,
  }),
  domainSetVcpusFlags: define<s.DomainSetVcpusFlagsArgs, void>({
    program: 536903814,
    version: 1,
    number: 199,
    name: 'domain_set_vcpus_flags',
    kind: 'call',
    priority: 'low',
    method: 'domainSetVcpus',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save', flags: 3, match: 'none' }, { object: 'domain', permission: 'save', flags: 2, match: 'all' }, { object: 'domain', permission: 'write', flags: 8, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetVcpusFlagsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetVcpusFlagsArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainGetVcpusFlags: define<s.DomainGetVcpusFlagsArgs, s.DomainGetVcpusFlagsRet>({
    program: 536903814,
    version: 1,
    number: 200,
    name: 'domain_get_vcpus_flags',
    kind: 'call',
    priority: 'low',
    method: 'domainGetVcpusFlags',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }, { object: 'domain', permission: 'write', flags: 8, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetVcpusFlagsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetVcpusFlagsArgs,
    readRet: (r) => {
      const v = s.readDomainGetVcpusFlagsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetVcpusFlagsRet,
  }),
  domainOpenConsole: define<s.DomainOpenConsoleArgs, void>({
    program: 536903814,
    version: 1,
    number: 201,
    name: 'domain_open_console',
    kind: 'call',
    priority: 'low',
    method: 'domainOpenConsole',
    stream: 'read',
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'open_device' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainOpenConsoleArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainOpenConsoleArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainIsUpdated: define<s.DomainIsUpdatedArgs, s.DomainIsUpdatedRet>({
    program: 536903814,
    version: 1,
    number: 202,
    name: 'domain_is_updated',
    kind: 'call',
    priority: 'high',
    method: 'domainIsUpdated',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainIsUpdatedArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainIsUpdatedArgs,
    readRet: (r) => {
      const v = s.readDomainIsUpdatedRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainIsUpdatedRet,
  }),
  connectGetSysinfo: define<s.ConnectGetSysinfoArgs, s.ConnectGetSysinfoRet>({
    program: 536903814,
    version: 1,
    number: 203,
    name: 'connect_get_sysinfo',
    kind: 'call',
    priority: 'high',
    method: 'connectGetSysinfo',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readConnectGetSysinfoArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectGetSysinfoArgs,
    readRet: (r) => {
      const v = s.readConnectGetSysinfoRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectGetSysinfoRet,
  }),
  domainSetMemoryFlags: define<s.DomainSetMemoryFlagsArgs, void>({
    program: 536903814,
    version: 1,
    number: 204,
    name: 'domain_set_memory_flags',
    kind: 'call',
    priority: 'low',
    method: 'domainSetMemory',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save', flags: 3, match: 'none' }, { object: 'domain', permission: 'save', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetMemoryFlagsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetMemoryFlagsArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainSetBlkioParameters: define<s.DomainSetBlkioParametersArgs, void>({
    program: 536903814,
    version: 1,
    number: 205,
    name: 'domain_set_blkio_parameters',
    kind: 'call',
    priority: 'low',
    method: 'domainSetBlkioParameters',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save', flags: 3, match: 'none' }, { object: 'domain', permission: 'save', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetBlkioParametersArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetBlkioParametersArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainGetBlkioParameters: define<s.DomainGetBlkioParametersArgs, s.DomainGetBlkioParametersRet>({
    program: 536903814,
    version: 1,
    number: 206,
    name: 'domain_get_blkio_parameters',
    kind: 'call',
    priority: 'low',
    method: 'domainGetBlkioParameters',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetBlkioParametersArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetBlkioParametersArgs,
    readRet: (r) => {
      const v = s.readDomainGetBlkioParametersRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetBlkioParametersRet,
  }),
  domainMigrateSetMaxSpeed: define<s.DomainMigrateSetMaxSpeedArgs, void>({
    program: 536903814,
    version: 1,
    number: 207,
    name: 'domain_migrate_set_max_speed',
    kind: 'call',
    priority: 'low',
    method: 'domainMigrateSetMaxSpeed',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'migrate' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMigrateSetMaxSpeedArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMigrateSetMaxSpeedArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  storageVolUpload: define<s.StorageVolUploadArgs, void>({
    program: 536903814,
    version: 1,
    number: 208,
    name: 'storage_vol_upload',
    kind: 'call',
    priority: 'low',
    method: 'storageVolUpload',
    stream: 'write',
    sparseFlag: 1,
    files: false,
    readOnly: false,
    acl: [{ object: 'storage_vol', permission: 'data_write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStorageVolUploadArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStorageVolUploadArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  storageVolDownload: define<s.StorageVolDownloadArgs, void>({
    program: 536903814,
    version: 1,
    number: 209,
    name: 'storage_vol_download',
    kind: 'call',
    priority: 'low',
    method: 'storageVolDownload',
    stream: 'read',
    sparseFlag: 1,
    files: false,
    readOnly: false,
    acl: [{ object: 'storage_vol', permission: 'data_read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStorageVolDownloadArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStorageVolDownloadArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainInjectNmi: define<s.DomainInjectNmiArgs, void>({
    program: 536903814,
    version: 1,
    number: 210,
    name: 'domain_inject_nmi',
    kind: 'call',
    priority: 'low',
    method: 'domainInjectNMI',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'inject_nmi' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainInjectNmiArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainInjectNmiArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainScreenshot: define<s.DomainScreenshotArgs, s.DomainScreenshotRet>({
    program: 536903814,
    version: 1,
    number: 211,
    name: 'domain_screenshot',
    kind: 'call',
    priority: 'low',
    method: 'domainScreenshot',
    stream: 'read',
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'screenshot' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainScreenshotArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainScreenshotArgs,
    readRet: (r) => {
      const v = s.readDomainScreenshotRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainScreenshotRet,
  }),
  domainGetState: define<s.DomainGetStateArgs, s.DomainGetStateRet>({
    program: 536903814,
    version: 1,
    number: 212,
    name: 'domain_get_state',
    kind: 'call',
    priority: 'high',
    method: 'domainGetState',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetStateArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetStateArgs,
    readRet: (r) => {
      const v = s.readDomainGetStateRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetStateRet,
  }),
  domainMigrateBegin3: define<s.DomainMigrateBegin3Args, s.DomainMigrateBegin3Ret>({
    program: 536903814,
    version: 1,
    number: 213,
    name: 'domain_migrate_begin3',
    kind: 'call',
    priority: 'low',
    method: 'domainMigrateBegin3',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'migrate' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMigrateBegin3Args(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMigrateBegin3Args,
    readRet: (r) => {
      const v = s.readDomainMigrateBegin3Ret(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainMigrateBegin3Ret,
  }),
  domainMigratePrepare3: define<s.DomainMigratePrepare3Args, s.DomainMigratePrepare3Ret>({
    program: 536903814,
    version: 1,
    number: 214,
    name: 'domain_migrate_prepare3',
    kind: 'call',
    priority: 'low',
    method: 'domainMigratePrepare3',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'migrate' }, { object: 'domain', permission: 'start' }, { object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMigratePrepare3Args(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMigratePrepare3Args,
    readRet: (r) => {
      const v = s.readDomainMigratePrepare3Ret(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainMigratePrepare3Ret,
  }),
  domainMigratePrepareTunnel3: define<s.DomainMigratePrepareTunnel3Args, s.DomainMigratePrepareTunnel3Ret>({
    program: 536903814,
    version: 1,
    number: 215,
    name: 'domain_migrate_prepare_tunnel3',
    kind: 'call',
    priority: 'low',
    method: 'domainMigratePrepareTunnel3',
    stream: 'write',
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'migrate' }, { object: 'domain', permission: 'start' }, { object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMigratePrepareTunnel3Args(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMigratePrepareTunnel3Args,
    readRet: (r) => {
      const v = s.readDomainMigratePrepareTunnel3Ret(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainMigratePrepareTunnel3Ret,
  }),
  domainMigratePerform3: define<s.DomainMigratePerform3Args, s.DomainMigratePerform3Ret>({
    program: 536903814,
    version: 1,
    number: 216,
    name: 'domain_migrate_perform3',
    kind: 'call',
    priority: 'low',
    method: 'domainMigratePerform3',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'migrate' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMigratePerform3Args(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMigratePerform3Args,
    readRet: (r) => {
      const v = s.readDomainMigratePerform3Ret(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainMigratePerform3Ret,
  }),
  domainMigrateFinish3: define<s.DomainMigrateFinish3Args, s.DomainMigrateFinish3Ret>({
    program: 536903814,
    version: 1,
    number: 217,
    name: 'domain_migrate_finish3',
    kind: 'call',
    priority: 'low',
    method: 'domainMigrateFinish3',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'migrate' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMigrateFinish3Args(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMigrateFinish3Args,
    readRet: (r) => {
      const v = s.readDomainMigrateFinish3Ret(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainMigrateFinish3Ret,
  }),
  domainMigrateConfirm3: define<s.DomainMigrateConfirm3Args, void>({
    program: 536903814,
    version: 1,
    number: 218,
    name: 'domain_migrate_confirm3',
    kind: 'call',
    priority: 'low',
    method: 'domainMigrateConfirm3',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'migrate' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMigrateConfirm3Args(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMigrateConfirm3Args,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainSetSchedulerParametersFlags: define<s.DomainSetSchedulerParametersFlagsArgs, void>({
    program: 536903814,
    version: 1,
    number: 219,
    name: 'domain_set_scheduler_parameters_flags',
    kind: 'call',
    priority: 'low',
    method: 'domainSetSchedulerParameters',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save', flags: 3, match: 'none' }, { object: 'domain', permission: 'save', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetSchedulerParametersFlagsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetSchedulerParametersFlagsArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  interfaceChangeBegin: define<s.InterfaceChangeBeginArgs, void>({
    program: 536903814,
    version: 1,
    number: 220,
    name: 'interface_change_begin',
    kind: 'call',
    priority: 'low',
    method: 'interfaceChangeBegin',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'connect', permission: 'interface_transaction' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readInterfaceChangeBeginArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeInterfaceChangeBeginArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  interfaceChangeCommit: define<s.InterfaceChangeCommitArgs, void>({
    program: 536903814,
    version: 1,
    number: 221,
    name: 'interface_change_commit',
    kind: 'call',
    priority: 'low',
    method: 'interfaceChangeCommit',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'connect', permission: 'interface_transaction' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readInterfaceChangeCommitArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeInterfaceChangeCommitArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  interfaceChangeRollback: define<s.InterfaceChangeRollbackArgs, void>({
    program: 536903814,
    version: 1,
    number: 222,
    name: 'interface_change_rollback',
    kind: 'call',
    priority: 'low',
    method: 'interfaceChangeRollback',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'connect', permission: 'interface_transaction' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readInterfaceChangeRollbackArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeInterfaceChangeRollbackArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainGetSchedulerParametersFlags: define<s.DomainGetSchedulerParametersFlagsArgs, s.DomainGetSchedulerParametersFlagsRet>({
    program: 536903814,
    version: 1,
    number: 223,
    name: 'domain_get_scheduler_parameters_flags',
    kind: 'call',
    priority: 'low',
    method: 'domainGetSchedulerParameters',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetSchedulerParametersFlagsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetSchedulerParametersFlagsArgs,
    readRet: (r) => {
      const v = s.readDomainGetSchedulerParametersFlagsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetSchedulerParametersFlagsRet,
  }),
  domainEventControlError: define<void, s.DomainEventControlErrorMsg>({
    program: 536903814,
    version: 1,
    number: 224,
    name: 'domain_event_control_error',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventControlErrorMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventControlErrorMsg,
  }),
  domainPinVcpuFlags: define<s.DomainPinVcpuFlagsArgs, void>({
    program: 536903814,
    version: 1,
    number: 225,
    name: 'domain_pin_vcpu_flags',
    kind: 'call',
    priority: 'low',
    method: 'domainPinVcpu',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save', flags: 3, match: 'none' }, { object: 'domain', permission: 'save', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainPinVcpuFlagsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainPinVcpuFlagsArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainSendKey: define<s.DomainSendKeyArgs, void>({
    program: 536903814,
    version: 1,
    number: 226,
    name: 'domain_send_key',
    kind: 'call',
    priority: 'low',
    method: 'domainSendKey',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'send_input' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSendKeyArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSendKeyArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  nodeGetCpuStats: define<s.NodeGetCpuStatsArgs, s.NodeGetCpuStatsRet>({
    program: 536903814,
    version: 1,
    number: 227,
    name: 'node_get_cpu_stats',
    kind: 'call',
    priority: 'high',
    method: 'nodeGetCPUStats',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeGetCpuStatsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeGetCpuStatsArgs,
    readRet: (r) => {
      const v = s.readNodeGetCpuStatsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNodeGetCpuStatsRet,
  }),
  nodeGetMemoryStats: define<s.NodeGetMemoryStatsArgs, s.NodeGetMemoryStatsRet>({
    program: 536903814,
    version: 1,
    number: 228,
    name: 'node_get_memory_stats',
    kind: 'call',
    priority: 'high',
    method: 'nodeGetMemoryStats',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeGetMemoryStatsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeGetMemoryStatsArgs,
    readRet: (r) => {
      const v = s.readNodeGetMemoryStatsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNodeGetMemoryStatsRet,
  }),
  domainGetControlInfo: define<s.DomainGetControlInfoArgs, s.DomainGetControlInfoRet>({
    program: 536903814,
    version: 1,
    number: 229,
    name: 'domain_get_control_info',
    kind: 'call',
    priority: 'high',
    method: 'domainGetControlInfo',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetControlInfoArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetControlInfoArgs,
    readRet: (r) => {
      const v = s.readDomainGetControlInfoRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetControlInfoRet,
  }),
  domainGetVcpuPinInfo: define<s.DomainGetVcpuPinInfoArgs, s.DomainGetVcpuPinInfoRet>({
    program: 536903814,
    version: 1,
    number: 230,
    name: 'domain_get_vcpu_pin_info',
    kind: 'call',
    priority: 'low',
    method: 'domainGetVcpuPinInfo',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetVcpuPinInfoArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetVcpuPinInfoArgs,
    readRet: (r) => {
      const v = s.readDomainGetVcpuPinInfoRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetVcpuPinInfoRet,
  }),
  domainUndefineFlags: define<s.DomainUndefineFlagsArgs, void>({
    program: 536903814,
    version: 1,
    number: 231,
    name: 'domain_undefine_flags',
    kind: 'call',
    priority: 'high',
    method: 'domainUndefine',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'delete' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainUndefineFlagsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainUndefineFlagsArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainSaveFlags: define<s.DomainSaveFlagsArgs, void>({
    program: 536903814,
    version: 1,
    number: 232,
    name: 'domain_save_flags',
    kind: 'call',
    priority: 'low',
    method: 'domainSave',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'hibernate' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSaveFlagsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSaveFlagsArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainRestoreFlags: define<s.DomainRestoreFlagsArgs, void>({
    program: 536903814,
    version: 1,
    number: 233,
    name: 'domain_restore_flags',
    kind: 'call',
    priority: 'low',
    method: 'domainRestore',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'start' }, { object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainRestoreFlagsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainRestoreFlagsArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainDestroyFlags: define<s.DomainDestroyFlagsArgs, void>({
    program: 536903814,
    version: 1,
    number: 234,
    name: 'domain_destroy_flags',
    kind: 'call',
    priority: 'high',
    method: 'domainDestroy',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'stop' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainDestroyFlagsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainDestroyFlagsArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainSaveImageGetXmlDesc: define<s.DomainSaveImageGetXmlDescArgs, s.DomainSaveImageGetXmlDescRet>({
    program: 536903814,
    version: 1,
    number: 235,
    name: 'domain_save_image_get_xml_desc',
    kind: 'call',
    priority: 'high',
    method: 'domainSaveImageGetXMLDesc',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSaveImageGetXmlDescArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSaveImageGetXmlDescArgs,
    readRet: (r) => {
      const v = s.readDomainSaveImageGetXmlDescRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainSaveImageGetXmlDescRet,
  }),
  domainSaveImageDefineXml: define<s.DomainSaveImageDefineXmlArgs, void>({
    program: 536903814,
    version: 1,
    number: 236,
    name: 'domain_save_image_define_xml',
    kind: 'call',
    priority: 'high',
    method: 'domainSaveImageDefineXML',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'hibernate' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSaveImageDefineXmlArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSaveImageDefineXmlArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainBlockJobAbort: define<s.DomainBlockJobAbortArgs, void>({
    program: 536903814,
    version: 1,
    number: 237,
    name: 'domain_block_job_abort',
    kind: 'call',
    priority: 'low',
    method: 'domainBlockJobAbort',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainBlockJobAbortArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainBlockJobAbortArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainGetBlockJobInfo: define<s.DomainGetBlockJobInfoArgs, s.DomainGetBlockJobInfoRet>({
    program: 536903814,
    version: 1,
    number: 238,
    name: 'domain_get_block_job_info',
    kind: 'call',
    priority: 'low',
    method: 'domainGetBlockJobInfo',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetBlockJobInfoArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetBlockJobInfoArgs,
    readRet: (r) => {
      const v = s.readDomainGetBlockJobInfoRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetBlockJobInfoRet,
  }),
  domainBlockJobSetSpeed: define<s.DomainBlockJobSetSpeedArgs, void>({
    program: 536903814,
    version: 1,
    number: 239,
    name: 'domain_block_job_set_speed',
    kind: 'call',
    priority: 'low',
    method: 'domainBlockJobSetSpeed',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainBlockJobSetSpeedArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainBlockJobSetSpeedArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainBlockPull: define<s.DomainBlockPullArgs, void>({
    program: 536903814,
    version: 1,
    number: 240,
    name: 'domain_block_pull',
    kind: 'call',
    priority: 'low',
    method: 'domainBlockPull',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'block_write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainBlockPullArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainBlockPullArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainEventBlockJob: define<void, s.DomainEventBlockJobMsg>({
    program: 536903814,
    version: 1,
    number: 241,
    name: 'domain_event_block_job',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventBlockJobMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventBlockJobMsg,
  }),
  domainMigrateGetMaxSpeed: define<s.DomainMigrateGetMaxSpeedArgs, s.DomainMigrateGetMaxSpeedRet>({
    program: 536903814,
    version: 1,
    number: 242,
    name: 'domain_migrate_get_max_speed',
    kind: 'call',
    priority: 'low',
    method: 'domainMigrateGetMaxSpeed',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'migrate' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMigrateGetMaxSpeedArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMigrateGetMaxSpeedArgs,
    readRet: (r) => {
      const v = s.readDomainMigrateGetMaxSpeedRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainMigrateGetMaxSpeedRet,
  }),
  domainBlockStatsFlags: define<s.DomainBlockStatsFlagsArgs, s.DomainBlockStatsFlagsRet>({
    program: 536903814,
    version: 1,
    number: 243,
    name: 'domain_block_stats_flags',
    kind: 'call',
    priority: 'low',
    method: 'domainBlockStatsFlags',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainBlockStatsFlagsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainBlockStatsFlagsArgs,
    readRet: (r) => {
      const v = s.readDomainBlockStatsFlagsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainBlockStatsFlagsRet,
  }),
  domainSnapshotGetParent: define<s.DomainSnapshotGetParentArgs, s.DomainSnapshotGetParentRet>({
    program: 536903814,
    version: 1,
    number: 244,
    name: 'domain_snapshot_get_parent',
    kind: 'call',
    priority: 'high',
    method: 'domainSnapshotGetParent',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSnapshotGetParentArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSnapshotGetParentArgs,
    readRet: (r) => {
      const v = s.readDomainSnapshotGetParentRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainSnapshotGetParentRet,
  }),
  domainReset: define<s.DomainResetArgs, void>({
    program: 536903814,
    version: 1,
    number: 245,
    name: 'domain_reset',
    kind: 'call',
    priority: 'low',
    method: 'domainReset',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'reset' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainResetArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainResetArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainSnapshotNumChildren: define<s.DomainSnapshotNumChildrenArgs, s.DomainSnapshotNumChildrenRet>({
    program: 536903814,
    version: 1,
    number: 246,
    name: 'domain_snapshot_num_children',
    kind: 'call',
    priority: 'high',
    method: 'domainSnapshotListAllChildren',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSnapshotNumChildrenArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSnapshotNumChildrenArgs,
    readRet: (r) => {
      const v = s.readDomainSnapshotNumChildrenRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainSnapshotNumChildrenRet,
  }),
  domainSnapshotListChildrenNames: define<s.DomainSnapshotListChildrenNamesArgs, s.DomainSnapshotListChildrenNamesRet>({
    program: 536903814,
    version: 1,
    number: 247,
    name: 'domain_snapshot_list_children_names',
    kind: 'call',
    priority: 'high',
    method: 'domainSnapshotListAllChildren',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSnapshotListChildrenNamesArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSnapshotListChildrenNamesArgs,
    readRet: (r) => {
      const v = s.readDomainSnapshotListChildrenNamesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainSnapshotListChildrenNamesRet,
  }),
  domainEventDiskChange: define<void, s.DomainEventDiskChangeMsg>({
    program: 536903814,
    version: 1,
    number: 248,
    name: 'domain_event_disk_change',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventDiskChangeMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventDiskChangeMsg,
  }),
  domainOpenGraphics: define<s.DomainOpenGraphicsArgs, void>({
    program: 536903814,
    version: 1,
    number: 249,
    name: 'domain_open_graphics',
    kind: 'call',
    priority: 'low',
    method: 'domainOpenGraphics',
    stream: null,
    sparseFlag: 0,
    files: true,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'open_graphics' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainOpenGraphicsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainOpenGraphicsArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  nodeSuspendForDuration: define<s.NodeSuspendForDurationArgs, void>({
    program: 536903814,
    version: 1,
    number: 250,
    name: 'node_suspend_for_duration',
    kind: 'call',
    priority: 'low',
    method: 'nodeSuspendForDuration',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'connect', permission: 'pm_control' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeSuspendForDurationArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeSuspendForDurationArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainBlockResize: define<s.DomainBlockResizeArgs, void>({
    program: 536903814,
    version: 1,
    number: 251,
    name: 'domain_block_resize',
    kind: 'call',
    priority: 'low',
    method: 'domainBlockResize',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'block_write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainBlockResizeArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainBlockResizeArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainSetBlockIoTune: define<s.DomainSetBlockIoTuneArgs, void>({
    program: 536903814,
    version: 1,
    number: 252,
    name: 'domain_set_block_io_tune',
    kind: 'call',
    priority: 'low',
    method: 'domainSetBlockIoTune',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save', flags: 3, match: 'none' }, { object: 'domain', permission: 'save', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetBlockIoTuneArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetBlockIoTuneArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainGetBlockIoTune: define<s.DomainGetBlockIoTuneArgs, s.DomainGetBlockIoTuneRet>({
    program: 536903814,
    version: 1,
    number: 253,
    name: 'domain_get_block_io_tune',
    kind: 'call',
    priority: 'low',
    method: 'domainGetBlockIoTune',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetBlockIoTuneArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetBlockIoTuneArgs,
    readRet: (r) => {
      const v = s.readDomainGetBlockIoTuneRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetBlockIoTuneRet,
  }),
  domainSetNumaParameters: define<s.DomainSetNumaParametersArgs, void>({
    program: 536903814,
    version: 1,
    number: 254,
    name: 'domain_set_numa_parameters',
    kind: 'call',
    priority: 'low',
    method: 'domainSetNumaParameters',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save', flags: 3, match: 'none' }, { object: 'domain', permission: 'save', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetNumaParametersArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetNumaParametersArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainGetNumaParameters: define<s.DomainGetNumaParametersArgs, s.DomainGetNumaParametersRet>({
    program: 536903814,
    version: 1,
    number: 255,
    name: 'domain_get_numa_parameters',
    kind: 'call',
    priority: 'low',
    method: 'domainGetNumaParameters',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetNumaParametersArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetNumaParametersArgs,
    readRet: (r) => {
      const v = s.readDomainGetNumaParametersRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetNumaParametersRet,
  }),
  domainSetInterfaceParameters: define<s.DomainSetInterfaceParametersArgs, void>({
    program: 536903814,
    version: 1,
    number: 256,
    name: 'domain_set_interface_parameters',
    kind: 'call',
    priority: 'low',
    method: 'domainSetInterfaceParameters',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save', flags: 3, match: 'none' }, { object: 'domain', permission: 'save', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetInterfaceParametersArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetInterfaceParametersArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainGetInterfaceParameters: define<s.DomainGetInterfaceParametersArgs, s.DomainGetInterfaceParametersRet>({
    program: 536903814,
    version: 1,
    number: 257,
    name: 'domain_get_interface_parameters',
    kind: 'call',
    priority: 'low',
    method: 'domainGetInterfaceParameters',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetInterfaceParametersArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetInterfaceParametersArgs,
    readRet: (r) => {
      const v = s.readDomainGetInterfaceParametersRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetInterfaceParametersRet,
  }),
  domainShutdownFlags: define<s.DomainShutdownFlagsArgs, void>({
    program: 536903814,
    version: 1,
    number: 258,
    name: 'domain_shutdown_flags',
    kind: 'call',
    priority: 'low',
    method: 'domainShutdown',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'init_control' }, { object: 'domain', permission: 'write', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainShutdownFlagsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainShutdownFlagsArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  storageVolWipePattern: define<s.StorageVolWipePatternArgs, void>({
    program: 536903814,
    version: 1,
    number: 259,
    name: 'storage_vol_wipe_pattern',
    kind: 'call',
    priority: 'low',
    method: 'storageVolWipe',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'storage_vol', permission: 'format' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStorageVolWipePatternArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStorageVolWipePatternArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  storageVolResize: define<s.StorageVolResizeArgs, void>({
    program: 536903814,
    version: 1,
    number: 260,
    name: 'storage_vol_resize',
    kind: 'call',
    priority: 'low',
    method: 'storageVolResize',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'storage_vol', permission: 'resize' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStorageVolResizeArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStorageVolResizeArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainPmSuspendForDuration: define<s.DomainPmSuspendForDurationArgs, void>({
    program: 536903814,
    version: 1,
    number: 261,
    name: 'domain_pm_suspend_for_duration',
    kind: 'call',
    priority: 'low',
    method: 'domainPMSuspendForDuration',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'pm_control' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainPmSuspendForDurationArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainPmSuspendForDurationArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainGetCpuStats: define<s.DomainGetCpuStatsArgs, s.DomainGetCpuStatsRet>({
    program: 536903814,
    version: 1,
    number: 262,
    name: 'domain_get_cpu_stats',
    kind: 'call',
    priority: 'low',
    method: 'domainGetCPUStats',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetCpuStatsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetCpuStatsArgs,
    readRet: (r) => {
      const v = s.readDomainGetCpuStatsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetCpuStatsRet,
  }),
  domainGetDiskErrors: define<s.DomainGetDiskErrorsArgs, s.DomainGetDiskErrorsRet>({
    program: 536903814,
    version: 1,
    number: 263,
    name: 'domain_get_disk_errors',
    kind: 'call',
    priority: 'low',
    method: 'domainGetDiskErrors',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetDiskErrorsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetDiskErrorsArgs,
    readRet: (r) => {
      const v = s.readDomainGetDiskErrorsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetDiskErrorsRet,
  }),
  domainSetMetadata: define<s.DomainSetMetadataArgs, void>({
    program: 536903814,
    version: 1,
    number: 264,
    name: 'domain_set_metadata',
    kind: 'call',
    priority: 'low',
    method: 'domainSetMetadata',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save', flags: 3, match: 'none' }, { object: 'domain', permission: 'save', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetMetadataArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetMetadataArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainGetMetadata: define<s.DomainGetMetadataArgs, s.DomainGetMetadataRet>({
    program: 536903814,
    version: 1,
    number: 265,
    name: 'domain_get_metadata',
    kind: 'call',
    priority: 'low',
    method: 'domainGetMetadata',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetMetadataArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetMetadataArgs,
    readRet: (r) => {
      const v = s.readDomainGetMetadataRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetMetadataRet,
  }),
  domainBlockRebase: define<s.DomainBlockRebaseArgs, void>({
    program: 536903814,
    version: 1,
    number: 266,
    name: 'domain_block_rebase',
    kind: 'call',
    priority: 'low',
    method: 'domainBlockRebase',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'block_write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainBlockRebaseArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainBlockRebaseArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainPmWakeup: define<s.DomainPmWakeupArgs, void>({
    program: 536903814,
    version: 1,
    number: 267,
    name: 'domain_pm_wakeup',
    kind: 'call',
    priority: 'low',
    method: 'domainPMWakeup',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'pm_control' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainPmWakeupArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainPmWakeupArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainEventTrayChange: define<void, s.DomainEventTrayChangeMsg>({
    program: 536903814,
    version: 1,
    number: 268,
    name: 'domain_event_tray_change',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventTrayChangeMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventTrayChangeMsg,
  }),
  domainEventPmwakeup: define<void, s.DomainEventPmwakeupMsg>({
    program: 536903814,
    version: 1,
    number: 269,
    name: 'domain_event_pmwakeup',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventPmwakeupMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventPmwakeupMsg,
  }),
  domainEventPmsuspend: define<void, s.DomainEventPmsuspendMsg>({
    program: 536903814,
    version: 1,
    number: 270,
    name: 'domain_event_pmsuspend',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventPmsuspendMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventPmsuspendMsg,
  }),
  domainSnapshotIsCurrent: define<s.DomainSnapshotIsCurrentArgs, s.DomainSnapshotIsCurrentRet>({
    program: 536903814,
    version: 1,
    number: 271,
    name: 'domain_snapshot_is_current',
    kind: 'call',
    priority: 'low',
    method: 'domainSnapshotIsCurrent',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSnapshotIsCurrentArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSnapshotIsCurrentArgs,
    readRet: (r) => {
      const v = s.readDomainSnapshotIsCurrentRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainSnapshotIsCurrentRet,
  }),
  domainSnapshotHasMetadata: define<s.DomainSnapshotHasMetadataArgs, s.DomainSnapshotHasMetadataRet>({
    program: 536903814,
    version: 1,
    number: 272,
    name: 'domain_snapshot_has_metadata',
    kind: 'call',
    priority: 'low',
    method: 'domainSnapshotHasMetadata',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSnapshotHasMetadataArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSnapshotHasMetadataArgs,
    readRet: (r) => {
      const v = s.readDomainSnapshotHasMetadataRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainSnapshotHasMetadataRet,
  }),
  connectListAllDomains: define<s.ConnectListAllDomainsArgs, s.ConnectListAllDomainsRet>({
    program: 536903814,
    version: 1,
    number: 273,
    name: 'connect_list_all_domains',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllDomains',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_domains' }],
    aclFilter: [{ object: 'domain', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readConnectListAllDomainsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectListAllDomainsArgs,
    readRet: (r) => {
      const v = s.readConnectListAllDomainsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectListAllDomainsRet,
  }),
  domainListAllSnapshots: define<s.DomainListAllSnapshotsArgs, s.DomainListAllSnapshotsRet>({
    program: 536903814,
    version: 1,
    number: 274,
    name: 'domain_list_all_snapshots',
    kind: 'call',
    priority: 'high',
    method: 'domainListAllSnapshots',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainListAllSnapshotsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainListAllSnapshotsArgs,
    readRet: (r) => {
      const v = s.readDomainListAllSnapshotsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainListAllSnapshotsRet,
  }),
  domainSnapshotListAllChildren: define<s.DomainSnapshotListAllChildrenArgs, s.DomainSnapshotListAllChildrenRet>({
    program: 536903814,
    version: 1,
    number: 275,
    name: 'domain_snapshot_list_all_children',
    kind: 'call',
    priority: 'high',
    method: 'domainSnapshotListAllChildren',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSnapshotListAllChildrenArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSnapshotListAllChildrenArgs,
    readRet: (r) => {
      const v = s.readDomainSnapshotListAllChildrenRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainSnapshotListAllChildrenRet,
  }),
  domainEventBalloonChange: define<void, s.DomainEventBalloonChangeMsg>({
    program: 536903814,
    version: 1,
    number: 276,
    name: 'domain_event_balloon_change',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventBalloonChangeMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventBalloonChangeMsg,
  }),
  domainGetHostname: define<s.DomainGetHostnameArgs, s.DomainGetHostnameRet>({
    program: 536903814,
    version: 1,
    number: 277,
    name: 'domain_get_hostname',
    kind: 'call',
    priority: 'low',
    method: 'domainGetHostname',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetHostnameArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetHostnameArgs,
    readRet: (r) => {
      const v = s.readDomainGetHostnameRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetHostnameRet,
  }),
  domainGetSecurityLabelList: define<s.DomainGetSecurityLabelListArgs, s.DomainGetSecurityLabelListRet>({
    program: 536903814,
    version: 1,
    number: 278,
    name: 'domain_get_security_label_list',
    kind: 'call',
    priority: 'high',
    method: 'domainGetSecurityLabelList',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetSecurityLabelListArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetSecurityLabelListArgs,
    readRet: (r) => {
      const v = s.readDomainGetSecurityLabelListRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetSecurityLabelListRet,
  }),
  domainPinEmulator: define<s.DomainPinEmulatorArgs, void>({
    program: 536903814,
    version: 1,
    number: 279,
    name: 'domain_pin_emulator',
    kind: 'call',
    priority: 'low',
    method: 'domainPinEmulator',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save', flags: 3, match: 'none' }, { object: 'domain', permission: 'save', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainPinEmulatorArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainPinEmulatorArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainGetEmulatorPinInfo: define<s.DomainGetEmulatorPinInfoArgs, s.DomainGetEmulatorPinInfoRet>({
    program: 536903814,
    version: 1,
    number: 280,
    name: 'domain_get_emulator_pin_info',
    kind: 'call',
    priority: 'low',
    method: 'domainGetEmulatorPinInfo',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetEmulatorPinInfoArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetEmulatorPinInfoArgs,
    readRet: (r) => {
      const v = s.readDomainGetEmulatorPinInfoRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetEmulatorPinInfoRet,
  }),
  connectListAllStoragePools: define<s.ConnectListAllStoragePoolsArgs, s.ConnectListAllStoragePoolsRet>({
    program: 536903814,
    version: 1,
    number: 281,
    name: 'connect_list_all_storage_pools',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllStoragePools',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_storage_pools' }],
    aclFilter: [{ object: 'storage_pool', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readConnectListAllStoragePoolsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectListAllStoragePoolsArgs,
    readRet: (r) => {
      const v = s.readConnectListAllStoragePoolsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectListAllStoragePoolsRet,
  }),
  storagePoolListAllVolumes: define<s.StoragePoolListAllVolumesArgs, s.StoragePoolListAllVolumesRet>({
    program: 536903814,
    version: 1,
    number: 282,
    name: 'storage_pool_list_all_volumes',
    kind: 'call',
    priority: 'high',
    method: 'storagePoolListAllVolumes',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'storage_pool', permission: 'search_storage_vols' }],
    aclFilter: [{ object: 'storage_vol', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readStoragePoolListAllVolumesArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStoragePoolListAllVolumesArgs,
    readRet: (r) => {
      const v = s.readStoragePoolListAllVolumesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeStoragePoolListAllVolumesRet,
  }),
  connectListAllNetworks: define<s.ConnectListAllNetworksArgs, s.ConnectListAllNetworksRet>({
    program: 536903814,
    version: 1,
    number: 283,
    name: 'connect_list_all_networks',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllNetworks',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_networks' }],
    aclFilter: [{ object: 'network', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readConnectListAllNetworksArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectListAllNetworksArgs,
    readRet: (r) => {
      const v = s.readConnectListAllNetworksRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectListAllNetworksRet,
  }),
  connectListAllInterfaces: define<s.ConnectListAllInterfacesArgs, s.ConnectListAllInterfacesRet>({
    program: 536903814,
    version: 1,
    number: 284,
    name: 'connect_list_all_interfaces',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllInterfaces',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_interfaces' }],
    aclFilter: [{ object: 'interface', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readConnectListAllInterfacesArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectListAllInterfacesArgs,
    readRet: (r) => {
      const v = s.readConnectListAllInterfacesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectListAllInterfacesRet,
  }),
  connectListAllNodeDevices: define<s.ConnectListAllNodeDevicesArgs, s.ConnectListAllNodeDevicesRet>({
    program: 536903814,
    version: 1,
    number: 285,
    name: 'connect_list_all_node_devices',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllNodeDevices',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_node_devices' }],
    aclFilter: [{ object: 'node_device', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readConnectListAllNodeDevicesArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectListAllNodeDevicesArgs,
    readRet: (r) => {
      const v = s.readConnectListAllNodeDevicesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectListAllNodeDevicesRet,
  }),
  connectListAllNwfilters: define<s.ConnectListAllNwfiltersArgs, s.ConnectListAllNwfiltersRet>({
    program: 536903814,
    version: 1,
    number: 286,
    name: 'connect_list_all_nwfilters',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllNWFilters',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_nwfilters' }],
    aclFilter: [{ object: 'nwfilter', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readConnectListAllNwfiltersArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectListAllNwfiltersArgs,
    readRet: (r) => {
      const v = s.readConnectListAllNwfiltersRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectListAllNwfiltersRet,
  }),
  connectListAllSecrets: define<s.ConnectListAllSecretsArgs, s.ConnectListAllSecretsRet>({
    program: 536903814,
    version: 1,
    number: 287,
    name: 'connect_list_all_secrets',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllSecrets',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_secrets' }],
    aclFilter: [{ object: 'secret', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readConnectListAllSecretsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectListAllSecretsArgs,
    readRet: (r) => {
      const v = s.readConnectListAllSecretsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectListAllSecretsRet,
  }),
  nodeSetMemoryParameters: define<s.NodeSetMemoryParametersArgs, void>({
    program: 536903814,
    version: 1,
    number: 288,
    name: 'node_set_memory_parameters',
    kind: 'call',
    priority: 'low',
    method: 'nodeSetMemoryParameters',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'connect', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeSetMemoryParametersArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeSetMemoryParametersArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  nodeGetMemoryParameters: define<s.NodeGetMemoryParametersArgs, s.NodeGetMemoryParametersRet>({
    program: 536903814,
    version: 1,
    number: 289,
    name: 'node_get_memory_parameters',
    kind: 'call',
    priority: 'low',
    method: 'nodeGetMemoryParameters',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeGetMemoryParametersArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeGetMemoryParametersArgs,
    readRet: (r) => {
      const v = s.readNodeGetMemoryParametersRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNodeGetMemoryParametersRet,
  }),
  domainBlockCommit: define<s.DomainBlockCommitArgs, void>({
    program: 536903814,
    version: 1,
    number: 290,
    name: 'domain_block_commit',
    kind: 'call',
    priority: 'low',
    method: 'domainBlockCommit',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'block_write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainBlockCommitArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainBlockCommitArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  networkUpdate: define<s.NetworkUpdateArgs, void>({
    program: 536903814,
    version: 1,
    number: 291,
    name: 'network_update',
    kind: 'call',
    priority: 'high',
    method: 'networkUpdate',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'network', permission: 'write' }, { object: 'network', permission: 'save', flags: 3, match: 'none' }, { object: 'network', permission: 'save', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNetworkUpdateArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkUpdateArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainEventPmsuspendDisk: define<void, s.DomainEventPmsuspendDiskMsg>({
    program: 536903814,
    version: 1,
    number: 292,
    name: 'domain_event_pmsuspend_disk',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventPmsuspendDiskMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventPmsuspendDiskMsg,
  }),
  nodeGetCpuMap: define<s.NodeGetCpuMapArgs, s.NodeGetCpuMapRet>({
    program: 536903814,
    version: 1,
    number: 293,
    name: 'node_get_cpu_map',
    kind: 'call',
    priority: 'low',
    method: 'nodeGetCPUMap',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeGetCpuMapArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeGetCpuMapArgs,
    readRet: (r) => {
      const v = s.readNodeGetCpuMapRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNodeGetCpuMapRet,
  }),
  domainFstrim: define<s.DomainFstrimArgs, void>({
    program: 536903814,
    version: 1,
    number: 294,
    name: 'domain_fstrim',
    kind: 'call',
    priority: 'low',
    method: 'domainFSTrim',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'fs_trim' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainFstrimArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainFstrimArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainSendProcessSignal: define<s.DomainSendProcessSignalArgs, void>({
    program: 536903814,
    version: 1,
    number: 295,
    name: 'domain_send_process_signal',
    kind: 'call',
    priority: 'low',
    method: 'domainSendProcessSignal',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'send_signal' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSendProcessSignalArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSendProcessSignalArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainOpenChannel: define<s.DomainOpenChannelArgs, void>({
    program: 536903814,
    version: 1,
    number: 296,
    name: 'domain_open_channel',
    kind: 'call',
    priority: 'low',
    method: 'domainOpenChannel',
    stream: 'read',
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'open_device' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainOpenChannelArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainOpenChannelArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  nodeDeviceLookupScsiHostByWwn: define<s.NodeDeviceLookupScsiHostByWwnArgs, s.NodeDeviceLookupScsiHostByWwnRet>({
    program: 536903814,
    version: 1,
    number: 297,
    name: 'node_device_lookup_scsi_host_by_wwn',
    kind: 'call',
    priority: 'high',
    method: 'nodeDeviceLookupSCSIHostByWWN',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'node_device', permission: 'getattr' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeDeviceLookupScsiHostByWwnArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeDeviceLookupScsiHostByWwnArgs,
    readRet: (r) => {
      const v = s.readNodeDeviceLookupScsiHostByWwnRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNodeDeviceLookupScsiHostByWwnRet,
  }),
  domainGetJobStats: define<s.DomainGetJobStatsArgs, s.DomainGetJobStatsRet>({
    program: 536903814,
    version: 1,
    number: 298,
    name: 'domain_get_job_stats',
    kind: 'call',
    priority: 'low',
    method: 'domainGetJobStats',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetJobStatsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetJobStatsArgs,
    readRet: (r) => {
      const v = s.readDomainGetJobStatsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetJobStatsRet,
  }),
  domainMigrateGetCompressionCache: define<s.DomainMigrateGetCompressionCacheArgs, s.DomainMigrateGetCompressionCacheRet>({
    program: 536903814,
    version: 1,
    number: 299,
    name: 'domain_migrate_get_compression_cache',
    kind: 'call',
    priority: 'low',
    method: 'domainMigrateGetCompressionCache',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'migrate' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMigrateGetCompressionCacheArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMigrateGetCompressionCacheArgs,
    readRet: (r) => {
      const v = s.readDomainMigrateGetCompressionCacheRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainMigrateGetCompressionCacheRet,
  }),
  domainMigrateSetCompressionCache: define<s.DomainMigrateSetCompressionCacheArgs, void>({
    program: 536903814,
    version: 1,
    number: 300,
    name: 'domain_migrate_set_compression_cache',
    kind: 'call',
    priority: 'low',
    method: 'domainMigrateSetCompressionCache',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'migrate' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMigrateSetCompressionCacheArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMigrateSetCompressionCacheArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  nodeDeviceDetachFlags: define<s.NodeDeviceDetachFlagsArgs, void>({
    program: 536903814,
    version: 1,
    number: 301,
    name: 'node_device_detach_flags',
    kind: 'call',
    priority: 'low',
    method: 'nodeDeviceDetach',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'node_device', permission: 'detach' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeDeviceDetachFlagsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeDeviceDetachFlagsArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainMigrateBegin3Params: define<s.DomainMigrateBegin3ParamsArgs, s.DomainMigrateBegin3ParamsRet>({
    program: 536903814,
    version: 1,
    number: 302,
    name: 'domain_migrate_begin3_params',
    kind: 'call',
    priority: 'low',
    method: 'domainMigrateBegin3Params',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'migrate' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMigrateBegin3ParamsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMigrateBegin3ParamsArgs,
    readRet: (r) => {
      const v = s.readDomainMigrateBegin3ParamsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainMigrateBegin3ParamsRet,
  }),
  domainMigratePrepare3Params: define<s.DomainMigratePrepare3ParamsArgs, s.DomainMigratePrepare3ParamsRet>({
    program: 536903814,
    version: 1,
    number: 303,
    name: 'domain_migrate_prepare3_params',
    kind: 'call',
    priority: 'low',
    method: 'domainMigratePrepare3Params',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'migrate' }, { object: 'domain', permission: 'start' }, { object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMigratePrepare3ParamsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMigratePrepare3ParamsArgs,
    readRet: (r) => {
      const v = s.readDomainMigratePrepare3ParamsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainMigratePrepare3ParamsRet,
  }),
  domainMigratePrepareTunnel3Params: define<s.DomainMigratePrepareTunnel3ParamsArgs, s.DomainMigratePrepareTunnel3ParamsRet>({
    program: 536903814,
    version: 1,
    number: 304,
    name: 'domain_migrate_prepare_tunnel3_params',
    kind: 'call',
    priority: 'low',
    method: 'domainMigratePrepareTunnel3Params',
    stream: 'write',
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'migrate' }, { object: 'domain', permission: 'start' }, { object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMigratePrepareTunnel3ParamsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMigratePrepareTunnel3ParamsArgs,
    readRet: (r) => {
      const v = s.readDomainMigratePrepareTunnel3ParamsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainMigratePrepareTunnel3ParamsRet,
  }),
  domainMigratePerform3Params: define<s.DomainMigratePerform3ParamsArgs, s.DomainMigratePerform3ParamsRet>({
    program: 536903814,
    version: 1,
    number: 305,
    name: 'domain_migrate_perform3_params',
    kind: 'call',
    priority: 'low',
    method: 'domainMigratePerform3Params',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'migrate' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMigratePerform3ParamsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMigratePerform3ParamsArgs,
    readRet: (r) => {
      const v = s.readDomainMigratePerform3ParamsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainMigratePerform3ParamsRet,
  }),
  domainMigrateFinish3Params: define<s.DomainMigrateFinish3ParamsArgs, s.DomainMigrateFinish3ParamsRet>({
    program: 536903814,
    version: 1,
    number: 306,
    name: 'domain_migrate_finish3_params',
    kind: 'call',
    priority: 'low',
    method: 'domainMigrateFinish3Params',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'migrate' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMigrateFinish3ParamsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMigrateFinish3ParamsArgs,
    readRet: (r) => {
      const v = s.readDomainMigrateFinish3ParamsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainMigrateFinish3ParamsRet,
  }),
  domainMigrateConfirm3Params: define<s.DomainMigrateConfirm3ParamsArgs, void>({
    program: 536903814,
    version: 1,
    number: 307,
    name: 'domain_migrate_confirm3_params',
    kind: 'call',
    priority: 'low',
    method: 'domainMigrateConfirm3Params',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'migrate' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMigrateConfirm3ParamsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMigrateConfirm3ParamsArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainSetMemoryStatsPeriod: define<s.DomainSetMemoryStatsPeriodArgs, void>({
    program: 536903814,
    version: 1,
    number: 308,
    name: 'domain_set_memory_stats_period',
    kind: 'call',
    priority: 'low',
    method: 'domainSetMemoryStatsPeriod',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save', flags: 3, match: 'none' }, { object: 'domain', permission: 'save', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetMemoryStatsPeriodArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetMemoryStatsPeriodArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainCreateXmlWithFiles: define<s.DomainCreateXmlWithFilesArgs, s.DomainCreateXmlWithFilesRet>({
    program: 536903814,
    version: 1,
    number: 309,
    name: 'domain_create_xml_with_files',
    kind: 'call',
    priority: 'low',
    method: 'domainCreateXMLWithFiles',
    stream: null,
    sparseFlag: 0,
    files: true,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'start' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainCreateXmlWithFilesArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainCreateXmlWithFilesArgs,
    readRet: (r) => {
      const v = s.readDomainCreateXmlWithFilesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainCreateXmlWithFilesRet,
  }),
  domainCreateWithFiles: define<s.DomainCreateWithFilesArgs, s.DomainCreateWithFilesRet>({
    program: 536903814,
    version: 1,
    number: 310,
    name: 'domain_create_with_files',
    kind: 'call',
    priority: 'low',
    method: 'domainCreateWithFiles',
    stream: null,
    sparseFlag: 0,
    files: true,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'start' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainCreateWithFilesArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainCreateWithFilesArgs,
    readRet: (r) => {
      const v = s.readDomainCreateWithFilesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainCreateWithFilesRet,
  }),
  domainEventDeviceRemoved: define<void, s.DomainEventDeviceRemovedMsg>({
    program: 536903814,
    version: 1,
    number: 311,
    name: 'domain_event_device_removed',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventDeviceRemovedMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventDeviceRemovedMsg,
  }),
  connectGetCpuModelNames: define<s.ConnectGetCpuModelNamesArgs, s.ConnectGetCpuModelNamesRet>({
    program: 536903814,
    version: 1,
    number: 312,
    name: 'connect_get_cpu_model_names',
    kind: 'call',
    priority: 'low',
    method: 'connectGetCPUModelNames',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readConnectGetCpuModelNamesArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectGetCpuModelNamesArgs,
    readRet: (r) => {
      const v = s.readConnectGetCpuModelNamesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectGetCpuModelNamesRet,
  }),
  connectNetworkEventRegisterAny: define<s.ConnectNetworkEventRegisterAnyArgs, s.ConnectNetworkEventRegisterAnyRet>({
    program: 536903814,
    version: 1,
    number: 313,
    name: 'connect_network_event_register_any',
    kind: 'call',
    priority: 'high',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_networks' }],
    aclFilter: [{ object: 'network', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readConnectNetworkEventRegisterAnyArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectNetworkEventRegisterAnyArgs,
    readRet: (r) => {
      const v = s.readConnectNetworkEventRegisterAnyRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectNetworkEventRegisterAnyRet,
  }),
  connectNetworkEventDeregisterAny: define<s.ConnectNetworkEventDeregisterAnyArgs, void>({
    program: 536903814,
    version: 1,
    number: 314,
    name: 'connect_network_event_deregister_any',
    kind: 'call',
    priority: 'high',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readConnectNetworkEventDeregisterAnyArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectNetworkEventDeregisterAnyArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  networkEventLifecycle: define<void, s.NetworkEventLifecycleMsg>({
    program: 536903814,
    version: 1,
    number: 315,
    name: 'network_event_lifecycle',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readNetworkEventLifecycleMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNetworkEventLifecycleMsg,
  }),
  connectDomainEventCallbackRegisterAny: define<s.ConnectDomainEventCallbackRegisterAnyArgs, s.ConnectDomainEventCallbackRegisterAnyRet>({
    program: 536903814,
    version: 1,
    number: 316,
    name: 'connect_domain_event_callback_register_any',
    kind: 'call',
    priority: 'high',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_domains' }],
    aclFilter: [{ object: 'domain', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readConnectDomainEventCallbackRegisterAnyArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectDomainEventCallbackRegisterAnyArgs,
    readRet: (r) => {
      const v = s.readConnectDomainEventCallbackRegisterAnyRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectDomainEventCallbackRegisterAnyRet,
  }),
  connectDomainEventCallbackDeregisterAny: define<s.ConnectDomainEventCallbackDeregisterAnyArgs, void>({
    program: 536903814,
    version: 1,
    number: 317,
    name: 'connect_domain_event_callback_deregister_any',
    kind: 'call',
    priority: 'high',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readConnectDomainEventCallbackDeregisterAnyArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectDomainEventCallbackDeregisterAnyArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainEventCallbackLifecycle: define<void, s.DomainEventCallbackLifecycleMsg>({
    program: 536903814,
    version: 1,
    number: 318,
    name: 'domain_event_callback_lifecycle',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventCallbackLifecycleMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventCallbackLifecycleMsg,
  }),
  domainEventCallbackReboot: define<void, s.DomainEventCallbackRebootMsg>({
    program: 536903814,
    version: 1,
    number: 319,
    name: 'domain_event_callback_reboot',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventCallbackRebootMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventCallbackRebootMsg,
  }),
  domainEventCallbackRtcChange: define<void, s.DomainEventCallbackRtcChangeMsg>({
    program: 536903814,
    version: 1,
    number: 320,
    name: 'domain_event_callback_rtc_change',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventCallbackRtcChangeMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventCallbackRtcChangeMsg,
  }),
  domainEventCallbackWatchdog: define<void, s.DomainEventCallbackWatchdogMsg>({
    program: 536903814,
    version: 1,
    number: 321,
    name: 'domain_event_callback_watchdog',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventCallbackWatchdogMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventCallbackWatchdogMsg,
  }),
  domainEventCallbackIoError: define<void, s.DomainEventCallbackIoErrorMsg>({
    program: 536903814,
    version: 1,
    number: 322,
    name: 'domain_event_callback_io_error',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventCallbackIoErrorMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventCallbackIoErrorMsg,
  }),
  domainEventCallbackGraphics: define<void, s.DomainEventCallbackGraphicsMsg>({
    program: 536903814,
    version: 1,
    number: 323,
    name: 'domain_event_callback_graphics',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventCallbackGraphicsMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventCallbackGraphicsMsg,
  }),
  domainEventCallbackIoErrorReason: define<void, s.DomainEventCallbackIoErrorReasonMsg>({
    program: 536903814,
    version: 1,
    number: 324,
    name: 'domain_event_callback_io_error_reason',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventCallbackIoErrorReasonMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventCallbackIoErrorReasonMsg,
  }),
  domainEventCallbackControlError: define<void, s.DomainEventCallbackControlErrorMsg>({
    program: 536903814,
    version: 1,
    number: 325,
    name: 'domain_event_callback_control_error',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventCallbackControlErrorMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventCallbackControlErrorMsg,
  }),
  domainEventCallbackBlockJob: define<void, s.DomainEventCallbackBlockJobMsg>({
    program: 536903814,
    version: 1,
    number: 326,
    name: 'domain_event_callback_block_job',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventCallbackBlockJobMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventCallbackBlockJobMsg,
  }),
  domainEventCallbackDiskChange: define<void, s.DomainEventCallbackDiskChangeMsg>({
    program: 536903814,
    version: 1,
    number: 327,
    name: 'domain_event_callback_disk_change',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventCallbackDiskChangeMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventCallbackDiskChangeMsg,
  }),
  domainEventCallbackTrayChange: define<void, s.DomainEventCallbackTrayChangeMsg>({
    program: 536903814,
    version: 1,
    number: 328,
    name: 'domain_event_callback_tray_change',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventCallbackTrayChangeMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventCallbackTrayChangeMsg,
  }),
  domainEventCallbackPmwakeup: define<void, s.DomainEventCallbackPmwakeupMsg>({
    program: 536903814,
    version: 1,
    number: 329,
    name: 'domain_event_callback_pmwakeup',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventCallbackPmwakeupMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventCallbackPmwakeupMsg,
  }),
  domainEventCallbackPmsuspend: define<void, s.DomainEventCallbackPmsuspendMsg>({
    program: 536903814,
    version: 1,
    number: 330,
    name: 'domain_event_callback_pmsuspend',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventCallbackPmsuspendMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventCallbackPmsuspendMsg,
  }),
  domainEventCallbackBalloonChange: define<void, s.DomainEventCallbackBalloonChangeMsg>({
    program: 536903814,
    version: 1,
    number: 331,
    name: 'domain_event_callback_balloon_change',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventCallbackBalloonChangeMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventCallbackBalloonChangeMsg,
  }),
  domainEventCallbackPmsuspendDisk: define<void, s.DomainEventCallbackPmsuspendDiskMsg>({
    program: 536903814,
    version: 1,
    number: 332,
    name: 'domain_event_callback_pmsuspend_disk',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventCallbackPmsuspendDiskMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventCallbackPmsuspendDiskMsg,
  }),
  domainEventCallbackDeviceRemoved: define<void, s.DomainEventCallbackDeviceRemovedMsg>({
    program: 536903814,
    version: 1,
    number: 333,
    name: 'domain_event_callback_device_removed',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventCallbackDeviceRemovedMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventCallbackDeviceRemovedMsg,
  }),
  domainCoreDumpWithFormat: define<s.DomainCoreDumpWithFormatArgs, void>({
    program: 536903814,
    version: 1,
    number: 334,
    name: 'domain_core_dump_with_format',
    kind: 'call',
    priority: 'low',
    method: 'domainCoreDump',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'core_dump' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainCoreDumpWithFormatArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainCoreDumpWithFormatArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainFsfreeze: define<s.DomainFsfreezeArgs, s.DomainFsfreezeRet>({
    program: 536903814,
    version: 1,
    number: 335,
    name: 'domain_fsfreeze',
    kind: 'call',
    priority: 'low',
    method: 'domainFSFreeze',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'fs_freeze' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainFsfreezeArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainFsfreezeArgs,
    readRet: (r) => {
      const v = s.readDomainFsfreezeRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainFsfreezeRet,
  }),
  domainFsthaw: define<s.DomainFsthawArgs, s.DomainFsthawRet>({
    program: 536903814,
    version: 1,
    number: 336,
    name: 'domain_fsthaw',
    kind: 'call',
    priority: 'low',
    method: 'domainFSThaw',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'fs_freeze' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainFsthawArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainFsthawArgs,
    readRet: (r) => {
      const v = s.readDomainFsthawRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainFsthawRet,
  }),
  domainGetTime: define<s.DomainGetTimeArgs, s.DomainGetTimeRet>({
    program: 536903814,
    version: 1,
    number: 337,
    name: 'domain_get_time',
    kind: 'call',
    priority: 'low',
    method: 'domainGetTime',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetTimeArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetTimeArgs,
    readRet: (r) => {
      const v = s.readDomainGetTimeRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetTimeRet,
  }),
  domainSetTime: define<s.DomainSetTimeArgs, void>({
    program: 536903814,
    version: 1,
    number: 338,
    name: 'domain_set_time',
    kind: 'call',
    priority: 'low',
    method: 'domainSetTime',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'set_time' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetTimeArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetTimeArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainEventBlockJob2: define<void, s.DomainEventBlockJob2Msg>({
    program: 536903814,
    version: 1,
    number: 339,
    name: 'domain_event_block_job_2',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventBlockJob2Msg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventBlockJob2Msg,
  }),
  nodeGetFreePages: define<s.NodeGetFreePagesArgs, s.NodeGetFreePagesRet>({
    program: 536903814,
    version: 1,
    number: 340,
    name: 'node_get_free_pages',
    kind: 'call',
    priority: 'high',
    method: 'nodeGetFreePages',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeGetFreePagesArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeGetFreePagesArgs,
    readRet: (r) => {
      const v = s.readNodeGetFreePagesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNodeGetFreePagesRet,
  }),
  networkGetDhcpLeases: define<s.NetworkGetDhcpLeasesArgs, s.NetworkGetDhcpLeasesRet>({
    program: 536903814,
    version: 1,
    number: 341,
    name: 'network_get_dhcp_leases',
    kind: 'call',
    priority: 'low',
    method: 'networkGetDHCPLeases',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'network', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNetworkGetDhcpLeasesArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkGetDhcpLeasesArgs,
    readRet: (r) => {
      const v = s.readNetworkGetDhcpLeasesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNetworkGetDhcpLeasesRet,
  }),
  connectGetDomainCapabilities: define<s.ConnectGetDomainCapabilitiesArgs, s.ConnectGetDomainCapabilitiesRet>({
    program: 536903814,
    version: 1,
    number: 342,
    name: 'connect_get_domain_capabilities',
    kind: 'call',
    priority: 'low',
    method: 'connectGetDomainCapabilities',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'connect', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readConnectGetDomainCapabilitiesArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectGetDomainCapabilitiesArgs,
    readRet: (r) => {
      const v = s.readConnectGetDomainCapabilitiesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectGetDomainCapabilitiesRet,
  }),
  domainOpenGraphicsFd: define<s.DomainOpenGraphicsFdArgs, void>({
    program: 536903814,
    version: 1,
    number: 343,
    name: 'domain_open_graphics_fd',
    kind: 'call',
    priority: 'low',
    method: 'domainOpenGraphicsFD',
    stream: null,
    sparseFlag: 0,
    files: true,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'open_graphics' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainOpenGraphicsFdArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainOpenGraphicsFdArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  connectGetAllDomainStats: define<s.ConnectGetAllDomainStatsArgs, s.ConnectGetAllDomainStatsRet>({
    program: 536903814,
    version: 1,
    number: 344,
    name: 'connect_get_all_domain_stats',
    kind: 'call',
    priority: 'low',
    method: 'connectGetAllDomainStats',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_domains' }],
    aclFilter: [{ object: 'domain', permission: 'read' }],
    readArgs: (r) => {
      const v = s.readConnectGetAllDomainStatsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectGetAllDomainStatsArgs,
    readRet: (r) => {
      const v = s.readConnectGetAllDomainStatsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectGetAllDomainStatsRet,
  }),
  domainBlockCopy: define<s.DomainBlockCopyArgs, void>({
    program: 536903814,
    version: 1,
    number: 345,
    name: 'domain_block_copy',
    kind: 'call',
    priority: 'low',
    method: 'domainBlockCopy',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'block_write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainBlockCopyArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainBlockCopyArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainEventCallbackTunable: define<void, s.DomainEventCallbackTunableMsg>({
    program: 536903814,
    version: 1,
    number: 346,
    name: 'domain_event_callback_tunable',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventCallbackTunableMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventCallbackTunableMsg,
  }),
  nodeAllocPages: define<s.NodeAllocPagesArgs, s.NodeAllocPagesRet>({
    program: 536903814,
    version: 1,
    number: 347,
    name: 'node_alloc_pages',
    kind: 'call',
    priority: 'low',
    method: 'nodeAllocPages',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'connect', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeAllocPagesArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeAllocPagesArgs,
    readRet: (r) => {
      const v = s.readNodeAllocPagesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNodeAllocPagesRet,
  }),
  domainEventCallbackAgentLifecycle: define<void, s.DomainEventCallbackAgentLifecycleMsg>({
    program: 536903814,
    version: 1,
    number: 348,
    name: 'domain_event_callback_agent_lifecycle',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventCallbackAgentLifecycleMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventCallbackAgentLifecycleMsg,
  }),
  domainGetFsinfo: define<s.DomainGetFsinfoArgs, s.DomainGetFsinfoRet>({
    program: 536903814,
    version: 1,
    number: 349,
    name: 'domain_get_fsinfo',
    kind: 'call',
    priority: 'low',
    method: 'domainGetFSInfo',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'fs_freeze' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetFsinfoArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetFsinfoArgs,
    readRet: (r) => {
      const v = s.readDomainGetFsinfoRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetFsinfoRet,
  }),
  domainDefineXmlFlags: define<s.DomainDefineXmlFlagsArgs, s.DomainDefineXmlFlagsRet>({
    program: 536903814,
    version: 1,
    number: 350,
    name: 'domain_define_xml_flags',
    kind: 'call',
    priority: 'high',
    method: 'domainDefineXML',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainDefineXmlFlagsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainDefineXmlFlagsArgs,
    readRet: (r) => {
      const v = s.readDomainDefineXmlFlagsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainDefineXmlFlagsRet,
  }),
  domainGetIothreadInfo: define<s.DomainGetIothreadInfoArgs, s.DomainGetIothreadInfoRet>({
    program: 536903814,
    version: 1,
    number: 351,
    name: 'domain_get_iothread_info',
    kind: 'call',
    priority: 'low',
    method: 'domainGetIOThreadInfo',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetIothreadInfoArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetIothreadInfoArgs,
    readRet: (r) => {
      const v = s.readDomainGetIothreadInfoRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetIothreadInfoRet,
  }),
  domainPinIothread: define<s.DomainPinIothreadArgs, void>({
    program: 536903814,
    version: 1,
    number: 352,
    name: 'domain_pin_iothread',
    kind: 'call',
    priority: 'low',
    method: 'domainPinIOThread',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save', flags: 3, match: 'none' }, { object: 'domain', permission: 'save', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainPinIothreadArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainPinIothreadArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainInterfaceAddresses: define<s.DomainInterfaceAddressesArgs, s.DomainInterfaceAddressesRet>({
    program: 536903814,
    version: 1,
    number: 353,
    name: 'domain_interface_addresses',
    kind: 'call',
    priority: 'low',
    method: 'domainInterfaceAddresses',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }, { object: 'domain', permission: 'write', param: 'source', value: 1 }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainInterfaceAddressesArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainInterfaceAddressesArgs,
    readRet: (r) => {
      const v = s.readDomainInterfaceAddressesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainInterfaceAddressesRet,
  }),
  domainEventCallbackDeviceAdded: define<void, s.DomainEventCallbackDeviceAddedMsg>({
    program: 536903814,
    version: 1,
    number: 354,
    name: 'domain_event_callback_device_added',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventCallbackDeviceAddedMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventCallbackDeviceAddedMsg,
  }),
  domainAddIothread: define<s.DomainAddIothreadArgs, void>({
    program: 536903814,
    version: 1,
    number: 355,
    name: 'domain_add_iothread',
    kind: 'call',
    priority: 'low',
    method: 'domainAddIOThread',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save', flags: 3, match: 'none' }, { object: 'domain', permission: 'save', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainAddIothreadArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainAddIothreadArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainDelIothread: define<s.DomainDelIothreadArgs, void>({
    program: 536903814,
    version: 1,
    number: 356,
    name: 'domain_del_iothread',
    kind: 'call',
    priority: 'low',
    method: 'domainDelIOThread',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save', flags: 3, match: 'none' }, { object: 'domain', permission: 'save', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainDelIothreadArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainDelIothreadArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainSetUserPassword: define<s.DomainSetUserPasswordArgs, void>({
    program: 536903814,
    version: 1,
    number: 357,
    name: 'domain_set_user_password',
    kind: 'call',
    priority: 'low',
    method: 'domainSetUserPassword',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'set_password' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetUserPasswordArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetUserPasswordArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainRename: define<s.DomainRenameArgs, s.DomainRenameRet>({
    program: 536903814,
    version: 1,
    number: 358,
    name: 'domain_rename',
    kind: 'call',
    priority: 'low',
    method: 'domainRename',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainRenameArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainRenameArgs,
    readRet: (r) => {
      const v = s.readDomainRenameRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainRenameRet,
  }),
  domainEventCallbackMigrationIteration: define<void, s.DomainEventCallbackMigrationIterationMsg>({
    program: 536903814,
    version: 1,
    number: 359,
    name: 'domain_event_callback_migration_iteration',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventCallbackMigrationIterationMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventCallbackMigrationIterationMsg,
  }),
  connectRegisterCloseCallback: define<void, void>({
    program: 536903814,
    version: 1,
    number: 360,
    name: 'connect_register_close_callback',
    kind: 'call',
    priority: 'high',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'getattr' }],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  connectUnregisterCloseCallback: define<void, void>({
    program: 536903814,
    version: 1,
    number: 361,
    name: 'connect_unregister_close_callback',
    kind: 'call',
    priority: 'high',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'getattr' }],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  connectEventConnectionClosed: define<void, s.ConnectEventConnectionClosedMsg>({
    program: 536903814,
    version: 1,
    number: 362,
    name: 'connect_event_connection_closed',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readConnectEventConnectionClosedMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectEventConnectionClosedMsg,
  }),
  domainEventCallbackJobCompleted: define<void, s.DomainEventCallbackJobCompletedMsg>({
    program: 536903814,
    version: 1,
    number: 363,
    name: 'domain_event_callback_job_completed',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventCallbackJobCompletedMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventCallbackJobCompletedMsg,
  }),
  domainMigrateStartPostCopy: define<s.DomainMigrateStartPostCopyArgs, void>({
    program: 536903814,
    version: 1,
    number: 364,
    name: 'domain_migrate_start_post_copy',
    kind: 'call',
    priority: 'low',
    method: 'domainMigrateStartPostCopy',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'migrate' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMigrateStartPostCopyArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMigrateStartPostCopyArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainGetPerfEvents: define<s.DomainGetPerfEventsArgs, s.DomainGetPerfEventsRet>({
    program: 536903814,
    version: 1,
    number: 365,
    name: 'domain_get_perf_events',
    kind: 'call',
    priority: 'low',
    method: 'domainGetPerfEvents',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetPerfEventsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetPerfEventsArgs,
    readRet: (r) => {
      const v = s.readDomainGetPerfEventsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetPerfEventsRet,
  }),
  domainSetPerfEvents: define<s.DomainSetPerfEventsArgs, void>({
    program: 536903814,
    version: 1,
    number: 366,
    name: 'domain_set_perf_events',
    kind: 'call',
    priority: 'low',
    method: 'domainSetPerfEvents',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetPerfEventsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetPerfEventsArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainEventCallbackDeviceRemovalFailed: define<void, s.DomainEventCallbackDeviceRemovalFailedMsg>({
    program: 536903814,
    version: 1,
    number: 367,
    name: 'domain_event_callback_device_removal_failed',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventCallbackDeviceRemovalFailedMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventCallbackDeviceRemovalFailedMsg,
  }),
  connectStoragePoolEventRegisterAny: define<s.ConnectStoragePoolEventRegisterAnyArgs, s.ConnectStoragePoolEventRegisterAnyRet>({
    program: 536903814,
    version: 1,
    number: 368,
    name: 'connect_storage_pool_event_register_any',
    kind: 'call',
    priority: 'high',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_storage_pools' }],
    aclFilter: [{ object: 'storage_pool', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readConnectStoragePoolEventRegisterAnyArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectStoragePoolEventRegisterAnyArgs,
    readRet: (r) => {
      const v = s.readConnectStoragePoolEventRegisterAnyRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectStoragePoolEventRegisterAnyRet,
  }),
  connectStoragePoolEventDeregisterAny: define<s.ConnectStoragePoolEventDeregisterAnyArgs, void>({
    program: 536903814,
    version: 1,
    number: 369,
    name: 'connect_storage_pool_event_deregister_any',
    kind: 'call',
    priority: 'high',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readConnectStoragePoolEventDeregisterAnyArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectStoragePoolEventDeregisterAnyArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  storagePoolEventLifecycle: define<void, s.StoragePoolEventLifecycleMsg>({
    program: 536903814,
    version: 1,
    number: 370,
    name: 'storage_pool_event_lifecycle',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readStoragePoolEventLifecycleMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeStoragePoolEventLifecycleMsg,
  }),
  domainGetGuestVcpus: define<s.DomainGetGuestVcpusArgs, s.DomainGetGuestVcpusRet>({
    program: 536903814,
    version: 1,
    number: 371,
    name: 'domain_get_guest_vcpus',
    kind: 'call',
    priority: 'low',
    method: 'domainGetGuestVcpus',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetGuestVcpusArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetGuestVcpusArgs,
    readRet: (r) => {
      const v = s.readDomainGetGuestVcpusRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetGuestVcpusRet,
  }),
  domainSetGuestVcpus: define<s.DomainSetGuestVcpusArgs, void>({
    program: 536903814,
    version: 1,
    number: 372,
    name: 'domain_set_guest_vcpus',
    kind: 'call',
    priority: 'low',
    method: 'domainSetGuestVcpus',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetGuestVcpusArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetGuestVcpusArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  storagePoolEventRefresh: define<void, s.StoragePoolEventRefreshMsg>({
    program: 536903814,
    version: 1,
    number: 373,
    name: 'storage_pool_event_refresh',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readStoragePoolEventRefreshMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeStoragePoolEventRefreshMsg,
  }),
  connectNodeDeviceEventRegisterAny: define<s.ConnectNodeDeviceEventRegisterAnyArgs, s.ConnectNodeDeviceEventRegisterAnyRet>({
    program: 536903814,
    version: 1,
    number: 374,
    name: 'connect_node_device_event_register_any',
    kind: 'call',
    priority: 'high',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_node_devices' }],
    aclFilter: [{ object: 'node_device', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readConnectNodeDeviceEventRegisterAnyArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectNodeDeviceEventRegisterAnyArgs,
    readRet: (r) => {
      const v = s.readConnectNodeDeviceEventRegisterAnyRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectNodeDeviceEventRegisterAnyRet,
  }),
  connectNodeDeviceEventDeregisterAny: define<s.ConnectNodeDeviceEventDeregisterAnyArgs, void>({
    program: 536903814,
    version: 1,
    number: 375,
    name: 'connect_node_device_event_deregister_any',
    kind: 'call',
    priority: 'high',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readConnectNodeDeviceEventDeregisterAnyArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectNodeDeviceEventDeregisterAnyArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  nodeDeviceEventLifecycle: define<void, s.NodeDeviceEventLifecycleMsg>({
    program: 536903814,
    version: 1,
    number: 376,
    name: 'node_device_event_lifecycle',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readNodeDeviceEventLifecycleMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNodeDeviceEventLifecycleMsg,
  }),
  nodeDeviceEventUpdate: define<void, s.NodeDeviceEventUpdateMsg>({
    program: 536903814,
    version: 1,
    number: 377,
    name: 'node_device_event_update',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readNodeDeviceEventUpdateMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNodeDeviceEventUpdateMsg,
  }),
  storageVolGetInfoFlags: define<s.StorageVolGetInfoFlagsArgs, s.StorageVolGetInfoFlagsRet>({
    program: 536903814,
    version: 1,
    number: 378,
    name: 'storage_vol_get_info_flags',
    kind: 'call',
    priority: 'high',
    method: 'storageVolGetInfo',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'storage_vol', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStorageVolGetInfoFlagsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStorageVolGetInfoFlagsArgs,
    readRet: (r) => {
      const v = s.readStorageVolGetInfoFlagsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeStorageVolGetInfoFlagsRet,
  }),
  domainEventCallbackMetadataChange: define<void, s.DomainEventCallbackMetadataChangeMsg>({
    program: 536903814,
    version: 1,
    number: 379,
    name: 'domain_event_callback_metadata_change',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventCallbackMetadataChangeMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventCallbackMetadataChangeMsg,
  }),
  connectSecretEventRegisterAny: define<s.ConnectSecretEventRegisterAnyArgs, s.ConnectSecretEventRegisterAnyRet>({
    program: 536903814,
    version: 1,
    number: 380,
    name: 'connect_secret_event_register_any',
    kind: 'call',
    priority: 'high',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_secrets' }],
    aclFilter: [{ object: 'secret', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readConnectSecretEventRegisterAnyArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectSecretEventRegisterAnyArgs,
    readRet: (r) => {
      const v = s.readConnectSecretEventRegisterAnyRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectSecretEventRegisterAnyRet,
  }),
  connectSecretEventDeregisterAny: define<s.ConnectSecretEventDeregisterAnyArgs, void>({
    program: 536903814,
    version: 1,
    number: 381,
    name: 'connect_secret_event_deregister_any',
    kind: 'call',
    priority: 'high',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readConnectSecretEventDeregisterAnyArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectSecretEventDeregisterAnyArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  secretEventLifecycle: define<void, s.SecretEventLifecycleMsg>({
    program: 536903814,
    version: 1,
    number: 382,
    name: 'secret_event_lifecycle',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readSecretEventLifecycleMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeSecretEventLifecycleMsg,
  }),
  secretEventValueChanged: define<void, s.SecretEventValueChangedMsg>({
    program: 536903814,
    version: 1,
    number: 383,
    name: 'secret_event_value_changed',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readSecretEventValueChangedMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeSecretEventValueChangedMsg,
  }),
  domainSetVcpu: define<s.DomainSetVcpuArgs, void>({
    program: 536903814,
    version: 1,
    number: 384,
    name: 'domain_set_vcpu',
    kind: 'call',
    priority: 'low',
    method: 'domainSetVcpu',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save', flags: 3, match: 'none' }, { object: 'domain', permission: 'save', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetVcpuArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetVcpuArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainEventBlockThreshold: define<void, s.DomainEventBlockThresholdMsg>({
    program: 536903814,
    version: 1,
    number: 385,
    name: 'domain_event_block_threshold',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventBlockThresholdMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventBlockThresholdMsg,
  }),
  domainSetBlockThreshold: define<s.DomainSetBlockThresholdArgs, void>({
    program: 536903814,
    version: 1,
    number: 386,
    name: 'domain_set_block_threshold',
    kind: 'call',
    priority: 'low',
    method: 'domainSetBlockThreshold',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetBlockThresholdArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetBlockThresholdArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainMigrateGetMaxDowntime: define<s.DomainMigrateGetMaxDowntimeArgs, s.DomainMigrateGetMaxDowntimeRet>({
    program: 536903814,
    version: 1,
    number: 387,
    name: 'domain_migrate_get_max_downtime',
    kind: 'call',
    priority: 'low',
    method: 'domainMigrateGetMaxDowntime',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'migrate' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainMigrateGetMaxDowntimeArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainMigrateGetMaxDowntimeArgs,
    readRet: (r) => {
      const v = s.readDomainMigrateGetMaxDowntimeRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainMigrateGetMaxDowntimeRet,
  }),
  domainManagedSaveGetXmlDesc: define<s.DomainManagedSaveGetXmlDescArgs, s.DomainManagedSaveGetXmlDescRet>({
    program: 536903814,
    version: 1,
    number: 388,
    name: 'domain_managed_save_get_xml_desc',
    kind: 'call',
    priority: 'low',
    method: 'domainManagedSaveGetXMLDesc',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }, { object: 'domain', permission: 'read_secure', flags: 1, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainManagedSaveGetXmlDescArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainManagedSaveGetXmlDescArgs,
    readRet: (r) => {
      const v = s.readDomainManagedSaveGetXmlDescRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainManagedSaveGetXmlDescRet,
  }),
  domainManagedSaveDefineXml: define<s.DomainManagedSaveDefineXmlArgs, void>({
    program: 536903814,
    version: 1,
    number: 389,
    name: 'domain_managed_save_define_xml',
    kind: 'call',
    priority: 'low',
    method: 'domainManagedSaveDefineXML',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'hibernate' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainManagedSaveDefineXmlArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainManagedSaveDefineXmlArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainSetLifecycleAction: define<s.DomainSetLifecycleActionArgs, void>({
    program: 536903814,
    version: 1,
    number: 390,
    name: 'domain_set_lifecycle_action',
    kind: 'call',
    priority: 'low',
    method: 'domainSetLifecycleAction',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetLifecycleActionArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetLifecycleActionArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  storagePoolLookupByTargetPath: define<s.StoragePoolLookupByTargetPathArgs, s.StoragePoolLookupByTargetPathRet>({
    program: 536903814,
    version: 1,
    number: 391,
    name: 'storage_pool_lookup_by_target_path',
    kind: 'call',
    priority: 'high',
    method: 'storagePoolLookupByTargetPath',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'storage_pool', permission: 'getattr' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readStoragePoolLookupByTargetPathArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeStoragePoolLookupByTargetPathArgs,
    readRet: (r) => {
      const v = s.readStoragePoolLookupByTargetPathRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeStoragePoolLookupByTargetPathRet,
  }),
  domainDetachDeviceAlias: define<s.DomainDetachDeviceAliasArgs, void>({
    program: 536903814,
    version: 1,
    number: 392,
    name: 'domain_detach_device_alias',
    kind: 'call',
    priority: 'low',
    method: 'domainDetachDeviceAlias',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save', flags: 3, match: 'none' }, { object: 'domain', permission: 'save', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainDetachDeviceAliasArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainDetachDeviceAliasArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  connectCompareHypervisorCpu: define<s.ConnectCompareHypervisorCpuArgs, s.ConnectCompareHypervisorCpuRet>({
    program: 536903814,
    version: 1,
    number: 393,
    name: 'connect_compare_hypervisor_cpu',
    kind: 'call',
    priority: 'low',
    method: 'connectCompareHypervisorCPU',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'connect', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readConnectCompareHypervisorCpuArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectCompareHypervisorCpuArgs,
    readRet: (r) => {
      const v = s.readConnectCompareHypervisorCpuRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectCompareHypervisorCpuRet,
  }),
  connectBaselineHypervisorCpu: define<s.ConnectBaselineHypervisorCpuArgs, s.ConnectBaselineHypervisorCpuRet>({
    program: 536903814,
    version: 1,
    number: 394,
    name: 'connect_baseline_hypervisor_cpu',
    kind: 'call',
    priority: 'low',
    method: 'connectBaselineHypervisorCPU',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'connect', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readConnectBaselineHypervisorCpuArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectBaselineHypervisorCpuArgs,
    readRet: (r) => {
      const v = s.readConnectBaselineHypervisorCpuRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectBaselineHypervisorCpuRet,
  }),
  nodeGetSevInfo: define<s.NodeGetSevInfoArgs, s.NodeGetSevInfoRet>({
    program: 536903814,
    version: 1,
    number: 395,
    name: 'node_get_sev_info',
    kind: 'call',
    priority: 'low',
    method: 'nodeGetSEVInfo',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'connect', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeGetSevInfoArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeGetSevInfoArgs,
    readRet: (r) => {
      const v = s.readNodeGetSevInfoRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNodeGetSevInfoRet,
  }),
  domainGetLaunchSecurityInfo: define<s.DomainGetLaunchSecurityInfoArgs, s.DomainGetLaunchSecurityInfoRet>({
    program: 536903814,
    version: 1,
    number: 396,
    name: 'domain_get_launch_security_info',
    kind: 'call',
    priority: 'low',
    method: 'domainGetLaunchSecurityInfo',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetLaunchSecurityInfoArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetLaunchSecurityInfoArgs,
    readRet: (r) => {
      const v = s.readDomainGetLaunchSecurityInfoRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetLaunchSecurityInfoRet,
  }),
  nwfilterBindingLookupByPortDev: define<s.NwfilterBindingLookupByPortDevArgs, s.NwfilterBindingLookupByPortDevRet>({
    program: 536903814,
    version: 1,
    number: 397,
    name: 'nwfilter_binding_lookup_by_port_dev',
    kind: 'call',
    priority: 'high',
    method: 'nwfilterBindingLookupByPortDev',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'nwfilter_binding', permission: 'getattr' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNwfilterBindingLookupByPortDevArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNwfilterBindingLookupByPortDevArgs,
    readRet: (r) => {
      const v = s.readNwfilterBindingLookupByPortDevRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNwfilterBindingLookupByPortDevRet,
  }),
  nwfilterBindingGetXmlDesc: define<s.NwfilterBindingGetXmlDescArgs, s.NwfilterBindingGetXmlDescRet>({
    program: 536903814,
    version: 1,
    number: 398,
    name: 'nwfilter_binding_get_xml_desc',
    kind: 'call',
    priority: 'high',
    method: 'nwfilterBindingGetXMLDesc',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'nwfilter_binding', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNwfilterBindingGetXmlDescArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNwfilterBindingGetXmlDescArgs,
    readRet: (r) => {
      const v = s.readNwfilterBindingGetXmlDescRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNwfilterBindingGetXmlDescRet,
  }),
  nwfilterBindingCreateXml: define<s.NwfilterBindingCreateXmlArgs, s.NwfilterBindingCreateXmlRet>({
    program: 536903814,
    version: 1,
    number: 399,
    name: 'nwfilter_binding_create_xml',
    kind: 'call',
    priority: 'high',
    method: 'nwfilterBindingCreateXML',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'nwfilter_binding', permission: 'create' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNwfilterBindingCreateXmlArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNwfilterBindingCreateXmlArgs,
    readRet: (r) => {
      const v = s.readNwfilterBindingCreateXmlRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNwfilterBindingCreateXmlRet,
  }),
  nwfilterBindingDelete: define<s.NwfilterBindingDeleteArgs, void>({
    program: 536903814,
    version: 1,
    number: 400,
    name: 'nwfilter_binding_delete',
    kind: 'call',
    priority: 'high',
    method: 'nwfilterBindingDelete',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'nwfilter_binding', permission: 'delete' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNwfilterBindingDeleteArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNwfilterBindingDeleteArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  connectListAllNwfilterBindings: define<s.ConnectListAllNwfilterBindingsArgs, s.ConnectListAllNwfilterBindingsRet>({
    program: 536903814,
    version: 1,
    number: 401,
    name: 'connect_list_all_nwfilter_bindings',
    kind: 'call',
    priority: 'high',
    method: 'connectListAllNWFilterBindings',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'search_nwfilter_bindings' }],
    aclFilter: [{ object: 'nwfilter_binding', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readConnectListAllNwfilterBindingsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectListAllNwfilterBindingsArgs,
    readRet: (r) => {
      const v = s.readConnectListAllNwfilterBindingsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectListAllNwfilterBindingsRet,
  }),
  domainSetIothreadParams: define<s.DomainSetIothreadParamsArgs, void>({
    program: 536903814,
    version: 1,
    number: 402,
    name: 'domain_set_iothread_params',
    kind: 'call',
    priority: 'low',
    method: 'domainSetIOThreadParams',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save', flags: 3, match: 'none' }, { object: 'domain', permission: 'save', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetIothreadParamsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetIothreadParamsArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  connectGetStoragePoolCapabilities: define<s.ConnectGetStoragePoolCapabilitiesArgs, s.ConnectGetStoragePoolCapabilitiesRet>({
    program: 536903814,
    version: 1,
    number: 403,
    name: 'connect_get_storage_pool_capabilities',
    kind: 'call',
    priority: 'low',
    method: 'connectGetStoragePoolCapabilities',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'connect', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readConnectGetStoragePoolCapabilitiesArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectGetStoragePoolCapabilitiesArgs,
    readRet: (r) => {
      const v = s.readConnectGetStoragePoolCapabilitiesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeConnectGetStoragePoolCapabilitiesRet,
  }),
  networkListAllPorts: define<s.NetworkListAllPortsArgs, s.NetworkListAllPortsRet>({
    program: 536903814,
    version: 1,
    number: 404,
    name: 'network_list_all_ports',
    kind: 'call',
    priority: 'high',
    method: 'networkListAllPorts',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'network', permission: 'search_ports' }],
    aclFilter: [{ object: 'network_port', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readNetworkListAllPortsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkListAllPortsArgs,
    readRet: (r) => {
      const v = s.readNetworkListAllPortsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNetworkListAllPortsRet,
  }),
  networkPortLookupByUuid: define<s.NetworkPortLookupByUuidArgs, s.NetworkPortLookupByUuidRet>({
    program: 536903814,
    version: 1,
    number: 405,
    name: 'network_port_lookup_by_uuid',
    kind: 'call',
    priority: 'high',
    method: 'networkPortLookupByUUID',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'network_port', permission: 'getattr' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNetworkPortLookupByUuidArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkPortLookupByUuidArgs,
    readRet: (r) => {
      const v = s.readNetworkPortLookupByUuidRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNetworkPortLookupByUuidRet,
  }),
  networkPortCreateXml: define<s.NetworkPortCreateXmlArgs, s.NetworkPortCreateXmlRet>({
    program: 536903814,
    version: 1,
    number: 406,
    name: 'network_port_create_xml',
    kind: 'call',
    priority: 'low',
    method: 'networkPortCreateXML',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'network_port', permission: 'create' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNetworkPortCreateXmlArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkPortCreateXmlArgs,
    readRet: (r) => {
      const v = s.readNetworkPortCreateXmlRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNetworkPortCreateXmlRet,
  }),
  networkPortGetParameters: define<s.NetworkPortGetParametersArgs, s.NetworkPortGetParametersRet>({
    program: 536903814,
    version: 1,
    number: 407,
    name: 'network_port_get_parameters',
    kind: 'call',
    priority: 'low',
    method: 'networkPortGetParameters',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'network_port', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNetworkPortGetParametersArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkPortGetParametersArgs,
    readRet: (r) => {
      const v = s.readNetworkPortGetParametersRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNetworkPortGetParametersRet,
  }),
  networkPortSetParameters: define<s.NetworkPortSetParametersArgs, void>({
    program: 536903814,
    version: 1,
    number: 408,
    name: 'network_port_set_parameters',
    kind: 'call',
    priority: 'low',
    method: 'networkPortSetParameters',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'network_port', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNetworkPortSetParametersArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkPortSetParametersArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  networkPortGetXmlDesc: define<s.NetworkPortGetXmlDescArgs, s.NetworkPortGetXmlDescRet>({
    program: 536903814,
    version: 1,
    number: 409,
    name: 'network_port_get_xml_desc',
    kind: 'call',
    priority: 'low',
    method: 'networkPortGetXMLDesc',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'network_port', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNetworkPortGetXmlDescArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkPortGetXmlDescArgs,
    readRet: (r) => {
      const v = s.readNetworkPortGetXmlDescRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNetworkPortGetXmlDescRet,
  }),
  networkPortDelete: define<s.NetworkPortDeleteArgs, void>({
    program: 536903814,
    version: 1,
    number: 410,
    name: 'network_port_delete',
    kind: 'call',
    priority: 'low',
    method: 'networkPortDelete',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'network_port', permission: 'delete' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNetworkPortDeleteArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkPortDeleteArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainCheckpointCreateXml: define<s.DomainCheckpointCreateXmlArgs, s.DomainCheckpointCreateXmlRet>({
    program: 536903814,
    version: 1,
    number: 411,
    name: 'domain_checkpoint_create_xml',
    kind: 'call',
    priority: 'low',
    method: 'domainCheckpointCreateXML',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'checkpoint' }, { object: 'domain', permission: 'fs_freeze', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainCheckpointCreateXmlArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainCheckpointCreateXmlArgs,
    readRet: (r) => {
      const v = s.readDomainCheckpointCreateXmlRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainCheckpointCreateXmlRet,
  }),
  domainCheckpointGetXmlDesc: define<s.DomainCheckpointGetXmlDescArgs, s.DomainCheckpointGetXmlDescRet>({
    program: 536903814,
    version: 1,
    number: 412,
    name: 'domain_checkpoint_get_xml_desc',
    kind: 'call',
    priority: 'low',
    method: 'domainCheckpointGetXMLDesc',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }, { object: 'domain', permission: 'read_secure', flags: 1, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainCheckpointGetXmlDescArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainCheckpointGetXmlDescArgs,
    readRet: (r) => {
      const v = s.readDomainCheckpointGetXmlDescRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainCheckpointGetXmlDescRet,
  }),
  domainListAllCheckpoints: define<s.DomainListAllCheckpointsArgs, s.DomainListAllCheckpointsRet>({
    program: 536903814,
    version: 1,
    number: 413,
    name: 'domain_list_all_checkpoints',
    kind: 'call',
    priority: 'high',
    method: 'domainListAllCheckpoints',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainListAllCheckpointsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainListAllCheckpointsArgs,
    readRet: (r) => {
      const v = s.readDomainListAllCheckpointsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainListAllCheckpointsRet,
  }),
  domainCheckpointListAllChildren: define<s.DomainCheckpointListAllChildrenArgs, s.DomainCheckpointListAllChildrenRet>({
    program: 536903814,
    version: 1,
    number: 414,
    name: 'domain_checkpoint_list_all_children',
    kind: 'call',
    priority: 'high',
    method: 'domainCheckpointListAllChildren',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainCheckpointListAllChildrenArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainCheckpointListAllChildrenArgs,
    readRet: (r) => {
      const v = s.readDomainCheckpointListAllChildrenRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainCheckpointListAllChildrenRet,
  }),
  domainCheckpointLookupByName: define<s.DomainCheckpointLookupByNameArgs, s.DomainCheckpointLookupByNameRet>({
    program: 536903814,
    version: 1,
    number: 415,
    name: 'domain_checkpoint_lookup_by_name',
    kind: 'call',
    priority: 'high',
    method: 'domainCheckpointLookupByName',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainCheckpointLookupByNameArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainCheckpointLookupByNameArgs,
    readRet: (r) => {
      const v = s.readDomainCheckpointLookupByNameRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainCheckpointLookupByNameRet,
  }),
  domainCheckpointGetParent: define<s.DomainCheckpointGetParentArgs, s.DomainCheckpointGetParentRet>({
    program: 536903814,
    version: 1,
    number: 416,
    name: 'domain_checkpoint_get_parent',
    kind: 'call',
    priority: 'high',
    method: 'domainCheckpointGetParent',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainCheckpointGetParentArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainCheckpointGetParentArgs,
    readRet: (r) => {
      const v = s.readDomainCheckpointGetParentRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainCheckpointGetParentRet,
  }),
  domainCheckpointDelete: define<s.DomainCheckpointDeleteArgs, void>({
    program: 536903814,
    version: 1,
    number: 417,
    name: 'domain_checkpoint_delete',
    kind: 'call',
    priority: 'low',
    method: 'domainCheckpointDelete',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'checkpoint' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainCheckpointDeleteArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainCheckpointDeleteArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainGetGuestInfo: define<s.DomainGetGuestInfoArgs, s.DomainGetGuestInfoRet>({
    program: 536903814,
    version: 1,
    number: 418,
    name: 'domain_get_guest_info',
    kind: 'call',
    priority: 'low',
    method: 'domainGetGuestInfo',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetGuestInfoArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetGuestInfoArgs,
    readRet: (r) => {
      const v = s.readDomainGetGuestInfoRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetGuestInfoRet,
  }),
  connectSetIdentity: define<s.ConnectSetIdentityArgs, void>({
    program: 536903814,
    version: 1,
    number: 419,
    name: 'connect_set_identity',
    kind: 'call',
    priority: 'low',
    method: 'connectSetIdentity',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'connect', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readConnectSetIdentityArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeConnectSetIdentityArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainAgentSetResponseTimeout: define<s.DomainAgentSetResponseTimeoutArgs, s.DomainAgentSetResponseTimeoutRet>({
    program: 536903814,
    version: 1,
    number: 420,
    name: 'domain_agent_set_response_timeout',
    kind: 'call',
    priority: 'low',
    method: 'domainAgentSetResponseTimeout',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainAgentSetResponseTimeoutArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainAgentSetResponseTimeoutArgs,
    readRet: (r) => {
      const v = s.readDomainAgentSetResponseTimeoutRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainAgentSetResponseTimeoutRet,
  }),
  domainBackupBegin: define<s.DomainBackupBeginArgs, void>({
    program: 536903814,
    version: 1,
    number: 421,
    name: 'domain_backup_begin',
    kind: 'call',
    priority: 'low',
    method: 'domainBackupBegin',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'checkpoint' }, { object: 'domain', permission: 'block_write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainBackupBeginArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainBackupBeginArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainBackupGetXmlDesc: define<s.DomainBackupGetXmlDescArgs, s.DomainBackupGetXmlDescRet>({
    program: 536903814,
    version: 1,
    number: 422,
    name: 'domain_backup_get_xml_desc',
    kind: 'call',
    priority: 'high',
    method: 'domainBackupGetXMLDesc',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainBackupGetXmlDescArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainBackupGetXmlDescArgs,
    readRet: (r) => {
      const v = s.readDomainBackupGetXmlDescRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainBackupGetXmlDescRet,
  }),
  domainEventMemoryFailure: define<void, s.DomainEventMemoryFailureMsg>({
    program: 536903814,
    version: 1,
    number: 423,
    name: 'domain_event_memory_failure',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventMemoryFailureMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventMemoryFailureMsg,
  }),
  domainAuthorizedSshKeysGet: define<s.DomainAuthorizedSshKeysGetArgs, s.DomainAuthorizedSshKeysGetRet>({
    program: 536903814,
    version: 1,
    number: 424,
    name: 'domain_authorized_ssh_keys_get',
    kind: 'call',
    priority: 'low',
    method: 'domainAuthorizedSSHKeysGet',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainAuthorizedSshKeysGetArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainAuthorizedSshKeysGetArgs,
    readRet: (r) => {
      const v = s.readDomainAuthorizedSshKeysGetRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainAuthorizedSshKeysGetRet,
  }),
  domainAuthorizedSshKeysSet: define<s.DomainAuthorizedSshKeysSetArgs, void>({
    program: 536903814,
    version: 1,
    number: 425,
    name: 'domain_authorized_ssh_keys_set',
    kind: 'call',
    priority: 'low',
    method: 'domainAuthorizedSSHKeysSet',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainAuthorizedSshKeysSetArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainAuthorizedSshKeysSetArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainGetMessages: define<s.DomainGetMessagesArgs, s.DomainGetMessagesRet>({
    program: 536903814,
    version: 1,
    number: 426,
    name: 'domain_get_messages',
    kind: 'call',
    priority: 'low',
    method: 'domainGetMessages',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetMessagesArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetMessagesArgs,
    readRet: (r) => {
      const v = s.readDomainGetMessagesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetMessagesRet,
  }),
  domainStartDirtyRateCalc: define<s.DomainStartDirtyRateCalcArgs, void>({
    program: 536903814,
    version: 1,
    number: 427,
    name: 'domain_start_dirty_rate_calc',
    kind: 'call',
    priority: 'low',
    method: 'domainStartDirtyRateCalc',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainStartDirtyRateCalcArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainStartDirtyRateCalcArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  nodeDeviceDefineXml: define<s.NodeDeviceDefineXmlArgs, s.NodeDeviceDefineXmlRet>({
    program: 536903814,
    version: 1,
    number: 428,
    name: 'node_device_define_xml',
    kind: 'call',
    priority: 'low',
    method: 'nodeDeviceDefineXML',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'node_device', permission: 'write' }, { object: 'node_device', permission: 'save' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeDeviceDefineXmlArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeDeviceDefineXmlArgs,
    readRet: (r) => {
      const v = s.readNodeDeviceDefineXmlRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNodeDeviceDefineXmlRet,
  }),
  nodeDeviceUndefine: define<s.NodeDeviceUndefineArgs, void>({
    program: 536903814,
    version: 1,
    number: 429,
    name: 'node_device_undefine',
    kind: 'call',
    priority: 'high',
    method: 'nodeDeviceUndefine',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'node_device', permission: 'delete' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeDeviceUndefineArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeDeviceUndefineArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  nodeDeviceCreate: define<s.NodeDeviceCreateArgs, void>({
    program: 536903814,
    version: 1,
    number: 430,
    name: 'node_device_create',
    kind: 'call',
    priority: 'high',
    method: 'nodeDeviceCreate',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'node_device', permission: 'start' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeDeviceCreateArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeDeviceCreateArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  nwfilterDefineXmlFlags: define<s.NwfilterDefineXmlFlagsArgs, s.NwfilterDefineXmlFlagsRet>({
    program: 536903814,
    version: 1,
    number: 431,
    name: 'nwfilter_define_xml_flags',
    kind: 'call',
    priority: 'high',
    method: 'nwfilterDefineXML',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'nwfilter', permission: 'write' }, { object: 'nwfilter', permission: 'save' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNwfilterDefineXmlFlagsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNwfilterDefineXmlFlagsArgs,
    readRet: (r) => {
      const v = s.readNwfilterDefineXmlFlagsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNwfilterDefineXmlFlagsRet,
  }),
  networkDefineXmlFlags: define<s.NetworkDefineXmlFlagsArgs, s.NetworkDefineXmlFlagsRet>({
    program: 536903814,
    version: 1,
    number: 432,
    name: 'network_define_xml_flags',
    kind: 'call',
    priority: 'high',
    method: 'networkDefineXML',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'network', permission: 'write' }, { object: 'network', permission: 'save' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNetworkDefineXmlFlagsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkDefineXmlFlagsArgs,
    readRet: (r) => {
      const v = s.readNetworkDefineXmlFlagsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNetworkDefineXmlFlagsRet,
  }),
  nodeDeviceGetAutostart: define<s.NodeDeviceGetAutostartArgs, s.NodeDeviceGetAutostartRet>({
    program: 536903814,
    version: 1,
    number: 433,
    name: 'node_device_get_autostart',
    kind: 'call',
    priority: 'high',
    method: 'nodeDeviceGetAutostart',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'node_device', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeDeviceGetAutostartArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeDeviceGetAutostartArgs,
    readRet: (r) => {
      const v = s.readNodeDeviceGetAutostartRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNodeDeviceGetAutostartRet,
  }),
  nodeDeviceSetAutostart: define<s.NodeDeviceSetAutostartArgs, void>({
    program: 536903814,
    version: 1,
    number: 434,
    name: 'node_device_set_autostart',
    kind: 'call',
    priority: 'high',
    method: 'nodeDeviceSetAutostart',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'node_device', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeDeviceSetAutostartArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeDeviceSetAutostartArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  nodeDeviceIsPersistent: define<s.NodeDeviceIsPersistentArgs, s.NodeDeviceIsPersistentRet>({
    program: 536903814,
    version: 1,
    number: 435,
    name: 'node_device_is_persistent',
    kind: 'call',
    priority: 'high',
    method: 'nodeDeviceIsPersistent',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'node_device', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeDeviceIsPersistentArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeDeviceIsPersistentArgs,
    readRet: (r) => {
      const v = s.readNodeDeviceIsPersistentRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNodeDeviceIsPersistentRet,
  }),
  nodeDeviceIsActive: define<s.NodeDeviceIsActiveArgs, s.NodeDeviceIsActiveRet>({
    program: 536903814,
    version: 1,
    number: 436,
    name: 'node_device_is_active',
    kind: 'call',
    priority: 'high',
    method: 'nodeDeviceIsActive',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'node_device', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeDeviceIsActiveArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeDeviceIsActiveArgs,
    readRet: (r) => {
      const v = s.readNodeDeviceIsActiveRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNodeDeviceIsActiveRet,
  }),
  networkCreateXmlFlags: define<s.NetworkCreateXmlFlagsArgs, s.NetworkCreateXmlFlagsRet>({
    program: 536903814,
    version: 1,
    number: 437,
    name: 'network_create_xml_flags',
    kind: 'call',
    priority: 'high',
    method: 'networkCreateXML',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'network', permission: 'write' }, { object: 'network', permission: 'start' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNetworkCreateXmlFlagsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkCreateXmlFlagsArgs,
    readRet: (r) => {
      const v = s.readNetworkCreateXmlFlagsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNetworkCreateXmlFlagsRet,
  }),
  domainEventMemoryDeviceSizeChange: define<void, s.DomainEventMemoryDeviceSizeChangeMsg>({
    program: 536903814,
    version: 1,
    number: 438,
    name: 'domain_event_memory_device_size_change',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventMemoryDeviceSizeChangeMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventMemoryDeviceSizeChangeMsg,
  }),
  domainSetLaunchSecurityState: define<s.DomainSetLaunchSecurityStateArgs, void>({
    program: 536903814,
    version: 1,
    number: 439,
    name: 'domain_set_launch_security_state',
    kind: 'call',
    priority: 'low',
    method: 'domainSetLaunchSecurityState',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetLaunchSecurityStateArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetLaunchSecurityStateArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainSaveParams: define<s.DomainSaveParamsArgs, void>({
    program: 536903814,
    version: 1,
    number: 440,
    name: 'domain_save_params',
    kind: 'call',
    priority: 'low',
    method: 'domainSaveParams',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'hibernate' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSaveParamsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSaveParamsArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainRestoreParams: define<s.DomainRestoreParamsArgs, void>({
    program: 536903814,
    version: 1,
    number: 441,
    name: 'domain_restore_params',
    kind: 'call',
    priority: 'low',
    method: 'domainRestoreParams',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'start' }, { object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainRestoreParamsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainRestoreParamsArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainAbortJobFlags: define<s.DomainAbortJobFlagsArgs, void>({
    program: 536903814,
    version: 1,
    number: 442,
    name: 'domain_abort_job_flags',
    kind: 'call',
    priority: 'low',
    method: 'domainAbortJob',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainAbortJobFlagsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainAbortJobFlagsArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainFdAssociate: define<s.DomainFdAssociateArgs, void>({
    program: 536903814,
    version: 1,
    number: 443,
    name: 'domain_fd_associate',
    kind: 'call',
    priority: 'low',
    method: 'domainFDAssociate',
    stream: null,
    sparseFlag: 0,
    files: true,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainFdAssociateArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainFdAssociateArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  networkSetMetadata: define<s.NetworkSetMetadataArgs, void>({
    program: 536903814,
    version: 1,
    number: 444,
    name: 'network_set_metadata',
    kind: 'call',
    priority: 'low',
    method: 'networkSetMetadata',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'network', permission: 'write' }, { object: 'network', permission: 'save', flags: 3, match: 'none' }, { object: 'network', permission: 'save', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNetworkSetMetadataArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkSetMetadataArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  networkGetMetadata: define<s.NetworkGetMetadataArgs, s.NetworkGetMetadataRet>({
    program: 536903814,
    version: 1,
    number: 445,
    name: 'network_get_metadata',
    kind: 'call',
    priority: 'low',
    method: 'networkGetMetadata',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'network', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNetworkGetMetadataArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNetworkGetMetadataArgs,
    readRet: (r) => {
      const v = s.readNetworkGetMetadataRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNetworkGetMetadataRet,
  }),
  networkEventCallbackMetadataChange: define<void, s.NetworkEventCallbackMetadataChangeMsg>({
    program: 536903814,
    version: 1,
    number: 446,
    name: 'network_event_callback_metadata_change',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readNetworkEventCallbackMetadataChangeMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeNetworkEventCallbackMetadataChangeMsg,
  }),
  nodeDeviceUpdate: define<s.NodeDeviceUpdateArgs, void>({
    program: 536903814,
    version: 1,
    number: 447,
    name: 'node_device_update',
    kind: 'call',
    priority: 'high',
    method: 'nodeDeviceUpdate',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'node_device', permission: 'write' }, { object: 'node_device', permission: 'save', flags: 3, match: 'none' }, { object: 'node_device', permission: 'save', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readNodeDeviceUpdateArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeNodeDeviceUpdateArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainGraphicsReload: define<s.DomainGraphicsReloadArgs, void>({
    program: 536903814,
    version: 1,
    number: 448,
    name: 'domain_graphics_reload',
    kind: 'call',
    priority: 'low',
    method: 'domainGraphicsReload',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGraphicsReloadArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGraphicsReloadArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainGetAutostartOnce: define<s.DomainGetAutostartOnceArgs, s.DomainGetAutostartOnceRet>({
    program: 536903814,
    version: 1,
    number: 449,
    name: 'domain_get_autostart_once',
    kind: 'call',
    priority: 'high',
    method: 'domainGetAutostartOnce',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [{ object: 'domain', permission: 'read' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainGetAutostartOnceArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainGetAutostartOnceArgs,
    readRet: (r) => {
      const v = s.readDomainGetAutostartOnceRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainGetAutostartOnceRet,
  }),
  domainSetAutostartOnce: define<s.DomainSetAutostartOnceArgs, void>({
    program: 536903814,
    version: 1,
    number: 450,
    name: 'domain_set_autostart_once',
    kind: 'call',
    priority: 'high',
    method: 'domainSetAutostartOnce',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetAutostartOnceArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetAutostartOnceArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainSetThrottleGroup: define<s.DomainSetThrottleGroupArgs, void>({
    program: 536903814,
    version: 1,
    number: 451,
    name: 'domain_set_throttle_group',
    kind: 'call',
    priority: 'low',
    method: 'domainSetThrottleGroup',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save', flags: 3, match: 'none' }, { object: 'domain', permission: 'save', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainSetThrottleGroupArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainSetThrottleGroupArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainDelThrottleGroup: define<s.DomainDelThrottleGroupArgs, void>({
    program: 536903814,
    version: 1,
    number: 452,
    name: 'domain_del_throttle_group',
    kind: 'call',
    priority: 'low',
    method: 'domainDelThrottleGroup',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }, { object: 'domain', permission: 'save', flags: 3, match: 'none' }, { object: 'domain', permission: 'save', flags: 2, match: 'all' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readDomainDelThrottleGroupArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeDomainDelThrottleGroupArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainEventNicMacChange: define<void, s.DomainEventNicMacChangeMsg>({
    program: 536903814,
    version: 1,
    number: 453,
    name: 'domain_event_nic_mac_change',
    kind: 'event',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: readVoid,
    writeArgs: writeVoid,
    readRet: (r) => {
      const v = s.readDomainEventNicMacChangeMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeDomainEventNicMacChangeMsg,
  }),
} as const;
