import {
  DomainGetJobStatsFlags,
  type DomainJobStats,
  DomainJobType,
  type DomainRef,
  type HypervisorMethods,
} from '@tsvirt/core';
import { cancelJobs } from '../backup/end.js';
import { backupStats } from '../backup/stats.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags } from '../errors.js';
import { jobOf } from '../saving/job.js';
import { jobInfo, jobParams, noJob } from '../saving/job-stats.js';
import { find, findRunning, runningJob } from './find.js';

/** What is being done with a domain, and calling it off. None of these waits for its turn. */
export function jobMethods(state: QemuState) {
  const current = async (dom: DomainRef): Promise<DomainJobStats> => {
    const { guest } = findRunning(state, dom);
    const { job } = guest;
    const { backup } = guest.record;
    if (job === undefined) return backup === undefined ? noJob : backupStats(guest, backup);
    const { operation, elapsed } = job;
    const params = jobParams({ operation, elapsed, state: await job.state() });
    return { type: DomainJobType.UNBOUNDED, params };
  };
  return {
    domainGetControlInfo(dom, flags) {
      checkFlags('virDomainGetControlInfo', flags);
      const { job } = findRunning(state, dom).guest;
      return { state: job === undefined ? 0 : 1, details: 0, stateTime: BigInt(job?.elapsed ?? 0) };
    },
    domainGetJobInfo: async (dom) => jobInfo(await current(dom)),
    domainGetJobStats(dom, flags) {
      const { COMPLETED, KEEP_COMPLETED } = DomainGetJobStatsFlags;
      checkFlags('virDomainGetJobStats', flags, COMPLETED | KEEP_COMPLETED);
      if ((flags & COMPLETED) === 0) return current(dom);
      const { uuid } = find(state, dom);
      const last = state.completedJobs.get(uuid) ?? noJob;
      if ((flags & KEEP_COMPLETED) === 0) state.completedJobs.delete(uuid);
      return last;
    },
    async domainAbortJob(dom, flags) {
      checkFlags('virDomainAbortJobFlags', flags);
      const { object, guest } = findRunning(state, dom);
      if (guest.record.backup === undefined) {
        await jobOf(guest).callOff();
        return;
      }
      await (await runningJob(state, dom, () => cancelJobs(state, object, guest))).ended;
    },
  } satisfies HypervisorMethods;
}
