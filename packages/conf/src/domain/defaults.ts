import type { Domain } from './domain.js';
import type { DomainParseOptions } from './options.js';

/** Fills in what libvirt's parser fills in for every driver. */
export function domainDefaults(domain: Domain, _options: DomainParseOptions): void {
  domain.currentMemory ??= domain.memory;
  domain.os ??= {};
  domain.clock ??= { offset: 'utc' };
  domain.onPoweroff ??= 'destroy';
  domain.onReboot ??= 'restart';
  domain.onCrash ??= 'destroy';
  domain.devices ??= {};
  const { vcpu } = domain;
  if (vcpu === undefined) domain.vcpu = { placement: 'static', count: 1 };
  else {
    vcpu.placement ??= 'static';
    vcpu.count ??= 1;
  }
}
