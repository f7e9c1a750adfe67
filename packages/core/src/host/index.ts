export { DriverHost, type HostConnection, type HostOpenOptions, type HostOptions } from './driver-host.js';
export { type ConnectOptions, connectOpen } from './open.js';
