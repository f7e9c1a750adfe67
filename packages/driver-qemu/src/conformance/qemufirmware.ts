import { compareValue, judge, type SuiteHandler, unsupported } from '@tsvirt/core/conformance';
import {
  type FirmwareDescriptor,
  type FirmwareMapping,
  parseFirmwareDescriptor,
} from '../firmware/descriptor.js';

/** What the driver makes of descriptors of firmware: all that they say but words for people. */
export const suite: SuiteHandler = (corpus) => ({
  run(item) {
    const { input, params } = item;
    if (input === null || params.op !== 'format')
      return unsupported(`there is no operation '${params.op}' here`);
    return judge(corpus, item, {
      parse: () => parseFirmwareDescriptor(corpus.read(input)),
      operate: documentOf,
      compare: (document) => {
        const {
          description: _,
          tags: __,
          ...expected
        } = corpus.readJson<Record<string, unknown>>(String(item.expected.json));
        return compareValue(document, expected);
      },
    });
  },
});

/** A descriptor as the document that it was read from. */
function documentOf({ interfaces, mapping, targets, features }: FirmwareDescriptor): unknown {
  return { 'interface-types': interfaces, mapping: mappingOf(mapping), targets, features };
}

function mappingOf(mapping: FirmwareMapping): unknown {
  if (mapping.device === 'memory') return mapping;
  const { template, ...flash } = mapping;
  return template === undefined ? flash : { ...flash, 'nvram-template': template };
}
