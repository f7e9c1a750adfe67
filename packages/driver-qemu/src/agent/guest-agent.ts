import { AgentClient } from './client.js';

/** The agent of one running guest, and who waits for what it does. */
export class GuestAgent {
  #client: AgentClient | undefined;
  #path: string | undefined;
  #closed = false;
  readonly #waiting = new Set<(event: string | undefined) => void>();

  /** The client behind the socket of the agent's channel. */
  at(path: string, subject: string): AgentClient {
    if (this.#client === undefined || this.#path !== path) {
      this.#client?.close();
      this.#client = new AgentClient({ path, subject });
      this.#path = path;
      if (this.#closed) this.#client.close();
    }
    return this.#client;
  }

  /** The guest has closed the channel: whoever waits for an answer gets none. */
  disconnect(): void {
    this.#client?.disconnect();
  }

  /** Nobody answers any more: the guest is gone, or somebody else's. */
  close(): void {
    this.#closed = true;
    this.#client?.close();
    for (const wake of [...this.#waiting]) wake(undefined);
  }

  /** Tells those who wait for an event of the monitor. */
  happened(event: string): void {
    for (const wake of [...this.#waiting]) wake(event);
  }

  /** Runs work that wants to know when one of these events has come, or the guest has gone. */
  async withEvent<T>(events: readonly string[], work: (come: Promise<void>) => Promise<T>): Promise<T> {
    let wake: (event: string | undefined) => void = () => {};
    const come = new Promise<void>((resolve) => {
      wake = (event) => {
        if (event === undefined || events.includes(event)) resolve();
      };
    });
    this.#waiting.add(wake);
    try {
      return await work(come);
    } finally {
      this.#waiting.delete(wake);
    }
  }
}
