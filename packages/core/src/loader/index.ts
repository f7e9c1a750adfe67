export { type DriverCatalog, DriverLoader, type LoadedDriver, type LoaderOptions } from './loader.js';
export type { DriverEntry, DriverManifest } from './manifest.js';
export type { DriverProblem } from './problem.js';
export type { SearchOptions } from './search.js';
