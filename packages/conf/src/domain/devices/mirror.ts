import {
  type BackingStore,
  backingFormat,
  backingStore,
  type StorageSource,
  storageSource,
} from '../../common/storage-source/index.js';
import {
  attr,
  child,
  type Field,
  oneOf,
  type Shape,
  string,
  struct,
  valueError,
} from '../../element/index.js';
import type { Model } from '../../element/level.js';

const job = oneOf('copy', 'active-commit');
const ready = oneOf('yes', 'abort', 'pivot');

const content = struct({
  format: child(backingFormat),
  source: storageSource,
  backingStore: child(backingStore, { keepEmpty: true }),
});

const attributes = struct({
  type: attr(string),
  file: attr(string),
  format: attr(string),
  job: attr(job),
  ready: attr(ready),
});
const schemaShape: Shape<unknown, unknown> = struct({
  job: attr(job),
  ready: attr(ready),
  file: attr(string),
  oldFormat: attr(string, { name: 'format' }),
  format: child(backingFormat),
  source: storageSource,
  backingStore: child(backingStore, { keepEmpty: true }),
});

/** `<mirror>`: where a block job copies a disk to. */
export interface DiskMirror {
  job: 'copy' | 'active-commit';
  /** What the job waits for, or what it's doing at its end. */
  ready?: 'yes' | 'abort' | 'pivot' | undefined;
  source: StorageSource;
  format?: { type: string; metadataCacheMaxSize?: bigint | undefined } | undefined;
  backingStore?: BackingStore | undefined;
}

/** `<mirror>` of a disk. Only in documents of what runs; a copy to a file is also written in its old form. */
export const mirror: Field<DiskMirror, false> = {
  '~required': false,
  '~given': false,
  schema: () => ({
    kind: 'element',
    name: 'mirror',
    required: false,
    repeated: false,
    shape: () => schemaShape,
  }),
  install(key, level) {
    level.onChild('mirror', (element, model, options) => {
      if (options.active !== true || model[key] !== undefined) return;
      const said: Model = {};
      attributes.level().read(element, said, options);
      const type = said.job ?? 'copy';
      const value: Model = { job: type };
      if (said.ready !== undefined) value.ready = said.ready;
      if (said.type === undefined) {
        if (type !== 'copy') throw valueError(element, 'job', String(type), "'copy' where 'type' is missing");
        value.source = { type: 'file', ...(said.file === undefined ? {} : { file: said.file }) };
        if (said.format !== undefined) value.format = { type: said.format };
      } else content.level().read(element, value, options);
      model[key] = value;
    });
    level.contentWriters.push({
      keys: [key],
      write: (model, writer, options) => {
        const value = model[key] as DiskMirror | undefined;
        if (value === undefined || options.inactive === true) return;
        const { source, format } = value;
        writer.open('mirror');
        writer.attribute('type', source.type);
        if (source.type === 'file' && value.job === 'copy') {
          if (source.file !== undefined) writer.attribute('file', source.file);
          if (format !== undefined) writer.attribute('format', format.type);
        }
        writer.attribute('job', value.job);
        if (value.ready !== undefined) writer.attribute('ready', value.ready);
        content.level().writeContent(value as unknown as Model, writer, options);
        writer.close('mirror');
      },
    });
  },
};
