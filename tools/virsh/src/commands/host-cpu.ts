import type { Element } from '@xmldom/xmldom';
import { doing, fail, failSilently } from '../shell/failure.js';
import { readText } from '../shell/files.js';
import type { Handlers, Invocation } from '../shell/invocation.js';
import { elements, nodeText, parseXml } from '../xml/document.js';

const FLAGS = { features: 1, migratable: 2 };
const COMPARE_FLAGS = { error: 1, validate: 2 };

/** The `<cpu>` elements of a file: alone, or in documents of domains, of capabilities, or of several such in one root. */
function cpusOf(file: string): string[] {
  const text = readText(file).replace(/<\?xml[^>]*\?>/g, '');
  const document = parseXml(`<container>${text}</container>`);
  const found: Element[] = [
    ...elements(
      '//container/cpu | //container/*[not(self::cpu)]//cpu[not(ancestor::cpu)][parent::domain or parent::host or parent::cpus or parent::container]',
      document,
    ),
  ];
  const modes = elements("//domainCapabilities/cpu/mode[@name='host-model' and @supported='yes']", document);
  const texts = found
    .filter((cpu) => cpu.getElementsByTagName('model').length > 0 || cpu.hasAttribute('mode'))
    .map(nodeText);
  for (const mode of modes) texts.push(`<cpu>${Array.from(mode.childNodes).map(nodeText).join('')}</cpu>`);
  if (texts.length === 0)
    fail(
      `File '${file}' does not contain any <cpu> element or valid domain XML, host capabilities XML, or domain capabilities XML`,
    );
  return texts;
}

function firstCpu(file: string): string {
  const [first] = cpusOf(file);
  return (
    first ??
    fail(
      `File '${file}' does not contain any <cpu> element or valid domain XML, host capabilities XML, or domain capabilities XML`,
    )
  );
}

/** Tells the outcome of a comparison. */
function report(c: Invocation, result: number, file: string, other: string): void {
  switch (result) {
    case 0:
      c.print(`CPU described in ${file} is incompatible with ${other}\n`);
      failSilently();
      break;
    case 1:
      c.print(`CPU described in ${file} is identical to ${other}\n`);
      return;
    case 2:
      c.print(
        other === 'host CPU'
          ? `Host CPU is a superset of CPU described in ${file}\n`
          : `The CPU provided by hypervisor on the host is a superset of CPU described in ${file}\n`,
      );
      return;
    default:
      fail(`Failed to compare host CPU with ${file}`);
  }
}

const text = (c: Invocation, name: string): string | null => c.text(name) ?? null;

export const handlers: Handlers = {
  async 'cpu-models'(c) {
    const connection = await c.connect();
    const arch = c.need('arch');
    const names = await doing('failed to get CPU model names', () => connection.getCPUModelNames(arch, 0));
    if (names.length === 0) c.print('all CPU models are accepted\n');
    for (const name of names) c.print(`${name}\n`);
  },

  async 'cpu-compare'(c) {
    const connection = await c.connect();
    const file = c.need('file');
    report(c, await connection.compareCPU(firstCpu(file), c.bits(COMPARE_FLAGS)), file, 'host CPU');
  },

  async 'cpu-baseline'(c) {
    const connection = await c.connect();
    c.print(await connection.baselineCPU(cpusOf(c.need('file')), c.bits(FLAGS)));
  },

  async 'hypervisor-cpu-compare'(c) {
    const connection = await c.connect();
    const file = c.need('file');
    const result = await connection.compareHypervisorCPU(
      text(c, 'emulator'),
      text(c, 'arch'),
      text(c, 'machine'),
      text(c, 'virttype'),
      firstCpu(file),
      c.bits(COMPARE_FLAGS),
    );
    report(c, result, file, 'the CPU provided by hypervisor on the host');
  },

  async 'hypervisor-cpu-baseline'(c) {
    const connection = await c.connect();
    const file = c.text('file');
    const model = c.text('model');
    const cpus = file === undefined ? [`<cpu><model>${model ?? ''}</model></cpu>`] : cpusOf(file);
    c.print(
      await connection.baselineHypervisorCPU(
        text(c, 'emulator'),
        text(c, 'arch'),
        text(c, 'machine'),
        text(c, 'virttype'),
        cpus,
        c.bits(FLAGS),
      ),
    );
  },

  async 'hypervisor-cpu-models'(c) {
    const connection = await c.connect();
    const xml = await connection.getDomainCapabilities(
      text(c, 'emulator'),
      text(c, 'arch'),
      text(c, 'machine'),
      text(c, 'virttype'),
      0,
    );
    const path = `/domainCapabilities/cpu/mode[@name='custom']/model${c.has('all') ? '' : "[@usable='yes']"}`;
    for (const model of elements(path, parseXml(xml))) c.print(`${model.textContent ?? ''}\n`);
  },
};
