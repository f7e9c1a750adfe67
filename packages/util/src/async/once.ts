/** A function that computes once and answers the same from then on. A throw, or a rejected promise, isn't remembered. */
export function once<T>(compute: () => T): () => T {
  let state: { value: T } | undefined;
  return () => {
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
}
