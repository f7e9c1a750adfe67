export * from './durable.js';
export * from './read.js';
export { errnoOf } from './syscalls.js';
