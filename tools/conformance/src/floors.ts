import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The percentage of each suite's cases that must pass. */
export type Floors = Readonly<Record<string, number>>;

/** Reads the floors; none when there's no file. @throws Error naming the file when its content isn't what it should be. */
export function readFloors(path: string): Floors {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
  const floors: unknown = JSON.parse(text);
  if (typeof floors !== 'object' || floors === null || Array.isArray(floors))
    throw new Error(`${path}: expected an object of percentages by suite name`);
  for (const [suite, floor] of Object.entries(floors))
    if (typeof floor !== 'number' || !(floor >= 0 && floor <= 100))
      throw new Error(`${path}: the floor of ${suite} isn't a percentage`);
  return floors as Floors;
}

/** The percentage that `passed` of `cases` is, rounded down to hundredths; 100 for a suite without cases. */
export function percentage(passed: number, cases: number): number {
  return cases === 0 ? 100 : Math.floor((passed * 10_000) / cases) / 100;
}

/** Each floor raised to what was reached, never lowered; suites that passed nothing get no floor. */
export function raiseFloors(floors: Floors, reached: Floors): Floors {
  const raised: Record<string, number> = { ...floors };
  for (const [suite, percent] of Object.entries(reached))
    if (percent > (raised[suite] ?? 0)) raised[suite] = percent;
  return Object.fromEntries(Object.entries(raised).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function writeFloors(path: string, floors: Floors): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(floors, null, 2)}\n`);
}
