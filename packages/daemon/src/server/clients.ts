import type { Socket } from 'node:net';
import { ChannelTurns, HalfMessages } from '@tsvirt/core/rpc';
import type { Logger } from '@tsvirt/util';
import type { ClientLimits } from '../client/limits.js';
import { ClientSession, type ConnectionOpener } from '../client/session.js';
import type { ListenAddress } from './listener.js';

/** What the clients of a daemon share. */
export interface ClientsOptions {
  readonly opener: ConnectionOpener;
  readonly limits: ClientLimits;
  readonly maxClients: number;
  readonly logger: Logger;
  /** A client has come or gone. */
  readonly changed: () => void;
}

/** All clients of a daemon. */
export class Clients {
  readonly #options: ClientsOptions;
  readonly #sessions = new Set<ClientSession>();
  readonly #turns = new ChannelTurns();
  readonly #halfMessages = new HalfMessages();
  #accepting = true;

  constructor(options: ClientsOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#sessions.size;
  }

  /** Takes a client, unless there are too many. */
  accept(socket: Socket, address: ListenAddress): void {
    const { opener, limits, maxClients, logger, changed } = this.#options;
    if (!this.#accepting || this.#sessions.size >= maxClients) {
      logger.warn('refusing a client: there are too many', { limit: maxClients });
      socket.destroy();
      return;
    }
    const session = new ClientSession({
      socket,
      opener,
      limits,
      turns: this.#turns,
      halfMessages: this.#halfMessages,
      logger,
      readOnly: address.kind === 'unix' && address.readOnly,
      secure: address.kind !== 'tcp',
      closed: () => {
        this.#sessions.delete(session);
        changed();
      },
    });
    this.#sessions.add(session);
    changed();
  }

  /** Takes no more clients and closes the connections of those that are there. */
  close(): void {
    this.#accepting = false;
    for (const session of this.#sessions) session.close();
  }
}
