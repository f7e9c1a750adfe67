import { type Disk, usualPorts } from '@tsvirt/conf/domain';
import { unsupportedConfig } from '../errors.js';
import type { QmpObject } from '../qmp/index.js';
import type { ImageSecrets } from './secrets.js';

type NetworkSource = Extract<Disk['source'], { type: 'network' }>;
type Host = NonNullable<NetworkSource['hosts']>[number];

/** How much Gluster's library writes into the guest's log: warnings, as QEMU has it too. */
const glusterWarnings = 4;

/**
 * The members of a block node whose image another host has.
 * @throws VirtError `CONFIG_UNSUPPORTED` for a protocol that QEMU doesn't speak, and for a name that isn't one of it
 */
export function networkMembers(
  source: NetworkSource,
  secrets?: ImageSecrets,
  encryption?: Disk['encryption'],
): QmpObject {
  const { protocol, name = '' } = source;
  // 0: Ceph's library knows where its monitors listen.
  const usual = usualPorts[protocol] ?? 0;
  const port = (host?: Host): string => String(host?.port ?? usual);
  const [host] = source.hosts ?? [];
  switch (protocol) {
    case 'nbd':
      return { driver: 'nbd', server: socketAddress(host, port(host)), export: source.name };
    case 'http':
    case 'https':
    case 'ftp':
    case 'ftps': {
      const query = source.query === undefined ? '' : `?${source.query}`;
      return {
        driver: protocol,
        url: `${protocol}://${host?.name}:${port(host)}/${name.replace(/^\//, '')}${query}`,
        username: secrets?.username,
        'password-secret': secrets?.auth?.id,
        sslverify: source.sslVerify,
        'cookie-secret': secrets?.cookies?.id,
        readahead: source.readahead,
        timeout: source.timeout,
      };
    }
    case 'iscsi':
      return iscsi(source, `${bracketed(host?.name)}:${port(host)}`, secrets);
    case 'rbd': {
      const [pool, image] = twoParts(source);
      return {
        driver: 'rbd',
        pool,
        image,
        snapshot: source.snapshot,
        conf: source.config,
        server: source.hosts?.map((each) => ({ host: each.name, port: port(each) })),
        encrypt: encryption?.engine === 'librbd' ? layeredKeys(encryption.format, secrets) : undefined,
        ...cephUser(secrets),
      };
    }
    case 'gluster': {
      const [volume, path] = twoParts(source);
      return {
        driver: 'gluster',
        volume,
        path,
        server: source.hosts?.map((each) => socketAddress(each, port(each))),
        debug: glusterWarnings,
      };
    }
    case 'ssh':
      return {
        driver: 'ssh',
        path: name,
        server: { host: host?.name, port: port(host) },
        user: secrets?.username,
      };
    case 'nfs':
      return {
        driver: 'nfs',
        server: { host: host?.name, type: 'inet' },
        path: name,
        user: identity(source.identity?.user),
        group: identity(source.identity?.group),
      };
    default:
      throw unsupportedConfig(`the protocol '${protocol}' is not supported for disks`);
  }
}

function socketAddress(host: Host | undefined, port: string): QmpObject {
  return host?.transport === 'unix'
    ? { type: 'unix', path: host.socket }
    : { type: 'inet', host: host?.name, port };
}

/** `TARGET/LUN`; the first unit where none is named. */
function iscsi({ name = '', initiator }: NetworkSource, portal: string, secrets?: ImageSecrets): QmpObject {
  const [target, lun = '0'] = name.split('/');
  if (!/^\d+$/.test(lun)) throw unsupportedConfig(`the unit of the iSCSI target '${name}' is no number`);
  return {
    driver: 'iscsi',
    portal,
    target,
    lun: Number(lun),
    transport: 'tcp',
    user: secrets?.username,
    'password-secret': secrets?.auth?.id,
    'initiator-name': initiator,
  };
}

function cephUser(secrets: ImageSecrets | undefined): QmpObject {
  if (secrets?.auth === undefined) return {};
  return {
    user: secrets.username,
    'auth-client-required': ['cephx', 'none'],
    'key-secret': secrets.auth.id,
  };
}

/** An image that Ceph decrypts may be based on others, each with a key of its own. */
function layeredKeys(format: string, secrets: ImageSecrets | undefined): QmpObject | undefined {
  return (secrets?.encryption ?? []).reduceRight<QmpObject | undefined>(
    (parent, { id }) => ({ format, 'key-secret': id, parent }),
    undefined,
  );
}

const bracketed = (name = ''): string => (name.includes(':') ? `[${name}]` : name);

/** A pool's or volume's name, and what is in it. */
function twoParts({ name = '', protocol }: NetworkSource): [string, string] {
  const slash = name.indexOf('/');
  if (slash <= 0 || slash === name.length - 1)
    throw unsupportedConfig(`'${name}' names no image for the protocol '${protocol}': it is as 'POOL/IMAGE'`);
  return [name.slice(0, slash), name.slice(slash + 1)];
}

/** A user or group by its number: `+1000`. */
function identity(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\+?\d+$/.test(text))
    throw unsupportedConfig(`users and groups of NFS are numbers here, not '${text}'`);
  return Number(text.replace('+', ''));
}
