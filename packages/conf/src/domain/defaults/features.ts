import type { Domain } from '../domain.js';
import { unsupported, xmlError } from '../failure.js';

/** Numbers that features can have. */
export function checkFeatures(domain: Domain): void {
  const { features } = domain;
  if (features === undefined) return;
  const { hyperv, kvm } = features;
  if (hyperv !== undefined) {
    const { spinlocks, vendorId } = hyperv;
    if (spinlocks?.state === true && (spinlocks.retries ?? 0) < 4095)
      throw xmlError('<spinlocks> of <hyperv> needs 4095 retries or more');
    if (vendorId?.state === true) {
      const { value } = vendorId;
      if (value === undefined) throw xmlError('<vendor_id> of <hyperv> needs a value');
      if (value.length > 12 || value.includes(','))
        throw xmlError("<vendor_id> of <hyperv> has up to 12 characters and no ','");
    }
  }
  const ring = kvm?.dirtyRing;
  if (ring?.state === true) {
    const size = ring.size ?? 0;
    if (size < 1024 || size > 65_536 || (size & (size - 1)) !== 0)
      throw unsupported('<dirty-ring> needs a size that is a power of 2 from 1024 to 65536');
  }
  const hpt = features.hpt?.maxPageSize;
  if (hpt !== undefined && (hpt & (hpt - 1n)) !== 0n)
    throw unsupported('<maxpagesize> of <hpt> is a power of 2');
}
