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

/** What a driver package gives to {@link defineDriver}. */
export interface DriverDefinition<State extends StateDriver = StateDriver> {
  readonly kind: DriverKind;
  /** As in the manifest: `qemu`, `network`, … */
  readonly name: string;
  /** The driver's own version, `1.2.3`. */
  readonly version: string;
  /** Makes (doesn't start) the state of one scope. Drivers without lasting state leave it out. */
  state?(context: StateContext): State;
  /**
   * Opens a connection. `state` is the started state of the same scope where {@link state} exists.
   * @throws VirtError when the URI isn't one of this driver's, or the hypervisor can't be reached.
   */
  open(context: OpenContext, uri: VirtUri, state: State | undefined): MaybePromise<DriverConnection>;
}

/** A driver as core handles it; made by {@link defineDriver} alone. */
export interface Driver extends DriverDefinition {
  readonly [brand]: typeof CONTRACT_VERSION;
}

/** Declares a driver package's one export, named `driver`. */
export function defineDriver<State extends StateDriver>(definition: DriverDefinition<State>): Driver {
  const driver: DriverDefinition<State> & { [brand]: typeof CONTRACT_VERSION } = {
    ...definition,
    [brand]: CONTRACT_VERSION,
  };
  return driver as unknown as Driver;
}

/** True for a driver of any installed copy of core. */
export function isDriver(value: unknown): value is Driver {
  return typeof value === 'object' && value !== null && brand in value;
}
