import type { BuildContext } from './build.js';

/**
 * Hands descriptors to the emulator as a set that can be opened like a file.
 * @param files by their names
 * @returns the path under which the emulator opens one of them; undefined where it has none of these
 */
export function addFdSet(context: BuildContext, names: readonly string[]): string | undefined {
  const { args, resources } = context;
  const given = names.flatMap((name) => {
    const fd = resources.files.get(name);
    return fd === undefined ? [] : [{ name, fd }];
  });
  if (given.length === 0) return undefined;
  const set = context.fdSets ?? 0;
  context.fdSets = set + 1;
  for (const { name, fd } of given) args.add('-add-fd', `set=${set},fd=${fd},opaque=${name}`);
  return `/dev/fdset/${set}`;
}
