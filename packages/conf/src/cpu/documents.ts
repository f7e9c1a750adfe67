import { sizeAttribute } from '../common/size.js';
import {
  attr,
  child,
  flag,
  leaf,
  list,
  nonEmpty,
  oneOf,
  onOff,
  type Shape,
  struct,
  uint,
  uint64,
} from '../element/index.js';
import { cpuData } from './data.js';
import { cpuMaxPhysAddr, cpuTopology, guestCpu } from './guest.js';

const yesNoWord = oneOf('yes', 'no');

/** `<cpu>` of a host, as capabilities and node devices have it and as baselines are made of. */
export const hostCpu = struct(
  {
    arch: leaf(nonEmpty, { required: true }),
    model: leaf(nonEmpty),
    vendor: leaf(nonEmpty),
    microcode: child(struct({ version: attr(uint(), { required: true }) })),
    signature: child(
      struct({
        family: attr(uint(), { required: true }),
        model: attr(uint(), { required: true }),
        stepping: attr(uint(), { required: true }),
      }),
    ),
    counters: list(
      'counter',
      struct({
        name: attr(oneOf('tsc'), { required: true }),
        frequency: attr(uint64, { required: true }),
        scaling: attr(yesNoWord),
      }),
    ),
    topology: child(cpuTopology),
    maxPhysAddr: child(cpuMaxPhysAddr, { name: 'maxphysaddr' }),
    features: list('feature', struct({ name: attr(nonEmpty, { required: true }) })),
    pages: list('pages', struct({ size: sizeAttribute({ required: true }) })),
  },
  'hostcpu',
);

const cpus = struct({ guest: list('cpu', guestCpu), host: list('cpu', hostCpu) }, 'cpuTest');

/** The documents that are about processors alone: one, several, or what a processor says of itself. */
export const cpuDocuments: Readonly<
  Record<string, Shape<unknown, unknown> | readonly Shape<unknown, unknown>[]>
> = {
  cpu: [guestCpu, hostCpu] as readonly Shape<unknown, unknown>[],
  cpuTest: cpus as Shape<unknown, unknown>,
  cpudata: cpuData as Shape<unknown, unknown>,
};
