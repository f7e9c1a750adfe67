import { type Cpu, formatCpu, type GuestCpu, guestCpuDocument, parseCpu } from '@tsvirt/conf/cpu';
import { ConnectCompareCPUFlags, CPUCompareResult, type CpuDriver } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { architectureOf } from './architecture.js';
import { cpuError, incompatible } from './errors.js';
import {
  guestFeatures,
  guestProcessor,
  hostProcessor,
  type Processor,
  processorOf,
  withModel,
} from './model.js';
import { compareDocuments, computeBaseline, translateGuest } from './operations.js';

/** The CPU driver's contract, by documents. */
export function cpuConnection(): CpuDriver {
  return {
    close: async () => {},
    cpuGetModels: async (arch) => (await architectureOf(arch)).models,
    async cpuDescribeModels(arch, names) {
      const { describe } = await architectureOf(arch);
      return new Map(
        names.flatMap((name) => {
          const facts = describe?.(name);
          if (facts === undefined) return [];
          const { vendor, canonical } = facts;
          return [
            [
              name,
              { ...(vendor !== undefined && { vendor }), ...(canonical !== undefined && { canonical }) },
            ],
          ];
        }),
      );
    },
    async cpuFeatureNames(arch, names) {
      const { featureName } = await architectureOf(arch);
      return featureName === undefined ? names : names.map((name) => featureName(name));
    },
    cpuGetHost: async () => (await import('./host/index.js')).hostCpuXml(),
    async cpuCompare(arch, host, cpu, flags) {
      const strict = (flags & ConnectCompareCPUFlags.FAIL_INCOMPATIBLE) !== 0;
      const validate = (flags & ConnectCompareCPUFlags.VALIDATE_XML) !== 0;
      const other = parseCpu(cpu, { validate });
      if (other.kind === 'host' && other.cpu.model === undefined)
        throw cpuError(ErrorCode.XML_ERROR, 'XML error: the CPU of a host has no <model>');
      const { result, reason } =
        host === undefined
          ? { result: CPUCompareResult.INCOMPATIBLE, reason: "the host's CPU isn't known" }
          : await compareDocuments(arch, parseHost(host), other);
      if (strict && result === CPUCompareResult.INCOMPATIBLE) throw incompatible(reason);
      return result;
    },
    async cpuBaseline(arch, documents, options = {}) {
      const cpus = documents.map((xml) => parseCpu(xml));
      if (options.hostsOnly === true && cpus.some(({ kind }) => kind !== 'host'))
        throw cpuError(ErrorCode.XML_ERROR, 'only CPUs of hosts can be taken here, and one has no <arch>');
      return guestCpuDocument.format(await computeBaseline(arch, cpus, options));
    },
    async cpuUpdate(arch, guest, host) {
      const { update } = await architectureOf(arch);
      return guestCpuDocument.format(
        update(parseGuest(guest), host === undefined ? undefined : parseHost(host), 'disable'),
      );
    },
    async cpuTranslate(arch, guest, models) {
      return guestCpuDocument.format(await translateGuest(arch, parseGuest(guest), models));
    },
    async cpuDecode(arch, expanded, models, migratable) {
      const { decode, migratable: filter } = await architectureOf(arch);
      if (decode === undefined)
        throw cpuError(ErrorCode.NO_SUPPORT, `CPUs of the architecture '${arch}' can't be decoded`);
      const found = decode(expanded, models, migratable);
      const features =
        migratable && expanded.unmigratable === undefined && filter !== undefined
          ? filter(found.features)
          : found.features;
      return formatCpu({
        kind: 'guest',
        cpu: withModel({ mode: 'custom', match: 'exact' }, { ...found, features }, { fallback: 'forbid' }),
      });
    },
    async cpuCopyMigratable(arch, guest) {
      const { migratable } = await architectureOf(arch);
      const { features, ...rest } = parseGuest(guest);
      if (migratable === undefined || features === undefined) return guest;
      const left = guestFeatures(migratable(features));
      return guestCpuDocument.format({ ...rest, ...(left !== undefined && { features: left }) });
    },
    async cpuExpandFeatures(arch, guest) {
      const cpu = parseGuest(guest);
      const { expand } = await architectureOf(arch);
      const processor = guestProcessor(cpu);
      if (expand === undefined || processor.model === undefined) return guest;
      const { model, vendor } = processor;
      return guestCpuDocument.format(withModel(cpu, { model, vendor, features: expand(processor) }));
    },
  };
}

function parseGuest(xml: string): GuestCpu {
  return guestCpuDocument.parse(xml);
}

/** A host's CPU, or the guest's that a hypervisor can give at best. */
function parseHost(xml: string): Processor {
  const parsed: Cpu = parseCpu(xml);
  return parsed.kind === 'host' ? hostProcessor(parsed.cpu) : processorOf(parsed);
}
