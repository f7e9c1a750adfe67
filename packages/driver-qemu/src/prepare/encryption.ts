import type { Disk, Domain } from '@tsvirt/conf/domain';
import type { QemuCapabilities } from '../capabilities/model.js';
import { unsupportedConfig } from '../errors.js';

type Encryption = NonNullable<Disk['encryption']>;

/** The encrypted images of a disk, as far as its document names them. */
function* encrypted(disk: Disk): Generator<{ source: Disk['source']; encryption: Encryption }> {
  const encryption = disk.encryption ?? disk.source.encryption;
  if (encryption !== undefined) yield { source: disk.source, encryption };
  for (let under = disk.backingStore; under?.source !== undefined; under = under.backingStore)
    if (under.source.encryption !== undefined)
      yield { source: under.source, encryption: under.source.encryption };
}

/** QEMU decrypts what nobody else is said to. Changes the model. */
export function encryptionDefaults(disk: Disk): void {
  for (const { encryption } of encrypted(disk)) encryption.engine ??= 'qemu';
}

/** @throws VirtError `CONFIG_UNSUPPORTED` for images that this QEMU, or Ceph for it, can't decrypt */
export function checkEncrypted(domain: Domain, capabilities: QemuCapabilities): void {
  for (const disk of domain.devices.disks ?? [])
    for (const { source, encryption } of encrypted(disk)) {
      const why =
        encryption.engine === 'librbd'
          ? withoutCeph(source, encryption, capabilities)
          : withoutQemu(encryption);
      if (why !== undefined) throw unsupportedConfig(`disk '${disk.target.dev}': ${why}`);
    }
}

function withoutQemu({ format, secrets = [] }: Encryption): string | undefined {
  if (format !== 'luks') return `QEMU decrypts images of the format 'luks', not '${format}'`;
  return secrets.length > 1 ? 'QEMU decrypts an image with one secret' : undefined;
}

function withoutCeph(
  source: Disk['source'],
  { format, secrets = [] }: Encryption,
  capabilities: QemuCapabilities,
): string | undefined {
  if (source.type !== 'network' || source.protocol !== 'rbd')
    return "the engine 'librbd' is for images in Ceph";
  const needed =
    format === 'luks-any'
      ? 'rbd-encryption-luks-any'
      : secrets.length > 1
        ? 'rbd-encryption-layering'
        : 'rbd-encryption';
  return capabilities.has(needed)
    ? undefined
    : `this QEMU leaves no decryption to Ceph with ${secrets.length} secret(s) of the format '${format}'`;
}
