// Written by tools/generate from the reference facts (wire-protocol.json). Don't edit: change the program and run it.

import { define, readVoid, writeVoid } from '../../rpc/procedure/procedure.js';
import * as s from './admin.js';

/** The procedures of the admin program. */
export const admin = {
  connectOpen: define<s.AdminConnectOpenArgs, void>({
    program: 110102160,
    version: 1,
    number: 1,
    name: 'connect_open',
    kind: 'call',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readAdminConnectOpenArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeAdminConnectOpenArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  connectClose: define<void, void>({
    program: 110102160,
    version: 1,
    number: 2,
    name: 'connect_close',
    kind: 'call',
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
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  connectGetLibVersion: define<void, s.AdminConnectGetLibVersionRet>({
    program: 110102160,
    version: 1,
    number: 3,
    name: 'connect_get_lib_version',
    kind: 'call',
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
      const v = s.readAdminConnectGetLibVersionRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeAdminConnectGetLibVersionRet,
  }),
  connectListServers: define<s.AdminConnectListServersArgs, s.AdminConnectListServersRet>({
    program: 110102160,
    version: 1,
    number: 4,
    name: 'connect_list_servers',
    kind: 'call',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readAdminConnectListServersArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeAdminConnectListServersArgs,
    readRet: (r) => {
      const v = s.readAdminConnectListServersRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeAdminConnectListServersRet,
  }),
  connectLookupServer: define<s.AdminConnectLookupServerArgs, s.AdminConnectLookupServerRet>({
    program: 110102160,
    version: 1,
    number: 5,
    name: 'connect_lookup_server',
    kind: 'call',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readAdminConnectLookupServerArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeAdminConnectLookupServerArgs,
    readRet: (r) => {
      const v = s.readAdminConnectLookupServerRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeAdminConnectLookupServerRet,
  }),
  serverGetThreadpoolParameters: define<s.AdminServerGetThreadpoolParametersArgs, s.AdminServerGetThreadpoolParametersRet>({
    program: 110102160,
    version: 1,
    number: 6,
    name: 'server_get_threadpool_parameters',
    kind: 'call',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readAdminServerGetThreadpoolParametersArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeAdminServerGetThreadpoolParametersArgs,
    readRet: (r) => {
      const v = s.readAdminServerGetThreadpoolParametersRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeAdminServerGetThreadpoolParametersRet,
  }),
  serverSetThreadpoolParameters: define<s.AdminServerSetThreadpoolParametersArgs, void>({
    program: 110102160,
    version: 1,
    number: 7,
    name: 'server_set_threadpool_parameters',
    kind: 'call',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readAdminServerSetThreadpoolParametersArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeAdminServerSetThreadpoolParametersArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  serverListClients: define<s.AdminServerListClientsArgs, s.AdminServerListClientsRet>({
    program: 110102160,
    version: 1,
    number: 8,
    name: 'server_list_clients',
    kind: 'call',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readAdminServerListClientsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeAdminServerListClientsArgs,
    readRet: (r) => {
      const v = s.readAdminServerListClientsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeAdminServerListClientsRet,
  }),
  serverLookupClient: define<s.AdminServerLookupClientArgs, s.AdminServerLookupClientRet>({
    program: 110102160,
    version: 1,
    number: 9,
    name: 'server_lookup_client',
    kind: 'call',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readAdminServerLookupClientArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeAdminServerLookupClientArgs,
    readRet: (r) => {
      const v = s.readAdminServerLookupClientRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeAdminServerLookupClientRet,
  }),
  clientGetInfo: define<s.AdminClientGetInfoArgs, s.AdminClientGetInfoRet>({
    program: 110102160,
    version: 1,
    number: 10,
    name: 'client_get_info',
    kind: 'call',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readAdminClientGetInfoArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeAdminClientGetInfoArgs,
    readRet: (r) => {
      const v = s.readAdminClientGetInfoRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeAdminClientGetInfoRet,
  }),
  clientClose: define<s.AdminClientCloseArgs, void>({
    program: 110102160,
    version: 1,
    number: 11,
    name: 'client_close',
    kind: 'call',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readAdminClientCloseArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeAdminClientCloseArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  serverGetClientLimits: define<s.AdminServerGetClientLimitsArgs, s.AdminServerGetClientLimitsRet>({
    program: 110102160,
    version: 1,
    number: 12,
    name: 'server_get_client_limits',
    kind: 'call',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readAdminServerGetClientLimitsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeAdminServerGetClientLimitsArgs,
    readRet: (r) => {
      const v = s.readAdminServerGetClientLimitsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeAdminServerGetClientLimitsRet,
  }),
  serverSetClientLimits: define<s.AdminServerSetClientLimitsArgs, void>({
    program: 110102160,
    version: 1,
    number: 13,
    name: 'server_set_client_limits',
    kind: 'call',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readAdminServerSetClientLimitsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeAdminServerSetClientLimitsArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  connectGetLoggingOutputs: define<s.AdminConnectGetLoggingOutputsArgs, s.AdminConnectGetLoggingOutputsRet>({
    program: 110102160,
    version: 1,
    number: 14,
    name: 'connect_get_logging_outputs',
    kind: 'call',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readAdminConnectGetLoggingOutputsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeAdminConnectGetLoggingOutputsArgs,
    readRet: (r) => {
      const v = s.readAdminConnectGetLoggingOutputsRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeAdminConnectGetLoggingOutputsRet,
  }),
  connectGetLoggingFilters: define<s.AdminConnectGetLoggingFiltersArgs, s.AdminConnectGetLoggingFiltersRet>({
    program: 110102160,
    version: 1,
    number: 15,
    name: 'connect_get_logging_filters',
    kind: 'call',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readAdminConnectGetLoggingFiltersArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeAdminConnectGetLoggingFiltersArgs,
    readRet: (r) => {
      const v = s.readAdminConnectGetLoggingFiltersRet(r);
      r.finish();
      return v;
    },
    writeRet: s.writeAdminConnectGetLoggingFiltersRet,
  }),
  connectSetLoggingOutputs: define<s.AdminConnectSetLoggingOutputsArgs, void>({
    program: 110102160,
    version: 1,
    number: 16,
    name: 'connect_set_logging_outputs',
    kind: 'call',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readAdminConnectSetLoggingOutputsArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeAdminConnectSetLoggingOutputsArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  connectSetLoggingFilters: define<s.AdminConnectSetLoggingFiltersArgs, void>({
    program: 110102160,
    version: 1,
    number: 17,
    name: 'connect_set_logging_filters',
    kind: 'call',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readAdminConnectSetLoggingFiltersArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeAdminConnectSetLoggingFiltersArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  serverUpdateTlsFiles: define<s.AdminServerUpdateTlsFilesArgs, void>({
    program: 110102160,
    version: 1,
    number: 18,
    name: 'server_update_tls_files',
    kind: 'call',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readAdminServerUpdateTlsFilesArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeAdminServerUpdateTlsFilesArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  connectSetDaemonTimeout: define<s.AdminConnectSetDaemonTimeoutArgs, void>({
    program: 110102160,
    version: 1,
    number: 19,
    name: 'connect_set_daemon_timeout',
    kind: 'call',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readAdminConnectSetDaemonTimeoutArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeAdminConnectSetDaemonTimeoutArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
  connectDaemonShutdown: define<s.AdminConnectDaemonShutdownArgs, void>({
    program: 110102160,
    version: 1,
    number: 20,
    name: 'connect_daemon_shutdown',
    kind: 'call',
    priority: 'low',
    method: null,
    stream: null,
    sparseFlag: 0,
    files: false,
    readOnly: true,
    acl: [],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readAdminConnectDaemonShutdownArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeAdminConnectDaemonShutdownArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
} as const;
