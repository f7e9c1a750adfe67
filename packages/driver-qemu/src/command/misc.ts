import { ErrorCode } from '@tsvirt/util';
import { qemuError } from '../errors.js';
import { kindOf } from '../machine/kind.js';
import { addressMembers, virtioDevice, virtioMembers } from './address.js';
import { onOffText } from './args.js';
import type { BuildContext } from './build.js';
import { addChardev } from './chardev.js';

export function addBalloon({ domain, args }: BuildContext): void {
  const balloon = domain.devices?.memballoon;
  if (balloon === undefined || balloon.model === 'none') return;
  args.json('-device', {
    driver: virtioDevice('virtio-balloon', balloon.address, balloon.model),
    ...virtioMembers(balloon.driver),
    id: balloon.alias,
    'deflate-on-oom': balloon.autodeflate,
    'free-page-reporting': balloon.freePageReporting,
    ...addressMembers(domain, balloon.address, balloon.acpiIndex),
  });
}

export function addRngs(context: BuildContext): void {
  const { domain, args } = context;
  for (const rng of domain.devices?.rngs ?? []) {
    const object = `obj${rng.alias}`;
    const backend = rng.backend;
    if (backend.model === 'random')
      args.json('-object', {
        'qom-type': 'rng-random',
        id: object,
        filename: backend.path ?? '/dev/urandom',
      });
    else if (backend.model === 'builtin') args.json('-object', { 'qom-type': 'rng-builtin', id: object });
    else
      args.json('-object', {
        'qom-type': 'rng-egd',
        id: object,
        chardev: addChardev(context, { alias: rng.alias, source: backend.source }),
      });
    args.json('-device', {
      driver: virtioDevice('virtio-rng', rng.address, rng.model),
      ...virtioMembers(rng.driver),
      rng: object,
      id: rng.alias,
      'max-bytes': rng.rate?.bytes,
      period: rng.rate === undefined ? undefined : (rng.rate.period ?? 1000),
      ...addressMembers(domain, rng.address, rng.acpiIndex),
    });
  }
}

/** What a pSeries machine keeps: it has it anyway, at a place of its own. */
export function addNvram({ domain, args }: BuildContext): void {
  const { nvram } = domain.devices;
  if (nvram?.address?.type !== 'spapr-vio' || nvram.address.reg === undefined) return;
  args.add('-global', `spapr-nvram.reg=0x${nvram.address.reg.toString(16)}`);
}

/** Whether the guest's memory is given back after its process has ended. */
export function addTeardown({ domain, args }: BuildContext): void {
  const { asyncTeardown } = domain.features ?? {};
  if (asyncTeardown !== undefined) args.add('-run-with', `async-teardown=${onOffText(asyncTeardown)}`);
}

export function addVmcoreinfo({ domain, args }: BuildContext): void {
  if (domain.features?.vmcoreinfo) args.json('-device', { driver: 'vmcoreinfo' });
}

export function addWatchdogs({ domain, args }: BuildContext): void {
  const watchdogs = domain.devices?.watchdogs ?? [];
  for (const watchdog of watchdogs)
    if (watchdog.model === 'itco') {
      if (kindOf(domain).q35) args.add('-global', 'ICH9-LPC.noreboot=off');
    } else
      args.json('-device', {
        driver: watchdog.model,
        id: watchdog.alias,
        ...addressMembers(domain, watchdog.address, watchdog.acpiIndex),
      });
  const action = watchdogs[0]?.action;
  if (action !== undefined) args.add('-watchdog-action', action === 'dump' ? 'pause' : action);
}

export function addPanics({ domain, args }: BuildContext): void {
  for (const panic of domain.devices?.panics ?? [])
    if (panic.model === undefined || panic.model === 'isa') {
      const base = panic.address?.type === 'isa' ? panic.address.iobase : undefined;
      args.json('-device', { driver: 'pvpanic', ioport: base });
    } else if (panic.model === 'pvpanic')
      args.json('-device', {
        driver: 'pvpanic-pci',
        ...addressMembers(domain, panic.address, panic.acpiIndex),
      });
    // The others are the machine's own, or the CPU's.
    else if (panic.model !== 'hyperv' && panic.model !== 'pseries' && panic.model !== 's390')
      throw qemuError(
        ErrorCode.CONFIG_UNSUPPORTED,
        `panic devices of model '${panic.model}' are not supported`,
      );
}
