import { readFileSync } from 'node:fs';
import { access, copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DetachedProcess, readProcessStat, readProcessStatus, spawnDetached } from '@tsvirt/util';

/** A daemon under measurement, with all it keeps in a directory of its own. */
export interface MeasuredDaemon {
  readonly name: string;
  readonly socket: string;
  /** Where all that it keeps is. */
  readonly directory: string;
  /** Starts it, pinned to one CPU if asked; gives the milliseconds until it took a connection. */
  start(pinned: boolean): Promise<number>;
  /** Waits until it does nothing any more: what it does by itself after its start is over. */
  rest(): Promise<void>;
  stop(): Promise<void>;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  /** MiB of resident memory. */
  memory(): number;
  /** Removes what it kept. */
  remove(): Promise<void>;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ path });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

abstract class ProcessDaemon implements MeasuredDaemon {
  abstract readonly name: string;
  abstract readonly socket: string;
  protected abstract argv(): [string, ...string[]];
  #process: DetachedProcess | undefined;

  constructor(readonly directory: string) {}

  async start(pinned: boolean): Promise<number> {
    const argv: [string, ...string[]] = pinned ? ['taskset', '-c', '0', ...this.argv()] : this.argv();
    const log = { file: join(this.directory, 'daemon.log') };
    const begin = performance.now();
    this.#process = await spawnDetached(argv, { stdout: log, stderr: log });
    while (!(await answers(this.socket))) {
      if (this.#process.exitStatus !== undefined) throw new Error(`${this.name} ended; see ${log.file}`);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return performance.now() - begin;
  }

  async rest(): Promise<void> {
    let idle = 0;
    let before = this.#processorTime();
    // Longer than tsvirtd waits for clients before it rehearses.
    while (idle < 6) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      const now = this.#processorTime();
      idle = now - before <= 1 ? idle + 1 : 0;
      before = now;
    }
  }

  /** Clock ticks that it was on a processor. */
  #processorTime(): number {
    const stat = readProcessStat(this.servingPid());
    if (stat === undefined) throw new Error(`${this.name} has ended`);
    return Number(stat.userTicks + stat.systemTicks);
  }

  async stop(): Promise<void> {
    this.#process?.kill('SIGTERM');
    await this.#process?.ended();
    this.#process = undefined;
  }

  /** Ends it as a crash would. */
  async kill(): Promise<void> {
    this.#process?.kill('SIGKILL');
    await this.#process?.ended();
    this.#process = undefined;
  }

  /** The process that serves; by default the one that was started. */
  protected servingPid(): number {
    return this.#process?.pid ?? -1;
  }

  memory(): number {
    const text = readProcessStatus(this.servingPid())?.get('VmRSS') ?? '0';
    return Number.parseInt(text, 10) / 1024;
  }

  remove(): Promise<void> {
    return rm(this.directory, { recursive: true, force: true });
  }
}

class Tsvirtd extends ProcessDaemon {
  readonly name = 'tsvirtd';
  readonly socket = join(this.directory, 'run/tsvirt/tsvirt-sock');

  protected argv(): [string, ...string[]] {
    return [...tsvirtdProgram(), '--root', this.directory];
  }
}

class Libvirtd extends ProcessDaemon {
  readonly name = 'libvirtd';
  readonly socket = join(this.directory, 'sock/libvirt-sock');

  protected argv(): [string, ...string[]] {
    const program = fileURLToPath(new URL('./libvirtd-namespace.js', import.meta.url));
    return ['unshare', '--mount', '--propagation', 'slave', process.execPath, program, this.directory];
  }

  protected override servingPid(): number {
    return onlyChild(super.servingPid()) ?? super.servingPid();
  }
}

/** The only child of a process; undefined: it has none or several. */
function onlyChild(pid: number): number | undefined {
  const words = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter((word) => word !== '');
  return words.length === 1 ? Number(words[0]) : undefined;
}

/** How a program of this source tree is started: Node, with the options that the program's first line asks for. */
function startOf(path: string): [string, ...string[]] {
  const file = fileURLToPath(new URL(path, import.meta.url));
  const [firstLine = ''] = readFileSync(file, 'utf8').split('\n', 1);
  const options = firstLine.split(' ').filter((word) => word.startsWith('--'));
  return [process.execPath, ...options, file];
}

/** tsvirtd's program with its interpreter. */
export const tsvirtdProgram = (): [string, ...string[]] =>
  startOf('../../../packages/daemon/dist/bundle/bin.js');

/** tsvirsh's program with its interpreter. */
export const tsvirshProgram = (): [string, ...string[]] => startOf('../../virsh/dist/bundle/main.js');

/** tsvirtd below a directory, which is made; by default one of its own. */
export async function makeTsvirtd(directory?: string): Promise<MeasuredDaemon> {
  if (directory === undefined) return new Tsvirtd(await mkdtemp(join(tmpdir(), 'bench-tsvirtd-')));
  await mkdir(directory, { recursive: true });
  return new Tsvirtd(directory);
}

/** libvirtd in directories of its own; undefined where it isn't installed or we may not have a mount namespace. */
export async function makeLibvirtd(): Promise<MeasuredDaemon | undefined> {
  if (process.getuid?.() !== 0 || !(await exists('/usr/sbin/libvirtd'))) return undefined;
  const directory = await mkdtemp(join(tmpdir(), 'bench-libvirtd-'));
  for (const name of ['etc', 'run', 'lib', 'cache', 'log', 'sock']) await mkdir(join(directory, name));
  for (const name of await readdir('/etc/libvirt'))
    if (name.endsWith('.conf')) await copyFile(join('/etc/libvirt', name), join(directory, 'etc', name));
  const sockets = [
    `unix_sock_dir = "${join(directory, 'sock')}"`,
    'auth_unix_ro = "none"',
    'auth_unix_rw = "none"',
    '',
  ];
  await writeFile(join(directory, 'etc/libvirtd.conf'), sockets.join('\n'));
  const qemu = ['security_driver = "none"', 'stdio_handler = "file"', 'user = "root"', 'group = "root"', ''];
  await writeFile(join(directory, 'etc/qemu.conf'), qemu.join('\n'));
  return new Libvirtd(directory);
}
