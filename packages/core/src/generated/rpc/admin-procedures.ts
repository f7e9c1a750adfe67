// Written by tools/generate from the reference facts (wire-protocol.json). Don't edit: change the program and run it.

import { type Access, ProgramBuilder, readVoid, writeVoid } from '../../rpc/procedure/procedure.js';
import * as s from './admin.js';

const program = new ProgramBuilder(110102160, 1);
const access0: Access = { readOnly: true, acl: [], aclFilter: [] };

/** The procedures of the admin program. */
export const admin = {
  connectOpen: program.call(1, 'connect_open', null, 'low', access0, s.readAdminConnectOpenArgs, s.writeAdminConnectOpenArgs, readVoid, writeVoid),
  connectClose: program.call(2, 'connect_close', null, 'low', access0, readVoid, writeVoid, readVoid, writeVoid),
  connectGetLibVersion: program.call(3, 'connect_get_lib_version', null, 'low', access0, readVoid, writeVoid, s.readAdminConnectGetLibVersionRet, s.writeAdminConnectGetLibVersionRet),
  connectListServers: program.call(4, 'connect_list_servers', null, 'low', access0, s.readAdminConnectListServersArgs, s.writeAdminConnectListServersArgs, s.readAdminConnectListServersRet, s.writeAdminConnectListServersRet),
  connectLookupServer: program.call(5, 'connect_lookup_server', null, 'low', access0, s.readAdminConnectLookupServerArgs, s.writeAdminConnectLookupServerArgs, s.readAdminConnectLookupServerRet, s.writeAdminConnectLookupServerRet),
  serverGetThreadpoolParameters: program.call(6, 'server_get_threadpool_parameters', null, 'low', access0, s.readAdminServerGetThreadpoolParametersArgs, s.writeAdminServerGetThreadpoolParametersArgs, s.readAdminServerGetThreadpoolParametersRet, s.writeAdminServerGetThreadpoolParametersRet),
  serverSetThreadpoolParameters: program.call(7, 'server_set_threadpool_parameters', null, 'low', access0, s.readAdminServerSetThreadpoolParametersArgs, s.writeAdminServerSetThreadpoolParametersArgs, readVoid, writeVoid),
  serverListClients: program.call(8, 'server_list_clients', null, 'low', access0, s.readAdminServerListClientsArgs, s.writeAdminServerListClientsArgs, s.readAdminServerListClientsRet, s.writeAdminServerListClientsRet),
  serverLookupClient: program.call(9, 'server_lookup_client', null, 'low', access0, s.readAdminServerLookupClientArgs, s.writeAdminServerLookupClientArgs, s.readAdminServerLookupClientRet, s.writeAdminServerLookupClientRet),
  clientGetInfo: program.call(10, 'client_get_info', null, 'low', access0, s.readAdminClientGetInfoArgs, s.writeAdminClientGetInfoArgs, s.readAdminClientGetInfoRet, s.writeAdminClientGetInfoRet),
  clientClose: program.call(11, 'client_close', null, 'low', access0, s.readAdminClientCloseArgs, s.writeAdminClientCloseArgs, readVoid, writeVoid),
  serverGetClientLimits: program.call(12, 'server_get_client_limits', null, 'low', access0, s.readAdminServerGetClientLimitsArgs, s.writeAdminServerGetClientLimitsArgs, s.readAdminServerGetClientLimitsRet, s.writeAdminServerGetClientLimitsRet),
  serverSetClientLimits: program.call(13, 'server_set_client_limits', null, 'low', access0, s.readAdminServerSetClientLimitsArgs, s.writeAdminServerSetClientLimitsArgs, readVoid, writeVoid),
  connectGetLoggingOutputs: program.call(14, 'connect_get_logging_outputs', null, 'low', access0, s.readAdminConnectGetLoggingOutputsArgs, s.writeAdminConnectGetLoggingOutputsArgs, s.readAdminConnectGetLoggingOutputsRet, s.writeAdminConnectGetLoggingOutputsRet),
  connectGetLoggingFilters: program.call(15, 'connect_get_logging_filters', null, 'low', access0, s.readAdminConnectGetLoggingFiltersArgs, s.writeAdminConnectGetLoggingFiltersArgs, s.readAdminConnectGetLoggingFiltersRet, s.writeAdminConnectGetLoggingFiltersRet),
  connectSetLoggingOutputs: program.call(16, 'connect_set_logging_outputs', null, 'low', access0, s.readAdminConnectSetLoggingOutputsArgs, s.writeAdminConnectSetLoggingOutputsArgs, readVoid, writeVoid),
  connectSetLoggingFilters: program.call(17, 'connect_set_logging_filters', null, 'low', access0, s.readAdminConnectSetLoggingFiltersArgs, s.writeAdminConnectSetLoggingFiltersArgs, readVoid, writeVoid),
  serverUpdateTlsFiles: program.call(18, 'server_update_tls_files', null, 'low', access0, s.readAdminServerUpdateTlsFilesArgs, s.writeAdminServerUpdateTlsFilesArgs, readVoid, writeVoid),
  connectSetDaemonTimeout: program.call(19, 'connect_set_daemon_timeout', null, 'low', access0, s.readAdminConnectSetDaemonTimeoutArgs, s.writeAdminConnectSetDaemonTimeoutArgs, readVoid, writeVoid),
  connectDaemonShutdown: program.call(20, 'connect_daemon_shutdown', null, 'low', access0, s.readAdminConnectDaemonShutdownArgs, s.writeAdminConnectDaemonShutdownArgs, readVoid, writeVoid),
} as const;
