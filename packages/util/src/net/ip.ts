import type { CommandRunner } from '../command/types.js';
import { VirtError } from '../error/virt-error.js';
import { ErrorCode } from '../generated/error-codes.js';

/** A link as `ip -json -details address` shows it; more fields are there than are named. */
export interface LinkInfo {
  readonly ifindex: number;
  readonly ifname: string;
  readonly flags: readonly string[];
  readonly mtu: number;
  readonly operstate: string;
  readonly address?: string;
  readonly master?: string;
  readonly linkinfo?: { readonly info_kind?: string; readonly info_data?: Readonly<Record<string, unknown>> };
  readonly addr_info?: readonly {
    readonly family: string;
    readonly local: string;
    readonly prefixlen: number;
  }[];
}

/** All links with their addresses, or the one of that name; none where it doesn't exist. */
export async function listLinks(runner: CommandRunner, name?: string): Promise<LinkInfo[]> {
  const argv = ['-json', '-details', 'address', 'show', ...(name === undefined ? [] : ['dev', name])];
  const { stdout, stderr, code } = await runner.run(['ip', ...argv], { okCodes: 'any' });
  if (code !== 0) {
    if (name !== undefined && /does not exist|not found/i.test(stderr)) return [];
    throw new VirtError(ErrorCode.INTERNAL_ERROR, `cannot list links: ${stderr.trim()}`);
  }
  // An absent entry is an empty object in what some versions print.
  return (JSON.parse(stdout === '' ? '[]' : stdout) as LinkInfo[]).filter(
    (link) => link.ifname !== undefined,
  );
}

/**
 * Runs many `ip` commands in one process, each as its arguments. It stops at the first that fails; those before it
 * stay: push their inverses onto an undo stack.
 */
export async function ipBatch(
  runner: CommandRunner,
  commands: readonly (readonly string[])[],
): Promise<void> {
  if (commands.length === 0) return;
  for (const word of commands.flat())
    if (word === '' || /[\s"'\\#]/.test(word))
      throw new VirtError(ErrorCode.INVALID_ARG, `'${word}' can't be an argument of ip`);
  const input = `${commands.map((words) => words.join(' ')).join('\n')}\n`;
  await runner.run(['ip', '-batch', '-'], { input });
}
