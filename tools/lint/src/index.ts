export type { Mode } from './config.js';
export { lintWorkspace } from './lint.js';
export { type Confinement, type Layer, type Rules, rules } from './rules.js';
export type { Violation } from './violation.js';
