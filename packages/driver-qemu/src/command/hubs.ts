import { addressMembers } from './address.js';
import type { BuildContext } from './build.js';

export function addHubs({ domain, args }: BuildContext): void {
  for (const hub of domain.devices.hubs ?? [])
    args.json('-device', {
      driver: 'usb-hub',
      id: hub.alias,
      ...addressMembers(domain, hub.address, hub.acpiIndex),
    });
}
