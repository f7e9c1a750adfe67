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
export { type GuestNuma, type GuestNumaCell, guestNuma } from './numa.js';
