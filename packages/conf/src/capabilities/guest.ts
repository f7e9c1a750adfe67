import {
  attr,
  child,
  flag,
  type Infer,
  leaf,
  list,
  nonEmpty,
  onOff,
  string,
  struct,
  text,
  uint,
  yesNo,
} from '../element/index.js';

const machine = struct({
  /** The machine that this name stands for. */
  canonical: attr(string),
  maxCpus: attr(uint(), { omit: 0 }),
  deprecated: attr(yesNo),
  name: text(nonEmpty, { required: true }),
});
export interface CapabilitiesMachine extends Infer<typeof machine> {}

/** What runs guests. */
const runner = {
  emulator: leaf(string),
  loader: leaf(string),
  machines: list('machine', machine),
};

const arch = struct({
  name: attr(nonEmpty, { required: true }),
  wordsize: leaf(uint(), { required: true }),
  ...runner,
  /** By type of domain; what it says goes before what is said for all. */
  domains: list('domain', struct({ type: attr(nonEmpty, { required: true }), ...runner })),
});

/** Whether it's on by default, and whether it can be changed. */
const toggle = struct({
  default: attr(onOff, { required: true }),
  toggle: attr(yesNo, { required: true }),
});

const features = struct({
  pae: flag(),
  nonpae: flag(),
  ia64Be: flag({ name: 'ia64_be' }),
  acpi: child(toggle),
  apic: child(toggle),
  cpuselection: flag(),
  deviceboot: flag(),
  disksnapshot: child(toggle),
  hap: child(toggle),
  externalSnapshot: flag(),
});

/** `<guest>`: a kind of guest that can be run here. */
export const capabilitiesGuest = struct({
  osType: leaf(nonEmpty, { name: 'os_type', required: true }),
  arch: child(arch, { required: true }),
  features: child(features),
});

/** A kind of guest in capabilities. */
export interface CapabilitiesGuest extends Infer<typeof capabilitiesGuest> {}
