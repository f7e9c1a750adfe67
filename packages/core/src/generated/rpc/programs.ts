// Written by tools/generate from the reference facts (wire-protocol.json). Don't edit: change the program and run it.

/** The programs of the wire: number and version. */
export const Program = {
  REMOTE: { program: 536903814, version: 1 },
  QEMU: { program: 536903815, version: 1 },
  LXC: { program: 425984, version: 1 },
  ADMIN: { program: 110102160, version: 1 },
  KEEPALIVE: { program: 1801807216, version: 1 },
} as const;

/** The procedures of keepalive. */
export const keepalive = {
  ping: 1,
  pong: 2,
} as const;
