import type { Directories, Logger, Scope } from '@tsvirt/util';
import type { Connect } from '../api/connect.js';
import type { Credential, CredentialRequest } from './auth.js';
import type { CpuDriver } from './cpu.js';
import type { SecondaryKind } from './kinds.js';

export type { Scope };

/** What core hands to every driver: services, never globals. */
export interface DriverContext {
  readonly scope: Scope;
  /** State folders of this driver in {@link scope}; they are made on first write. */
  readonly directories: Directories;
  readonly logger: Logger;
  /**
   * A connection to the installed secondary driver of the same scope, as any client has it, but trusted: see
   * {@link OpenContext.trusted}.
   * @throws VirtError `NO_CONNECT` if no such driver is installed; the hint names the package.
   */
  secondary(kind: SecondaryKind): Promise<Connect>;
  /**
   * The installed driver that knows processors.
   * @throws VirtError `NO_CONNECT` if there is none; the hint names the package.
   */
  cpu(): Promise<CpuDriver>;
}

/** What `open` gets beside the URI. */
export interface OpenContext extends DriverContext {
  readonly readOnly: boolean;
  /** True where another driver of this process opens it for its own work: that one may be told what clients are not. */
  readonly trusted: boolean;
  /** Asks the user; undefined where the application gave no callback. */
  readonly authenticate?: (requests: readonly CredentialRequest[]) => Promise<readonly Credential[]>;
  readonly signal?: AbortSignal;
}

/** What a state driver's `start` gets. */
export interface StateContext extends DriverContext {
  /** True for root, where system-wide resources may be touched. */
  readonly privileged: boolean;
}
