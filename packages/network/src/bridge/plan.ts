/** A subnet's own address on the bridge. */
export interface BridgeAddress {
  readonly address: string;
  readonly prefix: number;
  readonly family: 'ipv4' | 'ipv6';
}

/** A route through the bridge. */
export interface BridgeRoute {
  readonly destination: string;
  readonly prefix: number;
  readonly gateway: string;
  readonly metric?: number | undefined;
}

/** The link that a network makes. */
export interface BridgePlan {
  readonly name: string;
  readonly mac: string | undefined;
  readonly stp: boolean;
  /** Seconds. */
  readonly delay: number;
  readonly mtu: number | undefined;
  readonly addresses: readonly BridgeAddress[];
  readonly routes: readonly BridgeRoute[];
}

type IpCommand = readonly string[];

/** The `ip` command that makes the link. */
export function linkCommands(plan: BridgePlan): IpCommand[] {
  return [
    [
      ...['link', 'add', 'name', plan.name],
      ...(plan.mac === undefined ? [] : ['address', plan.mac]),
      ...(plan.mtu === undefined ? [] : ['mtu', String(plan.mtu)]),
      ...['type', 'bridge', 'forward_delay', String(Math.round(plan.delay * 100))],
      ...['stp_state', plan.stp ? '1' : '0'],
    ],
  ];
}

/** The `ip` commands that give the link its addresses and routes, and bring it up. */
export function addressCommands(plan: BridgePlan): IpCommand[] {
  const commands: IpCommand[] = plan.addresses.map(({ address, prefix, family }) => [
    ...['address', 'add', `${address}/${prefix}`],
    // A bridge without ports would never be done with duplicate address detection.
    ...(family === 'ipv6' ? ['nodad'] : prefix < 31 ? ['broadcast', '+'] : []),
    ...['dev', plan.name],
  ]);
  commands.push(['link', 'set', 'dev', plan.name, 'up']);
  for (const { destination, prefix, gateway, metric } of plan.routes)
    commands.push([
      ...['route', 'add', `${destination}/${prefix}`, 'via', gateway, 'dev', plan.name, 'proto', 'static'],
      ...(metric === undefined ? [] : ['metric', String(metric)]),
    ]);
  return commands;
}

/** The `ip` command that removes the link, and with it everything on it. */
export function removeCommands(name: string): IpCommand[] {
  return [['link', 'delete', 'dev', name]];
}

/** Kernel parameters of the link, by name below /proc/sys. */
export function linkParameters(plan: BridgePlan): [name: string, value: string][] {
  const base = `net/ipv6/conf/${plan.name}`;
  if (!plan.addresses.some(({ family }) => family === 'ipv6')) return [[`${base}/disable_ipv6`, '1']];
  return [
    [`${base}/disable_ipv6`, '0'],
    [`${base}/accept_ra`, '0'],
    [`${base}/autoconf`, '0'],
  ];
}

/** `virbr0`, `virbr1`, …: the first from `first` on that isn't taken. A template such as `net%d` is counted in the same way. */
export function freeBridgeName(taken: ReadonlySet<string>, first: number, template = 'virbr%d'): string {
  for (let number = first; ; number++) {
    const name = template.replace('%d', String(number));
    if (!taken.has(name)) return name;
  }
}
