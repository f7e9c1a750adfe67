import { join } from 'node:path';
import type { Domain } from '@tsvirt/conf/domain';
import { secretValue } from '@tsvirt/conf/secret';
import { crypto, readFileLimited, writeFileAtomic } from '@tsvirt/util';
import type { QemuCapabilities } from '../capabilities/model.js';
import { diskSecrets } from '../command/disks.js';
import { firmwareSecrets } from '../command/firmware.js';
import { hostdevSecrets } from '../command/hostdevs.js';
import {
  masterKeyLength,
  type NeededSecret,
  type SealedSecret,
  type SecretOrigin,
  sealSecret,
} from '../command/secrets.js';
import type { QemuState } from '../driver-state.js';

/** The file with the key for a guest's secrets, which QEMU reads when it starts. */
export const masterKeyPath = (directory: string): string => join(directory, 'master-key.aes');

export const newMasterKey = (): Uint8Array => crypto().randomBytes(masterKeyLength);

/** Makes the key of a guest that is about to start. */
export async function makeMasterKey(directory: string): Promise<Uint8Array> {
  const key = newMasterKey();
  await writeFileAtomic(masterKeyPath(directory), key, { mode: 0o600 });
  return key;
}

/** The key of a guest that runs. */
export const readMasterKey = (directory: string): Promise<Uint8Array> =>
  readFileLimited(masterKeyPath(directory), masterKeyLength);

/** All secrets that a guest takes when it starts. */
export const secretsOf = (domain: Domain, capabilities: QemuCapabilities): NeededSecret[] => [
  ...firmwareSecrets(domain),
  ...diskSecrets(domain, capabilities),
  ...hostdevSecrets(domain, capabilities),
];

/**
 * Values of secrets, for a guest's key alone, by the id of their objects.
 * @throws VirtError `NO_SECRET` for one that isn't there or has no value; `NO_CONNECT` where no secret driver is installed
 */
export async function sealSecrets(
  state: QemuState,
  needed: readonly NeededSecret[],
  key: Uint8Array,
): Promise<Map<string, SealedSecret>> {
  const sealed = new Map<string, SealedSecret>();
  for (const { id, origin } of needed)
    sealed.set(id, sealSecret(await readValue(state, origin), key, crypto().randomBytes(16)));
  return sealed;
}

async function readValue(state: QemuState, origin: SecretOrigin): Promise<Uint8Array> {
  if ('text' in origin) return Buffer.from(origin.text);
  return secretValue(await state.context.secondary('secret'), origin.named, origin.usageType);
}
