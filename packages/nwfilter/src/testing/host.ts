import { DriverHost, DriverLoader, type HostOptions } from '@tsvirt/core';
import { createNWFilterDriver } from '../driver.js';
import type { HostServices } from '../host.js';

/** A host process with the driver of network filters alone. */
export function hostOf(
  root: string,
  services?: HostServices,
  options: Pick<HostOptions, 'logger' | 'privileged'> = {},
): DriverHost {
  const drivers = [{ driver: createNWFilterDriver(services) }];
  return new DriverHost({
    scope: { kind: 'root', path: root },
    loader: new DriverLoader({ drivers, from: [], driverPath: '' }),
    ...options,
  });
}
