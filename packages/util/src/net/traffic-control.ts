import type { CommandRunner } from '../command/index.js';

/** What a device may carry: rates in KiB a second, the burst in KiB. */
export interface TrafficLimit {
  readonly average: bigint;
  /** Default: the average. */
  readonly peak?: bigint | undefined;
  readonly burst?: bigint | undefined;
}

/** The rates of an `htb` class of `tc`. */
export function classRates({ average, peak = average, burst }: TrafficLimit): string {
  return `rate ${average}kbps ceil ${peak}kbps${burst === undefined ? '' : ` burst ${burst}kb`}`;
}

/** The `tc` commands that limit what the host receives from a device. */
export function receiveLimit(device: string, { average, burst = average }: TrafficLimit): string[] {
  return [
    `qdisc add dev ${device} ingress`,
    `filter add dev ${device} parent ffff: protocol all u32 match u32 0 0 ` +
      `police rate ${average}kbps burst ${burst}kb mtu 64kb drop flowid :1`,
  ];
}

/** Runs commands of `tc`, if there are any, in one process. @throws CommandError at the first that fails */
export async function runTrafficControl(runner: CommandRunner, commands: readonly string[]): Promise<void> {
  if (commands.length > 0) await runner.run(['tc', '-batch', '-'], { input: `${commands.join('\n')}\n` });
}
