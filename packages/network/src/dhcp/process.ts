import { readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  type CommandRunner,
  ErrorCode,
  ensureDirectory,
  errnoOf,
  hasErrorCode,
  identifyProcess,
  isAlive,
  type ProcessIdentity,
  readTextIfExists,
  signalProcess,
  watchExit,
  writeFileAtomic,
} from '@tsvirt/util';
import { networkError } from '../errors.js';

/** A network's dnsmasq: where its files are. */
export interface DnsmasqFiles {
  readonly config: string;
  /** Static DHCP hosts. */
  readonly hosts: string;
  /** Names for DNS. */
  readonly addnHosts: string;
  readonly leases: string;
  readonly pid: string;
}

/** What the files hold; `hosts` and `addnHosts` are read again on SIGHUP. */
export interface DnsmasqTexts {
  readonly config: string;
  readonly hosts: string;
  readonly addnHosts: string;
}

/** How long it has to end by itself, in milliseconds. */
const patience = 3_000;

/** Writes all files; dnsmasq reads some of them after it gave up root's rights. */
export async function writeDnsmasqFiles(files: DnsmasqFiles, texts: DnsmasqTexts): Promise<void> {
  await ensureDirectory(dirname(files.config));
  await ensureDirectory(dirname(files.pid));
  await writeFileAtomic(files.config, texts.config, { mode: 0o644 });
  await writeFileAtomic(files.hosts, texts.hosts, { mode: 0o644 });
  await writeFileAtomic(files.addnHosts, texts.addnHosts, { mode: 0o644 });
}

/**
 * Starts dnsmasq. It puts itself into the background once it listens, so that the end of what was started here means
 * that it is ready; its errors come on standard error.
 */
export async function startDnsmasq(runner: CommandRunner, files: DnsmasqFiles): Promise<ProcessIdentity> {
  const user = (await reachable(dirname(files.hosts))) ? [] : ['--user=root', '--group=root'];
  await runner.run([
    'dnsmasq',
    `--conf-file=${files.config}`,
    `--pid-file=${files.pid}`,
    `--dhcp-leasefile=${files.leases}`,
    ...user,
  ]);
  const pid = Number((await readFile(files.pid, 'utf8')).trim());
  const identity = Number.isInteger(pid) && pid > 0 ? identifyProcess(pid) : undefined;
  if (identity === undefined)
    throw networkError(
      ErrorCode.INTERNAL_ERROR,
      'dnsmasq ended as soon as it had started',
      'the system log may have what it said',
    );
  return identity;
}

/** The dnsmasq that an earlier process started with these files, by its pid file, if it still runs. */
export async function findDnsmasq(files: DnsmasqFiles): Promise<ProcessIdentity | undefined> {
  const pid = Number((await readTextIfExists(files.pid))?.trim() ?? '');
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  const identity = identifyProcess(pid);
  if (identity === undefined) return undefined;
  try {
    const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0');
    return words.includes(`--conf-file=${files.config}`) && isAlive(identity) ? identity : undefined;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ESRCH') return undefined;
    throw error;
  }
}

/** Ends dnsmasq and waits for that; its leases stay. */
export async function stopDnsmasq(identity: ProcessIdentity, files: DnsmasqFiles): Promise<void> {
  if (signalProcess(identity, 'SIGTERM')) {
    try {
      await watchExit(identity, AbortSignal.timeout(patience));
    } catch (error) {
      if (!hasErrorCode(error, ErrorCode.OPERATION_ABORTED)) throw error;
      signalProcess(identity, 'SIGKILL');
      await watchExit(identity);
    }
  }
  await rm(files.pid, { force: true });
}

/** Removes what a stopped network has no use for: all but its leases. */
export async function removeDnsmasqFiles(files: DnsmasqFiles): Promise<void> {
  await Promise.all(
    [files.config, files.hosts, files.addnHosts, files.pid].map((path) => rm(path, { force: true })),
  );
}

/** Whether a user without rights can get at a directory: dnsmasq becomes one, and reads host files later. */
async function reachable(directory: string): Promise<boolean> {
  for (let path = directory; ; path = dirname(path)) {
    if (((await stat(path)).mode & 0o001) === 0) return false;
    if (path === dirname(path)) return true;
  }
}
