import type {
  Connect,
  Domain,
  DomainCheckpoint,
  DomainSnapshot,
  Interface,
  Network,
  NodeDevice,
  NWFilter,
  NWFilterBinding,
  Secret,
  StoragePool,
  StorageVol,
} from '@tsvirt/core';
import { parseWhole } from '../parser/numbers.js';
import { doing, fail, or } from '../shell/failure.js';
import type { Invocation } from '../shell/invocation.js';

/** How an object may be named. */
export type By = 'id' | 'uuid' | 'name';

const isUuid = (text: string): boolean => text.length === 36;

/** The domain that an option names, by id, UUID or name. */
export async function domainOf(
  c: Invocation,
  option = 'domain',
  by: readonly By[] = ['id', 'uuid', 'name'],
): Promise<Domain> {
  return domainNamed(c, c.need(option), option, by);
}

/** The domain with this id, UUID or name. */
export async function domainNamed(
  c: Invocation,
  text: string,
  option = 'domain',
  by: readonly By[] = ['id', 'uuid', 'name'],
): Promise<Domain> {
  const connection = await c.connect();
  const command = c.spec.name;
  c.session.debug(1, `${command}: found option <${option}>: ${text}\n`);
  const id = by.includes('id') ? parseWhole(text, 0n, 2147483647n) : undefined;
  if (id !== undefined) {
    c.session.debug(0, `${command}: <${option}> looks like ID\n`);
    const found = await or(undefined, () => connection.domainLookupByID(Number(id)));
    if (found) return found;
  }
  if (by.includes('uuid') && isUuid(text)) {
    c.session.debug(0, `${command}: <${option}> trying as domain UUID\n`);
    const found = await or(undefined, () => connection.domainLookupByUUID(text));
    if (found) return found;
  }
  if (by.includes('name')) {
    c.session.debug(0, `${command}: <${option}> trying as domain NAME\n`);
    const found = await or(undefined, () => connection.domainLookupByName(text));
    if (found) return found;
  }
  fail(`failed to get domain '${text}'`);
}

async function byUuidOrName<T>(
  kind: string,
  text: string,
  by: readonly By[],
  lookups: { uuid: () => Promise<T>; name: () => Promise<T> },
): Promise<T> {
  const message = `failed to get ${kind} '${text}'`;
  if (by.includes('uuid') && isUuid(text)) {
    const found = await or(undefined, lookups.uuid);
    if (found !== undefined) return found;
    if (!by.includes('name')) return doing(message, lookups.uuid);
  }
  return by.includes('name') ? doing(message, lookups.name) : fail(message);
}

/** The network that an option names. */
export async function networkOf(
  c: Invocation,
  by: readonly By[] = ['uuid', 'name'],
  option = 'network',
): Promise<Network> {
  const connection = await c.connect();
  const text = c.need(option);
  return byUuidOrName('network', text, by, {
    uuid: () => connection.networkLookupByUUID(text),
    name: () => connection.networkLookupByName(text),
  });
}

/** The storage pool that an option names. */
export async function poolOf(
  c: Invocation,
  option = 'pool',
  by: readonly By[] = ['uuid', 'name'],
): Promise<StoragePool> {
  return poolNamed(await c.connect(), c.need(option), by);
}

/** The storage pool with this UUID or name. */
export async function poolNamed(
  connection: Connect,
  text: string,
  by: readonly By[] = ['uuid', 'name'],
): Promise<StoragePool> {
  return byUuidOrName('pool', text, by, {
    uuid: () => connection.storagePoolLookupByUUID(text),
    name: () => connection.storagePoolLookupByName(text),
  });
}

