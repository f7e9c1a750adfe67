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

/** What of a procedure says who may call it. */
export type Access = Pick<AnyProcedure, 'readOnly' | 'acl' | 'aclFilter'>;

type Read<T> = (r: XdrReader) => T;
type Write<T> = (w: XdrWriter, value: T) => void;
type Extras = Partial<Pick<AnyProcedure, 'stream' | 'sparseFlag' | 'files'>>;

const whole =
  <T>(read: Read<T>): Read<T> =>
  (r) => {
    const value = read(r);
    r.finish();
    return value;
  };

const anyone: Access = { readOnly: true, acl: [], aclFilter: [] };

/** Makes the procedures of one program. */
export class ProgramBuilder {
  constructor(
    private readonly program: number,
    private readonly version: number,
  ) {}

  call<A, R>(
    number: number,
    name: string,
    method: string | null,
    priority: 'low' | 'high',
    access: Access,
    readArgs: Read<A>,
    writeArgs: Write<A>,
    readRet: Read<R>,
    writeRet: Write<R>,
    { stream = null, sparseFlag = 0, files = false }: Extras = {},
  ): Procedure<A, R> {
    return {
      program: this.program,
      version: this.version,
      number,
      name,
      kind: 'call',
      priority,
      method,
      stream,
      sparseFlag,
      files,
      readOnly: access.readOnly,
      acl: access.acl,
      aclFilter: access.aclFilter,
      readArgs: whole(readArgs),
      writeArgs,
      readRet: whole(readRet),
      writeRet,
    };
  }

  event<M>(number: number, name: string, read: Read<M>, write: Write<M>): Procedure<void, M> {
    const call = this.call(number, name, null, 'low', anyone, readVoid, writeVoid, read, write);
    return { ...call, kind: 'event' };
  }
}

export function readVoid(): void {}

export function writeVoid(): void {}
