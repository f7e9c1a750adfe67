import { kindOf } from '../machine/kind.js';
import { bootIndexes } from './boot-order.js';
import type { BuildContext } from './build.js';

/** When the firmware tries the floppies, as members of their controller: `bootindexA` for the first drive. */
function bootMembers({ domain }: BuildContext): Readonly<Record<string, number>> {
  const members: Record<string, number> = {};
  const boot = bootIndexes(domain);
  for (const disk of domain.devices.disks ?? []) {
    const index = boot.get(disk);
    if (disk.target.bus !== 'fdc' || index === undefined) continue;
    const unit = disk.address?.type === 'drive' ? disk.address.unit : 0;
    members[`bootindex${unit === 0 ? 'A' : 'B'}`] = index;
  }
  return members;
}

/** The controller of floppies: a device where the machine has none built in. */
export function addFloppyController(context: BuildContext): void {
  const { domain, args } = context;
  if (!(domain.devices.disks ?? []).some(({ target }) => target.bus === 'fdc')) return;
  const members = bootMembers(context);
  if (kindOf(domain).q35) args.json('-device', { driver: 'isa-fdc', ...members });
  else for (const [name, index] of Object.entries(members)) args.add('-global', `isa-fdc.${name}=${index}`);
}
