// Written by tools/generate from the reference facts (wire-protocol.json). Don't edit: change the program and run it.

import type { XdrReader } from '../../rpc/xdr/reader.js';
import { readTypedParam, writeTypedParam } from '../../rpc/xdr/typed-params.js';
import type { XdrWriter } from '../../rpc/xdr/writer.js';
import type { TypedParam } from '../contract.js';

/** The wire’s admin_nonnull_server. */
export interface AdminServer {
  readonly name: string;
}

export function readAdminServer(r: XdrReader): AdminServer {
  return { name: r.string(4194304) };
}

export function writeAdminServer(w: XdrWriter, v: AdminServer): void {
  w.string(v.name, 4194304);
}

/** The wire’s admin_nonnull_client. */
export interface AdminClient {
  readonly srv: AdminServer;
  readonly id: bigint;
  readonly timestamp: bigint;
  readonly transport: number;
}

export function readAdminClient(r: XdrReader): AdminClient {
  return { srv: readAdminServer(r), id: r.uhyper(), timestamp: r.hyper(), transport: r.uint() };
}

export function writeAdminClient(w: XdrWriter, v: AdminClient): void {
  writeAdminServer(w, v.srv);
  w.uhyper(v.id);
  w.hyper(v.timestamp);
  w.uint(v.transport);
}

/** The wire’s admin_connect_open_args. */
export interface AdminConnectOpenArgs {
  readonly flags: number;
}

export function readAdminConnectOpenArgs(r: XdrReader): AdminConnectOpenArgs {
  return { flags: r.uint() };
}

export function writeAdminConnectOpenArgs(w: XdrWriter, v: AdminConnectOpenArgs): void {
  w.uint(v.flags);
}

/** The wire’s admin_connect_get_lib_version_ret. */
export interface AdminConnectGetLibVersionRet {
  readonly libVer: bigint;
}

export function readAdminConnectGetLibVersionRet(r: XdrReader): AdminConnectGetLibVersionRet {
  return { libVer: r.uhyper() };
}

export function writeAdminConnectGetLibVersionRet(w: XdrWriter, v: AdminConnectGetLibVersionRet): void {
  w.uhyper(v.libVer);
}

/** The wire’s admin_connect_list_servers_args. */
export interface AdminConnectListServersArgs {
  readonly needResults: number;
  readonly flags: number;
}

export function readAdminConnectListServersArgs(r: XdrReader): AdminConnectListServersArgs {
  return { needResults: r.uint(), flags: r.uint() };
}

export function writeAdminConnectListServersArgs(w: XdrWriter, v: AdminConnectListServersArgs): void {
  w.uint(v.needResults);
  w.uint(v.flags);
}

/** The wire’s admin_connect_list_servers_ret. */
export interface AdminConnectListServersRet {
  readonly servers: readonly AdminServer[];
  readonly ret: number;
}

export function readAdminConnectListServersRet(r: XdrReader): AdminConnectListServersRet {
  const servers: AdminServer[] = [];
  for (let count = r.count(16384, 4); count > 0; count -= 1) servers.push(readAdminServer(r));
  const ret = r.uint();
  return { servers, ret };
}

export function writeAdminConnectListServersRet(w: XdrWriter, v: AdminConnectListServersRet): void {
  w.count(v.servers.length, 16384);
  for (const item of v.servers) writeAdminServer(w, item);
  w.uint(v.ret);
}

/** The wire’s admin_connect_lookup_server_args. */
export interface AdminConnectLookupServerArgs {
  readonly name: string;
  readonly flags: number;
}

export function readAdminConnectLookupServerArgs(r: XdrReader): AdminConnectLookupServerArgs {
  return { name: r.string(4194304), flags: r.uint() };
}

export function writeAdminConnectLookupServerArgs(w: XdrWriter, v: AdminConnectLookupServerArgs): void {
  w.string(v.name, 4194304);
  w.uint(v.flags);
}

/** The wire’s admin_connect_lookup_server_ret. */
export interface AdminConnectLookupServerRet {
  readonly srv: AdminServer;
}

export function readAdminConnectLookupServerRet(r: XdrReader): AdminConnectLookupServerRet {
  return { srv: readAdminServer(r) };
}

export function writeAdminConnectLookupServerRet(w: XdrWriter, v: AdminConnectLookupServerRet): void {
  writeAdminServer(w, v.srv);
}

