import { chardevReconnect } from '../../common/chardev/index.js';
import { interfaceIp, route } from '../../common/ip.js';
import { uuid } from '../../common/uuid.js';
import {
  attr,
  child,
  type FormatOptions,
  int64,
  list,
  oneOf,
  string,
  struct,
  uint,
  yesNo,
} from '../../element/index.js';
import { hostAddress, usbIds } from './host-address.js';

const live = (options: FormatOptions) => options.inactive !== true;
const port = uint({ max: 0xffff });

const macTableManager = attr(oneOf('kernel', 'libvirt'));
/** Where a network chose what the interface is connected to: only in documents of what runs. */
const chosen = {
  network: attr(string),
  portgroup: attr(string),
  portid: attr(uuid, { when: live }),
};

export const bridgeSource = struct({ ...chosen, bridge: attr(string), macTableManager });

export const directMode = oneOf('vepa', 'private', 'bridge', 'passthrough');
export const directSource = struct({
  ...chosen,
  dev: attr(string),
  mode: attr(directMode, { default: 'vepa' }),
});

export const hostdevSource = struct({ ...chosen, ...usbIds, address: child(hostAddress) });

const hostSide = { ips: list('ip', interfaceIp), routes: list('route', route) };

/** Sockets between machines. */
const endpoint = { address: attr(string), port: attr(port) };

/** `<source>` of an interface for each type. */
export const interfaceSources = {
  network: {
    source: child(
      struct({
        network: attr(string, { required: true }),
        portgroup: attr(string),
        /** The port that the network gave; only while it runs. */
        portid: attr(uuid, { when: live, readWhen: ({ active }) => active === true }),
        /** The bridge that the network chose; only while it runs. */
        bridge: attr(string, { when: live, readWhen: ({ active }) => active === true }),
        macTableManager: attr(oneOf('kernel', 'libvirt'), {
          when: live,
          readWhen: ({ active }) => active === true,
        }),
      }),
      { required: true },
    ),
  },
  bridge: { source: child(bridgeSource) },
  /** NAT by a process of the user's own. */
  user: { source: child(struct({ dev: attr(string) })) },
  ethernet: { source: child(struct(hostSide)) },
  vhostuser: {
    source: child(
      struct({
        type: attr(oneOf('unix')),
        path: attr(string),
        mode: attr(oneOf('server', 'client')),
        dev: attr(string),
        reconnect: child(chardevReconnect),
      }),
    ),
  },
  direct: { source: child(directSource) },
  hostdev: { managed: attr(yesNo, { emptyIsNone: true }), source: child(hostdevSource, { required: true }) },
  internal: { source: child(struct({ name: attr(string) })) },
  mcast: { source: child(struct(endpoint)) },
  server: { source: child(struct(endpoint)) },
  client: { source: child(struct(endpoint)) },
  udp: { source: child(struct({ ...endpoint, local: child(struct(endpoint)) })) },
  vdpa: { source: child(struct({ dev: attr(string, { required: true }) }), { required: true }) },
  null: {},
  vds: {
    source: child(
      struct({
        switchid: attr(uuid, { required: true }),
        portid: attr(int64),
        portgroupid: attr(string),
        connectionid: attr(int64),
      }),
      { required: true },
    ),
  },
};
