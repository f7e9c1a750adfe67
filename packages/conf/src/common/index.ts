export { cpuset, formatCpuset, parseCpuset } from './cpuset.js';
