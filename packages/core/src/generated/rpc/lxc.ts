// Written by tools/generate from the reference facts (wire-protocol.json). Don't edit: change the program and run it.

import type { XdrReader } from '../../rpc/xdr/reader.js';
import type { XdrWriter } from '../../rpc/xdr/writer.js';
import type { DomainRef } from '../contract.js';
import { readDomainRef, writeDomainRef } from './remote.js';

/** The wire’s lxc_domain_open_namespace_args. */
export interface LxcDomainOpenNamespaceArgs {
  readonly dom: DomainRef;
  readonly flags: number;
}

export function readLxcDomainOpenNamespaceArgs(r: XdrReader): LxcDomainOpenNamespaceArgs {
  return { dom: readDomainRef(r), flags: r.uint() };
}

export function writeLxcDomainOpenNamespaceArgs(w: XdrWriter, v: LxcDomainOpenNamespaceArgs): void {
  writeDomainRef(w, v.dom);
  w.uint(v.flags);
}
