import {
  arpValidations,
  bondModes,
  type HostInterface,
  type InterfaceBond,
  type InterfaceBridge,
  linkStates,
} from '@tsvirt/conf/interface';
import { ErrorCode } from '@tsvirt/core';
import { interfaceError } from './errors.js';
import type { Link, Links } from './sysfs.js';

type Part = NonNullable<InterfaceBridge['interfaces']>[number];
type Ethernet = Extract<Part, { type: 'ethernet' }>;
type LinkState = NonNullable<Ethernet['link']>;

/** The document of a link as it is now. @throws VirtError `INTERNAL_ERROR` where the kernel doesn't say what it must. */
export async function describeInterface(links: Links, link: Link): Promise<HostInterface> {
  const size = await numberAt(link, 'mtu');
  const own = size === undefined ? {} : { mtu: size };
  switch (await kindOf(links, link)) {
    case 'bridge':
      return { type: 'bridge', name: link.name, ...own, bridge: await describeBridge(links, link) };
    case 'bond':
      return { ...own, ...(await describeBond(links, link)) };
    case 'vlan':
      return { ...own, ...(await describeVlan(links, link)) };
    default:
      return { ...own, ...(await describeEthernet(link)) };
  }
}

/** The kind that the kernel names; where it's too old to, what the link has tells it. */
async function kindOf(links: Links, link: Link): Promise<HostInterface['type']> {
  const named = /^DEVTYPE=(bridge|bond|vlan)$/m.exec((await link.attribute('uevent')) ?? '')?.[1];
  if (named !== undefined) return named as HostInterface['type'];
  if ((await link.attribute('bridge/bridge_id')) !== undefined) return 'bridge';
  if ((await link.attribute('bonding/mode')) !== undefined) return 'bond';
  return (await links.vlan(link.name)) === undefined ? 'ethernet' : 'vlan';
}

async function describeEthernet(link: Link): Promise<Ethernet> {
  const mac = await link.attribute('address');
  return {
    type: 'ethernet',
    name: link.name,
    link: await linkStateOf(link),
    ...(mac === undefined ? {} : { mac }),
  };
}

/** Only a link that is up has a speed. */
async function linkStateOf(link: Link): Promise<LinkState> {
  const said = await link.attribute('operstate');
  const state = linkStates.find((name) => name === said) ?? 'unknown';
  const speed = state === 'up' ? ((await numberAt(link, 'speed')) ?? 0) : 0;
  return { speed: Math.max(speed, 0), state };
}

async function describeBridge(links: Links, link: Link): Promise<InterfaceBridge> {
  // libvirt gives the kernel's hundredths of a second as they are
  const delay = await needed(link, 'bridge/forward_delay');
  const stp = (await needed(link, 'bridge/stp_state')) !== '0';
  // a guest's device comes and goes with it: it's no part of the host's bridge
  const ports = (await link.folder('brif')).filter((name) => !/^vnet\d/.test(name));
  const parts = await partsOf(links, ports, async (part): Promise<Part> => {
    switch (await kindOf(links, part)) {
      case 'bond':
        return describeBond(links, part);
      case 'vlan':
        return describeVlan(links, part);
      default:
        return describeEthernet(part);
    }
  });
  return { stp, delay, ...(parts.length === 0 ? {} : { interfaces: parts }) };
}

async function describeVlan(links: Links, link: Link) {
  const vlan = await links.vlan(link.name);
  if (vlan === undefined)
    throw interfaceError(
      ErrorCode.INTERNAL_ERROR,
      `the kernel doesn't say which VLAN '${link.name}' is`,
      'It does so below /proc/net/vlan.',
    );
  return {
    type: 'vlan' as const,
    name: link.name,
    link: await linkStateOf(link),
    vlan: { tag: vlan.tag, interface: { name: vlan.device } },
  };
}

async function describeBond(links: Links, link: Link) {
  const names = (await link.folder('')).filter((name) => name.startsWith('slave_'));
  const bond: InterfaceBond = {
    ...named('mode', await chosen(link, 'bonding/mode', bondModes)),
    ...(await watchOf(link)),
  };
  const parts = await partsOf(
    links,
    names.map((name) => name.slice('slave_'.length)),
    describeEthernet,
  );
  if (parts.length > 0) bond.interfaces = parts;
  return { type: 'bond' as const, name: link.name, link: await linkStateOf(link), bond };
}

/** How a bond's links are watched: by ARP, by their carrier, or not at all. */
async function watchOf(link: Link): Promise<Pick<InterfaceBond, 'miimon' | 'arpmon'>> {
  const interval = (await numberAt(link, 'bonding/arp_interval')) ?? 0;
  if (interval > 0) {
    const validate = await chosen(link, 'bonding/arp_validate', arpValidations);
    return {
      arpmon: {
        interval,
        target: (await link.attribute('bonding/arp_ip_target')) ?? '',
        ...named('validate', validate === 'none' ? undefined : validate),
      },
    };
  }
  const freq = (await numberAt(link, 'bonding/miimon')) ?? 0;
  if (freq === 0) return {};
  return {
    miimon: {
      freq,
      downdelay: (await numberAt(link, 'bonding/downdelay')) ?? 0,
      updelay: (await numberAt(link, 'bonding/updelay')) ?? 0,
      carrier: (await numberAt(link, 'bonding/use_carrier')) === 0 ? 'ioctl' : 'netif',
    },
  };
}

async function partsOf<T>(
  links: Links,
  names: readonly string[],
  describe: (link: Link) => Promise<T>,
): Promise<T[]> {
  const parts: T[] = [];
  for (const name of names) {
    const part = await links.find(name);
    if (part !== undefined) parts.push(await describe(part));
  }
  return parts;
}

async function needed(link: Link, path: string): Promise<string> {
  const value = await link.attribute(path);
  if (value === undefined)
    throw interfaceError(ErrorCode.INTERNAL_ERROR, `the kernel doesn't say '${path}' of '${link.name}'`);
  return value;
}

async function numberAt(link: Link, path: string): Promise<number | undefined> {
  const text = await link.attribute(path);
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
}

/** What an attribute like `active-backup 1` says by its number. */
async function chosen<T extends string>(
  link: Link,
  path: string,
  names: readonly T[],
): Promise<T | undefined> {
  const number = / (\d+)$/.exec((await link.attribute(path)) ?? '')?.[1];
  return number === undefined ? undefined : names[Number(number)];
}

function named<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]: V });
}
