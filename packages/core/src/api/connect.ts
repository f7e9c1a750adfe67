import type { DomainRef } from '../generated/contract.js';
import {
  type ParamsInput,
  type ParamsObject,
  toTypedParams,
  typedParamsToObject,
} from '../typed-params/param.js';
import { formatUri } from '../uri/uri.js';
import { ConnectEvents } from './connect/events.js';
import { Domain } from './domain.js';
import { type CallOptions, notSupported } from './invoke.js';

/** What a domain's statistics hold. */
export interface DomainStats {
  readonly domain: Domain;
  readonly stats: ParamsObject;
}

/**
 * A connection to a hypervisor, made by {@link connectOpen}. Its methods are spread by subject over the classes it extends: host, domains, networks,
 * storage, events.
 */
export class Connect extends ConnectEvents {
  protected override get self(): Connect {
    return this;
  }

  /** The connection's URI as the driver gives it, else as it was opened. Answers to virConnectGetURI. */
  async getURI(options?: CallOptions): Promise<string> {
    if (this.driver.connectGetURI !== undefined) return this.call('connectGetURI', options);
    const { query } = this.uri;
    return query === null
      ? formatUri(this.uri)
      : `${formatUri({ ...this.uri, params: [], fragment: null })}?${query}`;
  }

  /** Is the other side there? Answers to virConnectIsAlive. */
  isAlive(): boolean {
    return !this.isClosed && (this.driver.isAlive?.() ?? true);
  }

  /** Can nobody on the way read or change what is said? Answers to virConnectIsSecure. */
  async isSecure(options?: CallOptions): Promise<boolean> {
    return this.driver.connectIsSecure === undefined ? true : this.call('connectIsSecure', options);
  }

  /** Is what is said encrypted? Answers to virConnectIsEncrypted. */
  isEncrypted(): boolean {
    return this.driver.isEncrypted?.() ?? false;
  }

  /**
   * Asks the other side every `interval` seconds whether it is there, and gives the connection up after `count` silent times; an interval of 0
   * stops that. Answers to virConnectSetKeepAlive.
   */
  async setKeepAlive(interval: number, count: number): Promise<void> {
    if (this.driver.setKeepAlive === undefined) throw notSupported(this.driverName, 'connectSetKeepAlive');
    await this.driver.setKeepAlive(interval, count);
  }

  /** Says on whose behalf calls are made; only for a proxy that the other side trusts. Answers to virConnectSetIdentity. */
  async setIdentity(params: ParamsInput, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('connectSetIdentity', options, toTypedParams(params), flags);
  }

  /**
   * Statistics of all domains that the flags choose; `stats` are `DomainStatsTypes`, 0 for all. Answers to virConnectGetAllDomainStats. Flags:
   * `ConnectGetAllDomainStatsFlags`.
   */
  async getAllDomainStats(stats = 0, flags = 0, options?: CallOptions): Promise<DomainStats[]> {
    return this.domainListGetStats([], stats, flags, options);
  }

  /** Statistics of the given domains (all for none). Answers to virDomainListGetStats. Flags: `ConnectGetAllDomainStatsFlags`. */
  async domainListGetStats(
    domains: readonly DomainRef[],
    stats = 0,
    flags = 0,
    options?: CallOptions,
  ): Promise<DomainStats[]> {
    const records = await this.call('connectGetAllDomainStats', options, domains, stats, flags);
    return records.map(({ dom, params }) => ({
      domain: new Domain(this, dom),
      stats: typedParamsToObject(params),
    }));
  }

  /** Can this connection do that? `feature` is one of libvirt's driver features, as the wire numbers them. */
  async supportsFeature(feature: number, options?: CallOptions): Promise<boolean> {
    return this.driver.connectSupportsFeature === undefined
      ? false
      : this.call('connectSupportsFeature', options, feature);
  }

  /** The domain object of a reference that a driver gave. */
  domainOf(ref: DomainRef): Domain {
    return new Domain(this, ref);
  }
}
