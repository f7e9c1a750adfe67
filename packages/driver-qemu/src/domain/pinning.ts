import { readdir } from 'node:fs/promises';
import type { Domain } from '@tsvirt/conf/domain';
import type { QemuState } from '../driver-state.js';
import type { Guest } from './guest.js';
import { iothreadCpus, iothreadPids } from './iothreads.js';

/** Binds the threads of a guest that was just started to host CPUs, as its document says. */
export async function pinThreads(state: QemuState, guest: Guest, domain: Domain): Promise<void> {
  const everywhere = domain.vcpu?.cpuset;
  const emulator = domain.cputune?.emulatorpin ?? everywhere;
  if (emulator !== undefined) await pinEmulator(state, guest, emulator);
  const own = new Map((domain.cputune?.vcpupins ?? []).map(({ vcpu, cpuset }) => [vcpu, cpuset]));
  for (const [vcpu, thread] of guest.record.vcpuPids.entries()) {
    const cpus = own.get(vcpu) ?? everywhere;
    if (cpus !== undefined && thread > 0) await pinThread(state, thread, cpus);
  }
  if (everywhere === undefined && domain.cputune?.iothreadpins === undefined) return;
  for (const [id, thread] of await iothreadPids(guest)) {
    const cpus = iothreadCpus(domain, id);
    if (cpus !== undefined) await pinThread(state, thread, cpus);
  }
}

/** Binds all threads of the emulator that are neither virtual CPUs nor I/O threads. */
export async function pinEmulator(state: QemuState, guest: Guest, cpus: readonly number[]): Promise<void> {
  const others = new Set([...guest.record.vcpuPids, ...(await iothreadPids(guest)).values()]);
  for (const name of await readdir(`/proc/${guest.pid}/task`)) {
    const thread = Number(name);
    if (!others.has(thread)) await pinThread(state, thread, cpus);
  }
}

/**
 * Where a thread may run that came into being while its guest runs, `own` being what the domain says of it; undefined: where it is. The
 * emulator makes it, so it is bound as the emulator is until it is told otherwise.
 */
export async function cpusOfNewThread(
  state: QemuState,
  domain: Domain,
  own: readonly number[] | undefined,
): Promise<readonly number[] | undefined> {
  const said = own ?? domain.vcpu?.cpuset;
  if (said !== undefined || domain.cputune?.emulatorpin === undefined) return said;
  return (await state.topology()).cpus.filter((cpu) => cpu.online).map((cpu) => cpu.id);
}

/** Binds one thread. */
export async function pinThread(state: QemuState, thread: number, cpus: readonly number[]): Promise<void> {
  await state.runner.run(['taskset', '--pid', '--cpu-list', cpus.join(','), String(thread)]);
}
