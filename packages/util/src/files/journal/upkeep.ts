import type { Applier } from './applier.js';
import type { JournalFile } from './journal-file.js';

/** Who is to be told what becomes of files and journal. */
export interface UpkeepListener {
  /** What an attempt to write or sync files gave: what failed, or undefined. */
  tell(failure: unknown): void;
  /** The journal can't be used any more. */
  breaks(error: unknown): void;
}

/**
 * Brings home what a journal vouches for, its files written and synced, and empties it. All but the emptying of the other
 * segment must have the journal to itself. Each call gives what failed, or undefined.
 */
export class Upkeep {
  readonly #applier: Applier;
  readonly #listener: UpkeepListener;
  /** The emptying of the journal's other segment while changes go to the active one. */
  #emptying: Promise<unknown> | undefined;

  constructor(applier: Applier, listener: UpkeepListener) {
    this.#applier = applier;
    this.#listener = listener;
  }

  /** Writes and syncs all files, and empties the journal unless there is none that could be. */
  async checkpoint(journal: JournalFile | undefined): Promise<unknown> {
    await this.#emptying;
    const failure = (await this.#applier.run()) ?? (await this.#applier.sync());
    if (failure !== undefined || journal === undefined) return failure;
    return this.#unlessItBreaks(async () => {
      if (!journal.canTurn) await journal.emptyOther();
      if (journal.isEmpty) return;
      journal.turn();
      await journal.emptyOther();
    });
  }

  /** {@link checkpoint}, but changes needn't wait for it: it ends with what this gives, a promise of it in an object. */
  async tidy(journal: JournalFile | undefined): Promise<{ readonly end: Promise<unknown> } | undefined> {
    if (this.#emptying !== undefined) return { end: this.#emptying };
    if (journal?.canTurn !== true) return { end: Promise.resolve(await this.checkpoint(journal)) };
    if (journal.isEmpty) return undefined;
    const failure = await this.sync(journal);
    return { end: failure === undefined ? this.#goOn(journal) : Promise.resolve(failure) };
  }

  /** Makes durable what only drafts vouch for. */
  sync(journal: JournalFile): Promise<unknown> {
    return this.#unlessItBreaks(() => journal.sync());
  }

  /** Makes room in the journal: goes on in its other segment, once that is empty. */
  async makeRoom(journal: JournalFile): Promise<unknown> {
    const failure =
      (await this.#emptying) ??
      (journal.canTurn ? undefined : await this.#emptyOther(journal)) ??
      (await this.sync(journal));
    if (failure === undefined) void this.#goOn(journal);
    return failure;
  }

  /** Goes on in the other segment and empties this one meanwhile: all its records must be durable. */
  #goOn(journal: JournalFile): Promise<unknown> {
    journal.turn();
    this.#emptying = this.#emptyOther(journal).then((failed) => {
      this.#emptying = undefined;
      this.#listener.tell(failed);
      return failed;
    });
    return this.#emptying;
  }

  async #emptyOther(journal: JournalFile): Promise<unknown> {
    const epoch = journal.otherEpoch;
    const failure = (await this.#applier.run(epoch)) ?? (await this.#applier.sync(epoch));
    return failure ?? this.#unlessItBreaks(() => journal.emptyOther());
  }

  async #unlessItBreaks(work: () => Promise<void>): Promise<unknown> {
    try {
      await work();
      return undefined;
    } catch (error) {
      this.#listener.breaks(error);
      return error;
    }
  }
}
