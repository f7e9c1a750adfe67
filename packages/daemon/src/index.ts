export type { ClientLimits } from './client/limits.js';
export { type DaemonConfig, daemonConfig, readDaemonConfig } from './config.js';
export { Daemon, type DaemonOptions } from './daemon.js';
export { type ListenAddress, parseListenAddress } from './server/listener.js';
