/** How memory is stored in an image, in the order of the numbers that stand for it on disk. */
export const saveImageFormats = ['raw', 'gzip', 'bzip2', 'xz', 'lzop', 'zstd', 'sparse'] as const;

export type SaveImageFormat = (typeof saveImageFormats)[number];
