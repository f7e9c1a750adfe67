import { ErrorCode, VirtError } from '@tsvirt/util';
import type { MaybePromise } from '../generated/contract.js';
import type { VirtUri } from '../uri/uri.js';
import type { DriverConnection } from './connection.js';
import type { OpenContext, StateContext } from './context.js';
import type { DriverKind } from './kinds.js';

const brand = Symbol.for('@tsvirt/driver');

/** The contract version that this core speaks; a driver's manifest names the one it was written for. */
export const CONTRACT_VERSION = 1;

/**
 * What a daemon (or an embedding process) keeps alive for a driver: guests, networks, pools. Answers to libvirt's
 * virStateDriver.
 */
export interface StateDriver {
  /** Finds what outlived the last process and takes it up again, then starts what is marked autostart. */
  start(): Promise<void>;
  /** Reads configuration again; guests stay as they are. */
  reload?(): Promise<void>;
  /** Flushes and lets go; guests stay as they are. */
  stop(): Promise<void>;
  /** True while something runs that the daemon's idle timeout must wait for. */
  busy?(): boolean;
  /**
   * Loads what the first calls will need and goes through it until it's compiled, while nobody uses the daemon. Nothing that
   * anybody can see changes. Where it has held the loop for some milliseconds it waits for `pause`; when that throws it ends.
   */
  rehearse?(pause: () => Promise<void>): Promise<void>;
}

interface DriverFacts {
  readonly kind: DriverKind;
  /** As in the manifest: `qemu`, `network`, … */
  readonly name: string;
  /** The driver's own version, `1.2.3`. */
  readonly version: string;
}

/** What the package of a driver without lasting state gives to {@link defineDriver}. */
export interface StatelessDriverDefinition extends DriverFacts {
  readonly state?: never;
  /**
   * Opens a connection.
   * @throws VirtError when the URI isn't one of this driver's, or the hypervisor can't be reached.
   */
  open(context: OpenContext, uri: VirtUri): MaybePromise<DriverConnection>;
}

/** What the package of a driver with lasting state gives to {@link defineDriver}. */
export interface StatefulDriverDefinition<State extends StateDriver> extends DriverFacts {
  /** Makes (doesn't start) the state of one scope. */
  state(context: StateContext): State;
  /**
   * Opens a connection on the started state of the same scope; core sees to it that there is one.
   * @throws VirtError when the URI isn't one of this driver's, or the hypervisor can't be reached.
   */
  open(context: OpenContext, uri: VirtUri, state: State): MaybePromise<DriverConnection>;
}

/** A driver as core handles it; made by {@link defineDriver} alone. */
export interface Driver extends DriverFacts {
  readonly [brand]: typeof CONTRACT_VERSION;
  state?(context: StateContext): StateDriver;
  /** @param state what {@link state} made, started; undefined where the driver has none */
  open(context: OpenContext, uri: VirtUri, state: StateDriver | undefined): MaybePromise<DriverConnection>;
}

/** Declares a driver package's one export, named `driver`. */
export function defineDriver<State extends StateDriver>(definition: StatefulDriverDefinition<State>): Driver;
export function defineDriver(definition: StatelessDriverDefinition): Driver;
export function defineDriver(
  definition: StatefulDriverDefinition<StateDriver> | StatelessDriverDefinition,
): Driver {
  if (definition.state === undefined) return { ...definition, [brand]: CONTRACT_VERSION };
  return {
    ...definition,
    [brand]: CONTRACT_VERSION,
    open(context, uri, state) {
      if (state === undefined)
        throw new VirtError(ErrorCode.NO_CONNECT, `the ${definition.name} driver needs a host process`, {
          hint: 'Connect through a daemon, or embed it with qemu:///embed?root=DIR.',
        });
      return definition.open(context, uri, state);
    },
  };
}

/** True for a driver of any installed copy of core. */
export function isDriver(value: unknown): value is Driver {
  return typeof value === 'object' && value !== null && brand in value;
}
