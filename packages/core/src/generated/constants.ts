// Written by tools/generate from the reference facts (api-constants.json). Don't edit: change the program and run it.

/** libvirt’s virConnectCloseReason. */
export const ConnectCloseReason = {
  ERROR: 0,
  EOF: 1,
  KEEPALIVE: 2,
  CLIENT: 3,
} as const;
export type ConnectCloseReason = (typeof ConnectCloseReason)[keyof typeof ConnectCloseReason];

/** libvirt’s virTypedParameterType. */
export const TypedParameterType = {
  INT: 1,
  UINT: 2,
  LLONG: 3,
  ULLONG: 4,
  DOUBLE: 5,
  BOOLEAN: 6,
  STRING: 7,
} as const;
export type TypedParameterType = (typeof TypedParameterType)[keyof typeof TypedParameterType];

/** libvirt’s virTypedParameterFlags. */
export const TypedParameterFlags = {
  STRING_OKAY: 4,
} as const;
export type TypedParameterFlags = (typeof TypedParameterFlags)[keyof typeof TypedParameterFlags];

/** libvirt’s virNodeSuspendTarget. */
export const NodeSuspendTarget = {
  MEM: 0,
  DISK: 1,
  HYBRID: 2,
} as const;
export type NodeSuspendTarget = (typeof NodeSuspendTarget)[keyof typeof NodeSuspendTarget];

/** libvirt’s virNodeGetCPUStatsAllCPUs. */
export const NodeGetCPUStatsAllCPUs = {
  CPU_STATS_ALL_CPUS: -1,
} as const;
export type NodeGetCPUStatsAllCPUs = (typeof NodeGetCPUStatsAllCPUs)[keyof typeof NodeGetCPUStatsAllCPUs];

/** libvirt’s virNodeGetMemoryStatsAllCells. */
export const NodeGetMemoryStatsAllCells = {
  MEMORY_STATS_ALL_CELLS: -1,
} as const;
export type NodeGetMemoryStatsAllCells = (typeof NodeGetMemoryStatsAllCells)[keyof typeof NodeGetMemoryStatsAllCells];

/** libvirt’s virConnectFlags. */
export const ConnectFlags = {
  RO: 1,
  NO_ALIASES: 2,
} as const;
export type ConnectFlags = (typeof ConnectFlags)[keyof typeof ConnectFlags];

/** libvirt’s virConnectCredentialType. */
export const ConnectCredentialType = {
  USERNAME: 1,
  AUTHNAME: 2,
  LANGUAGE: 3,
  CNONCE: 4,
  PASSPHRASE: 5,
  ECHOPROMPT: 6,
  NOECHOPROMPT: 7,
  REALM: 8,
  EXTERNAL: 9,
} as const;
export type ConnectCredentialType = (typeof ConnectCredentialType)[keyof typeof ConnectCredentialType];

/** libvirt’s virCPUCompareResult. */
export const CPUCompareResult = {
  ERROR: -1,
  INCOMPATIBLE: 0,
  IDENTICAL: 1,
  SUPERSET: 2,
} as const;
export type CPUCompareResult = (typeof CPUCompareResult)[keyof typeof CPUCompareResult];

/** libvirt’s virConnectCompareCPUFlags. */
export const ConnectCompareCPUFlags = {
  FAIL_INCOMPATIBLE: 1,
  VALIDATE_XML: 2,
} as const;
export type ConnectCompareCPUFlags = (typeof ConnectCompareCPUFlags)[keyof typeof ConnectCompareCPUFlags];

/** libvirt’s virConnectBaselineCPUFlags. */
export const ConnectBaselineCPUFlags = {
  EXPAND_FEATURES: 1,
  MIGRATABLE: 2,
} as const;
export type ConnectBaselineCPUFlags = (typeof ConnectBaselineCPUFlags)[keyof typeof ConnectBaselineCPUFlags];

/** libvirt’s virNodeAllocPagesFlags. */
export const NodeAllocPagesFlags = {
  ADD: 0,
  SET: 1,
} as const;
export type NodeAllocPagesFlags = (typeof NodeAllocPagesFlags)[keyof typeof NodeAllocPagesFlags];

/** libvirt’s virDomainState. */
export const DomainState = {
  NOSTATE: 0,
  RUNNING: 1,
  BLOCKED: 2,
  PAUSED: 3,
  SHUTDOWN: 4,
  SHUTOFF: 5,
  CRASHED: 6,
  PMSUSPENDED: 7,
} as const;
export type DomainState = (typeof DomainState)[keyof typeof DomainState];

/** libvirt’s virDomainNostateReason. */
export const DomainNostateReason = {
  UNKNOWN: 0,
} as const;
export type DomainNostateReason = (typeof DomainNostateReason)[keyof typeof DomainNostateReason];

/** libvirt’s virDomainRunningReason. */
export const DomainRunningReason = {
  UNKNOWN: 0,
  BOOTED: 1,
  MIGRATED: 2,
  RESTORED: 3,
  FROM_SNAPSHOT: 4,
  UNPAUSED: 5,
  MIGRATION_CANCELED: 6,
  SAVE_CANCELED: 7,
  WAKEUP: 8,
  CRASHED: 9,
  POSTCOPY: 10,
  POSTCOPY_FAILED: 11,
} as const;
export type DomainRunningReason = (typeof DomainRunningReason)[keyof typeof DomainRunningReason];

/** libvirt’s virDomainBlockedReason. */
export const DomainBlockedReason = {
  UNKNOWN: 0,
} as const;
export type DomainBlockedReason = (typeof DomainBlockedReason)[keyof typeof DomainBlockedReason];

/** libvirt’s virDomainPausedReason. */
export const DomainPausedReason = {
  UNKNOWN: 0,
  USER: 1,
  MIGRATION: 2,
  SAVE: 3,
  DUMP: 4,
  IOERROR: 5,
  WATCHDOG: 6,
  FROM_SNAPSHOT: 7,
  SHUTTING_DOWN: 8,
  SNAPSHOT: 9,
  CRASHED: 10,
  STARTING_UP: 11,
  POSTCOPY: 12,
  POSTCOPY_FAILED: 13,
  API_ERROR: 14,
} as const;
export type DomainPausedReason = (typeof DomainPausedReason)[keyof typeof DomainPausedReason];

/** libvirt’s virDomainShutdownReason. */
export const DomainShutdownReason = {
  UNKNOWN: 0,
  USER: 1,
} as const;
export type DomainShutdownReason = (typeof DomainShutdownReason)[keyof typeof DomainShutdownReason];

/** libvirt’s virDomainShutoffReason. */
export const DomainShutoffReason = {
  UNKNOWN: 0,
  SHUTDOWN: 1,
  DESTROYED: 2,
  CRASHED: 3,
  MIGRATED: 4,
  SAVED: 5,
  FAILED: 6,
  FROM_SNAPSHOT: 7,
  DAEMON: 8,
} as const;
export type DomainShutoffReason = (typeof DomainShutoffReason)[keyof typeof DomainShutoffReason];

/** libvirt’s virDomainCrashedReason. */
export const DomainCrashedReason = {
  UNKNOWN: 0,
  PANICKED: 1,
} as const;
export type DomainCrashedReason = (typeof DomainCrashedReason)[keyof typeof DomainCrashedReason];

/** libvirt’s virDomainPMSuspendedReason. */
export const DomainPMSuspendedReason = {
  UNKNOWN: 0,
} as const;
export type DomainPMSuspendedReason = (typeof DomainPMSuspendedReason)[keyof typeof DomainPMSuspendedReason];

/** libvirt’s virDomainPMSuspendedDiskReason. */
export const DomainPMSuspendedDiskReason = {
  UNKNOWN: 0,
} as const;
export type DomainPMSuspendedDiskReason = (typeof DomainPMSuspendedDiskReason)[keyof typeof DomainPMSuspendedDiskReason];

/** libvirt’s virDomainControlState. */
export const DomainControlState = {
  OK: 0,
  JOB: 1,
  OCCUPIED: 2,
  ERROR: 3,
} as const;
export type DomainControlState = (typeof DomainControlState)[keyof typeof DomainControlState];

/** libvirt’s virDomainControlErrorReason. */
export const DomainControlErrorReason = {
  NONE: 0,
  UNKNOWN: 1,
  MONITOR: 2,
  INTERNAL: 3,
} as const;
export type DomainControlErrorReason = (typeof DomainControlErrorReason)[keyof typeof DomainControlErrorReason];

/** libvirt’s virDomainModificationImpact. */
export const DomainModificationImpact = {
  CURRENT: 0,
  LIVE: 1,
  CONFIG: 2,
} as const;
export type DomainModificationImpact = (typeof DomainModificationImpact)[keyof typeof DomainModificationImpact];

/** libvirt’s virDomainCreateFlags. */
export const DomainCreateFlags = {
  NONE: 0,
  START_PAUSED: 1,
  START_AUTODESTROY: 2,
  START_BYPASS_CACHE: 4,
  START_FORCE_BOOT: 8,
  START_VALIDATE: 16,
  START_RESET_NVRAM: 32,
} as const;
export type DomainCreateFlags = (typeof DomainCreateFlags)[keyof typeof DomainCreateFlags];

/** libvirt’s virDomainMemoryStatTags. */
export const DomainMemoryStatTags = {
  SWAP_IN: 0,
  SWAP_OUT: 1,
  MAJOR_FAULT: 2,
  MINOR_FAULT: 3,
  UNUSED: 4,
  AVAILABLE: 5,
  ACTUAL_BALLOON: 6,
  RSS: 7,
  USABLE: 8,
  LAST_UPDATE: 9,
  DISK_CACHES: 10,
  HUGETLB_PGALLOC: 11,
  HUGETLB_PGFAIL: 12,
  NR: 13,
} as const;
export type DomainMemoryStatTags = (typeof DomainMemoryStatTags)[keyof typeof DomainMemoryStatTags];

/** libvirt’s virDomainCoreDumpFlags. */
export const DomainCoreDumpFlags = {
  CRASH: 1,
  LIVE: 2,
  BYPASS_CACHE: 4,
  RESET: 8,
  MEMORY_ONLY: 16,
} as const;
export type DomainCoreDumpFlags = (typeof DomainCoreDumpFlags)[keyof typeof DomainCoreDumpFlags];

/** libvirt’s virDomainCoreDumpFormat. */
export const DomainCoreDumpFormat = {
  RAW: 0,
  KDUMP_ZLIB: 1,
  KDUMP_LZO: 2,
  KDUMP_SNAPPY: 3,
  WIN_DMP: 4,
} as const;
export type DomainCoreDumpFormat = (typeof DomainCoreDumpFormat)[keyof typeof DomainCoreDumpFormat];

/** libvirt’s virDomainMigrateFlags. */
export const DomainMigrateFlags = {
  LIVE: 1,
  PEER2PEER: 2,
  TUNNELLED: 4,
  PERSIST_DEST: 8,
  UNDEFINE_SOURCE: 16,
  PAUSED: 32,
  NON_SHARED_DISK: 64,
  NON_SHARED_INC: 128,
  CHANGE_PROTECTION: 256,
  UNSAFE: 512,
  OFFLINE: 1024,
  COMPRESSED: 2048,
  ABORT_ON_ERROR: 4096,
  AUTO_CONVERGE: 8192,
  RDMA_PIN_ALL: 16384,
  POSTCOPY: 32768,
  TLS: 65536,
  PARALLEL: 131072,
  NON_SHARED_SYNCHRONOUS_WRITES: 262144,
  POSTCOPY_RESUME: 524288,
  ZEROCOPY: 1048576,
} as const;
export type DomainMigrateFlags = (typeof DomainMigrateFlags)[keyof typeof DomainMigrateFlags];

/** libvirt’s virDomainMigrateMaxSpeedFlags. */
export const DomainMigrateMaxSpeedFlags = {
  POSTCOPY: 1,
} as const;
export type DomainMigrateMaxSpeedFlags = (typeof DomainMigrateMaxSpeedFlags)[keyof typeof DomainMigrateMaxSpeedFlags];

/** libvirt’s virConnectGetDomainCapabilitiesFlags. */
export const ConnectGetDomainCapabilitiesFlags = {
  DISABLE_DEPRECATED_FEATURES: 1,
} as const;
export type ConnectGetDomainCapabilitiesFlags = (typeof ConnectGetDomainCapabilitiesFlags)[keyof typeof ConnectGetDomainCapabilitiesFlags];

/** libvirt’s virDomainShutdownFlagValues. */
export const DomainShutdownFlagValues = {
  DEFAULT: 0,
  ACPI_POWER_BTN: 1,
  GUEST_AGENT: 2,
  INITCTL: 4,
  SIGNAL: 8,
  PARAVIRT: 16,
} as const;
export type DomainShutdownFlagValues = (typeof DomainShutdownFlagValues)[keyof typeof DomainShutdownFlagValues];

/** libvirt’s virDomainRebootFlagValues. */
export const DomainRebootFlagValues = {
  DEFAULT: 0,
  ACPI_POWER_BTN: 1,
  GUEST_AGENT: 2,
  INITCTL: 4,
  SIGNAL: 8,
  PARAVIRT: 16,
} as const;
export type DomainRebootFlagValues = (typeof DomainRebootFlagValues)[keyof typeof DomainRebootFlagValues];

/** libvirt’s virDomainDestroyFlagsValues. */
export const DomainDestroyFlagsValues = {
  DEFAULT: 0,
  GRACEFUL: 1,
  REMOVE_LOGS: 2,
} as const;
export type DomainDestroyFlagsValues = (typeof DomainDestroyFlagsValues)[keyof typeof DomainDestroyFlagsValues];

/** libvirt’s virDomainSaveRestoreFlags. */
export const DomainSaveRestoreFlags = {
  BYPASS_CACHE: 1,
  RUNNING: 2,
  PAUSED: 4,
  RESET_NVRAM: 8,
} as const;
export type DomainSaveRestoreFlags = (typeof DomainSaveRestoreFlags)[keyof typeof DomainSaveRestoreFlags];

/** libvirt’s virDomainMemoryModFlags. */
export const DomainMemoryModFlags = {
  CURRENT: 0,
  LIVE: 1,
  CONFIG: 2,
  MAXIMUM: 4,
} as const;
export type DomainMemoryModFlags = (typeof DomainMemoryModFlags)[keyof typeof DomainMemoryModFlags];

/** libvirt’s virDomainNumatuneMemMode. */
export const DomainNumatuneMemMode = {
  STRICT: 0,
  PREFERRED: 1,
  INTERLEAVE: 2,
  RESTRICTIVE: 3,
} as const;
export type DomainNumatuneMemMode = (typeof DomainNumatuneMemMode)[keyof typeof DomainNumatuneMemMode];

/** libvirt’s virDomainGetHostnameFlags. */
export const DomainGetHostnameFlags = {
  LEASE: 1,
  AGENT: 2,
} as const;
export type DomainGetHostnameFlags = (typeof DomainGetHostnameFlags)[keyof typeof DomainGetHostnameFlags];

/** libvirt’s virDomainMetadataType. */
export const DomainMetadataType = {
  DESCRIPTION: 0,
  TITLE: 1,
  ELEMENT: 2,
} as const;
export type DomainMetadataType = (typeof DomainMetadataType)[keyof typeof DomainMetadataType];

/** libvirt’s virDomainXMLFlags. */
export const DomainXMLFlags = {
  SECURE: 1,
  INACTIVE: 2,
  UPDATE_CPU: 4,
  MIGRATABLE: 8,
} as const;
export type DomainXMLFlags = (typeof DomainXMLFlags)[keyof typeof DomainXMLFlags];

/** libvirt’s virDomainSaveImageXMLFlags. */
export const DomainSaveImageXMLFlags = {
  SECURE: 1,
} as const;
export type DomainSaveImageXMLFlags = (typeof DomainSaveImageXMLFlags)[keyof typeof DomainSaveImageXMLFlags];

/** libvirt’s virDomainBlockResizeFlags. */
export const DomainBlockResizeFlags = {
  BYTES: 1,
  CAPACITY: 2,
} as const;
export type DomainBlockResizeFlags = (typeof DomainBlockResizeFlags)[keyof typeof DomainBlockResizeFlags];

