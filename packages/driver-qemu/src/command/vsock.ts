import { addressMembers, virtioDevice, virtioMembers } from './address.js';
import type { BuildContext } from './build.js';

/** The name of the descriptor of a vsock. */
export const vsockFile = (alias: string | undefined): string => `${alias}-vhost`;

/** The socket between guest and host: its end in the host's kernel is a descriptor. */
export function addVsock({ domain, resources, args }: BuildContext): void {
  const { vsock } = domain.devices;
  if (vsock === undefined) return;
  const { alias, address, model, cid, driver } = vsock;
  args.json('-device', {
    driver: virtioDevice('vhost-vsock', address, model),
    ...virtioMembers(driver),
    id: alias,
    'guest-cid': cid?.address,
    vhostfd: String(resources.files.get(vsockFile(alias)) ?? ''),
    ...addressMembers(domain, address),
  });
}

/** What tells a guest that it isn't the one that it was: that it goes on from a copy. */
export function addGenerationId({ domain, args }: BuildContext): void {
  if (domain.genid === undefined) return;
  args.json('-device', { driver: 'vmgenid', guid: domain.genid, id: 'vmgenid0' });
}
