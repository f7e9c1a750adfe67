import { list, type Shape, struct } from '../element/index.js';
import { cpuData } from './data.js';
import { guestCpu } from './guest.js';
import { hostCpu } from './host.js';

const cpus = struct({ guest: list('cpu', guestCpu), host: list('cpu', hostCpu) }, 'cpuTest');

/** The documents that are about processors alone: one, several, or what a processor says of itself. */
export const cpuDocuments: Readonly<
  Record<string, Shape<unknown, unknown> | readonly Shape<unknown, unknown>[]>
> = {
  cpu: [guestCpu, hostCpu] as readonly Shape<unknown, unknown>[],
  cpuTest: cpus as Shape<unknown, unknown>,
  cpudata: cpuData as Shape<unknown, unknown>,
};
