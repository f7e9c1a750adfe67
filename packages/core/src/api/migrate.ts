import { ErrorCode, VirtError } from '@tsvirt/util';
import type { TypedParam } from '../driver/types.js';
import { DomainMigrateFlags } from '../generated/constants.js';
import type {
  DomainMigrateBegun,
  DomainMigrateFinished,
  DomainMigratePrepared3,
} from '../generated/contract.js';
import { findParam } from '../typed-params/validate.js';
import type { Connect } from './connect.js';
import type { Domain } from './domain.js';
import { type CallOptions, invoke, notSupported } from './invoke.js';

// Numbers of libvirt's driver features.
const changeProtection = 7;
const migrationParams = 13;
const migrationP2p = 4;
const migrationDirect = 5;

const none = new Uint8Array(0);

/** One migration as the public API was asked for it. */
export interface Migration {
  readonly domain: Domain;
  readonly source: Connect;
  readonly params: readonly TypedParam[];
  readonly flags: number;
  readonly options: CallOptions | undefined;
}

/** The five phases of libvirt's third migration protocol, on whichever of its two forms both sides speak. */
interface Phases {
  begin(flags: number): Promise<DomainMigrateBegun>;
  prepare(cookie: Uint8Array, document: string, flags: number): Promise<DomainMigratePrepared3>;
  perform(cookie: Uint8Array, uri: string | null, flags: number): Promise<Uint8Array>;
  finish(
    cookie: Uint8Array,
    uri: string | null,
    cancelled: boolean,
    flags: number,
  ): Promise<DomainMigrateFinished>;
  confirm(cookie: Uint8Array, cancelled: boolean, flags: number): Promise<void>;
}

/**
 * Migrates with this client between the two hosts: begin at the source, prepare at the target, perform at the source, finish at the target, confirm
 * at the source. Where something fails the guest goes on at the source.
 */
export async function migrateManaged(migration: Migration & { readonly target: Connect }): Promise<Domain> {
  const { source, target, options } = migration;
  const phases = await phasesOf(migration);
  const protection = (await supports(source, changeProtection, options))
    ? DomainMigrateFlags.CHANGE_PROTECTION
    : 0;
  const sourceFlags = migration.flags | protection;
  const targetFlags =
    migration.flags & ~(DomainMigrateFlags.ABORT_ON_ERROR | DomainMigrateFlags.AUTO_CONVERGE);

  const begun = await phases.begin(sourceFlags);
  let prepared: DomainMigratePrepared3;
  try {
    prepared = await phases.prepare(begun.cookieOut, begun.xml, targetFlags);
  } catch (error) {
    if (protection !== 0) await settle(() => phases.confirm(none, true, sourceFlags));
    throw error;
  }
  const uri = prepared.uriOut ?? stringParam(migration.params, 'migrate_uri');

  let failure: { readonly error: unknown } | undefined;
  let cookie = prepared.cookieOut;
  try {
    if (uri === null)
      throw new VirtError(
        ErrorCode.INTERNAL_ERROR,
        'internal error: the target named no address to migrate to',
      );
    if ((migration.flags & DomainMigrateFlags.OFFLINE) === 0)
      cookie = await phases.perform(cookie, uri, sourceFlags);
  } catch (error) {
    failure = { error };
    cookie = none;
  }

  let finished: DomainMigrateFinished | undefined;
  try {
    finished = await phases.finish(cookie, uri, failure !== undefined, targetFlags);
  } catch (error) {
    failure ??= { error };
  }
  const cancelled = failure !== undefined;
  try {
    await phases.confirm(finished?.cookieOut ?? none, cancelled, sourceFlags);
  } catch (error) {
    // The guest runs at one end by now; a source that can't tidy up doesn't undo that.
    if (cancelled) failure ??= { error };
  }
  if (failure !== undefined) throw failure.error;
  if (finished === undefined)
    throw new VirtError(ErrorCode.OPERATION_FAILED, 'the target has no guest after the migration');
  return target.domainOf(finished.dom);
}

async function phasesOf(migration: Migration & { readonly target: Connect }): Promise<Phases> {
  const { source, target, options } = migration;
  const withParams =
    (await supports(source, migrationParams, options, 'domainMigrateBegin3Params')) &&
    (await supports(target, migrationParams, options, 'domainMigratePrepare3Params'));
  if (withParams) return parameterPhases(migration);
  if (source.driver.domainMigrateBegin3 === undefined)
    throw notSupported(source.driverName, 'domainMigrateBegin3');
  if (target.driver.domainMigratePrepare3 === undefined)
    throw notSupported(target.driverName, 'domainMigratePrepare3');
  return positionalPhases(migration);
}

