import { cpuset } from '../../common/cpuset.js';
import { hex64 } from '../../common/hex.js';
import { size } from '../../common/size.js';
import { uuid } from '../../common/uuid.js';
import {
  attr,
  child,
  flag,
  type Infer,
  type Input,
  leaf,
  oneOf,
  string,
  struct,
  uint,
  valued,
  within,
  yesNo,
} from '../../element/index.js';
import { deviceInfo } from '../device-info.js';

/** Sizes in KiB. */
const target = struct({
  dynamicMemslots: attr(yesNo),
  size: size({ required: true }),
  /** NUMA node of the guest. */
  node: leaf(uint()),
  ...within('label', { labelSize: size({ name: 'size' }) }),
  readonly: flag(),
  block: size(),
  requested: size(),
  /** What the guest has taken of `requested`; only while it runs. */
  current: size({ when: ({ inactive }) => inactive !== true }),
  /** Where in the guest's memory. */
  address: valued('base', hex64()),
});

/** `<memory>` of the devices */
export const memory = struct(
  {
    model: attr(oneOf('dimm', 'nvdimm', 'virtio-pmem', 'virtio-mem', 'sgx-epc'), { required: true }),
    access: attr(oneOf('shared', 'private')),
    discard: attr(yesNo),
    uuid: leaf(uuid),
    source: child(
      struct({
        /** NUMA nodes of the host. */
        nodemask: leaf(cpuset),
        pagesize: size(),
        path: leaf(string),
        alignsize: size(),
        pmem: flag(),
      }),
    ),
    target: child(target, { required: true }),
    ...deviceInfo,
  },
  'memorydev',
);
/** A memory module: what `<memory>` among the devices says. */
export interface MemoryDevice extends Infer<typeof memory> {}
export interface MemoryDeviceInput extends Input<typeof memory> {}
