/** Bounds of one client connection; the names in tsvirtd.conf are those of libvirtd.conf. */
export interface ClientLimits {
  /** Requests of one client under way at once (`max_client_requests`); more wait unread. */
  readonly requests: number;
  /** Seconds of silence before the daemon asks whether the client lives; 0 or less: never (`keepalive_interval`). */
  readonly keepaliveInterval: number;
  /** Unanswered questions before the connection is closed (`keepalive_count`). */
  readonly keepaliveCount: number;
}

/** Bytes of replies a client may leave unread before the daemon reads no more of its requests. */
export const outputHighWater = 2 * 1024 * 1024;

/** Bytes of events a client may leave unread before it is cut off: events can't be held back as requests can. */
export const eventsHighWater = 2 * outputHighWater;

/** Streams and event subscriptions that one client may hold at once. */
export const maxStreams = 256;
export const maxSubscriptions = 4096;
