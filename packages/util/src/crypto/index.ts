import { once } from '../async/once.js';

/** `node:crypto`, loaded at first use: it takes more than a megabyte, and most programs never come to need it. */
export const crypto: () => typeof import('node:crypto') = once(() => process.getBuiltinModule('node:crypto'));
