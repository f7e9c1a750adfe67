import { size, sizeAttribute } from '../common/size.js';
import {
  attr,
  child,
  type Infer,
  leaf,
  list,
  string,
  struct,
  uint,
  within,
  yesNo,
} from '../element/index.js';
import { capability, support } from './capability.js';

/** AMD's encrypted guests. */
const sev = struct({
  supported: attr(yesNo, { required: true }),
  /** The bit of a page table entry that says encrypted. */
  cbitpos: leaf(uint()),
  reducedPhysBits: leaf(uint()),
  maxGuests: leaf(uint()),
  /** Guests with encrypted state. */
  maxESGuests: leaf(uint()),
  /** Identity of the first processor, in base64. */
  cpu0Id: leaf(string),
});

/** Intel's enclaves; sizes in KiB. */
const sgx = struct({
  supported: attr(yesNo, { required: true }),
  flc: leaf(yesNo),
  sgx1: leaf(yesNo),
  sgx2: leaf(yesNo),
  sectionSize: size({ name: 'section_size' }),
  ...within('sections', {
    sections: list(
      'section',
      struct({ node: attr(uint(), { required: true }), size: sizeAttribute({ required: true }) }),
    ),
  }),
});

/** `<features>` of domain capabilities. */
export const domainCapsFeatures = struct({
  gic: child(capability),
  vmcoreinfo: child(support),
  genid: child(support),
  backingStoreInput: child(support),
  backup: child(support),
  asyncTeardown: child(support, { name: 'async-teardown' }),
  s390pv: child(support, { name: 's390-pv' }),
  ps2: child(support),
  sev: child(sev),
  sgx: child(sgx),
  hyperv: child(capability),
  launchSecurity: child(capability),
});

/** What features domains can have. */
export interface DomainCapsFeatures extends Infer<typeof domainCapsFeatures> {}
