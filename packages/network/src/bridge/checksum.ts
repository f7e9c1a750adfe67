import { type CommandRunner, isCommandError, type Logger } from '@tsvirt/util';

/**
 * Has the checksums of DHCP's answers filled in on their way to guests: those that look at raw packets drop an answer
 * whose checksum was left to the network card, which here is none. A kernel that can't do it is no hindrance.
 */
export async function fillDhcpChecksums(
  runner: CommandRunner,
  logger: Logger,
  bridge: string,
): Promise<void> {
  const input = [
    `qdisc add dev ${bridge} root handle 1: htb default 2`,
    `filter add dev ${bridge} prio 2 protocol ip parent 1: u32 match ip dport 68 ffff action csum ip and udp`,
  ];
  try {
    await runner.run(['tc', '-batch', '-'], { input: `${input.join('\n')}\n` });
  } catch (error) {
    if (!isCommandError(error)) throw error;
    logger.info(`checksums of DHCP answers on ${bridge} are left as they are`, { error });
    await runner
      .run(['tc', 'qdisc', 'delete', 'dev', bridge, 'root'], { okCodes: 'any' })
      .catch(() => undefined);
  }
}
