import type { FeaturePolicy, Processor } from '../model.js';
import { type X86Table, x86Table } from './table.js';
import { addBits, removeBits, type Words } from './words.js';

/**
 * All features that a processor has by its document: its model's, and those it names, less those it is to be without.
 * @throws VirtError `INTERNAL_ERROR` for a model or a feature that isn't known
 */
export function featuresOf(processor: Processor, table: X86Table = x86Table()): Words {
  const words = processor.model === undefined ? table.empty() : table.model(processor.model).words.slice();
  for (const { name, policy } of processor.features) {
    const { bits } = table.feature(name);
    switch (processor.kind === 'host' ? 'require' : policy) {
      case 'disable':
      case 'forbid':
        removeBits(words, bits);
        break;
      case 'optional':
        break;
      default:
        addBits(words, bits);
    }
  }
  return words;
}

/**
 * The features that a document names with one policy; with `require` also the model's. A host's are all required.
 * @throws VirtError `INTERNAL_ERROR` for a model or a feature that isn't known
 */
export function featuresWith(
  processor: Processor,
  policy: FeaturePolicy,
  table: X86Table = x86Table(),
): Words {
  const words =
    policy === 'require' && processor.model !== undefined
      ? table.model(processor.model).words.slice()
      : table.empty();
  for (const feature of processor.features) {
    const { bits } = table.feature(feature.name);
    const own = processor.kind === 'host' ? 'require' : (feature.policy ?? 'require');
    if (own === policy) addBits(words, bits);
  }
  return words;
}
