import { formatInterface } from '@tsvirt/conf/interface';
import {
  ConnectListAllInterfacesFlags,
  type DriverConnection,
  ErrorCode,
  type InterfaceMethods,
  type InterfaceRef,
  InterfaceXMLFlags,
} from '@tsvirt/core';
import { mapInTurns } from '@tsvirt/util';
import { describeInterface } from './describe.js';
import { checkFlags, interfaceError } from './errors.js';
import type { Link, Links } from './sysfs.js';

/** How many links are looked at at the same time: each has a file open. */
const atOnce = 16;

/** A connection to the host's interfaces. They're only looked at: what would change them is not supported. */
export function interfaceConnection(links: Links): DriverConnection {
  const find = async (name: string): Promise<Link> => {
    const link = await links.find(name);
    if (link === undefined)
      throw interfaceError(ErrorCode.NO_INTERFACE, `the host has no interface named '${name}'`);
    return link;
  };
  return {
    close: async () => {},
    async connectListAllInterfaces(flags) {
      const { ACTIVE, INACTIVE } = ConnectListAllInterfacesFlags;
      checkFlags('virConnectListAllInterfaces', flags, ACTIVE | INACTIVE);
      const wanted = flags === 0 ? ACTIVE | INACTIVE : flags;
      const look = async (link: Link): Promise<InterfaceRef | undefined> => {
        if (!(await isListed(link))) return undefined;
        return (wanted & ((await isUp(link)) ? ACTIVE : INACTIVE)) === 0 ? undefined : refOf(link);
      };
      const refs = await mapInTurns(await links.list(), look, { atOnce });
      return refs.filter((ref) => ref !== undefined);
    },
    interfaceLookupByName: async (name) => refOf(await find(name)),
    async interfaceLookupByMACString(mac) {
      const wanted = mac.toLowerCase();
      const found: InterfaceRef[] = [];
      for (const link of await links.list())
        if ((await link.attribute('address')) === wanted && (await isListed(link)))
          found.push(await refOf(link));
      const [first, second] = found;
      if (first === undefined)
        throw interfaceError(
          ErrorCode.NO_INTERFACE,
          `the host has no interface with the MAC address '${mac}'`,
        );
      if (second !== undefined)
        throw interfaceError(
          ErrorCode.MULTIPLE_INTERFACES,
          `the MAC address '${mac}' is that of several interfaces: ${found.map(({ name }) => name).join(', ')}`,
          'Name the one that is meant.',
        );
      return first;
    },
    async interfaceGetXMLDesc({ name }, flags) {
      checkFlags('virInterfaceGetXMLDesc', flags, InterfaceXMLFlags.INACTIVE);
      return formatInterface(await describeInterface(links, await find(name)));
    },
    interfaceIsActive: async ({ name }) => isUp(await find(name)),
  } satisfies InterfaceMethods & DriverConnection;
}

/** Ports of a bridge are told of by the bridge, and a guest's tap device isn't the host's. */
async function isListed(link: Link): Promise<boolean> {
  return (
    (await link.attribute('brport/state')) === undefined && (await link.attribute('tun_flags')) === undefined
  );
}

const isUp = async (link: Link): Promise<boolean> => (await link.attribute('operstate')) === 'up';

const refOf = async (link: Link): Promise<InterfaceRef> => ({
  name: link.name,
  mac: (await link.attribute('address')) ?? '',
});
