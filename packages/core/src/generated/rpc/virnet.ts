// Written by tools/generate from the reference facts (wire-protocol.json). Don't edit: change the program and run it.

import type { XdrReader } from '../../rpc/xdr/reader.js';
import type { XdrWriter } from '../../rpc/xdr/writer.js';

/** The wire’s virNetMessageNonnullDomain. */
export interface VirNetMessageNonnullDomain {
  readonly name: string;
  readonly uuid: string;
  readonly id: number;
}

export function readVirNetMessageNonnullDomain(r: XdrReader): VirNetMessageNonnullDomain {
  return { name: r.string(4194304), uuid: r.uuid(), id: r.int() };
}

export function writeVirNetMessageNonnullDomain(w: XdrWriter, v: VirNetMessageNonnullDomain): void {
  w.string(v.name, 4194304);
  w.uuid(v.uuid);
  w.int(v.id);
}

/** The wire’s virNetMessageNonnullNetwork. */
export interface VirNetMessageNonnullNetwork {
  readonly name: string;
  readonly uuid: string;
}

export function readVirNetMessageNonnullNetwork(r: XdrReader): VirNetMessageNonnullNetwork {
  return { name: r.string(4194304), uuid: r.uuid() };
}

export function writeVirNetMessageNonnullNetwork(w: XdrWriter, v: VirNetMessageNonnullNetwork): void {
  w.string(v.name, 4194304);
  w.uuid(v.uuid);
}

/** The wire’s virNetMessageError. */
export interface VirNetMessageError {
  readonly code: number;
  readonly domain: number;
  readonly message: string | null;
  readonly level: number;
  readonly dom: VirNetMessageNonnullDomain | null;
  readonly str1: string | null;
  readonly str2: string | null;
  readonly str3: string | null;
  readonly int1: number;
  readonly int2: number;
  readonly net: VirNetMessageNonnullNetwork | null;
}

export function readVirNetMessageError(r: XdrReader): VirNetMessageError {
  return { code: r.int(), domain: r.int(), message: r.optionalString(4194304), level: r.int(), dom: r.bool() ? readVirNetMessageNonnullDomain(r) : null, str1: r.optionalString(4194304), str2: r.optionalString(4194304), str3: r.optionalString(4194304), int1: r.int(), int2: r.int(), net: r.bool() ? readVirNetMessageNonnullNetwork(r) : null };
}

export function writeVirNetMessageError(w: XdrWriter, v: VirNetMessageError): void {
  w.int(v.code);
  w.int(v.domain);
  w.optionalString(v.message, 4194304);
  w.int(v.level);
  w.bool(v.dom !== null);
  if (v.dom !== null) writeVirNetMessageNonnullDomain(w, v.dom);
  w.optionalString(v.str1, 4194304);
  w.optionalString(v.str2, 4194304);
  w.optionalString(v.str3, 4194304);
  w.int(v.int1);
  w.int(v.int2);
  w.bool(v.net !== null);
  if (v.net !== null) writeVirNetMessageNonnullNetwork(w, v.net);
}

/** The wire’s virNetStreamHole. */
export interface VirNetStreamHole {
  readonly length: bigint;
  readonly flags: number;
}

export function readVirNetStreamHole(r: XdrReader): VirNetStreamHole {
  return { length: r.hyper(), flags: r.uint() };
}

export function writeVirNetStreamHole(w: XdrWriter, v: VirNetStreamHole): void {
  w.hyper(v.length);
  w.uint(v.flags);
}
