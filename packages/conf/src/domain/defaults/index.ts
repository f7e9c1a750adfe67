import type { Domain } from '../domain.js';
import type { DomainParseOptions } from '../options.js';
import { clockDefaults } from './clock.js';
import { cpuDefaults } from './cpu.js';
import { deviceDefaults, implicitDevices } from './devices/index.js';
import { identityDefaults } from './identity.js';
import { memoryBackingDefaults, memoryDefaults, numatuneDefaults } from './memory.js';
import { bootDefaults, guestDefaults } from './os.js';
import { seclabelDefaults } from './seclabels.js';
import { cputuneDefaults, iothreadDefaults, vcpuDefaults } from './vcpus.js';

/** Fills in what a document leaves open: what every driver's domains have, then what the driver adds. */
export function domainDefaults(domain: Domain, options: DomainParseOptions): void {
  domain.devices ??= {};
  identityDefaults(domain, options);
  guestDefaults(domain, options);
  clockDefaults(domain);
  seclabelDefaults(domain, options);
  domain.onPoweroff ??= 'destroy';
  domain.onReboot ??= 'restart';
  domain.onCrash ??= 'destroy';
  vcpuDefaults(domain);
  iothreadDefaults(domain);
  cputuneDefaults(domain);
  cpuDefaults(domain);
  memoryBackingDefaults(domain);
  numatuneDefaults(domain);
  const { driver } = options;
  if (options.skipDefaults === true) return;
  driver?.before?.(domain, options);
  memoryDefaults(domain, options.abiUpdate === true);
  deviceDefaults(domain, options);
  bootDefaults(domain, options);
  driver?.defaults?.(domain, options);
  implicitDevices(domain, options);
  driver?.assignAddresses?.(domain, options);
}
