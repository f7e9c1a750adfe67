import { temporarySuffix } from '@tsvirt/util';

/** Whether a file of that name in a pool's folder can be a volume. */
export function isVolumeName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: such names can't stand in a document
  return !/[\x00-\x1f]/.test(name) && !name.endsWith(temporarySuffix);
}