/** libvirt’s virDomainMemoryFlags. */
export const DomainMemoryFlags = {
  VIRTUAL: 1,
  PHYSICAL: 2,
} as const;
export type DomainMemoryFlags = (typeof DomainMemoryFlags)[keyof typeof DomainMemoryFlags];

/** libvirt’s virDomainDefineFlags. */
export const DomainDefineFlags = {
  VALIDATE: 1,
} as const;
export type DomainDefineFlags = (typeof DomainDefineFlags)[keyof typeof DomainDefineFlags];

/** libvirt’s virDomainUndefineFlagsValues. */
export const DomainUndefineFlagsValues = {
  MANAGED_SAVE: 1,
  SNAPSHOTS_METADATA: 2,
  NVRAM: 4,
  KEEP_NVRAM: 8,
  CHECKPOINTS_METADATA: 16,
  TPM: 32,
  KEEP_TPM: 64,
} as const;
export type DomainUndefineFlagsValues = (typeof DomainUndefineFlagsValues)[keyof typeof DomainUndefineFlagsValues];

/** libvirt’s virConnectListAllDomainsFlags. */
export const ConnectListAllDomainsFlags = {
  ACTIVE: 1,
  INACTIVE: 2,
  PERSISTENT: 4,
  TRANSIENT: 8,
  RUNNING: 16,
  PAUSED: 32,
  SHUTOFF: 64,
  OTHER: 128,
  MANAGEDSAVE: 256,
  NO_MANAGEDSAVE: 512,
  AUTOSTART: 1024,
  NO_AUTOSTART: 2048,
  HAS_SNAPSHOT: 4096,
  NO_SNAPSHOT: 8192,
  HAS_CHECKPOINT: 16384,
  NO_CHECKPOINT: 32768,
} as const;
export type ConnectListAllDomainsFlags = (typeof ConnectListAllDomainsFlags)[keyof typeof ConnectListAllDomainsFlags];

/** libvirt’s virVcpuState. */
export const VcpuState = {
  OFFLINE: 0,
  RUNNING: 1,
  BLOCKED: 2,
} as const;
export type VcpuState = (typeof VcpuState)[keyof typeof VcpuState];

/** libvirt’s virVcpuHostCpuState. */
export const VcpuHostCpuState = {
  OFFLINE: -1,
  UNAVAILABLE: -2,
} as const;
export type VcpuHostCpuState = (typeof VcpuHostCpuState)[keyof typeof VcpuHostCpuState];

/** libvirt’s virDomainVcpuFlags. */
export const DomainVcpuFlags = {
  CURRENT: 0,
  LIVE: 1,
  CONFIG: 2,
  MAXIMUM: 4,
  GUEST: 8,
  HOTPLUGGABLE: 16,
} as const;
export type DomainVcpuFlags = (typeof DomainVcpuFlags)[keyof typeof DomainVcpuFlags];

/** libvirt’s virDomainDeviceModifyFlags. */
export const DomainDeviceModifyFlags = {
  CURRENT: 0,
  LIVE: 1,
  CONFIG: 2,
  FORCE: 4,
} as const;
export type DomainDeviceModifyFlags = (typeof DomainDeviceModifyFlags)[keyof typeof DomainDeviceModifyFlags];

/** libvirt’s virDomainStatsTypes. */
export const DomainStatsTypes = {
  STATE: 1,
  CPU_TOTAL: 2,
  BALLOON: 4,
  VCPU: 8,
  INTERFACE: 16,
  BLOCK: 32,
  PERF: 64,
  IOTHREAD: 128,
  MEMORY: 256,
  DIRTYRATE: 512,
  VM: 1024,
} as const;
export type DomainStatsTypes = (typeof DomainStatsTypes)[keyof typeof DomainStatsTypes];

/** libvirt’s virConnectGetAllDomainStatsFlags. */
export const ConnectGetAllDomainStatsFlags = {
  ACTIVE: 1,
  INACTIVE: 2,
  PERSISTENT: 4,
  TRANSIENT: 8,
  RUNNING: 16,
  PAUSED: 32,
  SHUTOFF: 64,
  OTHER: 128,
  NOWAIT: 536870912,
  BACKING: 1073741824,
  ENFORCE_STATS: 2147483648,
} as const;
export type ConnectGetAllDomainStatsFlags = (typeof ConnectGetAllDomainStatsFlags)[keyof typeof ConnectGetAllDomainStatsFlags];

/** libvirt’s virDomainBlockJobType. */
export const DomainBlockJobType = {
  UNKNOWN: 0,
  PULL: 1,
  COPY: 2,
  COMMIT: 3,
  ACTIVE_COMMIT: 4,
  BACKUP: 5,
} as const;
export type DomainBlockJobType = (typeof DomainBlockJobType)[keyof typeof DomainBlockJobType];

/** libvirt’s virDomainBlockJobAbortFlags. */
export const DomainBlockJobAbortFlags = {
  ASYNC: 1,
  PIVOT: 2,
} as const;
export type DomainBlockJobAbortFlags = (typeof DomainBlockJobAbortFlags)[keyof typeof DomainBlockJobAbortFlags];

/** libvirt’s virDomainBlockJobInfoFlags. */
export const DomainBlockJobInfoFlags = {
  BANDWIDTH_BYTES: 1,
} as const;
export type DomainBlockJobInfoFlags = (typeof DomainBlockJobInfoFlags)[keyof typeof DomainBlockJobInfoFlags];

/** libvirt’s virDomainBlockJobSetSpeedFlags. */
export const DomainBlockJobSetSpeedFlags = {
  SPEED_BANDWIDTH_BYTES: 1,
} as const;
export type DomainBlockJobSetSpeedFlags = (typeof DomainBlockJobSetSpeedFlags)[keyof typeof DomainBlockJobSetSpeedFlags];

/** libvirt’s virDomainBlockPullFlags. */
export const DomainBlockPullFlags = {
  BANDWIDTH_BYTES: 64,
} as const;
export type DomainBlockPullFlags = (typeof DomainBlockPullFlags)[keyof typeof DomainBlockPullFlags];

/** libvirt’s virDomainBlockRebaseFlags. */
export const DomainBlockRebaseFlags = {
  SHALLOW: 1,
  REUSE_EXT: 2,
  COPY_RAW: 4,
  COPY: 8,
  RELATIVE: 16,
  COPY_DEV: 32,
  BANDWIDTH_BYTES: 64,
} as const;
export type DomainBlockRebaseFlags = (typeof DomainBlockRebaseFlags)[keyof typeof DomainBlockRebaseFlags];

/** libvirt’s virDomainBlockCopyFlags. */
export const DomainBlockCopyFlags = {
  SHALLOW: 1,
  REUSE_EXT: 2,
  TRANSIENT_JOB: 4,
  SYNCHRONOUS_WRITES: 8,
} as const;
export type DomainBlockCopyFlags = (typeof DomainBlockCopyFlags)[keyof typeof DomainBlockCopyFlags];

/** libvirt’s virDomainBlockCommitFlags. */
export const DomainBlockCommitFlags = {
  SHALLOW: 1,
  DELETE: 2,
  ACTIVE: 4,
  RELATIVE: 8,
  BANDWIDTH_BYTES: 16,
} as const;
export type DomainBlockCommitFlags = (typeof DomainBlockCommitFlags)[keyof typeof DomainBlockCommitFlags];

/** libvirt’s virDomainDiskErrorCode. */
export const DomainDiskErrorCode = {
  NONE: 0,
  UNSPEC: 1,
  NO_SPACE: 2,
} as const;
export type DomainDiskErrorCode = (typeof DomainDiskErrorCode)[keyof typeof DomainDiskErrorCode];

/** libvirt’s virKeycodeSet. */
export const KeycodeSet = {
  LINUX: 0,
  XT: 1,
  ATSET1: 2,
  ATSET2: 3,
  ATSET3: 4,
  OSX: 5,
  XT_KBD: 6,
  USB: 7,
  WIN32: 8,
  QNUM: 9,
} as const;
export type KeycodeSet = (typeof KeycodeSet)[keyof typeof KeycodeSet];

/** libvirt’s virDomainProcessSignal. */
export const DomainProcessSignal = {
  NOP: 0,
  HUP: 1,
  INT: 2,
  QUIT: 3,
  ILL: 4,
  TRAP: 5,
  ABRT: 6,
  BUS: 7,
  FPE: 8,
  KILL: 9,
  USR1: 10,
  SEGV: 11,
  USR2: 12,
  PIPE: 13,
  ALRM: 14,
  TERM: 15,
  STKFLT: 16,
  CHLD: 17,
  CONT: 18,
  STOP: 19,
  TSTP: 20,
  TTIN: 21,
  TTOU: 22,
  URG: 23,
  XCPU: 24,
  XFSZ: 25,
  VTALRM: 26,
  PROF: 27,
  WINCH: 28,
  POLL: 29,
  PWR: 30,
  SYS: 31,
  RT0: 32,
  RT1: 33,
  RT2: 34,
  RT3: 35,
  RT4: 36,
  RT5: 37,
  RT6: 38,
  RT7: 39,
  RT8: 40,
  RT9: 41,
  RT10: 42,
  RT11: 43,
  RT12: 44,
  RT13: 45,
  RT14: 46,
  RT15: 47,
  RT16: 48,
  RT17: 49,
  RT18: 50,
  RT19: 51,
  RT20: 52,
  RT21: 53,
  RT22: 54,
  RT23: 55,
  RT24: 56,
  RT25: 57,
  RT26: 58,
  RT27: 59,
  RT28: 60,
  RT29: 61,
  RT30: 62,
  RT31: 63,
  RT32: 64,
} as const;
export type DomainProcessSignal = (typeof DomainProcessSignal)[keyof typeof DomainProcessSignal];

/** libvirt’s virDomainEventType. */
export const DomainEventType = {
  DEFINED: 0,
  UNDEFINED: 1,
  STARTED: 2,
  SUSPENDED: 3,
  RESUMED: 4,
  STOPPED: 5,
  SHUTDOWN: 6,
  PMSUSPENDED: 7,
  CRASHED: 8,
} as const;
export type DomainEventType = (typeof DomainEventType)[keyof typeof DomainEventType];

/** libvirt’s virDomainEventDefinedDetailType. */
export const DomainEventDefinedDetailType = {
  ADDED: 0,
  UPDATED: 1,
  RENAMED: 2,
  FROM_SNAPSHOT: 3,
} as const;
export type DomainEventDefinedDetailType = (typeof DomainEventDefinedDetailType)[keyof typeof DomainEventDefinedDetailType];

/** libvirt’s virDomainEventUndefinedDetailType. */
export const DomainEventUndefinedDetailType = {
  REMOVED: 0,
  RENAMED: 1,
} as const;
export type DomainEventUndefinedDetailType = (typeof DomainEventUndefinedDetailType)[keyof typeof DomainEventUndefinedDetailType];

/** libvirt’s virDomainEventStartedDetailType. */
export const DomainEventStartedDetailType = {
  BOOTED: 0,
  MIGRATED: 1,
  RESTORED: 2,
  FROM_SNAPSHOT: 3,
  WAKEUP: 4,
} as const;
export type DomainEventStartedDetailType = (typeof DomainEventStartedDetailType)[keyof typeof DomainEventStartedDetailType];

/** libvirt’s virDomainEventSuspendedDetailType. */
export const DomainEventSuspendedDetailType = {
  PAUSED: 0,
  MIGRATED: 1,
  IOERROR: 2,
  WATCHDOG: 3,
  RESTORED: 4,
  FROM_SNAPSHOT: 5,
  API_ERROR: 6,
  POSTCOPY: 7,
  POSTCOPY_FAILED: 8,
} as const;
export type DomainEventSuspendedDetailType = (typeof DomainEventSuspendedDetailType)[keyof typeof DomainEventSuspendedDetailType];

/** libvirt’s virDomainEventResumedDetailType. */
export const DomainEventResumedDetailType = {
  UNPAUSED: 0,
  MIGRATED: 1,
  FROM_SNAPSHOT: 2,
  POSTCOPY: 3,
  POSTCOPY_FAILED: 4,
} as const;
export type DomainEventResumedDetailType = (typeof DomainEventResumedDetailType)[keyof typeof DomainEventResumedDetailType];

/** libvirt’s virDomainEventStoppedDetailType. */
export const DomainEventStoppedDetailType = {
  SHUTDOWN: 0,
  DESTROYED: 1,
  CRASHED: 2,
  MIGRATED: 3,
  SAVED: 4,
  FAILED: 5,
  FROM_SNAPSHOT: 6,
} as const;
export type DomainEventStoppedDetailType = (typeof DomainEventStoppedDetailType)[keyof typeof DomainEventStoppedDetailType];

/** libvirt’s virDomainEventShutdownDetailType. */
export const DomainEventShutdownDetailType = {
  FINISHED: 0,
  GUEST: 1,
  HOST: 2,
} as const;
export type DomainEventShutdownDetailType = (typeof DomainEventShutdownDetailType)[keyof typeof DomainEventShutdownDetailType];

/** libvirt’s virDomainEventPMSuspendedDetailType. */
export const DomainEventPMSuspendedDetailType = {
  MEMORY: 0,
  DISK: 1,
} as const;
export type DomainEventPMSuspendedDetailType = (typeof DomainEventPMSuspendedDetailType)[keyof typeof DomainEventPMSuspendedDetailType];

/** libvirt’s virDomainEventCrashedDetailType. */
export const DomainEventCrashedDetailType = {
  PANICKED: 0,
  CRASHLOADED: 1,
} as const;
export type DomainEventCrashedDetailType = (typeof DomainEventCrashedDetailType)[keyof typeof DomainEventCrashedDetailType];

/** libvirt’s virDomainMemoryFailureRecipientType. */
export const DomainMemoryFailureRecipientType = {
  HYPERVISOR: 0,
  GUEST: 1,
} as const;
export type DomainMemoryFailureRecipientType = (typeof DomainMemoryFailureRecipientType)[keyof typeof DomainMemoryFailureRecipientType];

/** libvirt’s virDomainMemoryFailureActionType. */
export const DomainMemoryFailureActionType = {
  IGNORE: 0,
  INJECT: 1,
  FATAL: 2,
  RESET: 3,
} as const;
export type DomainMemoryFailureActionType = (typeof DomainMemoryFailureActionType)[keyof typeof DomainMemoryFailureActionType];

/** libvirt’s virDomainMemoryFailureFlags. */
export const DomainMemoryFailureFlags = {
  ACTION_REQUIRED: 1,
  RECURSIVE: 2,
} as const;
export type DomainMemoryFailureFlags = (typeof DomainMemoryFailureFlags)[keyof typeof DomainMemoryFailureFlags];

/** libvirt’s virDomainJobType. */
export const DomainJobType = {
  NONE: 0,
  BOUNDED: 1,
  UNBOUNDED: 2,
  COMPLETED: 3,
  FAILED: 4,
  CANCELLED: 5,
} as const;
export type DomainJobType = (typeof DomainJobType)[keyof typeof DomainJobType];

/** libvirt’s virDomainGetJobStatsFlags. */
export const DomainGetJobStatsFlags = {
  COMPLETED: 1,
  KEEP_COMPLETED: 2,
} as const;
export type DomainGetJobStatsFlags = (typeof DomainGetJobStatsFlags)[keyof typeof DomainGetJobStatsFlags];

/** libvirt’s virDomainAbortJobFlagsValues. */
export const DomainAbortJobFlagsValues = {
  POSTCOPY: 1,
} as const;
export type DomainAbortJobFlagsValues = (typeof DomainAbortJobFlagsValues)[keyof typeof DomainAbortJobFlagsValues];

/** libvirt’s virDomainJobOperation. */
export const DomainJobOperation = {
  UNKNOWN: 0,
  START: 1,
  SAVE: 2,
  RESTORE: 3,
  MIGRATION_IN: 4,
  MIGRATION_OUT: 5,
  SNAPSHOT: 6,
  SNAPSHOT_REVERT: 7,
  DUMP: 8,
  BACKUP: 9,
  SNAPSHOT_DELETE: 10,
} as const;
export type DomainJobOperation = (typeof DomainJobOperation)[keyof typeof DomainJobOperation];

