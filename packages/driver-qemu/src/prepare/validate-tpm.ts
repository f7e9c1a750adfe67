import type { Domain, Tpm } from '@tsvirt/conf/domain';
import { unsupportedConfig } from '../errors.js';

/** A TPM that is a program of its own. */
export type EmulatedTpm = Extract<Tpm['backend'], { type: 'emulator' }>;

/** The TPM of a domain that is a program of its own; there is one at most. */
export function emulatedTpm({ devices }: Domain): EmulatedTpm | undefined {
  for (const { backend } of devices.tpms ?? []) if (backend.type === 'emulator') return backend;
  return undefined;
}

/** @throws VirtError `CONFIG_UNSUPPORTED` for a TPM of a version that the host's program can't be */
export function checkTpmVersions(domain: Domain, versions: readonly string[] | undefined): void {
  const { version } = emulatedTpm(domain) ?? {};
  if (version !== undefined && versions !== undefined && !versions.includes(version))
    throw unsupportedConfig(`the program swtpm of this host can't be a TPM of version ${version}`);
}
