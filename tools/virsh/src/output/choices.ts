/** Names of numbers, where a number without a name is shown as `fallback`. */
export function nameOf(names: readonly string[], value: number, fallback = 'unknown'): string {
  return names[value] ?? fallback;
}

/** The number of a name, or undefined. */
export function indexOf(names: readonly string[], name: string): number | undefined {
  const index = names.indexOf(name);
  return index < 0 ? undefined : index;
}
