import { attr, child, type Infer, struct, uint, uint64 } from '../element/index.js';

/** Rates in KiB per second, `burst` in KiB. */
export const bandwidthRates = struct({
  average: attr(uint64),
  peak: attr(uint64),
  /** Guaranteed on a network's bridge; only inbound. */
  floor: attr(uint64),
  burst: attr(uint64),
});
export interface BandwidthRates extends Infer<typeof bandwidthRates> {}

/** `<bandwidth><inbound average='1000' …/><outbound …/></bandwidth>` */
export const bandwidth = struct(
  {
    /** Traffic class; only where something runs. */
    classId: attr(uint({ min: 1 }), { name: 'classID' }),
    inbound: child(bandwidthRates),
    outbound: child(bandwidthRates),
  },
  'bandwidth',
);
export interface Bandwidth extends Infer<typeof bandwidth> {}
