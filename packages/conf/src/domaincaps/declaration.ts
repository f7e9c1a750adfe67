import {
  attr,
  child,
  type Infer,
  type Input,
  leaf,
  leaves,
  list,
  nonEmpty,
  string,
  struct,
  uint,
  valued,
  within,
  yesNo,
} from '../element/index.js';
import { capability, capabilityEnum } from './capability.js';
import { cpuMode } from './cpu.js';
import { domainCapsFeatures } from './features.js';

const loader = struct({
  supported: attr(yesNo, { required: true }),
  /** Paths of firmware images. */
  values: leaves('value', string),
  enums: list('enum', capabilityEnum),
});

const os = struct({
  supported: attr(yesNo, { required: true }),
  enums: list('enum', capabilityEnum),
  loader: child(loader),
});

const devices = struct({
  disk: child(capability),
  graphics: child(capability),
  video: child(capability),
  hostdev: child(capability),
  rng: child(capability),
  filesystem: child(capability),
  tpm: child(capability),
  redirdev: child(capability),
  channel: child(capability),
  crypto: child(capability),
  interface: child(capability),
  panic: child(capability),
});

export const domainCapsShape = struct({
  /** Emulator's binary. */
  path: leaf(string),
  /** Type of domain: `kvm`, `qemu` … */
  domain: leaf(nonEmpty, { required: true }),
  machine: leaf(string),
  arch: leaf(nonEmpty, { required: true }),
  /** How many virtual CPUs a domain can have. */
  maxVcpus: valued('max', uint(), { name: 'vcpu' }),
  iothreads: valued('supported', yesNo),
  os: child(os),
  ...within('cpu', { cpuModes: list('mode', cpuMode) }),
  memoryBacking: child(capability),
  devices: child(devices, { keepEmpty: true, endTag: true }),
  features: child(domainCapsFeatures, { keepEmpty: true, endTag: true }),
});

/** What domains of one kind can be on a host: what `<domainCapabilities>` says. */
export interface DomainCaps extends Infer<typeof domainCapsShape> {}
/** What a driver gives for it. */
export interface DomainCapsInput extends Input<typeof domainCapsShape> {}
/** What devices domains can have. */
export interface DomainCapsDevices extends Infer<typeof devices> {}
