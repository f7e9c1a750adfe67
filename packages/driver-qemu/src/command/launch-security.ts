import type { Domain } from '@tsvirt/conf/domain';
import type { BuildContext } from './build.js';

const id = 'lsec0';

/** The object that keeps a guest's memory from the host, for `-machine`; undefined where none does. */
export function confidentialSupport({ launchSecurity }: Domain): string | undefined {
  return launchSecurity?.type === 's390-pv' ? id : undefined;
}

/** The object itself. */
export function addLaunchSecurity({ domain, args }: BuildContext): void {
  if (domain.launchSecurity?.type === 's390-pv') args.json('-object', { 'qom-type': 's390-pv-guest', id });
}
