import { ErrorCode } from '@tsvirt/util/error';
import { pciAddress } from '../common/pci-address.js';
import {
  attr,
  child,
  type Infer,
  nonEmpty,
  pattern,
  refine,
  string,
  struct,
  uint,
  variants,
  yesNo,
} from '../element/index.js';

/** A world wide name: 16 hexadecimal digits. */
const wwn = refine(pattern('(0x)?[0-9a-fA-F]{16}', 'a world wide name: 16 hexadecimal digits'), {
  code: ErrorCode.INTERNAL_ERROR,
  name: 'wwn',
});

/** `<adapter type='scsi_host'>` or `fc_host`: the host adapter of a SCSI pool. */
export const poolAdapter = variants(
  'type',
  {
    fc_host: {
      parent: attr(string),
      managed: attr(yesNo),
      parentWwnn: attr(wwn, { name: 'parent_wwnn' }),
      parentWwpn: attr(wwn, { name: 'parent_wwpn' }),
      parentFabricWwn: attr(wwn, { name: 'parent_fabric_wwn' }),
      wwnn: attr(wwn, { required: true }),
      wwpn: attr(wwn, { required: true }),
    },
    scsi_host: {
      name: attr(nonEmpty),
      parentAddress: child(
        struct({
          uniqueId: attr(uint(), { name: 'unique_id', required: true }),
          address: child(pciAddress, { required: true }),
        }),
        { name: 'parentaddr' },
      ),
    },
  },
  // A document without a type is from a time that knew one type.
  { default: 'scsi_host' },
);

export type StoragePoolAdapter = Infer<typeof poolAdapter>;
