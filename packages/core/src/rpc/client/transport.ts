import type { Duplex } from 'node:stream';
import type { CallContext, FileDescriptor } from '../../driver/types.js';
import type { Procedure } from '../procedure/procedure.js';

/** What carries calls to the other side; driver-remote has one per kind of connection. */
export interface RpcTransport {
  /** Sends a call and gives its result. */
  call<A, R>(procedure: Procedure<A, R>, args: A, context?: CallContext): Promise<R>;
  /** The same with file descriptors in either direction; those that are sent stay the caller's. */
  callWithFiles<A, R>(
    procedure: Procedure<A, R>,
    args: A,
    files: readonly FileDescriptor[],
    context?: CallContext,
  ): Promise<{ readonly ret: R; readonly files: readonly FileDescriptor[] }>;
  /** Sends a call that opens a stream. */
  openStream<A, R>(
    procedure: Procedure<A, R>,
    args: A,
    context?: CallContext,
  ): Promise<{ readonly ret: R; readonly stream: Duplex }>;
}

export { stringsOkay } from '../xdr/typed-params.js';

export const nothing = (): void => {};
