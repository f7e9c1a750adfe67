import { ErrorCode } from '@tsvirt/util/error';
import { custom, elementError, type FieldSchema, flag, struct } from '../element/index.js';

/** Optional features of a qcow2 image, in libvirt's order. */
export const volumeFeatures = ['lazy_refcounts', 'extended_l2'] as const;
export type VolumeFeature = (typeof volumeFeatures)[number];

const schema: FieldSchema = {
  kind: 'element',
  name: 'features',
  required: false,
  repeated: false,
  shape: () => struct({ lazy_refcounts: flag(), extended_l2: flag() }),
};

/** `<features><lazy_refcounts/></features>`: an empty one is a statement too (of none of them). */
export const featuresField = custom<VolumeFeature[]>({
  schema,
  read(element) {
    const features = element.child('features');
    if (features === undefined) return undefined;
    for (const { name } of features.children)
      if (!(volumeFeatures as readonly string[]).includes(name))
        throw elementError(
          features,
          `feature <${name}> is not known: expected ${volumeFeatures.join(', ')}`,
          {
            code: ErrorCode.CONFIG_UNSUPPORTED,
          },
        );
    return volumeFeatures.filter((name) => features.child(name) !== undefined);
  },
  write(features, writer) {
    writer.open('features');
    for (const name of volumeFeatures) if (features.includes(name)) writer.empty(name);
    writer.close('features');
  },
});
