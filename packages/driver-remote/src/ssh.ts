import { Socket } from 'node:net';
import { uriParam, type VirtUri } from '@tsvirt/core';
import {
  type Argv,
  closeDescriptors,
  receiveDescriptors,
  shellQuote,
  socketPair,
  spawnDetached,
} from '@tsvirt/util';

/** Where a daemon may listen at the other side; variables in it are the other shell's to fill in. */
interface Sockets {
  readonly tsvirt: string;
  readonly libvirt: string;
}

/**
 * The ssh that leads to the daemon of another host. As with libvirt, the query's `command`, `keyfile`, `no_verify`, `no_tty`, `netcat` and
 * `socket` have a say.
 * @param name the URI that the daemon is asked to open
 */
export function sshArgv(uri: VirtUri, name: string | null, readOnly: boolean): Argv {
  const keyfile = uriParam(uri, 'keyfile');
  return [
    uriParam(uri, 'command') ?? 'ssh',
    ...(uri.port > 0 ? ['-p', String(uri.port)] : []),
    ...(uri.user === null ? [] : ['-l', uri.user]),
    ...(keyfile === undefined ? [] : ['-i', keyfile]),
    ...(uriParam(uri, 'no_tty') === '1' ? ['-o', 'BatchMode=yes'] : []),
    ...(uriParam(uri, 'no_verify') === '1' ? ['-o', 'StrictHostKeyChecking=no'] : []),
    '-T',
    '-e',
    'none',
    '--',
    uri.server ?? 'localhost',
    `sh -c ${shellQuote(remoteScript(uri, name, readOnly))}`,
  ];
}

/** What the shell of the other host does: it joins its input and output to the daemon's socket. */
function remoteScript(uri: VirtUri, name: string | null, readOnly: boolean): string {
  const { tsvirt, libvirt } = socketsOf(uri, readOnly);
  const given = uriParam(uri, 'socket');
  const netcat = shellQuote(uriParam(uri, 'netcat') ?? 'nc');
  const join =
    'if command -v tsvirt-ssh-helper >/dev/null 2>&1; then exec tsvirt-ssh-helper "$1"; ' +
    `elif command -v ${netcat} >/dev/null 2>&1; then exec ${netcat} -U "$1"; ` +
    'else exec socat - UNIX-CONNECT:"$1"; fi';
  if (given !== undefined) return `set -- ${shellQuote(given)}; ${join}`;
  const helper = `virt-ssh-helper ${readOnly ? '-r ' : ''}${shellQuote(name ?? '')}`;
  return (
    `set -- "${tsvirt}"; if test -S "$1"; then ${join}; fi; ` +
    `if command -v virt-ssh-helper >/dev/null 2>&1; then exec ${helper}; fi; ` +
    `set -- "${libvirt}"; ${join}`
  );
}

function socketsOf(uri: VirtUri, readOnly: boolean): Sockets {
  if (uri.path === '/session') {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it's the other shell's to fill in
    const run = '${XDG_RUNTIME_DIR:-/run/user/$(id -u)}';
    return { tsvirt: `${run}/tsvirt/tsvirt-sock`, libvirt: `${run}/libvirt/libvirt-sock` };
  }
  const suffix = readOnly ? '-ro' : '';
  return { tsvirt: `/run/tsvirt/tsvirt-sock${suffix}`, libvirt: `/run/libvirt/libvirt-sock${suffix}` };
}

/** How much of what ssh says is kept, in characters. */
const keptWords = 2000;

/** A connection through a program. */
export interface ProgramConnection {
  readonly socket: Socket;
  /** What the program has said of what went wrong. */
  words(): string;
}

/** Starts a program whose input and output are the connection. It ends with it. @throws CommandError where it can't be started */
export async function connectThrough(argv: Argv): Promise<ProgramConnection> {
  const [ours, theirs] = socketPair();
  const [heard, said] = socketPair();
  const ends = [ours, heard];
  try {
    const program = await spawnDetached(argv, {
      stdin: { fd: theirs },
      stdout: { fd: theirs },
      stderr: { fd: said },
    });
    ends.length = 0;
    const socket = new Socket({ fd: ours, readable: true, writable: true, allowHalfOpen: true });
    let words = '';
    const listen = (): string => {
      const chunk = Buffer.alloc(keptWords);
      // It had said it before it let go of the connection.
      const length = words.length < keptWords ? (receiveDescriptors(heard, chunk)?.bytes ?? 0) : 0;
      words += chunk.toString('utf8', 0, length);
      return words.trim();
    };
    socket.once('close', () => {
      listen();
      program.kill();
      closeDescriptors([heard]);
    });
    return { socket, words: () => (socket.destroyed ? words.trim() : listen()) };
  } finally {
    closeDescriptors([theirs, said, ...ends]);
  }
}
