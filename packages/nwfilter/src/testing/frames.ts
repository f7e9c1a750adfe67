import type { Lease } from '../learning/frames.js';

const macBytes = (mac: string): Buffer => Buffer.from(mac.replaceAll(':', ''), 'hex');
const ipBytes = (address: string): Buffer => Buffer.from(address.split('.').map(Number));

/** An ARP request from a guest. */
export function arpFrame(mac: string, address: string): Buffer {
  const frame = Buffer.alloc(42);
  frame.fill(0xff, 0, 6);
  macBytes(mac).copy(frame, 6);
  frame.writeUInt16BE(0x0806, 12);
  macBytes(mac).copy(frame, 22);
  ipBytes(address).copy(frame, 28);
  return frame;
}

/** A packet of IPv4 from a guest. */
export function ipFrame(mac: string, address: string): Buffer {
  const frame = Buffer.alloc(60);
  macBytes(mac).copy(frame, 6);
  frame.writeUInt16BE(0x0800, 12);
  frame[14] = 0x45;
  ipBytes(address).copy(frame, 26);
  return frame;
}

/** What a DHCP server sends to a guest: of kind 5, a confirmation. */
export function dhcpFrame(mac: string, { address, server, seconds = 0xffff_ffff }: Lease, kind = 5): Buffer {
  const frame = Buffer.alloc(300);
  frame.writeUInt16BE(0x0800, 12);
  frame[14] = 0x45;
  frame[23] = 17;
  ipBytes(server).copy(frame, 26);
  frame.writeUInt16BE(67, 34);
  frame.writeUInt16BE(68, 36);
  frame[42] = 2;
  ipBytes(address).copy(frame, 58);
  macBytes(mac).copy(frame, 70);
  frame.writeUInt32BE(0x63825363, 278);
  Buffer.from([53, 1, kind, 0, 51, 4]).copy(frame, 282);
  frame.writeUInt32BE(seconds, 288);
  frame[292] = 255;
  return frame;
}