function parameterPhases({
  domain,
  source,
  target,
  params,
  options,
}: Migration & { readonly target: Connect }): Phases {
  const replaced = (field: string, value: string | null): readonly TypedParam[] =>
    value === null
      ? params
      : [...params.filter((one) => one.field !== field), { field, type: 'string', value }];
  return {
    begin: (flags) => invoke(source, 'domainMigrateBegin3Params', options, [domain, params, flags]),
    prepare: (cookie, document, flags) =>
      invoke(target, 'domainMigratePrepare3Params', options, [
        replaced('destination_xml', document),
        cookie,
        flags,
      ]),
    perform: (cookie, uri, flags) =>
      invoke(source, 'domainMigratePerform3Params', options, [
        domain,
        null,
        replaced('migrate_uri', uri),
        cookie,
        flags,
      ]),
    finish: (cookie, uri, cancelled, flags) => {
      const named = replaced('migrate_uri', uri);
      const all: readonly TypedParam[] =
        findParam(named, 'destination_name') === undefined
          ? [...named, { field: 'destination_name', type: 'string', value: domain.name }]
          : named;
      return invoke(target, 'domainMigrateFinish3Params', undefined, [all, cookie, cancelled, flags]);
    },
    confirm: (cookie, cancelled, flags) =>
      invoke(source, 'domainMigrateConfirm3Params', undefined, [domain, params, cookie, cancelled, flags]),
  };
}

function positionalPhases({
  domain,
  source,
  target,
  params,
  options,
}: Migration & { readonly target: Connect }): Phases {
  const { xml, uri: given, name, bandwidth } = positional(params);
  return {
    begin: (flags) => invoke(source, 'domainMigrateBegin3', options, [domain, xml, name, bandwidth, flags]),
    prepare: (cookie, document, flags) =>
      invoke(target, 'domainMigratePrepare3', options, [cookie, given, name, bandwidth, document, flags]),
    perform: (cookie, uri, flags) =>
      invoke(source, 'domainMigratePerform3', options, [
        domain,
        xml,
        cookie,
        null,
        uri,
        name,
        bandwidth,
        flags,
      ]),
    finish: (cookie, uri, cancelled, flags) =>
      invoke(target, 'domainMigrateFinish3', undefined, [
        name ?? domain.name,
        cookie,
        null,
        uri,
        cancelled,
        flags,
      ]),
    confirm: (cookie, cancelled, flags) =>
      invoke(source, 'domainMigrateConfirm3', undefined, [domain, cookie, cancelled, flags]),
  };
}

/** Lets the source's driver migrate by itself: peer to peer where `address` is given, else by the hypervisor's own means. */
export async function migratePeerToPeer(
  migration: Migration & { readonly address: string | null },
): Promise<void> {
  const { domain, source, address, params, flags, options } = migration;
  const feature = address === null ? migrationDirect : migrationP2p;
  if (source.driver.connectSupportsFeature !== undefined && !(await source.supportsFeature(feature, options)))
    throw notSupported(source.driverName, address === null ? 'direct migration' : 'peer-to-peer migration');
  if (await supports(source, migrationParams, options, 'domainMigratePerform3Params')) {
    await invoke(source, 'domainMigratePerform3Params', options, [domain, address, params, none, flags]);
    return;
  }
  const { xml, uri, name, bandwidth } = positional(params);
  await invoke(source, 'domainMigratePerform3', options, [
    domain,
    xml,
    none,
    address,
    uri,
    name,
    bandwidth,
    flags,
  ]);
}

function positional(params: readonly TypedParam[]): {
  xml: string | null;
  uri: string | null;
  name: string | null;
  bandwidth: bigint;
} {
  const known = ['destination_xml', 'migrate_uri', 'destination_name', 'bandwidth'];
  const other = params.find((one) => !known.includes(one.field));
  if (other !== undefined)
    throw new VirtError(
      ErrorCode.ARGUMENT_UNSUPPORTED,
      `unsupported parameter: one of the hosts can't migrate with '${other.field}'`,
    );
  const bandwidth = findParam(params, 'bandwidth');
  return {
    xml: stringParam(params, 'destination_xml'),
    uri: stringParam(params, 'migrate_uri'),
    name: stringParam(params, 'destination_name'),
    bandwidth: typeof bandwidth === 'bigint' ? bandwidth : 0n,
  };
}

function stringParam(params: readonly TypedParam[], field: string): string | null {
  const value = findParam(params, field);
  return typeof value === 'string' ? value : null;
}

type Phase = 'domainMigrateBegin3Params' | 'domainMigratePrepare3Params' | 'domainMigratePerform3Params';

async function supports(
  connect: Connect,
  feature: number,
  options: CallOptions | undefined,
  method?: Phase,
): Promise<boolean> {
  if (method !== undefined && connect.driver[method] === undefined) return false;
  if (connect.driver.connectSupportsFeature === undefined) return method !== undefined;
  return connect.supportsFeature(feature, options);
}

async function settle(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch {
    // The reason why it had to be called is the error that counts.
  }
}
