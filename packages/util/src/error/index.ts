export * from '../generated/error-codes.js';
export * from './virt-error.js';
