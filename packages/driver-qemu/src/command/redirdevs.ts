import type { Domain, Redirfilter } from '@tsvirt/conf/domain';
import { addressMembers } from './address.js';
import type { BuildContext } from './build.js';
import { addChardev } from './chardev.js';

/** USB devices that are lent from elsewhere. */
export function addRedirdevs(context: BuildContext): void {
  const { domain, args } = context;
  for (const redirdev of domain.devices.redirdevs ?? []) {
    const chardev = addChardev(context, redirdev, 'usbredir');
    args.json('-device', {
      driver: 'usb-redir',
      chardev,
      id: redirdev.alias,
      filter: filterOf(domain),
      bootindex: redirdev.boot?.order,
      ...addressMembers(domain, redirdev.address, redirdev.acpiIndex),
    });
  }
}

/** The rules of which devices may be lent, as QEMU wants them. */
function filterOf({ devices }: Domain): string | undefined {
  const rules = devices.redirfilter?.rules;
  return rules?.map(ruleText).join('|');
}

function ruleText(rule: NonNullable<Redirfilter['rules']>[number]): string {
  const hex = (value: number | null | undefined, digits: number) =>
    value === null || value === undefined
      ? '-1'
      : `0x${value.toString(16).toUpperCase().padStart(digits, '0')}`;
  const parts = [hex(rule.class, 2), hex(rule.vendor, 4), hex(rule.product, 4), hex(bcd(rule.version), 4)];
  return `${parts.join(':')}:${rule.allow ? 1 : 0}`;
}

/** A version as USB devices tell theirs: 1.10 is 0x0110. */
function bcd(version: string | null | undefined): number | undefined {
  if (version === null || version === undefined) return undefined;
  const [major = '', minor = ''] = version.split('.');
  return Number.parseInt(major.padStart(2, '0') + minor.padEnd(2, '0'), 16);
}
