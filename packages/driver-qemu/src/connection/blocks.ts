import { existsSync } from 'node:fs';
import {
  checkIotuneParams,
  completeIotuneParams,
  type Disk,
  type Domain,
  iotuneParams,
  withIotuneParams,
} from '@tsvirt/conf/domain';
import {
  type DomainBlockInfo,
  DomainDiskErrorCode,
  type HypervisorMethods,
  makeParam,
  type TypedParam,
} from '@tsvirt/core';
import { ErrorCode, ErrorDomain } from '@tsvirt/util';
import { isEmpty } from '../command/blockdev.js';
import {
  blockOf,
  diskOf,
  fileSize,
  highestOffset,
  imageOf,
  queryBlockStats,
  queryBlocks,
} from '../domain/blocks.js';
import { sourcePath } from '../domain/device-list.js';
import { type GuestObject, refOf } from '../domain/guest.js';
import { storedSizes } from '../domain/image-sizes.js';
import { throttleArguments } from '../domain/throttle.js';
import type { QemuState } from '../driver-state.js';
import {
  checkFlags,
  invalidArgument,
  qemuError,
  unsupportedConfig,
  unsupportedOperation,
} from '../errors.js';
import { qmpInteger } from '../qmp/index.js';
import { find, findRunning, impact } from './find.js';

/** What disks are like, and their limits. */
export function blockMethods(state: QemuState) {
  return {
    async domainGetBlockInfo(dom, path, flags): Promise<DomainBlockInfo> {
      checkFlags('virDomainGetBlockInfo', flags, 0);
      const object = find(state, dom);
      const disk = diskOf(object, path);
      if (isEmpty(disk.source))
        throw invalidArgument(`there is nothing in '${disk.target.dev}' of '${object.name}'`);
      const guest = object.active ? object.data : undefined;
      if (guest === undefined) return sizesOfImage(state, disk);
      const alias = disk.alias ?? '';
      const [blocks, stats] = await guest.monitor.batch(() =>
        Promise.all([queryBlocks(guest), queryBlockStats(guest)]),
      );
      const image = imageOf(blockOf(blocks, alias));
      const used = qmpInteger(image['actual-size']);
      return {
        capacity: qmpInteger(image['virtual-size']),
        allocation: highestOffset(blockOf(stats, alias)) || used,
        physical: fileSize(sourcePath(disk.source)) ?? used,
      };
    },
    async domainGetDiskErrors(dom, flags) {
      checkFlags('virDomainGetDiskErrors', flags, 0);
      const { object, guest } = findRunning(state, dom);
      const blocks = await queryBlocks(guest);
      return (object.current.devices?.disks ?? []).flatMap(({ alias = '', target }) => {
        const error = diskErrors[String(blockOf(blocks, alias)?.['io-status'])];
        return error === undefined ? [] : [{ disk: target.dev, error }];
      });
    },
    domainGetBlockIoTune(dom, path, flags) {
      checkFlags('virDomainGetBlockIoTune', flags, 7);
      const object = find(state, dom);
      const { live } = impact(object, flags & 3);
      // Without a disk the caller asks which fields there are.
      if (path === null) return iotuneParams({});
      const domain = live ? object.current : (object.definition ?? object.current);
      return iotuneParams(diskIn(object, domain, path).iotune ?? {});
    },
    domainSetBlockIoTune(dom, path, params, flags) {
      checkFlags('virDomainSetBlockIoTune', flags, 3);
      return state.store.withJob(dom.uuid, async (object) => {
        const { live, config } = impact(object, flags & 3);
        checkIotuneParams(params, ErrorDomain.QEMU);
        const limits = completeIotuneParams(params);
        const definition =
          config && object.definition !== undefined
            ? limited(object, object.definition, path, limits)
            : undefined;
        if (live && object.live !== undefined && object.data !== undefined) {
          const next = limited(object, object.live, path, limits);
          const disk = diskIn(object, next, path);
          if (isEmpty(disk.source))
            throw invalidArgument(`there is nothing in '${path}' that could be limited`);
          await object.data.monitor.execute('block_set_io_throttle', throttleArguments(disk));
          await state.store.updateLive(object, { live: next });
          state.events.emit({ eventId: 17, dom: refOf(object), params: tunable(disk, params) });
        }
        if (definition !== undefined) await state.store.define(definition);
      });
    },
  } satisfies HypervisorMethods;
}

