/**
 * The exceptions to the conventions of the contract, as data. Everything else about a contract method follows from its
 * procedure by rule (see model.ts). Names are those of the wire.
 */

/** How a procedure that an other one made obsolete is answered: by that one's method, with these further arguments. */
export interface Merge {
  readonly into: string;
  /** Contract argument → TypeScript text of its value; flags not named here are 0. */
  readonly fill?: Readonly<Record<string, string>>;
}

const live = { flags: '1 /* AFFECT_LIVE */' };

export const merges: Readonly<Record<string, Merge>> = {
  domain_create: { into: 'domain_create_with_flags' },
  domain_destroy: { into: 'domain_destroy_flags' },
  domain_shutdown: { into: 'domain_shutdown_flags' },
  domain_undefine: { into: 'domain_undefine_flags' },
  domain_attach_device: { into: 'domain_attach_device_flags', fill: live },
  domain_detach_device: { into: 'domain_detach_device_flags', fill: live },
  domain_define_xml: { into: 'domain_define_xml_flags' },
  domain_abort_job: { into: 'domain_abort_job_flags' },
  domain_save: { into: 'domain_save_flags', fill: { dxml: 'null' } },
  domain_restore: { into: 'domain_restore_flags', fill: { dxml: 'null' } },
  domain_core_dump: { into: 'domain_core_dump_with_format', fill: { dumpformat: '0' } },
  domain_set_memory: { into: 'domain_set_memory_flags', fill: live },
  domain_set_max_memory: { into: 'domain_set_memory_flags', fill: { flags: '4 /* MEM_MAXIMUM */' } },
  domain_set_vcpus: { into: 'domain_set_vcpus_flags', fill: live },
  domain_get_max_vcpus: { into: 'domain_get_vcpus_flags', fill: { flags: '5 /* LIVE | MAXIMUM */' } },
  domain_pin_vcpu: { into: 'domain_pin_vcpu_flags', fill: live },
  domain_get_scheduler_parameters: { into: 'domain_get_scheduler_parameters_flags' },
  domain_set_scheduler_parameters: { into: 'domain_set_scheduler_parameters_flags' },
  network_define_xml: { into: 'network_define_xml_flags' },
  network_create_xml: { into: 'network_create_xml_flags' },
  nwfilter_define_xml: { into: 'nwfilter_define_xml_flags' },
  storage_vol_get_info: { into: 'storage_vol_get_info_flags' },
  storage_vol_wipe: { into: 'storage_vol_wipe_pattern', fill: { algorithm: '0' } },
  node_device_dettach: { into: 'node_device_detach_flags', fill: { driverName: 'null' } },
};

/** The method of a merged pair where it isn't the shorter function's name. */
export const methodNames: Readonly<Record<string, string>> = {
  domain_set_memory_flags: 'domainSetMemory',
  domain_get_vcpus_flags: 'domainGetVcpusFlags',
  node_device_detach_flags: 'nodeDeviceDetach',
  storage_vol_wipe_pattern: 'storageVolWipe',
};

/** Counting and listing calls that are answered from a method that lists the objects themselves. */
export interface FromList {
  readonly into: string;
  /** `count`, or the field of a listed reference. */
  readonly give: 'count' | 'name' | 'id' | 'uuid';
  /** TypeScript text of the flags; undefined: the caller's own flags. */
  readonly flags?: string;
}

const pair = (
  plural: string,
  list: string,
  give: 'name' | 'uuid',
  flags?: [active: string, inactive: string],
): [string, FromList][] => {
  const active = flags?.[0] ?? '0';
  const rows: [string, FromList][] = [
    [`connect_num_of_${plural}`, { into: list, give: 'count', flags: active }],
    [`connect_list_${plural}`, { into: list, give, flags: active }],
  ];
  if (flags === undefined) return rows;
  return [
    ...rows,
    [`connect_num_of_defined_${plural}`, { into: list, give: 'count', flags: flags[1] }],
    [`connect_list_defined_${plural}`, { into: list, give, flags: flags[1] }],
  ];
};

export const fromLists: Readonly<Record<string, FromList>> = {
  ...Object.fromEntries([
    ...pair('domains', 'connect_list_all_domains', 'name', ['1 /* ACTIVE */', '2 /* INACTIVE */']),
    ...pair('networks', 'connect_list_all_networks', 'name', ['2 /* ACTIVE */', '1 /* INACTIVE */']),
    ...pair('storage_pools', 'connect_list_all_storage_pools', 'name', [
      '2 /* ACTIVE */',
      '1 /* INACTIVE */',
    ]),
    ...pair('interfaces', 'connect_list_all_interfaces', 'name', ['2 /* ACTIVE */', '1 /* INACTIVE */']),
    ...pair('nwfilters', 'connect_list_all_nwfilters', 'name'),
    ...pair('secrets', 'connect_list_all_secrets', 'uuid'),
  ]),
  connect_list_domains: { into: 'connect_list_all_domains', give: 'id', flags: '1 /* ACTIVE */' },
  node_num_of_devices: {
    into: 'connect_list_all_node_devices',
    give: 'count',
    flags: 'nodeDeviceCapability(args.cap)',
  },
  node_list_devices: {
    into: 'connect_list_all_node_devices',
    give: 'name',
    flags: 'nodeDeviceCapability(args.cap)',
  },
  storage_pool_num_of_volumes: { into: 'storage_pool_list_all_volumes', give: 'count', flags: '0' },
  storage_pool_list_volumes: { into: 'storage_pool_list_all_volumes', give: 'name', flags: '0' },
  domain_snapshot_num: { into: 'domain_list_all_snapshots', give: 'count' },
  domain_snapshot_list_names: { into: 'domain_list_all_snapshots', give: 'name' },
  domain_snapshot_num_children: { into: 'domain_snapshot_list_all_children', give: 'count' },
  domain_snapshot_list_children_names: { into: 'domain_snapshot_list_all_children', give: 'name' },
};

