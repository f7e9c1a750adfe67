export * from './auth.js';
export * from './connection.js';
export type { DriverContext, OpenContext, StateContext } from './context.js';
export * from './cpu.js';
export * from './define.js';
export type { DriverKind, SecondaryKind } from './kinds.js';
