import { uuidToBytes } from '@tsvirt/util';
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

/** An object that its UUID tells from all others of its kind. */
export abstract class UniqueObject extends ConnectedObject {
  /** Canonical lower-case text. */
  readonly uuid: string;

  constructor(connect: Connect, ref: { readonly uuid: string }) {
    super(connect);
    this.uuid = ref.uuid;
  }

  /** True for the same object, whatever became of either's connection. */
  equals(other: { readonly uuid: string }): boolean {
    return this.uuid === other.uuid;
  }

  /** Its UUID as text. Answers to virDomainGetUUIDString and its like. */
  getUUIDString(): string {
    return this.uuid;
  }

  /** Its UUID as 16 bytes. Answers to virDomainGetUUID and its like. */
  getUUID(): Uint8Array {
    return uuidToBytes(this.uuid);
  }
}

/** An object with a UUID and a name. */
export abstract class NamedObject extends UniqueObject {
  readonly name: string;

  constructor(connect: Connect, ref: { readonly uuid: string; readonly name: string }) {
    super(connect, ref);
    this.name = ref.name;
  }

  /** Its name. Answers to virNetworkGetName and its like. */
  getName(): string {
    return this.name;
  }
}
