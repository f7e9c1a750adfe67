import type { Filesystem } from '@tsvirt/conf/domain';
import { unsupportedConfig } from '../errors.js';
import { addressMembers, virtioDevice, virtioMembers } from './address.js';
import { keyValues } from './args.js';
import type { BuildContext } from './build.js';

const securityModels = { passthrough: 'passthrough', mapped: 'mapped', squash: 'none' } as const;

/** True for a folder that a program of its own serves. */
export function isVirtiofs(filesystem: Filesystem): filesystem is Extract<Filesystem, { type: 'mount' }> {
  return filesystem.type === 'mount' && filesystem.driver?.type === 'virtiofs';
}

function addVirtiofs(
  { domain, resources, args }: BuildContext,
  {
    alias = '',
    source,
    target,
    driver,
    address,
    acpiIndex,
    boot,
    model,
  }: Extract<Filesystem, { type: 'mount' }>,
): void {
  const chardev = `chr-vu-${alias}`;
  const path = source?.socket ?? resources.helperSockets.get(alias);
  if (path === undefined) throw unsupportedConfig(`nobody serves the filesystem '${target}'`);
  args.add('-chardev', keyValues(`socket,id=${chardev}`, { path }));
  args.json('-device', {
    driver: virtioDevice('vhost-user-fs', address, model),
    ...virtioMembers(driver),
    id: alias,
    chardev,
    'queue-size': driver?.queue,
    tag: target,
    bootindex: boot?.order,
    ...addressMembers(domain, address, acpiIndex),
  });
}

/** Folders of the host, which the guest mounts by their tags with the 9p protocol. */
export function addFilesystems(context: BuildContext): void {
  const { domain, args } = context;
  for (const filesystem of domain.devices.filesystems ?? []) {
    if (isVirtiofs(filesystem)) {
      addVirtiofs(context, filesystem);
      continue;
    }
    const id = `fsdev-${filesystem.alias}`;
    args.add('-fsdev', backend(filesystem, id));
    args.json('-device', {
      driver: virtioDevice('virtio-9p', filesystem.address, filesystem.model),
      ...virtioMembers(filesystem.driver),
      id: filesystem.alias,
      fsdev: id,
      mount_tag: filesystem.target,
      ...addressMembers(domain, filesystem.address, filesystem.acpiIndex),
    });
  }
}

function backend(filesystem: Filesystem, id: string): string {
  const { type, driver, accessmode = 'passthrough', multidevs, fmode, dmode, readonly } = filesystem;
  const kind = driver?.type ?? 'path';
  if (type !== 'mount' || (kind !== 'path' && kind !== 'handle'))
    throw unsupportedConfig(
      `the filesystem '${filesystem.target}' can't be given to the guest: this driver has no support for ${
        type === 'mount' ? `the driver '${kind}'` : `the type '${type}'`
      } yet`,
    );
  const local = { security_model: securityModels[accessmode], multidevs };
  return keyValues(kind === 'path' ? 'local' : 'handle', {
    ...(kind === 'path' ? local : {}),
    writeout: driver?.wrpolicy,
    fmode: octal(fmode),
    dmode: octal(dmode),
    id,
    path: filesystem.source?.dir,
    readonly: readonly === true ? 'on' : undefined,
  });
}

const octal = (mode: number | undefined): string | undefined => mode?.toString(8).padStart(4, '0');
