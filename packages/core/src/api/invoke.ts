import { Duplex } from 'node:stream';
import { abortable, closeDescriptors, ErrorCode, throwIfAborted, VirtError } from '@tsvirt/util';
import type { DriverConnection } from '../driver/connection.js';
import type {
  CallContext,
  FileDescriptor,
  HypervisorMethods,
  InterfaceMethods,
  MaybePromise,
  NetworkMethods,
  NodeDeviceMethods,
  NWFilterMethods,
  SecretMethods,
  StorageMethods,
} from '../generated/contract.js';
import { checkArguments } from './checks.js';
import { errorDomainOf } from './error-domain.js';
import { deniedReadOnly } from './read-only.js';

/** What every call of the public API takes as its last argument. */
export interface CallOptions {
  /** Gives up waiting when it aborts, and tells the driver. */
  readonly signal?: AbortSignal | undefined;
}

/** All calls of the driver contract. */
export type ContractMethods = HypervisorMethods &
  NetworkMethods &
  StorageMethods &
  SecretMethods &
  NWFilterMethods &
  InterfaceMethods &
  NodeDeviceMethods;

/** The name of a call of the driver contract: `domainCreate`. */
export type MethodName = keyof ContractMethods;

type Method<M extends MethodName> = NonNullable<ContractMethods[M]>;

/** A contract call's arguments without the context. */
export type MethodArguments<M extends MethodName> =
  Required<Parameters<Method<M>>> extends [...infer A, CallContext] ? A : never;

/** A contract call's result, awaited. */
export type MethodResult<M extends MethodName> = Awaited<ReturnType<Method<M>>>;

/** What {@link invoke} calls on. */
export interface InvokeTarget {
  readonly driver: DriverConnection;
  readonly driverName: string;
  readonly readOnly: boolean;
  readonly isClosed: boolean;
}

/**
 * Calls the driver after the checks that every driver would have to make; what the driver has at hand is answered at once, without a promise.
 * @throws VirtError `NO_SUPPORT` for a missing method, `OPERATION_DENIED` for a change over a read-only connection, `INVALID_CONN` after close, `INVALID_ARG`
 * for arguments that no driver can take, or what the driver throws.
 */
export function callDriver<M extends MethodName>(
  target: InvokeTarget,
  method: M,
  args: MethodArguments<M>,
  context?: CallContext,
): MaybePromise<MethodResult<M>> {
  if (target.isClosed) throw new VirtError(ErrorCode.INVALID_CONN, `${method}: the connection is closed`);
  if (target.readOnly && deniedReadOnly(method, args))
    throw new VirtError(
      ErrorCode.OPERATION_DENIED,
      `operation ${method} forbidden: the connection is read-only`,
      {
        domain: errorDomainOf(method),
        hint: 'Open the connection without readOnly.',
      },
    );
  checkArguments(method, args);
  const call = target.driver[method] as
    | ((...given: readonly unknown[]) => MaybePromise<MethodResult<M>>)
    | undefined;
  if (call === undefined) throw notSupported(target.driverName, method);
  return call.apply(target.driver, context === undefined ? args : [...args, context]);
}

/** {@link callDriver} for the public API: waits for the result, at most until the signal aborts (`OPERATION_ABORTED`). */
export async function invoke<M extends MethodName>(
  target: InvokeTarget,
  method: M,
  options: CallOptions | undefined,
  args: MethodArguments<M>,
): Promise<MethodResult<M>> {
  const signal = options?.signal;
  if (signal === undefined) return callDriver(target, method, args);
  throwIfAborted(signal, method);
  const calling = Promise.resolve(callDriver(target, method, args, { signal }));
  try {
    return await abortable(calling, signal);
  } catch (error) {
    // What comes all the same is nobody's: a stream would hold its console, a listener would go on being told. So is how that ends.
    calling.then((result) => letGo(method, result)).catch(() => {});
    throw error;
  }
}

/** The open descriptors that a call gives. */
const descriptorsOf: { readonly [M in MethodName]?: (result: MethodResult<M>) => readonly FileDescriptor[] } =
  {
    domainOpenGraphicsFD: (file) => [file],
    domainQemuMonitorCommandWithFiles: ({ files }) => files,
    domainLxcOpenNamespace: (files) => files,
  };

/** Ends what a call gave: a stream, a subscription, or open descriptors. */
async function letGo<M extends MethodName>(method: M, result: MethodResult<M>): Promise<void> {
  closeDescriptors(descriptorsOf[method]?.(result) ?? []);
  if (typeof result !== 'object' || result === null) return;
  const held = 'stream' in result ? result.stream : result;
  if (held instanceof Duplex) held.destroy();
  else if ('dispose' in result && typeof result.dispose === 'function') await result.dispose();
}

/** The error of a contract method that a driver doesn't have. */
export function notSupported(driver: string, method: string): VirtError {
  return new VirtError(
    ErrorCode.NO_SUPPORT,
    `this function is not supported: the ${driver} driver has no ${method}`,
    { domain: errorDomainOf(method) },
  );
}