/** The volume that an option names: by name in the given pool, by key or by path. */
export async function volumeOf(
  c: Invocation,
  option = 'vol',
  poolOption: string | undefined = 'pool',
  by: readonly ('name' | 'key' | 'path')[] = ['name', 'key', 'path'],
): Promise<StorageVol> {
  const connection = await c.connect();
  const text = c.need(option);
  const poolName = poolOption === undefined ? undefined : c.text(poolOption);
  const pool = poolName === undefined ? undefined : await poolNamed(connection, poolName);
  if (pool && !(await pool.isActive())) fail(`pool '${poolName}' is not active`);
  let found: StorageVol | undefined;
  if (pool && by.includes('name')) found = await or(undefined, () => pool.storageVolLookupByName(text));
  if (!found && by.includes('key')) found = await or(undefined, () => connection.storageVolLookupByKey(text));
  const hint = poolName === undefined && by.includes('name') ? ', specifying --pool might help' : '';
  const volume =
    found ??
    (await doing(`failed to get vol '${text}'${hint}`, () => connection.storageVolLookupByPath(text)));
  if (pool) {
    const actual = await volume.storagePoolLookupByVolume();
    if (actual.uuid !== pool.uuid) fail(`Requested volume '${text}' is not in pool '${poolName}'`);
  }
  return volume;
}

/** The interface that an option names, by name or MAC address. */
export async function interfaceOf(
  c: Invocation,
  by: readonly ('mac' | 'name')[] = ['mac', 'name'],
  option = 'interface',
): Promise<Interface> {
  const connection = await c.connect();
  const text = c.need(option);
  const isMac = /^[0-9a-f]{1,2}(:[0-9a-f]{1,2}){5}$/i.test(text);
  const message = `failed to get interface '${text}'`;
  if (by.includes('name') && !isMac) return doing(message, () => connection.interfaceLookupByName(text));
  if (by.includes('mac') && isMac) return doing(message, () => connection.interfaceLookupByMACString(text));
  return fail(message);
}

/** The network filter that an option names. */
export async function nwfilterOf(c: Invocation): Promise<NWFilter> {
  const connection = await c.connect();
  const text = c.need('nwfilter');
  return byUuidOrName('nwfilter', text, ['uuid', 'name'], {
    uuid: () => connection.nwfilterLookupByUUID(text),
    name: () => connection.nwfilterLookupByName(text),
  });
}

/** The filter binding of a port's device. */
export async function bindingOf(c: Invocation): Promise<NWFilterBinding> {
  const connection = await c.connect();
  const text = c.need('binding');
  return doing(`failed to get nwfilter binding '${text}'`, () =>
    connection.nwfilterBindingLookupByPortDev(text),
  );
}

/** The secret that an option names by UUID. */
export async function secretOf(c: Invocation): Promise<Secret> {
  const connection = await c.connect();
  const text = c.need('secret');
  return doing(`failed to get secret '${text}'`, () => connection.secretLookupByUUID(text));
}

/** The node device that an option names, or `WWNN,WWPN` of a SCSI host. */
export async function nodeDeviceOf(c: Invocation, option = 'device'): Promise<NodeDevice> {
  const connection = await c.connect();
  const text = c.need(option);
  const [wwnn, wwpn] = text.split(',');
  if (wwnn !== undefined && wwpn !== undefined)
    return doing(`Could not find matching device '${text}'`, () =>
      connection.nodeDeviceLookupSCSIHostByWWN(wwnn, wwpn, 0),
    );
  return doing(`Could not find matching device '${text}'`, () => connection.nodeDeviceLookupByName(text));
}

/** A snapshot of the domain, by the option's name or `--current`. */
export async function snapshotOf(
  c: Invocation,
  domain: Domain,
  option = 'snapshotname',
  verb?: string,
): Promise<DomainSnapshot> {
  const name = c.text(option);
  if (c.has('current')) {
    if (name !== undefined) fail(`Options --${option} and --current are mutually exclusive`);
    return domain.snapshotCurrent(0);
  }
  if (name === undefined)
    fail(
      verb === undefined ? `--snapshotname or --current is required` : `--${option} or --current is required`,
    );
  return domain.snapshotLookupByName(name, 0);
}

/** A checkpoint of the domain. */
export async function checkpointOf(c: Invocation, domain: Domain): Promise<DomainCheckpoint> {
  return domain.checkpointLookupByName(c.need('checkpointname'), 0);
}
