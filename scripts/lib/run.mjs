// Running programs, without anything installed: an argument array, never a shell.
import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkInterrupt, Interrupted, interruptStatus, onInterrupt } from './interrupt.mjs';
import { say } from './say.mjs';
import { root } from './workspace.mjs';

/** A program that failed; `output` holds all that it wrote. */
export class RunError extends Error {
  constructor(program, args, how, output) {
    super(`${program} ${args.join(' ')}: ${how}`);
    this.output = output;
  }
}

/**
 * Runs a program to its end; gives `{ code, signal, output }` with both streams' text in the order it came. It gets its own process
 * group, which is killed as a whole when `timeout` (ms) is over, and asked to end by an interrupt. `onLine` sees each line of stdout as
 * it comes. `undoes`: it runs after an interrupt too.
 */
export function attempt(
  program,
  args,
  { cwd = root, env = process.env, timeout, onLine, input, undoes = false } = {},
) {
  return new Promise((resolve, reject) => {
    if (!undoes) checkInterrupt();
    const child = spawn(program, args, {
      cwd,
      env,
      detached: true,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    let output = '';
    let pending = '';
    let late = false;
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (onLine === undefined) return;
      const lines = (pending + text).split('\n');
      pending = lines.pop();
      for (const line of lines) onLine(line);
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    if (input !== undefined) child.stdin.end(input);
    const killGroup = (signal) => {
      try {
        process.kill(-child.pid, signal);
      } catch {
        // it is gone already
      }
    };
    const unwatch = onInterrupt(() => {
      if (!undoes) killGroup('SIGTERM');
    });
    const stop = () => {
      late = true;
      killGroup('SIGKILL');
    };
    const timer = timeout && setTimeout(stop, timeout);
    const done = () => {
      clearTimeout(timer);
      unwatch();
    };
    child.on('error', (error) => {
      done();
      reject(new RunError(program, args, error.message, output));
    });
    child.on('close', (code, signal) => {
      done();
      if (pending) onLine?.(pending);
      if (!undoes && interruptStatus() !== undefined) reject(new Interrupted());
      resolve({ code, signal, output: late ? `${output}\nkilled after ${timeout / 1000} s\n` : output });
    });
  });
}

/** Does `work`, which gives `{ code, output }`, again after a while for as long as its failure looks like `passing`; gives the last result. */
export async function persist(work, passing, { tries = 5, pause = 10_000 } = {}) {
  for (;;) {
    const result = await work();
    if (result.code === 0 || --tries <= 0 || !passing.test(result.output)) return result;
    say(`  … that may pass, and is tried again: ${tail(result.output, 1)}`);
    await sleep(pause);
  }
}

/** Runs a program that must succeed; gives its output. */
export async function run(program, args, options) {
  const { code, signal, output } = await attempt(program, args, options);
  if (code !== 0)
    throw new RunError(program, args, signal ? `ended by ${signal}` : `exit status ${code}`, output);
  return output;
}

/** Where a program is, if it is on the path (or in the system folders that only root has on it). */
export function which(program) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  return folders
    .map((folder) => join(folder, program))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return statSync(path).isFile();
      } catch {
        return false;
      }
    });
}

/** The last lines of a program's output. */
export function tail(output, lines = 40) {
  return output.trimEnd().split('\n').slice(-lines).join('\n');
}
