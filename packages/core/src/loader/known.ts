/** A scheme of libvirt's and the package that serves it. */
export interface KnownScheme {
  readonly packageName: string;
  /** True where a daemon may serve the scheme although the package isn't installed here. */
  readonly stateful: boolean;
}

const inDaemon = (name: string): KnownScheme => ({ packageName: `@tsvirt/${name}`, stateful: true });
const inProcess = (name: string): KnownScheme => ({ packageName: `@tsvirt/driver-${name}`, stateful: false });

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
  ['esx', inProcess('esx')],
  ['gsx', inProcess('esx')],
  ['vpx', inProcess('esx')],
  ['hyperv', inProcess('hyperv')],
  ['openvz', inProcess('openvz')],
  ['phyp', inProcess('phyp')],
  ['vbox', inProcess('vbox')],
  ['vmwareplayer', inProcess('vmware')],
  ['vmwarews', inProcess('vmware')],
  ['vmwarefusion', inProcess('vmware')],
  ['xenapi', inProcess('xenapi')],
]);
