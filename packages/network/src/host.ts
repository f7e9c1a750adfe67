import { readFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import {
  type CommandRunner,
  type ProcessIdentity,
  readTextIfExists,
  type Sysctl,
  systemRunner,
  systemSysctl,
  watchExit,
} from '@tsvirt/util';

/** A route of the host to an IPv4 network. */
export interface HostRoute {
  readonly device: string;
  /** `192.168.122.0` */
  readonly network: string;
  readonly prefix: number;
}

/** What is looked up on the host. */
export interface HostFacts {
  /** Names of all links of this network namespace. */
  links(): Promise<ReadonlySet<string>>;
  /** IPv4 routes of the main table, default routes left out. */
  routes(): Promise<readonly HostRoute[]>;
  /** Links whose IPv6 routes were learnt from a router's announcements. */
  announced(): Promise<ReadonlySet<string>>;
  /** Addresses of all links that are up. */
  addresses(): readonly { readonly device: string; readonly address: string }[];
}

/** What the driver touches the host with; tests give their own. */
export interface HostServices {
  readonly runner: CommandRunner;
  readonly sysctl: Sysctl;
  readonly facts: HostFacts;
  /** Resolves once a process is gone; rejects with `OPERATION_ABORTED` when nobody waits any more. */
  watchExit(process: ProcessIdentity, signal: AbortSignal): Promise<void>;
}

/** The real host. */
export function systemHost(): HostServices {
  return { runner: systemRunner(), sysctl: systemSysctl(), facts: systemFacts(), watchExit };
}

/** The kernel's tables below /proc/net are those of the process's network namespace, and need no program. */
function systemFacts(): HostFacts {
  return {
    async links() {
      return new Set(parseLinks(await readFile('/proc/self/net/dev', 'utf8')));
    },
    async routes() {
      return parseRoutes(await readFile('/proc/self/net/route', 'utf8'));
    },
    async announced() {
      const text = await readTextIfExists('/proc/self/net/ipv6_route');
      return new Set(parseAnnounced(text ?? ''));
    },
    addresses: () =>
      Object.entries(networkInterfaces()).flatMap(([device, entries]) =>
        (entries ?? []).map(({ address }) => ({ device, address })),
      ),
  };
}

/** The names in /proc/net/dev. */
export function parseLinks(text: string): string[] {
  const names: string[] = [];
  for (const line of text.split('\n').slice(2)) {
    const colon = line.lastIndexOf(':');
    if (colon > 0) names.push(line.slice(0, colon).trim());
  }
  return names;
}

/** The routes in /proc/net/route, whose addresses are hexadecimal in the order of the machine's bytes. */
export function parseRoutes(text: string): HostRoute[] {
  const routes: HostRoute[] = [];
  for (const line of text.split('\n').slice(1)) {
    const [device, destination, , , , , , mask] = line.split('\t');
    if (device === undefined || destination === undefined || mask === undefined) continue;
    const prefix = bytesOf(mask).reduce((sum, byte) => sum + bitsOf(byte), 0);
    if (prefix > 0) routes.push({ device, network: bytesOf(destination).join('.'), prefix });
  }
  return routes;
}

/** Set on a route of /proc/net/ipv6_route that the kernel made of an announcement. */
const fromAnnouncement = 0x0004_0000;
const hasGateway = 0x0002;

/** The links with announced routes through a router in /proc/net/ipv6_route. */
export function parseAnnounced(text: string): string[] {
  const links: string[] = [];
  for (const line of text.split('\n')) {
    const fields = line.trim().split(/\s+/);
    const flags = Number.parseInt(fields[8] ?? '', 16);
    const link = fields[9];
    if (link !== undefined && (flags & fromAnnouncement) !== 0 && (flags & hasGateway) !== 0)
      links.push(link);
  }
  return links;
}

const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

function bytesOf(hex: string): number[] {
  const bytes = [...Buffer.from(hex, 'hex')];
  return littleEndian ? bytes.reverse() : bytes;
}

function bitsOf(byte: number): number {
  let count = 0;
  for (let rest = byte; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
