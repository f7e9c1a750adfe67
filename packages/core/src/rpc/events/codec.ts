import type { Procedure } from '../procedure/procedure.js';
import type { XdrReader } from '../xdr/reader.js';
import type { XdrWriter } from '../xdr/writer.js';

/** An event between the contract's form and the wire's. */
export interface EventCodec<E> {
  readonly procedure: Procedure<void, unknown>;
  readonly write: (w: XdrWriter, callbackId: number, event: E) => void;
  readonly read: (r: XdrReader) => { readonly callbackId: number; readonly event: E };
}

export function eventCodec<M extends { readonly callbackID: number }, E extends Base, Base>(
  procedure: Procedure<void, M>,
  toMessage: (callbackID: number, event: E) => M,
  toEvent: (message: M) => E,
): EventCodec<Base> {
  return {
    procedure: procedure as Procedure<void, unknown>,
    write: (w, callbackId, event) => procedure.writeRet(w, toMessage(callbackId, event as E)),
    read: (r) => {
      const message = procedure.readRet(r);
      return { callbackId: message.callbackID, event: toEvent(message) };
    },
  };
}

/** An event in the form without a callback id. */
export interface LegacyEvent {
  readonly procedure: Procedure<void, unknown>;
  readonly write: (w: XdrWriter, event: unknown) => void;
}

export function legacyEvent<M, E>(procedure: Procedure<void, M>, toMessage: (event: E) => M): LegacyEvent {
  return {
    procedure: procedure as Procedure<void, unknown>,
    write: (w, event) => procedure.writeRet(w, toMessage(event as E)),
  };
}
