import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';
import { checkEncryption, encryptionDefaults } from '../common/encryption-check.js';
import type { ParseOptions } from '../element/index.js';
import { poolKind, type StoragePoolType } from '../storagepool/kinds.js';
import type { StorageVol } from './declaration.js';

export interface VolumeParseOptions extends ParseOptions {
  /** The pool of the volume: its type says which formats there are. Default `dir`. */
  readonly pool?: { readonly type: StoragePoolType } | undefined;
  /** A missing capacity is right: it's the source's (`VIR_VOL_XML_PARSE_NO_CAPACITY`, on cloning). */
  readonly noCapacity?: boolean | undefined;
  /** It's right with a backing store (`VIR_VOL_XML_PARSE_OPT_CAPACITY`). */
  readonly optionalCapacity?: boolean | undefined;
}

function refuse(reason: string): VirtError {
  return new VirtError(ErrorCode.XML_ERROR, `XML error: storage volume: ${reason}`, {
    domain: ErrorDomain.STORAGE,
  });
}

/** Fill in a volume's format by its pool's type, and its sizes. */
export function storageVolDefaults(volume: StorageVol, options: VolumeParseOptions): void {
  volume.target ??= {};
  const { target } = volume;
  if (volume.backingStore?.path === undefined) delete volume.backingStore;
  const { backingStore } = volume;
  encryptionDefaults(target.encryption);
  if (target.encryption !== undefined) checkEncryption(target.encryption, 'storage volume');
  const type = options.pool?.type ?? 'dir';
  target.format = formatOf(target.format, type, 'target');
  if (backingStore !== undefined) backingStore.format = formatOf(backingStore.format, type, 'backingStore');

  if (volume.capacity === undefined) {
    const optional =
      options.noCapacity === true || (options.optionalCapacity === true && backingStore !== undefined);
    if (!optional) throw refuse('capacity is missing');
    volume.capacity = 0n;
  }
  volume.allocation ??= volume.capacity;
  if (target.features !== undefined) target.compat ??= '1.1';
}

function formatOf(given: string | undefined, type: StoragePoolType, where: string): string | undefined {
  const choice = poolKind(type).volumeFormats;
  if (choice === undefined) return undefined;
  if ('always' in choice) return choice.always;
  if (given === undefined) return choice.default;
  // Older documents say so of an image whose format nobody looked at.
  if (given === 'unknown' && choice.default === 'raw') return 'raw';
  // Of images, 'none' is only what a pool says that it can have.
  if (!choice.formats.includes(given) || (given === 'none' && choice.default !== 'none'))
    throw new VirtError(
      ErrorCode.CONFIG_UNSUPPORTED,
      `unsupported configuration: storage volume: ${where}/format is '${given}': expected one of ${choice.formats.map((f) => `'${f}'`).join(', ')}`,
      { domain: ErrorDomain.STORAGE },
    );
  return given;
}
