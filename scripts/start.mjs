#!/usr/bin/env node
// npm start: from a fresh clone to a Linux guest under our own daemon. Sets up what is missing, builds, boots
// examples/hello.xml and shows it. With a terminal it leaves the reader in tsvirsh; without one it cleans up and ends.
import { spawn } from 'node:child_process';
import { build } from './lib/build.mjs';
import { startDaemon } from './lib/daemon.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { makeGuest } from './lib/guest.mjs';
import { checkInterrupt, holdInterrupts, interruptStatus, onInterrupt } from './lib/interrupt.mjs';
import { attempt, which } from './lib/run.mjs';
import { say, seconds, step } from './lib/say.mjs';
import { ensureSystemPackages } from './lib/system.mjs';
import { binOf, cache, checkNode, root } from './lib/workspace.mjs';

const virsh = () => binOf('tools/virsh', 'tsvirsh');

async function main() {
  const since = Date.now();
  checkNode();
  const hasQemu = await setUp();
  const env = await ensureDependencies();
  await build(env, ['./packages/*', '@tsvirt/virsh']);
  const guest = hasQemu && (await makeGuest());
  await (guest ? helloQemu(guest, since) : helloTest(since));
}

/** Gives whether QEMU is there. */
async function setUp() {
  if (!which('qemu-system-x86_64'))
    await ensureSystemPackages({ 'qemu-system-x86': 'runs the guest (emulated: no KVM is needed)' });
  return which('qemu-system-x86_64') !== undefined;
}

async function helloQemu(document, since) {
  holdInterrupts();
  const daemon = await startDaemon();
  // an earlier run that was killed may have left its guest; that there is none is the usual case
  const destroy = () =>
    attempt(process.execPath, [...virsh(), '-c', daemon.uri, 'destroy', 'hello'], { undoes: true });
  try {
    await destroy();
    say('\nThe guest comes up; this is its console:\n');
    await follow(process.execPath, ['examples/hello.mjs', daemon.uri, document]);
    await show(daemon.uri, ['list']);
    await show(daemon.uri, ['dominfo', 'hello']);
    say(
      `From nothing to here in ${seconds(since)}. The same with the system's virsh (package libvirt-clients):\n`,
    );
    say(`    virsh -c '${daemon.uri}' list\n`);
    if (isTerminal())
      await shell(daemon.uri, [
        '"console hello" is the guest\'s shell (Ctrl+] leaves it), "shutdown hello" presses its power button,',
      ]);
  } finally {
    await step('the guest and the daemon are stopped', async () => {
      await destroy();
      await daemon.stop();
    });
  }
}

async function helloTest(since) {
  const uri = 'test:///default';
  say(
    `\n! No guest can be booted here, as QEMU or its kernel is missing. The same on ${uri}, a driver that only pretends:\n`,
  );
  await show(uri, ['list']);
  await show(uri, ['dominfo', 'test']);
  say(`\nFrom nothing to here in ${seconds(since)}.\n`);
  if (isTerminal()) await shell(uri);
}

const isTerminal = () => process.stdin.isTTY === true && process.stdout.isTTY === true;

/** Runs a command of tsvirsh as the reader would. */
async function show(uri, words) {
  say(`\n$ tsvirsh ${words.join(' ')}`);
  await follow(process.execPath, [...virsh(), '-c', uri, ...words]);
}

async function shell(uri, hints = []) {
  say('This is the tsvirsh shell. "help" lists its commands,');
  for (const hint of hints) say(hint);
  say('"quit" ends everything.\n');
  // the shell's history is kept in this folder
  const env = { ...process.env, XDG_CACHE_HOME: cache };
  await follow(process.execPath, [...virsh(), '-c', uri], 'inherit', env).catch(() => undefined);
}

/** Runs a program with our own terminal. */
function follow(program, args, stdin = 'ignore', env = process.env) {
  return new Promise((resolve, reject) => {
    checkInterrupt();
    const child = spawn(program, args, { cwd: root, env, stdio: [stdin, 'inherit', 'inherit'] });
    const unwatch = onInterrupt((signal) => {
      // what is typed is for the program that has our terminal
      if (signal === 'SIGINT' && stdin === 'inherit') return false;
      child.kill('SIGTERM');
      return true;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      unwatch();
      if (code === 0) resolve();
      else reject(new Error(`${args.join(' ')}: ${signal ? `ended by ${signal}` : `exit status ${code}`}`));
    });
  });
}

try {
  await main();
  process.exitCode = interruptStatus() ?? process.exitCode;
} catch (error) {
  say(`! ${error.message}${error.output ? `\n${error.output}` : ''}`);
  process.exitCode = interruptStatus() ?? 1;
}
