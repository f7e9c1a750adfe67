import { readTextIfExists } from '@tsvirt/util';

/** A neighbour of the host by IPv4. */
export interface Neighbour {
  readonly address: string;
  readonly mac: string;
}

/** What the kernel knows of the neighbours of this network namespace. */
export async function readNeighbours(): Promise<Neighbour[]> {
  return parseNeighbours((await readTextIfExists('/proc/self/net/arp')) ?? '');
}

/** The complete entries of /proc/net/arp. */
export function parseNeighbours(text: string): Neighbour[] {
  const found: Neighbour[] = [];
  for (const line of text.split('\n').slice(1)) {
    const [address, , flags, mac] = line.split(/\s+/);
    // An entry without the flag 2 is still being asked for.
    if (address !== undefined && mac !== undefined && (Number(flags) & 2) !== 0) found.push({ address, mac });
  }
  return found;
}
