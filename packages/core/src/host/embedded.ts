import type { Scope } from '../driver/context.js';
import { DriverHost, type HostOptions } from './driver-host.js';

// Two hosts of one scope in one process would both write its state, so they are shared process-wide.
const hosts = new Map<string, { readonly host: DriverHost; users: number }>();

/** A share in the one host of a scope in this process; the last `release` stops it. */
export function embeddedHost(
  scope: Scope,
  options: Omit<HostOptions, 'scope'>,
): { host: DriverHost; release(): Promise<void> } {
  const key = scope.kind === 'root' ? `root ${scope.path}` : scope.kind;
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
      await share.host.stop();
    },
  };
}
