import type { DriverKind } from '../driver/kinds.js';

/** A scheme of libvirt's and the package that serves it. */
export interface KnownScheme {
  readonly packageName: string;
  /** True where a daemon may serve the scheme although the package isn't installed here. */
  readonly stateful: boolean;
  /** True where a URI's server is the hypervisor's own, not a daemon's. */
  readonly remoteOnly: boolean;
}

const inDaemon = (name: string): KnownScheme => ({
  packageName: `@tsvirt/${name}`,
  stateful: true,
  remoteOnly: false,
});
const inProcess = (name: string, remoteOnly = false): KnownScheme => ({
  packageName: `@tsvirt/driver-${name}`,
  stateful: false,
  remoteOnly,
});

/** Schemes whose package a hint can name, whether it is installed or not. */
export const knownSchemes: ReadonlyMap<string, KnownScheme> = new Map([
  ['qemu', inDaemon('driver-qemu')],
  ['lxc', inDaemon('driver-lxc')],
  ['xen', inDaemon('driver-xen')],
  ['bhyve', inDaemon('driver-bhyve')],
  ['ch', inDaemon('driver-ch')],
  ['uml', inDaemon('driver-uml')],
  ['network', inDaemon('network')],
  ['storage', inDaemon('storage')],
  ['secret', inDaemon('secret')],
  ['nwfilter', inDaemon('nwfilter')],
  ['interface', inDaemon('interface')],
  ['nodedev', inDaemon('node-device')],
  ['test', inProcess('test')],
  ['esx', inProcess('esx', true)],
  ['gsx', inProcess('esx', true)],
  ['vpx', inProcess('esx', true)],
  ['hyperv', inProcess('hyperv', true)],
  ['openvz', inProcess('openvz')],
  ['phyp', inProcess('phyp', true)],
  ['vbox', inProcess('vbox')],
  ['vmwareplayer', inProcess('vmware')],
  ['vmwarews', inProcess('vmware')],
  ['vmwarefusion', inProcess('vmware')],
  ['xenapi', inProcess('xenapi', true)],
]);

/** The schemes of a driver whose manifest names none: a secondary kind has one of its own, as in `network:///system`. */
export function schemesOfKind(kind: DriverKind): readonly string[] {
  if (kind === 'node-device') return ['nodedev'];
  return knownSchemes.has(kind) ? [kind] : [];
}
