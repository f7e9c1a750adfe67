import type { Guest } from '../domain/guest.js';

/** The guests that end with a connection. */
export interface Autodestroy {
  /** By their domain's UUID. */
  readonly guests: Map<string, Guest>;
  /** The connection is closed: a guest whose start was under way ends as soon as it runs. */
  closed: boolean;
}
