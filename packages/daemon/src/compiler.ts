import { setFlagsFromString } from 'node:v8';

/** A measure by which V8 decides when a function is worth optimizing. */
interface Measure {
  readonly flag: string;
  /** While clients are served. */
  readonly usual: number;
  /** While what runs is run for the compiler's sake. */
  readonly soon: number;
}

/** By the main version of V8; others decide for themselves. */
const measures: Readonly<Record<string, readonly Measure[]>> = {
  // Node 20. Three times what V8 has: its compiler's threads took as much of the processor in the first thousand definitions as its code saved.
  '11': [
    { flag: 'interrupt-budget', usual: 200_000, soon: 5_000 },
    { flag: 'ticks-before-optimization', usual: 3, soon: 1 },
  ],
  // Node 22; its own. With another compiler in between, as in Node 24, it gains nothing.
  '12': [
    { flag: 'invocation-count-for-turbofan', usual: 3000, soon: 30 },
    { flag: 'minimum-invocations-after-ic-update', usual: 500, soon: 15 },
  ],
};

/** Lets a function run for long before an optimizing compiler takes it up: its threads would take the processor from whom clients wait for. */
export function optimizeLater(): void {
  for (const { flag, usual } of measuresHere()) setFlagsFromString(`--${flag}=${usual}`);
}

/** Has the optimizing compilers take up what runs some dozen times: for work that is done for their sake alone. */
export function optimizeSoon(): void {
  for (const { flag, soon } of measuresHere()) setFlagsFromString(`--${flag}=${soon}`);
}

function measuresHere(): readonly Measure[] {
  return measures[process.versions.v8.split('.', 1)[0] ?? ''] ?? [];
}
