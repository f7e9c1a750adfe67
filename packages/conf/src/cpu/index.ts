export {
  type Cpu,
  formatCpu,
  guestCpuDocument,
  guestCpuXml,
  hostCpuDocument,
  hostCpuXml,
  parseCpu,
  readCpu,
} from './document.js';
export {
  type CpuFeature,
  type CpuTopology,
  cpuFeaturePolicy,
  cpuMaxPhysAddr,
  cpuTopology,
  type GuestCpu,
  type GuestCpuInput,
  type GuestCpuModel,
  guestCpu,
} from './guest.js';
export { type HostCpu, type HostCpuInput, hostCpu } from './host.js';
export { type GuestNuma, type GuestNumaCell, guestNuma } from './numa.js';
