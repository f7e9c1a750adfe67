// Written by tools/generate from the reference facts (wire-protocol.json). Don't edit: change the program and run it.

import { type Access, ProgramBuilder, readVoid, writeVoid } from '../../rpc/procedure/procedure.js';
import * as s from './qemu.js';

const program = new ProgramBuilder(536903815, 1);
const access0: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'write' }], aclFilter: [] };
const access1: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'start' }, { object: 'domain', permission: 'write' }], aclFilter: [] };
const access2: Access = { readOnly: false, acl: [{ object: 'connect', permission: 'search_domains' }, { object: 'connect', permission: 'write' }], aclFilter: [{ object: 'domain', permission: 'getattr' }] };
const access3: Access = { readOnly: true, acl: [{ object: 'connect', permission: 'write' }], aclFilter: [] };

/** The procedures of the qemu program. */
export const qemu = {
  domainMonitorCommand: program.call(1, 'domain_monitor_command', 'domainQemuMonitorCommand', 'low', access0, s.readQemuDomainMonitorCommandArgs, s.writeQemuDomainMonitorCommandArgs, s.readQemuDomainMonitorCommandRet, s.writeQemuDomainMonitorCommandRet),
  domainAttach: program.call(2, 'domain_attach', 'domainQemuAttach', 'low', access1, s.readQemuDomainAttachArgs, s.writeQemuDomainAttachArgs, s.readQemuDomainAttachRet, s.writeQemuDomainAttachRet),
  domainAgentCommand: program.call(3, 'domain_agent_command', 'domainQemuAgentCommand', 'low', access0, s.readQemuDomainAgentCommandArgs, s.writeQemuDomainAgentCommandArgs, s.readQemuDomainAgentCommandRet, s.writeQemuDomainAgentCommandRet),
  connectDomainMonitorEventRegister: program.call(4, 'connect_domain_monitor_event_register', null, 'high', access2, s.readQemuConnectDomainMonitorEventRegisterArgs, s.writeQemuConnectDomainMonitorEventRegisterArgs, s.readQemuConnectDomainMonitorEventRegisterRet, s.writeQemuConnectDomainMonitorEventRegisterRet),
  connectDomainMonitorEventDeregister: program.call(5, 'connect_domain_monitor_event_deregister', null, 'high', access3, s.readQemuConnectDomainMonitorEventDeregisterArgs, s.writeQemuConnectDomainMonitorEventDeregisterArgs, readVoid, writeVoid),
  domainMonitorEvent: program.event(6, 'domain_monitor_event', s.readQemuDomainMonitorEventMsg, s.writeQemuDomainMonitorEventMsg),
  domainMonitorCommandWithFiles: program.call(7, 'domain_monitor_command_with_files', 'domainQemuMonitorCommandWithFiles', 'low', access0, s.readQemuDomainMonitorCommandWithFilesArgs, s.writeQemuDomainMonitorCommandWithFilesArgs, s.readQemuDomainMonitorCommandWithFilesRet, s.writeQemuDomainMonitorCommandWithFilesRet, { files: true }),
} as const;
