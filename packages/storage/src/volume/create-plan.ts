import type { StorageVol } from '@tsvirt/conf/storagevol';
import { type Argv, ErrorCode } from '@tsvirt/util';
import { storageError, unsupportedConfig } from '../errors.js';

/** What creating an image is told beside the volume. */
export interface CreateOptions {
  /** Whose content it gets. */
  readonly source?: StorageVol | undefined;
  /** Metadata is made beforehand (VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA). */
  readonly preallocate?: boolean | undefined;
  /** Files that hold the passphrases of the volume and of its source. */
  readonly secretFile?: string | undefined;
  readonly sourceSecretFile?: string | undefined;
}

/** The qemu-img commands that create a volume's image, in their order. Pure. @throws VirtError `CONFIG_UNSUPPORTED`. */
export function createCommands(volume: StorageVol, options: CreateOptions = {}): Argv[] {
  const { source } = options;
  checkImage(volume, options);
  const encrypted = volume.target.encryption !== undefined || source?.target.encryption !== undefined;
  if (source === undefined) return [createCommand(volume, options)];
  if (!encrypted) return [convertCommand(volume, source, options)];
  return [createCommand(volume, options), convertEncrypted(volume, source, options)];
}

function checkImage(volume: StorageVol, { source, preallocate }: CreateOptions): void {
  const { format, compat, features, encryption } = volume.target;
  if (encryption !== undefined && encryption.format !== 'luks')
    throw unsupportedConfig(`volumes can't be encrypted with '${encryption.format}'`, "Use 'luks'.");
  if (encryption !== undefined && format !== 'raw' && format !== 'qcow2')
    throw unsupportedConfig(`a volume of format '${format}' can't be encrypted`);
  if (features !== undefined && format !== 'qcow2')
    throw unsupportedConfig(`format '${format}' has no features`);
  if (compat === '0.10' && (features?.length ?? 0) > 0)
    throw unsupportedConfig('qcow2 0.10 has no features', 'Use <compat>1.1</compat>.');
  if (volume.backingStore !== undefined && format === 'raw')
    throw storageError(
      ErrorCode.NO_SUPPORT,
      'this function is not supported: a raw volume has no backing store',
      "Use the format 'qcow2'.",
    );
  if (preallocate && format !== 'raw' && format !== 'qcow2')
    throw unsupportedConfig(`metadata of format '${format}' can't be preallocated`);
  if (preallocate && volume.backingStore !== undefined && source === undefined)
    throw unsupportedConfig('preallocation and a backing store exclude each other');
}

/** The name of an image's format among QEMU's drivers. */
function driverOf(volume: StorageVol): string {
  const { format, encryption } = volume.target;
  if (format === undefined || format === 'none' || format === 'iso' || format === 'raw')
    return encryption === undefined ? 'raw' : 'luks';
  return format;
}

const pathOf = (volume: StorageVol): string => volume.target.path ?? '';
const secretId = (volume: StorageVol): string => `${volume.name}_encrypt0`;

function secretObject(volume: StorageVol, file: string | undefined, id = secretId(volume)): string[] {
  if (volume.target.encryption === undefined) return [];
  return ['--object', `secret,id=${id},file=${doubled(file ?? '')}`];
}

/** A comma in a value of QEMU's option lists is written twice. */
const doubled = (text: string): string => text.replaceAll(',', ',,');

function createCommand(volume: StorageVol, options: CreateOptions): Argv {
  const backing = options.source === undefined ? volume.backingStore : undefined;
  const details = imageOptions(volume, backing?.format, options);
  return [
    'qemu-img',
    'create',
    '-f',
    driverOf(volume),
    ...(backing === undefined ? [] : ['-b', backing.path ?? '']),
    ...secretObject(volume, options.secretFile),
    ...(details === '' ? [] : ['-o', details]),
    pathOf(volume),
    // Without a size of its own it's as large as what is under it.
    ...(backing !== undefined && volume.capacity === 0n ? [] : [`${(volume.capacity + 1023n) / 1024n}K`]),
  ];
}

