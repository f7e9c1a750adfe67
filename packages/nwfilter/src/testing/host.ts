import { DriverHost, DriverLoader, defineDriver } from '@tsvirt/core';
import type { Logger } from '@tsvirt/util';
import { createNWFilterDriver } from '../driver.js';
import type { HostServices } from '../host.js';

/** A host process with the driver of network filters and a hypervisor that has no calls of its own. */
export function hostOf(
  root: string,
  services?: HostServices,
  logger?: Logger,
  privileged?: boolean,
): DriverHost {
  const hypervisor = defineDriver({
    kind: 'hypervisor',
    name: 'machine',
    version: '1.0.0',
    state: () => ({ start: async () => {}, stop: async () => {} }),
    open: () => ({ close: async () => {} }),
  });
  return new DriverHost({
    scope: { kind: 'root', path: root },
    loader: new DriverLoader({
      drivers: [{ driver: createNWFilterDriver(services) }, { driver: hypervisor }],
      from: [],
      driverPath: '',
    }),
    ...(logger === undefined ? {} : { logger }),
    ...(privileged === undefined ? {} : { privileged }),
  });
}
