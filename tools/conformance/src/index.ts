export { runCommand } from './cli.js';
export { type ConformancePackage, findPackages } from './packages.js';
export { type Plan, type Report, runConformance, type SuiteReport } from './run.js';
