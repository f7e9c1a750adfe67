import { writeFile } from 'node:fs/promises';
import type { Domain } from '@tsvirt/conf/domain';
import { exists } from '@tsvirt/util';
import { type SevPlatform, sevFiles } from '../command/launch-security.js';
import { unsupportedConfig } from '../errors.js';
import { sevPlatform } from '../host/sev.js';

/**
 * Looks whether the host can encrypt the memory of a guest that wants it, and writes what the guest's owner sent with it.
 * @throws VirtError `CONFIG_UNSUPPORTED` where it can't
 */
export async function prepareSev(directory: string, domain: Domain): Promise<SevPlatform | undefined> {
  const { launchSecurity, type, name } = domain;
  if (launchSecurity?.type !== 'sev' && launchSecurity?.type !== 'sev-snp') return undefined;
  const platform = await sevPlatform();
  if (platform === undefined)
    throw unsupportedConfig(`'${name}' needs encrypted memory (SEV), which this host doesn't have`);
  if (type !== 'kvm')
    throw unsupportedConfig(`'${name}' needs encrypted memory (SEV): that goes with KVM only`);
  for (const { path, text } of Object.values(sevFiles(directory, launchSecurity)))
    if (!(await exists(path))) await writeFile(path, text, { mode: 0o600 });
  return platform;
}
