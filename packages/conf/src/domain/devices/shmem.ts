import { size } from '../../common/size.js';
import {
  attr,
  child,
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

/** `<shmem>` */
export const shmem = struct(
  {
    name: attr(pattern('[^/]*', "text without '/'"), { required: true }),
    role: attr(oneOf('master', 'peer')),
    model: filled(valued('type', oneOf('ivshmem', 'ivshmem-plain', 'ivshmem-doorbell'))),
    /** In MiB. */
    size: size({ unit: 'M', assumed: 'bytes' }),
    server: child(struct({ path: attr(string) }), { keepEmpty: true }),
    msi: child(struct({ vectors: attr(uint(), { omit: 0 }), ioeventfd: attr(onOff) }), { keepEmpty: true }),
    ...deviceInfo,
  },
  'shmem',
);
/** Memory shared between guests: what `<shmem>` says. */
export interface Shmem extends Infer<typeof shmem> {}
export interface ShmemInput extends Input<typeof shmem> {}
