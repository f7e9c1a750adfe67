import { DomainDirtyRateCalcFlags, type HypervisorMethods } from '@tsvirt/core';
import type { QemuState } from '../driver-state.js';
import { checkFlags, unsupportedConfig, unsupportedOperation } from '../errors.js';
import { runningJob } from './find.js';

const { DIRTY_BITMAP, DIRTY_RING } = DomainDirtyRateCalcFlags;

/** Seconds that a measurement may last, as QEMU has it. */
const range = { min: 1, max: 60 };

/** Measuring how fast a guest writes to its memory; the statistics have the result. */
export function dirtyRateMethods(state: QemuState) {
  return {
    domainStartDirtyRateCalc: async (dom, seconds, flags) => {
      checkFlags('virDomainStartDirtyRateCalc', flags, DIRTY_BITMAP | DIRTY_RING);
      if (seconds < range.min || seconds > range.max)
        throw unsupportedConfig(
          `a dirty rate is measured for ${range.min} to ${range.max} seconds, not ${seconds}`,
        );
      const mode =
        (flags & DIRTY_BITMAP) !== 0
          ? 'dirty-bitmap'
          : (flags & DIRTY_RING) !== 0
            ? 'dirty-ring'
            : 'page-sampling';
      await runningJob(state, dom, async (object, guest) => {
        if (mode === 'dirty-ring' && object.live?.features?.kvm?.dirtyRing === undefined)
          throw unsupportedOperation(`'${object.name}' keeps no ring of dirty pages that could be measured`);
        await guest.monitor.execute('calc-dirty-rate', { 'calc-time': seconds, mode });
      });
    },
  } satisfies HypervisorMethods;
}
