export * from '../generated/error-codes.js';
export * from './domain-errors.js';
export * from './failures.js';
export * from './virt-error.js';
