import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ErrorCode, VirtError } from '@tsvirt/util';

/** What the words of the command line ask of tsvirtd. */
export interface Arguments {
  /** Where all state and sockets are kept, absolute. */
  readonly root?: string | undefined;
  readonly config?: string | undefined;
  /** Undefined: as the configuration says. */
  readonly listen?: readonly string[] | undefined;
  readonly drivers?: readonly string[] | undefined;
  readonly listDrivers: boolean;
  /** In seconds. */
  readonly timeout?: number | undefined;
  readonly pidFile?: string | undefined;
  readonly daemon: boolean;
  readonly verbose: boolean;
  readonly version: boolean;
  readonly help: boolean;
}

const options = {
  root: { type: 'string' },
  config: { type: 'string', short: 'f' },
  listen: { type: 'string', multiple: true },
  drivers: { type: 'string' },
  'list-drivers': { type: 'boolean', default: false },
  timeout: { type: 'string', short: 't' },
  'pid-file': { type: 'string', short: 'p' },
  daemon: { type: 'boolean', short: 'd', default: false },
  verbose: { type: 'boolean', short: 'v', default: false },
  version: { type: 'boolean', short: 'V', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** What `--help` prints. */
export const usage = `Usage: tsvirtd [options]

Serves libvirt's wire protocol for every installed driver.

Options:
  --root DIR            keep all state and sockets below DIR (socket: DIR/run/tsvirt/tsvirt-sock)
  -f, --config FILE     read this configuration file
  --listen ADDRESS      listen on this path (for reading only where it ends in -ro) or HOST:PORT too; may be repeated
  --drivers NAMES       serve these drivers only, separated by commas
  --list-drivers        show the drivers that are installed, and leave
  -t, --timeout SECONDS leave after this time without clients and guests
  -p, --pid-file FILE   keep the process id in this file
  -d, --daemon          run in the background
  -v, --verbose         say more
  -V, --version         show the version, and leave
  -h, --help            show this help, and leave
`;

/**
 * Reads the words of tsvirtd's command line.
 * @throws VirtError `INVALID_ARG` for a word that isn't understood
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const values = read(argv);
  return {
    root: values.root === undefined ? undefined : resolve(values.root),
    config: values.config,
    listen: values.listen,
    drivers: values.drivers?.split(',').filter((name) => name !== ''),
    listDrivers: values['list-drivers'],
    timeout: values.timeout === undefined ? undefined : seconds(values.timeout),
    pidFile: values['pid-file'],
    daemon: values.daemon,
    verbose: values.verbose,
    version: values.version,
    help: values.help,
  };
}

function read(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: false }).values;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw refused(message.charAt(0).toLowerCase() + message.slice(1), cause);
  }
}

function seconds(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1)
    throw refused(`--timeout takes a whole number of seconds, at least 1, not '${text}'`);
  return value;
}

const refused = (message: string, cause?: unknown): VirtError =>
  new VirtError(ErrorCode.INVALID_ARG, message, { cause, hint: 'tsvirtd --help shows what there is.' });
