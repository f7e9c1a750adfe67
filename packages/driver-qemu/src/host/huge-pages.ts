import { join } from 'node:path';
import { readText } from '@tsvirt/util';

/** A file system of huge pages. */
export interface HugePageMount {
  /** KiB */
  readonly size: bigint;
  readonly path: string;
}

/** The file systems of huge pages that are mounted, that with the host's usual size first; one of each size. */
export async function hugePageMounts(root = '/'): Promise<HugePageMount[]> {
  const [mounts, meminfo] = await Promise.all([
    readText(join(root, 'proc/mounts')),
    readText(join(root, 'proc/meminfo')),
  ]);
  const usual = BigInt(/^Hugepagesize:\s*(\d+) kB/m.exec(meminfo)?.[1] ?? 2048);
  const found = new Map<bigint, HugePageMount>();
  for (const line of mounts.split('\n')) {
    const [, path = '', type, options = ''] = line.split(' ');
    if (type !== 'hugetlbfs') continue;
    const size = sizeOf(/(?:^|,)pagesize=([0-9]+[KMGT]?)/.exec(options)?.[1]) ?? usual;
    if (!found.has(size)) found.set(size, { size, path: unescaped(path) });
  }
  return [...found.values()].sort((a, b) => Number(b.size === usual) - Number(a.size === usual));
}

const shifts: Readonly<Record<string, bigint>> = { K: 0n, M: 10n, G: 20n, T: 30n };

function sizeOf(text: string | undefined): bigint | undefined {
  const [, digits, unit] = /^(\d+)([KMGT]?)$/.exec(text ?? '') ?? [];
  if (digits === undefined) return undefined;
  const shift = shifts[unit ?? ''];
  return shift === undefined ? BigInt(digits) / 1024n : BigInt(digits) << shift;
}

/** The kernel writes blanks and the like as octal numbers. */
function unescaped(path: string): string {
  return path.replace(/\\([0-7]{3})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  );
}
