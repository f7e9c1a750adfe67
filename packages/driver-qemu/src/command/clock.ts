import { unsupportedConfig } from '../errors.js';
import { kindOf } from '../machine/kind.js';
import type { BuildContext } from './build.js';
import { hpetOf } from './machine.js';

export function addClock(context: BuildContext): void {
  const { domain, args } = context;
  args.add('-rtc', rtc(context));
  for (const timer of domain.clock?.timers ?? []) {
    if (timer.name !== 'pit') continue;
    if (timer.tickpolicy === 'delay') args.add('-global', 'kvm-pit.lost_tick_policy=delay');
    if (timer.tickpolicy === 'discard') args.add('-global', 'kvm-pit.lost_tick_policy=discard');
  }
}

function rtc({ domain, resources }: BuildContext): string {
  const clock = domain.clock ?? { offset: 'utc' };
  let base: string;
  switch (clock.offset) {
    case 'utc':
      base = 'utc';
      break;
    case 'localtime':
    case 'timezone':
      base = 'localtime';
      break;
    case 'variable':
      base = dateText(resources.now / 1000 + Number(clock.adjustment));
      break;
    case 'absolute':
      base = dateText(Number(clock.start));
      break;
    default:
      throw unsupportedConfig("the clock's offset is unknown");
  }
  let text = `base=${base}`;
  const timer = clock.timers?.find((each) => each.name === 'rtc');
  if (timer?.track === 'guest') text += ',clock=vm';
  if (timer?.track === 'wall') text += ',clock=host';
  if (timer?.track === 'realtime') text += ',clock=rt';
  if (timer?.tickpolicy === 'catchup') text += ',driftfix=slew';
  return text;
}

/** Before QEMU 8.0 these were no properties of machines. */
export function addAbsentTimer({ domain, capabilities, args }: BuildContext): void {
  if (hpetOf(domain) === false && kindOf(domain).x86 && !capabilities.has('machine-hpet'))
    args.add('-no-hpet');
}

/** The same of ACPI. */
export function addAbsentAcpi({ domain, capabilities, args }: BuildContext): void {
  if (domain.features?.acpi !== true && kindOf(domain).x86 && !capabilities.has('machine-hpet'))
    args.add('-no-acpi');
}

/** The years that have four digits, in seconds since 1970. */
const earliest = -62_167_219_200;
const latest = 253_402_300_799;

/** Seconds since 1970 as QEMU's `-rtc` takes a date. @throws VirtError `CONFIG_UNSUPPORTED` beyond what it reads */
function dateText(seconds: number): string {
  if (seconds < earliest || seconds > latest)
    throw unsupportedConfig("the guest's clock can't be set beyond the years 0 to 9999");
  return new Date(Math.floor(seconds) * 1000).toISOString().slice(0, 19);
}

/** Whether the guest may suspend, where the document says. */
export function addPowerManagement({ domain, args }: BuildContext): void {
  const prefix = kindOf(domain).q35 ? 'ICH9-LPC' : 'PIIX4_PM';
  const { suspendToMem, suspendToDisk } = domain.pm ?? {};
  if (suspendToMem !== undefined) args.add('-global', `${prefix}.disable_s3=${suspendToMem ? 0 : 1}`);
  if (suspendToDisk !== undefined) args.add('-global', `${prefix}.disable_s4=${suspendToDisk ? 0 : 1}`);
}
