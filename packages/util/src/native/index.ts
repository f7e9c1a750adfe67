export * from './descriptors.js';
export * from './device.js';
export { errnoName } from './libc.js';
export * from './packets.js';
export * from './processor.js';
export { releaseProgramPages } from './program-pages.js';
export * from './socket.js';
export { type FileStretch, fileStretchAt, punchHole } from './sparse.js';
