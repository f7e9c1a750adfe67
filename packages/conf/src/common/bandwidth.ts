import { ErrorCode } from '@tsvirt/util/error';
import { attr, child, type Infer, refine, struct, uint, uint64 } from '../element/index.js';

const rate = refine(uint64, { code: ErrorCode.CONFIG_UNSUPPORTED });

const zeroIsNone = { omit: 0n } as const;

/** Rates in KiB per second, `burst` in KiB. */
export const bandwidthRates = struct({
  average: attr(rate),
  peak: attr(rate, zeroIsNone),
  /** Guaranteed on a network's bridge; only inbound. */
  floor: attr(rate, zeroIsNone),
  burst: attr(rate, zeroIsNone),
});
export interface BandwidthRates extends Infer<typeof bandwidthRates> {}

/** `<bandwidth><inbound average='1000' …/><outbound …/></bandwidth>` */
export const bandwidth = struct(
  {
    /** Traffic class; only where something runs. */
    classId: attr(uint({ min: 1 }), { name: 'classID' }),
    inbound: child(bandwidthRates, { once: ErrorCode.XML_DETAIL, keepEmpty: true }),
    outbound: child(bandwidthRates, { once: ErrorCode.XML_DETAIL, keepEmpty: true }),
  },
  'bandwidth',
);
export interface Bandwidth extends Infer<typeof bandwidth> {}
