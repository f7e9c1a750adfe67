import { ConnectFlags, type EventSubscription, type MaybePromise } from '@tsvirt/core';
import {
  type AnyProcedure,
  DriverFeature,
  notSupported,
  type Procedure,
  qemu,
  remote,
} from '@tsvirt/core/rpc';
import { domainRegistration } from './events.js';
import type { ClientSession } from './session.js';

/** How the daemon itself answers a procedure that no driver's method answers. */
// biome-ignore lint/suspicious/noExplicitAny: a table of calls has arguments of every type
type OwnCall = (session: ClientSession, args: any) => unknown;

/** What the daemon's own code answers, whatever the driver; undefined: the driver is asked. */
const ownFeatures: ReadonlyMap<number, boolean> = new Map<number, boolean>([
  [DriverFeature.TYPED_PARAM_STRING, true],
  [DriverFeature.PROGRAM_KEEPALIVE, true],
  [DriverFeature.REMOTE_EVENT_CALLBACK, true],
  [DriverFeature.REMOTE_CLOSE_CALLBACK, true],
  [DriverFeature.NETWORK_UPDATE_HAS_CORRECT_ORDER, true],
]);

const own = <A, R>(
  procedure: Procedure<A, R>,
  call: (session: ClientSession, args: A) => MaybePromise<R>,
): [AnyProcedure, OwnCall] => [procedure, call];

async function supportsFeature(session: ClientSession, feature: number): Promise<{ supported: boolean }> {
  if (feature === DriverFeature.PROGRAM_KEEPALIVE) session.startKeepalive();
  if (feature === DriverFeature.FD_PASSING) return { supported: session.announceFiles() };
  const answer =
    ownFeatures.get(feature) ?? (await session.driver.connectSupportsFeature?.(feature)) ?? false;
  return { supported: answer };
}

type RegisterArgs = { readonly eventID: number };
type DeregisterArgs = { readonly callbackID: number };
/** A driver's registration method bound to all but its listener; undefined: it has none. */
type Registration<E> = ((listener: (event: E) => void) => MaybePromise<EventSubscription>) | undefined;

/** Registering for the events of one kind of object, and ending that. */
function eventCalls<A extends RegisterArgs, E>(
  kind: 'network' | 'storagePool' | 'nodeDevice' | 'secret',
  name: string,
  register: Procedure<A, DeregisterArgs>,
  deregister: Procedure<DeregisterArgs, void>,
  registration: (session: ClientSession, args: A) => Registration<E>,
): [AnyProcedure, OwnCall][] {
  return [
    own(register, async (session, args) => {
      const bound = registration(session, args);
      if (bound === undefined) throw notSupported(name);
      const listen = bound as (listener: (event: unknown) => void) => MaybePromise<EventSubscription>;
      return { callbackID: await session.events.register(kind, args.eventID, listen) };
    }),
    own(deregister, ({ events }, args) => events.deregister(kind, args.callbackID)),
  ];
}

const calls = new Map<AnyProcedure, OwnCall>([
  own(remote.connectOpen, (session, args) => session.open(args.name, (args.flags & ConnectFlags.RO) !== 0)),
  own(remote.connectClose, (session) => session.closeConnection()),
  own(remote.authList, () => ({ types: [0] })),
  own(remote.connectSupportsFeature, (session, args) => supportsFeature(session, args.feature)),
  own(remote.connectIsSecure, (session) => ({ secure: session.secure })),
  own(remote.connectRegisterCloseCallback, (session) => session.reportClose(true)),
  own(remote.connectUnregisterCloseCallback, (session) => session.reportClose(false)),
  own(remote.connectSetIdentity, () => undefined),

  own(remote.connectDomainEventRegister, async (session) => {
    await session.events.registerLegacy(0, domainRegistration(session.driver, 0, null));
    return { cbRegistered: 1 };
  }),
  own(remote.connectDomainEventDeregister, async (session) => {
    await session.events.deregisterLegacy(0);
    return { cbRegistered: 0 };
  }),
  own(remote.connectDomainEventRegisterAny, (session, args) =>
    session.events.registerLegacy(args.eventID, domainRegistration(session.driver, args.eventID, null)),
  ),
  own(remote.connectDomainEventDeregisterAny, (session, args) =>
    session.events.deregisterLegacy(args.eventID),
  ),
  own(remote.connectDomainEventCallbackRegisterAny, async (session, args) => ({
    callbackID: await session.events.register(
      'domain',
      args.eventID,
      domainRegistration(session.driver, args.eventID, args.dom),
    ),
  })),
  own(remote.connectDomainEventCallbackDeregisterAny, (session, args) =>
    session.events.deregister('domain', args.callbackID),
  ),

  ...eventCalls(
    'network',
    'virConnectNetworkEventRegisterAny',
    remote.connectNetworkEventRegisterAny,
    remote.connectNetworkEventDeregisterAny,
    ({ driver }, args) => driver.connectNetworkEventRegisterAny?.bind(driver, args.eventID as 0, args.net),
  ),
  ...eventCalls(
    'storagePool',
    'virConnectStoragePoolEventRegisterAny',
    remote.connectStoragePoolEventRegisterAny,
    remote.connectStoragePoolEventDeregisterAny,
    ({ driver }, args) =>
      driver.connectStoragePoolEventRegisterAny?.bind(driver, args.eventID as 0, args.pool),
  ),
  ...eventCalls(
    'nodeDevice',
    'virConnectNodeDeviceEventRegisterAny',
    remote.connectNodeDeviceEventRegisterAny,
    remote.connectNodeDeviceEventDeregisterAny,
    ({ driver }, args) => driver.connectNodeDeviceEventRegisterAny?.bind(driver, args.eventID as 0, args.dev),
  ),
  ...eventCalls(
    'secret',
    'virConnectSecretEventRegisterAny',
    remote.connectSecretEventRegisterAny,
    remote.connectSecretEventDeregisterAny,
    ({ driver }, args) => driver.connectSecretEventRegisterAny?.bind(driver, args.eventID as 0, args.secret),
  ),

  own(qemu.connectDomainMonitorEventRegister, async ({ driver, events }, args) => {
    const register = driver.connectDomainQemuMonitorEventRegister;
    if (register === undefined) throw notSupported('virConnectDomainQemuMonitorEventRegister');
    return {
      callbackID: await events.registerMonitor((listener) =>
        register.call(driver, args.dom, args.event, listener, args.flags),
      ),
    };
  }),
  own(qemu.connectDomainMonitorEventDeregister, ({ events }, args) =>
    events.deregister('qemu', args.callbackID),
  ),
]);

/** Procedures that a client may call before it has opened a connection. */
const beforeOpen = new Set<AnyProcedure>([
  remote.connectOpen,
  remote.authList,
  remote.connectSupportsFeature,
  remote.connectSetIdentity,
  remote.connectClose,
]);

/** How the daemon answers a procedure of its own. @throws VirtError if it doesn't. */
export function ownCall(procedure: AnyProcedure): OwnCall {
  const call = calls.get(procedure);
  if (call === undefined) throw notSupported(procedure.name);
  return call;
}

/** True for a procedure that the daemon answers itself, whether or not a driver could. */
export const isOwnCall = (procedure: AnyProcedure): boolean => calls.has(procedure);

/** True for a procedure that needs no open connection. */
export const worksUnopened = (procedure: AnyProcedure): boolean => beforeOpen.has(procedure);
