import { uuid } from '../common/uuid.js';
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

export const secretUsage = variants('type', {
  none: {},
  volume: { volume: leaf(string, { required: true }) },
  ceph: { name: leaf(string, { required: true }) },
  iscsi: { target: leaf(string, { required: true }) },
  tls: { name: leaf(string, { required: true }) },
  vtpm: { name: leaf(string, { required: true }) },
});

export const secretShape = struct({
  ephemeral: attr(yesNo, { default: false }),
  private: attr(yesNo, { default: false }),
  /** Absent only before the driver gave it one. */
  uuid: leaf(uuid),
  description: leaf(string),
  usage: child(secretUsage),
});

/** A secret: what `<secret>` says. */
export interface Secret extends Infer<typeof secretShape> {}
/** What an application gives for a secret. */
export interface SecretInput extends Input<typeof secretShape> {}
