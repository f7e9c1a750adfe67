import { isIP } from 'node:net';
import { type QmpValue, qmpObjects } from '../qmp/json.js';

/** A network interface as the guest sees it. */
export interface AgentInterface {
  readonly name: string;
  readonly hwaddr: string | null;
  readonly addresses: readonly AgentAddress[];
}

/** One of its addresses. */
export interface AgentAddress {
  readonly family: 'ipv4' | 'ipv6';
  readonly address: string;
  readonly prefix: number;
}

/** What `guest-network-get-interfaces` tells; further names of an interface (`eth0:1`) are the interface itself. */
export function agentInterfaces(answer: QmpValue): AgentInterface[] {
  const found = new Map<string, { name: string; hwaddr: string | null; addresses: AgentAddress[] }>();
  for (const entry of qmpObjects(answer)) {
    if (typeof entry.name !== 'string') continue;
    const name = entry.name.replace(/:.*/s, '');
    const hwaddr = entry['hardware-address'];
    const iface = found.get(name) ?? {
      name,
      hwaddr: typeof hwaddr === 'string' ? hwaddr : null,
      addresses: [],
    };
    found.set(name, iface);
    for (const each of qmpObjects(entry['ip-addresses'])) {
      const address = each['ip-address'];
      const family = each['ip-address-type'];
      const prefix = Number(each.prefix ?? 0);
      if (typeof address !== 'string' || (family !== 'ipv4' && family !== 'ipv6')) continue;
      if (isIP(address) === 0 || !Number.isInteger(prefix) || prefix < 0 || prefix > 128) continue;
      iface.addresses.push({ family, address, prefix });
    }
  }
  return [...found.values()];
}
