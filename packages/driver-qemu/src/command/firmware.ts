import type { Domain } from '@tsvirt/conf/domain';
import { needsRawNodes, type StorageSource, storageMembers } from './blockdev.js';
import type { BuildContext } from './build.js';
import { addSecrets } from './disks.js';
import { type ImageSecrets, imageSecrets, listed, type NeededSecret } from './secrets.js';

/** True if the firmware is a flash device. */
export function hasFlash(domain: Domain): boolean {
  return domain.os?.loader?.type === 'pflash' && domain.os.loader.path !== undefined;
}

/** The node of the firmware's variables; undefined without. */
export function variableStoreNode(
  domain: Domain,
  capabilities: BuildContext['capabilities'],
): string | undefined {
  if (variableSource(domain) === undefined) return undefined;
  return hasFormatNode(domain, capabilities) ? 'libvirt-pflash1-format' : 'libvirt-pflash1-storage';
}

function hasFormatNode({ os }: Domain, capabilities: BuildContext['capabilities']): boolean {
  return (os.nvram?.format ?? 'raw') !== 'raw' || needsRawNodes(capabilities);
}

/** The file of the firmware's variables; undefined without, and where they are elsewhere. */
export function variableStore(domain: Domain): string | undefined {
  return hasFlash(domain) ? namedStore(domain) : undefined;
}

/** The file that a definition names for variables, whether or not there is a firmware that would use it. */
export function namedStore(domain: Domain): string | undefined {
  const source = namedSource(domain);
  return source?.type === 'file' ? source.file : undefined;
}

function variableSource(domain: Domain): StorageSource | undefined {
  return hasFlash(domain) ? namedSource(domain) : undefined;
}

function namedSource({ os: { nvram } }: Domain): StorageSource | undefined {
  return nvram?.path !== undefined && nvram.path !== '' ? { type: 'file', file: nvram.path } : nvram?.source;
}

/** What the image with the firmware's variables takes, where it is elsewhere. */
export function firmwareSecrets(domain: Domain): NeededSecret[] {
  const variables = variableSource(domain);
  return variables === undefined ? [] : listed(variableSecrets(variables));
}

const variableSecrets = (variables: StorageSource): ImageSecrets =>
  imageSecrets(variables, { auth: variables.auth, encryption: undefined }, 'libvirt-pflash1-storage', '');

/** Block devices of the flash, in front of the machine that refers to them. */
export function addFlashDevices(context: BuildContext): void {
  const { domain, capabilities, args } = context;
  const loader = domain.os?.loader;
  if (!hasFlash(domain) || loader?.path === undefined) return;
  args.json('-blockdev', {
    driver: 'file',
    filename: loader.path,
    'node-name': 'libvirt-pflash0-storage',
    'auto-read-only': true,
    discard: 'unmap',
  });
  args.json('-blockdev', {
    'node-name': 'libvirt-pflash0-format',
    'read-only': loader.readonly ?? false,
    driver: loader.format ?? 'raw',
    file: 'libvirt-pflash0-storage',
    ...(loader.format === 'qcow2' ? { backing: null } : {}),
  });
  const variables = variableSource(domain);
  if (variables === undefined) return;
  const format = domain.os?.nvram?.format ?? 'raw';
  const formatted = hasFormatNode(domain, capabilities);
  const secrets = variableSecrets(variables);
  addSecrets(context, listed(secrets));
  args.json('-blockdev', {
    ...storageMembers(variables, undefined, secrets),
    'node-name': 'libvirt-pflash1-storage',
    ...(formatted ? { 'auto-read-only': true, discard: 'unmap' } : { 'read-only': false }),
  });
  if (formatted)
    args.json('-blockdev', {
      'node-name': 'libvirt-pflash1-format',
      'read-only': false,
      driver: format,
      file: 'libvirt-pflash1-storage',
      ...(format === 'qcow2' ? { backing: null } : {}),
    });
}

/** Firmware that isn't flash. */
export function addFirmware({ domain, args }: BuildContext): void {
  const loader = domain.os?.loader;
  if (hasFlash(domain)) {
    if (loader?.secure) args.add('-global', 'driver=cfi.pflash01,property=secure,value=on');
    return;
  }
  if (loader?.path !== undefined && loader.path !== '') args.add('-bios', loader.path);
}
