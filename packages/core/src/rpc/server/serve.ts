import type { Duplex } from 'node:stream';
import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';
import { errorDomainOf } from '../../api/error-domain.js';
import type { DriverConnection } from '../../driver/connection.js';
import type { CallContext, FileDescriptor, MaybePromise, TypedParam } from '../../driver/types.js';
import { ConnectListAllNodeDeviceFlags } from '../../generated/constants.js';
import type { AnyProcedure, Procedure } from '../procedure/procedure.js';
import { stringsOkay } from '../xdr/typed-params.js';

/** What a server knows of a call beside its arguments. */
export interface ServerCall extends CallContext {
  /** File descriptors that came with it. They are open until the call is answered: a driver duplicates what it needs longer. */
  readonly files?: readonly FileDescriptor[];
}

/** What goes back. */
export interface ServerResult<R> {
  readonly ret: R;
  /** The stream that the call opened. */
  readonly stream?: Duplex;
  /** File descriptors to send along; the server owns them. */
  readonly files?: readonly FileDescriptor[];
}

export type Run<A, R> = (
  driver: DriverConnection,
  args: A,
  call: ServerCall,
) => MaybePromise<ServerResult<R>>;

/** A procedure and how a driver answers it. */
export interface Serving {
  readonly procedure: AnyProcedure;
  // biome-ignore lint/suspicious/noExplicitAny: a table of servings has members of every type
  readonly run: Run<any, any>;
}

export const serve = <A, R>(procedure: Procedure<A, R>, run: Run<A, R>): Serving => ({ procedure, run });

/** Goes on with a value that may still be on its way. */
export function then<T, U>(value: MaybePromise<T>, next: (value: T) => U): MaybePromise<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** The answer where a driver lacks a method. */
export const notSupported = (name: string): VirtError =>
  new VirtError(ErrorCode.NO_SUPPORT, `this function is not supported by the connection driver: ${name}`, {
    domain: errorDomainOf(name),
    str1: name,
  });

/** The answer to a client that may only look. */
export const deniedReadOnly = ({ name, method }: AnyProcedure): VirtError =>
  new VirtError(ErrorCode.OPERATION_DENIED, `operation ${name} forbidden for read only access`, {
    domain: errorDomainOf(method ?? name),
    str1: name,
  });

export { stringsOkay };

/** The parameters that a client understands: old ones know no strings. */
export const accepted = (params: readonly TypedParam[], flags: number): readonly TypedParam[] =>
  (flags & stringsOkay) !== 0 ? params : params.filter(({ type }) => type !== 'string');

const flagNames: Readonly<Record<string, string>> = { usb_device: 'USB_DEV', usb: 'USB_INTERFACE' };
const capabilityFlags: Readonly<Record<string, number | undefined>> = ConnectListAllNodeDeviceFlags;

/** The flag that lists devices of one capability (`usb_device`); null: those of any. */
export function nodeDeviceCapability(capability: string | null): number {
  if (capability === null) return 0;
  const name = flagNames[capability] ?? capability.toUpperCase();
  const flag = capabilityFlags[`CAP_${name}`] ?? capabilityFlags[`CAP_${name}_DEV`];
  if (flag === undefined)
    throw new VirtError(ErrorCode.INVALID_ARG, `no node device has the capability '${capability}'`, {
      domain: ErrorDomain.NODEDEV,
    });
  return flag;
}
