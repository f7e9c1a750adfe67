import { parseXml, type XmlElement } from '@tsvirt/conf';
import { type DomainCapsInput, domainCapsXml } from '@tsvirt/conf/domaincaps';
import { DriverHost } from '@tsvirt/core';
import {
  type ConformanceCase,
  type Corpus,
  compareText,
  type SuiteHandler,
  unsupported,
} from '@tsvirt/core/conformance';
import { type FeatureFacts, formatDomainCapabilities } from '../capabilities/domain/index.js';
import type { QemuCapabilities, QemuMachine } from '../capabilities/model.js';
import { cpuKnowledge } from '../cpu/knowledge.js';
import { securesBoot, selectableFirmware } from '../firmware/select.js';
import { readCapabilitiesFile } from './capabilities-file.js';
import { pretendCpu } from './pretend-cpu.js';
import { pretendFirmware } from './pretend-firmware.js';

/** Domain capabilities on the corpus' pretend host. */
export const suite: SuiteHandler = (corpus) => {
  // CPU models are another driver's.
  const host = new DriverHost({ scope: { kind: 'root', path: '/nowhere' } });
  return {
    async run(item) {
      const expected = corpus.read(String(item.expected.xml));
      switch (item.params.driver) {
        case 'none':
          return compareText(domainCapsXml(nothing(item)), expected);
        case 'qemu':
          return compareText(await produce(corpus, item, host), expected);
        default:
          return unsupported(`there is no driver '${String(item.params.driver)}'`);
      }
    },
    close: () => host.stop(),
  };
};

const text = (value: unknown): string => String(value);

/** A document that no driver has filled in. */
function nothing({ params }: ConformanceCase): DomainCapsInput {
  const modes = ['host-passthrough', 'maximum', 'host-model', 'custom'] as const;
  return {
    path: text(params.emulator),
    domain: text(params.virtType),
    machine: text(params.machine),
    arch: text(params.arch),
    cpuModes: modes.map((name) => ({ name, supported: false })),
    devices: {},
    features: { sev: { supported: false }, sgx: { supported: false } },
  };
}

async function produce(corpus: Corpus, item: ConformanceCase, host: DriverHost): Promise<string> {
  const { params } = item;
  const file = corpus.read(text(item.input));
  const capabilities = readCapabilitiesFile(file);
  const type = text(params.virtType);
  const { name, maxCpus } = machineOf(capabilities, type, params.machine);
  const arch = capabilities.arch;
  const firmware = pretendFirmware(corpus);
  return formatDomainCapabilities(capabilities, {
    type,
    machine: name,
    maxCpus,
    firmware: (params.loaders as readonly unknown[]).map(text),
    autoFirmware: selectableFirmware(firmware, arch, name),
    secureBoot: securesBoot(firmware, arch, name),
    cpu: await cpuKnowledge(
      { cpu: await host.cpu(), arch, host: pretendCpu(corpus, arch, 'domaincaps') },
      capabilities,
      type,
    ),
    devices: { tpmVersions: (params.tpmVersions as readonly unknown[]).map(text), rdp: true, vfio: true },
    features: featureFacts(file),
  });
}

/** The machine by its own name, as the binary has it under the accelerator. */
function machineOf(
  capabilities: QemuCapabilities,
  type: string,
  named: unknown,
): { readonly name: string; readonly maxCpus?: number } {
  const kind = capabilities.has('kvm') ? 'kvm' : capabilities.has('hvf') ? 'hvf' : 'qemu';
  const found: QemuMachine | undefined =
    typeof named === 'string'
      ? (capabilities.machine(type, named) ?? capabilities.machine('qemu', named))
      : capabilities.preferredMachine(kind);
  const name = found?.name ?? text(named);
  const maxCpus = capabilities.machine(type, name)?.maxCpus;
  return { name, ...(maxCpus === undefined ? {} : { maxCpus }) };
}

/** What a capabilities file says of encryption, enclaves and enlightenments. */
function featureFacts(file: string): FeatureFacts {
  const { children } = parseXml(file);
  const element = (name: string) => children.find((child) => child.name === name);
  const [sev, sgx, hyperv] = [element('sev'), element('sgx'), element('hypervCapabilities')];
  return {
    ...(sev === undefined ? {} : { sev: sevFacts(sev) }),
    ...(sgx?.attribute('supported') === 'yes' ? { sgx: sgxFacts(sgx) } : {}),
    ...(hyperv?.attribute('supported') === 'yes'
      ? { hyperv: hyperv.children.map((each) => each.attribute('name') ?? '') }
      : {}),
  };
}

function sevFacts(element: XmlElement): FeatureFacts['sev'] {
  // CPUID of the pretend host: keys, and the first one that is not for guests with encrypted state.
  const [keys, first] = [509, 451];
  const number = (name: string) => Number(element.child(name)?.text);
  return {
    cbitpos: number('cbitpos'),
    reducedPhysBits: number('reducedPhysBits'),
    maxGuests: keys - first + 1,
    maxESGuests: first - 1,
    cpu0Id: element.child('cpu0Id')?.text ?? '',
  };
}

function sgxFacts(element: XmlElement): FeatureFacts['sgx'] {
  const yes = (name: string) => element.child(name)?.text === 'yes';
  return {
    flc: yes('flc'),
    sgx1: yes('sgx1'),
    sgx2: yes('sgx2'),
    sectionSize: BigInt(element.child('section_size')?.text ?? 0),
    sections: (element.child('sections')?.children ?? []).map((section) => ({
      node: Number(section.attribute('node')),
      size: BigInt(section.attribute('size') ?? 0),
    })),
  };
}
