/** The domain events that `event` knows, by `DomainEventID`. */
export const DOMAIN_EVENTS: readonly string[] = [
  'lifecycle',
  'reboot',
  'rtc-change',
  'watchdog',
  'io-error',
  'graphics',
  'io-error-reason',
  'control-error',
  'block-job',
  'disk-change',
  'tray-change',
  'pm-wakeup',
  'pm-suspend',
  'balloon-change',
  'pm-suspend-disk',
  'device-removed',
  'block-job-2',
  'tunable',
  'agent-lifecycle',
  'device-added',
  'migration-iteration',
  'job-completed',
  'device-removal-failed',
  'metadata-change',
  'block-threshold',
  'memory-failure',
  'memory-device-size-change',
  'nic-mac-change',
];

/** Life-cycle events of domains and their details, by `DomainEventType`. */
export const LIFECYCLE: readonly (readonly [string, readonly string[]])[] = [
  ['Defined', ['Added', 'Updated', 'Renamed', 'Snapshot']],
  ['Undefined', ['Removed', 'Renamed']],
  ['Started', ['Booted', 'Migrated', 'Restored', 'Snapshot', 'Event wakeup', 'Recovered']],
  [
    'Suspended',
    [
      'Paused',
      'Migrated',
      'I/O Error',
      'Watchdog',
      'Restored',
      'Snapshot',
      'API error',
      'Post-copy',
      'Post-copy Error',
    ],
  ],
  ['Resumed', ['Unpaused', 'Migrated', 'Snapshot', 'Post-copy', 'Post-copy Error']],
  ['Stopped', ['Shutdown', 'Destroyed', 'Crashed', 'Migrated', 'Saved', 'Failed', 'Snapshot', 'Recreated']],
  ['Shutdown', ['Finished', 'Finished after guest request', 'Finished after host request']],
  ['PMSuspended', ['Memory', 'Disk']],
  ['Crashed', ['Panicked', 'Crashloaded']],
];

export const NETWORK_LIFECYCLE: readonly string[] = ['Defined', 'Undefined', 'Started', 'Stopped'];
export const POOL_LIFECYCLE: readonly string[] = [
  'Defined',
  'Undefined',
  'Started',
  'Stopped',
  'Created',
  'Deleted',
];
export const NODE_DEVICE_LIFECYCLE: readonly string[] = ['Created', 'Deleted', 'Defined', 'Undefined'];
export const SECRET_LIFECYCLE: readonly string[] = ['Defined', 'Undefined'];
