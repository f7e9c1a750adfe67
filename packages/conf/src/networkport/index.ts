import { ErrorDomain } from '@tsvirt/util/error';
import { bandwidth } from '../common/bandwidth.js';
import { checkBandwidth } from '../common/bandwidth-check.js';
import { mac } from '../common/mac.js';
import { pciAddress } from '../common/pci-address.js';
import { uuid } from '../common/uuid.js';
import { virtualPort } from '../common/virtualport.js';
import { checkVirtualPort } from '../common/virtualport-check.js';
import { vlan } from '../common/vlan.js';
import { checkVlan } from '../common/vlan-check.js';
import {
  attr,
  child,
  defineDocument,
  type FormatOptions,
  type Infer,
  type Input,
  leaf,
  oneOf,
  type ParseOptions,
  string,
  struct,
  valued,
  variants,
  yesNo,
} from '../element/index.js';

const bridge = {
  bridge: attr(string, { required: true }),
  macTableManager: attr(oneOf('kernel', 'libvirt')),
};

const plug = variants('type', {
  /** A bridge that the network made. */
  network: bridge,
  /** A bridge of the host. */
  bridge,
  direct: {
    dev: attr(string, { required: true }),
    mode: attr(oneOf('vepa', 'private', 'bridge', 'passthrough'), { required: true }),
  },
  'hostdev-pci': {
    managed: attr(yesNo),
    driver: child(struct({ name: attr(oneOf('kvm', 'vfio', 'xen')), model: attr(string) })),
    address: child(pciAddress, { required: true }),
  },
});

export const networkPortShape = struct({
  /** Absent only before the driver gave it one. */
  uuid: leaf(uuid),
  /** The domain that uses the port. */
  owner: child(struct({ name: leaf(string, { required: true }), uuid: leaf(uuid, { required: true }) }), {
    required: true,
  }),
  /** The network's port group. */
  group: leaf(string),
  mac: child(struct({ address: attr(mac, { required: true }) }), { required: true }),
  virtualport: child(virtualPort),
  bandwidth: child(bandwidth),
  vlan: child(vlan, { keepEmpty: true }),
  port: child(struct({ isolated: attr(yesNo) })),
  trustGuestRxFilters: valued('trustGuest', yesNo, { name: 'rxfilters' }),
  /** What the guest's interface is connected to; absent: nothing. */
  plug: child(plug),
});

/** A port of a virtual network: what `<networkport>` says. */
export interface NetworkPort extends Infer<typeof networkPortShape> {}
/** What an application gives for a port. */
export interface NetworkPortInput extends Input<typeof networkPortShape> {}

/** The `<networkport>` document. */
export const networkPortDocument = defineDocument<NetworkPort, NetworkPortInput>(
  'networkport',
  networkPortShape,
  {
    errorDomain: ErrorDomain.NETWORK,
    defaults({ vlan: tags }) {
      if (tags !== undefined && (tags.tags?.length ?? 0) > 1) tags.trunk ??= true;
    },
    validate(port) {
      const of = 'network port';
      if (port.virtualport !== undefined) checkVirtualPort(port.virtualport, { of });
      if (port.bandwidth !== undefined) checkBandwidth(port.bandwidth, { of, floor: true, classId: true });
      if (port.vlan !== undefined) checkVlan(port.vlan, { of });
    },
  },
);

/** Read a network port. Errors: `XML_ERROR`, `XML_DETAIL`, `CONFIG_UNSUPPORTED`. */
export function parseNetworkPort(xml: string, options?: ParseOptions): NetworkPort {
  return networkPortDocument.parse(xml, options);
}

/** Write a network port. */
export function formatNetworkPort(port: NetworkPort, options?: FormatOptions): string {
  return networkPortDocument.format(port, options);
}

/** The document for a network port that an application describes. */
export function networkPortXml(port: NetworkPortInput): string {
  return networkPortDocument.build(port);
}
