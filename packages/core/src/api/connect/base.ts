/// <reference lib="esnext.disposable" preserve="true" />

import { type Logger, silentLogger, throwFailures } from '@tsvirt/util';
import type { DriverConnection } from '../../driver/connection.js';
import type { VirtUri } from '../../uri/uri.js';
import type { Connect } from '../connect.js';
import {
  type CallOptions,
  invoke,
  type MethodArguments,
  type MethodName,
  type MethodResult,
} from '../invoke.js';

/** What an open connection is made of. */
export interface ConnectParts {
  readonly driver: DriverConnection;
  /** The driver's name, for errors: `qemu`. */
  readonly driverName: string;
  readonly uri: VirtUri;
  readonly readOnly: boolean;
  /** Runs after the driver's connection was closed: an embedded host lets go here. */
  readonly onClose?: (() => Promise<void>) | undefined;
  /** Hears of what fails where no caller waits. Default: nothing is logged. */
  readonly logger?: Logger | undefined;
}

/** The connection itself: closing, and how calls reach the driver. */
export abstract class ConnectBase implements AsyncDisposable {
  readonly #parts: ConnectParts;
  #closing: Promise<void> | undefined;

  constructor(parts: ConnectParts) {
    this.#parts = parts;
  }

  /** The driver's side of the connection. A daemon dispatches on it; applications have no need to. */
  get driver(): DriverConnection {
    return this.#parts.driver;
  }

  get driverName(): string {
    return this.#parts.driverName;
  }

  /** The URI that was opened, in its parts; getURI answers what the driver says. */
  get uri(): VirtUri {
    return this.#parts.uri;
  }

  get readOnly(): boolean {
    return this.#parts.readOnly;
  }

  /** True once {@link close} was called. */
  get isClosed(): boolean {
    return this.#closing !== undefined;
  }

  /**
   * Lets go of the connection; guests stay as they are. Again does nothing more. Answers to virConnectClose.
   * @throws After all was tried: what failed, or of several failures `OPERATION_FAILED` with an AggregateError as cause.
   */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    const failures = [...(await this.beforeClose())];
    for (const step of [() => this.#parts.driver.close(), () => this.#parts.onClose?.()])
      try {
        await step();
      } catch (error) {
        failures.push(error);
      }
    if (failures.length === 1) throw failures[0];
    throwFailures('the connection was closed, but not cleanly', failures);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** Calls the driver; see {@link invoke}. */
  protected call<M extends MethodName>(
    method: M,
    options: CallOptions | undefined,
    ...args: MethodArguments<M>
  ): Promise<MethodResult<M>> {
    return invoke(this, method, options, args);
  }

  /** What hears of failures that no caller waits for. */
  protected get logger(): Logger {
    return this.#parts.logger ?? silentLogger;
  }

  /** Answers what failed; closing goes on. */
  protected abstract beforeClose(): Promise<readonly unknown[]>;

  /** This object by its whole type. */
  protected abstract readonly self: Connect;
}
