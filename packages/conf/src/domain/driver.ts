import type { Domain } from './domain.js';
import type { DomainParseOptions } from './options.js';

/** What a driver's domains may have beyond every driver's. */
export interface DomainFeatures {
  /** SCSI controllers have 16 units per target instead of 7. */
  readonly wideScsi?: boolean | undefined;
  readonly memoryHotplug?: boolean | undefined;
  readonly offlineVcpuPin?: boolean | undefined;
  /** Names may hold a slash. */
  readonly nameSlash?: boolean | undefined;
  /** `<vcpus>` */
  readonly individualVcpus?: boolean | undefined;
  /** Aliases that begin with `ua-`. */
  readonly userAlias?: boolean | undefined;
  /** There's no boot order by default. */
  readonly noBootOrder?: boolean | undefined;
  /** `<os firmware='…'>` */
  readonly firmwareAutoselect?: boolean | undefined;
  /** Network interfaces may be of models that libvirt doesn't know. */
  readonly netModelString?: boolean | undefined;
  /** No `<console>` comes with the first `<serial>`. */
  readonly noStubConsole?: boolean | undefined;
  readonly diskFdGroup?: boolean | undefined;
}

/**
 * What a hypervisor driver adds when domains are parsed. Its functions may change the domain; they throw a VirtError
 * for what the driver can't do.
 */
export interface DomainDriver {
  readonly features?: DomainFeatures | undefined;
  /** Architecture of a guest that names none: the host's, for most. */
  readonly defaultArch?: string | undefined;
  /** Security models of the host, first the one that domains get by default. */
  readonly securityModels?: readonly string[] | undefined;
  /** First three bytes of generated MAC addresses: `52:54:00`. */
  readonly macPrefix?: string | undefined;
  /** Before every driver's defaults. */
  readonly before?: ((domain: Domain, options: DomainParseOptions) => void) | undefined;
  /** After the defaults of each part, before addresses are given. */
  readonly defaults?: ((domain: Domain, options: DomainParseOptions) => void) | undefined;
  /** Give addresses to devices without one. */
  readonly assignAddresses?: ((domain: Domain, options: DomainParseOptions) => void) | undefined;
  readonly validate?: ((domain: Domain, options: DomainParseOptions) => void) | undefined;
}
