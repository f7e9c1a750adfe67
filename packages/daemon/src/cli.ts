import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DriverLoader } from '@tsvirt/core';
import {
  acquirePidFile,
  createLogger,
  directoriesFor,
  ErrorCode,
  isVirtError,
  type Logger,
  type LogLevel,
  packageVersion,
  releaseFreedMemory,
  releaseProgramPages,
  type Scope,
  VirtError,
} from '@tsvirt/util';
import { type Arguments, parseArguments, usage } from './arguments.js';
import { optimizeLater, optimizeSoon } from './compiler.js';
import { readDaemonConfig } from './config.js';
import { Daemon } from './daemon.js';
import { announceReady, daemonize, inBackground } from './daemonize.js';
import { addressText, isLoopback, parseListenAddress } from './server/listener.js';

const version = packageVersion(import.meta.url);

/** The command tsvirtd, `program` being its own path: its exit status. */
export async function main(program: string, argv: readonly string[]): Promise<number> {
  try {
    const options = parseArguments(argv);
    if (options.help || options.version) {
      process.stdout.write(options.help ? usage : `${version}\n`);
      return 0;
    }
    if (options.listDrivers) return await listDrivers(options);
    if (options.daemon && !inBackground())
      return await daemonize(program, argv, directoriesFor(scopeOf(options)).log);
    await serve(options);
    return 0;
  } catch (error) {
    process.stderr.write(`tsvirtd: ${describe(error)}\n`);
    return 1;
  }
}

const loaderOf = (options: Arguments): DriverLoader =>
  new DriverLoader(options.drivers === undefined ? {} : { only: options.drivers });

/** A name that is mistyped must not leave a daemon that serves nothing. */
async function refuseUnknown({ drivers: wanted = [] }: Arguments, loader: DriverLoader): Promise<void> {
  const { drivers, problems } = await loader.catalog();
  const unknown = wanted.find((name) => ![...drivers, ...problems].some((each) => each.name === name));
  if (unknown === undefined) return;
  throw new VirtError(ErrorCode.INVALID_ARG, `no driver named ${unknown} is installed`, {
    hint: 'tsvirtd --list-drivers shows those that are.',
  });
}

async function listDrivers(options: Arguments): Promise<number> {
  const loader = loaderOf(options);
  await refuseUnknown(options, loader);
  const { drivers, problems } = await loader.catalog();
  for (const { kind, name, version: number, schemes, packageName } of drivers)
    process.stdout.write(
      `${name.padEnd(14)}${kind.padEnd(14)}${`${packageName} ${number}`.padEnd(34)}${schemes.join(' ')}\n`,
    );
  for (const { packageName, reason, hint } of problems)
    process.stderr.write(`tsvirtd: ${packageName} can't be used: ${reason}. ${hint}\n`);
  return problems.length > 0 ? 1 : 0;
}

function scopeOf({ root }: Arguments): Scope {
  if (root !== undefined) return { kind: 'root', path: root };
  return { kind: process.getuid?.() === 0 ? 'system' : 'session' };
}

async function serve(options: Arguments): Promise<void> {
  optimizeLater();
  const privileged = process.getuid?.() === 0;
  const scope = scopeOf(options);
  const directories = directoriesFor(scope);
  const file = options.config ?? join(directories.config, 'tsvirtd.conf');
  const config = await readDaemonConfig(file, options.config !== undefined, privileged);
  const logger = createLogger({
    level: options.verbose ? 'debug' : (levels[config.logLevel] ?? 'info'),
    scope: 'tsvirtd',
    format: process.env.JOURNAL_STREAM === undefined ? 'text' : 'journald',
  });
  const gid = config.socketGroup === undefined ? undefined : groupId(config.socketGroup);
  // whatever pid file is asked for: two daemons must not keep the same guests
  using lock = await acquirePidFile(join(directories.run, 'tsvirtd.pid'));
  using pidFile =
    options.pidFile === undefined || resolve(options.pidFile) === lock.path
      ? undefined
      : await acquirePidFile(options.pidFile);
  const loader = loaderOf(options);
  await refuseUnknown(options, loader);
  const daemon = new Daemon({
    scope,
    config,
    logger,
    listen: (options.listen ?? []).map((text) =>
      parseListenAddress(text, { mode: config.readWriteMode, readOnlyMode: config.readOnlyMode, gid }),
    ),
    loader,
    ...(gid === undefined ? {} : { socketGroup: gid }),
    ...(options.timeout === undefined ? {} : { idleTimeout: options.timeout }),
  });
  const stop = new Promise<string>((done) => {
    process.once('SIGTERM', () => done('SIGTERM'));
    process.once('SIGINT', () => done('SIGINT'));
    process.once('SIGQUIT', () => done('SIGQUIT'));
  });
  process.on('SIGHUP', () => {
    daemon.reload().catch((error: unknown) => logger.error('reload failed', { error: describe(error) }));
  });
  process.on('uncaughtException', (error) =>
    logger.error('a fault of the program', { error: error.stack ?? String(error) }),
  );
  process.on('unhandledRejection', (error) =>
    logger.error('a fault of the program', {
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
  );
  const addresses = await daemon.start();
  for (const address of addresses) {
    logger.info(`listening on ${addressText(address)}`);
    const asksNobody = address.kind === 'tcp' || (address.kind === 'tls' && !address.verify);
    if (asksNobody && !isLoopback(address.host))
      logger.warn(`whoever reaches ${addressText(address)} controls this host: it asks nobody who they are`);
  }
  announceReady();
  void prepareForClients(daemon, logger);
  const reason = await Promise.race([stop, daemon.idle.then(() => 'nobody needs the daemon')]);
  logger.info(`stopping: ${reason}; guests stay as they are`);
  await daemon.stop();
  pidFile?.release();
  lock.release();
}

/** Uses the time until somebody comes, and gives back what only the start needed. */
async function prepareForClients(daemon: Daemon, logger: Logger): Promise<void> {
  try {
    await releaseProgramPages();
    await daemon.rehearse({ onStage: (rehearsing) => (rehearsing ? optimizeSoon() : optimizeLater()) });
    releaseFreedMemory();
    await releaseProgramPages();
  } catch (error) {
    logger.warn('could not prepare for clients', { error });
  }
}

const levels: Readonly<Record<number, LogLevel>> = { 1: 'debug', 2: 'info', 3: 'warn', 4: 'error' };

function groupId(name: string): number {
  const line = readFileSync('/etc/group', 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`${name}:`));
  const gid = line?.split(':')[2];
  if (gid === undefined)
    throw new VirtError(ErrorCode.CONF_SYNTAX, `there is no group ${name}`, {
      hint: 'Set unix_sock_group to a group of this machine.',
    });
  return Number(gid);
}

function describe(error: unknown): string {
  if (!isVirtError(error)) return error instanceof Error ? error.message : String(error);
  return error.hint === undefined ? error.message : `${error.message} (${error.hint})`;
}
