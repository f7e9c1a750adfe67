import { parseRbd } from './colon.js';
import { inetHost, portalHost, typedHost } from './json-hosts.js';
import type { JsonReader } from './json-object.js';
import { webBacking } from './json-web.js';
import { type BackingString, networkBacking } from './result.js';
import { parseBackingUri } from './uri.js';

type Parser = (reader: JsonReader) => BackingString;

const nbd: Parser = (reader) => {
  const server = reader.child('server');
  const path = reader.string('path');
  if (server === undefined && path === undefined && !reader.has('host'))
    throw reader.fail("one of 'server', 'path' and 'host' is expected");
  const name = reader.string('export');
  const host =
    server !== undefined
      ? typedHost(server)
      : path !== undefined
        ? ({ transport: 'unix', socket: path } as const)
        : inetHost(reader);
  return networkBacking({ protocol: 'nbd', ...(name === undefined ? {} : { name }), hosts: [host] });
};

const gluster: Parser = (reader) => {
  const uri = reader.string('filename');
  if (uri !== undefined) return uriOf(reader, uri, 'gluster');
  const servers = reader.children('server');
  if (servers === undefined || servers.length === 0) throw reader.fail("'server' is missing");
  return networkBacking({
    protocol: 'gluster',
    name: `${reader.required('volume')}/${reader.required('path')}`,
    hosts: servers.map(typedHost),
  });
};

const rbd: Parser = (reader) => {
  const legacy = reader.string('filename');
  if (legacy !== undefined) return parseRbd(legacy);
  const space = reader.string('namespace');
  const snapshot = reader.string('snapshot');
  const config = reader.string('conf');
  const servers = reader.children('server');
  return networkBacking({
    protocol: 'rbd',
    name: [reader.required('pool'), ...(space === undefined ? [] : [space]), reader.required('image')].join(
      '/',
    ),
    ...(servers === undefined || servers.length === 0 ? {} : { hosts: servers.map(inetHost) }),
    ...(snapshot === undefined ? {} : { snapshot }),
    ...(config === undefined ? {} : { config }),
  });
};

const iscsi: Parser = (reader) => {
  const uri = reader.string('filename');
  if (uri !== undefined) return uriOf(reader, uri, 'iscsi');
  const transport = reader.required('transport');
  const portal = reader.required('portal');
  const target = reader.required('target');
  if (transport !== 'tcp') throw reader.fail(`iSCSI transport '${transport}' is not supported`);
  return networkBacking(
    {
      protocol: 'iscsi',
      name: `${target}/${reader.word('lun') ?? '0'}`,
      hosts: [portalHost(reader, portal)],
    },
    reader.has('user') || reader.has('password'),
  );
};

const sheepdog: Parser = (reader) => {
  const uri = reader.string('filename');
  if (uri !== undefined) return uriOf(reader, uri, 'sheepdog');
  const server = reader.child('server');
  if (server === undefined) throw reader.fail("'server' is missing");
  return networkBacking({ protocol: 'sheepdog', name: reader.required('vdi'), hosts: [typedHost(server)] });
};

const ssh: Parser = (reader) => {
  const server = reader.child('server');
  return networkBacking({
    protocol: 'ssh',
    name: reader.required('path'),
    hosts: [inetHost(server ?? reader)],
  });
};

const vxhs: Parser = (reader) => {
  const server = reader.child('server');
  if (server === undefined) throw reader.fail("'server' is missing");
  return networkBacking({ protocol: 'vxhs', name: reader.required('vdisk-id'), hosts: [inetHost(server)] });
};

const nfs: Parser = (reader) => {
  const server = reader.child('server');
  if (server === undefined) throw reader.fail("'server' is missing");
  const user = reader.word('user');
  const group = reader.word('group');
  for (const id of [user, group])
    if (id !== undefined && !/^\d{1,10}$/.test(id))
      throw reader.fail(`'${id}' is not a user or group number`);
  const identity = {
    ...(user === undefined ? {} : { user: `+${user}` }),
    ...(group === undefined ? {} : { group: `+${group}` }),
  };
  return networkBacking({
    protocol: 'nfs',
    name: reader.required('path'),
    hosts: [typedHost(server)],
    ...(Object.keys(identity).length === 0 ? {} : { identity }),
  });
};

const nvme: Parser = (reader) => {
  const device = reader.required('device');
  const match = /^([0-9a-fA-F]{1,8}):([0-9a-fA-F]{1,2}):([01]?[0-9a-fA-F])\.([0-7])$/.exec(device);
  if (match === null) throw reader.fail(`device '${device}' is not the address of a PCI device`);
  const [domain = 0, bus = 0, slot = 0, fn = 0] = match.slice(1).map((digits) => Number.parseInt(digits, 16));
  const namespace = reader.size('namespace');
  if (namespace === undefined) throw reader.fail("'namespace' is missing");
  return {
    source: { type: 'nvme', transport: 'pci', namespace, address: { domain, bus, slot, function: fn } },
    lossy: false,
  };
};

/** An older document: the URI that newer ones take apart. */
function uriOf(reader: JsonReader, uri: string, protocol: string): BackingString {
  if (!uri.includes('://')) throw reader.fail(`'filename' is not a URI of ${protocol}`);
  const parsed = parseBackingUri(uri);
  if (parsed.source.type !== 'network' || parsed.source.protocol !== protocol)
    throw reader.fail(`'filename' is not a URI of ${protocol}`);
  return parsed;
}

const block: Parser = (reader) => ({
  source: { type: 'block', dev: reader.required('filename') },
  lossy: false,
});

/** QEMU's drivers that reach data, as opposed to those that understand a format. */
export const protocolDrivers: ReadonlyMap<string, Parser> = new Map<string, Parser>([
  ['file', (reader) => ({ source: { type: 'file', file: reader.required('filename') }, lossy: false })],
  ['host_device', block],
  ['host_cdrom', block],
  ['http', (reader) => webBacking(reader, 'http')],
  ['https', (reader) => webBacking(reader, 'https')],
  ['ftp', (reader) => webBacking(reader, 'ftp')],
  ['ftps', (reader) => webBacking(reader, 'ftps')],
  ['tftp', (reader) => webBacking(reader, 'tftp')],
  ['gluster', gluster],
  ['iscsi', iscsi],
  ['nbd', nbd],
  ['sheepdog', sheepdog],
  ['ssh', ssh],
  ['rbd', rbd],
  ['vxhs', vxhs],
  ['nfs', nfs],
  ['nvme', nvme],
]);
