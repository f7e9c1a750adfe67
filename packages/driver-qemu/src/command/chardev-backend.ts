import { unsupportedConfig } from '../errors.js';
import type { QmpObject } from '../qmp/index.js';
import type { ChardevEnd, SpiceUse } from './chardev.js';

/** The name under which a running QEMU gets the listening socket of a character device. */
export const listenerName = (id: string): string => `${id}-listener`;

/** The socket on which QEMU is to listen for a character device; undefined where it's another end. */
export function listeningPath({ source }: ChardevEnd): string | undefined {
  return source.type === 'unix' && source.mode !== 'connect' ? source.path : undefined;
}

/**
 * The host's end of a character device as `chardev-add` takes it. A socket to listen on has been handed over before, under
 * {@link listenerName}.
 * @param credentials the name of the object with its certificates, if it's reached by TLS
 */
export function chardevBackend(
  device: ChardevEnd,
  id: string,
  use: SpiceUse,
  credentials?: string,
): QmpObject {
  const { type, data } = backendOf(device, id, use);
  const secured = credentials === undefined ? {} : { 'tls-creds': credentials };
  const { log } = device;
  const logged = log?.file === undefined ? {} : { logfile: log.file, logappend: log.append };
  return { id, backend: { type, data: { ...data, ...secured, ...logged } } };
}

/** A chardev that connects to a socket of the host. */
export function unixClient(id: string, path: string): QmpObject {
  return { id, backend: { type: 'socket', data: { addr: { type: 'unix', data: { path } }, server: false } } };
}

interface Backend {
  readonly type: string;
  readonly data: QmpObject;
}

function backendOf(device: ChardevEnd, id: string, use: SpiceUse): Backend {
  const { source } = device;
  switch (source.type) {
    case 'pty':
    case 'null':
    case 'vc':
    case 'stdio':
      return { type: source.type, data: {} };
    case 'spicevmc':
      return { type: 'spicevmc', data: { type: use } };
    case 'qemu-vdagent':
      return {
        type: 'qemu-vdagent',
        data: {
          clipboard: source.clipboard,
          mouse: source.mouse === undefined ? undefined : source.mouse === 'client',
        },
      };
    case 'spiceport':
      return { type: 'spiceport', data: { fqdn: source.channel } };
    case 'dbus':
      return { type: 'dbus', data: { name: source.channel } };
    case 'file':
      return { type: 'file', data: { out: source.path, append: source.append } };
    case 'pipe':
      return { type: 'pipe', data: { device: source.path } };
    case 'dev':
      return { type: id.startsWith('charparallel') ? 'parallel' : 'serial', data: { device: source.path } };
    case 'unix':
      if (source.mode !== 'connect')
        return socket({ type: 'fd', data: { str: listenerName(id) } }, { server: true, wait: false });
      return socket(
        { type: 'unix', data: { path: source.path } },
        { server: false, reconnect: reconnect(source) },
      );
    case 'tcp': {
      const addr = { type: 'inet', data: { host: source.host ?? '', port: String(source.service ?? '') } };
      const telnet = source.protocol === 'telnet' ? true : undefined;
      return source.mode === 'bind'
        ? socket(addr, { server: true, wait: false, telnet })
        : socket(addr, { server: false, telnet, reconnect: reconnect(source) });
    }
    case 'udp':
      return {
        type: 'udp',
        data: {
          remote: inet(source.connect?.host ?? '', source.connect?.service ?? ''),
          ...(source.bind === undefined
            ? {}
            : { local: inet(source.bind.host ?? '', source.bind.service ?? '0') }),
        },
      };
    default:
      throw unsupportedConfig(`character devices of type '${source.type}' are not supported`);
  }
}

const socket = (addr: QmpObject, members: QmpObject): Backend => ({
  type: 'socket',
  data: { addr, ...members },
});

const inet = (host: string, port: string | number): QmpObject => ({
  type: 'inet',
  data: { host, port: String(port) },
});

/** Seconds that a client waits before it tries again; undefined: it doesn't. */
function reconnect({
  reconnect: said,
}: Extract<ChardevEnd['source'], { type: 'tcp' | 'unix' }>): number | undefined {
  return said?.enabled === true ? said.timeout : undefined;
}
