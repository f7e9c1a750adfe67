// A daemon of our own under a private root.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkInterrupt, interruptStatus } from './interrupt.mjs';
import { tail } from './run.mjs';
import { say, step } from './say.mjs';
import { binOf, cache, root } from './workspace.mjs';

const SOCKET = join('run', 'tsvirt', 'tsvirt-sock');
/** The longest path that a Unix socket can have, less a margin for the read-only socket and monitors. */
const LONGEST = 60;

/** Starts tsvirtd and waits until it answers; gives its URI and how to stop it. */
export async function startDaemon() {
  const { folder, temporary } = privateRoot();
  const socket = join(folder, SOCKET);
  const pidFile = join(folder, 'tsvirtd.pid');
  const logFile = join(folder, 'tsvirtd.log');
  await stopEarlier(pidFile);
  rmSync(logFile, { force: true });
  const log = openSync(logFile, 'a');
  const args = [...binOf('packages/daemon', 'tsvirtd'), '--root', folder, '--pid-file', pidFile];
  say(`\n$ tsvirtd --root ${folder}`);
  // a session of its own: an interrupt typed at the terminal isn't for the daemon, which has the guest to stop first
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  const ended = new Promise((resolve) => child.once('close', resolve).once('error', resolve));
  const kill = () => child.kill('SIGTERM');
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    kill();
    await ended;
    if (temporary) rmSync(folder, { recursive: true, force: true });
  };
  await step('tsvirtd listens', async () => {
    const deadline = Date.now() + 30_000;
    while (!(await answers(socket))) {
      if (interruptStatus() !== undefined) await stop();
      checkInterrupt();
      if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
        const said = tail(readFileSync(logFile, 'utf8'));
        await stop();
        throw new Error(`tsvirtd didn't start:\n${said}`);
      }
      await sleep(50);
    }
  });
  return { uri: `qemu+unix:///system?socket=${socket}`, stop };
}

function privateRoot() {
  const folder = join(cache, 'hello');
  if (folder.length > LONGEST)
    return { folder: mkdtempSync(join(tmpdir(), 'tsvirt-hello-')), temporary: true };
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return { folder, temporary: false };
}

/** A run that was killed may have left its daemon. */
async function stopEarlier(pidFile) {
  if (!existsSync(pidFile)) return;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  // the number may be another program's by now
  if (!(pid > 1) || !commandLine(pid).includes(pidFile)) return;
  const owner = parentOf(pid);
  if (owner > 1 && commandLine(owner).includes('start.mjs'))
    throw new Error(`npm start is running here already, as process ${owner}: end it first`);
  process.kill(pid, 'SIGTERM');
  for (let i = 0; i < 100 && commandLine(pid) !== ''; i++) await sleep(50);
}

/** The process that started another and lives; 1, or another that takes in orphans, once it has ended. */
function parentOf(pid) {
  try {
    return Number(/^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return 1;
  }
}

function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function answers(socket) {
  return new Promise((resolve) => {
    const client = connect(socket);
    client.once('connect', () => {
      client.destroy();
      resolve(true);
    });
    client.once('error', () => resolve(false));
  });
}