/** libvirt’s virDomainEventWatchdogAction. */
export const DomainEventWatchdogAction = {
  NONE: 0,
  PAUSE: 1,
  RESET: 2,
  POWEROFF: 3,
  SHUTDOWN: 4,
  DEBUG: 5,
  INJECTNMI: 6,
} as const;
export type DomainEventWatchdogAction = (typeof DomainEventWatchdogAction)[keyof typeof DomainEventWatchdogAction];

/** libvirt’s virDomainEventIOErrorAction. */
export const DomainEventIOErrorAction = {
  NONE: 0,
  PAUSE: 1,
  REPORT: 2,
} as const;
export type DomainEventIOErrorAction = (typeof DomainEventIOErrorAction)[keyof typeof DomainEventIOErrorAction];

/** libvirt’s virDomainEventGraphicsPhase. */
export const DomainEventGraphicsPhase = {
  CONNECT: 0,
  INITIALIZE: 1,
  DISCONNECT: 2,
} as const;
export type DomainEventGraphicsPhase = (typeof DomainEventGraphicsPhase)[keyof typeof DomainEventGraphicsPhase];

/** libvirt’s virDomainEventGraphicsAddressType. */
export const DomainEventGraphicsAddressType = {
  IPV4: 0,
  IPV6: 1,
  UNIX: 2,
} as const;
export type DomainEventGraphicsAddressType = (typeof DomainEventGraphicsAddressType)[keyof typeof DomainEventGraphicsAddressType];

/** libvirt’s virConnectDomainEventBlockJobStatus. */
export const ConnectDomainEventBlockJobStatus = {
  COMPLETED: 0,
  FAILED: 1,
  CANCELED: 2,
  READY: 3,
} as const;
export type ConnectDomainEventBlockJobStatus = (typeof ConnectDomainEventBlockJobStatus)[keyof typeof ConnectDomainEventBlockJobStatus];

/** libvirt’s virConnectDomainEventDiskChangeReason. */
export const ConnectDomainEventDiskChangeReason = {
  CHANGE_MISSING_ON_START: 0,
  DROP_MISSING_ON_START: 1,
} as const;
export type ConnectDomainEventDiskChangeReason = (typeof ConnectDomainEventDiskChangeReason)[keyof typeof ConnectDomainEventDiskChangeReason];

/** libvirt’s virDomainEventTrayChangeReason. */
export const DomainEventTrayChangeReason = {
  OPEN: 0,
  CLOSE: 1,
} as const;
export type DomainEventTrayChangeReason = (typeof DomainEventTrayChangeReason)[keyof typeof DomainEventTrayChangeReason];

/** libvirt’s virConnectDomainEventAgentLifecycleState. */
export const ConnectDomainEventAgentLifecycleState = {
  CONNECTED: 1,
  DISCONNECTED: 2,
} as const;
export type ConnectDomainEventAgentLifecycleState = (typeof ConnectDomainEventAgentLifecycleState)[keyof typeof ConnectDomainEventAgentLifecycleState];

/** libvirt’s virConnectDomainEventAgentLifecycleReason. */
export const ConnectDomainEventAgentLifecycleReason = {
  UNKNOWN: 0,
  DOMAIN_STARTED: 1,
  CHANNEL: 2,
} as const;
export type ConnectDomainEventAgentLifecycleReason = (typeof ConnectDomainEventAgentLifecycleReason)[keyof typeof ConnectDomainEventAgentLifecycleReason];

/** libvirt’s virDomainEventID. */
export const DomainEventID = {
  LIFECYCLE: 0,
  REBOOT: 1,
  RTC_CHANGE: 2,
  WATCHDOG: 3,
  IO_ERROR: 4,
  GRAPHICS: 5,
  IO_ERROR_REASON: 6,
  CONTROL_ERROR: 7,
  BLOCK_JOB: 8,
  DISK_CHANGE: 9,
  TRAY_CHANGE: 10,
  PMWAKEUP: 11,
  PMSUSPEND: 12,
  BALLOON_CHANGE: 13,
  PMSUSPEND_DISK: 14,
  DEVICE_REMOVED: 15,
  BLOCK_JOB_2: 16,
  TUNABLE: 17,
  AGENT_LIFECYCLE: 18,
  DEVICE_ADDED: 19,
  MIGRATION_ITERATION: 20,
  JOB_COMPLETED: 21,
  DEVICE_REMOVAL_FAILED: 22,
  METADATA_CHANGE: 23,
  BLOCK_THRESHOLD: 24,
  MEMORY_FAILURE: 25,
  MEMORY_DEVICE_SIZE_CHANGE: 26,
  NIC_MAC_CHANGE: 27,
} as const;
export type DomainEventID = (typeof DomainEventID)[keyof typeof DomainEventID];

/** libvirt’s virDomainConsoleFlags. */
export const DomainConsoleFlags = {
  FORCE: 1,
  SAFE: 2,
} as const;
export type DomainConsoleFlags = (typeof DomainConsoleFlags)[keyof typeof DomainConsoleFlags];

/** libvirt’s virDomainChannelFlags. */
export const DomainChannelFlags = {
  FORCE: 1,
} as const;
export type DomainChannelFlags = (typeof DomainChannelFlags)[keyof typeof DomainChannelFlags];

/** libvirt’s virDomainOpenGraphicsFlags. */
export const DomainOpenGraphicsFlags = {
  SKIPAUTH: 1,
} as const;
export type DomainOpenGraphicsFlags = (typeof DomainOpenGraphicsFlags)[keyof typeof DomainOpenGraphicsFlags];

/** libvirt’s virDomainSetTimeFlags. */
export const DomainSetTimeFlags = {
  TIME_SYNC: 1,
} as const;
export type DomainSetTimeFlags = (typeof DomainSetTimeFlags)[keyof typeof DomainSetTimeFlags];

/** libvirt’s virSchedParameterType. */
export const SchedParameterType = {
  INT: 1,
  UINT: 2,
  LLONG: 3,
  ULLONG: 4,
  DOUBLE: 5,
  BOOLEAN: 6,
} as const;
export type SchedParameterType = (typeof SchedParameterType)[keyof typeof SchedParameterType];

/** libvirt’s virBlkioParameterType. */
export const BlkioParameterType = {
  INT: 1,
  UINT: 2,
  LLONG: 3,
  ULLONG: 4,
  DOUBLE: 5,
  BOOLEAN: 6,
} as const;
export type BlkioParameterType = (typeof BlkioParameterType)[keyof typeof BlkioParameterType];

/** libvirt’s virMemoryParameterType. */
export const MemoryParameterType = {
  INT: 1,
  UINT: 2,
  LLONG: 3,
  ULLONG: 4,
  DOUBLE: 5,
  BOOLEAN: 6,
} as const;
export type MemoryParameterType = (typeof MemoryParameterType)[keyof typeof MemoryParameterType];

/** libvirt’s virDomainInterfaceAddressesSource. */
export const DomainInterfaceAddressesSource = {
  LEASE: 0,
  AGENT: 1,
  ARP: 2,
} as const;
export type DomainInterfaceAddressesSource = (typeof DomainInterfaceAddressesSource)[keyof typeof DomainInterfaceAddressesSource];

/** libvirt’s virDomainSetUserPasswordFlags. */
export const DomainSetUserPasswordFlags = {
  PASSWORD_ENCRYPTED: 1,
} as const;
export type DomainSetUserPasswordFlags = (typeof DomainSetUserPasswordFlags)[keyof typeof DomainSetUserPasswordFlags];

/** libvirt’s virDomainLifecycle. */
export const DomainLifecycle = {
  POWEROFF: 0,
  REBOOT: 1,
  CRASH: 2,
} as const;
export type DomainLifecycle = (typeof DomainLifecycle)[keyof typeof DomainLifecycle];

/** libvirt’s virDomainLifecycleAction. */
export const DomainLifecycleAction = {
  DESTROY: 0,
  RESTART: 1,
  RESTART_RENAME: 2,
  PRESERVE: 3,
  COREDUMP_DESTROY: 4,
  COREDUMP_RESTART: 5,
} as const;
export type DomainLifecycleAction = (typeof DomainLifecycleAction)[keyof typeof DomainLifecycleAction];

/** libvirt’s virDomainGuestInfoTypes. */
export const DomainGuestInfoTypes = {
  USERS: 1,
  OS: 2,
  TIMEZONE: 4,
  HOSTNAME: 8,
  FILESYSTEM: 16,
  DISKS: 32,
  INTERFACES: 64,
  LOAD: 128,
} as const;
export type DomainGuestInfoTypes = (typeof DomainGuestInfoTypes)[keyof typeof DomainGuestInfoTypes];

/** libvirt’s virDomainAgentResponseTimeoutValues. */
export const DomainAgentResponseTimeoutValues = {
  BLOCK: -2,
  DEFAULT: -1,
  NOWAIT: 0,
} as const;
export type DomainAgentResponseTimeoutValues = (typeof DomainAgentResponseTimeoutValues)[keyof typeof DomainAgentResponseTimeoutValues];

/** libvirt’s virDomainBackupBeginFlags. */
export const DomainBackupBeginFlags = {
  REUSE_EXTERNAL: 1,
} as const;
export type DomainBackupBeginFlags = (typeof DomainBackupBeginFlags)[keyof typeof DomainBackupBeginFlags];

/** libvirt’s virDomainAuthorizedSSHKeysSetFlags. */
export const DomainAuthorizedSSHKeysSetFlags = {
  APPEND: 1,
  REMOVE: 2,
} as const;
export type DomainAuthorizedSSHKeysSetFlags = (typeof DomainAuthorizedSSHKeysSetFlags)[keyof typeof DomainAuthorizedSSHKeysSetFlags];

/** libvirt’s virDomainMessageType. */
export const DomainMessageType = {
  DEPRECATION: 1,
  TAINTING: 2,
  IOERRORS: 4,
} as const;
export type DomainMessageType = (typeof DomainMessageType)[keyof typeof DomainMessageType];

/** libvirt’s virDomainDirtyRateStatus. */
export const DomainDirtyRateStatus = {
  UNSTARTED: 0,
  MEASURING: 1,
  MEASURED: 2,
} as const;
export type DomainDirtyRateStatus = (typeof DomainDirtyRateStatus)[keyof typeof DomainDirtyRateStatus];

/** libvirt’s virDomainDirtyRateCalcFlags. */
export const DomainDirtyRateCalcFlags = {
  PAGE_SAMPLING: 0,
  DIRTY_BITMAP: 1,
  DIRTY_RING: 2,
} as const;
export type DomainDirtyRateCalcFlags = (typeof DomainDirtyRateCalcFlags)[keyof typeof DomainDirtyRateCalcFlags];

/** libvirt’s virDomainFDAssociateFlags. */
export const DomainFDAssociateFlags = {
  RESTORE: 1,
  WRITABLE: 2,
} as const;
export type DomainFDAssociateFlags = (typeof DomainFDAssociateFlags)[keyof typeof DomainFDAssociateFlags];

/** libvirt’s virDomainGraphicsReloadType. */
export const DomainGraphicsReloadType = {
  ANY: 0,
  VNC: 1,
} as const;
export type DomainGraphicsReloadType = (typeof DomainGraphicsReloadType)[keyof typeof DomainGraphicsReloadType];

/** libvirt’s virDomainCheckpointCreateFlags. */
export const DomainCheckpointCreateFlags = {
  REDEFINE: 1,
  QUIESCE: 2,
  REDEFINE_VALIDATE: 4,
} as const;
export type DomainCheckpointCreateFlags = (typeof DomainCheckpointCreateFlags)[keyof typeof DomainCheckpointCreateFlags];

/** libvirt’s virDomainCheckpointXMLFlags. */
export const DomainCheckpointXMLFlags = {
  SECURE: 1,
  NO_DOMAIN: 2,
  SIZE: 4,
} as const;
export type DomainCheckpointXMLFlags = (typeof DomainCheckpointXMLFlags)[keyof typeof DomainCheckpointXMLFlags];

/** libvirt’s virDomainCheckpointListFlags. */
export const DomainCheckpointListFlags = {
  ROOTS: 1,
  DESCENDANTS: 1,
  TOPOLOGICAL: 2,
  LEAVES: 4,
  NO_LEAVES: 8,
} as const;
export type DomainCheckpointListFlags = (typeof DomainCheckpointListFlags)[keyof typeof DomainCheckpointListFlags];

/** libvirt’s virDomainCheckpointDeleteFlags. */
export const DomainCheckpointDeleteFlags = {
  CHILDREN: 1,
  METADATA_ONLY: 2,
  CHILDREN_ONLY: 4,
} as const;
export type DomainCheckpointDeleteFlags = (typeof DomainCheckpointDeleteFlags)[keyof typeof DomainCheckpointDeleteFlags];

/** libvirt’s virDomainSnapshotCreateFlags. */
export const DomainSnapshotCreateFlags = {
  REDEFINE: 1,
  CURRENT: 2,
  NO_METADATA: 4,
  HALT: 8,
  DISK_ONLY: 16,
  REUSE_EXT: 32,
  QUIESCE: 64,
  ATOMIC: 128,
  LIVE: 256,
  VALIDATE: 512,
} as const;
export type DomainSnapshotCreateFlags = (typeof DomainSnapshotCreateFlags)[keyof typeof DomainSnapshotCreateFlags];

/** libvirt’s virDomainSnapshotXMLFlags. */
export const DomainSnapshotXMLFlags = {
  SECURE: 1,
} as const;
export type DomainSnapshotXMLFlags = (typeof DomainSnapshotXMLFlags)[keyof typeof DomainSnapshotXMLFlags];

/** libvirt’s virDomainSnapshotListFlags. */
export const DomainSnapshotListFlags = {
  ROOTS: 1,
  DESCENDANTS: 1,
  LEAVES: 4,
  NO_LEAVES: 8,
  METADATA: 2,
  NO_METADATA: 16,
  INACTIVE: 32,
  ACTIVE: 64,
  DISK_ONLY: 128,
  INTERNAL: 256,
  EXTERNAL: 512,
  TOPOLOGICAL: 1024,
} as const;
export type DomainSnapshotListFlags = (typeof DomainSnapshotListFlags)[keyof typeof DomainSnapshotListFlags];

/** libvirt’s virDomainSnapshotRevertFlags. */
export const DomainSnapshotRevertFlags = {
  RUNNING: 1,
  PAUSED: 2,
  FORCE: 4,
  RESET_NVRAM: 8,
} as const;
export type DomainSnapshotRevertFlags = (typeof DomainSnapshotRevertFlags)[keyof typeof DomainSnapshotRevertFlags];

/** libvirt’s virDomainSnapshotDeleteFlags. */
export const DomainSnapshotDeleteFlags = {
  CHILDREN: 1,
  METADATA_ONLY: 2,
  CHILDREN_ONLY: 4,
} as const;
export type DomainSnapshotDeleteFlags = (typeof DomainSnapshotDeleteFlags)[keyof typeof DomainSnapshotDeleteFlags];

/** libvirt’s virEventHandleType. */
export const EventHandleType = {
  READABLE: 1,
  WRITABLE: 2,
  ERROR: 4,
  HANGUP: 8,
} as const;
export type EventHandleType = (typeof EventHandleType)[keyof typeof EventHandleType];

/** libvirt’s virConnectListAllInterfacesFlags. */
export const ConnectListAllInterfacesFlags = {
  INACTIVE: 1,
  ACTIVE: 2,
} as const;
export type ConnectListAllInterfacesFlags = (typeof ConnectListAllInterfacesFlags)[keyof typeof ConnectListAllInterfacesFlags];

/** libvirt’s virInterfaceXMLFlags. */
export const InterfaceXMLFlags = {
  INACTIVE: 1,
} as const;
export type InterfaceXMLFlags = (typeof InterfaceXMLFlags)[keyof typeof InterfaceXMLFlags];

/** libvirt’s virInterfaceDefineFlags. */
export const InterfaceDefineFlags = {
  VALIDATE: 1,
} as const;
export type InterfaceDefineFlags = (typeof InterfaceDefineFlags)[keyof typeof InterfaceDefineFlags];

/** libvirt’s virNetworkXMLFlags. */
export const NetworkXMLFlags = {
  INACTIVE: 1,
} as const;
export type NetworkXMLFlags = (typeof NetworkXMLFlags)[keyof typeof NetworkXMLFlags];

