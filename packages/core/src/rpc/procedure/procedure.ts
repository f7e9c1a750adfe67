import type { XdrReader } from '../xdr/reader.js';
import type { XdrWriter } from '../xdr/writer.js';

/** A permission that a procedure asks for: libvirt's access control. */
export interface AclRule {
  readonly object: string;
  readonly permission: string;
  /** Only where the flags match: `all` of these are set, or `none`. */
  readonly flags?: number;
  readonly match?: 'all' | 'none';
  /** Only where this argument has this value. */
  readonly param?: string;
  readonly value?: number;
}

/** One procedure of the wire. `A` and `R` are its arguments and its result (of an event: its message). */
export interface Procedure<A, R> {
  readonly program: number;
  readonly version: number;
  readonly number: number;
  /** As on the wire: `domain_get_xml_desc`. */
  readonly name: string;
  readonly kind: 'call' | 'event';
  readonly priority: 'low' | 'high';
  /** The contract method that answers it; null: the connection itself does (open, authentication, events). */
  readonly method: string | null;
  /** The way the data of its stream takes, as the client sees it. */
  readonly stream: 'read' | 'write' | null;
  /** The flag that makes its stream a sparse one; 0: none. */
  readonly sparseFlag: number;
  /** File descriptors may go along. */
  readonly files: boolean;
  /** Allowed on a read-only connection, as far as that doesn't hang on the arguments; see `allowedReadOnly`. */
  readonly readOnly: boolean;
  readonly acl: readonly AclRule[];
  /** What of the result is left out for lack of these. */
  readonly aclFilter: readonly AclRule[];
  /** Reads a whole payload; trailing bytes are refused. */
  readonly readArgs: (r: XdrReader) => A;
  readonly writeArgs: (w: XdrWriter, args: A) => void;
  /** Reads a whole payload; trailing bytes are refused. */
  readonly readRet: (r: XdrReader) => R;
  readonly writeRet: (w: XdrWriter, ret: R) => void;
}

/** Any procedure, its types unknown. */
// biome-ignore lint/suspicious/noExplicitAny: a table of procedures has members of every type
export type AnyProcedure = Procedure<any, any>;

export const define = <A, R>(procedure: Procedure<A, R>): Procedure<A, R> => procedure;

export function readVoid(r: XdrReader): void {
  r.finish();
}

export function writeVoid(): void {}
