import { formatDomain } from '@tsvirt/conf/domain';
import { compareText, judge, type SuiteHandler, unsupported } from '@tsvirt/core/conformance';
import { extensions } from '../extension.js';
import { completeDefinition } from '../prepare/definition.js';
import { readCapabilitiesFile } from './capabilities-file.js';
import { parseActive } from './parse-active.js';

/** The number of a running domain whose document has none. */
const usualId = 1337;

/** Documents of running domains: as they are, and as what would be defined by them. */
export const suite: SuiteHandler = (corpus) => ({
  run(item) {
    const { input, params } = item;
    if (input === null) return unsupported('the case has no input');
    const capabilities = readCapabilitiesFile(corpus.read(String(params.caps)), { noAliases: true });
    return judge(corpus, item, {
      parse: () =>
        completeDefinition(parseActive(corpus.read(input), capabilities), capabilities, { isRunning: true }),
      operate: (domain) => {
        const format = (inactive: boolean) =>
          formatDomain(
            { ...domain, ...(inactive ? {} : { id: domain.id ?? usualId }) },
            { extensions, secure: true, inactive },
          );
        return [format(false), format(true)] as const;
      },
      compare: ([active, inactive]) => {
        const result = compareText(active, corpus.read(String(item.expected.active)));
        return result.status === 'pass'
          ? compareText(inactive, corpus.read(String(item.expected.inactive)))
          : result;
      },
    });
  },
});
