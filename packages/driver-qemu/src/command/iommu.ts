import { unsupportedConfig } from '../errors.js';
import { addressMembers } from './address.js';
import { onOffText } from './args.js';
import type { BuildContext } from './build.js';

/** The guest's own IOMMU, before everything whose memory accesses it translates. */
export function addIommu({ domain, args }: BuildContext): void {
  const { iommu } = domain.devices;
  if (iommu === undefined) return;
  const id = iommu.alias;
  switch (iommu.model) {
    case 'intel': {
      const { intremap, cachingMode, eim, iotlb, awBits, dmaTranslation } = iommu.driver ?? {};
      args.json('-device', {
        driver: 'intel-iommu',
        id,
        intremap: onOffText(intremap),
        'caching-mode': cachingMode,
        eim: onOffText(eim),
        'device-iotlb': iotlb,
        'aw-bits': awBits,
        'dma-translation': dmaTranslation,
      });
      return;
    }
    case 'virtio':
      args.json('-device', {
        driver: 'virtio-iommu',
        id,
        ...addressMembers(domain, iommu.address, iommu.acpiIndex),
      });
      return;
    case 'smmuv3':
      // The machine's own.
      return;
    default:
      throw unsupportedConfig(`an IOMMU of model '${iommu.model}' is not supported`);
  }
}
