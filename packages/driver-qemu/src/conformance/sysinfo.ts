import { compareText, type SuiteHandler, unsupported } from '@tsvirt/core/conformance';
import { formatSysinfo, parseDmidecode, sysinfoFromCpuinfo } from '../host/sysinfo/index.js';

const readers: ReadonlySet<unknown> = new Set(['dmi', 'arm']);

/** What a host's firmware tells, from dmidecode's output or from /proc/cpuinfo. */
export const suite: SuiteHandler = (corpus) => ({
  async run({ input, inputs, params, expected }) {
    if (!readers.has(params.reader)) return unsupported(`hosts of the kind ${params.reader} aren't read`);
    const strings = (params.oemStrings ?? {}) as Readonly<Record<string, string>>;
    const told =
      input === null
        ? sysinfoFromCpuinfo(corpus.read(inputs?.cpuinfo ?? ''))
        : await parseDmidecode(corpus.read(input), async (number) => strings[number]?.trimEnd());
    return compareText(formatSysinfo(told), corpus.read(String(expected.xml)));
  },
});
