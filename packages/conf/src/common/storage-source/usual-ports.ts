import type { StorageSource } from './declaration.js';

type NetworkProtocol = Extract<StorageSource, { type: 'network' }>['protocol'];

/** Ports on which servers of a protocol listen; clusters without one are asked on their own. */
export const usualPorts: Partial<Record<NetworkProtocol, number>> = {
  nbd: 10_809,
  sheepdog: 7000,
  gluster: 24_007,
  iscsi: 3260,
  http: 80,
  https: 443,
  ftp: 21,
  ftps: 990,
  tftp: 69,
  ssh: 22,
  vxhs: 9999,
};
