export * from './device-info.js';
export * from './devices/index.js';
export { type Domain, type DomainInput, domainShape } from './domain.js';
