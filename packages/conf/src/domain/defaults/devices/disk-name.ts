/** Letters that disk names begin with, in the kernel of the guest. */
const prefixes = ['fd', 'hd', 'vd', 'sd', 'xvd', 'ubd'] as const;

/** A disk's target name taken apart: `sdc1` is the third disk of prefix `sd`, partition 1. */
export interface DiskName {
  readonly prefix: (typeof prefixes)[number];
  /** From 0 */
  readonly index: number;
  readonly partition?: number | undefined;
}

/** Take a target name apart; undefined where it isn't of the form that tells the disk's number. */
export function parseDiskName(name: string): DiskName | undefined {
  const match = /^(fd|hd|vd|sd|xvd|ubd)([a-z]{1,6})(\d{1,9})?$/.exec(name);
  if (match === null) return undefined;
  let index = 0;
  for (const letter of match[2] ?? '') index = index * 26 + (letter.charCodeAt(0) - 96);
  if (index > 0x7fff_ffff) return undefined;
  const partition = match[3];
  return {
    prefix: match[1] as DiskName['prefix'],
    index: index - 1,
    ...(partition === undefined ? {} : { partition: Number(partition) }),
  };
}
