import { ErrorDomain } from '@tsvirt/util/error';
import { mac } from '../common/mac.js';
import { uuid } from '../common/uuid.js';
import {
  attr,
  child,
  defineDocument,
  type FormatOptions,
  type Infer,
  type Input,
  leaf,
  type ParseOptions,
  string,
  struct,
} from '../element/index.js';
import { filterReference } from '../nwfilter/reference.js';

const device = struct({ name: attr(string, { required: true }) });

export const nwfilterBindingShape = struct({
  /** The domain whose interface it is. */
  owner: child(struct({ name: leaf(string, { required: true }), uuid: leaf(uuid, { required: true }) }), {
    required: true,
  }),
  /** The device on the host that is filtered. */
  portdev: child(device, { required: true }),
  /** The device below it: for macvtap. */
  linkdev: child(device),
  mac: child(struct({ address: attr(mac, { required: true }) }), { required: true }),
  filterref: child(filterReference, { required: true }),
});

/** What `<filterbinding>` says: a network filter at work on a guest's interface. */
export interface NWFilterBinding extends Infer<typeof nwfilterBindingShape> {}
/** What an application gives for a filter binding. */
export interface NWFilterBindingInput extends Input<typeof nwfilterBindingShape> {}

/** The `<filterbinding>` document. */
export const nwfilterBindingDocument = defineDocument<NWFilterBinding, NWFilterBindingInput>(
  'filterbinding',
  nwfilterBindingShape,
  { errorDomain: ErrorDomain.NWFILTER },
);

/** Read a filter binding. Errors: `XML_ERROR`, `XML_DETAIL`, `INTERNAL_ERROR`. */
export function parseNWFilterBinding(xml: string, options?: ParseOptions): NWFilterBinding {
  return nwfilterBindingDocument.parse(xml, options);
}

/** Write a filter binding. */
export function formatNWFilterBinding(binding: NWFilterBinding, options?: FormatOptions): string {
  return nwfilterBindingDocument.format(binding, options);
}

/** The document for a filter binding that an application describes. */
export function nwfilterBindingXml(binding: NWFilterBindingInput): string {
  return nwfilterBindingDocument.build(binding);
}
