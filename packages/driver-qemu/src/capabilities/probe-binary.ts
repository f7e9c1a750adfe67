import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type CommandRunner, type DetachedProcess, ErrorCode, isVirtError } from '@tsvirt/util';
import { qemuError } from '../errors.js';
import { listenForChild } from '../process/listener.js';
import { withSocketPath } from '../process/unix-path.js';
import { QmpClient } from '../qmp/index.js';
import type { QemuCapabilitiesData } from './model.js';
import { probeCapabilities } from './probe.js';
import { makeProbeFolder } from './probe-folder.js';

/** How long a binary has to answer all questions, in milliseconds. */
const probeLimit = 120_000;

/**
 * Starts a QEMU binary without a machine, asks it all that {@link probeCapabilities} wants to know, and ends it.
 * @throws VirtError `INTERNAL_ERROR` with what QEMU printed, if it won't start or won't answer
 */
export async function probeBinary(runner: CommandRunner, binary: string): Promise<QemuCapabilitiesData> {
  const directory = await makeProbeFolder();
  const running: { client: QmpClient; child: DetachedProcess }[] = [];
  const start = async (name: string, accelerator: string) => {
    const log = join(directory, `${name}.log`);
    const path = join(directory, name);
    const socket = listenForChild(path);
    const spawning = runner.spawnDetached(
      [
        binary,
        '-S',
        '-no-user-config',
        '-nodefaults',
        '-nographic',
        '-machine',
        `none,accel=${accelerator}`,
        '-chardev',
        'socket,id=mon,fd=3,server=on,wait=off',
        '-mon',
        'chardev=mon,mode=control',
      ],
      { fds: [socket.fd], stdout: { file: log }, stderr: { file: log }, endsWithUs: true },
    );
    socket.release();
    const child = await spawning;
    const client = withSocketPath(path, (short) => QmpClient.connect(short, { subject: binary }));
    const timer = setTimeout(() => child.kill('SIGKILL'), probeLimit);
    child.exited.then(() => {
      clearTimeout(timer);
      client.close();
    });
    running.push({ client, child });
    return { client, log };
  };
  const logs: string[] = [];
  try {
    const primary = await start('best', 'kvm:tcg');
    logs.push(primary.log);
    return await probeCapabilities(binary, primary.client, async () => {
      const plain = await start('plain', 'tcg');
      logs.push(plain.log);
      return plain.client;
    });
  } catch (cause) {
    if (isVirtError(cause) && cause.hint !== undefined) throw cause;
    const said = (await Promise.all(logs.map((log) => readFile(log, 'utf8').catch(() => ''))))
      .join('')
      .trim();
    const why = said || (cause instanceof Error ? cause.message : String(cause));
    throw qemuError(
      ErrorCode.INTERNAL_ERROR,
      `${binary} can't be asked what it can do: ${why}`,
      undefined,
      cause,
    );
  } finally {
    for (const each of running) {
      each.child.kill('SIGKILL');
      each.client.close();
    }
    await Promise.all(running.map((each) => each.child.ended()));
    await rm(directory, { recursive: true, force: true });
  }
}
