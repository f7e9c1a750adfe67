/** Milliseconds that messages are taken before everything else of the process has a turn. */
const longestTurn = 4;
/** Milliseconds that one of several channels has of it. */
const share = 1;
/** Milliseconds without messages that end a turn: then something else ran, or nothing did. */
const gap = 0.1;

/**
 * Shares the loop among channels, so that no other side waits long for one that asks much: messages are taken for a few milliseconds at
 * most, then everything else has a turn, then it goes on. A channel that has just got something new comes before those that have been
 * given their share of what they got and still have more.
 */
export class ChannelTurns {
  readonly #now: () => number;
  readonly #fresh: (() => void)[] = [];
  readonly #rest: (() => void)[] = [];
  #scheduled = false;
  #turnEnds = 0;
  #shareEnds = 0;
  /** The channel whose turn it is has taken nothing yet: one message is its due, whatever the time. */
  #due = false;
  #last = Number.NEGATIVE_INFINITY;

  /** `now`: milliseconds of a clock; a test may say it. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** A channel has got something: messages of it may be taken as long as {@link more} says so. */
  begin(): void {
    const now = this.#now();
    if (!this.#scheduled && now - this.#last > gap) this.#turnEnds = now + longestTurn;
    this.#shareEnds = this.#turnEnds;
    // The clock needn't be read again for the first message: where many channels get one each, reading it costs most here.
    this.#due = now < this.#shareEnds;
    this.#last = now;
  }

  /** Whether another message may be taken. */
  more(): boolean {
    if (this.#due) {
      this.#due = false;
      return true;
    }
    this.#last = this.#now();
    return this.#last < this.#shareEnds;
  }

  /** Lets a channel go on in its next turn; `fresh`: it has got nothing yet of what came last. */
  later(goOn: () => void, fresh: boolean): void {
    (fresh ? this.#fresh : this.#rest).push(goOn);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(this.#run);
  }

  readonly #run = (): void => {
    this.#scheduled = false;
    let now = this.#now();
    this.#turnEnds = now + longestTurn;
    while (now < this.#turnEnds) {
      const next = this.#fresh.shift() ?? this.#rest.shift();
      if (next === undefined) break;
      this.#shareEnds = Math.min(this.#turnEnds, now + share);
      this.#due = true;
      next();
      this.#due = false;
      now = this.#now();
    }
    this.#last = now;
    if (this.#fresh.length + this.#rest.length > 0) this.#schedule();
  };
}
