import type { DomainDriver, DomainParseOptions } from '../domain/index.js';
import { defineExtension, leaf, string, struct } from '../element/index.js';

/** `vmware:datacenterpath` and `vmware:moref`: where the server has the machine. */
export const vmwareExtension = defineExtension(
  'vmware',
  'http://libvirt.org/schemas/domain/vmware/1.0',
  struct({ datacenterPath: leaf(string, { name: 'datacenterpath' }), moref: leaf(string) }),
);

/** How domains of VMware's hypervisors are read: what a VMX file can hold. */
export const vmxDriver: DomainDriver = {
  defaultArch: 'i686',
  macPrefix: '00:0c:29',
  features: { wideScsi: true, nameSlash: true, noBootOrder: true, firmwareAutoselect: true },
};

/** Options with which a document of such a domain is parsed; give `extensions` to `formatDomain` too. */
export const vmxParseOptions = {
  driver: vmxDriver,
  extensions: [vmwareExtension],
} as const satisfies DomainParseOptions;
