import { hex32, hex64 } from '../common/hex.js';
import {
  attr,
  type Infer,
  leaf,
  list,
  oneOf,
  onOff,
  string,
  struct,
  uint,
  variants,
  yesNo,
} from '../element/index.js';

/** `<seclabel>` of a domain. */
export const seclabel = struct(
  {
    type: attr(oneOf('dynamic', 'static', 'none'), { default: 'dynamic' }),
    model: attr(string),
    /** Default: yes for `dynamic`, no otherwise. */
    relabel: attr(yesNo, { when: (_, { type }) => type !== 'none' }),
    /** Of `static`, or of a running domain. */
    label: leaf(string),
    imagelabel: leaf(string, { readWhen: ({ active }) => active === true }),
    /** Of `dynamic`. */
    baselabel: leaf(string),
  },
  'seclabel',
);
export interface Seclabel extends Infer<typeof seclabel> {}

/** `<keywrap>` of s390. */
export const keywrap = struct(
  {
    ciphers: list(
      'cipher',
      struct({
        name: attr(oneOf('aes', 'dea'), { required: true }),
        state: attr(onOff, { required: true }),
      }),
    ),
  },
  'keywrap',
);

const sevCommon = {
  kernelHashes: attr(yesNo),
};
const sevBits = {
  cbitpos: leaf(uint()),
  reducedPhysBits: leaf(uint()),
};

/** `<launchSecurity>`: memory that the host can't read. */
export const launchSecurity = variants(
  'type',
  {
    sev: {
      ...sevCommon,
      ...sevBits,
      policy: leaf(hex32({ digits: 4 }), { required: true }),
      dhCert: leaf(string),
      session: leaf(string),
    },
    'sev-snp': {
      ...sevCommon,
      authorKey: attr(yesNo),
      vcek: attr(yesNo),
      ...sevBits,
      policy: leaf(hex64({ digits: 8 }), { required: true }),
      guestVisibleWorkarounds: leaf(string),
      idBlock: leaf(string),
      idAuth: leaf(string),
      hostData: leaf(string),
    },
    's390-pv': {},
  },
  { name: 'launchSecurity' },
);
export type LaunchSecurity = Infer<typeof launchSecurity>;
