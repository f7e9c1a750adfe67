import { parseXml } from '@tsvirt/conf';
import {
  type Cpu,
  type GuestCpu,
  guestCpuDocument,
  type HostCpu,
  hostCpuDocument,
  parseCpu,
  readCpu,
} from '@tsvirt/conf/cpu';
import { CPUCompareResult } from '@tsvirt/core';
import {
  type CaseResult,
  type ConformanceCase,
  type Corpus,
  compareText,
  compareValue,
  fail,
  judge,
  pass,
  type SuiteHandler,
  unsupported,
} from '@tsvirt/core/conformance';
import { architectureOf } from '../architecture.js';
import { guestProcessor, hostProcessor, type UsableModel, withModel } from '../model.js';
import { checkComparison, compareDocuments, computeBaseline, translateGuest } from '../operations.js';
import { cpuidCase } from './cpuid.js';

/** CPU models: each case is one operation on documents. */
export const suite: SuiteHandler = (corpus) => ({
  run(item) {
    const operation = operations[String(item.params.op)];
    return operation === undefined
      ? unsupported(`there is no operation '${String(item.params.op)}'`)
      : operation(corpus, item);
  },
});

type Operation = (corpus: Corpus, item: ConformanceCase) => CaseResult | Promise<CaseResult>;

const operations: Readonly<Record<string, Operation>> = {
  async compare(corpus, item) {
    const host = readHost(corpus, item);
    const cpu = parseCpu(corpus.read(String(item.input)));
    return compareValue(await compared(arch(item), host, cpu), item.expected.value);
  },

  update: (corpus, item) =>
    judge(corpus, item, {
      parse: () => readGuest(corpus, item),
      async operate(guest) {
        const host = readHost(corpus, item);
        const { migratable, update } = await architectureOf(arch(item));
        const own = hostProcessor(host);
        return update(guest, { ...own, features: migratable?.(own.features) ?? own.features }, 'disable');
      },
      async compare(guest) {
        const text = compareText(formatGuest(guest), corpus.read(String(item.expected.xml)));
        if (text.status !== 'pass' || item.expected.value === undefined) return text;
        const cpu = parseCpu(corpus.read(String(item.expected.xml)));
        return compareValue(await compared(arch(item), readHost(corpus, item), cpu), item.expected.value);
      },
    }),

  baseline: (corpus, item) => {
    const flags = item.params.flags as readonly string[];
    return judge(corpus, item, {
      parse: () =>
        parseXml(corpus.read(String(item.input)))
          .children.filter(({ name }) => name === 'cpu')
          .map((element) => readCpu(element)),
      operate: (cpus) =>
        baselineOf(arch(item), cpus, flags.includes('migratable'), flags.includes('expand-features')),
      compare: (cpu) => compareText(formatGuest(cpu), corpus.read(String(item.expected.xml))),
    });
  },

  'cpuid-baseline': (corpus, item) =>
    judge(corpus, item, {
      parse: () => (item.params.cpus as readonly string[]).map((path) => parseCpu(corpus.read(path))),
      operate: (cpus) => baselineOf(arch(item), cpus, false, false),
      compare: (cpu) => compareText(formatGuest(cpu), corpus.read(String(item.expected.xml))),
    }),

  async 'has-feature'(corpus, item) {
    const { hasFeature } = await architectureOf(arch(item));
    const host = hostCpuDocument.parse(corpus.read(String(item.input)));
    const answer = () => {
      try {
        if (hasFeature === undefined) return 'error';
        return hasFeature(hostProcessor(host), String(item.params.feature)) ? 'yes' : 'no';
      } catch {
        return 'error';
      }
    };
    return compareValue(answer(), item.expected.value);
  },

  async 'validate-features'(_corpus, item) {
    const { knowsFeature } = await architectureOf(arch(item));
    const names = (item.params.features ?? item.params.names ?? []) as readonly string[];
    const wrong = names.find((name) => !knowsFeature(name));
    if (item.outcome === 'failure')
      return wrong === undefined ? fail('all features are known; one must not be') : pass;
    return wrong === undefined ? pass : fail(`the feature '${wrong}' isn't known`);
  },

  'guest-cpu': (corpus, item) => {
    const models = item.params.models as readonly string[] | null;
    return judge(corpus, item, {
      parse: () => readGuest(corpus, item),
      async operate(read) {
        const name = arch(item);
        const host = hostProcessor(readHost(corpus, item));
        const { convertLegacy, update } = await architectureOf(name);
        const guest = convertLegacy?.(read) ?? read;
        checkComparison(await compareDocuments(name, host, { kind: 'guest', cpu: guest }));
        const usable: UsableModel[] | undefined = models?.map((model) => ({ name: model }));
        return translateGuest(name, update(guest, host, 'disable'), usable);
      },
      compare: (guest) => compareText(formatGuest(guest), corpus.read(String(item.expected.xml))),
    });
  },

  cpuid: cpuidCase,
};

const arch = (item: ConformanceCase): string => String(item.params.arch);

function readHost(corpus: Corpus, item: ConformanceCase): HostCpu {
  return hostCpuDocument.parse(corpus.read(String(item.inputs?.host)));
}

function readGuest(corpus: Corpus, item: ConformanceCase): GuestCpu {
  return completed(guestCpuDocument.parse(corpus.read(String(item.input))));
}

/** A guest's document with what goes without saying. */
function completed(guest: GuestCpu): GuestCpu {
  const { model } = guest;
  if (model?.name === undefined) return guest;
  return {
    ...guest,
    ...(guest.mode === 'custom' && { match: guest.match ?? 'exact' }),
    model: { ...model, fallback: model.fallback ?? 'allow' },
  };
}

function formatGuest(guest: GuestCpu): string {
  return guestCpuDocument.format(guest);
}

async function compared(name: string, host: HostCpu, cpu: Cpu): Promise<string> {
  try {
    const { result } = await compareDocuments(name, hostProcessor(host), cpu);
    return resultNames[result] ?? 'error';
  } catch {
    return 'error';
  }
}

const resultNames: Readonly<Record<number, string>> = {
  [CPUCompareResult.INCOMPATIBLE]: 'incompatible',
  [CPUCompareResult.IDENTICAL]: 'identical',
  [CPUCompareResult.SUPERSET]: 'superset',
};

/** The baseline, which every one of the processors must contain. */
async function baselineOf(
  name: string,
  cpus: readonly Cpu[],
  migratable: boolean,
  expand: boolean,
): Promise<GuestCpu> {
  const guest = await computeBaseline(name, cpus, { migratable });
  for (const { kind, cpu } of cpus) {
    const host = kind === 'host' ? hostProcessor(cpu) : guestProcessor(cpu);
    checkComparison(await compareDocuments(name, host, { kind: 'guest', cpu: guest }));
  }
  if (!expand) return guest;
  const { expand: expanded } = await architectureOf(name);
  const processor = guestProcessor(guest);
  const { model, vendor } = processor;
  if (expanded === undefined || model === undefined) return guest;
  return withModel(guest, { model, vendor, features: expanded(processor) });
}
