export * from './abort.js';
export * from './deferred.js';
export * from './emitter.js';
export * from './event-queue.js';
export * from './once.js';
export * from './recently.js';
export * from './semaphore.js';
export * from './turns.js';
