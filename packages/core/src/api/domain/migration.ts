import { ErrorCode, VirtError } from '@tsvirt/util';
import { DomainMigrateFlags as Flags } from '../../generated/constants.js';
import { type ParamsInput, toTypedParams } from '../../typed-params/param.js';
import { formatUri } from '../../uri/uri.js';
import type { Connect } from '../connect.js';
import type { Domain } from '../domain.js';
import type { CallOptions } from '../invoke.js';
import { migrateManaged, migratePeerToPeer } from '../migrate.js';
import { unsigned } from '../numbers.js';
import { DomainQemu } from './qemu.js';

/** Moving a running guest to another host. */
export abstract class DomainMigration extends DomainQemu {
  /**
   * Moves the guest to the host of `dconn`, steered by this client. `dname` renames it, `uri` says how the hosts reach each other, `bandwidth` is
   * MiB/s with 0 for no limit. Answers to virDomainMigrate. Flags: `DomainMigrateFlags`.
   */
  migrate(
    dconn: Connect,
    flags = 0,
    dname: string | null = null,
    uri: string | null = null,
    bandwidth: bigint | number = 0,
    options?: CallOptions,
  ): Promise<Domain> {
    return this.migrate2(dconn, null, flags, dname, uri, bandwidth, options);
  }

  /** As {@link migrate}; `dxml` replaces parts of the document on the way. Answers to virDomainMigrate2. Flags: `DomainMigrateFlags`. */
  async migrate2(
    dconn: Connect,
    dxml: string | null = null,
    flags = 0,
    dname: string | null = null,
    uri: string | null = null,
    bandwidth: bigint | number = 0,
    options?: CallOptions,
  ): Promise<Domain> {
    return this.#migrateTo(dconn, basics(dxml, dname, uri, bandwidth), flags, options);
  }

  /**
   * As {@link migrate}, with parameters (`destination_name`, `migrate_uri`, `destination_xml`, `bandwidth`, …). Answers to virDomainMigrate3. Flags:
   * `DomainMigrateFlags`.
   */
  migrate3(dconn: Connect, params: ParamsInput = {}, flags = 0, options?: CallOptions): Promise<Domain> {
    return this.#migrateTo(dconn, params, flags, options);
  }

