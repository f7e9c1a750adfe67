import type { NetworkInterface } from '@tsvirt/conf/domain';
import { type CommandRunner, ErrorCode, isCommandError } from '@tsvirt/util';
import { qemuError } from '../errors.js';

type Bandwidth = NonNullable<NetworkInterface['bandwidth']>;

/**
 * The `tc` commands that limit what a guest gets through its tap (`inbound`) and sends (`outbound`). What the guest gets is what
 * the host sends through the tap.
 */
export function bandwidthCommands(tap: string, { inbound, outbound }: Bandwidth): string[] {
  const lines: string[] = [];
  if (inbound?.average !== undefined) {
    const { average, peak = average, burst } = inbound;
    const most = burst === undefined ? '' : ` burst ${burst}kb`;
    lines.push(
      `qdisc add dev ${tap} root handle 1: htb default 1`,
      `class add dev ${tap} parent 1: classid 1:1 htb rate ${average}kbps ceil ${peak}kbps${most}`,
    );
  }
  if (outbound?.average !== undefined) {
    const { average, burst = average } = outbound;
    lines.push(
      `qdisc add dev ${tap} ingress`,
      `filter add dev ${tap} parent ffff: protocol all u32 match u32 0 0 ` +
        `police rate ${average}kbps burst ${burst}kb mtu 64kb drop flowid :1`,
    );
  }
  return lines;
}

/** What a guest may get and send as its tap knows it: a macvtap receives what the guest gets, another tap what it sends. */
export function bandwidthOfTap(
  type: NetworkInterface['type'],
  bandwidth: Bandwidth | undefined,
): Bandwidth | undefined {
  if (type !== 'direct' || bandwidth === undefined) return bandwidth;
  const { inbound, outbound, ...rest } = bandwidth;
  return {
    ...rest,
    ...(outbound === undefined ? {} : { inbound: outbound }),
    ...(inbound === undefined ? {} : { outbound: inbound }),
  };
}

/**
 * Limits a tap, or with no bandwidth lets it go without limits. They go with the tap.
 * @param before the limits that it has had; it has them again if the new ones can't be set
 * @throws VirtError `INTERNAL_ERROR` if the host's kernel can't do it
 */
export async function limitTap(
  runner: CommandRunner,
  tap: string,
  bandwidth: Bandwidth | undefined,
  before?: Bandwidth,
): Promise<void> {
  await clear(runner, tap);
  try {
    await batch(runner, bandwidthCommands(tap, bandwidth ?? {}));
  } catch (cause) {
    await clear(runner, tap);
    await batch(runner, bandwidthCommands(tap, before ?? {})).catch(() => undefined);
    const why = isCommandError(cause) ? cause.stderr.trim() : String(cause);
    throw qemuError(
      ErrorCode.INTERNAL_ERROR,
      `the traffic of ${tap} can't be limited: ${why}`,
      undefined,
      cause,
    );
  }
}

/** What isn't there is no failure. */
async function clear(runner: CommandRunner, tap: string): Promise<void> {
  for (const queue of ['root', 'ingress'])
    await runner.run(['tc', 'qdisc', 'del', 'dev', tap, queue], { okCodes: 'any' });
}

async function batch(runner: CommandRunner, lines: readonly string[]): Promise<void> {
  if (lines.length > 0) await runner.run(['tc', '-batch', '-'], { input: `${lines.join('\n')}\n` });
}
