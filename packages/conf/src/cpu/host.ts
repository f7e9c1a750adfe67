import {
  attr,
  child,
  custom,
  flag,
  type Infer,
  type Input,
  leaf,
  list,
  nonEmpty,
  string,
  struct,
  uint,
  uint64,
  valued,
  yesNo,
} from '../element/index.js';
import { cpuMaxPhysAddr, cpuTopology } from './guest.js';

/** `<features>` of a host's CPU: names of empty elements such as `pae`, in order. */
const cpuFlags = custom<string[]>({
  read(element) {
    const names = element.child('features')?.children.map(({ name }) => name);
    return names === undefined || names.length === 0 ? undefined : names;
  },
  write(names, writer) {
    writer.open('features');
    for (const name of names) writer.empty(name);
    writer.close('features');
  },
  schema: {
    kind: 'element',
    name: 'features',
    required: false,
    repeated: false,
    shape: () => struct({ pae: flag(), nonpae: flag(), vmx: flag(), svm: flag() }),
  },
});

/** `<cpu>` of a host. */
export const hostCpu = struct(
  {
    arch: leaf(nonEmpty, { required: true }),
    /** What the hypervisor's interface says of the CPU, such as `pae` and `vmx`. */
    flags: cpuFlags,
    model: leaf(string),
    vendor: leaf(string),
    microcode: valued('version', uint(), { attributeRequired: true }),
    signature: child(
      struct({
        family: attr(uint(), { required: true }),
        model: attr(uint(), { required: true }),
        stepping: attr(uint(), { required: true }),
      }),
    ),
    /** Clocks with their frequency in Hz, and whether it can be scaled for guests. */
    counters: list(
      'counter',
      struct({
        name: attr(string, { required: true }),
        frequency: attr(uint64, { required: true }),
        scaling: attr(yesNo),
      }),
    ),
    topology: child(cpuTopology),
    maxPhysAddr: child(cpuMaxPhysAddr, { name: 'maxphysaddr' }),
    features: list('feature', struct({ name: attr(nonEmpty, { required: true }) })),
    /** Sizes of memory pages, in KiB. */
    pages: list(
      'pages',
      struct({ unit: attr(string, { default: 'KiB' }), size: attr(uint(), { required: true }) }),
    ),
  },
  'hostcpu',
);

/** A host's CPU: what `<cpu>` of capabilities says. */
export interface HostCpu extends Infer<typeof hostCpu> {}
/** What an application gives for a host's CPU. */
export interface HostCpuInput extends Input<typeof hostCpu> {}
