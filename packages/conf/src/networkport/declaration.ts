import { bandwidth } from '../common/bandwidth.js';
import { mac } from '../common/mac.js';
import { pciAddress } from '../common/pci-address.js';
import { uuid } from '../common/uuid.js';
import { virtualPort } from '../common/virtualport.js';
import { vlan } from '../common/vlan.js';
import {
  attr,
  child,
  type Infer,
  type Input,
  leaf,
  oneOf,
  string,
  struct,
  valued,
  variants,
  yesNo,
} from '../element/index.js';

const bridged = {
  bridge: attr(string, { required: true }),
  macTableManager: attr(oneOf('kernel', 'libvirt')),
};

/** Where a guest's interface is plugged in; without a type nowhere, which is written as no element. */
export const portPlug = variants('type', {
  /** The bridge that the network made. */
  network: bridged,
  /** A bridge of the host. */
  bridge: bridged,
  /** A macvtap of an interface of the host. */
  direct: {
    dev: attr(string, { required: true }),
    mode: attr(oneOf('vepa', 'private', 'bridge', 'passthrough')),
  },
  /** A whole PCI device. */
  'hostdev-pci': {
    managed: attr(yesNo, { omit: false }),
    driver: child(struct({ name: attr(oneOf('kvm', 'vfio', 'xen')), model: attr(string) })),
    address: child(pciAddress, { required: true }),
  },
});

export const networkPortShape = struct({
  /** Absent only before the driver gave it one. */
  uuid: leaf(uuid),
  owner: child(struct({ name: leaf(string, { required: true }), uuid: leaf(uuid, { required: true }) }), {
    required: true,
  }),
  /** Name of the network's port group. */
  group: leaf(string),
  mac: valued('address', mac),
  virtualport: child(virtualPort),
  bandwidth: child(bandwidth),
  vlan: child(vlan),
  port: child(struct({ isolated: attr(yesNo) })),
  rxfilters: child(struct({ trustGuest: attr(yesNo) })),
  plug: child(portPlug),
});

/** A guest's plug in a network: what `<networkport>` says. */
export interface NetworkPort extends Infer<typeof networkPortShape> {}
/** What an application gives for a network port. */
export interface NetworkPortInput extends Input<typeof networkPortShape> {}
