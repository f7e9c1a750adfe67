/** Names of numbers, where a number without a name is shown as `fallback`. */
export function nameOf(names: readonly string[], value: number, fallback = 'unknown'): string {
  return names[value] ?? fallback;
}
