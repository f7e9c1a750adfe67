import test from 'ava';
import { functionNames } from '../generated/functions.test.names.js';
import {
  Connect,
  Domain,
  DomainCheckpoint,
  DomainSnapshot,
  Interface,
  Network,
  NetworkPort,
  NodeDevice,
  NWFilter,
  NWFilterBinding,
  Secret,
  StoragePool,
  StorageVol,
  Stream,
} from '../index.js';

const classes = {
  NWFilterBinding,
  DomainCheckpoint,
  DomainSnapshot,
  NetworkPort,
  StoragePool,
  StorageVol,
  NodeDevice,
  Interface,
  NWFilter,
  Connect,
  Network,
  Domain,
  Secret,
  Stream,
};
type ClassName = keyof typeof classes;
const classNames = Object.keys(classes) as ClassName[];

/** Functions that have no method, and what stands in their place. */
const elsewhere: readonly (readonly [RegExp, string])[] = [
  [/(Ref|Free)$/, 'objects are collected; what holds something is disposed'],
  [/GetConnect$/, 'the property connect'],
  [/^virDomain(Snapshot|Checkpoint)GetDomain$/, 'the property dom'],
  [/^virNetworkPortGetNetwork$/, 'the property net'],
  [/Deregister(Any)?$|UnregisterCloseCallback$/, 'EventSubscription.dispose'],
  [/^virConnectDomainEventRegister$/, 'domainEventRegisterAny with the lifecycle event'],
  [/^virEvent/, "Node's event loop"],
  [/^virTypedParams/, 'typed parameters are plain objects'],
  [/Error(Func|Code|Domain|Message)?$/, 'errors are thrown'],
  [/^virInitialize$/, 'importing the package'],
  [/^virConnectOpen(ReadOnly|Auth)?$/, 'connectOpen'],
  [/^virDomainRevertToSnapshot$/, 'DomainSnapshot.revert'],
  [/^virStreamNew$/, 'calls that take a stream in C return one'],
  [/^virStream(Sparse)?(Send|Recv)(All|Flags)?$|^virStreamEvent/, 'a Duplex of Node'],
  [/^virDomainLxcEnter/, 'changes the calling process: for programs that fork'],
];

/** The mapping rule: the function without `vir` and its class, or all of it where it belongs to the connection. */
function candidates(name: string): [ClassName, string][] {
  const plain = name.slice('vir'.length);
  const own = classNames
    .filter((each) => plain.startsWith(each))
    .map((each): [ClassName, string] => [each, lowered(plain.slice(each.length))]);
  // an object is looked up, or made, by what holds it
  const holders = ['Connect', 'StoragePool', 'StorageVol'] as const;
  return [...own, ...holders.map((each): [ClassName, string] => [each, lowered(plain)])];
}

const lowered = (name: string): string =>
  name.replace(/^(NWFilter|FS|PM|FD|[A-Z])/, (first) => first.toLowerCase());

const has = (className: ClassName, method: string): boolean =>
  method !== '' &&
  typeof (classes[className].prototype as unknown as Record<string, unknown>)[method] === 'function';

test("each of libvirt's public functions has its method", (t) => {
  const missing = functionNames.filter(
    (name) =>
      !elsewhere.some(([pattern]) => pattern.test(name)) &&
      !candidates(name).some(([className, method]) => has(className, method)),
  );
  t.deepEqual(missing, []);
});

test('no exception is left without a function', (t) => {
  const idle = elsewhere.filter(([pattern]) => !functionNames.some((name) => pattern.test(name)));
  t.deepEqual(idle, []);
});
