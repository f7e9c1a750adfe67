import type { BuildContext } from './build.js';

type Booted = {
  readonly boot?: { readonly order: number; readonly loadparm?: string | undefined } | undefined;
};

/** What the firmware of s390 is told when it boots from a device; undefined where the machine is told for all. */
export function deviceLoadparm(
  { capabilities }: Pick<BuildContext, 'capabilities'>,
  { boot }: Booted,
): string | undefined {
  return capabilities.has('virtio-ccw.loadparm') ? boot?.loadparm : undefined;
}

/** The same for the machine as a whole, of QEMU before 10.0: what the first device says. */
export function machineLoadparm({ domain, capabilities }: BuildContext): string | undefined {
  if (capabilities.has('virtio-ccw.loadparm')) return undefined;
  const { disks = [], interfaces = [], hostdevs = [] } = domain.devices;
  const booted: readonly Booted[] = [...disks, ...interfaces, ...hostdevs];
  return booted.find(({ boot }) => boot?.order === 1)?.boot?.loadparm;
}
