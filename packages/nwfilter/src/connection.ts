import type { DriverConnection, NWFilterDriver } from '@tsvirt/core';
import type { NWFilterState } from './state.js';

/** A connection to the network filters; what answers is loaded with the first call. */
export function nwfilterConnection(state: NWFilterState): DriverConnection {
  const filters = async () => (await state.engine()).filters;
  const bindings = async () => (await state.engine()).bindings;
  return {
    close: async () => {},
    connectListAllNWFilters: async (flags) => (await filters()).list(flags),
    nwfilterLookupByName: async (name) => (await filters()).byName(name),
    nwfilterLookupByUUID: async (uuid) => (await filters()).byUUID(uuid),
    nwfilterDefineXML: async (xml, flags) => (await filters()).define(xml, flags),
    nwfilterUndefine: async (filter) => (await filters()).undefine(filter),
    nwfilterGetXMLDesc: async (filter, flags) => (await filters()).describe(filter, flags),
    connectListAllNWFilterBindings: async (flags) => (await bindings()).list(flags),
    nwfilterBindingLookupByPortDev: async (name) => (await bindings()).byPortDev(name),
    nwfilterBindingCreateXML: async (xml, flags) => (await bindings()).create(xml, flags),
    nwfilterBindingDelete: async (binding) => (await bindings()).delete(binding),
    nwfilterBindingGetXMLDesc: async (binding, flags) => (await bindings()).describe(binding, flags),
  } satisfies NWFilterDriver;
}
