import { ErrorCode, VirtError } from '@tsvirt/util/error';
import type { VirtualPort } from './virtualport.js';

const known: Readonly<Record<Exclude<VirtualPort['type'], undefined>, readonly string[]>> = {
  '802.1Qbg': ['managerid', 'typeid', 'typeidversion', 'instanceid'],
  '802.1Qbh': ['profileid'],
  openvswitch: ['interfaceid', 'profileid'],
  midonet: ['interfaceid'],
};

/** Those without which nothing can be connected. */
const needed: typeof known = {
  '802.1Qbg': ['managerid', 'typeid', 'typeidversion'],
  '802.1Qbh': ['profileid'],
  openvswitch: [],
  midonet: ['interfaceid'],
};

/** Parameters that a virtual port's type doesn't have, and a type that must be there. Errors: `XML_ERROR`. */
export function checkVirtualPort(
  port: VirtualPort,
  context: { readonly of: string; readonly typeRequired?: boolean; readonly complete?: boolean },
): void {
  const bad = (reason: string) => {
    throw new VirtError(ErrorCode.XML_ERROR, `${context.of}: virtual port: ${reason}`);
  };
  if (port.type === undefined) {
    if (context.typeRequired === true) bad('its type is missing');
    return;
  }
  for (const name of Object.keys(port.parameters ?? {}))
    if (!known[port.type].includes(name)) bad(`'${name}' is not possible for type '${port.type}'`);
  if (context.complete !== true) return;
  for (const name of needed[port.type])
    if ((port.parameters as Record<string, unknown> | undefined)?.[name] === undefined)
      bad(`'${name}' is missing for type '${port.type}'`);
}
