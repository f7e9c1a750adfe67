export * from './param.js';
export * from './validate.js';
