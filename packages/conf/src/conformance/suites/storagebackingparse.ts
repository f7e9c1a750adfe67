import { compareValue, fail, judge, pass, type SuiteHandler } from '@tsvirt/core/conformance';
import { formatSource, parseBackingString } from '../../common/storage-source/backing-string/index.js';

/** `lossy` is the contract's return code 1. */
export const suite: SuiteHandler = (corpus) => ({
  run: (item) =>
    judge(corpus, item, {
      parse: () => String(item.params.backing),
      operate: (text) => parseBackingString(text),
      compare: ({ source, lossy }) => {
        const result = compareValue(formatSource(source, { secure: true }), item.expected.value);
        if (result.status !== 'pass') return result;
        return lossy === (item.params.rc === 1) ? pass : fail(`lossy is ${lossy}`);
      },
    }),
});
