import { throwIfAborted } from './abort.js';

/** Milliseconds that a long piece of work holds the loop before others get a turn. */
const longestTurn = 4;

/** Cuts a long piece of work into turns of the loop, so that everything else goes on beside it. */
export class Turns {
  #since = performance.now();

  /** True when the loop was held for long enough: {@link next} is due. */
  get over(): boolean {
    return performance.now() - this.#since > longestTurn;
  }

  /** Lets everything else have its turn. */
  async next(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.#since = performance.now();
  }
}

/** How {@link mapInTurns} works. */
export interface InTurnsOptions {
  /** How many items are worked on at the same time. Default 1. */
  readonly atOnce?: number | undefined;
  /** No more items are begun once it is aborted. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Works on each of many items, begun in their order, without holding the loop for long however many they are. The results are in the
 * items' order. A failure, or an abort (`OPERATION_ABORTED`), ends it: no more items are begun then.
 */
export async function mapInTurns<T, R>(
  items: readonly T[],
  work: (item: T) => R | Promise<R>,
  { atOnce = 1, signal }: InTurnsOptions = {},
): Promise<R[]> {
  const results: R[] = [];
  results.length = items.length;
  const turns = new Turns();
  const entries = items.entries();
  let failed = false;
  const worker = async (): Promise<void> => {
    try {
      for (const [at, item] of entries) {
        throwIfAborted(signal);
        const result = work(item);
        results[at] = result instanceof Promise ? await result : result;
        if (turns.over) await turns.next();
        if (failed) return;
      }
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}
