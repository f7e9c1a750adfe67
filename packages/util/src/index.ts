export * from './error/virt-error.js';
export * from './generated/error-codes.js';
