import { off } from './refuse.js';

/** Of every device. */
export const info = { alias: true, address: true } as const;
/** Of what a guest may be booted from. */
export const bootable = { ...info, boot: { order: true, loadparm: true } } as const;
/** Of every device of virtio. */
export const virtio = { iommu: true, ats: true, packed: true, pagePerVq: true } as const;
/** Nothing labels files here: only what asks for just that is done. */
export const seclabels = { relabel: off };
