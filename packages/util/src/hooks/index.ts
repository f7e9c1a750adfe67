import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isCommandError } from '../command/index.js';
import type { CommandRunner } from '../command/types.js';
import { VirtError } from '../error/virt-error.js';
import { ErrorCode, ErrorDomain } from '../generated/error-codes.js';

/** What scripts are told. */
export interface HookCall {
  /** Whom it happens to: the name of a guest or network; `-` for the daemon. */
  readonly object: string;
  /** What happens, such as `start`. */
  readonly operation: string;
  /** `begin` or `end`; `-` for neither. */
  readonly phase: 'begin' | 'end' | '-';
  /** A further word. Default `-`. */
  readonly extra?: string;
  /** Makes the document that a script reads on its standard input; not called where there is none to read it. */
  readonly document?: () => string;
}

/**
 * An administrator's scripts that are run when something happens, as libvirt's: the program `hooks/KIND`, then those of
 * `hooks/KIND.d` by their names. They are looked up each time, so that one is in force as soon as it's there. What they are for
 * goes on only when they have ended.
 */
export class Hooks {
  readonly #runner: CommandRunner;
  readonly #directory: string;
  readonly #kind: string;

  /** @param kind the scripts' name: `qemu`, `network`, `daemon` */
  constructor(runner: CommandRunner, directory: string, kind: string) {
    this.#runner = runner;
    this.#directory = directory;
    this.#kind = kind;
  }

  /** Runs the scripts one after the other. @throws VirtError `HOOK_SCRIPT_FAILED` of the first that fails; no further one is run */
  async run(call: HookCall): Promise<void> {
    await this.#each(call, (input) => input);
  }

  /**
   * As {@link run}; what a script writes is read in place of the document by the next.
   * @returns what the last one wrote that wrote something; undefined if none did
   */
  async filter(call: HookCall): Promise<string | undefined> {
    let written: string | undefined;
    await this.#each(call, (input, output) => {
      if (output.trim() === '') return input;
      written = output;
      return output;
    });
    return written;
  }

  async #each(call: HookCall, next: (input: string, output: string) => string): Promise<void> {
    const scripts = this.#scripts();
    if (scripts.length === 0) return;
    const { object, operation, phase, extra = '-', document } = call;
    let input = document?.() ?? '';
    for (const script of scripts) {
      try {
        const { stdout } = await this.#runner.run([script, object, operation, phase, extra], {
          input,
          timeout: Number.POSITIVE_INFINITY,
        });
        input = next(input, stdout);
      } catch (cause) {
        const why = isCommandError(cause) ? cause.message : String(cause);
        throw new VirtError(ErrorCode.HOOK_SCRIPT_FAILED, `a hook script refused or failed: ${why}`, {
          domain: ErrorDomain.HOOK,
          cause,
        });
      }
    }
  }

  #scripts(): string[] {
    const single = join(this.#directory, this.#kind);
    const folder = `${single}.d`;
    const inFolder = isThere(folder) ? readdirSync(folder).sort() : [];
    return [single, ...inFolder.map((name) => join(folder, name))].filter(isProgram);
  }
}

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

function isProgram(path: string): boolean {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
