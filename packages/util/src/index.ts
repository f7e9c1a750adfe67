export * from './async/index.js';
export * from './command/index.js';
export * from './dirs/index.js';
export * from './error/virt-error.js';
export * from './files/index.js';
export * from './generated/error-codes.js';
export * from './undo/index.js';