/** libvirt’s virConnectListAllNetworksFlags. */
export const ConnectListAllNetworksFlags = {
  INACTIVE: 1,
  ACTIVE: 2,
  PERSISTENT: 4,
  TRANSIENT: 8,
  AUTOSTART: 16,
  NO_AUTOSTART: 32,
} as const;
export type ConnectListAllNetworksFlags = (typeof ConnectListAllNetworksFlags)[keyof typeof ConnectListAllNetworksFlags];

/** libvirt’s virNetworkCreateFlags. */
export const NetworkCreateFlags = {
  VALIDATE: 1,
} as const;
export type NetworkCreateFlags = (typeof NetworkCreateFlags)[keyof typeof NetworkCreateFlags];

/** libvirt’s virNetworkDefineFlags. */
export const NetworkDefineFlags = {
  VALIDATE: 1,
} as const;
export type NetworkDefineFlags = (typeof NetworkDefineFlags)[keyof typeof NetworkDefineFlags];

/** libvirt’s virNetworkUpdateCommand. */
export const NetworkUpdateCommand = {
  NONE: 0,
  MODIFY: 1,
  DELETE: 2,
  ADD_LAST: 3,
  ADD_FIRST: 4,
} as const;
export type NetworkUpdateCommand = (typeof NetworkUpdateCommand)[keyof typeof NetworkUpdateCommand];

/** libvirt’s virNetworkUpdateSection. */
export const NetworkUpdateSection = {
  NONE: 0,
  BRIDGE: 1,
  DOMAIN: 2,
  IP: 3,
  IP_DHCP_HOST: 4,
  IP_DHCP_RANGE: 5,
  FORWARD: 6,
  FORWARD_INTERFACE: 7,
  FORWARD_PF: 8,
  PORTGROUP: 9,
  DNS_HOST: 10,
  DNS_TXT: 11,
  DNS_SRV: 12,
} as const;
export type NetworkUpdateSection = (typeof NetworkUpdateSection)[keyof typeof NetworkUpdateSection];

/** libvirt’s virNetworkUpdateFlags. */
export const NetworkUpdateFlags = {
  CURRENT: 0,
  LIVE: 1,
  CONFIG: 2,
} as const;
export type NetworkUpdateFlags = (typeof NetworkUpdateFlags)[keyof typeof NetworkUpdateFlags];

/** libvirt’s virNetworkEventLifecycleType. */
export const NetworkEventLifecycleType = {
  DEFINED: 0,
  UNDEFINED: 1,
  STARTED: 2,
  STOPPED: 3,
} as const;
export type NetworkEventLifecycleType = (typeof NetworkEventLifecycleType)[keyof typeof NetworkEventLifecycleType];

/** libvirt’s virNetworkEventID. */
export const NetworkEventID = {
  LIFECYCLE: 0,
  METADATA_CHANGE: 1,
} as const;
export type NetworkEventID = (typeof NetworkEventID)[keyof typeof NetworkEventID];

/** libvirt’s virIPAddrType. */
export const IPAddrType = {
  IPV4: 0,
  IPV6: 1,
} as const;
export type IPAddrType = (typeof IPAddrType)[keyof typeof IPAddrType];

/** libvirt’s virNetworkPortCreateFlags. */
export const NetworkPortCreateFlags = {
  RECLAIM: 1,
  VALIDATE: 2,
} as const;
export type NetworkPortCreateFlags = (typeof NetworkPortCreateFlags)[keyof typeof NetworkPortCreateFlags];

/** libvirt’s virNetworkMetadataType. */
export const NetworkMetadataType = {
  DESCRIPTION: 0,
  TITLE: 1,
  ELEMENT: 2,
} as const;
export type NetworkMetadataType = (typeof NetworkMetadataType)[keyof typeof NetworkMetadataType];

/** libvirt’s virConnectListAllNodeDeviceFlags. */
export const ConnectListAllNodeDeviceFlags = {
  CAP_SYSTEM: 1,
  CAP_PCI_DEV: 2,
  CAP_USB_DEV: 4,
  CAP_USB_INTERFACE: 8,
  CAP_NET: 16,
  CAP_SCSI_HOST: 32,
  CAP_SCSI_TARGET: 64,
  CAP_SCSI: 128,
  CAP_STORAGE: 256,
  CAP_FC_HOST: 512,
  CAP_VPORTS: 1024,
  CAP_SCSI_GENERIC: 2048,
  CAP_DRM: 4096,
  CAP_MDEV_TYPES: 8192,
  CAP_MDEV: 16384,
  CAP_CCW_DEV: 32768,
  CAP_CSS_DEV: 65536,
  CAP_VDPA: 131072,
  CAP_AP_CARD: 262144,
  CAP_AP_QUEUE: 524288,
  CAP_AP_MATRIX: 1048576,
  CAP_VPD: 2097152,
  CAP_CCWGROUP_DEV: 4194304,
  CAP_CCWGROUP_MEMBER: 8388608,
  PERSISTENT: 268435456,
  TRANSIENT: 536870912,
  INACTIVE: 1073741824,
  ACTIVE: 2147483648,
} as const;
export type ConnectListAllNodeDeviceFlags = (typeof ConnectListAllNodeDeviceFlags)[keyof typeof ConnectListAllNodeDeviceFlags];

/** libvirt’s virNodeDeviceXMLFlags. */
export const NodeDeviceXMLFlags = {
  INACTIVE: 1,
} as const;
export type NodeDeviceXMLFlags = (typeof NodeDeviceXMLFlags)[keyof typeof NodeDeviceXMLFlags];

/** libvirt’s virNodeDeviceCreateXMLFlags. */
export const NodeDeviceCreateXMLFlags = {
  VALIDATE: 1,
} as const;
export type NodeDeviceCreateXMLFlags = (typeof NodeDeviceCreateXMLFlags)[keyof typeof NodeDeviceCreateXMLFlags];

/** libvirt’s virNodeDeviceDefineXMLFlags. */
export const NodeDeviceDefineXMLFlags = {
  VALIDATE: 1,
} as const;
export type NodeDeviceDefineXMLFlags = (typeof NodeDeviceDefineXMLFlags)[keyof typeof NodeDeviceDefineXMLFlags];

/** libvirt’s virNodeDeviceUpdateFlags. */
export const NodeDeviceUpdateFlags = {
  CURRENT: 0,
  LIVE: 1,
  CONFIG: 2,
} as const;
export type NodeDeviceUpdateFlags = (typeof NodeDeviceUpdateFlags)[keyof typeof NodeDeviceUpdateFlags];

/** libvirt’s virNodeDeviceEventID. */
export const NodeDeviceEventID = {
  LIFECYCLE: 0,
  UPDATE: 1,
} as const;
export type NodeDeviceEventID = (typeof NodeDeviceEventID)[keyof typeof NodeDeviceEventID];

/** libvirt’s virNodeDeviceEventLifecycleType. */
export const NodeDeviceEventLifecycleType = {
  CREATED: 0,
  DELETED: 1,
  DEFINED: 2,
  UNDEFINED: 3,
} as const;
export type NodeDeviceEventLifecycleType = (typeof NodeDeviceEventLifecycleType)[keyof typeof NodeDeviceEventLifecycleType];

/** libvirt’s virNWFilterDefineFlags. */
export const NWFilterDefineFlags = {
  VALIDATE: 1,
} as const;
export type NWFilterDefineFlags = (typeof NWFilterDefineFlags)[keyof typeof NWFilterDefineFlags];

/** libvirt’s virNWFilterBindingCreateFlags. */
export const NWFilterBindingCreateFlags = {
  VALIDATE: 1,
} as const;
export type NWFilterBindingCreateFlags = (typeof NWFilterBindingCreateFlags)[keyof typeof NWFilterBindingCreateFlags];

/** libvirt’s virSecretUsageType. */
export const SecretUsageType = {
  NONE: 0,
  VOLUME: 1,
  CEPH: 2,
  ISCSI: 3,
  TLS: 4,
  VTPM: 5,
} as const;
export type SecretUsageType = (typeof SecretUsageType)[keyof typeof SecretUsageType];

/** libvirt’s virConnectListAllSecretsFlags. */
export const ConnectListAllSecretsFlags = {
  EPHEMERAL: 1,
  NO_EPHEMERAL: 2,
  PRIVATE: 4,
  NO_PRIVATE: 8,
} as const;
export type ConnectListAllSecretsFlags = (typeof ConnectListAllSecretsFlags)[keyof typeof ConnectListAllSecretsFlags];

/** libvirt’s virSecretDefineFlags. */
export const SecretDefineFlags = {
  VALIDATE: 1,
} as const;
export type SecretDefineFlags = (typeof SecretDefineFlags)[keyof typeof SecretDefineFlags];

/** libvirt’s virSecretEventID. */
export const SecretEventID = {
  LIFECYCLE: 0,
  VALUE_CHANGED: 1,
} as const;
export type SecretEventID = (typeof SecretEventID)[keyof typeof SecretEventID];

/** libvirt’s virSecretEventLifecycleType. */
export const SecretEventLifecycleType = {
  DEFINED: 0,
  UNDEFINED: 1,
} as const;
export type SecretEventLifecycleType = (typeof SecretEventLifecycleType)[keyof typeof SecretEventLifecycleType];

/** libvirt’s virStoragePoolState. */
export const StoragePoolState = {
  INACTIVE: 0,
  BUILDING: 1,
  RUNNING: 2,
  DEGRADED: 3,
  INACCESSIBLE: 4,
} as const;
export type StoragePoolState = (typeof StoragePoolState)[keyof typeof StoragePoolState];

/** libvirt’s virStoragePoolBuildFlags. */
export const StoragePoolBuildFlags = {
  NEW: 0,
  REPAIR: 1,
  RESIZE: 2,
  NO_OVERWRITE: 4,
  OVERWRITE: 8,
} as const;
export type StoragePoolBuildFlags = (typeof StoragePoolBuildFlags)[keyof typeof StoragePoolBuildFlags];

/** libvirt’s virStoragePoolDeleteFlags. */
export const StoragePoolDeleteFlags = {
  NORMAL: 0,
  ZEROED: 1,
} as const;
export type StoragePoolDeleteFlags = (typeof StoragePoolDeleteFlags)[keyof typeof StoragePoolDeleteFlags];

/** libvirt’s virStoragePoolCreateFlags. */
export const StoragePoolCreateFlags = {
  NORMAL: 0,
  WITH_BUILD: 1,
  WITH_BUILD_OVERWRITE: 2,
  WITH_BUILD_NO_OVERWRITE: 4,
} as const;
export type StoragePoolCreateFlags = (typeof StoragePoolCreateFlags)[keyof typeof StoragePoolCreateFlags];

/** libvirt’s virStorageVolType. */
export const StorageVolType = {
  FILE: 0,
  BLOCK: 1,
  DIR: 2,
  NETWORK: 3,
  NETDIR: 4,
  PLOOP: 5,
} as const;
export type StorageVolType = (typeof StorageVolType)[keyof typeof StorageVolType];

/** libvirt’s virStorageVolDeleteFlags. */
export const StorageVolDeleteFlags = {
  NORMAL: 0,
  ZEROED: 1,
  WITH_SNAPSHOTS: 2,
} as const;
export type StorageVolDeleteFlags = (typeof StorageVolDeleteFlags)[keyof typeof StorageVolDeleteFlags];

/** libvirt’s virStorageVolWipeAlgorithm. */
export const StorageVolWipeAlgorithm = {
  ZERO: 0,
  NNSA: 1,
  DOD: 2,
  BSI: 3,
  GUTMANN: 4,
  SCHNEIER: 5,
  PFITZNER7: 6,
  PFITZNER33: 7,
  RANDOM: 8,
  TRIM: 9,
} as const;
export type StorageVolWipeAlgorithm = (typeof StorageVolWipeAlgorithm)[keyof typeof StorageVolWipeAlgorithm];

/** libvirt’s virStorageVolInfoFlags. */
export const StorageVolInfoFlags = {
  USE_ALLOCATION: 0,
  GET_PHYSICAL: 1,
} as const;
export type StorageVolInfoFlags = (typeof StorageVolInfoFlags)[keyof typeof StorageVolInfoFlags];

/** libvirt’s virStorageXMLFlags. */
export const StorageXMLFlags = {
  INACTIVE: 1,
} as const;
export type StorageXMLFlags = (typeof StorageXMLFlags)[keyof typeof StorageXMLFlags];

/** libvirt’s virConnectListAllStoragePoolsFlags. */
export const ConnectListAllStoragePoolsFlags = {
  INACTIVE: 1,
  ACTIVE: 2,
  PERSISTENT: 4,
  TRANSIENT: 8,
  AUTOSTART: 16,
  NO_AUTOSTART: 32,
  DIR: 64,
  FS: 128,
  NETFS: 256,
  LOGICAL: 512,
  DISK: 1024,
  ISCSI: 2048,
  SCSI: 4096,
  MPATH: 8192,
  RBD: 16384,
  SHEEPDOG: 32768,
  GLUSTER: 65536,
  ZFS: 131072,
  VSTORAGE: 262144,
  ISCSI_DIRECT: 524288,
} as const;
export type ConnectListAllStoragePoolsFlags = (typeof ConnectListAllStoragePoolsFlags)[keyof typeof ConnectListAllStoragePoolsFlags];

/** libvirt’s virStoragePoolDefineFlags. */
export const StoragePoolDefineFlags = {
  VALIDATE: 1,
} as const;
export type StoragePoolDefineFlags = (typeof StoragePoolDefineFlags)[keyof typeof StoragePoolDefineFlags];

/** libvirt’s virStorageVolCreateFlags. */
export const StorageVolCreateFlags = {
  PREALLOC_METADATA: 1,
  REFLINK: 2,
  VALIDATE: 4,
} as const;
export type StorageVolCreateFlags = (typeof StorageVolCreateFlags)[keyof typeof StorageVolCreateFlags];

/** libvirt’s virStorageVolDownloadFlags. */
export const StorageVolDownloadFlags = {
  SPARSE_STREAM: 1,
} as const;
export type StorageVolDownloadFlags = (typeof StorageVolDownloadFlags)[keyof typeof StorageVolDownloadFlags];

/** libvirt’s virStorageVolUploadFlags. */
export const StorageVolUploadFlags = {
  SPARSE_STREAM: 1,
} as const;
export type StorageVolUploadFlags = (typeof StorageVolUploadFlags)[keyof typeof StorageVolUploadFlags];

/** libvirt’s virStorageVolResizeFlags. */
export const StorageVolResizeFlags = {
  ALLOCATE: 1,
  DELTA: 2,
  SHRINK: 4,
} as const;
export type StorageVolResizeFlags = (typeof StorageVolResizeFlags)[keyof typeof StorageVolResizeFlags];

/** libvirt’s virStoragePoolEventID. */
export const StoragePoolEventID = {
  LIFECYCLE: 0,
  REFRESH: 1,
} as const;
export type StoragePoolEventID = (typeof StoragePoolEventID)[keyof typeof StoragePoolEventID];

/** libvirt’s virStoragePoolEventLifecycleType. */
export const StoragePoolEventLifecycleType = {
  DEFINED: 0,
  UNDEFINED: 1,
  STARTED: 2,
  STOPPED: 3,
  CREATED: 4,
  DELETED: 5,
} as const;
export type StoragePoolEventLifecycleType = (typeof StoragePoolEventLifecycleType)[keyof typeof StoragePoolEventLifecycleType];

/** libvirt’s virStreamFlags. */
export const StreamFlags = {
  NONBLOCK: 1,
} as const;
export type StreamFlags = (typeof StreamFlags)[keyof typeof StreamFlags];

/** libvirt’s virStreamRecvFlagsValues. */
export const StreamRecvFlagsValues = {
  STOP_AT_HOLE: 1,
} as const;
export type StreamRecvFlagsValues = (typeof StreamRecvFlagsValues)[keyof typeof StreamRecvFlagsValues];

/** libvirt’s virStreamEventType. */
export const StreamEventType = {
  READABLE: 1,
  WRITABLE: 2,
  ERROR: 4,
  HANGUP: 8,
} as const;
export type StreamEventType = (typeof StreamEventType)[keyof typeof StreamEventType];

