import { defineDriver } from '@tsvirt/core';
import { packageVersion } from '@tsvirt/util';
import { connectTo } from './connection.js';
import { invalidArgument } from './errors.js';
import { SharedDefault } from './node/default-node.js';
import { loadNode } from './node/node-file.js';

/** `test:///default`, shared within the process, and `test:///PATH/NODE.xml`, a host of its own for each connection. */
export function createTestDriver() {
  const shared = new SharedDefault();
  return defineDriver({
    kind: 'hypervisor',
    name: 'test',
    version: packageVersion(import.meta.url),
    async open(context, uri) {
      const cpu = () => context.cpu();
      if (uri.path === '' || uri.path === '/')
        throw invalidArgument('test: says no path: write test:///default or test:///PATH/OF/NODE.xml');
      if (uri.path !== '/default') return connectTo(await loadNode(uri.path), cpu, () => {});
      const node = await shared.acquire();
      return connectTo(node, cpu, () => {
        shared.release();
      });
    },
  });
}