/** Procedures that belong to the connection itself, or whose method is written by hand (events). */
export const withoutMethod: ReadonlySet<string> = new Set([
  'connect_open',
  'connect_close',
  'auth_list',
  'auth_sasl_init',
  'auth_sasl_start',
  'auth_sasl_step',
  'auth_polkit',
  'connect_domain_event_register',
  'connect_domain_event_deregister',
  'connect_domain_event_register_any',
  'connect_domain_event_deregister_any',
  'connect_domain_event_callback_register_any',
  'connect_domain_event_callback_deregister_any',
  'connect_network_event_register_any',
  'connect_network_event_deregister_any',
  'connect_storage_pool_event_register_any',
  'connect_storage_pool_event_deregister_any',
  'connect_node_device_event_register_any',
  'connect_node_device_event_deregister_any',
  'connect_secret_event_register_any',
  'connect_secret_event_deregister_any',
  'connect_register_close_callback',
  'connect_unregister_close_callback',
  'connect_domain_monitor_event_register',
  'connect_domain_monitor_event_deregister',
]);

/** A method whose shape differs from what the rules give; its mapping in core/rpc is written by hand. */
export interface Special {
  readonly args: readonly (readonly [name: string, type: string])[];
  readonly result: string;
  /** What the shape leaves unsaid. */
  readonly doc?: string;
}

const dom = ['dom', 'DomainRef'] as const;
const flags = ['flags', 'number'] as const;
const files = ['files', 'readonly FileDescriptor[]'] as const;

export const specials: Readonly<Record<string, Special>> = {
  domain_get_vcpus: { args: [dom], result: 'readonly VcpuInfo[]' },
  domain_get_vcpu_pin_info: {
    args: [dom, flags],
    result: 'readonly Uint8Array[]',
    doc: 'One CPU map per virtual CPU.',
  },
  domain_get_emulator_pin_info: { args: [dom, flags], result: 'Uint8Array' },
  domain_get_cpu_stats: {
    args: [dom, ['startCpu', 'number'], ['ncpus', 'number'], flags],
    result: 'readonly (readonly TypedParam[])[]',
    doc: 'One list per host CPU from `startCpu` on, at most `ncpus` (0: all); a `startCpu` of -1 asks for one list of totals.',
  },
  domain_get_block_job_info: {
    args: [dom, ['path', 'string'], flags],
    result: 'DomainBlockJobInfo | null',
    doc: 'Null where no job runs.',
  },
  node_get_cpu_map: { args: [flags], result: 'NodeCPUMap' },
  domain_open_graphics: { args: [dom, ['idx', 'number'], ['file', 'FileDescriptor'], flags], result: 'void' },
  domain_open_graphics_fd: { args: [dom, ['idx', 'number'], flags], result: 'FileDescriptor' },
  domain_create_xml_with_files: { args: [['xmlDesc', 'string'], files, flags], result: 'DomainRef' },
  domain_create_with_files: { args: [dom, files, flags], result: 'DomainRef' },
  domain_fd_associate: { args: [dom, ['name', 'string'], files, flags], result: 'void' },
  domain_open_namespace: { args: [dom, flags], result: 'readonly FileDescriptor[]' },
  domain_monitor_command_with_files: {
    args: [dom, ['cmd', 'string'], files, flags],
    result: '{ readonly result: string; readonly files: readonly FileDescriptor[] }',
  },
  domain_migrate_prepare_tunnel3_params: {
    args: [['params', 'readonly TypedParam[]'], ['cookieIn', 'Uint8Array'], flags],
    result: '{ readonly cookieOut: Uint8Array; readonly stream: Duplex }',
  },
};

/** Arguments that C needs only for its buffers. */
export const bufferArguments: ReadonlySet<string> = new Set([
  'nparams',
  'maxnames',
  'need_results',
  'maplen',
  'maxinfo',
  'maxStats',
  'maxerrors',
]);

/** Result fields that repeat the length of the array beside them. */
export const countResults: ReadonlySet<string> = new Set(['nparams', 'nerrors', 'ret']);

