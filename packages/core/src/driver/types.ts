/** A value at hand, or a promise of it: what is at hand is returned at once, without a promise. */
export type MaybePromise<T> = T | Promise<T>;

/** What accompanies a call beside its arguments. */
export interface CallContext {
  /** Aborted when the caller gives up: its connection went away, or it asked to stop. */
  readonly signal?: AbortSignal;
}

/** A registered listener; `dispose` ends it. */
export interface EventSubscription {
  /** No event is delivered once this has returned (or its promise is fulfilled). Calling it again does nothing. */
  dispose(): MaybePromise<void>;
}

/** One typed parameter: libvirt's virTypedParameter. `type` decides what `value` is. */
export type TypedParam =
  | { readonly field: string; readonly type: 'int' | 'uint' | 'double'; readonly value: number }
  | { readonly field: string; readonly type: 'llong' | 'ullong'; readonly value: bigint }
  | { readonly field: string; readonly type: 'boolean'; readonly value: boolean }
  | { readonly field: string; readonly type: 'string'; readonly value: string };

/** A virtual CPU as seen by the host: libvirt's virVcpuInfo with its CPU map. */
export interface VcpuInfo {
  readonly number: number;
  /** One of `VcpuState`. */
  readonly state: number;
  /** Nanoseconds. */
  readonly cpuTime: bigint;
  /** The host CPU it runs on; see `VcpuHostCpuState` for negative values. */
  readonly cpu: number;
  /** The host CPUs it may run on: bit n of byte n >> 3. */
  readonly cpumap: Uint8Array;
}

/** A graphical console's file descriptor, a monitor reply with files: file descriptors are plain numbers owned by the receiver. */
export type FileDescriptor = number;
