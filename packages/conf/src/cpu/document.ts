import { ErrorDomain } from '@tsvirt/util';
import { defineDocument, elementError, type FormatOptions, type ParseOptions } from '../element/index.js';
import type { XmlElement } from '../xml/element.js';
import { parseXml } from '../xml/parse.js';
import { type GuestCpu, type GuestCpuInput, guestCpu } from './guest.js';
import { type HostCpu, type HostCpuInput, hostCpu } from './host.js';

const errorDomain = ErrorDomain.CPU;

/** The `<cpu>` document of a guest. */
export const guestCpuDocument = defineDocument<GuestCpu, GuestCpuInput>('cpu', guestCpu, { errorDomain });
/** The `<cpu>` document of a host. */
export const hostCpuDocument = defineDocument<HostCpu, HostCpuInput>('cpu', hostCpu, { errorDomain });

/** A CPU by itself, as virConnectCompareCPU and its like take it: told apart by `kind`. */
export type Cpu = { kind: 'host'; cpu: HostCpu } | { kind: 'guest'; cpu: GuestCpu };

/** Read a CPU from an element of another document. */
export function readCpu(element: XmlElement, options?: ParseOptions): Cpu {
  if (element.child('arch') === undefined)
    return { kind: 'guest', cpu: guestCpuDocument.read(element, options) };
  if (element.attribute('match') !== undefined)
    throw elementError(element, "<arch> says that it's a host's, attribute 'match' that it's a guest's");
  return { kind: 'host', cpu: hostCpuDocument.read(element, options) };
}

/** Read a CPU document: a host's if it has `<arch>`, else a guest's. Errors: `XML_ERROR`, `XML_DETAIL`. */
export function parseCpu(xml: string, options?: ParseOptions): Cpu {
  return readCpu(parseXml(xml, { what: 'cpu', errorDomain }), options);
}

/** Write a CPU document. */
export function formatCpu({ kind, cpu }: Cpu, options?: FormatOptions): string {
  return kind === 'host' ? hostCpuDocument.format(cpu, options) : guestCpuDocument.format(cpu, options);
}

/** The document for a guest's CPU that an application describes. */
export function guestCpuXml(cpu: GuestCpuInput): string {
  return guestCpuDocument.build(cpu);
}

/** The document for a host's CPU that an application describes. */
export function hostCpuXml(cpu: HostCpuInput): string {
  return hostCpuDocument.build(cpu);
}
