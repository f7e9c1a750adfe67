import { DriverHost, DriverLoader, type HostOptions } from '@tsvirt/core';
import { createNetworkDriver } from '../driver.js';
import type { HostServices } from '../host.js';

/** A host process with the network driver alone. */
export function hostOf(
  root: string,
  services?: HostServices,
  options: Pick<HostOptions, 'logger' | 'privileged'> = {},
): DriverHost {
  const drivers = [{ driver: createNetworkDriver(services) }];
  return new DriverHost({
    scope: { kind: 'root', path: root },
    loader: new DriverLoader({ drivers, from: [], driverPath: '' }),
    ...options,
  });
}
