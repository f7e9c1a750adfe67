import { formatSecret, parseSecret, type Secret } from '@tsvirt/conf/secret';
import { nouns, type ObjectKind, type StoredObject } from '@tsvirt/conf/store';
import { type SecretRef, SecretUsageType } from '@tsvirt/core';

export type SecretObject = StoredObject<Secret>;

const usageTypes: Readonly<Record<NonNullable<Secret['usage']>['type'], number>> = {
  none: SecretUsageType.NONE,
  volume: SecretUsageType.VOLUME,
  ceph: SecretUsageType.CEPH,
  iscsi: SecretUsageType.ISCSI,
  tls: SecretUsageType.TLS,
  vtpm: SecretUsageType.VTPM,
};

/** What a secret is for: `type` is a `SecretUsageType`; one without a use has type 0 and no id. */
export interface Usage {
  readonly type: number;
  readonly id: string;
}

export function usageOf({ usage }: Secret): Usage {
  if (usage === undefined) return { type: SecretUsageType.NONE, id: '' };
  return { type: usageTypes[usage.type], id: usageId(usage) };
}

function usageId(usage: NonNullable<Secret['usage']>): string {
  switch (usage.type) {
    case 'none':
      return '';
    case 'volume':
      return usage.volume;
    case 'iscsi':
      return usage.target;
    default:
      return usage.name;
  }
}

/** No two secrets are for the same use: that is what they're found by. */
export const usageName = ({ type, id }: Usage): string => `${type} ${id}`;

export function refOf({ uuid, current }: SecretObject): SecretRef {
  const { type, id } = usageOf(current);
  return { uuid, usageType: type, usageID: id };
}

/** How secrets are kept: by UUID, as a use may be any text. */
export const secretKind: ObjectKind<Secret> = {
  noun: nouns.secret,
  parse: (xml) => parseSecret(xml),
  format: (secret) => formatSecret(secret),
  nameOf(secret) {
    const usage = usageOf(secret);
    return usage.type === SecretUsageType.NONE ? undefined : usageName(usage);
  },
  uuidOf: ({ uuid }) => uuid ?? '',
  fileNameOf: ({ uuid }) => uuid ?? '',
};
