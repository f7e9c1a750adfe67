/** A function that {@link once} made. */
export interface Once<T> {
  (): T;
  /** What it has computed, without computing it; undefined if it hasn't. */
  readonly known: T | undefined;
}

/** A function that computes once and answers the same from then on. A throw, or a rejected promise, isn't remembered. */
export function once<T>(compute: () => T): Once<T> {
  let state: { value: T } | undefined;
  const get = (): T => {
    if (state !== undefined) return state.value;
    const value = compute();
    const mine = { value };
    state = mine;
    if (value instanceof Promise)
      value.catch(() => {
        if (state === mine) state = undefined;
      });
    return value;
  };
  return Object.defineProperty(get, 'known', { get: () => state?.value }) as Once<T>;
}
