import type { Disk } from '@tsvirt/conf/domain';
import type { NamedSecret } from '@tsvirt/conf/secret';
import { SecretUsageType } from '@tsvirt/core';
import { crypto } from '@tsvirt/util';
import type { QmpObject } from '../qmp/index.js';

/** The object that all secrets of a guest are encrypted for. */
export const masterKeyId = 'masterKey0';
/** Bytes of the key: AES-256. */
export const masterKeyLength = 32;

/** Where the value of a secret comes from. */
export type SecretOrigin =
  | { readonly named: NamedSecret; readonly usageType: number }
  | { readonly text: string };

/** A secret that an image of the guest takes. */
export interface NeededSecret {
  /** Of its object. */
  readonly id: string;
  readonly origin: SecretOrigin;
}

/** The value of a secret, readable with the guest's key alone; both in base64. */
export interface SealedSecret {
  readonly data: string;
  readonly iv: string;
}

/** Encrypts a value as QEMU reads it. @param iv 16 bytes that were never used with this key */
export function sealSecret(value: Uint8Array, key: Uint8Array, iv: Uint8Array): SealedSecret {
  const cipher = crypto().createCipheriv('aes-256-cbc', key, iv);
  const data = Buffer.concat([cipher.update(value), cipher.final()]);
  return { data: data.toString('base64'), iv: Buffer.from(iv).toString('base64') };
}

/** QEMU's object of a secret. */
export function secretObject(id: string, { data, iv }: SealedSecret): QmpObject {
  return { 'qom-type': 'secret', id, data, keyid: masterKeyId, iv, format: 'base64' };
}

type Source = Disk['source'];

/** What one image takes: who may read it, by what it's encrypted, what its web server wants to be told. */
export interface ImageSecrets {
  readonly username?: string | undefined;
  readonly auth?: NeededSecret | undefined;
  readonly encryption: readonly NeededSecret[];
  readonly cookies?: NeededSecret | undefined;
}

/**
 * The secrets of one image.
 * @param storage the name of the node that says where it is
 * @param top the name of its topmost node
 */
export function imageSecrets(
  source: Source,
  { auth, encryption }: Pick<Disk, 'auth' | 'encryption'>,
  storage: string,
  top: string,
): ImageSecrets {
  const usageType = auth?.secret.type === 'ceph' ? SecretUsageType.CEPH : SecretUsageType.ISCSI;
  const cookies = source.type === 'network' ? (source.cookies ?? []) : [];
  return {
    username: auth?.username,
    auth:
      auth === undefined
        ? undefined
        : { id: `${storage}-auth-secret0`, origin: { named: auth.secret, usageType } },
    encryption: (encryption?.secrets ?? []).map((secret, at) => ({
      id: `${top}-encryption-secret${at}`,
      origin: { named: secret, usageType: SecretUsageType.VOLUME },
    })),
    cookies:
      cookies.length === 0
        ? undefined
        : {
            id: `${storage}-httpcookie-secret0`,
            origin: { text: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') },
          },
  };
}

/** In the order in which QEMU is told them. */
export function listed({ auth, encryption, cookies }: ImageSecrets): NeededSecret[] {
  return [auth, ...encryption, cookies].filter((each) => each !== undefined);
}
