import { type Domain, formatDomain } from '@tsvirt/conf/domain';
import type { DomainRef } from '@tsvirt/core';
import type { QemuState } from '../driver-state.js';
import { extensions } from '../extension.js';

/** What the administrator's scripts are told of a guest's life. */
type Step = 'prepare' | 'start' | 'started' | 'stopped' | 'release' | 'reconnect';

/**
 * Runs the scripts for a guest, which read its live definition without what is secret.
 * @throws VirtError `HOOK_SCRIPT_FAILED`: before a guest has ended, one of them refuses to let it go on
 */
export function runHook(state: QemuState, { name, id }: DomainRef, step: Step, live: Domain): Promise<void> {
  return state.hooks.run({
    object: name,
    operation: step,
    phase: step === 'stopped' || step === 'release' ? 'end' : 'begin',
    document: () => formatDomain({ ...live, id }, { extensions }),
  });
}
