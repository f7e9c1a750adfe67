import { attr, child, type Infer, type Input, oneOf, onOff, struct, uint } from '../../element/index.js';
import { deviceInfo } from '../device-info.js';

/** `<iommu>` */
export const iommu = struct(
  {
    model: attr(oneOf('intel', 'smmuv3', 'virtio'), { required: true }),
    driver: child(
      struct({
        intremap: attr(onOff),
        cachingMode: attr(onOff, { name: 'caching_mode' }),
        eim: attr(onOff),
        iotlb: attr(onOff),
        awBits: attr(uint(), { name: 'aw_bits', omit: 0 }),
        dmaTranslation: attr(onOff, { name: 'dma_translation' }),
      }),
    ),
    ...deviceInfo,
  },
  'iommu',
);
/** The guest's IOMMU: what `<iommu>` says. */
export interface Iommu extends Infer<typeof iommu> {}
export interface IommuInput extends Input<typeof iommu> {}
