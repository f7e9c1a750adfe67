import { type Domain, formatDomain, parseDomain } from '@tsvirt/conf/domain';
import { nouns, type ObjectKind } from '@tsvirt/conf/store';
import { extensions } from '../extension.js';
import { parseOptions } from '../prepare/parse-options.js';
import type { Guest } from './guest.js';
import { guestStatus } from './status.js';

/** How this driver's domains are kept. */
export const domainKind: ObjectKind<Domain, Guest> = {
  noun: nouns.domain,
  parse: (xml) => parseDomain(xml, { ...parseOptions, skipValidation: true }),
  format: (domain) => formatDomain(domain, { extensions, secure: true, inactive: true }),
  nameOf: (domain) => domain.name,
  uuidOf: (domain) => domain.uuid ?? '',
  withName: (domain, name) => ({ ...domain, name }),
  status: guestStatus,
};