const diskErrors: Readonly<Record<string, number>> = {
  failed: DomainDiskErrorCode.UNSPEC,
  nospace: DomainDiskErrorCode.NO_SPACE,
};

/** What an event of a changed limit tells. */
function tunable(disk: Disk, params: readonly TypedParam[]): TypedParam[] {
  return [
    makeParam('blkdeviotune.disk', 'string', disk.target.dev),
    ...params.map((param) => ({ ...param, field: `blkdeviotune.${param.field}` })),
  ];
}

/** The domain with other limits of one of its disks. */
function limited(object: GuestObject, domain: Domain, path: string, params: readonly TypedParam[]): Domain {
  const disk = diskIn(object, domain, path);
  const iotune = withIotuneParams(disk.iotune ?? {}, params);
  checkBursts(iotune);
  const { iotune: _, ...rest } = disk;
  const isLimited = Object.values(iotune).some((limit) => limit !== undefined && limit !== 0n);
  const next: Disk = isLimited ? { ...rest, iotune } : rest;
  const disks = (domain.devices.disks ?? []).map((each) => (each === disk ? next : each));
  return { ...domain, devices: { ...domain.devices, disks } };
}

const rates = [
  'totalBytesSec',
  'readBytesSec',
  'writeBytesSec',
  'totalIopsSec',
  'readIopsSec',
  'writeIopsSec',
] as const;

/** @throws VirtError `CONFIG_UNSUPPORTED` for a burst of a rate that has no limit, or a higher one */
function checkBursts(iotune: NonNullable<Disk['iotune']>): void {
  for (const rate of rates) {
    const burst = iotune[`${rate}Max`] ?? 0n;
    const limit = iotune[rate] ?? 0n;
    if (burst === 0n) continue;
    if (limit === 0n)
      throw unsupportedConfig(`a disk can have a burst of ${rate} only where ${rate} is limited`);
    if (burst < limit)
      throw unsupportedConfig(`a burst of ${rate} can't be less than its limit, ${limit}: ${burst}`);
  }
}

function diskIn(object: GuestObject, domain: Domain, path: string): Disk {
  const disk = (domain.devices.disks ?? []).find(
    ({ target, source }) => target.dev === path || (path !== '' && sourcePath(source) === path),
  );
  if (disk === undefined) throw invalidArgument(`'${path}' is not a disk of '${object.name}'`);
  return disk;
}

/** The sizes of an image that no QEMU has open. */
async function sizesOfImage(state: QemuState, disk: Disk): Promise<DomainBlockInfo> {
  const path = sourcePath(disk.source);
  if (path === '')
    throw unsupportedOperation(`the size of '${disk.target.dev}' is known only while its domain runs`);
  const format = disk.driver?.type ?? 'raw';
  const sizes = await storedSizes(path, format);
  if (sizes?.capacity !== undefined) return { ...sizes, capacity: sizes.capacity };
  if (!existsSync(path)) throw qemuError(ErrorCode.SYSTEM_ERROR, `there is no ${path}`);
  const { stdout } = await state.runner.run([
    'qemu-img',
    'info',
    '--force-share',
    '--output=json',
    '-f',
    format,
    path,
  ]);
  const capacity = BigInt((JSON.parse(stdout) as { 'virtual-size': number })['virtual-size']);
  return { allocation: capacity, physical: capacity, ...sizes, capacity };
}
