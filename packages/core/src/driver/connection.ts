import type {
  HypervisorMethods,
  InterfaceMethods,
  NetworkMethods,
  NodeDeviceMethods,
  NWFilterMethods,
  SecretMethods,
  StorageMethods,
} from '../generated/contract.js';

/** What every connection has, whatever its driver. */
export interface ConnectionLife {
  /** Lets go of the connection; guests stay as they are. */
  close(): Promise<void>;
  /** Tells once when the connection is lost; `reason` is one of `ConnectCloseReason`. Absent: it can't be lost. */
  onClosed?(listener: (reason: number) => void): void;
  /** False once the other side is gone. Absent: always alive. */
  isAlive?(): boolean;
  /** True where what is said is encrypted on the way. Absent: it isn't. */
  isEncrypted?(): boolean;
  /** Sets how often (seconds) and how many times the other side is asked whether it is there. Absent: not supported. */
  setKeepAlive?(interval: number, count: number): void | Promise<void>;
}

/** An open connection of a hypervisor driver: its own calls, and those of the secondary kinds that it answers itself. */
export type HypervisorDriver = ConnectionLife &
  HypervisorMethods &
  NetworkMethods &
  StorageMethods &
  SecretMethods &
  NWFilterMethods &
  InterfaceMethods &
  NodeDeviceMethods;

export type NetworkDriver = ConnectionLife & NetworkMethods;
export type StorageDriver = ConnectionLife & StorageMethods;
export type SecretDriver = ConnectionLife & SecretMethods;
export type NWFilterDriver = ConnectionLife & NWFilterMethods;
export type InterfaceDriver = ConnectionLife & InterfaceMethods;
export type NodeDeviceDriver = ConnectionLife & NodeDeviceMethods;

/** Any open connection; every method is optional. */
export type DriverConnection = ConnectionLife & Partial<Omit<HypervisorDriver, keyof ConnectionLife>>;
