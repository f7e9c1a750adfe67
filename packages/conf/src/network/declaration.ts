import { ErrorCode } from '@tsvirt/util/error';
import { bandwidth } from '../common/bandwidth.js';
import { route } from '../common/ip.js';
import { mac } from '../common/mac.js';
import { ownUuid } from '../common/uuid.js';
import { virtualPort } from '../common/virtualport.js';
import { vlan } from '../common/vlan.js';
import {
  attr,
  child,
  extensions,
  type Field,
  type Infer,
  type Input,
  leaf,
  list,
  nonEmpty,
  oneOf,
  opaque,
  string,
  struct,
  uint,
  valued,
  yesNo,
} from '../element/index.js';
import { networkIp } from './dhcp.js';
import { networkDns } from './dns.js';
import { networkForward } from './forward.js';
import { count, onlyYes, openForm, spanningTree } from './values.js';

const bridge = struct({
  name: attr(string),
  /** Zone of firewalld. */
  zone: attr(string),
  stp: attr(spanningTree),
  /** Seconds until a new port forwards. */
  delay: attr(count),
  macTableManager: attr(oneOf('kernel', 'libvirt')),
});

export const portGroup = openForm(
  struct({
    name: attr(nonEmpty, { required: true }),
    default: attr(onlyYes, { omit: false }),
    trustGuestRxFilters: attr(yesNo),
    vlan: child(vlan, { keepEmpty: true }),
    virtualport: child(virtualPort),
    bandwidth: child(bandwidth),
  }),
);
/** `<portgroup>`: a named set of properties that an interface can ask for. */
export interface PortGroup extends Infer<typeof portGroup> {}

const places = extensions();
/** Extensions whose namespaces are declared before the element's other attributes. */
const extensionsFirst: typeof places = {
  ...places,
  install(key, level) {
    places.install(key, level);
    const declare = level.attributeWriters.pop();
    if (declare !== undefined) level.attributeWriters.unshift(declare);
  },
};

const connections: Field<number, false> = attr(uint(), {
  when: (options, model) => options.inactive !== true && model.connections !== 0,
  readWhen: (options) => options.active === true || options.status === true,
});

export const networkShape = struct({
  /** Guest interfaces that use the network; only while it runs. */
  connections,
  /** Guests may talk IPv6 to each other though the network has no IPv6 address. */
  ipv6: attr(yesNo, { omit: false }),
  trustGuestRxFilters: attr(yesNo),
  name: leaf(string, { required: true, missing: ErrorCode.NO_NAME }),
  /** Absent only before the driver gave it one. */
  uuid: leaf(ownUuid),
  title: leaf(string),
  description: leaf(string),
  metadata: opaque(),
  forward: child(networkForward),
  bridge: child(bridge),
  mtu: valued('size', uint()),
  /** MAC address of the bridge. */
  mac: valued('address', mac),
  domain: child(
    struct({
      name: attr(string, { required: true }),
      /** Never ask other name servers for it. */
      localOnly: attr(yesNo),
      /** Tell the host's resolver of it. */
      register: attr(yesNo),
    }),
    { ignoredWithout: 'name' },
  ),
  dns: child(networkDns),
  vlan: child(vlan, { keepEmpty: true }),
  bandwidth: child(bandwidth),
  port: child(struct({ isolated: attr(yesNo) })),
  ips: list('ip', networkIp),
  routes: list('route', route),
  virtualport: child(virtualPort, { keepEmpty: true }),
  portgroups: list('portgroup', portGroup),
  extensions: extensionsFirst,
});

/** A virtual network: what `<network>` says. */
export interface Network extends Infer<typeof networkShape> {}
/** What an application gives for a network. */
export interface NetworkInput extends Input<typeof networkShape> {}
