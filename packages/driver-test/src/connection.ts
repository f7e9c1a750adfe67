import type { CpuDriver, HypervisorDriver } from '@tsvirt/core';
import { nodeDeviceMethods } from './device/devices.js';
import { destroyOwned, domainDefine } from './domains/define.js';
import { domainDevices } from './domains/devices.js';
import { domainGuest } from './domains/guest.js';
import { domainInterfaces } from './domains/interfaces.js';
import { domainIothreads } from './domains/iothreads.js';
import { domainIotune } from './domains/iotune.js';
import { domainLifecycle } from './domains/lifecycle.js';
import { domainLookup } from './domains/lookup.js';
import { domainMemory } from './domains/memory.js';
import { domainMetadata } from './domains/metadata.js';
import { domainQueries } from './domains/queries.js';
import { domainSave } from './domains/save.js';
import { domainScreenshot } from './domains/screenshot.js';
import { domainStats } from './domains/stats.js';
import { domainTuning } from './domains/tuning.js';
import { domainVcpus } from './domains/vcpus.js';
import { hostMethods } from './host/host.js';
import { interfaceMethods } from './interface/interfaces.js';
import { domainCheckpoints } from './moments/checkpoints.js';
import { domainSnapshots } from './moments/snapshots.js';
import { networkMethods } from './network/networks.js';
import type { TestNode } from './node/test-node.js';
import { poolMethods } from './storage/pools.js';
import { volumeMethods } from './storage/volumes.js';

/** A connection to an imaginary host. `cpu` gives what computes with processors; `release` is called when it is closed. */
export function connectTo(
  node: TestNode,
  cpu: () => Promise<CpuDriver>,
  release: () => void,
): HypervisorDriver {
  const owner = {};
  let closing: Promise<void> | undefined;
  return {
    ...hostMethods(node, cpu),
    ...domainLookup(node),
    ...domainQueries(node),
    ...domainDefine(node, owner),
    ...domainLifecycle(node),
    ...domainSave(node),
    ...domainMemory(node),
    ...domainVcpus(node),
    ...domainMetadata(node),
    ...domainTuning(node),
    ...domainIothreads(node),
    ...domainGuest(node),
    ...domainStats(node),
    ...domainDevices(node),
    ...domainInterfaces(node),
    ...domainIotune(node),
    ...domainScreenshot(node),
    ...domainSnapshots(node),
    ...domainCheckpoints(node),
    ...networkMethods(node),
    ...poolMethods(node),
    ...volumeMethods(node),
    ...interfaceMethods(node),
    ...nodeDeviceMethods(node),
    close: () => {
      closing ??= destroyOwned(node, owner).finally(release);
      return closing;
    },
  };
}
