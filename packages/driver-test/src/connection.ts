import type { HypervisorDriver } from '@tsvirt/core';
import { destroyOwned, domainDefine } from './domains/define.js';
import { domainLifecycle } from './domains/lifecycle.js';
import { domainLookup } from './domains/lookup.js';
import { domainQueries } from './domains/queries.js';
import { hostMethods } from './host/host.js';
import type { TestNode } from './node/test-node.js';

/** A connection to an imaginary host. `release` is called when it is closed. */
export function connectTo(node: TestNode, release: () => void): HypervisorDriver {
  const owner = {};
  let closing: Promise<void> | undefined;
  return {
    ...hostMethods(node),
    ...domainLookup(node),
    ...domainQueries(node),
    ...domainDefine(node, owner),
    ...domainLifecycle(node),
    close: () => {
      closing ??= destroyOwned(node, owner).finally(release);
      return closing;
    },
  };
}
