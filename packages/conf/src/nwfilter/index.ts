import { ErrorDomain } from '@tsvirt/util/error';
import { defineDocument, type FormatOptions, type ParseOptions } from '../element/index.js';
import {
  applyFilterDefaults,
  filterShape,
  type NWFilter,
  type NWFilterInput,
  validateFilter,
} from './declaration.js';

export { chainPriorities, filterShape, type NWFilter, type NWFilterInput } from './declaration.js';
export { type FilterMatch, type FilterProtocol, protocols } from './protocols.js';
export {
  type FilterParameter,
  type FilterReference,
  filterParameters,
  filterReference,
} from './reference.js';
export type { FilterCondition, FilterRule } from './rule.js';
export {
  arpOpcodes,
  etherTypes,
  type FilterNumber,
  type HexNumber,
  ipProtocols,
  plainNumber,
  type TcpFlags,
} from './values.js';
export { type FilterVariable, formatVariable, isVariable, parseVariable } from './variable.js';

/** The `<filter>` document. */
export const nwfilterDocument = defineDocument<NWFilter, NWFilterInput>('filter', filterShape, {
  errorDomain: ErrorDomain.NWFILTER,
  defaults: applyFilterDefaults,
  validate: validateFilter,
});

/** Read a network filter. Errors: `XML_ERROR`, `XML_DETAIL`, `INTERNAL_ERROR` for values, `INVALID_ARG` for the chain, `CONFIG_UNSUPPORTED`. */
export function parseNWFilter(xml: string, options?: ParseOptions): NWFilter {
  return nwfilterDocument.parse(xml, options);
}

/** Write a network filter. */
export function formatNWFilter(filter: NWFilter, options?: FormatOptions): string {
  return nwfilterDocument.format(filter, options);
}

/** The document for a network filter that an application describes. */
export function nwfilterXml(filter: NWFilterInput): string {
  return nwfilterDocument.build(filter);
}
