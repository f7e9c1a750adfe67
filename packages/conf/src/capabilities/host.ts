import { uuid } from '../common/uuid.js';
import { hostCpu } from '../cpu/host.js';
import {
  attr,
  child,
  flag,
  type Infer,
  leaf,
  leaves,
  list,
  string,
  struct,
  text,
  valued,
  within,
  yesNo,
} from '../element/index.js';
import { hostCache, hostMemoryBandwidth, hostTopology } from './topology.js';

const secmodel = struct({
  /** `selinux`, `dac` … */
  model: leaf(string, { required: true }),
  /** Domain of interpretation. */
  doi: leaf(string, { default: '' }),
  /** Labels of guests, by type of domain. */
  baselabels: list(
    'baselabel',
    struct({ type: attr(string, { required: true }), label: text(string, { required: true }) }),
  ),
});

/** `<host>` of capabilities. */
export const capabilitiesHost = struct({
  uuid: leaf(uuid),
  cpu: child(hostCpu),
  /** Ways of suspending; nothing where the host's power management isn't known. */
  powerManagement: child(
    struct({
      suspendMem: flag({ name: 'suspend_mem' }),
      suspendDisk: flag({ name: 'suspend_disk' }),
      suspendHybrid: flag({ name: 'suspend_hybrid' }),
    }),
    { name: 'power_management', keepEmpty: true },
  ),
  iommu: valued('support', yesNo),
  migrationFeatures: child(
    struct({
      live: flag(),
      ...within('uri_transports', { uriTransports: leaves('uri_transport', string) }),
    }),
    { name: 'migration_features', keepEmpty: true },
  ),
  /** Prefix of the names of interfaces that the driver creates. */
  netprefix: leaf(string),
  topology: child(hostTopology),
  cache: child(hostCache),
  memoryBandwidth: child(hostMemoryBandwidth, { name: 'memory_bandwidth' }),
  secmodels: list('secmodel', secmodel),
});

/** The host in capabilities. */
export interface CapabilitiesHost extends Infer<typeof capabilitiesHost> {}
