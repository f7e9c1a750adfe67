/** The middle of a list of numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [
    sorted[middle - (sorted.length % 2 === 0 ? 1 : 0)],
    sorted[middle],
  ];
  return (low + high) / 2;
}

const widths = [44, 14, 14, 9, 8] as const;
const line = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[at] ?? 10))).join('');
const shown = (value: number): string =>
  value >= 1000 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);

export function showHeader(): void {
  console.log(line(['median', 'tsvirtd', 'libvirtd', 'faster', 'goal']));
}

/** One line: both results, how many times better ours is, and how many times it is to be. */
export function row(
  measure: {
    readonly name: string;
    readonly unit: string;
    readonly higherIsBetter: boolean;
    readonly goal: number;
  },
  ours: number,
  theirs: number | undefined,
): string {
  const unit = ` ${measure.unit}`;
  if (theirs === undefined) return line([measure.name, shown(ours) + unit, '-', '-', '-']);
  const ratio = measure.higherIsBetter ? ours / theirs : theirs / ours;
  return line([
    measure.name,
    shown(ours) + unit,
    shown(theirs) + unit,
    `${ratio.toFixed(2)}×`,
    measure.goal === 0 ? '-' : `${measure.goal}×`,
  ]);
}