/** Procedures whose one integer result only says that they succeeded. */
export const statusResults: ReadonlySet<string> = new Set([
  'domain_rename',
  'domain_agent_set_response_timeout',
]);

/** Integers of the wire that are truth values, beside the results of `…Is…` and `…Has…` functions. */
export const booleans: ReadonlySet<string> = new Set(['autostart', 'cancelled', 'supported']);

/** Names of result interfaces: by procedure, or by the wire's struct. */
export const resultNames: Readonly<Record<string, string>> = {
  domain_get_state: 'DomainStateInfo',
  domain_get_vcpus_flags: 'DomainVcpus',
  domain_block_stats: 'DomainBlockStats',
  domain_interface_stats: 'DomainInterfaceStats',
  storage_vol_get_info_flags: 'StorageVolInfo',
  domain_get_job_stats: 'DomainJobStats',
  domain_get_scheduler_type: 'DomainSchedulerType',
  domain_migrate_prepare: 'DomainMigratePrepared',
  domain_migrate_prepare2: 'DomainMigratePrepared',
  domain_migrate_begin3: 'DomainMigrateBegun',
  domain_migrate_begin3_params: 'DomainMigrateBegun',
  domain_migrate_prepare3: 'DomainMigratePrepared3',
  domain_migrate_prepare3_params: 'DomainMigratePrepared3',
  domain_migrate_finish3: 'DomainMigrateFinished',
  domain_migrate_finish3_params: 'DomainMigrateFinished',
};

export const structNames: Readonly<Record<string, string>> = {
  remote_nonnull_domain: 'DomainRef',
  remote_nonnull_network: 'NetworkRef',
  remote_nonnull_network_port: 'NetworkPortRef',
  remote_nonnull_nwfilter: 'NWFilterRef',
  remote_nonnull_nwfilter_binding: 'NWFilterBindingRef',
  remote_nonnull_interface: 'InterfaceRef',
  remote_nonnull_storage_pool: 'StoragePoolRef',
  remote_nonnull_storage_vol: 'StorageVolRef',
  remote_nonnull_node_device: 'NodeDeviceRef',
  remote_nonnull_secret: 'SecretRef',
  remote_nonnull_domain_checkpoint: 'DomainCheckpointRef',
  remote_nonnull_domain_snapshot: 'DomainSnapshotRef',
  remote_typed_param: 'TypedParam',
  remote_node_get_cpu_stats: 'NodeCPUStat',
  remote_node_get_memory_stats: 'NodeMemoryStat',
  remote_domain_disk_error: 'DomainDiskError',
  remote_domain_memory_stat: 'DomainMemoryStat',
  remote_domain_iothread_info: 'DomainIOThreadInfo',
  remote_domain_event_graphics_address: 'DomainEventGraphicsAddress',
  remote_domain_event_graphics_identity: 'DomainEventGraphicsIdentity',
  remote_network_dhcp_lease: 'NetworkDHCPLease',
  remote_domain_stats_record: 'DomainStatsRecord',
  remote_domain_fsinfo: 'DomainFSInfo',
  remote_domain_ip_addr: 'DomainInterfaceIPAddress',
  remote_domain_interface: 'DomainInterface',
  remote_domain_get_security_label_ret: 'SecurityLabel',
  remote_node_get_security_model_ret: 'SecurityModel',
};

/** Event messages by the kind of object and the event's number; the first message is what carries a callback id. */
export const events: Readonly<Record<EventKind, readonly string[]>> = {
  Domain: [
    'domain_event_callback_lifecycle',
    'domain_event_callback_reboot',
    'domain_event_callback_rtc_change',
    'domain_event_callback_watchdog',
    'domain_event_callback_io_error',
    'domain_event_callback_graphics',
    'domain_event_callback_io_error_reason',
    'domain_event_callback_control_error',
    'domain_event_callback_block_job',
    'domain_event_callback_disk_change',
    'domain_event_callback_tray_change',
    'domain_event_callback_pmwakeup',
    'domain_event_callback_pmsuspend',
    'domain_event_callback_balloon_change',
    'domain_event_callback_pmsuspend_disk',
    'domain_event_callback_device_removed',
    'domain_event_block_job_2',
    'domain_event_callback_tunable',
    'domain_event_callback_agent_lifecycle',
    'domain_event_callback_device_added',
    'domain_event_callback_migration_iteration',
    'domain_event_callback_job_completed',
    'domain_event_callback_device_removal_failed',
    'domain_event_callback_metadata_change',
    'domain_event_block_threshold',
    'domain_event_memory_failure',
    'domain_event_memory_device_size_change',
    'domain_event_nic_mac_change',
  ],
  Network: ['network_event_lifecycle', 'network_event_callback_metadata_change'],
  StoragePool: ['storage_pool_event_lifecycle', 'storage_pool_event_refresh'],
  NodeDevice: ['node_device_event_lifecycle', 'node_device_event_update'],
  Secret: ['secret_event_lifecycle', 'secret_event_value_changed'],
};

export type EventKind = 'Domain' | 'Network' | 'StoragePool' | 'NodeDevice' | 'Secret';
