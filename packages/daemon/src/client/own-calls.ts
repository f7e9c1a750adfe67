import { ConnectFlags, type EventSubscription, type MaybePromise } from '@tsvirt/core';
import { type AnyProcedure, type Procedure, qemu, remote } from '@tsvirt/core/rpc';
import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';
import { domainRegistration, noEvents } from './events.js';
import type { ClientSession } from './session.js';

/** How the daemon itself answers a procedure that no driver's method answers. */
// biome-ignore lint/suspicious/noExplicitAny: a table of calls has arguments of every type
type OwnCall = (session: ClientSession, args: any) => unknown;

/** libvirt's VIR_DRV_FEATURE_*, those that the daemon answers for every driver. */
const Feature = {
  FD_PASSING: 8,
  TYPED_PARAM_STRING: 9,
  PROGRAM_KEEPALIVE: 10,
  REMOTE_EVENT_CALLBACK: 14,
  REMOTE_CLOSE_CALLBACK: 15,
  NETWORK_UPDATE_HAS_CORRECT_ORDER: 16,
} as const;

/** What the daemon's own code answers, whatever the driver; undefined: the driver is asked. */
const ownFeatures: ReadonlyMap<number, boolean> = new Map([
  [Feature.FD_PASSING, false],
  [Feature.TYPED_PARAM_STRING, true],
  [Feature.PROGRAM_KEEPALIVE, true],
  [Feature.REMOTE_EVENT_CALLBACK, true],
  [Feature.REMOTE_CLOSE_CALLBACK, true],
  [Feature.NETWORK_UPDATE_HAS_CORRECT_ORDER, true],
]);

const own = <A, R>(
  procedure: Procedure<A, R>,
  call: (session: ClientSession, args: A) => MaybePromise<R>,
): [string, OwnCall] => [keyOf(procedure), call];

const keyOf = (procedure: Pick<AnyProcedure, 'program' | 'number'>): string =>
  `${procedure.program}:${procedure.number}`;

async function supportsFeature(session: ClientSession, feature: number): Promise<{ supported: boolean }> {
  if (feature === Feature.PROGRAM_KEEPALIVE) session.startKeepalive();
  const answer =
    ownFeatures.get(feature) ?? (await session.driver.connectSupportsFeature?.(feature)) ?? false;
  return { supported: answer };
}

/** A driver's registration method bound to all but its listener. @throws VirtError `NO_SUPPORT` if it has none. */
function registration<E>(
  name: string,
  register: ((listener: (event: E) => void) => MaybePromise<EventSubscription>) | undefined,
): (listener: (event: unknown) => void) => MaybePromise<EventSubscription> {
  if (register === undefined) throw noEvents(name);
  return register;
}

const calls = new Map<string, OwnCall>([
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

  own(remote.connectNetworkEventRegisterAny, async ({ driver, events }, args) => ({
    callbackID: await events.register(
      'network',
      args.eventID,
      registration(
        'virConnectNetworkEventRegisterAny',
        driver.connectNetworkEventRegisterAny?.bind(driver, args.eventID as 0, args.net),
      ),
    ),
  })),
  own(remote.connectNetworkEventDeregisterAny, ({ events }, args) =>
    events.deregister('network', args.callbackID),
  ),
  own(remote.connectStoragePoolEventRegisterAny, async ({ driver, events }, args) => ({
    callbackID: await events.register(
      'storagePool',
      args.eventID,
      registration(
        'virConnectStoragePoolEventRegisterAny',
        driver.connectStoragePoolEventRegisterAny?.bind(driver, args.eventID as 0, args.pool),
      ),
    ),
  })),
  own(remote.connectStoragePoolEventDeregisterAny, ({ events }, args) =>
    events.deregister('storagePool', args.callbackID),
  ),
  own(remote.connectNodeDeviceEventRegisterAny, async ({ driver, events }, args) => ({
    callbackID: await events.register(
      'nodeDevice',
      args.eventID,
      registration(
        'virConnectNodeDeviceEventRegisterAny',
        driver.connectNodeDeviceEventRegisterAny?.bind(driver, args.eventID as 0, args.dev),
      ),
    ),
  })),
  own(remote.connectNodeDeviceEventDeregisterAny, ({ events }, args) =>
    events.deregister('nodeDevice', args.callbackID),
  ),
  own(remote.connectSecretEventRegisterAny, async ({ driver, events }, args) => ({
    callbackID: await events.register(
      'secret',
      args.eventID,
      registration(
        'virConnectSecretEventRegisterAny',
        driver.connectSecretEventRegisterAny?.bind(driver, args.eventID as 0, args.secret),
      ),
    ),
  })),
  own(remote.connectSecretEventDeregisterAny, ({ events }, args) =>
    events.deregister('secret', args.callbackID),
  ),

  own(qemu.connectDomainMonitorEventRegister, async ({ driver, events }, args) => {
    const register = driver.connectDomainQemuMonitorEventRegister;
    if (register === undefined) throw noEvents('virConnectDomainQemuMonitorEventRegister');
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
const beforeOpen = new Set(
  [
    remote.connectOpen,
    remote.authList,
    remote.connectSupportsFeature,
    remote.connectSetIdentity,
    remote.connectClose,
  ].map(keyOf),
);

/** How the daemon answers a procedure of its own. @throws VirtError if it doesn't. */
export function ownCall(procedure: AnyProcedure): OwnCall {
  const call = calls.get(keyOf(procedure));
  if (call === undefined)
    throw new VirtError(ErrorCode.NO_SUPPORT, `this daemon has no ${procedure.name}`, {
      domain: ErrorDomain.RPC,
      str1: procedure.name,
    });
  return call;
}

/** True for a procedure that the daemon answers itself, whether or not a driver could. */
export const isOwnCall = (procedure: AnyProcedure): boolean => calls.has(keyOf(procedure));

/** True for a procedure that needs no open connection. */
export const worksUnopened = (procedure: AnyProcedure): boolean => beforeOpen.has(keyOf(procedure));
