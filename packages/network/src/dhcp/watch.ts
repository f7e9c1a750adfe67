import { ErrorCode, hasErrorCode, type Logger, type ProcessIdentity } from '@tsvirt/util';
import type { HostServices } from '../host.js';

/** The watch has ended, or the network is gone: a transient one that was stopped. */
const expected = [ErrorCode.OPERATION_ABORTED, ErrorCode.NO_NETWORK];

/** How often the dnsmasq of a network may end by itself before it is left alone. */
const mostDeaths = 5;

/** Notices when a network's dnsmasq ends without having been told to. */
export class DnsmasqWatch {
  readonly #end = new AbortController();
  readonly #watched = new Map<string, ProcessIdentity>();
  readonly #deaths = new Map<string, number>();
  readonly #host: HostServices;
  readonly #logger: Logger;

  constructor(host: HostServices, logger: Logger) {
    this.#host = host;
    this.#logger = logger;
  }

  /**
   * Watches the process in place of the one before.
   * @param revive is called when it has ended; it looks for itself whether that was meant
   */
  watch(uuid: string, identity: ProcessIdentity | undefined, revive: () => Promise<void>): void {
    if (identity === undefined) {
      this.#watched.delete(uuid);
      return;
    }
    if (this.#end.signal.aborted || same(this.#watched.get(uuid), identity)) return;
    this.#watched.set(uuid, identity);
    this.#host
      .watchExit(identity, this.#end.signal)
      .then(() => (same(this.#watched.get(uuid), identity) ? revive() : undefined))
      .catch((error: unknown) => {
        if (!expected.some((code) => hasErrorCode(error, code)))
          this.#logger.error('a dnsmasq could not be brought back', { error });
      });
  }

  /** Counts a death. @returns false once there were too many */
  mayReturn(uuid: string): boolean {
    const deaths = (this.#deaths.get(uuid) ?? 0) + 1;
    this.#deaths.set(uuid, deaths);
    return deaths <= mostDeaths;
  }

  /** Forgets a network that is stopped. */
  forget(uuid: string): void {
    this.#watched.delete(uuid);
    this.#deaths.delete(uuid);
  }

  /** Watches no longer. */
  stop(): void {
    this.#end.abort();
  }
}

function same(a: ProcessIdentity | undefined, b: ProcessIdentity): boolean {
  return a !== undefined && a.pid === b.pid && a.startTime === b.startTime;
}
