import { cpuFeaturePolicy, cpuMaxPhysAddr } from '../cpu/guest.js';
import {
  attr,
  child,
  type Field,
  type Infer,
  leaf,
  list,
  nonEmpty,
  oneOf,
  readShape,
  string,
  struct,
  text,
  variants,
  writeShape,
  yesNo,
} from '../element/index.js';
import type { Model } from '../element/level.js';
import { capabilityEnum } from './capability.js';

const modelShape = struct({
  /** Whether it can be used on this host. */
  usable: attr(oneOf('yes', 'no', 'unknown')),
  deprecated: attr(yesNo),
  vendor: attr(string),
  /** The model that this name stands for. */
  canonical: attr(string),
  name: text(nonEmpty, { required: true }),
});

const blockers = struct({
  model: attr(nonEmpty, { required: true }),
  features: list('feature', struct({ name: attr(nonEmpty, { required: true }) })),
});

/** A CPU model that guests can have. */
export interface DomainCapsCpuModel extends Infer<typeof modelShape> {
  /** Features that the host lacks for it. */
  blockers?: string[] | undefined;
}

/** `<model>` elements, each with the `<blockers>` that follow it. */
const models: Field<DomainCapsCpuModel[], false> = {
  '~required': false,
  '~given': false,
  schema: () => ({ kind: 'choices', of: { model: () => modelShape, blockers: () => blockers } }),
  install(key, level) {
    const byName = (model: Model) => (model[key] as DomainCapsCpuModel[] | undefined) ?? [];
    level.onChild('model', (element, model, options) => {
      model[key] = byName(model);
      byName(model).push(readShape(modelShape, element, options));
    });
    level.onChild('blockers', (element, model, options) => {
      const { model: name, features } = readShape(blockers, element, options);
      const all = byName(model);
      const last = all[all.length - 1];
      const blocked = last?.name === name ? last : all.find((one) => one.name === name);
      if (blocked !== undefined) blocked.blockers = (features ?? []).map((feature) => feature.name);
    });
    level.contentWriters.push({
      write: (model, writer, options) => {
        for (const one of byName(model)) {
          writeShape(modelShape, 'model', one, writer, options);
          if (one.blockers === undefined) continue;
          const features = one.blockers.map((name) => ({ name }));
          writeShape(blockers, 'blockers', { model: one.name, features }, writer, options);
        }
      },
    });
  },
};

const enums = { enums: list('enum', capabilityEnum) };

/** `<mode name='custom' supported='yes'>` */
export const cpuMode = variants(
  'name',
  {
    'host-passthrough': enums,
    maximum: enums,
    'host-model': {
      model: child(
        struct({
          fallback: attr(oneOf('allow', 'forbid')),
          vendorId: attr(string, { name: 'vendor_id' }),
          name: text(string),
        }),
      ),
      vendor: leaf(string),
      maxPhysAddr: child(cpuMaxPhysAddr, { name: 'maxphysaddr' }),
      features: list(
        'feature',
        struct({
          policy: attr(cpuFeaturePolicy, { required: true }),
          name: attr(nonEmpty, { required: true }),
        }),
      ),
    },
    custom: { models },
  },
  { before: { supported: attr(yesNo, { required: true }) } },
);
/** A mode that a guest's CPU can have, told apart by `name`. */
export type DomainCapsCpuMode = Infer<typeof cpuMode>;
