import { ErrorCode } from '@tsvirt/util/error';
import { size } from '../common/size.js';
import {
  attr,
  child,
  closed,
  type Field,
  flag,
  type Infer,
  oneOf,
  onOff,
  string,
  struct,
  uint,
  valued,
  yesNo,
} from '../element/index.js';
import type { Model } from '../element/level.js';

/** `<pmu state='on'/>`; without the attribute it's on. */
const state = (name?: string) =>
  valued('state', onOff, { default: true, ...(name === undefined ? {} : { name }) });
/** The attribute must be there. */
const statedState = (name?: string) =>
  valued('state', onOff, { attributeRequired: true, ...(name === undefined ? {} : { name }) });

const stated = { state: attr(onOff, { required: true }) };

/** Hyper-V's enlightenments, in the order in which they're written. */
const hyperv = struct(
  {
    mode: attr(oneOf('custom', 'passthrough'), { default: 'custom' }),
    relaxed: statedState(),
    vapic: statedState(),
    spinlocks: child(struct({ ...stated, retries: attr(uint()) })),
    vpindex: statedState(),
    runtime: statedState(),
    synic: statedState(),
    stimer: child(struct({ ...stated, direct: statedState() })),
    reset: statedState(),
    vendorId: child(struct({ ...stated, value: attr(string) }), { name: 'vendor_id' }),
    frequencies: statedState(),
    reenlightenment: statedState(),
    tlbflush: child(struct({ ...stated, direct: statedState(), extended: statedState() })),
    ipi: statedState(),
    evmcs: statedState(),
    avic: statedState(),
    emsrBitmap: statedState('emsr_bitmap'),
    xmmInput: statedState('xmm_input'),
  },
  'hyperv',
);
export interface HypervFeatures extends Infer<typeof hyperv> {}

const kvm = closed(
  struct(
    {
      hidden: statedState(),
      hintDedicated: statedState('hint-dedicated'),
      pollControl: statedState('poll-control'),
      pvIpi: statedState('pv-ipi'),
      dirtyRing: child(struct({ ...stated, size: attr(uint(), { omit: 0 }) }), { name: 'dirty-ring' }),
    },
    'kvmFeatures',
  ),
  ErrorCode.CONFIG_UNSUPPORTED,
);

const xen = struct(
  {
    e820Host: statedState('e820_host'),
    passthrough: child(struct({ ...stated, mode: attr(oneOf('sync_pt', 'share_pt')) })),
  },
  'xenFeatures',
);

/** Capabilities of a container's processes. */
export const processCapabilities = [
  'audit_control',
  'audit_write',
  'block_suspend',
  'chown',
  'dac_override',
  'dac_read_search',
  'fowner',
  'fsetid',
  'ipc_lock',
  'ipc_owner',
  'kill',
  'lease',
  'linux_immutable',
  'mac_admin',
  'mac_override',
  'mknod',
  'net_admin',
  'net_bind_service',
  'net_broadcast',
  'net_raw',
  'setgid',
  'setfcap',
  'setpcap',
  'setuid',
  'sys_admin',
  'sys_boot',
  'sys_chroot',
  'sys_module',
  'sys_nice',
  'sys_pacct',
  'sys_ptrace',
  'sys_rawio',
  'sys_resource',
  'sys_time',
  'sys_tty_config',
  'syslog',
  'wake_alarm',
] as const;
export type ProcessCapability = (typeof processCapabilities)[number];

const hasCapabilities = (model: Readonly<Model>) =>
  (model.policy ?? 'default') !== 'default' || processCapabilities.some((name) => model[name] !== undefined);

const capabilities = struct(
  {
    policy: attr(oneOf('default', 'allow', 'deny'), {
      default: 'default',
      when: (_, model) => hasCapabilities(model),
    }),
    ...(Object.fromEntries(processCapabilities.map((name) => [name, state()])) as {
      [K in ProcessCapability]: Field<boolean, false>;
    }),
  },
  'capabilitiesPolicy',
);

const remedy = oneOf('broken', 'workaround', 'fixed');

/** `<features>`; a feature that's only there or not is true or missing. */
export const features = closed(
  struct(
    {
      acpi: flag(),
      apic: child(struct({ eoi: attr(onOff) }), { keepEmpty: true }),
      pae: flag(),
      hap: state(),
      viridian: flag(),
      privnet: flag(),
      hyperv: child(hyperv, { endTag: true }),
      kvm: child(kvm, { endTag: true }),
      pvspinlock: state(),
      capabilities: child(capabilities),
      pmu: state(),
      vmport: state(),
      gic: child(struct({ version: attr(oneOf('host', '2', '3')) }), {
        keepEmpty: true,
      }),
      smm: child(
        struct({
          state: attr(onOff, { default: true }),
          /** Bytes */
          tseg: size({ unit: 'bytes', assumed: 'MiB', pretty: true }),
        }),
      ),
      ioapic: valued('driver', oneOf('qemu', 'kvm'), { attributeRequired: true }),
      hpt: child(
        struct({
          resizing: attr(oneOf('enabled', 'disabled', 'required')),
          /** KiB */
          maxPageSize: size({ name: 'maxpagesize' }),
        }),
      ),
      vmcoreinfo: state(),
      htm: statedState(),
      nestedHv: statedState('nested-hv'),
      msrs: valued('unknown', oneOf('ignore', 'fault'), { attributeRequired: true }),
      ccfAssist: statedState('ccf-assist'),
      xen: child(xen, { endTag: true }),
      cfpc: valued('value', remedy, { attributeRequired: true }),
      sbbc: valued('value', remedy, { attributeRequired: true }),
      ibs: valued('value', oneOf('broken', 'workaround', 'fixed-ibs', 'fixed-ccd', 'fixed-na'), {
        attributeRequired: true,
      }),
      tcg: child(struct({ /** KiB */ tbCache: size({ name: 'tb-cache' }) })),
      asyncTeardown: valued('enabled', yesNo, { name: 'async-teardown', default: true }),
      ras: statedState(),
      ps2: statedState(),
      aia: valued('value', oneOf('none', 'aplic', 'aplic-imsic'), { attributeRequired: true }),
    },
    'features',
  ),
  ErrorCode.CONFIG_UNSUPPORTED,
);
export interface Features extends Infer<typeof features> {}
