import type { DriverConnection } from '../../driver/connection.js';
import type { MaybePromise } from '../../driver/types.js';
import { servings } from '../../generated/rpc/server.js';
import type { AnyProcedure, Procedure } from '../procedure/procedure.js';
import { notSupported, type Run, type ServerCall, type ServerResult } from './serve.js';
import { specialServings } from './special.js';

const runs = new Map<AnyProcedure, Run<unknown, unknown>>(
  [...servings, ...specialServings].map(({ procedure, run }) => [procedure, run]),
);

/** True where a driver can answer the procedure; the others are the connection's own. */
export const isServed = (procedure: AnyProcedure): boolean => runs.has(procedure);

/**
 * Answers a call from a driver. Two-step counts, the room of the client's buffers and old forms of a call are seen to.
 * @throws VirtError `NO_SUPPORT` if the driver lacks the method; what the driver throws. Either may come as a rejection.
 */
export function invoke<A, R>(
  driver: DriverConnection,
  procedure: Procedure<A, R>,
  args: A,
  call: ServerCall,
): MaybePromise<ServerResult<R>> {
  const run = runs.get(procedure);
  if (run === undefined) throw notSupported(procedure.name);
  return run(driver, args, call) as MaybePromise<ServerResult<R>>;
}