  async #migrateTo(
    dconn: Connect,
    input: ParamsInput,
    flags: number,
    options?: CallOptions,
  ): Promise<Domain> {
    checkFlags(flags);
    const params = toTypedParams(input);
    if ((flags & Flags.PEER2PEER) === 0)
      return migrateManaged({
        domain: this.self,
        source: this.connect,
        target: dconn,
        params,
        flags,
        options,
      });
    await migratePeerToPeer({
      domain: this.self,
      source: this.connect,
      address: formatUri(dconn.uri),
      params,
      flags,
      options,
    });
    const name = params.find((one) => one.field === 'destination_name')?.value;
    return dconn.domainLookupByName(typeof name === 'string' ? name : this.name, options);
  }

  /** Moves the guest; the source host steers. `duri` is the target's connection URI. Answers to virDomainMigrateToURI. Flags: `DomainMigrateFlags`. */
  migrateToURI(
    duri: string,
    flags: number,
    dname: string | null = null,
    bandwidth: bigint | number = 0,
    options?: CallOptions,
  ): Promise<void> {
    const direct = (flags & Flags.PEER2PEER) === 0;
    return this.migrateToURI2(
      direct ? null : duri,
      direct ? duri : null,
      null,
      flags,
      dname,
      bandwidth,
      options,
    );
  }

  /** As {@link migrateToURI}, with how the hosts reach each other and parts of the document. Answers to virDomainMigrateToURI2. */
  async migrateToURI2(
    dconnuri: string | null,
    miguri: string | null,
    dxml: string | null,
    flags: number,
    dname: string | null = null,
    bandwidth: bigint | number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.migrateToURI3(dconnuri, basics(dxml, dname, miguri, bandwidth), flags, options);
  }

  /** As {@link migrateToURI}, with parameters. Answers to virDomainMigrateToURI3. Flags: `DomainMigrateFlags`. */
  async migrateToURI3(
    dconnuri: string | null,
    params: ParamsInput,
    flags: number,
    options?: CallOptions,
  ): Promise<void> {
    checkFlags(flags);
    if ((flags & Flags.PEER2PEER) !== 0 && dconnuri === null)
      throw new VirtError(
        ErrorCode.INVALID_ARG,
        "invalid argument: a peer-to-peer migration needs the target's connection URI",
      );
    const address = (flags & Flags.PEER2PEER) === 0 ? null : dconnuri;
    await migratePeerToPeer({
      domain: this.self,
      source: this.connect,
      address,
      params: toTypedParams(params),
      flags,
      options,
    });
  }

  /**
   * For how many milliseconds the guest may stand still at the end of a migration. Answers to
   * virDomainMigrateGetMaxDowntime.
   */
  async migrateGetMaxDowntime(flags = 0, options?: CallOptions): Promise<bigint> {
    return await this.call('domainMigrateGetMaxDowntime', options, this, flags);
  }

  /**
   * Sets for how many milliseconds the guest may stand still at the end of a migration. Answers to
   * virDomainMigrateSetMaxDowntime.
   */
  async migrateSetMaxDowntime(downtime: bigint | number, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainMigrateSetMaxDowntime', options, this, unsigned(downtime, 'downtime'), flags);
  }

  /**
   * The size of the cache for repeatedly sent pages, in bytes. Answers to
   * virDomainMigrateGetCompressionCache.
   */
  async migrateGetCompressionCache(flags = 0, options?: CallOptions): Promise<bigint> {
    return await this.call('domainMigrateGetCompressionCache', options, this, flags);
  }

  /**
   * Sets the size of the cache for repeatedly sent pages, in bytes. Answers to
   * virDomainMigrateSetCompressionCache.
   */
  async migrateSetCompressionCache(
    cacheSize: bigint | number,
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    await this.call(
      'domainMigrateSetCompressionCache',
      options,
      this,
      unsigned(cacheSize, 'cacheSize'),
      flags,
    );
  }

  /**
   * The most MiB/s that a migration takes. Answers to virDomainMigrateGetMaxSpeed. Flags:
   * `DomainMigrateMaxSpeedFlags`.
   */
  async migrateGetMaxSpeed(flags = 0, options?: CallOptions): Promise<bigint> {
    return await this.call('domainMigrateGetMaxSpeed', options, this, flags);
  }

  /**
   * Sets the most MiB/s that a migration takes. Answers to virDomainMigrateSetMaxSpeed. Flags:
   * `DomainMigrateMaxSpeedFlags`.
   */
  async migrateSetMaxSpeed(bandwidth: bigint | number, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainMigrateSetMaxSpeed', options, this, unsigned(bandwidth, 'bandwidth'), flags);
  }

  /** Lets the running migration go on as post-copy. Answers to virDomainMigrateStartPostCopy. */
  async migrateStartPostCopy(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainMigrateStartPostCopy', options, this, flags);
  }
}

function basics(
  dxml: string | null,
  dname: string | null,
  uri: string | null,
  bandwidth: bigint | number,
): ParamsInput {
  return {
    destination_xml: dxml ?? undefined,
    destination_name: dname ?? undefined,
    migrate_uri: uri ?? undefined,
    bandwidth: unsigned(bandwidth, 'bandwidth') || undefined,
  };
}

function checkFlags(flags: number): void {
  const both = (one: number, other: number) => (flags & one) !== 0 && (flags & other) !== 0;
  const complaint = both(Flags.NON_SHARED_DISK, Flags.NON_SHARED_INC)
    ? 'the flags NON_SHARED_DISK and NON_SHARED_INC exclude each other'
    : (flags & Flags.TUNNELLED) !== 0 && (flags & Flags.PEER2PEER) === 0
      ? 'the flag TUNNELLED needs PEER2PEER'
      : both(Flags.TUNNELLED, Flags.PARALLEL)
        ? 'the flags TUNNELLED and PARALLEL exclude each other'
        : undefined;
  if (complaint !== undefined) throw new VirtError(ErrorCode.INVALID_ARG, `invalid argument: ${complaint}`);
}