/** libvirt’s virDomainQemuMonitorCommandFlags. */
export const DomainQemuMonitorCommandFlags = {
  DEFAULT: 0,
  HMP: 1,
} as const;
export type DomainQemuMonitorCommandFlags = (typeof DomainQemuMonitorCommandFlags)[keyof typeof DomainQemuMonitorCommandFlags];

/** libvirt’s virDomainQemuAgentCommandTimeoutValues. */
export const DomainQemuAgentCommandTimeoutValues = {
  MIN: -2,
  BLOCK: -2,
  DEFAULT: -1,
  NOWAIT: 0,
  SHUTDOWN: 60,
} as const;
export type DomainQemuAgentCommandTimeoutValues = (typeof DomainQemuAgentCommandTimeoutValues)[keyof typeof DomainQemuAgentCommandTimeoutValues];

/** libvirt’s virConnectDomainQemuMonitorEventRegisterFlags. */
export const ConnectDomainQemuMonitorEventRegisterFlags = {
  REGEX: 1,
  NOCASE: 2,
} as const;
export type ConnectDomainQemuMonitorEventRegisterFlags = (typeof ConnectDomainQemuMonitorEventRegisterFlags)[keyof typeof ConnectDomainQemuMonitorEventRegisterFlags];

/** libvirt’s virClientTransport. */
export const ClientTransport = {
  UNIX: 0,
  TCP: 1,
  TLS: 2,
} as const;
export type ClientTransport = (typeof ClientTransport)[keyof typeof ClientTransport];

/** libvirt’s virAdmConnectDaemonShutdownFlags. */
export const AdmConnectDaemonShutdownFlags = {
  DAEMON_SHUTDOWN_PRESERVE: 1,
} as const;
export type AdmConnectDaemonShutdownFlags = (typeof AdmConnectDaemonShutdownFlags)[keyof typeof AdmConnectDaemonShutdownFlags];

