export { type DriverCatalog, DriverLoader, type LoadedDriver, type LoaderOptions } from './loader.js';
export type { DriverEntry, DriverManifest, DriverProblem } from './manifest.js';
export type { SearchOptions } from './search.js';
