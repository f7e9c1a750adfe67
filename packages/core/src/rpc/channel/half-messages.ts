/** How {@link HalfMessages} bounds them. */
export interface HalfMessagesOptions {
  /** Bytes of an unfinished message that each connection may have for itself. */
  readonly share?: number | undefined;
  /** Bytes beyond their shares that all connections may have together. */
  readonly limit?: number | undefined;
  /** Milliseconds of a clock; a test may say it. */
  readonly now?: (() => number) | undefined;
}

/** More than a stream's message takes, and nearly all calls. */
const defaultShare = 512 * 1024;
const defaultLimit = 128 * 1024 * 1024;

/** A connection with more of an unfinished message than its share. */
interface Holder {
  bytes: number;
  readonly since: number;
}

/**
 * Bounds what the unfinished messages of many connections take together: the longest has 32 MiB, and whoever announces it may take any
 * time to send it. When it is too much, the connection goes that has had most for longest. Who sends a message as fast as it is
 * taken is none of these.
 */
export class HalfMessages {
  readonly #share: number;
  readonly #limit: number;
  readonly #now: () => number;
  readonly #holders = new Map<HalfMessageOwner, Holder>();
  #sum = 0;

  constructor({ share = defaultShare, limit = defaultLimit, now }: HalfMessagesOptions = {}) {
    this.#share = share;
    this.#limit = limit;
    this.#now = now ?? (() => performance.now());
  }

  /** A connection has so many bytes of an unfinished message now; 0: none, or it is gone. */
  note(owner: HalfMessageOwner, bytes: number): void {
    const before = this.#holders.get(owner);
    const beyond = Math.max(0, bytes - this.#share);
    this.#sum += beyond - (before?.bytes ?? 0);
    if (beyond === 0) {
      if (before !== undefined) this.#holders.delete(owner);
      return;
    }
    if (before === undefined) this.#holders.set(owner, { bytes: beyond, since: this.#now() });
    else before.bytes = beyond;
    if (this.#sum > this.#limit) this.#cutOne();
  }

  #cutOne(): void {
    const now = this.#now();
    const weight = ({ bytes, since }: Holder): number => bytes * (now - since);
    const [first, ...others] = this.#holders;
    if (first === undefined) return;
    const [owner] = others.reduce((most, each) => (weight(each[1]) > weight(most[1]) ? each : most), first);
    this.note(owner, 0);
    owner.cutHalfMessage();
  }
}

/** Whose unfinished message it is. */
export interface HalfMessageOwner {
  /** Others need the room: the connection is to end. */
  cutHalfMessage(): void;
}
