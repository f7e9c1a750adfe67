import { readMetadata, withMetadata } from '@tsvirt/conf';
import type { Domain } from '@tsvirt/conf/domain';
import type { HypervisorMethods } from '@tsvirt/core';
import { ErrorCode, ErrorDomain } from '@tsvirt/util';
import { refOf } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, qemuError } from '../errors.js';
import { find, impact } from './find.js';

/** Title, description and what applications keep in a domain. */
export function metadataMethods(state: QemuState) {
  return {
    domainGetMetadata(dom, type, uri, flags) {
      checkFlags('virDomainGetMetadata', flags, 3);
      const object = find(state, dom);
      const { live } = impact(object, flags);
      const domain = live ? object.current : (object.definition ?? object.current);
      const text = readMetadata(domain, { type, uri }, ErrorDomain.QEMU);
      if (text === undefined)
        throw qemuError(ErrorCode.NO_DOMAIN_METADATA, `the domain '${object.name}' has no such metadata`);
      return text;
    },
    domainSetMetadata(dom, type, metadata, key, uri, flags) {
      checkFlags('virDomainSetMetadata', flags, 3);
      return state.store.withJob(dom.uuid, async (object) => {
        const { live, config } = impact(object, flags);
        const changed = (model: Domain | undefined): Domain | undefined =>
          model && withMetadata(model, { type, metadata, key, uri }, ErrorDomain.QEMU);
        const next = changed(live ? object.live : undefined);
        const definition = changed(config ? object.definition : undefined);
        if (next !== undefined) await state.store.updateLive(object, { live: next });
        if (definition !== undefined) await state.store.define(definition);
        state.events.emit({ eventId: 23, dom: refOf(object), type, nsuri: uri });
      });
    },
  } satisfies HypervisorMethods;
}
