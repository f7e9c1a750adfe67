export * from './auth.js';
export * from './connection.js';
export type { DriverContext, OpenContext, SecondaryKind, StateContext } from './context.js';
export * from './define.js';
