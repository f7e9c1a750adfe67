import { type ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';
import type { StorageSource } from '../declaration.js';
import { usualPorts } from '../usual-ports.js';

/** A source on the network. */
export type NetworkSource = Extract<StorageSource, { type: 'network' }>;
export type NetworkHost = NonNullable<NetworkSource['hosts']>[number];

/** What a backing store string says. */
export interface BackingString {
  readonly source: StorageSource;
  /** The string holds credentials, which the source doesn't have. */
  readonly lossy: boolean;
}

/** An error about a backing store string; what it says is cut to what a reader needs. */
export function backingError(code: ErrorCode, text: string, reason: string): VirtError {
  const shown = text.length > 200 ? `${text.slice(0, 200)}…` : text;
  return new VirtError(code, `backing store '${shown}': ${reason}`, { domain: ErrorDomain.STORAGE });
}

/** A source on the network, its hosts with the protocol's usual port where they have none. */
export function networkBacking(source: Omit<NetworkSource, 'type'>, lossy = false): BackingString {
  const usual = usualPorts[source.protocol];
  const hosts = source.hosts?.map((host) =>
    host.port === undefined && usual !== undefined && (host.transport ?? 'tcp') === 'tcp'
      ? { ...host, port: usual }
      : host,
  );
  const whole: NetworkSource = { type: 'network', ...source };
  return { source: hosts === undefined ? whole : { ...whole, hosts }, lossy };
}

/** A port, or undefined when the text isn't one. */
export function parsePort(text: string): number | undefined {
  if (!/^\d{1,5}$/.test(text)) return undefined;
  const port = Number(text);
  return port <= 0xffff ? port : undefined;
}
