export * from './device.js';
export { errnoName } from './libc.js';
export * from './socket.js';
