import { ErrorCode } from '@tsvirt/util/error';
import { ownUuid } from '../common/uuid.js';
import {
  attr,
  child,
  type Infer,
  type Input,
  leaf,
  string,
  struct,
  variants,
  yesNo,
} from '../element/index.js';

const needed = { required: true, missing: ErrorCode.INTERNAL_ERROR } as const;

export const secretUsage = variants(
  'type',
  {
    none: {},
    volume: { volume: leaf(string, needed) },
    ceph: { name: leaf(string, needed) },
    iscsi: { target: leaf(string, needed) },
    tls: { name: leaf(string, needed) },
    vtpm: { name: leaf(string, needed) },
  },
  { unknown: ErrorCode.CONFIG_UNSUPPORTED },
);

export const secretShape = struct({
  ephemeral: attr(yesNo, { default: false }),
  private: attr(yesNo, { default: false }),
  /** Absent only before the driver gave it one. */
  uuid: leaf(ownUuid),
  description: leaf(string),
  usage: child(secretUsage),
});

/** A secret: what `<secret>` says. */
export interface Secret extends Infer<typeof secretShape> {}
/** What an application gives for a secret. */
export interface SecretInput extends Input<typeof secretShape> {}
