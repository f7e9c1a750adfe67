import type { DeviceAddress } from '@tsvirt/conf/domain';

/** Whatever has a place in the guest. */
export interface Addressed {
  address?: DeviceAddress | undefined;
}
