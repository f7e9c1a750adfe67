import { formatSecret, parseSecret } from '@tsvirt/conf/secret';
import { flagChoice } from '@tsvirt/conf/store';
import {
  ConnectListAllSecretsFlags,
  type DriverConnection,
  ErrorCode,
  SecretDefineFlags,
  type SecretDriver,
  SecretEventLifecycleType,
  type SecretRef,
} from '@tsvirt/core';
import { randomUuid } from '@tsvirt/util';
import { defineSecret } from './define.js';
import { checkFlags, invalidArgument, secretError } from './errors.js';
import { refOf, type SecretObject, usageName } from './kind.js';
import type { SecretState } from './state.js';

/** A connection to the secrets; one that is `trusted`, which is another driver's, reads private ones too. */
export function secretConnection(state: SecretState, trusted: boolean): DriverConnection {
  const find = ({ uuid }: SecretRef): SecretObject => state.store.byUUID(uuid);
  return {
    close: async () => {},
    secretLookupByUUID: (uuid) => refOf(state.store.byUUID(uuid)),
    secretLookupByUsage: (type, id) => refOf(state.store.byName(usageName({ type, id }))),
    connectListAllSecrets(flags) {
      checkFlags('virConnectListAllSecrets', flags, 15);
      return state.store.list().filter(chosenBy(flags)).map(refOf);
    },
    async secretDefineXML(xml, flags) {
      checkFlags('virSecretDefineXML', flags, SecretDefineFlags.VALIDATE);
      const secret = parseSecret(xml, { validate: (flags & SecretDefineFlags.VALIDATE) !== 0 });
      secret.uuid ??= randomUuid();
      const object = await state.turn.run(() => defineSecret(state, secret));
      state.events.lifecycle(refOf(object), SecretEventLifecycleType.DEFINED);
      return refOf(object);
    },
    secretUndefine: (secret) =>
      state.turn.run(async () => {
        const object = find(secret);
        const ref = refOf(object);
        if (object.active) await state.store.stop(object);
        else await state.store.undefine(object);
        await state.values.remove(object.uuid);
        state.events.lifecycle(ref, SecretEventLifecycleType.UNDEFINED);
      }),
    secretGetXMLDesc(secret, flags) {
      checkFlags('virSecretGetXMLDesc', flags);
      return formatSecret(find(secret).current);
    },
    secretSetValue: (secret, value, flags) =>
      state.turn.run(async () => {
        checkFlags('virSecretSetValue', flags);
        if (value.length === 0) throw invalidArgument('a secret has a value of one byte at least');
        const object = find(secret);
        await state.values.set(object, value);
        state.events.valueChanged(refOf(object));
      }),
    secretGetValue: (secret, flags) =>
      state.turn.run(async () => {
        checkFlags('virSecretGetValue', flags);
        const object = find(secret);
        if (object.current.private && !trusted)
          throw secretError(ErrorCode.INVALID_SECRET, `the secret ${object.uuid} is private`);
        const value = await state.values.get(object);
        if (value === undefined)
          throw secretError(
            ErrorCode.NO_SECRET,
            `the secret ${object.uuid} has no value`,
            `give it one: secret-set-value ${object.uuid} --interactive`,
          );
        return value;
      }),
    connectSecretEventRegisterAny: (eventId, secret, listener) => state.events.on(eventId, secret, listener),
  } satisfies SecretDriver;
}

function chosenBy(flags: number): (object: SecretObject) => boolean {
  const { EPHEMERAL, NO_EPHEMERAL, PRIVATE, NO_PRIVATE } = ConnectListAllSecretsFlags;
  const ephemeral = flagChoice(flags, EPHEMERAL, NO_EPHEMERAL);
  const isPrivate = flagChoice(flags, PRIVATE, NO_PRIVATE);
  return ({ current }) =>
    (ephemeral === undefined || current.ephemeral === ephemeral) &&
    (isPrivate === undefined || current.private === isPrivate);
}
