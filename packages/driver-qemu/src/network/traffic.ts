import type { NetworkInterface } from '@tsvirt/conf/domain';
import {
  type CommandRunner,
  classRates,
  ErrorCode,
  isCommandError,
  receiveLimit,
  runTrafficControl,
} from '@tsvirt/util';
import { qemuError } from '../errors.js';

type Bandwidth = NonNullable<NetworkInterface['bandwidth']>;

/**
 * The `tc` commands that limit what a guest gets through its tap (`inbound`) and sends (`outbound`). What the guest gets is what
 * the host sends through the tap.
 */
export function bandwidthCommands(tap: string, { inbound, outbound }: Bandwidth): string[] {
  const lines: string[] = [];
  if (inbound?.average !== undefined)
    lines.push(
      `qdisc add dev ${tap} root handle 1: htb default 1`,
      `class add dev ${tap} parent 1: classid 1:1 htb ${classRates({ ...inbound, average: inbound.average })}`,
    );
  if (outbound?.average !== undefined)
    lines.push(...receiveLimit(tap, { ...outbound, average: outbound.average }));
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
    await runTrafficControl(runner, bandwidthCommands(tap, bandwidth ?? {}));
  } catch (cause) {
    await clear(runner, tap);
    const unlimited = await runTrafficControl(runner, bandwidthCommands(tap, before ?? {})).then(
      () => '',
      (error: unknown) => `; the limits that it had are gone, too: ${reasonOf(error)}`,
    );
    throw qemuError(
      ErrorCode.INTERNAL_ERROR,
      `the traffic of ${tap} can't be limited: ${reasonOf(cause)}${unlimited}`,
      undefined,
      cause,
    );
  }
}

const reasonOf = (error: unknown): string => (isCommandError(error) ? error.stderr.trim() : String(error));

/** What isn't there is no failure. */
async function clear(runner: CommandRunner, tap: string): Promise<void> {
  for (const queue of ['root', 'ingress'])
    await runner.run(['tc', 'qdisc', 'del', 'dev', tap, queue], { okCodes: 'any' });
}
