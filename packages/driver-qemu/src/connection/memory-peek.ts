import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainMemoryFlags, type HypervisorMethods } from '@tsvirt/core';
import { randomUuid } from '@tsvirt/util';
import type { QemuState } from '../driver-state.js';
import { checkFlags, invalidArgument } from '../errors.js';
import { runningJob } from './find.js';

const { VIRTUAL, PHYSICAL } = DomainMemoryFlags;

/** Looking into a guest's memory, and measuring how fast it writes to it. */
export function memoryPeekMethods(state: QemuState) {
  return {
    domainMemoryPeek: async (dom, offset, size, flags) => {
      checkFlags('virDomainMemoryPeek', flags, VIRTUAL | PHYSICAL);
      if (flags !== VIRTUAL && flags !== PHYSICAL)
        throw invalidArgument(
          'addresses of memory are either virtual or physical: one of the flags must be set',
        );
      return runningJob(state, dom, async (_object, guest) => {
        const filename = join(guest.record.directory, `memory-${randomUuid()}`);
        try {
          await guest.monitor.execute(flags === VIRTUAL ? 'memsave' : 'pmemsave', {
            val: offset,
            size,
            filename,
          });
          return await readFile(filename);
        } finally {
          await rm(filename, { force: true });
        }
      });
    },
  } satisfies HypervisorMethods;
}
