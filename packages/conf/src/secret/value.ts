import type { Connect } from '@tsvirt/core';

/** How a document names a secret: by its UUID, or else by what it's for. */
export interface NamedSecret {
  readonly uuid?: string | undefined;
  readonly usage?: string | undefined;
}

/**
 * The value of a secret that a document names.
 * @param secrets a driver's own connection to the secret driver, which tells it private ones too
 * @param usageType one of `SecretUsageType`: what it's for
 * @throws VirtError `NO_SECRET` for one that isn't there or has no value
 */
export async function secretValue(
  secrets: Connect,
  { uuid, usage = '' }: NamedSecret,
  usageType: number,
): Promise<Uint8Array> {
  const secret =
    uuid === undefined
      ? await secrets.secretLookupByUsage(usageType, usage)
      : await secrets.secretLookupByUUID(uuid);
  return secret.getValue();
}
