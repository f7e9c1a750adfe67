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

/** What a connection can be asked for: libvirt’s VIR_DRV_FEATURE_*. */
export const DriverFeature = {
  MIGRATION_V1: 1,
  REMOTE: 2,
  MIGRATION_V2: 3,
  MIGRATION_P2P: 4,
  MIGRATION_DIRECT: 5,
  MIGRATION_V3: 6,
  MIGRATE_CHANGE_PROTECTION: 7,
  FD_PASSING: 8,
  TYPED_PARAM_STRING: 9,
  PROGRAM_KEEPALIVE: 10,
  XML_MIGRATABLE: 11,
  MIGRATION_OFFLINE: 12,
  MIGRATION_PARAMS: 13,
  REMOTE_EVENT_CALLBACK: 14,
  REMOTE_CLOSE_CALLBACK: 15,
  NETWORK_UPDATE_HAS_CORRECT_ORDER: 16,
} as const;
export type DriverFeature = (typeof DriverFeature)[keyof typeof DriverFeature];
