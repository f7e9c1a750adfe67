import type { Logger } from '@tsvirt/util';
import type { HostServices } from '../host.js';
import { leaseOf, senderOf } from './frames.js';
import type { LearningMode } from './mode.js';

/** An address that a guest uses, as far as was seen. */
export interface LearnedAddress {
  readonly address: string;
  /** When its lease ends, in seconds since 1970; undefined where it doesn't. */
  readonly until?: number | undefined;
}

/** Whose address is learned, and how. */
export interface LearningTask {
  readonly link: string;
  readonly mac: string;
  readonly mode: LearningMode;
  /** DHCP servers that are believed; empty: any. */
  readonly servers: readonly string[];
}

/** Told what a guest's addresses are now, whenever they change. */
export type OnLearned = (link: string, addresses: readonly LearnedAddress[]) => Promise<void>;

interface Session {
  stop(): void;
  addresses: readonly LearnedAddress[];
  timer?: NodeJS.Timeout | undefined;
}

/** Learns guests' addresses: with `any` the first that a guest uses, with `dhcp` all that it has leases of, until they end. */
export class Learner {
  readonly #host: HostServices;
  readonly #logger: Logger;
  readonly #onLearned: OnLearned;
  readonly #sessions = new Map<string, Session>();

  constructor(host: HostServices, logger: Logger, onLearned: OnLearned) {
    this.#host = host;
    this.#logger = logger;
    this.#onLearned = onLearned;
  }

  /**
   * Begins, in place of what was being learned of that link.
   * @param known what was learned before
   * @throws VirtError where the link can't be listened to
   */
  async start(task: LearningTask, known: readonly LearnedAddress[] = []): Promise<void> {
    const { link, mac, mode, servers } = task;
    this.stop(link);
    const session: Session = { stop: () => {}, addresses: known };
    session.stop = await this.#host.watchFrames(link, mode, {
      onFrame: (frame) => {
        if (this.#sessions.get(link) !== session) return;
        if (mode === 'any') {
          const address = senderOf(frame, mac);
          if (address === undefined) return;
          this.stop(link);
          this.#tell(link, [{ address }]);
          return;
        }
        const lease = leaseOf(frame, mac);
        if (lease === undefined || (servers.length > 0 && !servers.includes(lease.server))) return;
        const until = lease.seconds === undefined ? undefined : Math.floor(Date.now() / 1000) + lease.seconds;
        const others = session.addresses.filter(({ address }) => address !== lease.address);
        const isNew = others.length === session.addresses.length;
        session.addresses = [...others, { address: lease.address, until }];
        this.#wait(link, session);
        if (isNew || until !== undefined) this.#tell(link, session.addresses);
      },
      onEnd: (error) => {
        if (this.#sessions.get(link) !== session) return;
        this.stop(link);
        this.#logger.debug(`the addresses of '${link}' are not learned any more`, { error });
      },
    });
    this.#sessions.set(link, session);
    this.#wait(link, session);
  }

  stop(link: string): void {
    const session = this.#sessions.get(link);
    if (session === undefined) return;
    this.#sessions.delete(link);
    clearTimeout(session.timer);
    session.stop();
  }

  stopAll(): void {
    for (const link of [...this.#sessions.keys()]) this.stop(link);
  }

  /** Sees to it that leases end. */
  #wait(link: string, session: Session): void {
    clearTimeout(session.timer);
    const ends = session.addresses.flatMap(({ until }) => until ?? []);
    if (ends.length === 0) return;
    const rest = 1000 * (Math.min(...ends) + 1) - Date.now();
    session.timer = setTimeout(
      () => {
        const now = Date.now() / 1000;
        const left = session.addresses.filter(({ until }) => until === undefined || until > now);
        const ended = left.length < session.addresses.length;
        session.addresses = left;
        this.#wait(link, session);
        if (ended) this.#tell(link, left);
      },
      Math.min(Math.max(rest, 0), 3_600_000),
    ).unref();
  }

  #tell(link: string, addresses: readonly LearnedAddress[]): void {
    this.#onLearned(link, addresses).catch((error: unknown) =>
      this.#logger.error(`the rules of '${link}' could not be given its addresses`, { error }),
    );
  }
}
