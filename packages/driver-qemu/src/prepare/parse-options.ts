import type { DomainParseOptions } from '@tsvirt/conf/domain';
import { extensions } from '../extension.js';
import { hostArch } from '../host/node.js';
import { machineControllers } from './controllers.js';

/** How this driver's documents are read. */
export const parseOptions: DomainParseOptions = {
  extensions,
  driver: {
    macPrefix: '52:54:00',
    // Nothing labels processes and files here.
    securityModels: ['none'],
    defaultArch: hostArch(),
    features: {
      memoryHotplug: true,
      offlineVcpuPin: true,
      individualVcpus: true,
      userAlias: true,
      firmwareAutoselect: true,
      netModelString: true,
      diskFdGroup: true,
    },
    defaults: machineControllers,
  },
};
