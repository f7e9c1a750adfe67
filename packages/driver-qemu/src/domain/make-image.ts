import type { CommandRunner } from '@tsvirt/util';

/** How long it takes is up to the image's size. */
export const asLongAsItTakes = { timeout: Number.POSITIVE_INFINITY };

/** An image that is to be made, with nothing in it yet. */
export interface NewImage {
  readonly path: string;
  readonly format: string;
  /** Bytes; undefined: as large as what it's based on, which nobody may have open then. */
  readonly size: bigint | undefined;
  /** What it's based on, as its header names it, and of which format that is. */
  readonly base?: { readonly name: string; readonly format: string } | undefined;
}

/** Makes an image by `qemu-img`. */
export async function makeImage(
  runner: CommandRunner,
  { path, format, size, base }: NewImage,
): Promise<void> {
  await runner.run(
    [
      'qemu-img',
      'create',
      '-f',
      format,
      // Whose size is said needn't be looked into.
      ...(base === undefined
        ? []
        : [...(size === undefined ? [] : ['-u']), '-F', base.format, '-b', base.name]),
      path,
      ...(size === undefined ? [] : [String(size)]),
    ],
    asLongAsItTakes,
  );
}
