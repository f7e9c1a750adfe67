import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';
import { addressMembers, virtioDevice, virtioMembers } from './address.js';
import type { BuildContext } from './build.js';

export function addBalloon({ domain, args }: BuildContext): void {
  const balloon = domain.devices?.memballoon;
  if (balloon === undefined || balloon.model === 'none') return;
  args.json('-device', {
    driver: virtioDevice('virtio-balloon', balloon.address, balloon.model),
    ...virtioMembers(balloon.driver),
    id: balloon.alias,
    ...addressMembers(domain, balloon.address),
    'deflate-on-oom': balloon.autodeflate,
    'free-page-reporting': balloon.freePageReporting,
  });
}

export function addRngs({ domain, args }: BuildContext): void {
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
      throw new VirtError(
        ErrorCode.CONFIG_UNSUPPORTED,
        `random sources of type '${backend.model}' are not supported`,
        {
          domain: ErrorDomain.QEMU,
        },
      );
    args.json('-device', {
      driver: virtioDevice('virtio-rng', rng.address, rng.model),
      ...virtioMembers(rng.driver),
      rng: object,
      id: rng.alias,
      'max-bytes': rng.rate?.bytes,
      period: rng.rate === undefined ? undefined : (rng.rate.period ?? 1000),
      ...addressMembers(domain, rng.address),
    });
  }
}

export function addVmcoreinfo({ domain, args }: BuildContext): void {
  if (domain.features?.vmcoreinfo) args.json('-device', { driver: 'vmcoreinfo' });
}
