import { ErrorDomain } from '@tsvirt/util/error';
import {
  attr,
  child,
  defineDocument,
  type FormatOptions,
  type Infer,
  type Input,
  leaves,
  list,
  oneOf,
  type ParseOptions,
  string,
  struct,
  valued,
  yesNo,
} from '../element/index.js';
import { type FormatChoice, poolKind, poolTypes, type StoragePoolType } from '../storagepool/index.js';

const options = struct({
  defaultFormat: valued('type', string),
  enums: list('enum', struct({ name: attr(string, { required: true }), values: leaves('value', string) }), {
    endTag: true,
  }),
});

export const storagePoolCapsShape = struct({
  pools: list(
    'pool',
    struct({
      type: attr(oneOf(...poolTypes), { required: true }),
      supported: attr(yesNo, { required: true }),
      poolOptions: child(options),
      volOptions: child(options),
    }),
    { endTag: true },
  ),
});

/** Which types of pools a driver has: what `<storagepoolCapabilities>` says. */
export interface StoragePoolCaps extends Infer<typeof storagePoolCapsShape> {}
export interface StoragePoolCapsInput extends Input<typeof storagePoolCapsShape> {}

/** The `<storagepoolCapabilities>` document. */
export const storagePoolCapsDocument = defineDocument<StoragePoolCaps, StoragePoolCapsInput>(
  'storagepoolCapabilities',
  storagePoolCapsShape,
  { errorDomain: ErrorDomain.STORAGE },
);

/** Read a capabilities document of storage pools. Errors: `XML_ERROR`, `XML_DETAIL`. */
export function parseStoragePoolCaps(xml: string, parseOptions?: ParseOptions): StoragePoolCaps {
  return storagePoolCapsDocument.parse(xml, parseOptions);
}

/** Write a capabilities document of storage pools. */
export function formatStoragePoolCaps(caps: StoragePoolCaps, formatOptions?: FormatOptions): string {
  return storagePoolCapsDocument.format(caps, formatOptions);
}

/** The capabilities of a driver that has pools of these types. */
export function storagePoolCapsOf(supported: readonly StoragePoolType[]): StoragePoolCaps {
  return {
    pools: poolTypes.map((type) => {
      const { sourceFormats, volumeFormats } = poolKind(type);
      return {
        type,
        supported: supported.includes(type),
        poolOptions: sourceFormats && choices('sourceFormatType', sourceFormats),
        volOptions:
          volumeFormats !== undefined && 'formats' in volumeFormats
            ? // Ceph takes every format of an image, and makes none but raw.
              choices('targetFormatType', type === 'rbd' ? { ...volumeFormats, formats: [] } : volumeFormats)
            : undefined,
      };
    }),
  };
}

function choices(name: string, choice: FormatChoice) {
  return { defaultFormat: choice.default, enums: [{ name, values: [...choice.formats] }] };
}
