import { ErrorDomain } from '@tsvirt/util';
import {
  child,
  defineDocument,
  type FormatOptions,
  type Infer,
  type Input,
  list,
  type ParseOptions,
  struct,
  writeShape,
} from '../element/index.js';
import { XmlWriter } from '../xml/writer.js';
import { capabilitiesGuest } from './guest.js';
import { capabilitiesHost } from './host.js';

export type { CapabilitiesGuest, CapabilitiesMachine } from './guest.js';
export type { CapabilitiesHost } from './host.js';
export type { HostCache, HostNumaCell, HostNumaCpu, HostTopology } from './topology.js';

export const capabilitiesShape = struct({
  host: child(capabilitiesHost, { required: true }),
  guests: list('guest', capabilitiesGuest),
});

/** What a host and its hypervisor can do: what `<capabilities>` says. */
export interface Capabilities extends Infer<typeof capabilitiesShape> {}
/** What an application gives for capabilities. */
export interface CapabilitiesInput extends Input<typeof capabilitiesShape> {}

const plain = defineDocument<Capabilities, CapabilitiesInput>('capabilities', capabilitiesShape, {
  errorDomain: ErrorDomain.CAPABILITIES,
});

/** The `<capabilities>` document. Unlike other documents it has blank lines between its parts. */
export const capabilitiesDocument: typeof plain = {
  ...plain,
  format: formatCapabilities,
  build: (input, options) => formatCapabilities(plain.parse(plain.build(input, options), options), options),
};

/** Read a capabilities document. Errors: `XML_ERROR`, `XML_DETAIL`. */
export function parseCapabilities(xml: string, options?: ParseOptions): Capabilities {
  return plain.parse(xml, options);
}

/** Write a capabilities document. */
export function formatCapabilities({ host, guests }: Capabilities, options: FormatOptions = {}): string {
  const writer = new XmlWriter(options.level);
  writer.open('capabilities');
  writer.raw('\n');
  writeShape(capabilitiesHost, 'host', host, writer, options);
  writer.raw('\n');
  for (const guest of guests ?? []) {
    writeShape(capabilitiesGuest, 'guest', guest, writer, options);
    writer.raw('\n');
  }
  writer.close('capabilities');
  return writer.toString();
}

/** The document for capabilities that a driver describes. */
export function capabilitiesXml(capabilities: CapabilitiesInput): string {
  return capabilitiesDocument.build(capabilities);
}
