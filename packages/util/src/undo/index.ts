/// <reference lib="esnext.disposable" preserve="true" />

import { toVirtError } from '../error/virt-error.js';

type Step = () => unknown;

/** A step of an {@link UndoStack} that couldn't be undone. */
export interface UndoFailure {
  readonly label: string;
  readonly error: unknown;
}

/** What couldn't be undone after a failure; `cause` is what caused the failure itself. */
export class UndoError extends AggregateError {
  readonly failures: readonly UndoFailure[];

  constructor(failures: readonly UndoFailure[], cause?: unknown) {
    const labels = failures.map(
      ({ label, error }) => `${label} (${error instanceof Error ? error.message : String(error)})`,
    );
    super(
      failures.map((failure) => failure.error),
      `could not undo: ${labels.join(', ')}`,
      cause === undefined ? undefined : { cause },
    );
    this.name = 'UndoError';
    this.failures = failures;
  }
}

/**
 * The inverses of what was done so far, run last to first when the rest fails.
 *
 * With `await using undo = new UndoStack(report)` everything pushed is undone at the end of the block unless
 * {@link commit} was called; steps that fail are given to `report`, or without it thrown as an {@link UndoError}.
 * {@link withUndo} is the form that keeps the first error and hangs such failures onto its cause.
 */
export class UndoStack implements AsyncDisposable {
  readonly #steps: { label: string; undo: Step }[] = [];
  readonly #report: ((failure: UndoFailure) => void) | undefined;

  constructor(report?: (failure: UndoFailure) => void) {
    this.#report = report;
  }

  get size(): number {
    return this.#steps.length;
  }

  /** Adds the inverse of something just done; `label` names it in errors, such as `remove tap vnet0`. */
  push(label: string, undo: Step): void {
    this.#steps.push({ label, undo });
  }

  /** Everything went well: nothing is to be undone any more. */
  commit(): void {
    this.#steps.length = 0;
  }

  /** Hands the steps over to another stack, whose success or failure then decides. */
  moveTo(other: UndoStack): void {
    for (const step of this.#steps) other.push(step.label, step.undo);
    this.#steps.length = 0;
  }

  /** Undoes all steps, last first; one that fails stops no other. Answers the failures. */
  async rollback(): Promise<UndoFailure[]> {
    const failures: UndoFailure[] = [];
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop()) {
      try {
        await step.undo();
      } catch (error) {
        failures.push({ label: step.label, error });
      }
    }
    return failures;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const failures = await this.rollback();
    if (failures.length === 0) return;
    if (this.#report === undefined) throw new UndoError(failures);
    for (const failure of failures) this.#report(failure);
  }
}

/**
 * Runs `work`; when it fails, undoes what it pushed and throws its error. Steps that couldn't be undone are an
 * {@link UndoError} put between the error and its former cause.
 */
export async function withUndo<T>(work: (undo: UndoStack) => Promise<T>): Promise<T> {
  const undo = new UndoStack();
  try {
    return await work(undo);
  } catch (thrown) {
    const failures = await undo.rollback();
    if (failures.length === 0) throw thrown;
    const error = thrown instanceof Error ? thrown : toVirtError(thrown);
    error.cause = new UndoError(failures, error.cause);
    throw error;
  }
}
