import { ipBatch, isCommandError, type UndoStack } from '@tsvirt/util';
import type { HostServices } from '../host.js';
import { addressCommands, type BridgePlan, linkCommands, linkParameters, removeCommands } from './plan.js';

/** Makes a network's link with its addresses, and brings it up. There must be none of its name. */
export async function createBridge(host: HostServices, plan: BridgePlan, undo: UndoStack): Promise<void> {
  // An IPv6 address can be given only once the link is known to want any.
  const early = plan.addresses.some(({ family }) => family === 'ipv6');
  try {
    await ipBatch(host.runner, [...linkCommands(plan), ...(early ? [] : addressCommands(plan))]);
    undo.push(`remove the link ${plan.name}`, () => removeBridge(host, plan.name));
  } catch (error) {
    // Where it was the first command that failed the link, if there is one, is another's.
    if (!isCommandError(error) || !/-:1\s*$/.test(error.stderr)) await removeBridge(host, plan.name);
    throw error;
  }
  for (const [name, value] of linkParameters(plan)) await host.sysctl.write(name, value);
  if (early) await ipBatch(host.runner, addressCommands(plan));
}

/** Removes a network's link if it is there. */
export async function removeBridge(host: HostServices, name: string): Promise<void> {
  if ((await host.facts.links()).has(name)) await ipBatch(host.runner, removeCommands(name));
}

const forwarding = { ipv4: 'net/ipv4/ip_forward', ipv6: 'net/ipv6/conf/all/forwarding' } as const;

/** Lets the host pass packets on. It stays so: others may count on it by the time the network stops. */
export async function enableForwarding(
  host: HostServices,
  families: Iterable<'ipv4' | 'ipv6'>,
): Promise<void> {
  for (const family of families) {
    const name = forwarding[family];
    if ((await host.sysctl.read(name)) === '0') await host.sysctl.write(name, '1');
  }
}
