import type { Network } from '@tsvirt/conf/network';
import { ErrorCode, isCommandError, nftApply } from '@tsvirt/util';
import { networkError } from '../errors.js';
import type { FirewallBackend } from '../firewall/index.js';
import type { HostServices } from '../host.js';
import { familyOf } from '../network/plan.js';
import { iptablesInput, iptablesRemoval } from './iptables.js';
import { nftCommands, nftRemove } from './nftables.js';
import { type FirewallRule, type IpFamily, rulesOf } from './rules.js';

const families: readonly IpFamily[] = ['ipv4', 'ipv6'];
const restore = { ipv4: 'iptables-restore', ipv6: 'ip6tables-restore' } as const;
const save = { ipv4: 'iptables-save', ipv6: 'ip6tables-save' } as const;

/**
 * Puts a network's rules in force in place of those it had: by nftables in one transaction, or where that isn't
 * installed by iptables. Undefined for a network that has none.
 */
export async function applyFilter(
  host: HostServices,
  network: Network,
): Promise<FirewallBackend | undefined> {
  const bridge = network.bridge?.name ?? '';
  const rules = families
    .map((family) => [family, rulesOf(network, family)] as const)
    .filter(([family, list]) => list.length > 0 || hasFamily(network, family));
  if (rules.every(([, list]) => list.length === 0)) return undefined;
  try {
    await nftApply(
      host.runner,
      rules.flatMap(([family, list]) => nftCommands(bridge, family, list)),
    );
    return 'nftables';
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  await applyIptables(host, bridge, rules);
  return 'iptables';
}

/** Removes a network's rules; where there are none nothing happens. */
export async function removeFilter(
  host: HostServices,
  network: Network,
  backend: FirewallBackend | undefined,
): Promise<void> {
  const bridge = network.bridge?.name ?? '';
  if (backend !== 'iptables') {
    try {
      await nftApply(
        host.runner,
        families
          .filter((family) => hasFamily(network, family) || rulesOf(network, family).length > 0)
          .flatMap((family) => nftRemove(bridge, family)),
      );
      return;
    } catch (error) {
      if (!isMissing(error) || backend !== undefined) throw error;
    }
  }
  for (const family of families) await removeIptables(host, bridge, family);
}

async function applyIptables(
  host: HostServices,
  bridge: string,
  rules: readonly (readonly [IpFamily, readonly FirewallRule[]])[],
): Promise<void> {
  try {
    for (const [family, list] of rules) {
      await removeIptables(host, bridge, family);
      const input = iptablesInput(bridge, list, family);
      if (input !== '') await host.runner.run([restore[family], '--noflush', '--wait'], { input });
    }
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw networkError(
      ErrorCode.CONFIG_UNSUPPORTED,
      "the network's firewall rules can't be put in force: neither nft nor iptables is installed",
      'Install the package nftables.',
      error,
    );
  }
}

async function removeIptables(host: HostServices, bridge: string, family: IpFamily): Promise<void> {
  const { stdout } = await host.runner.run([save[family]]);
  const present = new Set(Array.from(stdout.matchAll(/^:(\S+) /gm), (match) => match[1] ?? ''));
  const input = iptablesRemoval(bridge, 'filter', present) + iptablesRemoval(bridge, 'nat', present);
  if (input !== '') await host.runner.run([restore[family], '--noflush', '--wait'], { input });
}

/** IPv4 is always there; a kernel may lack IPv6, which is touched only where a network has it. */
function hasFamily(network: Network, family: IpFamily): boolean {
  return family === 'ipv4' || (network.ips ?? []).some((ip) => familyOf(ip) === 'ipv6');
}

/** True where the program itself isn't installed. */
function isMissing(error: unknown): boolean {
  return isCommandError(error) && error.status === undefined && /no such program/.test(error.message);
}
