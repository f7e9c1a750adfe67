import { type Domain, formatDomain, parseDomain } from '@tsvirt/conf/domain';
import type { ObjectKind } from '@tsvirt/conf/store';
import { extensions } from '../extension.js';
import { parseOptions } from '../prepare/parse-options.js';
import type { Guest } from './guest.js';
import { guestStatus } from './status.js';

/** How the documents of this driver's domains are read and written. */
export const documents = {
  parse: (xml: string) => parseDomain(xml, { ...parseOptions, skipValidation: true }),
  format: (domain: Domain) => formatDomain(domain, { extensions, secure: true, inactive: true }),
  status: guestStatus,
} satisfies Partial<ObjectKind<Domain, Guest>>;
