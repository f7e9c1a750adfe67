import type { FormatOptions, ParseOptions } from '../element/index.js';

/** What parsing a domain may be told. */
export interface DomainParseOptions extends ParseOptions {
  /** Aliases that begin with `ua-` belong to the user and are kept in inactive documents too. Default true. */
  readonly userAliases?: boolean | undefined;
}

/** What formatting a domain may be told. */
export interface DomainFormatOptions extends FormatOptions {}
