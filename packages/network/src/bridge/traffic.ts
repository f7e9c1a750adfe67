import type { Network } from '@tsvirt/conf/network';
import {
  type CommandRunner,
  classRates,
  isCommandError,
  type Logger,
  receiveLimit,
  runTrafficControl,
} from '@tsvirt/util';

type Bandwidth = NonNullable<Network['bandwidth']>;

/** The `tc` commands that limit what all guests of a bridge together get (`inbound`) and send (`outbound`). */
export function bandwidthCommands(bridge: string, bandwidth: Bandwidth): string[] {
  const { inbound, outbound } = bandwidth;
  const lines: string[] = [];
  if (inbound?.average !== undefined) {
    const rates = classRates({ ...inbound, average: inbound.average });
    lines.push(
      rootQueue(bridge),
      `class add dev ${bridge} parent 1: classid 1:1 htb ${rates}`,
      `class add dev ${bridge} parent 1:1 classid 1:2 htb ${rates}`,
    );
  }
  if (outbound?.average !== undefined)
    lines.push(...receiveLimit(bridge, { ...outbound, average: outbound.average }));
  return lines;
}

/** Limits the traffic of a network's bridge; it goes with the bridge. */
export async function limitTraffic(
  runner: CommandRunner,
  bridge: string,
  bandwidth: Bandwidth,
): Promise<void> {
  await runTrafficControl(runner, bandwidthCommands(bridge, bandwidth));
}

/**
 * Has the checksums of DHCP's answers filled in on their way to guests: those that look at raw packets drop an answer
 * whose checksum was left to the network card, which here is none. A kernel that can't do it is no hindrance.
 * @param hasQueue whether the bridge has its root queue already
 */
export async function fillDhcpChecksums(
  runner: CommandRunner,
  logger: Logger,
  bridge: string,
  hasQueue: boolean,
): Promise<void> {
  try {
    await runTrafficControl(runner, [...(hasQueue ? [] : [rootQueue(bridge)]), checksumFilter(bridge)]);
  } catch (error) {
    if (!isCommandError(error)) throw error;
    logger.debug(`checksums of DHCP answers on ${bridge} are left as they are`, { error });
    if (!hasQueue)
      await runner
        .run(['tc', 'qdisc', 'delete', 'dev', bridge, 'root'], { okCodes: 'any' })
        .catch(() => undefined);
  }
}

/** The `tc` command that fills in the checksums of DHCP's answers, in a queue that {@link rootQueue} makes. */
export function checksumFilter(bridge: string): string {
  return `filter add dev ${bridge} prio 2 protocol ip parent 1: u32 match ip dport 68 ffff action csum ip and udp`;
}

/** The `tc` command that gives a bridge a queue with classes and filters. */
export function rootQueue(bridge: string): string {
  return `qdisc add dev ${bridge} root handle 1: htb default 2`;
}
