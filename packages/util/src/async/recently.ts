/**
 * A function that answers from memory what it computed less than `age` milliseconds ago for the same key: for questions
 * that a burst of work asks again and again. A throw isn't remembered.
 */
export function recently<K, T>(
  age: number,
  compute: (key: K) => T,
  now: () => number = () => performance.now(),
): (key: K) => T {
  const known = new Map<K, { readonly value: T; readonly since: number }>();
  return (key) => {
    const time = now();
    const entry = known.get(key);
    if (entry !== undefined && time - entry.since < age) return entry.value;
    // Keys that are asked no more must not stay for ever.
    if (entry === undefined && known.size >= 100) known.clear();
    const value = compute(key);
    known.set(key, { value, since: time });
    return value;
  };
}
