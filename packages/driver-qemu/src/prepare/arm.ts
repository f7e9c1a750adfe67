import type { Domain } from '@tsvirt/conf/domain';
import type { QemuCapabilities } from '../capabilities/model.js';
import { unsupportedConfig } from '../errors.js';
import { kindOf } from '../machine/kind.js';

/** What guests of ARM leave open. Changes the model. */
export function armDefaults(domain: Domain, capabilities: QemuCapabilities): void {
  const { arm, armVirt } = kindOf(domain);
  if (!arm) return;
  if (armVirt || domain.features?.gic !== undefined) defaultGic(domain, capabilities);
  defaultVectors(domain);
}

/**
 * The interrupt controller that a machine `virt` has: with KVM the newest that there is. Without it version 2: the emulation of version 3
 * came to have interrupts by message only later, and what was defined stays as it is.
 */
function defaultGic(domain: Domain, capabilities: QemuCapabilities): void {
  if (domain.features?.gic?.version !== undefined) return;
  const versions =
    domain.type === 'kvm'
      ? (capabilities.data.gics ?? []).filter(({ kernel }) => kernel).map(({ version }) => version)
      : [];
  const newest = Math.max(2, ...versions);
  domain.features = { ...domain.features, gic: { version: newest >= 3 ? '3' : '2' } };
}

/** A vector length of SVE. */
const vectorLength = /^sve\d+$/;

/** Vectors of some length need vectors. */
function defaultVectors({ cpu }: Domain): void {
  const features = cpu?.features ?? [];
  const lengths = features.some(
    ({ name, policy }) => vectorLength.test(name) && policy !== 'disable' && policy !== 'forbid',
  );
  if (cpu === undefined || !lengths) return;
  const sve = features.find(({ name }) => name === 'sve');
  if (sve?.policy === 'disable' || sve?.policy === 'forbid')
    throw unsupportedConfig("the CPU feature 'sve' is off, but some of its vector lengths are on");
  if (sve === undefined) cpu.features = [...features, { name: 'sve', policy: 'require' }];
}
