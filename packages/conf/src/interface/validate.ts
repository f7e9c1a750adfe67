import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';
import type { HostInterface, InterfaceBond } from './declaration.js';

function refuse(reason: string): VirtError {
  return new VirtError(ErrorCode.XML_ERROR, `XML error: interface: ${reason}`, {
    domain: ErrorDomain.INTERFACE,
  });
}

function validateBond(bond: InterfaceBond): void {
  if (bond.interfaces === undefined) throw refuse('bond/interface is missing: a bond has at least one');
  if (bond.miimon !== undefined && bond.arpmon !== undefined)
    throw refuse('bond has either <miimon> or <arpmon>');
}

/** Refuse what can't be together in an interface. Errors: `XML_ERROR`. */
export function validateInterface(definition: HostInterface): void {
  if (definition.type === 'bond') validateBond(definition.bond);
  if (definition.type === 'bridge')
    for (const part of definition.bridge.interfaces ?? []) if (part.type === 'bond') validateBond(part.bond);
}