/** libvirt’s LIBVIR_VERSION_NUMBER. */
export const LIBVIR_VERSION_NUMBER = 11003000;
/** libvirt’s VIR_TYPED_PARAM_FIELD_LENGTH. */
export const TYPED_PARAM_FIELD_LENGTH = 80;
/** libvirt’s VIR_DOMAIN_BLOCK_STATS_FIELD_LENGTH. */
export const DOMAIN_BLOCK_STATS_FIELD_LENGTH = 80;
/** libvirt’s VIR_DOMAIN_MEMORY_PARAM_UNLIMITED. */
export const DOMAIN_MEMORY_PARAM_UNLIMITED = 9007199254740991n;
/** libvirt’s VIR_KEYCODE_SET_RFB. */
export const KEYCODE_SET_RFB = 9;
/** libvirt’s VIR_DOMAIN_SEND_KEY_MAX_KEYS. */
export const DOMAIN_SEND_KEY_MAX_KEYS = 16;
/** libvirt’s VIR_DOMAIN_SCHED_FIELD_LENGTH. */
export const DOMAIN_SCHED_FIELD_LENGTH = 80;
/** libvirt’s VIR_DOMAIN_BLKIO_FIELD_LENGTH. */
export const DOMAIN_BLKIO_FIELD_LENGTH = 80;
/** libvirt’s VIR_DOMAIN_MEMORY_FIELD_LENGTH. */
export const DOMAIN_MEMORY_FIELD_LENGTH = 80;
/** libvirt’s VIR_SECURITY_LABEL_BUFLEN. */
export const SECURITY_LABEL_BUFLEN = 4097;
/** libvirt’s VIR_SECURITY_MODEL_BUFLEN. */
export const SECURITY_MODEL_BUFLEN = 257;
/** libvirt’s VIR_SECURITY_DOI_BUFLEN. */
export const SECURITY_DOI_BUFLEN = 257;
/** libvirt’s VIR_NODE_CPU_STATS_FIELD_LENGTH. */
export const NODE_CPU_STATS_FIELD_LENGTH = 80;
/** libvirt’s VIR_NODE_MEMORY_STATS_FIELD_LENGTH. */
export const NODE_MEMORY_STATS_FIELD_LENGTH = 80;
/** libvirt’s VIR_UUID_BUFLEN. */
export const UUID_BUFLEN = 16;
/** libvirt’s VIR_UUID_STRING_BUFLEN. */
export const UUID_STRING_BUFLEN = 37;
/** libvirt’s VIR_THREADPOOL_WORKERS_MIN. */
export const THREADPOOL_WORKERS_MIN = 'minWorkers';
/** libvirt’s VIR_THREADPOOL_WORKERS_MAX. */
export const THREADPOOL_WORKERS_MAX = 'maxWorkers';
/** libvirt’s VIR_THREADPOOL_WORKERS_PRIORITY. */
export const THREADPOOL_WORKERS_PRIORITY = 'prioWorkers';
/** libvirt’s VIR_THREADPOOL_WORKERS_FREE. */
export const THREADPOOL_WORKERS_FREE = 'freeWorkers';
/** libvirt’s VIR_THREADPOOL_WORKERS_CURRENT. */
export const THREADPOOL_WORKERS_CURRENT = 'nWorkers';
/** libvirt’s VIR_THREADPOOL_JOB_QUEUE_DEPTH. */
export const THREADPOOL_JOB_QUEUE_DEPTH = 'jobQueueDepth';
/** libvirt’s VIR_CLIENT_INFO_READONLY. */
export const CLIENT_INFO_READONLY = 'readonly';
/** libvirt’s VIR_CLIENT_INFO_SOCKET_ADDR. */
export const CLIENT_INFO_SOCKET_ADDR = 'sock_addr';
/** libvirt’s VIR_CLIENT_INFO_SASL_USER_NAME. */
export const CLIENT_INFO_SASL_USER_NAME = 'sasl_user_name';
/** libvirt’s VIR_CLIENT_INFO_X509_DISTINGUISHED_NAME. */
export const CLIENT_INFO_X509_DISTINGUISHED_NAME = 'tls_x509_dname';
/** libvirt’s VIR_CLIENT_INFO_UNIX_USER_ID. */
export const CLIENT_INFO_UNIX_USER_ID = 'unix_user_id';
/** libvirt’s VIR_CLIENT_INFO_UNIX_USER_NAME. */
export const CLIENT_INFO_UNIX_USER_NAME = 'unix_user_name';
/** libvirt’s VIR_CLIENT_INFO_UNIX_GROUP_ID. */
export const CLIENT_INFO_UNIX_GROUP_ID = 'unix_group_id';
/** libvirt’s VIR_CLIENT_INFO_UNIX_GROUP_NAME. */
export const CLIENT_INFO_UNIX_GROUP_NAME = 'unix_group_name';
/** libvirt’s VIR_CLIENT_INFO_UNIX_PROCESS_ID. */
export const CLIENT_INFO_UNIX_PROCESS_ID = 'unix_process_id';
/** libvirt’s VIR_CLIENT_INFO_SELINUX_CONTEXT. */
export const CLIENT_INFO_SELINUX_CONTEXT = 'selinux_context';
/** libvirt’s VIR_SERVER_CLIENTS_MAX. */
export const SERVER_CLIENTS_MAX = 'nclients_max';
/** libvirt’s VIR_SERVER_CLIENTS_CURRENT. */
export const SERVER_CLIENTS_CURRENT = 'nclients';
/** libvirt’s VIR_SERVER_CLIENTS_UNAUTH_MAX. */
export const SERVER_CLIENTS_UNAUTH_MAX = 'nclients_unauth_max';
/** libvirt’s VIR_SERVER_CLIENTS_UNAUTH_CURRENT. */
export const SERVER_CLIENTS_UNAUTH_CURRENT = 'nclients_unauth';
/** libvirt’s VIR_DOMAIN_SCHEDULER_CPU_SHARES. */
export const DOMAIN_SCHEDULER_CPU_SHARES = 'cpu_shares';
/** libvirt’s VIR_DOMAIN_SCHEDULER_GLOBAL_PERIOD. */
export const DOMAIN_SCHEDULER_GLOBAL_PERIOD = 'global_period';
/** libvirt’s VIR_DOMAIN_SCHEDULER_GLOBAL_QUOTA. */
export const DOMAIN_SCHEDULER_GLOBAL_QUOTA = 'global_quota';
/** libvirt’s VIR_DOMAIN_SCHEDULER_VCPU_PERIOD. */
export const DOMAIN_SCHEDULER_VCPU_PERIOD = 'vcpu_period';
/** libvirt’s VIR_DOMAIN_SCHEDULER_VCPU_QUOTA. */
export const DOMAIN_SCHEDULER_VCPU_QUOTA = 'vcpu_quota';
/** libvirt’s VIR_DOMAIN_SCHEDULER_EMULATOR_PERIOD. */
export const DOMAIN_SCHEDULER_EMULATOR_PERIOD = 'emulator_period';
/** libvirt’s VIR_DOMAIN_SCHEDULER_EMULATOR_QUOTA. */
export const DOMAIN_SCHEDULER_EMULATOR_QUOTA = 'emulator_quota';
/** libvirt’s VIR_DOMAIN_SCHEDULER_IOTHREAD_PERIOD. */
export const DOMAIN_SCHEDULER_IOTHREAD_PERIOD = 'iothread_period';
/** libvirt’s VIR_DOMAIN_SCHEDULER_IOTHREAD_QUOTA. */
export const DOMAIN_SCHEDULER_IOTHREAD_QUOTA = 'iothread_quota';
/** libvirt’s VIR_DOMAIN_SCHEDULER_WEIGHT. */
export const DOMAIN_SCHEDULER_WEIGHT = 'weight';
/** libvirt’s VIR_DOMAIN_SCHEDULER_CAP. */
export const DOMAIN_SCHEDULER_CAP = 'cap';
/** libvirt’s VIR_DOMAIN_SCHEDULER_RESERVATION. */
export const DOMAIN_SCHEDULER_RESERVATION = 'reservation';
/** libvirt’s VIR_DOMAIN_SCHEDULER_LIMIT. */
export const DOMAIN_SCHEDULER_LIMIT = 'limit';
/** libvirt’s VIR_DOMAIN_SCHEDULER_SHARES. */
export const DOMAIN_SCHEDULER_SHARES = 'shares';
/** libvirt’s VIR_DOMAIN_BLOCK_STATS_READ_BYTES. */
export const DOMAIN_BLOCK_STATS_READ_BYTES = 'rd_bytes';
/** libvirt’s VIR_DOMAIN_BLOCK_STATS_READ_REQ. */
export const DOMAIN_BLOCK_STATS_READ_REQ = 'rd_operations';
/** libvirt’s VIR_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES. */
export const DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES = 'rd_total_times';
/** libvirt’s VIR_DOMAIN_BLOCK_STATS_WRITE_BYTES. */
export const DOMAIN_BLOCK_STATS_WRITE_BYTES = 'wr_bytes';
/** libvirt’s VIR_DOMAIN_BLOCK_STATS_WRITE_REQ. */
export const DOMAIN_BLOCK_STATS_WRITE_REQ = 'wr_operations';
/** libvirt’s VIR_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES. */
export const DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES = 'wr_total_times';
/** libvirt’s VIR_DOMAIN_BLOCK_STATS_FLUSH_REQ. */
export const DOMAIN_BLOCK_STATS_FLUSH_REQ = 'flush_operations';
/** libvirt’s VIR_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES. */
export const DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES = 'flush_total_times';
/** libvirt’s VIR_DOMAIN_BLOCK_STATS_ERRS. */
export const DOMAIN_BLOCK_STATS_ERRS = 'errs';
/** libvirt’s VIR_MIGRATE_PARAM_URI. */
export const MIGRATE_PARAM_URI = 'migrate_uri';
/** libvirt’s VIR_MIGRATE_PARAM_DEST_NAME. */
export const MIGRATE_PARAM_DEST_NAME = 'destination_name';
/** libvirt’s VIR_MIGRATE_PARAM_DEST_XML. */
export const MIGRATE_PARAM_DEST_XML = 'destination_xml';
/** libvirt’s VIR_MIGRATE_PARAM_PERSIST_XML. */
export const MIGRATE_PARAM_PERSIST_XML = 'persistent_xml';
/** libvirt’s VIR_MIGRATE_PARAM_BANDWIDTH. */
export const MIGRATE_PARAM_BANDWIDTH = 'bandwidth';
/** libvirt’s VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY. */
export const MIGRATE_PARAM_BANDWIDTH_POSTCOPY = 'bandwidth.postcopy';
/** libvirt’s VIR_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER. */
export const MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER = 'bandwidth.avail.switchover';
/** libvirt’s VIR_MIGRATE_PARAM_GRAPHICS_URI. */
export const MIGRATE_PARAM_GRAPHICS_URI = 'graphics_uri';
/** libvirt’s VIR_MIGRATE_PARAM_LISTEN_ADDRESS. */
export const MIGRATE_PARAM_LISTEN_ADDRESS = 'listen_address';
/** libvirt’s VIR_MIGRATE_PARAM_MIGRATE_DISKS. */
export const MIGRATE_PARAM_MIGRATE_DISKS = 'migrate_disks';
/** libvirt’s VIR_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES. */
export const MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES = 'migrate_disks_detect_zeroes';
/** libvirt’s VIR_MIGRATE_PARAM_DISKS_PORT. */
export const MIGRATE_PARAM_DISKS_PORT = 'disks_port';
/** libvirt’s VIR_MIGRATE_PARAM_DISKS_URI. */
export const MIGRATE_PARAM_DISKS_URI = 'disks_uri';
/** libvirt’s VIR_MIGRATE_PARAM_COMPRESSION. */
export const MIGRATE_PARAM_COMPRESSION = 'compression';
/** libvirt’s VIR_MIGRATE_PARAM_COMPRESSION_MT_LEVEL. */
export const MIGRATE_PARAM_COMPRESSION_MT_LEVEL = 'compression.mt.level';
/** libvirt’s VIR_MIGRATE_PARAM_COMPRESSION_MT_THREADS. */
export const MIGRATE_PARAM_COMPRESSION_MT_THREADS = 'compression.mt.threads';
/** libvirt’s VIR_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS. */
export const MIGRATE_PARAM_COMPRESSION_MT_DTHREADS = 'compression.mt.dthreads';
/** libvirt’s VIR_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE. */
export const MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE = 'compression.xbzrle.cache';
/** libvirt’s VIR_MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL. */
export const MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL = 'compression.zlib.level';
/** libvirt’s VIR_MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL. */
export const MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL = 'compression.zstd.level';
/** libvirt’s VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL. */
export const MIGRATE_PARAM_AUTO_CONVERGE_INITIAL = 'auto_converge.initial';
/** libvirt’s VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT. */
export const MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT = 'auto_converge.increment';
/** libvirt’s VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS. */
export const MIGRATE_PARAM_PARALLEL_CONNECTIONS = 'parallel.connections';
/** libvirt’s VIR_MIGRATE_PARAM_TLS_DESTINATION. */
export const MIGRATE_PARAM_TLS_DESTINATION = 'tls.destination';
/** libvirt’s VIR_DOMAIN_SAVE_PARAM_FILE. */
export const DOMAIN_SAVE_PARAM_FILE = 'file';
/** libvirt’s VIR_DOMAIN_SAVE_PARAM_DXML. */
export const DOMAIN_SAVE_PARAM_DXML = 'dxml';
/** libvirt’s VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT. */
export const DOMAIN_SAVE_PARAM_IMAGE_FORMAT = 'image_format';
/** libvirt’s VIR_DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS. */
export const DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS = 'parallel.channels';
/** libvirt’s VIR_DOMAIN_CPU_STATS_CPUTIME. */
export const DOMAIN_CPU_STATS_CPUTIME = 'cpu_time';
/** libvirt’s VIR_DOMAIN_CPU_STATS_USERTIME. */
export const DOMAIN_CPU_STATS_USERTIME = 'user_time';
/** libvirt’s VIR_DOMAIN_CPU_STATS_SYSTEMTIME. */
export const DOMAIN_CPU_STATS_SYSTEMTIME = 'system_time';
/** libvirt’s VIR_DOMAIN_CPU_STATS_VCPUTIME. */
export const DOMAIN_CPU_STATS_VCPUTIME = 'vcpu_time';
/** libvirt’s VIR_DOMAIN_BLKIO_WEIGHT. */
export const DOMAIN_BLKIO_WEIGHT = 'weight';
/** libvirt’s VIR_DOMAIN_BLKIO_DEVICE_WEIGHT. */
export const DOMAIN_BLKIO_DEVICE_WEIGHT = 'device_weight';
/** libvirt’s VIR_DOMAIN_BLKIO_DEVICE_READ_IOPS. */
export const DOMAIN_BLKIO_DEVICE_READ_IOPS = 'device_read_iops_sec';
/** libvirt’s VIR_DOMAIN_BLKIO_DEVICE_WRITE_IOPS. */
export const DOMAIN_BLKIO_DEVICE_WRITE_IOPS = 'device_write_iops_sec';
/** libvirt’s VIR_DOMAIN_BLKIO_DEVICE_READ_BPS. */
export const DOMAIN_BLKIO_DEVICE_READ_BPS = 'device_read_bytes_sec';
/** libvirt’s VIR_DOMAIN_BLKIO_DEVICE_WRITE_BPS. */
export const DOMAIN_BLKIO_DEVICE_WRITE_BPS = 'device_write_bytes_sec';
/** libvirt’s VIR_DOMAIN_MEMORY_HARD_LIMIT. */
export const DOMAIN_MEMORY_HARD_LIMIT = 'hard_limit';
/** libvirt’s VIR_DOMAIN_MEMORY_SOFT_LIMIT. */
export const DOMAIN_MEMORY_SOFT_LIMIT = 'soft_limit';
/** libvirt’s VIR_DOMAIN_MEMORY_MIN_GUARANTEE. */
export const DOMAIN_MEMORY_MIN_GUARANTEE = 'min_guarantee';
/** libvirt’s VIR_DOMAIN_MEMORY_SWAP_HARD_LIMIT. */
export const DOMAIN_MEMORY_SWAP_HARD_LIMIT = 'swap_hard_limit';
/** libvirt’s VIR_DOMAIN_NUMA_NODESET. */
export const DOMAIN_NUMA_NODESET = 'numa_nodeset';
/** libvirt’s VIR_DOMAIN_NUMA_MODE. */
export const DOMAIN_NUMA_MODE = 'numa_mode';
/** libvirt’s VIR_DOMAIN_BANDWIDTH_IN_AVERAGE. */
export const DOMAIN_BANDWIDTH_IN_AVERAGE = 'inbound.average';
/** libvirt’s VIR_DOMAIN_BANDWIDTH_IN_PEAK. */
export const DOMAIN_BANDWIDTH_IN_PEAK = 'inbound.peak';
/** libvirt’s VIR_DOMAIN_BANDWIDTH_IN_BURST. */
export const DOMAIN_BANDWIDTH_IN_BURST = 'inbound.burst';
/** libvirt’s VIR_DOMAIN_BANDWIDTH_IN_FLOOR. */
export const DOMAIN_BANDWIDTH_IN_FLOOR = 'inbound.floor';
/** libvirt’s VIR_DOMAIN_BANDWIDTH_OUT_AVERAGE. */
export const DOMAIN_BANDWIDTH_OUT_AVERAGE = 'outbound.average';
/** libvirt’s VIR_DOMAIN_BANDWIDTH_OUT_PEAK. */
export const DOMAIN_BANDWIDTH_OUT_PEAK = 'outbound.peak';
/** libvirt’s VIR_DOMAIN_BANDWIDTH_OUT_BURST. */
export const DOMAIN_BANDWIDTH_OUT_BURST = 'outbound.burst';
/** libvirt’s VIR_DOMAIN_IOTHREAD_POLL_MAX_NS. */
export const DOMAIN_IOTHREAD_POLL_MAX_NS = 'poll_max_ns';
/** libvirt’s VIR_DOMAIN_IOTHREAD_POLL_GROW. */
export const DOMAIN_IOTHREAD_POLL_GROW = 'poll_grow';
/** libvirt’s VIR_DOMAIN_IOTHREAD_POLL_SHRINK. */
export const DOMAIN_IOTHREAD_POLL_SHRINK = 'poll_shrink';
/** libvirt’s VIR_DOMAIN_IOTHREAD_THREAD_POOL_MIN. */
export const DOMAIN_IOTHREAD_THREAD_POOL_MIN = 'thread_pool_min';
/** libvirt’s VIR_DOMAIN_IOTHREAD_THREAD_POOL_MAX. */
export const DOMAIN_IOTHREAD_THREAD_POOL_MAX = 'thread_pool_max';
/** libvirt’s VIR_DOMAIN_STATS_STATE_STATE. */
export const DOMAIN_STATS_STATE_STATE = 'state.state';
/** libvirt’s VIR_DOMAIN_STATS_STATE_REASON. */
export const DOMAIN_STATS_STATE_REASON = 'state.reason';
/** libvirt’s VIR_DOMAIN_STATS_CPU_TIME. */
export const DOMAIN_STATS_CPU_TIME = 'cpu.time';
/** libvirt’s VIR_DOMAIN_STATS_CPU_USER. */
export const DOMAIN_STATS_CPU_USER = 'cpu.user';
/** libvirt’s VIR_DOMAIN_STATS_CPU_SYSTEM. */
export const DOMAIN_STATS_CPU_SYSTEM = 'cpu.system';
/** libvirt’s VIR_DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME. */
export const DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME = 'cpu.haltpoll.success.time';
/** libvirt’s VIR_DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME. */
export const DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME = 'cpu.haltpoll.fail.time';
/** libvirt’s VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT. */
export const DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT = 'cpu.cache.monitor.count';
/** libvirt’s VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX. */
export const DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX = 'cpu.cache.monitor.';
/** libvirt’s VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME. */
export const DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME = '.name';
/** libvirt’s VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS. */
export const DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS = '.vcpus';
/** libvirt’s VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT. */
export const DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT = '.bank.count';
/** libvirt’s VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX. */
export const DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX = '.bank.';
/** libvirt’s VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID. */
export const DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID = '.id';
/** libvirt’s VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES. */
export const DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES = '.bytes';
/** libvirt’s VIR_DOMAIN_STATS_BALLOON_CURRENT. */
export const DOMAIN_STATS_BALLOON_CURRENT = 'balloon.current';
/** libvirt’s VIR_DOMAIN_STATS_BALLOON_MAXIMUM. */
export const DOMAIN_STATS_BALLOON_MAXIMUM = 'balloon.maximum';
/** libvirt’s VIR_DOMAIN_STATS_BALLOON_SWAP_IN. */
export const DOMAIN_STATS_BALLOON_SWAP_IN = 'balloon.swap_in';
/** libvirt’s VIR_DOMAIN_STATS_BALLOON_SWAP_OUT. */
export const DOMAIN_STATS_BALLOON_SWAP_OUT = 'balloon.swap_out';
/** libvirt’s VIR_DOMAIN_STATS_BALLOON_MAJOR_FAULT. */
export const DOMAIN_STATS_BALLOON_MAJOR_FAULT = 'balloon.major_fault';
/** libvirt’s VIR_DOMAIN_STATS_BALLOON_MINOR_FAULT. */
export const DOMAIN_STATS_BALLOON_MINOR_FAULT = 'balloon.minor_fault';
/** libvirt’s VIR_DOMAIN_STATS_BALLOON_UNUSED. */
export const DOMAIN_STATS_BALLOON_UNUSED = 'balloon.unused';
/** libvirt’s VIR_DOMAIN_STATS_BALLOON_AVAILABLE. */
export const DOMAIN_STATS_BALLOON_AVAILABLE = 'balloon.available';
/** libvirt’s VIR_DOMAIN_STATS_BALLOON_RSS. */
export const DOMAIN_STATS_BALLOON_RSS = 'balloon.rss';
/** libvirt’s VIR_DOMAIN_STATS_BALLOON_USABLE. */
export const DOMAIN_STATS_BALLOON_USABLE = 'balloon.usable';
/** libvirt’s VIR_DOMAIN_STATS_BALLOON_LAST_UPDATE. */
export const DOMAIN_STATS_BALLOON_LAST_UPDATE = 'balloon.last-update';
/** libvirt’s VIR_DOMAIN_STATS_BALLOON_DISK_CACHES. */
export const DOMAIN_STATS_BALLOON_DISK_CACHES = 'balloon.disk_caches';
/** libvirt’s VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC. */
export const DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC = 'balloon.hugetlb_pgalloc';
/** libvirt’s VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL. */
export const DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL = 'balloon.hugetlb_pgfail';
/** libvirt’s VIR_DOMAIN_STATS_VCPU_CURRENT. */
export const DOMAIN_STATS_VCPU_CURRENT = 'vcpu.current';
/** libvirt’s VIR_DOMAIN_STATS_VCPU_MAXIMUM. */
export const DOMAIN_STATS_VCPU_MAXIMUM = 'vcpu.maximum';
/** libvirt’s VIR_DOMAIN_STATS_VCPU_PREFIX. */
export const DOMAIN_STATS_VCPU_PREFIX = 'vcpu.';
/** libvirt’s VIR_DOMAIN_STATS_VCPU_SUFFIX_STATE. */
export const DOMAIN_STATS_VCPU_SUFFIX_STATE = '.state';
/** libvirt’s VIR_DOMAIN_STATS_VCPU_SUFFIX_TIME. */
export const DOMAIN_STATS_VCPU_SUFFIX_TIME = '.time';
/** libvirt’s VIR_DOMAIN_STATS_VCPU_SUFFIX_WAIT. */
export const DOMAIN_STATS_VCPU_SUFFIX_WAIT = '.wait';
/** libvirt’s VIR_DOMAIN_STATS_VCPU_SUFFIX_HALTED. */
export const DOMAIN_STATS_VCPU_SUFFIX_HALTED = '.halted';
/** libvirt’s VIR_DOMAIN_STATS_VCPU_SUFFIX_DELAY. */
export const DOMAIN_STATS_VCPU_SUFFIX_DELAY = '.delay';
/** libvirt’s VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR. */
export const DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR = '.cur';
/** libvirt’s VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM. */
export const DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM = '.sum';
/** libvirt’s VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX. */
export const DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX = '.max';
/** libvirt’s VIR_DOMAIN_STATS_NET_COUNT. */
export const DOMAIN_STATS_NET_COUNT = 'net.count';
/** libvirt’s VIR_DOMAIN_STATS_NET_PREFIX. */
export const DOMAIN_STATS_NET_PREFIX = 'net.';
/** libvirt’s VIR_DOMAIN_STATS_NET_SUFFIX_NAME. */
export const DOMAIN_STATS_NET_SUFFIX_NAME = '.name';
/** libvirt’s VIR_DOMAIN_STATS_NET_SUFFIX_RX_BYTES. */
export const DOMAIN_STATS_NET_SUFFIX_RX_BYTES = '.rx.bytes';
/** libvirt’s VIR_DOMAIN_STATS_NET_SUFFIX_RX_PKTS. */
export const DOMAIN_STATS_NET_SUFFIX_RX_PKTS = '.rx.pkts';
/** libvirt’s VIR_DOMAIN_STATS_NET_SUFFIX_RX_ERRS. */
export const DOMAIN_STATS_NET_SUFFIX_RX_ERRS = '.rx.errs';
/** libvirt’s VIR_DOMAIN_STATS_NET_SUFFIX_RX_DROP. */
export const DOMAIN_STATS_NET_SUFFIX_RX_DROP = '.rx.drop';
/** libvirt’s VIR_DOMAIN_STATS_NET_SUFFIX_TX_BYTES. */
export const DOMAIN_STATS_NET_SUFFIX_TX_BYTES = '.tx.bytes';
/** libvirt’s VIR_DOMAIN_STATS_NET_SUFFIX_TX_PKTS. */
export const DOMAIN_STATS_NET_SUFFIX_TX_PKTS = '.tx.pkts';
/** libvirt’s VIR_DOMAIN_STATS_NET_SUFFIX_TX_ERRS. */
export const DOMAIN_STATS_NET_SUFFIX_TX_ERRS = '.tx.errs';
/** libvirt’s VIR_DOMAIN_STATS_NET_SUFFIX_TX_DROP. */
export const DOMAIN_STATS_NET_SUFFIX_TX_DROP = '.tx.drop';
/** libvirt’s VIR_DOMAIN_STATS_BLOCK_COUNT. */
export const DOMAIN_STATS_BLOCK_COUNT = 'block.count';
/** libvirt’s VIR_DOMAIN_STATS_BLOCK_PREFIX. */
export const DOMAIN_STATS_BLOCK_PREFIX = 'block.';
/** libvirt’s VIR_DOMAIN_STATS_BLOCK_SUFFIX_NAME. */
export const DOMAIN_STATS_BLOCK_SUFFIX_NAME = '.name';
/** libvirt’s VIR_DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX. */
export const DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX = '.backingIndex';
/** libvirt’s VIR_DOMAIN_STATS_BLOCK_SUFFIX_PATH. */
export const DOMAIN_STATS_BLOCK_SUFFIX_PATH = '.path';
/** libvirt’s VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS. */
export const DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS = '.rd.reqs';
/** libvirt’s VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES. */
export const DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES = '.rd.bytes';
/** libvirt’s VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES. */
export const DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES = '.rd.times';
/** libvirt’s VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS. */
export const DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS = '.wr.reqs';
/** libvirt’s VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES. */
export const DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES = '.wr.bytes';
/** libvirt’s VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES. */
export const DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES = '.wr.times';
/** libvirt’s VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS. */
export const DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS = '.fl.reqs';
/** libvirt’s VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES. */
export const DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES = '.fl.times';
/** libvirt’s VIR_DOMAIN_STATS_BLOCK_SUFFIX_ERRORS. */
export const DOMAIN_STATS_BLOCK_SUFFIX_ERRORS = '.errors';
/** libvirt’s VIR_DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION. */
export const DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION = '.allocation';
/** libvirt’s VIR_DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY. */
export const DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY = '.capacity';
/** libvirt’s VIR_DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL. */
export const DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL = '.physical';
/** libvirt’s VIR_DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD. */
export const DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD = '.threshold';
/** libvirt’s VIR_DOMAIN_STATS_PERF_CMT. */
export const DOMAIN_STATS_PERF_CMT = 'perf.cmt';
/** libvirt’s VIR_DOMAIN_STATS_PERF_MBMT. */
export const DOMAIN_STATS_PERF_MBMT = 'perf.mbmt';
/** libvirt’s VIR_DOMAIN_STATS_PERF_MBML. */
export const DOMAIN_STATS_PERF_MBML = 'perf.mbml';
/** libvirt’s VIR_DOMAIN_STATS_PERF_CACHE_MISSES. */
export const DOMAIN_STATS_PERF_CACHE_MISSES = 'perf.cache_misses';
/** libvirt’s VIR_DOMAIN_STATS_PERF_CACHE_REFERENCES. */
export const DOMAIN_STATS_PERF_CACHE_REFERENCES = 'perf.cache_references';
/** libvirt’s VIR_DOMAIN_STATS_PERF_INSTRUCTIONS. */
export const DOMAIN_STATS_PERF_INSTRUCTIONS = 'perf.instructions';
/** libvirt’s VIR_DOMAIN_STATS_PERF_CPU_CYCLES. */
export const DOMAIN_STATS_PERF_CPU_CYCLES = 'perf.cpu_cycles';
/** libvirt’s VIR_DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS. */
export const DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS = 'perf.branch_instructions';
/** libvirt’s VIR_DOMAIN_STATS_PERF_BRANCH_MISSES. */
export const DOMAIN_STATS_PERF_BRANCH_MISSES = 'perf.branch_misses';
/** libvirt’s VIR_DOMAIN_STATS_PERF_BUS_CYCLES. */
export const DOMAIN_STATS_PERF_BUS_CYCLES = 'perf.bus_cycles';
/** libvirt’s VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND. */
export const DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND = 'perf.stalled_cycles_frontend';
/** libvirt’s VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND. */
export const DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND = 'perf.stalled_cycles_backend';
/** libvirt’s VIR_DOMAIN_STATS_PERF_REF_CPU_CYCLES. */
export const DOMAIN_STATS_PERF_REF_CPU_CYCLES = 'perf.ref_cpu_cycles';
/** libvirt’s VIR_DOMAIN_STATS_PERF_CPU_CLOCK. */
export const DOMAIN_STATS_PERF_CPU_CLOCK = 'perf.cpu_clock';
/** libvirt’s VIR_DOMAIN_STATS_PERF_TASK_CLOCK. */
export const DOMAIN_STATS_PERF_TASK_CLOCK = 'perf.task_clock';
/** libvirt’s VIR_DOMAIN_STATS_PERF_PAGE_FAULTS. */
export const DOMAIN_STATS_PERF_PAGE_FAULTS = 'perf.page_faults';
/** libvirt’s VIR_DOMAIN_STATS_PERF_CONTEXT_SWITCHES. */
export const DOMAIN_STATS_PERF_CONTEXT_SWITCHES = 'perf.context_switches';
/** libvirt’s VIR_DOMAIN_STATS_PERF_CPU_MIGRATIONS. */
export const DOMAIN_STATS_PERF_CPU_MIGRATIONS = 'perf.cpu_migrations';
/** libvirt’s VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MIN. */
export const DOMAIN_STATS_PERF_PAGE_FAULTS_MIN = 'perf.page_faults_min';
/** libvirt’s VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ. */
export const DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ = 'perf.page_faults_maj';
/** libvirt’s VIR_DOMAIN_STATS_PERF_ALIGNMENT_FAULTS. */
export const DOMAIN_STATS_PERF_ALIGNMENT_FAULTS = 'perf.alignment_faults';
/** libvirt’s VIR_DOMAIN_STATS_PERF_EMULATION_FAULTS. */
export const DOMAIN_STATS_PERF_EMULATION_FAULTS = 'perf.emulation_faults';
/** libvirt’s VIR_DOMAIN_STATS_IOTHREAD_COUNT. */
export const DOMAIN_STATS_IOTHREAD_COUNT = 'iothread.count';
/** libvirt’s VIR_DOMAIN_STATS_IOTHREAD_PREFIX. */
export const DOMAIN_STATS_IOTHREAD_PREFIX = 'iothread.';
/** libvirt’s VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS. */
export const DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS = '.poll-max-ns';
/** libvirt’s VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW. */
export const DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW = '.poll-grow';
/** libvirt’s VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK. */
export const DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK = '.poll-shrink';
/** libvirt’s VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT. */
export const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT = 'memory.bandwidth.monitor.count';
/** libvirt’s VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX. */
export const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX = 'memory.bandwidth.monitor.';
/** libvirt’s VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME. */
export const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME = '.name';
/** libvirt’s VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS. */
export const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS = '.vcpus';
/** libvirt’s VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT. */
export const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT = '.node.count';
/** libvirt’s VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX. */
export const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX = '.node.';
/** libvirt’s VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID. */
export const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID = '.id';
/** libvirt’s VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL. */
export const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL = '.bytes.local';
/** libvirt’s VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL. */
export const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL = '.bytes.total';
/** libvirt’s VIR_DOMAIN_STATS_DIRTYRATE_CALC_STATUS. */
export const DOMAIN_STATS_DIRTYRATE_CALC_STATUS = 'dirtyrate.calc_status';
/** libvirt’s VIR_DOMAIN_STATS_DIRTYRATE_CALC_START_TIME. */
export const DOMAIN_STATS_DIRTYRATE_CALC_START_TIME = 'dirtyrate.calc_start_time';
/** libvirt’s VIR_DOMAIN_STATS_DIRTYRATE_CALC_PERIOD. */
export const DOMAIN_STATS_DIRTYRATE_CALC_PERIOD = 'dirtyrate.calc_period';
/** libvirt’s VIR_DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND. */
export const DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND = 'dirtyrate.megabytes_per_second';
/** libvirt’s VIR_DOMAIN_STATS_DIRTYRATE_CALC_MODE. */
export const DOMAIN_STATS_DIRTYRATE_CALC_MODE = 'dirtyrate.calc_mode';
/** libvirt’s VIR_DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX. */
export const DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX = 'dirtyrate.vcpu.';
/** libvirt’s VIR_DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND. */
export const DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND = '.megabytes_per_second';
/** libvirt’s VIR_DOMAIN_STATS_VM_PREFIX. */
export const DOMAIN_STATS_VM_PREFIX = 'vm.';
/** libvirt’s VIR_PERF_PARAM_CMT. */
export const PERF_PARAM_CMT = 'cmt';
/** libvirt’s VIR_PERF_PARAM_MBMT. */
export const PERF_PARAM_MBMT = 'mbmt';
/** libvirt’s VIR_PERF_PARAM_MBML. */
export const PERF_PARAM_MBML = 'mbml';
/** libvirt’s VIR_PERF_PARAM_CACHE_MISSES. */
export const PERF_PARAM_CACHE_MISSES = 'cache_misses';
/** libvirt’s VIR_PERF_PARAM_CACHE_REFERENCES. */
export const PERF_PARAM_CACHE_REFERENCES = 'cache_references';
/** libvirt’s VIR_PERF_PARAM_INSTRUCTIONS. */
export const PERF_PARAM_INSTRUCTIONS = 'instructions';
/** libvirt’s VIR_PERF_PARAM_CPU_CYCLES. */
export const PERF_PARAM_CPU_CYCLES = 'cpu_cycles';
/** libvirt’s VIR_PERF_PARAM_BRANCH_INSTRUCTIONS. */
export const PERF_PARAM_BRANCH_INSTRUCTIONS = 'branch_instructions';
/** libvirt’s VIR_PERF_PARAM_BRANCH_MISSES. */
export const PERF_PARAM_BRANCH_MISSES = 'branch_misses';
/** libvirt’s VIR_PERF_PARAM_BUS_CYCLES. */
export const PERF_PARAM_BUS_CYCLES = 'bus_cycles';
/** libvirt’s VIR_PERF_PARAM_STALLED_CYCLES_FRONTEND. */
export const PERF_PARAM_STALLED_CYCLES_FRONTEND = 'stalled_cycles_frontend';
/** libvirt’s VIR_PERF_PARAM_STALLED_CYCLES_BACKEND. */
export const PERF_PARAM_STALLED_CYCLES_BACKEND = 'stalled_cycles_backend';
/** libvirt’s VIR_PERF_PARAM_REF_CPU_CYCLES. */
export const PERF_PARAM_REF_CPU_CYCLES = 'ref_cpu_cycles';
/** libvirt’s VIR_PERF_PARAM_CPU_CLOCK. */
export const PERF_PARAM_CPU_CLOCK = 'cpu_clock';
/** libvirt’s VIR_PERF_PARAM_TASK_CLOCK. */
export const PERF_PARAM_TASK_CLOCK = 'task_clock';
/** libvirt’s VIR_PERF_PARAM_PAGE_FAULTS. */
export const PERF_PARAM_PAGE_FAULTS = 'page_faults';
/** libvirt’s VIR_PERF_PARAM_CONTEXT_SWITCHES. */
export const PERF_PARAM_CONTEXT_SWITCHES = 'context_switches';
/** libvirt’s VIR_PERF_PARAM_CPU_MIGRATIONS. */
export const PERF_PARAM_CPU_MIGRATIONS = 'cpu_migrations';
/** libvirt’s VIR_PERF_PARAM_PAGE_FAULTS_MIN. */
export const PERF_PARAM_PAGE_FAULTS_MIN = 'page_faults_min';
/** libvirt’s VIR_PERF_PARAM_PAGE_FAULTS_MAJ. */
export const PERF_PARAM_PAGE_FAULTS_MAJ = 'page_faults_maj';
/** libvirt’s VIR_PERF_PARAM_ALIGNMENT_FAULTS. */
export const PERF_PARAM_ALIGNMENT_FAULTS = 'alignment_faults';
/** libvirt’s VIR_PERF_PARAM_EMULATION_FAULTS. */
export const PERF_PARAM_EMULATION_FAULTS = 'emulation_faults';
/** libvirt’s VIR_DOMAIN_BLOCK_COPY_BANDWIDTH. */
export const DOMAIN_BLOCK_COPY_BANDWIDTH = 'bandwidth';
/** libvirt’s VIR_DOMAIN_BLOCK_COPY_GRANULARITY. */
export const DOMAIN_BLOCK_COPY_GRANULARITY = 'granularity';
/** libvirt’s VIR_DOMAIN_BLOCK_COPY_BUF_SIZE. */
export const DOMAIN_BLOCK_COPY_BUF_SIZE = 'buf-size';
/** libvirt’s VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC. */
export const DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC = 'total_bytes_sec';
/** libvirt’s VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC. */
export const DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC = 'read_bytes_sec';
/** libvirt’s VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC. */
export const DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC = 'write_bytes_sec';
/** libvirt’s VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC. */
export const DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC = 'total_iops_sec';
/** libvirt’s VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC. */
export const DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC = 'read_iops_sec';
/** libvirt’s VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC. */
export const DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC = 'write_iops_sec';
/** libvirt’s VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX. */
export const DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX = 'total_bytes_sec_max';
/** libvirt’s VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX. */
export const DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX = 'read_bytes_sec_max';
/** libvirt’s VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX. */
export const DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX = 'write_bytes_sec_max';
/** libvirt’s VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX. */
export const DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX = 'total_iops_sec_max';
/** libvirt’s VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX. */
export const DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX = 'read_iops_sec_max';
/** libvirt’s VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX. */
export const DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX = 'write_iops_sec_max';
/** libvirt’s VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH. */
export const DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH = 'total_bytes_sec_max_length';
/** libvirt’s VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH. */
export const DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH = 'read_bytes_sec_max_length';
/** libvirt’s VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH. */
export const DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH = 'write_bytes_sec_max_length';
/** libvirt’s VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH. */
export const DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH = 'total_iops_sec_max_length';
/** libvirt’s VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH. */
export const DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH = 'read_iops_sec_max_length';
/** libvirt’s VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH. */
export const DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH = 'write_iops_sec_max_length';
/** libvirt’s VIR_DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC. */
export const DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC = 'size_iops_sec';
/** libvirt’s VIR_DOMAIN_BLOCK_IOTUNE_GROUP_NAME. */
export const DOMAIN_BLOCK_IOTUNE_GROUP_NAME = 'group_name';
/** libvirt’s VIR_DOMAIN_JOB_OPERATION. */
export const DOMAIN_JOB_OPERATION = 'operation';
/** libvirt’s VIR_DOMAIN_JOB_TIME_ELAPSED. */
export const DOMAIN_JOB_TIME_ELAPSED = 'time_elapsed';
/** libvirt’s VIR_DOMAIN_JOB_TIME_ELAPSED_NET. */
export const DOMAIN_JOB_TIME_ELAPSED_NET = 'time_elapsed_net';
/** libvirt’s VIR_DOMAIN_JOB_TIME_REMAINING. */
export const DOMAIN_JOB_TIME_REMAINING = 'time_remaining';
/** libvirt’s VIR_DOMAIN_JOB_DOWNTIME. */
export const DOMAIN_JOB_DOWNTIME = 'downtime';
/** libvirt’s VIR_DOMAIN_JOB_DOWNTIME_NET. */
export const DOMAIN_JOB_DOWNTIME_NET = 'downtime_net';
/** libvirt’s VIR_DOMAIN_JOB_SETUP_TIME. */
export const DOMAIN_JOB_SETUP_TIME = 'setup_time';
/** libvirt’s VIR_DOMAIN_JOB_DATA_TOTAL. */
export const DOMAIN_JOB_DATA_TOTAL = 'data_total';
/** libvirt’s VIR_DOMAIN_JOB_DATA_PROCESSED. */
export const DOMAIN_JOB_DATA_PROCESSED = 'data_processed';
/** libvirt’s VIR_DOMAIN_JOB_DATA_REMAINING. */
export const DOMAIN_JOB_DATA_REMAINING = 'data_remaining';
/** libvirt’s VIR_DOMAIN_JOB_MEMORY_TOTAL. */
export const DOMAIN_JOB_MEMORY_TOTAL = 'memory_total';
/** libvirt’s VIR_DOMAIN_JOB_MEMORY_PROCESSED. */
export const DOMAIN_JOB_MEMORY_PROCESSED = 'memory_processed';
/** libvirt’s VIR_DOMAIN_JOB_MEMORY_REMAINING. */
export const DOMAIN_JOB_MEMORY_REMAINING = 'memory_remaining';
/** libvirt’s VIR_DOMAIN_JOB_MEMORY_CONSTANT. */
export const DOMAIN_JOB_MEMORY_CONSTANT = 'memory_constant';
/** libvirt’s VIR_DOMAIN_JOB_MEMORY_NORMAL. */
export const DOMAIN_JOB_MEMORY_NORMAL = 'memory_normal';
/** libvirt’s VIR_DOMAIN_JOB_MEMORY_NORMAL_BYTES. */
export const DOMAIN_JOB_MEMORY_NORMAL_BYTES = 'memory_normal_bytes';
/** libvirt’s VIR_DOMAIN_JOB_MEMORY_BPS. */
export const DOMAIN_JOB_MEMORY_BPS = 'memory_bps';
/** libvirt’s VIR_DOMAIN_JOB_MEMORY_DIRTY_RATE. */
export const DOMAIN_JOB_MEMORY_DIRTY_RATE = 'memory_dirty_rate';
/** libvirt’s VIR_DOMAIN_JOB_MEMORY_PAGE_SIZE. */
export const DOMAIN_JOB_MEMORY_PAGE_SIZE = 'memory_page_size';
/** libvirt’s VIR_DOMAIN_JOB_MEMORY_ITERATION. */
export const DOMAIN_JOB_MEMORY_ITERATION = 'memory_iteration';
/** libvirt’s VIR_DOMAIN_JOB_MEMORY_POSTCOPY_REQS. */
export const DOMAIN_JOB_MEMORY_POSTCOPY_REQS = 'memory_postcopy_requests';
/** libvirt’s VIR_DOMAIN_JOB_DISK_TOTAL. */
export const DOMAIN_JOB_DISK_TOTAL = 'disk_total';
/** libvirt’s VIR_DOMAIN_JOB_DISK_PROCESSED. */
export const DOMAIN_JOB_DISK_PROCESSED = 'disk_processed';
/** libvirt’s VIR_DOMAIN_JOB_DISK_REMAINING. */
export const DOMAIN_JOB_DISK_REMAINING = 'disk_remaining';
/** libvirt’s VIR_DOMAIN_JOB_DISK_BPS. */
export const DOMAIN_JOB_DISK_BPS = 'disk_bps';
/** libvirt’s VIR_DOMAIN_JOB_COMPRESSION_CACHE. */
export const DOMAIN_JOB_COMPRESSION_CACHE = 'compression_cache';
/** libvirt’s VIR_DOMAIN_JOB_COMPRESSION_BYTES. */
export const DOMAIN_JOB_COMPRESSION_BYTES = 'compression_bytes';
/** libvirt’s VIR_DOMAIN_JOB_COMPRESSION_PAGES. */
export const DOMAIN_JOB_COMPRESSION_PAGES = 'compression_pages';
/** libvirt’s VIR_DOMAIN_JOB_COMPRESSION_CACHE_MISSES. */
export const DOMAIN_JOB_COMPRESSION_CACHE_MISSES = 'compression_cache_misses';
/** libvirt’s VIR_DOMAIN_JOB_COMPRESSION_OVERFLOW. */
export const DOMAIN_JOB_COMPRESSION_OVERFLOW = 'compression_overflow';
/** libvirt’s VIR_DOMAIN_JOB_AUTO_CONVERGE_THROTTLE. */
export const DOMAIN_JOB_AUTO_CONVERGE_THROTTLE = 'auto_converge_throttle';
/** libvirt’s VIR_DOMAIN_JOB_SUCCESS. */
export const DOMAIN_JOB_SUCCESS = 'success';
/** libvirt’s VIR_DOMAIN_JOB_ERRMSG. */
export const DOMAIN_JOB_ERRMSG = 'errmsg';
/** libvirt’s VIR_DOMAIN_JOB_DISK_TEMP_USED. */
export const DOMAIN_JOB_DISK_TEMP_USED = 'disk_temp_used';
/** libvirt’s VIR_DOMAIN_JOB_DISK_TEMP_TOTAL. */
export const DOMAIN_JOB_DISK_TEMP_TOTAL = 'disk_temp_total';
/** libvirt’s VIR_DOMAIN_JOB_VFIO_DATA_TRANSFERRED. */
export const DOMAIN_JOB_VFIO_DATA_TRANSFERRED = 'vfio_data_transferred';
/** libvirt’s VIR_DOMAIN_TUNABLE_CPU_VCPUPIN. */
export const DOMAIN_TUNABLE_CPU_VCPUPIN = 'cputune.vcpupin%u';
/** libvirt’s VIR_DOMAIN_TUNABLE_CPU_EMULATORPIN. */
export const DOMAIN_TUNABLE_CPU_EMULATORPIN = 'cputune.emulatorpin';
/** libvirt’s VIR_DOMAIN_TUNABLE_CPU_IOTHREADSPIN. */
export const DOMAIN_TUNABLE_CPU_IOTHREADSPIN = 'cputune.iothreadpin%u';
/** libvirt’s VIR_DOMAIN_TUNABLE_CPU_CPU_SHARES. */
export const DOMAIN_TUNABLE_CPU_CPU_SHARES = 'cputune.cpu_shares';
/** libvirt’s VIR_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD. */
export const DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD = 'cputune.global_period';
/** libvirt’s VIR_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA. */
export const DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA = 'cputune.global_quota';
/** libvirt’s VIR_DOMAIN_TUNABLE_CPU_VCPU_PERIOD. */
export const DOMAIN_TUNABLE_CPU_VCPU_PERIOD = 'cputune.vcpu_period';
/** libvirt’s VIR_DOMAIN_TUNABLE_CPU_VCPU_QUOTA. */
export const DOMAIN_TUNABLE_CPU_VCPU_QUOTA = 'cputune.vcpu_quota';
/** libvirt’s VIR_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD. */
export const DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD = 'cputune.emulator_period';
/** libvirt’s VIR_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA. */
export const DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA = 'cputune.emulator_quota';
/** libvirt’s VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD. */
export const DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD = 'cputune.iothread_period';
/** libvirt’s VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA. */
export const DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA = 'cputune.iothread_quota';
/** libvirt’s VIR_DOMAIN_TUNABLE_BLKDEV_DISK. */
export const DOMAIN_TUNABLE_BLKDEV_DISK = 'blkdeviotune.disk';
/** libvirt’s VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC. */
export const DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC = 'blkdeviotune.total_bytes_sec';
/** libvirt’s VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC. */
export const DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC = 'blkdeviotune.read_bytes_sec';
/** libvirt’s VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC. */
export const DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC = 'blkdeviotune.write_bytes_sec';
/** libvirt’s VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC. */
export const DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC = 'blkdeviotune.total_iops_sec';
/** libvirt’s VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC. */
export const DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC = 'blkdeviotune.read_iops_sec';
/** libvirt’s VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC. */
export const DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC = 'blkdeviotune.write_iops_sec';
/** libvirt’s VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX. */
export const DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX = 'blkdeviotune.total_bytes_sec_max';
/** libvirt’s VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX. */
export const DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX = 'blkdeviotune.read_bytes_sec_max';
/** libvirt’s VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX. */
export const DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX = 'blkdeviotune.write_bytes_sec_max';
/** libvirt’s VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX. */
export const DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX = 'blkdeviotune.total_iops_sec_max';
/** libvirt’s VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX. */
export const DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX = 'blkdeviotune.read_iops_sec_max';
/** libvirt’s VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX. */
export const DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX = 'blkdeviotune.write_iops_sec_max';
/** libvirt’s VIR_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC. */
export const DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC = 'blkdeviotune.size_iops_sec';
/** libvirt’s VIR_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME. */
export const DOMAIN_TUNABLE_BLKDEV_GROUP_NAME = 'blkdeviotune.group_name';
/** libvirt’s VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH. */
export const DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH = 'blkdeviotune.total_bytes_sec_max_length';
/** libvirt’s VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH. */
export const DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH = 'blkdeviotune.read_bytes_sec_max_length';
/** libvirt’s VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH. */
export const DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH = 'blkdeviotune.write_bytes_sec_max_length';
/** libvirt’s VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH. */
export const DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH = 'blkdeviotune.total_iops_sec_max_length';
/** libvirt’s VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH. */
export const DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH = 'blkdeviotune.read_iops_sec_max_length';
/** libvirt’s VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH. */
export const DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH = 'blkdeviotune.write_iops_sec_max_length';
/** libvirt’s VIR_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT. */
export const DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT = 'sev-measurement';
/** libvirt’s VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR. */
export const DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR = 'sev-api-major';
/** libvirt’s VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR. */
export const DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR = 'sev-api-minor';
/** libvirt’s VIR_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID. */
export const DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID = 'sev-build-id';
/** libvirt’s VIR_DOMAIN_LAUNCH_SECURITY_SEV_POLICY. */
export const DOMAIN_LAUNCH_SECURITY_SEV_POLICY = 'sev-policy';
/** libvirt’s VIR_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY. */
export const DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY = 'sev-snp-policy';
/** libvirt’s VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER. */
export const DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER = 'sev-secret-header';
/** libvirt’s VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET. */
export const DOMAIN_LAUNCH_SECURITY_SEV_SECRET = 'sev-secret';
/** libvirt’s VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS. */
export const DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS = 'sev-secret-set-address';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_USER_COUNT. */
export const DOMAIN_GUEST_INFO_USER_COUNT = 'user.count';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_USER_PREFIX. */
export const DOMAIN_GUEST_INFO_USER_PREFIX = 'user.';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME. */
export const DOMAIN_GUEST_INFO_USER_SUFFIX_NAME = '.name';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN. */
export const DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN = '.domain';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME. */
export const DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME = '.login-time';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_OS_ID. */
export const DOMAIN_GUEST_INFO_OS_ID = 'os.id';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_OS_NAME. */
export const DOMAIN_GUEST_INFO_OS_NAME = 'os.name';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_OS_PRETTY_NAME. */
export const DOMAIN_GUEST_INFO_OS_PRETTY_NAME = 'os.pretty-name';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_OS_VERSION. */
export const DOMAIN_GUEST_INFO_OS_VERSION = 'os.version';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_OS_VERSION_ID. */
export const DOMAIN_GUEST_INFO_OS_VERSION_ID = 'os.version-id';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE. */
export const DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE = 'os.kernel-release';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION. */
export const DOMAIN_GUEST_INFO_OS_KERNEL_VERSION = 'os.kernel-version';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_OS_MACHINE. */
export const DOMAIN_GUEST_INFO_OS_MACHINE = 'os.machine';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_OS_VARIANT. */
export const DOMAIN_GUEST_INFO_OS_VARIANT = 'os.variant';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_OS_VARIANT_ID. */
export const DOMAIN_GUEST_INFO_OS_VARIANT_ID = 'os.variant-id';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_TIMEZONE_NAME. */
export const DOMAIN_GUEST_INFO_TIMEZONE_NAME = 'timezone.name';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET. */
export const DOMAIN_GUEST_INFO_TIMEZONE_OFFSET = 'timezone.offset';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME. */
export const DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME = 'hostname';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_FS_COUNT. */
export const DOMAIN_GUEST_INFO_FS_COUNT = 'fs.count';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_FS_PREFIX. */
export const DOMAIN_GUEST_INFO_FS_PREFIX = 'fs.';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT. */
export const DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT = '.mountpoint';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME. */
export const DOMAIN_GUEST_INFO_FS_SUFFIX_NAME = '.name';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE. */
export const DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE = '.fstype';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES. */
export const DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES = '.total-bytes';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES. */
export const DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES = '.used-bytes';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT. */
export const DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT = '.disk.count';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX. */
export const DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX = '.disk.';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS. */
export const DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS = '.alias';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL. */
export const DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL = '.serial';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE. */
export const DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE = '.device';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_DISK_COUNT. */
export const DOMAIN_GUEST_INFO_DISK_COUNT = 'disk.count';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_DISK_PREFIX. */
export const DOMAIN_GUEST_INFO_DISK_PREFIX = 'disk.';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME. */
export const DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME = '.name';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION. */
export const DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION = '.partition';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT. */
export const DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT = '.dependency.count';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX. */
export const DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX = '.dependency.';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME. */
export const DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME = '.name';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL. */
export const DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL = '.serial';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS. */
export const DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS = '.alias';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS. */
export const DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS = '.guest_alias';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS. */
export const DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS = '.guest_bus';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_IF_COUNT. */
export const DOMAIN_GUEST_INFO_IF_COUNT = 'if.count';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_IF_PREFIX. */
export const DOMAIN_GUEST_INFO_IF_PREFIX = 'if.';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME. */
export const DOMAIN_GUEST_INFO_IF_SUFFIX_NAME = '.name';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR. */
export const DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR = '.hwaddr';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT. */
export const DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT = '.addr.count';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX. */
export const DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX = '.addr.';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE. */
export const DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE = '.type';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR. */
export const DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR = '.addr';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX. */
export const DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX = '.prefix';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_LOAD_1M. */
export const DOMAIN_GUEST_INFO_LOAD_1M = 'load.1m';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_LOAD_5M. */
export const DOMAIN_GUEST_INFO_LOAD_5M = 'load.5m';
/** libvirt’s VIR_DOMAIN_GUEST_INFO_LOAD_15M. */
export const DOMAIN_GUEST_INFO_LOAD_15M = 'load.15m';
/** libvirt’s VIR_NODE_CPU_STATS_KERNEL. */
export const NODE_CPU_STATS_KERNEL = 'kernel';
/** libvirt’s VIR_NODE_CPU_STATS_USER. */
export const NODE_CPU_STATS_USER = 'user';
/** libvirt’s VIR_NODE_CPU_STATS_IDLE. */
export const NODE_CPU_STATS_IDLE = 'idle';
/** libvirt’s VIR_NODE_CPU_STATS_IOWAIT. */
export const NODE_CPU_STATS_IOWAIT = 'iowait';
/** libvirt’s VIR_NODE_CPU_STATS_INTR. */
export const NODE_CPU_STATS_INTR = 'intr';
/** libvirt’s VIR_NODE_CPU_STATS_UTILIZATION. */
export const NODE_CPU_STATS_UTILIZATION = 'utilization';
/** libvirt’s VIR_NODE_MEMORY_STATS_TOTAL. */
export const NODE_MEMORY_STATS_TOTAL = 'total';
/** libvirt’s VIR_NODE_MEMORY_STATS_FREE. */
export const NODE_MEMORY_STATS_FREE = 'free';
/** libvirt’s VIR_NODE_MEMORY_STATS_BUFFERS. */
export const NODE_MEMORY_STATS_BUFFERS = 'buffers';
/** libvirt’s VIR_NODE_MEMORY_STATS_CACHED. */
export const NODE_MEMORY_STATS_CACHED = 'cached';
/** libvirt’s VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN. */
export const NODE_MEMORY_SHARED_PAGES_TO_SCAN = 'shm_pages_to_scan';
/** libvirt’s VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS. */
export const NODE_MEMORY_SHARED_SLEEP_MILLISECS = 'shm_sleep_millisecs';
/** libvirt’s VIR_NODE_MEMORY_SHARED_PAGES_SHARED. */
export const NODE_MEMORY_SHARED_PAGES_SHARED = 'shm_pages_shared';
/** libvirt’s VIR_NODE_MEMORY_SHARED_PAGES_SHARING. */
export const NODE_MEMORY_SHARED_PAGES_SHARING = 'shm_pages_sharing';
/** libvirt’s VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED. */
export const NODE_MEMORY_SHARED_PAGES_UNSHARED = 'shm_pages_unshared';
/** libvirt’s VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE. */
export const NODE_MEMORY_SHARED_PAGES_VOLATILE = 'shm_pages_volatile';
/** libvirt’s VIR_NODE_MEMORY_SHARED_FULL_SCANS. */
export const NODE_MEMORY_SHARED_FULL_SCANS = 'shm_full_scans';
/** libvirt’s VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES. */
export const NODE_MEMORY_SHARED_MERGE_ACROSS_NODES = 'shm_merge_across_nodes';
/** libvirt’s VIR_NODE_SEV_PDH. */
export const NODE_SEV_PDH = 'pdh';
/** libvirt’s VIR_NODE_SEV_CERT_CHAIN. */
export const NODE_SEV_CERT_CHAIN = 'cert-chain';
/** libvirt’s VIR_NODE_SEV_CPU0_ID. */
export const NODE_SEV_CPU0_ID = 'cpu0-id';
/** libvirt’s VIR_NODE_SEV_CBITPOS. */
export const NODE_SEV_CBITPOS = 'cbitpos';
/** libvirt’s VIR_NODE_SEV_REDUCED_PHYS_BITS. */
export const NODE_SEV_REDUCED_PHYS_BITS = 'reduced-phys-bits';
/** libvirt’s VIR_NODE_SEV_MAX_GUESTS. */
export const NODE_SEV_MAX_GUESTS = 'max-guests';
/** libvirt’s VIR_NODE_SEV_MAX_ES_GUESTS. */
export const NODE_SEV_MAX_ES_GUESTS = 'max-es-guests';
/** libvirt’s VIR_CONNECT_IDENTITY_USER_NAME. */
export const CONNECT_IDENTITY_USER_NAME = 'user-name';
/** libvirt’s VIR_CONNECT_IDENTITY_UNIX_USER_ID. */
export const CONNECT_IDENTITY_UNIX_USER_ID = 'unix-user-id';
/** libvirt’s VIR_CONNECT_IDENTITY_GROUP_NAME. */
export const CONNECT_IDENTITY_GROUP_NAME = 'group-name';
/** libvirt’s VIR_CONNECT_IDENTITY_UNIX_GROUP_ID. */
export const CONNECT_IDENTITY_UNIX_GROUP_ID = 'unix-group-id';
/** libvirt’s VIR_CONNECT_IDENTITY_PROCESS_ID. */
export const CONNECT_IDENTITY_PROCESS_ID = 'process-id';
/** libvirt’s VIR_CONNECT_IDENTITY_PROCESS_TIME. */
export const CONNECT_IDENTITY_PROCESS_TIME = 'process-time';
/** libvirt’s VIR_CONNECT_IDENTITY_SASL_USER_NAME. */
export const CONNECT_IDENTITY_SASL_USER_NAME = 'sasl-user-name';
/** libvirt’s VIR_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME. */
export const CONNECT_IDENTITY_X509_DISTINGUISHED_NAME = 'x509-distinguished-name';
/** libvirt’s VIR_CONNECT_IDENTITY_SELINUX_CONTEXT. */
export const CONNECT_IDENTITY_SELINUX_CONTEXT = 'selinux-context';
/** libvirt’s VIR_NETWORK_PORT_BANDWIDTH_IN_AVERAGE. */
export const NETWORK_PORT_BANDWIDTH_IN_AVERAGE = 'inbound.average';
/** libvirt’s VIR_NETWORK_PORT_BANDWIDTH_IN_PEAK. */
export const NETWORK_PORT_BANDWIDTH_IN_PEAK = 'inbound.peak';
/** libvirt’s VIR_NETWORK_PORT_BANDWIDTH_IN_BURST. */
export const NETWORK_PORT_BANDWIDTH_IN_BURST = 'inbound.burst';
/** libvirt’s VIR_NETWORK_PORT_BANDWIDTH_IN_FLOOR. */
export const NETWORK_PORT_BANDWIDTH_IN_FLOOR = 'inbound.floor';
/** libvirt’s VIR_NETWORK_PORT_BANDWIDTH_OUT_AVERAGE. */
export const NETWORK_PORT_BANDWIDTH_OUT_AVERAGE = 'outbound.average';
/** libvirt’s VIR_NETWORK_PORT_BANDWIDTH_OUT_PEAK. */
export const NETWORK_PORT_BANDWIDTH_OUT_PEAK = 'outbound.peak';
/** libvirt’s VIR_NETWORK_PORT_BANDWIDTH_OUT_BURST. */
export const NETWORK_PORT_BANDWIDTH_OUT_BURST = 'outbound.burst';
