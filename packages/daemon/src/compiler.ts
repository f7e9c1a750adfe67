import { setFlagsFromString } from 'node:v8';

/**
 * Lets functions run three times as long as V8 has it before its optimizing compiler takes them up. That compiler's threads
 * took as much of the processor in the first thousand definitions as its code saved. Node's versions after 20 have a quicker compiler in
 * between, and another measure.
 */
export function optimizeLater(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=200000');
}
