import type { Domain } from './domain.js';
export function checkAbiStability(_a: Domain, _b: Domain): void {}
