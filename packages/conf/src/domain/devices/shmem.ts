import { size } from '../../common/size.js';
import {
  attr,
  child,
  type Field,
  type Infer,
  type Input,
  oneOf,
  onOff,
  pattern,
  string,
  struct,
  uint,
  valued,
} from '../../element/index.js';
import { deviceInfo } from '../device-info.js';
import { filled } from './filled.js';

const shmemSize: Field<bigint, false> = {
  ...size({ unit: 'bytes' }),
  install(key, level) {
    size({ unit: 'bytes', name: 'size' }).install(key, level);
    level.contentWriters.pop();
    level.contentWriters.push({
      keys: [key],
      write: (model, writer) => {
        const value = model[key] as bigint | undefined;
        if (value === undefined) return;
        writer.open('size');
        writer.attribute('unit', 'M');
        writer.closeWithText('size', String(value >> 20n));
      },
    });
  },
};

/** `<shmem>` */
export const shmem = struct(
  {
    name: attr(pattern('[^/]*', "text without '/'"), { required: true }),
    role: attr(oneOf('master', 'peer')),
    model: filled(valued('type', oneOf('ivshmem', 'ivshmem-plain', 'ivshmem-doorbell'))),
    /** In bytes; written in MiB. */
    size: shmemSize,
    server: child(struct({ path: attr(string) }), { keepEmpty: true }),
    msi: child(struct({ vectors: attr(uint(), { omit: 0 }), ioeventfd: attr(onOff) }), { keepEmpty: true }),
    ...deviceInfo,
  },
  'shmem',
);
/** Memory shared between guests: what `<shmem>` says. */
export interface Shmem extends Infer<typeof shmem> {}
export interface ShmemInput extends Input<typeof shmem> {}
