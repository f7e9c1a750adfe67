import type { FormatOptions, ParseOptions } from '../element/index.js';
import type { DomainDriver } from './driver.js';

/** What parsing a domain may be told. */
export interface DomainParseOptions extends ParseOptions {
  /** The driver for which it's parsed; without one everything is taken that libvirt's documents can say. */
  readonly driver?: DomainDriver | undefined;
  /** Take the document as it is, without defaults. */
  readonly skipDefaults?: boolean | undefined;
  /** Don't check what can't be together. */
  readonly skipValidation?: boolean | undefined;
  /** The guest's ABI may still change: it's being defined or started anew (VIR_DOMAIN_DEF_PARSE_ABI_UPDATE). */
  readonly abiUpdate?: boolean | undefined;
  /** For a UUID that the document leaves open. */
  readonly newUuid?: (() => string) | undefined;
  /** For the last bytes of MAC addresses that the document leaves open. */
  readonly randomBytes?: ((count: number) => Uint8Array) | undefined;
}

/** What formatting a domain may be told. */
export interface DomainFormatOptions extends FormatOptions {}
