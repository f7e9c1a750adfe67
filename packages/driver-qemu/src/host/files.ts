import { toldNames, toldText } from '@tsvirt/util';

/** The names in a folder, sorted; none where there is no folder. */
export const namesIn = toldNames;

/** What a file of the kernel says, trimmed; '' where it isn't told, as with those of an offline CPU. */
export async function textAt(path: string): Promise<string> {
  return (await toldText(path))?.trim() ?? '';
}

/** A number that a file of the kernel says; undefined where it says none. */
export async function numberAt(path: string): Promise<number | undefined> {
  const text = await textAt(path);
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** The numbers in a folder's names, sorted: 0 and 1 of `node0` and `node1`. */
export async function numberedIn(folder: string, prefix: string): Promise<number[]> {
  const pattern = new RegExp(`^${prefix}(\\d+)$`);
  return (await namesIn(folder))
    .flatMap((name) => pattern.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}
