import type { Network } from '@tsvirt/conf/network';
import { type CommandRunner, ErrorCode, isCommandError, nftApply } from '@tsvirt/util';
import { networkError } from '../errors.js';
import { familyOf, iptablesInput, iptablesRemoval } from './iptables.js';
import { nftCommands, nftRemoval } from './nftables.js';
import { networkRules } from './rules.js';
import type { FirewallBackend, IpFamily, NetworkRule } from './types.js';

const families: readonly IpFamily[] = ['ipv4', 'ipv6'];
const restore = { ipv4: 'iptables-restore', ipv6: 'ip6tables-restore' } as const;
const save = { ipv4: 'iptables-save', ipv6: 'ip6tables-save' } as const;

/**
 * Puts a network's rules in force in place of those it had: by nftables in one transaction, or where that isn't
 * installed by iptables. Undefined for a network that has none.
 */
export async function applyFirewall(
  runner: CommandRunner,
  network: Network,
): Promise<FirewallBackend | undefined> {
  const bridge = network.bridge?.name ?? '';
  const rules = networkRules(network);
  if (rules.length === 0) return undefined;
  try {
    await nftApply(
      runner,
      concerned(network, rules).flatMap((family) => nftCommands(bridge, rules, family)),
    );
    return 'nftables';
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  await applyIptables(runner, network, bridge, rules);
  return 'iptables';
}

/** Removes a network's rules; where there are none nothing happens. */
export async function removeFirewall(
  runner: CommandRunner,
  network: Network,
  backend: FirewallBackend | undefined,
): Promise<void> {
  const bridge = network.bridge?.name ?? '';
  if (backend !== 'iptables') {
    try {
      await nftApply(
        runner,
        concerned(network, networkRules(network)).flatMap((family) => nftRemoval(bridge, family)),
      );
      return;
    } catch (error) {
      if (!isMissing(error) || backend !== undefined) throw error;
    }
  }
  for (const family of families) await removeIptables(runner, bridge, family);
}

async function applyIptables(
  runner: CommandRunner,
  network: Network,
  bridge: string,
  rules: readonly NetworkRule[],
): Promise<void> {
  try {
    for (const family of concerned(network, rules)) {
      await removeIptables(runner, bridge, family);
      const input = iptablesInput(bridge, rules, family);
      if (input !== '') await runner.run([restore[family], '--noflush', '--wait'], { input });
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

async function removeIptables(runner: CommandRunner, bridge: string, family: IpFamily): Promise<void> {
  const { stdout } = await runner.run([save[family]]);
  const present = new Set(Array.from(stdout.matchAll(/^:(\S+) /gm), (match) => match[1] ?? ''));
  const input = iptablesRemoval(bridge, 'filter', present) + iptablesRemoval(bridge, 'nat', present);
  if (input !== '') await runner.run([restore[family], '--noflush', '--wait'], { input });
}

/** IPv4 is always there; a kernel may lack IPv6, which is touched only where a network has it. */
function concerned(network: Network, rules: readonly NetworkRule[]): IpFamily[] {
  const ips = network.ips ?? [];
  return families.filter(
    (family) =>
      family === 'ipv4' ||
      ips.some(({ address }) => address.includes(':')) ||
      rules.some((rule) => familyOf(rule) === family),
  );
}

/** True where the program itself isn't installed. */
function isMissing(error: unknown): boolean {
  return isCommandError(error) && error.status === undefined && /no such program/.test(error.message);
}
