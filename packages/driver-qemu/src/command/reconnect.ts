import type { QemuCapabilities } from '../capabilities/model.js';

/** What a document says of a client that has lost its server. */
export interface Reconnect {
  readonly enabled?: boolean | undefined;
  /** Seconds. */
  readonly timeout?: number | undefined;
}

/** How long a client of a socket waits before it tries again, as an option of `-chardev`; empty where nothing is said. */
export function reconnectText(reconnect: Reconnect | undefined, capabilities: QemuCapabilities): string {
  if (reconnect?.enabled === undefined) return '';
  const seconds = reconnect.enabled ? (reconnect.timeout ?? 0) : 0;
  return capabilities.has('chardev-reconnect-miliseconds')
    ? `,reconnect-ms=${seconds * 1000}`
    : `,reconnect=${seconds}`;
}
