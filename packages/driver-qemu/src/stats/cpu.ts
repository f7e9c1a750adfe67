import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TypedParam } from '@tsvirt/core';
import { readThreadWaits } from '@tsvirt/util';
import type { Guest, GuestObject } from '../domain/guest.js';
import { processTimes } from '../domain/process-times.js';
import { vcpuCounts } from '../prepare/vcpus.js';
import { big, int, uint } from './params.js';

/** Where KVM tells of each guest, by `PID-DESCRIPTOR`. */
const kvmDirectory = '/sys/kernel/debug/kvm';

/** CPU time of a running guest, and how long its CPUs were polled for before they were put to sleep. */
export function cpuStats(guest: Guest): TypedParam[] {
  const { user, system, total } = processTimes(guest.pid);
  const { success, fail } = readHaltPolling(guest.pid, kvmDirectory);
  return [
    big('cpu.time', total),
    big('cpu.user', user),
    big('cpu.system', system),
    // Caches are watched through resctrl, for which this driver sets up nothing.
    uint('cpu.cache.monitor.count', 0),
    big('cpu.haltpoll.success.time', success),
    big('cpu.haltpoll.fail.time', fail),
  ];
}

/**
 * Nanoseconds that KVM polled for a process' halted CPUs, with and without success; zero where KVM doesn't tell.
 * @param directory where it tells, as /sys/kernel/debug/kvm
 */
export function readHaltPolling(pid: number, directory: string): { success: bigint; fail: bigint } {
  try {
    const name = readdirSync(directory).find((each) => each.startsWith(`${pid}-`));
    if (name !== undefined) {
      const value = (counter: string) =>
        BigInt(readFileSync(join(directory, name, `halt_poll_${counter}_ns`), 'utf8').trim());
      return { success: value('success'), fail: value('fail') };
    }
  } catch {
    // No KVM, no debugfs, or none of it for us.
  }
  return { success: 0n, fail: 0n };
}

/** How many CPUs a guest has, and what each of them did. */
export function vcpuStats(object: GuestObject, guest: Guest | undefined): TypedParam[] {
  const { maximum, current } = vcpuCounts(object.current);
  const params = [uint('vcpu.current', current), uint('vcpu.maximum', maximum)];
  if (guest === undefined) return params;
  guest.record.vcpuPids.forEach((thread, at) => {
    if (thread === 0) return;
    const { wait, delay } = readThreadWaits(guest.pid, thread);
    params.push(
      int(`vcpu.${at}.state`, 1),
      big(`vcpu.${at}.time`, processTimes(guest.pid, thread).total),
      big(`vcpu.${at}.wait`, wait),
      big(`vcpu.${at}.delay`, delay),
    );
  });
  return params;
}
