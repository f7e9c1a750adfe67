import { readShape } from '../../element/index.js';
import type { XmlElement } from '../../xml/index.js';
import type { Network } from '../declaration.js';
import { forwardInterface } from '../forward.js';
import { added, invalid, isAdd, type Update, unsupported, without } from './types.js';

export function updateForwardInterfaces(network: Network, element: XmlElement, { command }: Update): void {
  const { name } = network;
  if (command === 'modify') unsupported(name, 'a forward interface can be added and deleted, not modified');
  const { dev } = readShape(forwardInterface, element);
  const { forward } = network;
  const interfaces = forward?.interfaces ?? [];
  const index = interfaces.findIndex((each) => each.dev === dev);
  const used = interfaces[index]?.connections ?? 0;
  if (!isAdd(command)) {
    if (forward === undefined || index < 0) invalid(name, `no forward interface is '${dev}'`);
    if (used > 0) invalid(name, `forward interface '${dev}' is in use by ${used} guests`);
    setInterfaces(forward, without(interfaces, index));
    return;
  }
  if (forward === undefined) invalid(name, 'an isolated network forwards to no interface');
  if (index >= 0) invalid(name, `forward interface '${dev}' is there already`);
  setInterfaces(forward, added(interfaces, { dev }, command));
}

/** The list, and the attribute that names its first one again. */
function setInterfaces(
  forward: Exclude<Network['forward'], undefined>,
  interfaces: Exclude<Network['forward'], undefined>['interfaces'],
): void {
  const first = interfaces?.[0];
  if (interfaces === undefined) delete forward.interfaces;
  else forward.interfaces = interfaces;
  if (first === undefined || forward.pf !== undefined) delete forward.dev;
  else forward.dev = first.dev;
}
