import type { CommandRunner } from '../command/types.js';

/** Applies nftables commands as one transaction: all of them or, with an error, none. */
export async function nftApply(runner: CommandRunner, commands: readonly string[]): Promise<void> {
  if (commands.length === 0) return;
  await runner.run(['nft', '-f', '-'], { input: `${commands.join('\n')}\n` });
}

/** What `nft -j list` answers, such as `nftList(runner, 'table', 'ip', 'x')`; undefined where there is no such object. */
export async function nftList(runner: CommandRunner, ...what: string[]): Promise<unknown[] | undefined> {
  const { stdout, code } = await runner.run(['nft', '-j', 'list', ...what], { okCodes: [0, 1] });
  if (code !== 0) return undefined;
  return (JSON.parse(stdout) as { nftables: unknown[] }).nftables;
}