/** The wire’s admin_server_get_threadpool_parameters_args. */
export interface AdminServerGetThreadpoolParametersArgs {
  readonly srv: AdminServer;
  readonly flags: number;
}

export function readAdminServerGetThreadpoolParametersArgs(r: XdrReader): AdminServerGetThreadpoolParametersArgs {
  return { srv: readAdminServer(r), flags: r.uint() };
}

export function writeAdminServerGetThreadpoolParametersArgs(w: XdrWriter, v: AdminServerGetThreadpoolParametersArgs): void {
  writeAdminServer(w, v.srv);
  w.uint(v.flags);
}

/** The wire’s admin_server_get_threadpool_parameters_ret. */
export interface AdminServerGetThreadpoolParametersRet {
  readonly params: readonly TypedParam[];
}

export function readAdminServerGetThreadpoolParametersRet(r: XdrReader): AdminServerGetThreadpoolParametersRet {
  const params: TypedParam[] = [];
  for (let count = r.count(32, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  return { params };
}

export function writeAdminServerGetThreadpoolParametersRet(w: XdrWriter, v: AdminServerGetThreadpoolParametersRet): void {
  w.count(v.params.length, 32);
  for (const item of v.params) writeTypedParam(w, item);
}

/** The wire’s admin_server_set_threadpool_parameters_args. */
export interface AdminServerSetThreadpoolParametersArgs {
  readonly srv: AdminServer;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}

export function readAdminServerSetThreadpoolParametersArgs(r: XdrReader): AdminServerSetThreadpoolParametersArgs {
  const srv = readAdminServer(r);
  const params: TypedParam[] = [];
  for (let count = r.count(32, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const flags = r.uint();
  return { srv, params, flags };
}

export function writeAdminServerSetThreadpoolParametersArgs(w: XdrWriter, v: AdminServerSetThreadpoolParametersArgs): void {
  writeAdminServer(w, v.srv);
  w.count(v.params.length, 32);
  for (const item of v.params) writeTypedParam(w, item);
  w.uint(v.flags);
}

/** The wire’s admin_server_list_clients_args. */
export interface AdminServerListClientsArgs {
  readonly srv: AdminServer;
  readonly needResults: number;
  readonly flags: number;
}

export function readAdminServerListClientsArgs(r: XdrReader): AdminServerListClientsArgs {
  return { srv: readAdminServer(r), needResults: r.uint(), flags: r.uint() };
}

export function writeAdminServerListClientsArgs(w: XdrWriter, v: AdminServerListClientsArgs): void {
  writeAdminServer(w, v.srv);
  w.uint(v.needResults);
  w.uint(v.flags);
}

/** The wire’s admin_server_list_clients_ret. */
export interface AdminServerListClientsRet {
  readonly clients: readonly AdminClient[];
  readonly ret: number;
}

export function readAdminServerListClientsRet(r: XdrReader): AdminServerListClientsRet {
  const clients: AdminClient[] = [];
  for (let count = r.count(16384, 24); count > 0; count -= 1) clients.push(readAdminClient(r));
  const ret = r.uint();
  return { clients, ret };
}

export function writeAdminServerListClientsRet(w: XdrWriter, v: AdminServerListClientsRet): void {
  w.count(v.clients.length, 16384);
  for (const item of v.clients) writeAdminClient(w, item);
  w.uint(v.ret);
}

/** The wire’s admin_server_lookup_client_args. */
export interface AdminServerLookupClientArgs {
  readonly srv: AdminServer;
  readonly id: bigint;
  readonly flags: number;
}

export function readAdminServerLookupClientArgs(r: XdrReader): AdminServerLookupClientArgs {
  return { srv: readAdminServer(r), id: r.uhyper(), flags: r.uint() };
}

export function writeAdminServerLookupClientArgs(w: XdrWriter, v: AdminServerLookupClientArgs): void {
  writeAdminServer(w, v.srv);
  w.uhyper(v.id);
  w.uint(v.flags);
}

/** The wire’s admin_server_lookup_client_ret. */
export interface AdminServerLookupClientRet {
  readonly clnt: AdminClient;
}

export function readAdminServerLookupClientRet(r: XdrReader): AdminServerLookupClientRet {
  return { clnt: readAdminClient(r) };
}

export function writeAdminServerLookupClientRet(w: XdrWriter, v: AdminServerLookupClientRet): void {
  writeAdminClient(w, v.clnt);
}

/** The wire’s admin_client_get_info_args. */
export interface AdminClientGetInfoArgs {
  readonly clnt: AdminClient;
  readonly flags: number;
}

export function readAdminClientGetInfoArgs(r: XdrReader): AdminClientGetInfoArgs {
  return { clnt: readAdminClient(r), flags: r.uint() };
}

export function writeAdminClientGetInfoArgs(w: XdrWriter, v: AdminClientGetInfoArgs): void {
  writeAdminClient(w, v.clnt);
  w.uint(v.flags);
}

/** The wire’s admin_client_get_info_ret. */
export interface AdminClientGetInfoRet {
  readonly params: readonly TypedParam[];
}

export function readAdminClientGetInfoRet(r: XdrReader): AdminClientGetInfoRet {
  const params: TypedParam[] = [];
  for (let count = r.count(64, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  return { params };
}

export function writeAdminClientGetInfoRet(w: XdrWriter, v: AdminClientGetInfoRet): void {
  w.count(v.params.length, 64);
  for (const item of v.params) writeTypedParam(w, item);
}

/** The wire’s admin_client_close_args. */
export interface AdminClientCloseArgs {
  readonly clnt: AdminClient;
  readonly flags: number;
}

export function readAdminClientCloseArgs(r: XdrReader): AdminClientCloseArgs {
  return { clnt: readAdminClient(r), flags: r.uint() };
}

export function writeAdminClientCloseArgs(w: XdrWriter, v: AdminClientCloseArgs): void {
  writeAdminClient(w, v.clnt);
  w.uint(v.flags);
}

/** The wire’s admin_server_get_client_limits_args. */
export interface AdminServerGetClientLimitsArgs {
  readonly srv: AdminServer;
  readonly flags: number;
}

export function readAdminServerGetClientLimitsArgs(r: XdrReader): AdminServerGetClientLimitsArgs {
  return { srv: readAdminServer(r), flags: r.uint() };
}

export function writeAdminServerGetClientLimitsArgs(w: XdrWriter, v: AdminServerGetClientLimitsArgs): void {
  writeAdminServer(w, v.srv);
  w.uint(v.flags);
}

/** The wire’s admin_server_get_client_limits_ret. */
export interface AdminServerGetClientLimitsRet {
  readonly params: readonly TypedParam[];
}

export function readAdminServerGetClientLimitsRet(r: XdrReader): AdminServerGetClientLimitsRet {
  const params: TypedParam[] = [];
  for (let count = r.count(32, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  return { params };
}

export function writeAdminServerGetClientLimitsRet(w: XdrWriter, v: AdminServerGetClientLimitsRet): void {
  w.count(v.params.length, 32);
  for (const item of v.params) writeTypedParam(w, item);
}

/** The wire’s admin_server_set_client_limits_args. */
export interface AdminServerSetClientLimitsArgs {
  readonly srv: AdminServer;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}

export function readAdminServerSetClientLimitsArgs(r: XdrReader): AdminServerSetClientLimitsArgs {
  const srv = readAdminServer(r);
  const params: TypedParam[] = [];
  for (let count = r.count(32, 12); count > 0; count -= 1) params.push(readTypedParam(r));
  const flags = r.uint();
  return { srv, params, flags };
}

export function writeAdminServerSetClientLimitsArgs(w: XdrWriter, v: AdminServerSetClientLimitsArgs): void {
  writeAdminServer(w, v.srv);
  w.count(v.params.length, 32);
  for (const item of v.params) writeTypedParam(w, item);
  w.uint(v.flags);
}

/** The wire’s admin_server_update_tls_files_args. */
export interface AdminServerUpdateTlsFilesArgs {
  readonly srv: AdminServer;
  readonly flags: number;
}

export function readAdminServerUpdateTlsFilesArgs(r: XdrReader): AdminServerUpdateTlsFilesArgs {
  return { srv: readAdminServer(r), flags: r.uint() };
}

export function writeAdminServerUpdateTlsFilesArgs(w: XdrWriter, v: AdminServerUpdateTlsFilesArgs): void {
  writeAdminServer(w, v.srv);
  w.uint(v.flags);
}

/** The wire’s admin_connect_get_logging_outputs_args. */
export interface AdminConnectGetLoggingOutputsArgs {
  readonly flags: number;
}

export function readAdminConnectGetLoggingOutputsArgs(r: XdrReader): AdminConnectGetLoggingOutputsArgs {
  return { flags: r.uint() };
}

export function writeAdminConnectGetLoggingOutputsArgs(w: XdrWriter, v: AdminConnectGetLoggingOutputsArgs): void {
  w.uint(v.flags);
}

/** The wire’s admin_connect_get_logging_outputs_ret. */
export interface AdminConnectGetLoggingOutputsRet {
  readonly outputs: string;
  readonly noutputs: number;
}

export function readAdminConnectGetLoggingOutputsRet(r: XdrReader): AdminConnectGetLoggingOutputsRet {
  return { outputs: r.string(4194304), noutputs: r.uint() };
}

export function writeAdminConnectGetLoggingOutputsRet(w: XdrWriter, v: AdminConnectGetLoggingOutputsRet): void {
  w.string(v.outputs, 4194304);
  w.uint(v.noutputs);
}

/** The wire’s admin_connect_get_logging_filters_args. */
export interface AdminConnectGetLoggingFiltersArgs {
  readonly flags: number;
}

export function readAdminConnectGetLoggingFiltersArgs(r: XdrReader): AdminConnectGetLoggingFiltersArgs {
  return { flags: r.uint() };
}

export function writeAdminConnectGetLoggingFiltersArgs(w: XdrWriter, v: AdminConnectGetLoggingFiltersArgs): void {
  w.uint(v.flags);
}

/** The wire’s admin_connect_get_logging_filters_ret. */
export interface AdminConnectGetLoggingFiltersRet {
  readonly filters: string | null;
  readonly nfilters: number;
}

export function readAdminConnectGetLoggingFiltersRet(r: XdrReader): AdminConnectGetLoggingFiltersRet {
  return { filters: r.optionalString(4194304), nfilters: r.uint() };
}

export function writeAdminConnectGetLoggingFiltersRet(w: XdrWriter, v: AdminConnectGetLoggingFiltersRet): void {
  w.optionalString(v.filters, 4194304);
  w.uint(v.nfilters);
}

/** The wire’s admin_connect_set_logging_outputs_args. */
export interface AdminConnectSetLoggingOutputsArgs {
  readonly outputs: string | null;
  readonly flags: number;
}

export function readAdminConnectSetLoggingOutputsArgs(r: XdrReader): AdminConnectSetLoggingOutputsArgs {
  return { outputs: r.optionalString(4194304), flags: r.uint() };
}

export function writeAdminConnectSetLoggingOutputsArgs(w: XdrWriter, v: AdminConnectSetLoggingOutputsArgs): void {
  w.optionalString(v.outputs, 4194304);
  w.uint(v.flags);
}

/** The wire’s admin_connect_set_logging_filters_args. */
export interface AdminConnectSetLoggingFiltersArgs {
  readonly filters: string | null;
  readonly flags: number;
}

export function readAdminConnectSetLoggingFiltersArgs(r: XdrReader): AdminConnectSetLoggingFiltersArgs {
  return { filters: r.optionalString(4194304), flags: r.uint() };
}

export function writeAdminConnectSetLoggingFiltersArgs(w: XdrWriter, v: AdminConnectSetLoggingFiltersArgs): void {
  w.optionalString(v.filters, 4194304);
  w.uint(v.flags);
}

/** The wire’s admin_connect_set_daemon_timeout_args. */
export interface AdminConnectSetDaemonTimeoutArgs {
  readonly timeout: number;
  readonly flags: number;
}

export function readAdminConnectSetDaemonTimeoutArgs(r: XdrReader): AdminConnectSetDaemonTimeoutArgs {
  return { timeout: r.uint(), flags: r.uint() };
}

export function writeAdminConnectSetDaemonTimeoutArgs(w: XdrWriter, v: AdminConnectSetDaemonTimeoutArgs): void {
  w.uint(v.timeout);
  w.uint(v.flags);
}

/** The wire’s admin_connect_daemon_shutdown_args. */
export interface AdminConnectDaemonShutdownArgs {
  readonly flags: number;
}

export function readAdminConnectDaemonShutdownArgs(r: XdrReader): AdminConnectDaemonShutdownArgs {
  return { flags: r.uint() };
}

export function writeAdminConnectDaemonShutdownArgs(w: XdrWriter, v: AdminConnectDaemonShutdownArgs): void {
  w.uint(v.flags);
}
