import { ErrorDomain } from '@tsvirt/util/error';
import { defineDocument } from '../element/index.js';
import { domainDefaults } from './defaults/index.js';
import { type Domain, type DomainInput, domainShape } from './domain.js';
import type { DomainFormatOptions, DomainParseOptions } from './options.js';
import { validateDomain } from './validate/index.js';

/** The `<domain>` document. */
export const domainDocument = defineDocument<Domain, DomainInput, DomainParseOptions, DomainFormatOptions>(
  'domain',
  domainShape,
  { errorDomain: ErrorDomain.DOMAIN, defaults: domainDefaults, validate: validateDomain },
);

/** Read a domain document. Errors: `XML_ERROR`, `XML_DETAIL`, `CONFIG_UNSUPPORTED` … */
export function parseDomain(xml: string, options?: DomainParseOptions): Domain {
  return domainDocument.parse(xml, options);
}

/** Write a domain document. A domain without an id is written as an inactive one. */
export function formatDomain(domain: Domain, options: DomainFormatOptions = {}): string {
  return domainDocument.format(
    domain,
    domain.id === undefined && options.inactive !== true ? { ...options, inactive: true } : options,
  );
}

/** The document for a domain that an application describes. */
export function domainXml(domain: DomainInput, options?: DomainParseOptions & DomainFormatOptions): string {
  return domainDocument.build(domain, options);
}
