import { ErrorDomain } from '@tsvirt/util/error';
import { defineDocument, type FormatOptions, type ParseOptions } from '../element/index.js';
import { type HostInterface, type HostInterfaceInput, interfaceShape } from './declaration.js';
import { validateInterface } from './validate.js';

export {
  arpValidations,
  bondModes,
  type HostInterface,
  type HostInterfaceInput,
  type InterfaceBond,
  type InterfaceBridge,
  type InterfaceProtocol,
  interfaceShape,
  linkState,
  linkStates,
} from './declaration.js';

/** The `<interface>` document of an interface of the host. */
export const interfaceDocument = defineDocument<HostInterface, HostInterfaceInput>(
  'interface',
  interfaceShape,
  { errorDomain: ErrorDomain.INTERFACE, validate: validateInterface },
);

/** Read a document of a host's interface. Errors: `XML_ERROR`, `XML_DETAIL`. */
export function parseInterface(xml: string, options?: ParseOptions): HostInterface {
  return interfaceDocument.parse(xml, options);
}

/** Write a document of a host's interface. */
export function formatInterface(definition: HostInterface, options?: FormatOptions): string {
  return interfaceDocument.format(definition, options);
}

/** The document for an interface that an application describes. */
export function interfaceXml(definition: HostInterfaceInput): string {
  return interfaceDocument.build(definition);
}
