/** A command that didn't do what it was asked. */
export class CommandFailure extends Error {
  /** What is printed behind `error: `, line by line; empty: all has been said already. */
  readonly lines: readonly string[];

  constructor(lines: readonly string[], options?: ErrorOptions) {
    super(lines.join('\n'), options);
    this.name = 'CommandFailure';
    this.lines = lines;
  }
}

/** Ends a command with this error. */
export function fail(message: string): never {
  throw new CommandFailure([message]);
}

/** Ends a command without a word. */
export function failSilently(): never {
  throw new CommandFailure([]);
}

/** What to print for anything that a command threw. */
export function failureLines(error: unknown): readonly string[] {
  if (error instanceof CommandFailure) return error.lines;
  return [error instanceof Error ? error.message : String(error)];
}

/** Runs `work`; its error is shown below `message`. */
export async function doing<T>(message: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new CommandFailure([message, ...failureLines(error)], { cause: error });
  }
}

/** Runs `work`; gives `fallback` in the place of its error. */
export async function or<T, F>(fallback: F, work: () => T | Promise<T>): Promise<T | F> {
  try {
    return await work();
  } catch {
    return fallback;
  }
}
