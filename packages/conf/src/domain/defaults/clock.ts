import type { Domain } from '../domain.js';
import { unsupported, xmlError } from '../failure.js';

/** A clock of its own for a domain without one; UTC and local time with an offset are `variable`. */
export function clockDefaults(domain: Domain): void {
  domain.clock ??= { offset: 'utc' };
  const { clock } = domain;
  if (
    (clock.offset === 'utc' || clock.offset === 'localtime') &&
    clock.adjustment !== undefined &&
    clock.adjustment !== 'reset'
  ) {
    const { timers } = clock;
    domain.clock = {
      offset: 'variable',
      adjustment: clock.adjustment,
      basis: clock.offset,
      ...(timers === undefined ? {} : { timers }),
    };
  }
}

/** Which timer can have which settings. */
export function checkTimers(domain: Domain): void {
  for (const timer of domain.clock.timers ?? []) {
    const { name, tickpolicy, catchup } = timer;
    const wrong = (what: string) => unsupported(`timer '${name}' has no ${what}`);
    if ((name === 'kvmclock' || name === 'hypervclock') && tickpolicy !== undefined)
      throw wrong('tickpolicy');
    if (tickpolicy !== 'catchup' && catchup !== undefined)
      throw xmlError(`timer '${name}': <catchup> needs the tickpolicy 'catchup'`);
    if (name !== 'tsc' && (timer.frequency ?? 0n) !== 0n) throw wrong('frequency');
    if (name !== 'tsc' && timer.mode !== undefined) throw wrong('mode');
    if (name !== 'platform' && name !== 'rtc' && timer.track !== undefined) throw wrong('track');
  }
}
