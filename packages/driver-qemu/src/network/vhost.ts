import { closeSync, constants, openSync } from 'node:fs';
import type { NetworkInterface } from '@tsvirt/conf/domain';
import { ErrorCode, errnoOf } from '@tsvirt/util';
import { qemuError, unsupportedConfig } from '../errors.js';
import { usesVirtio } from './plug.js';

const device = '/dev/vhost-net';

/** The names of the descriptors by which the host's kernel moves an interface's packets. */
export function vhostFiles({ alias, driver }: NetworkInterface): string[] {
  return Array.from({ length: Math.max(1, driver?.queues ?? 1) }, (_, queue) => `${alias}-vhost${queue}`);
}

/**
 * Opens what lets the host's kernel move the packets of an interface that is a tap, one descriptor for each queue.
 * @returns none where the guest's emulator moves them: the card isn't virtio, the document says so, or the host can't
 * @throws VirtError `CONFIG_UNSUPPORTED` where the document wants it and it can't be
 */
export function openVhost(iface: NetworkInterface): number[] {
  const { name } = iface.driver ?? {};
  if (name === 'qemu') return [];
  if (!usesVirtio(iface)) {
    if (name === 'vhost')
      throw unsupportedConfig(
        `an interface of model '${iface.model}' can't have the driver 'vhost': it isn't virtio`,
      );
    return [];
  }
  const fds: number[] = [];
  try {
    for (const _ of vhostFiles(iface)) fds.push(openSync(device, constants.O_RDWR));
    return fds;
  } catch (error) {
    for (const fd of fds) closeSync(fd);
    if (name !== 'vhost') return [];
    throw qemuError(
      ErrorCode.CONFIG_UNSUPPORTED,
      `an interface is to have the driver 'vhost', but ${device} can't be opened: ${errnoOf(error)}`,
      'load its module: modprobe vhost_net',
      error,
    );
  }
}