function convertCommand(volume: StorageVol, source: StorageVol, options: CreateOptions): Argv {
  const details = imageOptions(volume, undefined, options);
  return [
    'qemu-img',
    'convert',
    '-f',
    driverOf(source),
    '-O',
    driverOf(volume),
    ...(details === '' ? [] : ['-o', details]),
    pathOf(source),
    pathOf(volume),
  ];
}

function convertEncrypted(volume: StorageVol, source: StorageVol, options: CreateOptions): Argv {
  // Volumes of different pools may have the same name.
  const sourceId = `${source.name}_encrypt${source.name === volume.name ? 1 : 0}`;
  return [
    'qemu-img',
    'convert',
    '--image-opts',
    '-n',
    '--target-image-opts',
    ...secretObject(volume, options.secretFile),
    ...secretObject(source, options.sourceSecretFile, sourceId),
    openOptions(source, sourceId),
    openOptions(volume),
  ];
}

/** The command that makes a volume as large as `size`, in bytes, or a little larger: qemu-img takes whole sectors only. */
export function resizeCommand(
  volume: StorageVol,
  size: bigint,
  { shrink, secretFile }: { readonly shrink: boolean; readonly secretFile?: string | undefined },
): Argv {
  const image =
    volume.target.encryption === undefined
      ? ['-f', driverOf(volume), pathOf(volume)]
      : [...secretObject(volume, secretFile), '--image-opts', openOptions(volume)];
  const sectors = (size + 511n) / 512n;
  return ['qemu-img', 'resize', ...(shrink ? ['--shrink'] : []), ...image, String(sectors * 512n)];
}

function openOptions(volume: StorageVol, id = secretId(volume)): string {
  const driver = driverOf(volume);
  const key = driver === 'luks' ? 'key-secret' : 'encrypt.key-secret';
  return [
    `driver=${driver}`,
    `file.filename=${doubled(pathOf(volume))}`,
    ...(volume.target.encryption === undefined ? [] : [`${key}=${id}`]),
  ].join(',');
}

function imageOptions(
  volume: StorageVol,
  backingFormat: string | undefined,
  { preallocate }: CreateOptions,
): string {
  const { compat, clusterSize, nocow, features, format } = volume.target;
  const parts: string[] = [];
  if (backingFormat !== undefined) parts.push(`backing_fmt=${backingFormat}`);
  parts.push(...encryptionOptions(volume));
  if (preallocate) parts.push(`preallocation=${volume.capacity > volume.allocation ? 'metadata' : 'falloc'}`);
  if (nocow) parts.push('nocow=on');
  if (format === 'qcow2') parts.push(`compat=${compat ?? '1.1'}`);
  else if (compat !== undefined) parts.push(`compat=${compat}`);
  if (clusterSize !== undefined && clusterSize > 0n) parts.push(`cluster_size=${clusterSize}`);
  for (const feature of features ?? []) parts.push(`${feature}=on`);
  return parts.join(',');
}

function encryptionOptions(volume: StorageVol): string[] {
  const { encryption, format } = volume.target;
  if (encryption === undefined) return [];
  const { cipher, ivgen } = encryption;
  const options = [`key-secret=${secretId(volume)}`];
  if (cipher !== undefined) {
    options.push(`cipher-alg=${cipher.name}-${cipher.size}`);
    if (cipher.mode !== undefined) options.push(`cipher-mode=${cipher.mode}`);
    if (cipher.hash !== undefined) options.push(`hash-alg=${cipher.hash}`);
    if (ivgen !== undefined) options.push(`ivgen-alg=${ivgen.name}`);
    if (ivgen?.hash !== undefined) options.push(`ivgen-hash-alg=${ivgen.hash}`);
  }
  return format === 'qcow2'
    ? ['encrypt.format=luks', ...options.map((option) => `encrypt.${option}`)]
    : options;
}
