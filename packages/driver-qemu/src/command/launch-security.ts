import { join } from 'node:path';
import type { Domain, LaunchSecurity } from '@tsvirt/conf/domain';
import { unsupportedConfig } from '../errors.js';
import type { QmpObject } from '../qmp/index.js';
import type { BuildContext } from './build.js';

const id = 'lsec0';

/** How the host's processors encrypt memory. */
export interface SevPlatform {
  /** The bit of an address that says that its page is encrypted. */
  readonly cbitpos: number;
  /** How many bits of addresses that takes. */
  readonly reducedPhysBits: number;
}

type Sev = Extract<LaunchSecurity, { type: 'sev' }>;

/** What the owner of a guest sends with it: files that the emulator reads when it starts. */
export function sevFiles(
  directory: string,
  security: LaunchSecurity | undefined,
): Readonly<Partial<Record<'dhCert' | 'session', { readonly path: string; readonly text: string }>>> {
  if (security?.type !== 'sev') return {};
  const { dhCert, session } = security;
  return {
    ...(dhCert === undefined ? {} : { dhCert: { path: join(directory, 'dh_cert.base64'), text: dhCert } }),
    ...(session === undefined ? {} : { session: { path: join(directory, 'session.base64'), text: session } }),
  };
}

/** The object that keeps a guest's memory from the host, for `-machine`; undefined where none does. */
export function confidentialSupport({ launchSecurity }: Domain): string | undefined {
  return launchSecurity === undefined ? undefined : id;
}

/** The object itself. */
export function addLaunchSecurity(context: BuildContext): void {
  const { domain, args } = context;
  const { launchSecurity } = domain;
  switch (launchSecurity?.type) {
    case 's390-pv':
      args.json('-object', { 'qom-type': 's390-pv-guest', id });
      break;
    case 'sev':
      args.json('-object', { 'qom-type': 'sev-guest', id, ...sevMembers(context, launchSecurity) });
      break;
    case 'sev-snp':
      args.json('-object', {
        'qom-type': 'sev-snp-guest',
        id,
        ...platformMembers(context, launchSecurity),
        policy: launchSecurity.policy,
        'guest-visible-workarounds': launchSecurity.guestVisibleWorkarounds,
        'id-block': launchSecurity.idBlock,
        'id-auth': launchSecurity.idAuth,
        'host-data': launchSecurity.hostData,
        'kernel-hashes': launchSecurity.kernelHashes,
        'author-key-enabled': launchSecurity.authorKey,
        'vcek-disabled': launchSecurity.vcek === undefined ? undefined : !launchSecurity.vcek,
      });
      break;
    default:
  }
}

function sevMembers(context: BuildContext, security: Sev): QmpObject {
  const files = sevFiles(context.resources.directory, security);
  return {
    ...platformMembers(context, security),
    policy: security.policy,
    'dh-cert-file': files.dhCert?.path,
    'session-file': files.session?.path,
    'kernel-hashes': security.kernelHashes,
  };
}

/** How memory is encrypted: as the document says, or as the host does it. */
function platformMembers(
  { domain, resources }: BuildContext,
  {
    cbitpos = resources.sev?.cbitpos,
    reducedPhysBits = resources.sev?.reducedPhysBits,
  }: { readonly [K in keyof SevPlatform]?: SevPlatform[K] | undefined },
): QmpObject {
  if (cbitpos === undefined || reducedPhysBits === undefined)
    throw unsupportedConfig(`'${domain.name}' needs encrypted memory (SEV), which this host doesn't have`);
  return { cbitpos, 'reduced-phys-bits': reducedPhysBits };
}
