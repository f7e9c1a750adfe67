import type { DomainCapsInput } from '@tsvirt/conf/domaincaps';
import type { QemuCapabilities } from '../model.js';
import { capability, when } from './values.js';

type Features = NonNullable<DomainCapsInput['features']>;

/** What the host and the binary tell of guests' features beside flags. */
export interface FeatureFacts {
  /** AMD's encrypted guests. */
  readonly sev?: Omit<NonNullable<Features['sev']>, 'supported'> | undefined;
  /** Intel's enclaves. */
  readonly sgx?: Omit<NonNullable<Features['sgx']>, 'supported'> | undefined;
  /** Names of the enlightenments for Windows. */
  readonly hyperv?: readonly string[] | undefined;
}

/** What features guests can have. */
export function featureCapabilities(
  capabilities: QemuCapabilities,
  type: string,
  machine: string,
  { sev, sgx, hyperv }: FeatureFacts,
): Features {
  const has = (flag: string) => capabilities.has(flag);
  const s390 = capabilities.arch === 's390x';
  const versions = gicVersions(capabilities, type, machine);
  const launch = [
    ...when(sev !== undefined && has('sev-guest'), 'sev'),
    ...when(has('sev-snp-guest'), 'sev-snp'),
    ...when(s390 && has('s390-pv-guest'), 's390-pv'),
  ];
  return {
    gic: capability(versions.length > 0, { version: versions }),
    vmcoreinfo: { supported: has('vmcoreinfo') },
    genid: { supported: has('vmgenid') },
    backingStoreInput: { supported: true },
    backup: { supported: true },
    asyncTeardown: { supported: has('run-with.async-teardown') },
    ...(s390 && { s390pv: { supported: has('s390-pv-guest') } }),
    ps2: { supported: has('machine-i8042-opt') },
    sev: sev === undefined ? { supported: false } : { ...sev, supported: true },
    sgx: sgx === undefined ? { supported: false } : { ...sgx, supported: true },
    ...(hyperv !== undefined && hyperv.length > 0 && { hyperv: capability(true, { features: hyperv }) }),
    launchSecurity: capability(launch.length > 0, { sectype: launch }),
  };
}

/** Versions of ARM's interrupt controller. */
function gicVersions({ arch, data }: QemuCapabilities, type: string, machine: string): string[] {
  if (arch !== 'aarch64' && arch !== 'armv7l') return [];
  if (machine !== 'virt' && !machine.startsWith('virt-')) return [];
  const there = (data.gics ?? []).filter(({ kernel, emulated }) =>
    type === 'kvm' ? kernel : type === 'qemu' && emulated,
  );
  return [...new Set(there.map(({ version }) => version))].sort((a, b) => a - b).map(String);
}
