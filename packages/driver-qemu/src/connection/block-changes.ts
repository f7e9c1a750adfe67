import { open } from 'node:fs/promises';
import type { Disk } from '@tsvirt/conf/domain';
import { DomainBlockResizeFlags, type HypervisorMethods } from '@tsvirt/core';
import { ErrorCode, errnoOf } from '@tsvirt/util';
import { isEmpty } from '../command/blockdev.js';
import { diskOf } from '../domain/blocks.js';
import { sourcePath } from '../domain/device-list.js';
import { nodesOf } from '../domain/disk-nodes.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, invalidArgument, qemuError, unsupportedOperation } from '../errors.js';
import { find, runningJob } from './find.js';

const kib = 1024n;
/** QEMU takes sizes as signed numbers. */
const largest = 2n ** 63n - 1n;
/** Formats that hold whole sectors only. */
const sectored: ReadonlySet<string> = new Set(['qcow2', 'qed']);
const sector = 512n;

/** Resizing, watching and reading the disks of guests. */
export function blockChangeMethods(state: QemuState) {
  return {
    domainBlockResize: (dom, path, size, flags) => {
      checkFlags('virDomainBlockResize', flags, DomainBlockResizeFlags.BYTES);
      return runningJob(state, dom, async (object, guest) => {
        let bytes = (flags & DomainBlockResizeFlags.BYTES) === 0 ? size * kib : size;
        const disk = diskOf(object, path);
        if (isEmpty(disk.source) || disk.readonly === true)
          throw unsupportedOperation(
            `'${path}' of '${object.name}' is empty or can't be written: it has no size to change`,
          );
        if (sectored.has(formatOf(disk))) bytes = ((bytes + sector - 1n) / sector) * sector;
        if (bytes > largest) throw qemuError(ErrorCode.OVERFLOW, `a disk can't have ${bytes} bytes`);
        await guest.monitor.execute('block_resize', {
          'node-name': nodesOf(guest, disk).top,
          size: bytes,
        });
      });
    },
    domainSetBlockThreshold: (dom, dev, threshold, flags) => {
      checkFlags('virDomainSetBlockThreshold', flags, 0);
      return runningJob(state, dom, async (object, guest) => {
        const { target, number } = /^(?<target>[^[]+)(?:\[(?<number>\d+)\])?$/.exec(dev)?.groups ?? {};
        const disk = (object.current.devices.disks ?? []).find((each) => each.target.dev === target);
        const wanted = number === undefined ? disk?.source.index : Number(number);
        const node = disk && `libvirt-${wanted}-storage`;
        if (disk === undefined || isEmpty(disk.source))
          throw invalidArgument(`'${dev}' is not a disk with an image of '${object.name}'`);
        if (!nodesOf(guest, disk).nodes.some((each) => each['node-name'] === node))
          throw invalidArgument(`the disk '${target}' of '${object.name}' has no image ${number}`);
        await guest.monitor.execute('block-set-write-threshold', {
          'node-name': node,
          'write-threshold': threshold,
        });
      });
    },
    async domainBlockPeek(dom, path, offset, size, flags) {
      checkFlags('virDomainBlockPeek', flags, 0);
      const object = find(state, dom);
      const disk = await state.placed(diskOf(object, path));
      if (formatOf(disk) !== 'raw')
        throw unsupportedOperation(`only images of format 'raw' can be looked into, not '${formatOf(disk)}'`);
      const file = sourcePath(disk.source);
      if (file === '')
        throw unsupportedOperation(`'${path}' of '${object.name}' has no image here to look into`);
      return readPart(file, offset, size);
    },
  } satisfies HypervisorMethods;
}

function formatOf(disk: Disk): string {
  return disk.driver?.type ?? 'raw';
}

/** @throws VirtError `SYSTEM_ERROR` if it can't be read, `INVALID_ARG` for what is beyond its end */
async function readPart(path: string, offset: bigint, size: number): Promise<Uint8Array> {
  if (offset > BigInt(Number.MAX_SAFE_INTEGER)) throw invalidArgument(`no file has a byte ${offset}`);
  try {
    const file = await open(path);
    try {
      const buffer = Buffer.alloc(size);
      let filled = 0;
      while (filled < size) {
        const { bytesRead } = await file.read({
          buffer,
          offset: filled,
          length: size - filled,
          position: Number(offset) + filled,
        });
        if (bytesRead === 0) throw invalidArgument(`${path} ends before byte ${offset + BigInt(size)}`);
        filled += bytesRead;
      }
      return buffer;
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (errnoOf(cause) === undefined) throw cause;
    throw qemuError(
      ErrorCode.SYSTEM_ERROR,
      `${path} can't be read: ${(cause as Error).message}`,
      undefined,
      cause,
    );
  }
}
