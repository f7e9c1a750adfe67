/** Where two views of a guest part. */
export interface Difference {
  /** Such as `devices.disks[0].target.bus`. */
  readonly path: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** The first place where two values differ. Undefined values are as good as missing ones. */
export function difference(from: unknown, to: unknown, path = ''): Difference | undefined {
  if (from === to) return undefined;
  if (typeof from !== 'object' || typeof to !== 'object' || from === null || to === null)
    return { path, from, to };
  if (Array.isArray(from) !== Array.isArray(to)) return { path, from, to };
  if (Array.isArray(from) && Array.isArray(to)) {
    if (from.length !== to.length) return { path: `${path}.length`, from: from.length, to: to.length };
    for (const [index, value] of from.entries()) {
      const found = difference(value, to[index], `${path}[${index}]`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const [a, b] = [from as Record<string, unknown>, to as Record<string, unknown>];
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = difference(a[key], b[key], path === '' ? key : `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
