import {
  checkIotuneParams,
  type Disk,
  type Iotune,
  iotuneParams,
  withIotuneParams,
} from '@tsvirt/conf/domain';
import { type DomainRef, type HypervisorMethods, makeParam } from '@tsvirt/core';
import { ErrorDomain } from '@tsvirt/util';
import { checkFlags, invalidArgument } from '../errors.js';
import { refOf, type TestNode } from '../node/test-node.js';
import { changeDomain, definitionFor, impactFlags } from './access.js';

/** Limits of a disk's traffic. */
export function domainIotune(node: TestNode) {
  return {
    domainGetBlockIoTune: (dom, path, flags) => {
      checkFlags('domainGetBlockIoTune', flags, impactFlags);
      const { disks } = definitionFor(node.domain(dom), flags).devices;
      // Without a disk the caller asks which fields there are.
      const tune = path === null ? {} : (findDisk(disks, path).iotune ?? {});
      return iotuneParams(tune);
    },

    domainSetBlockIoTune: async (dom: DomainRef, path, params, flags) => {
      checkFlags('domainSetBlockIoTune', flags, impactFlags);
      checkIotuneParams(params, ErrorDomain.TEST);
      const domain = await changeDomain(node, dom, flags, (definition) => {
        const disk = findDisk(definition.devices.disks, path);
        disk.iotune = withIotuneParams(disk.iotune ?? {}, params);
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
