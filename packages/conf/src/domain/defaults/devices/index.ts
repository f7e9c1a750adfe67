import { deviceDefaults as ownDefaults } from '../../devices/defaults/index.js';
import type { Domain } from '../../domain.js';
import type { DomainParseOptions } from '../../options.js';
import { pairConsole, portDefaults } from './chardevs.js';
import { controllerDefaults, implicitControllers } from './controllers.js';
import { diskDefaults } from './disks.js';
import { inputDefaults } from './input.js';
import { videoDefaults } from './video.js';

/** What devices leave open, and the devices that others need. */
export function deviceDefaults(domain: Domain, options: DomainParseOptions): void {
  diskDefaults(domain, options);
  controllerDefaults(domain);
  portDefaults(domain);
  inputDefaults(domain);
  ownDefaults(domain, options);
}

/** The devices that a domain has because it has others. */
export function implicitDevices(domain: Domain, options: DomainParseOptions): void {
  pairConsole(domain, options);
  implicitControllers(domain);
  videoDefaults(domain);
}
