/** The kinds of secondary driver that a driver can ask for. */
export const secondaryKinds = [
  'network',
  'storage',
  'secret',
  'nwfilter',
  'interface',
  'node-device',
] as const;
export type SecondaryKind = (typeof secondaryKinds)[number];

export const driverKinds = ['hypervisor', ...secondaryKinds, 'cpu', 'security'] as const;
export type DriverKind = (typeof driverKinds)[number];
