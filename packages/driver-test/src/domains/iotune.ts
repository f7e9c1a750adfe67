import type { Disk, Iotune } from '@tsvirt/conf/domain';
import {
  type DomainRef,
  type HypervisorMethods,
  makeParam,
  type TypedParam,
  validateTypedParams,
} from '@tsvirt/core';
import { ErrorDomain } from '@tsvirt/util';
import { checkFlags, invalidArgument } from '../errors.js';
import { refOf, type TestNode } from '../node/test-node.js';
import { changeDomain, definitionFor, impactFlags } from './access.js';

/** Fields of the call and where they are in the document, in the call's order. */
const limits = [
  ['total_bytes_sec', 'totalBytesSec'],
  ['read_bytes_sec', 'readBytesSec'],
  ['write_bytes_sec', 'writeBytesSec'],
  ['total_iops_sec', 'totalIopsSec'],
  ['read_iops_sec', 'readIopsSec'],
  ['write_iops_sec', 'writeIopsSec'],
  ['total_bytes_sec_max', 'totalBytesSecMax'],
  ['read_bytes_sec_max', 'readBytesSecMax'],
  ['write_bytes_sec_max', 'writeBytesSecMax'],
  ['total_iops_sec_max', 'totalIopsSecMax'],
  ['read_iops_sec_max', 'readIopsSecMax'],
  ['write_iops_sec_max', 'writeIopsSecMax'],
  ['size_iops_sec', 'sizeIopsSec'],
  ['group_name', 'groupName'],
  ['total_bytes_sec_max_length', 'totalBytesSecMaxLength'],
  ['read_bytes_sec_max_length', 'readBytesSecMaxLength'],
  ['write_bytes_sec_max_length', 'writeBytesSecMaxLength'],
  ['total_iops_sec_max_length', 'totalIopsSecMaxLength'],
  ['read_iops_sec_max_length', 'readIopsSecMaxLength'],
  ['write_iops_sec_max_length', 'writeIopsSecMaxLength'],
] as const;

/** Of each of these, the total and its parts exclude each other. */
const families = ['bytes_sec', 'iops_sec', 'bytes_sec_max', 'iops_sec_max'];

/** Limits of a disk's traffic. */
export function domainIotune(node: TestNode) {
  return {
    domainGetBlockIoTune: (dom, path, flags) => {
      checkFlags('domainGetBlockIoTune', flags, impactFlags);
      const { disks } = definitionFor(node.domain(dom), flags).devices;
      // Without a disk the caller asks which fields there are.
      const tune = path === null ? {} : (findDisk(disks, path).iotune ?? {});
      return limits.map(([field, key]) =>
        key === 'groupName'
          ? makeParam(field, 'string', tune.groupName ?? '')
          : makeParam(field, 'ullong', tune[key] ?? 0n),
      );
    },

    domainSetBlockIoTune: async (dom: DomainRef, path, params, flags) => {
      checkFlags('domainSetBlockIoTune', flags, impactFlags);
      validateTypedParams(
        params,
        Object.fromEntries(limits.map(([field]) => [field, field === 'group_name' ? 'string' : 'ullong'])),
        { domain: ErrorDomain.TEST },
      );
      check(params);
      const domain = await changeDomain(node, dom, flags, (definition) => {
        const disk = findDisk(definition.devices.disks, path);
        disk.iotune = withParams(disk.iotune ?? {}, params);
        checkMost(disk.iotune);
      });
      if (domain.active)
        node.events.emit('domain', {
          eventId: 17,
          dom: refOf(domain),
          params: [
            makeParam('blkdeviotune.disk', 'string', path),
            ...params.map((param) => ({ ...param, field: `blkdeviotune.${param.field}` })),
          ],
        });
    },
  } satisfies HypervisorMethods;
}

function findDisk(disks: readonly Disk[] | undefined, path: string | null): Disk {
  const disk = disks?.find(({ target }) => target.dev === path);
  if (disk === undefined) throw invalidArgument(`the domain has no disk '${path}'`);
  return disk;
}

function check(params: readonly TypedParam[]): void {
  const given = (field: string): boolean =>
    params.some((param) => param.field === field && param.value !== 0n);
  for (const family of families)
    if (given(`total_${family}`) && (given(`read_${family}`) || given(`write_${family}`)))
      throw invalidArgument(`total_${family} and read_${family} or write_${family} exclude each other`);
}

function withParams(tune: Iotune, params: readonly TypedParam[]): Iotune {
  const changed = { ...tune };
  for (const [field, key] of limits) {
    const value = params.find((param) => param.field === field)?.value;
    if (key === 'groupName') {
      if (typeof value === 'string') changed.groupName = value === '' ? undefined : value;
    } else if (typeof value === 'bigint') changed[key] = value;
  }
  return changed;
}

/** A rate can't be above the rate of bursts. */
function checkMost(tune: Iotune): void {
  for (const what of ['Bytes', 'Iops'] as const)
    for (const side of ['total', 'read', 'write'] as const) {
      const rate = tune[`${side}${what}Sec`] ?? 0n;
      if (rate > (tune[`${side}${what}SecMax`] ?? 0n))
        throw invalidArgument(
          `${side}_${what.toLowerCase()}_sec can't be more than ${side}_${what.toLowerCase()}_sec_max`,
        );
    }
}
