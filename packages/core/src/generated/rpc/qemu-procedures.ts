// Written by tools/generate from the reference facts (wire-protocol.json). Don't edit: change the program and run it.

import { define, readVoid, writeVoid } from '../../rpc/procedure/procedure.js';
import * as s from './qemu.js';

/** The procedures of the qemu program. */
export const qemu = {
  domainMonitorCommand: define<s.QemuDomainMonitorCommandArgs, s.QemuDomainMonitorCommandRet>({
    program: 536903815,
    version: 1,
    number: 1,
    name: 'domain_monitor_command',
    kind: 'call',
    priority: 'low',
    method: 'domainQemuMonitorCommand',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readQemuDomainMonitorCommandArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeQemuDomainMonitorCommandArgs,
    readRet: (r) => {
      const v = s.readQemuDomainMonitorCommandRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeQemuDomainMonitorCommandRet,
  }),
  domainAttach: define<s.QemuDomainAttachArgs, s.QemuDomainAttachRet>({
    program: 536903815,
    version: 1,
    number: 2,
    name: 'domain_attach',
    kind: 'call',
    priority: 'low',
    method: 'domainQemuAttach',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'start' }, { object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readQemuDomainAttachArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeQemuDomainAttachArgs,
    readRet: (r) => {
      const v = s.readQemuDomainAttachRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeQemuDomainAttachRet,
  }),
  domainAgentCommand: define<s.QemuDomainAgentCommandArgs, s.QemuDomainAgentCommandRet>({
    program: 536903815,
    version: 1,
    number: 3,
    name: 'domain_agent_command',
    kind: 'call',
    priority: 'low',
    method: 'domainQemuAgentCommand',
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readQemuDomainAgentCommandArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeQemuDomainAgentCommandArgs,
    readRet: (r) => {
      const v = s.readQemuDomainAgentCommandRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeQemuDomainAgentCommandRet,
  }),
  connectDomainMonitorEventRegister: define<s.QemuConnectDomainMonitorEventRegisterArgs, s.QemuConnectDomainMonitorEventRegisterRet>({
    program: 536903815,
    version: 1,
    number: 4,
    name: 'connect_domain_monitor_event_register',
    kind: 'call',
    priority: 'high',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'connect', permission: 'search_domains' }, { object: 'connect', permission: 'write' }],
    aclFilter: [{ object: 'domain', permission: 'getattr' }],
    readArgs: (r) => {
      const v = s.readQemuConnectDomainMonitorEventRegisterArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeQemuConnectDomainMonitorEventRegisterArgs,
    readRet: (r) => {
      const v = s.readQemuConnectDomainMonitorEventRegisterRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeQemuConnectDomainMonitorEventRegisterRet,
  }),
  connectDomainMonitorEventDeregister: define<s.QemuConnectDomainMonitorEventDeregisterArgs, void>({
    program: 536903815,
    version: 1,
    number: 5,
    name: 'connect_domain_monitor_event_deregister',
    kind: 'call',
    priority: 'high',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: false,
    acl: [{ object: 'connect', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readQemuConnectDomainMonitorEventDeregisterArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeQemuConnectDomainMonitorEventDeregisterArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  domainMonitorEvent: define<void, s.QemuDomainMonitorEventMsg>({
    program: 536903815,
    version: 1,
    number: 6,
    name: 'domain_monitor_event',
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
      const v = s.readQemuDomainMonitorEventMsg(r);
      r.finish();
      return v;
    },
    writeRet: s.writeQemuDomainMonitorEventMsg,
  }),
  domainMonitorCommandWithFiles: define<s.QemuDomainMonitorCommandWithFilesArgs, s.QemuDomainMonitorCommandWithFilesRet>({
    program: 536903815,
    version: 1,
    number: 7,
    name: 'domain_monitor_command_with_files',
    kind: 'call',
    priority: 'low',
    method: 'domainQemuMonitorCommandWithFiles',
    stream: null,
    sparseFlag: 0,
    files: true,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'write' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readQemuDomainMonitorCommandWithFilesArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeQemuDomainMonitorCommandWithFilesArgs,
    readRet: (r) => {
      const v = s.readQemuDomainMonitorCommandWithFilesRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeQemuDomainMonitorCommandWithFilesRet,
  }),
} as const;
