import { longestTimer } from '@tsvirt/util';

/** What a {@link Keepalive} asks and tells. */
export interface KeepaliveOptions {
  /** Seconds of silence before each question. */
  readonly interval: number;
  /** Questions without answer after which the peer is dead. */
  readonly count: number;
  /** True while nobody would hear the peer. */
  deaf(): boolean;
  ping(): void;
  /** Once. */
  dead(): void;
}

/** Asks a silent peer whether it lives, and says when it doesn't. */
export class Keepalive {
  /** Set by whoever hears anything of the peer. */
  heard = false;
  readonly #timer: NodeJS.Timeout;
  #asked = 0;

  constructor({ interval, count, deaf, ping, dead }: KeepaliveOptions) {
    const period = Math.min(interval * 1000, longestTimer);
    this.#timer = setInterval(() => {
      if (this.heard || deaf()) {
        this.heard = false;
        this.#asked = 0;
      } else if (this.#asked < count) {
        this.#asked++;
        ping();
      } else {
        this.stop();
        dead();
      }
    }, period);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
