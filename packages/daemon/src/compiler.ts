import { setFlagsFromString } from 'node:v8';

/** Node's versions after 20 have a quicker compiler in between, and other measures. */
const isNode20 = process.versions.v8.startsWith('11.');

/**
 * Lets functions run three times as long as V8 has it before its optimizing compiler takes them up. That compiler's threads
 * took as much of the processor in the first thousand definitions as its code saved.
 */
export function optimizeLater(): void {
  if (isNode20) setBudget(200_000, 3);
}

/** Has the optimizing compiler take up what runs some dozen times: for work that is done for its sake alone. */
export function optimizeSoon(): void {
  if (isNode20) setBudget(5_000, 1);
}

/** After so many times so many bytes of its bytecode a function is worth optimizing. */
function setBudget(bytes: number, times: number): void {
  setFlagsFromString(`--interrupt-budget=${bytes}`);
  setFlagsFromString(`--ticks-before-optimization=${times}`);
}
