import { checkArguments, isChecked } from '../api/checks.js';
import { notSupported } from '../api/invoke.js';
import type { DriverConnection } from '../driver/connection.js';
import type { SecondaryKind } from '../driver/kinds.js';
import { kindOfMethod, markersOf } from './kinds.js';

type Call = (...args: readonly unknown[]) => unknown;

const checked =
  (method: string, call: Call): Call =>
  (...args) => {
    checkArguments(method, args);
    return call(...args);
  };

/**
 * A hypervisor's connection that also answers the calls of the secondary kinds it hasn't itself, by the installed secondary drivers. Each is opened
 * at the first such call. What no driver can take is refused here too: a daemon's clients don't come by the public API.
 */
export function composeConnection(
  primary: DriverConnection,
  installed: ReadonlySet<SecondaryKind>,
  open: (kind: SecondaryKind) => Promise<DriverConnection>,
): DriverConnection {
  const members = new Map<PropertyKey, unknown>();
  const opened = new Map<SecondaryKind, DriverConnection>();
  const own = (name: PropertyKey): unknown => Reflect.get(primary, name, primary);

  const delegate = (kind: SecondaryKind, name: string): Call => {
    const call = (connection: DriverConnection, args: readonly unknown[]): unknown => {
      const method = Reflect.get(connection, name, connection) as Call | undefined;
      if (method === undefined) throw notSupported(kind, name);
      return Reflect.apply(method, connection, args);
    };
    return (...args) => {
      const ready = opened.get(kind);
      if (ready !== undefined) return call(ready, args);
      return open(kind).then((connection) => {
        opened.set(kind, connection);
        return call(connection, args);
      });
    };
  };

  const member = (name: PropertyKey): unknown => {
    const value = own(name);
    if (typeof value === 'function') {
      const call = value.bind(primary) as Call;
      return typeof name === 'string' && isChecked(name) ? checked(name, call) : call;
    }
    if (value !== undefined || typeof name !== 'string') return value;
    const kind = kindOfMethod(name);
    if (kind === undefined || !installed.has(kind)) return undefined;
    return markersOf(kind).some((marker) => own(marker) !== undefined) ? undefined : delegate(kind, name);
  };

  return new Proxy(primary, {
    get(_target, name) {
      if (members.has(name)) return members.get(name);
      const value = member(name);
      members.set(name, value);
      return value;
    },
    has: (_target, name) => member(name) !== undefined,
  });
}
