import { readMetadata, withMetadata } from '@tsvirt/conf/xml';
import type { HypervisorMethods } from '@tsvirt/core';
import { ErrorCode, ErrorDomain } from '@tsvirt/util';
import { checkFlags, testError } from '../errors.js';
import type { TestNode } from '../node/test-node.js';
import { changeDomain, definitionFor, impactFlags } from './access.js';

/** Title, description and what applications keep with a domain. */
export function domainMetadata(node: TestNode) {
  return {
    domainGetMetadata: (dom, type, uri, flags) => {
      checkFlags('domainGetMetadata', flags, impactFlags);
      const definition = definitionFor(node.domain(dom), flags);
      const found = readMetadata(definition, { type, uri }, ErrorDomain.TEST);
      if (found === undefined)
        throw testError(ErrorCode.NO_DOMAIN_METADATA, 'metadata not found: the domain has no such element');
      return found;
    },

    domainSetMetadata: async (dom, type, metadata, key, uri, flags) => {
      checkFlags('domainSetMetadata', flags, impactFlags);
      const change = { type, metadata, key, uri };
      const domain = await changeDomain(node, dom, flags, (definition) => {
        Object.assign(definition, withMetadata(definition, change, ErrorDomain.TEST));
      });
      node.events.emit('domain', {
        eventId: 23,
        dom: { name: domain.name ?? '', uuid: domain.uuid, id: domain.id },
        type,
        nsuri: uri,
      });
    },
  } satisfies HypervisorMethods;
}
