import { compareValue, judge, type SuiteHandler } from '@tsvirt/core/conformance';
import { completeDefinition } from '../prepare/definition.js';
import { memoryLockLimit } from '../prepare/memory-lock.js';
import { readCapabilitiesFile } from './capabilities-file.js';
import { parseAs } from './qemuxmlconf.js';

/** How much memory a guest's process may lock. */
export const suite: SuiteHandler = (corpus) => ({
  run(item) {
    const capabilities = readCapabilitiesFile(corpus.read(String(item.params.caps)), { noAliases: true });
    return judge(corpus, item, {
      parse: () =>
        completeDefinition(parseAs(corpus.read(String(item.input)), capabilities), capabilities, {
          isNew: false,
        }),
      operate: (domain) => memoryLockLimit(domain),
      compare: (limit) => compareValue(String(limit ?? 0), item.expected.value),
    });
  },
});
