/** What of a frame tells the address of a guest. All of this is written by guests: nothing of it is believed to be whole. */

const etherIPv4 = 0x0800;
const etherArp = 0x0806;
const udp = 17;

/** The IPv4 address from which a guest sent a frame; undefined for another's frame, and one that tells none. */
export function senderOf(frame: Buffer, mac: string): string | undefined {
  if (frame.length < 34 || macAt(frame, 6) !== mac) return undefined;
  const type = frame.readUInt16BE(12);
  if (type === etherIPv4) return usable(frame, 26);
  // ARP on Ethernet for IPv4 has its sender's addresses behind the eight bytes of its head.
  if (type === etherArp && frame.length >= 42 && macAt(frame, 22) === mac) return usable(frame, 28);
  return undefined;
}

/** An address that a DHCP server gave. */
export interface Lease {
  readonly address: string;
  /** Of the server that sent it. */
  readonly server: string;
  /** Undefined for one without an end. */
  readonly seconds: number | undefined;
}

/** The lease that a DHCP server confirms to a guest in a frame to it; undefined for any other frame. */
export function leaseOf(frame: Buffer, mac: string): Lease | undefined {
  if (frame.length < 42 || frame.readUInt16BE(12) !== etherIPv4 || frame[23] !== udp) return undefined;
  const message = 14 + 4 * ((frame[14] ?? 0) & 0xf) + 8;
  const options = message + 240;
  if (frame.length < options || frame.readUInt16BE(message - 6) !== 68) return undefined;
  const isReply = frame[message] === 2;
  if (!isReply || macAt(frame, message + 28) !== mac || frame.readUInt32BE(message + 236) !== 0x63825363)
    return undefined;
  const address = usable(frame, message + 16);
  const { kind, seconds } = readOptions(frame.subarray(options));
  if (kind !== acknowledgement || address === undefined) return undefined;
  return { address, server: ipAt(frame, 26), seconds };
}

const acknowledgement = 5;

function readOptions(options: Buffer): { kind?: number | undefined; seconds: number | undefined } {
  let kind: number | undefined;
  let seconds: number | undefined;
  for (let at = 0; at < options.length && options[at] !== 255; ) {
    const code = options[at];
    if (code === 0) {
      at++;
      continue;
    }
    const length = options[at + 1] ?? 0;
    const value = options.subarray(at + 2, at + 2 + length);
    if (code === 53 && value.length === 1) kind = value[0];
    if (code === 51 && value.length === 4) seconds = value.readUInt32BE(0);
    at += 2 + length;
  }
  return { kind, seconds: seconds === 0xffff_ffff ? undefined : seconds };
}

function macAt(frame: Buffer, at: number): string {
  return frame.toString('hex', at, at + 6).replace(/(..)(?=.)/g, '$1:');
}

function ipAt(frame: Buffer, at: number): string {
  return [...frame.subarray(at, at + 4)].join('.');
}

/** An address that one guest can have: neither none, nor a group's, nor the loopback's. */
function usable(frame: Buffer, at: number): string | undefined {
  const first = frame[at] ?? 0;
  return first === 0 || first === 127 || first >= 224 ? undefined : ipAt(frame, at);
}
