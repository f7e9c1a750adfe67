import { ErrorCode } from '@tsvirt/util/error';
import { uuid } from '../../common/uuid.js';
import {
  attr,
  child,
  flag,
  type Infer,
  type Input,
  oneOf,
  string,
  struct,
  uint,
  valued,
  variants,
  yesNo,
} from '../../element/index.js';
import { deviceInfo } from '../device-info.js';

const path = attr(string, { required: true });

const backend = variants('type', {
  passthrough: { device: valued('path', string, { default: '/dev/tpm0' }) },
  /** A process of its own, started with the guest. */
  emulator: {
    version: attr(oneOf('1.2', '2.0')),
    persistentState: attr(yesNo, { name: 'persistent_state', omit: false }),
    debug: attr(uint(), { omit: 0 }),
    /** UUID of the secret. */
    encryption: valued('secret', uuid, { attributeRequired: true }),
    activePcrBanks: child(struct({ sha1: flag(), sha256: flag(), sha384: flag(), sha512: flag() }), {
      name: 'active_pcr_banks',
    }),
    source: child(variants('type', { file: { path }, dir: { path } })),
    profile: child(
      struct({
        source: attr(string),
        removeDisabled: attr(oneOf('check', 'fips-host')),
        name: attr(string),
      }),
    ),
  },
  /** A process that someone else started. */
  external: {
    source: child(
      struct({ type: attr(oneOf('unix'), { required: true }), mode: attr(oneOf('connect')), path }),
      { required: true },
    ),
  },
});

/** `<tpm>` */
export const tpm = struct(
  {
    /** The driver chooses where it isn't said. */
    model: attr(oneOf('tpm-tis', 'tpm-crb', 'tpm-spapr', 'spapr-tpm-proxy')),
    backend: child(backend, { required: true, once: ErrorCode.XML_ERROR }),
    ...deviceInfo,
  },
  'tpm',
);
/** A trusted platform module: what `<tpm>` says. */
export interface Tpm extends Infer<typeof tpm> {}
export interface TpmInput extends Input<typeof tpm> {}
