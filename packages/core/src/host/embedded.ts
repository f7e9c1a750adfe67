import { resolve } from 'node:path';
import type { Scope } from '../driver/context.js';
import { DriverHost, type HostOptions } from './driver-host.js';

// Two hosts of one scope in one process would both write its state, so they are shared process-wide.
const hosts = new Map<string, { readonly host: DriverHost; users: number }>();
/** The last host of a scope while it stops. */
const stopping = new Map<string, Promise<void>>();

/** A share in the one host of a scope in this process; the last `release` stops it. Waits for one that is stopping. */
export async function embeddedHost(
  scope: Scope,
  options: Omit<HostOptions, 'scope'>,
): Promise<{ host: DriverHost; release(): Promise<void> }> {
  const key = scope.kind === 'root' ? `root ${resolve(scope.path)}` : scope.kind;
  // Whoever stops it is told how that goes.
  for (let last = stopping.get(key); last !== undefined; last = stopping.get(key))
    await last.catch(() => undefined);
  let shared = hosts.get(key);
  if (shared === undefined) {
    shared = { host: new DriverHost({ ...options, scope }), users: 0 };
    hosts.set(key, shared);
  }
  const share = shared;
  share.users++;
  let released = false;
  return {
    host: share.host,
    async release() {
      if (released) return;
      released = true;
      share.users--;
      if (share.users > 0) return;
      hosts.delete(key);
      const stop = share.host.stop().finally(() => stopping.delete(key));
      stopping.set(key, stop);
      await stop;
    },
  };
}
