import type { Connect } from './connect.js';
import {
  type CallOptions,
  invoke,
  type MethodArguments,
  type MethodName,
  type MethodResult,
} from './invoke.js';

/** What every object of a connection has. */
export abstract class ConnectedObject {
  /** The connection it came from. Answers to virDomainGetConnect and its like. */
  readonly connect: Connect;

  constructor(connect: Connect) {
    this.connect = connect;
  }

  /** Calls the driver; see {@link invoke}. */
  protected call<M extends MethodName>(
    method: M,
    options: CallOptions | undefined,
    ...args: MethodArguments<M>
  ): Promise<MethodResult<M>> {
    return invoke(this.connect, method, options, args);
  }
}
