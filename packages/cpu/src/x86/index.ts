import type { Architecture } from '../architecture.js';
import { processorOf } from '../model.js';
import { baseline } from './baseline.js';
import { compare } from './compare.js';
import { fromProperties } from './data.js';
import { decode, migratableOf } from './decode.js';
import { featuresOf } from './processor.js';
import { x86Table } from './table.js';
import { expand, translate, update } from './update.js';
import { hasBits } from './words.js';

/** i686 and x86_64. */
export const x86: Architecture = {
  get models() {
    return x86Table().models.map(({ name }) => name);
  },
  knowsFeature: (name) => x86Table().find(name) !== undefined,
  compare: (host, cpu) => compare(host, processorOf(cpu)),
  baseline,
  update,
  translate,
  expand,
  migratable: (features) => migratableOf(features),
  hasFeature(processor, name) {
    const table = x86Table();
    const { bits } = table.feature(name);
    return hasBits(featuresOf(processor, table), bits);
  },
  decode: ({ properties, unmigratable }, models, migratable) =>
    decode(fromProperties(properties, new Set(migratable ? unmigratable : [])), { for: 'guest', models }),
  featureName: (name) => x86Table().nameOf(name),
  describe(name) {
    const model = x86Table().findModel(name);
    return model && { vendor: model.vendor, canonical: model.canonical };
  },
};
