import type { Secret } from '@tsvirt/conf/secret';
import { ErrorCode } from '@tsvirt/core';
import { secretError } from './errors.js';
import { type SecretObject, usageName, usageOf } from './kind.js';
import type { SecretState } from './state.js';

/**
 * Makes a document, which has a UUID, the definition of a secret, new or not. Its value stays: in memory alone as soon as it is
 * ephemeral. The caller holds the state's turn.
 * @throws VirtError `INTERNAL_ERROR` where the use is another secret's, or another one than before, or a private secret is to become
 * readable
 */
export async function defineSecret(state: SecretState, secret: Secret): Promise<SecretObject> {
  const { store, values } = state;
  const existing = store.findByUUID(secret.uuid ?? '');
  if (existing === undefined) checkUnused(state, secret);
  else checkChange(existing, secret);
  if (!secret.ephemeral) {
    if (existing?.active) await values.keep(existing.uuid);
    const { object } = await store.define(secret);
    if (object.active) await store.stop(object);
    values.forgetMemory(object.uuid);
    return object;
  }
  if (existing?.active) {
    await store.updateLive(existing, { live: secret });
    return existing;
  }
  if (existing !== undefined) {
    await values.forgetFile(existing.uuid);
    await store.undefine(existing);
  }
  return store.create(secret);
}

function checkUnused({ store }: SecretState, secret: Secret): void {
  const usage = usageOf(secret);
  const owner = store.findByName(usageName(usage));
  if (owner !== undefined)
    throw secretError(
      ErrorCode.INTERNAL_ERROR,
      `'${usage.id}' has a secret already, with the UUID ${owner.uuid}`,
      'name that UUID to change it',
    );
}

function checkChange(existing: SecretObject, secret: Secret): void {
  const before = usageOf(existing.current);
  if (usageName(before) !== usageName(usageOf(secret)))
    throw secretError(
      ErrorCode.INTERNAL_ERROR,
      `the secret ${existing.uuid} is for another use: '${before.id}'`,
      'undefine it first, or leave out the UUID',
    );
  if (existing.current.private && !secret.private)
    throw secretError(
      ErrorCode.INTERNAL_ERROR,
      `the secret ${existing.uuid} is private and stays so`,
      'undefine it, and define another one with a new value',
    );
}
