import { type QmpValue, qmpObjects } from '../qmp/json.js';

/** A CPU as the guest uses it. */
export interface AgentCpu {
  readonly id: number;
  readonly online: boolean;
  readonly offlinable: boolean;
}

/** What `guest-get-vcpus` tells, in order. */
export function agentCpus(answer: QmpValue): AgentCpu[] {
  return qmpObjects(answer)
    .flatMap((cpu) => {
      const id = Number(cpu['logical-id']);
      if (!Number.isInteger(id) || id < 0) return [];
      return [{ id, online: cpu.online === true, offlinable: cpu['can-offline'] === true }];
    })
    .sort((a, b) => a.id - b.id);
}

/** Which CPUs to change so that the guest uses so many; undefined where that can't be reached. */
export function changesForCount(cpus: readonly AgentCpu[], count: number): AgentCpu[] | undefined {
  let online = cpus.filter((cpu) => cpu.online).length;
  const changes: AgentCpu[] = [];
  for (const cpu of cpus) {
    if (online > count && cpu.online && cpu.offlinable) {
      changes.push({ ...cpu, online: false });
      online--;
    } else if (online < count && !cpu.online) {
      changes.push({ ...cpu, online: true });
      online++;
    }
  }
  return online === count ? changes : undefined;
}
