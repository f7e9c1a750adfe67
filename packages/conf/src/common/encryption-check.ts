import { ErrorCode, VirtError } from '@tsvirt/util/error';
import type { StorageEncryption } from './encryption.js';
import { checkSecretNamed } from './secret-check.js';

/** Refuses encryption whose secret isn't named, and an IV generator without a cipher. Errors: `XML_ERROR`. */
export function checkEncryption(encryption: StorageEncryption, of: string): void {
  const bad = (reason: string): never => {
    throw new VirtError(ErrorCode.XML_ERROR, `XML error: ${of}: <encryption>: ${reason}`);
  };
  for (const secret of encryption.secrets ?? []) checkSecretNamed(secret, `${of}: <encryption>`);
  if ('ivgen' in encryption && encryption.ivgen !== undefined && encryption.cipher === undefined)
    bad('<ivgen> goes with a <cipher>');
}

/** Only LUKS has a cipher to choose. */
export function encryptionDefaults(encryption: StorageEncryption | undefined): void {
  if (encryption === undefined || encryption.format.startsWith('luks')) return;
  delete encryption.cipher;
  delete encryption.ivgen;
}
