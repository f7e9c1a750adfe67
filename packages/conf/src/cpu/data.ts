import { attr, hex, list, oneOf, struct } from '../element/index.js';

const word = hex({ digits: 8 });
const required = { required: true } as const;

/** What a processor says of itself, as libvirt's tools and tests write it: `<cpudata arch='x86'><cpuid …/><msr …/>`. */
export const cpuData = struct(
  {
    arch: attr(oneOf('x86'), required),
    cpuid: list(
      'cpuid',
      struct({
        eax_in: attr(word, required),
        ecx_in: attr(word, required),
        eax: attr(word, required),
        ebx: attr(word, required),
        ecx: attr(word, required),
        edx: attr(word, required),
      }),
    ),
    msr: list(
      'msr',
      struct({ index: attr(word, required), eax: attr(word, required), edx: attr(word, required) }),
    ),
  },
  'cpudata',
);
