import { parseXml } from '@tsvirt/conf';
import { type GuestCpu, guestCpuDocument, hostCpuDocument } from '@tsvirt/conf/cpu';
import {
  type CaseResult,
  type ConformanceCase,
  type Corpus,
  compareText,
  compareValue,
  fail,
  pass,
} from '@tsvirt/core/conformance';
import { type Decoded, guestProcessor, type UsableModel, withModel } from '../model.js';
import { fromCpuData, fromProperties, readSignature, writeSignature, type X86Data } from '../x86/data.js';
import { decode } from '../x86/decode.js';
import { x86Table } from '../x86/table.js';
import { expand, translate, updateLive } from '../x86/update.js';

/** One machine: what its CPUID says, as a host, as a guest, by QEMU's answers, and as a guest that runs. */
export function cpuidCase(corpus: Corpus, item: ConformanceCase): CaseResult {
  const data = readData(corpus.read(String(item.input)));
  const script = item.inputs?.qmp === undefined ? undefined : readScript(corpus.read(item.inputs.qmp));
  const expected = (name: string): string => corpus.read(String(item.expected[name]));
  // Where only the expansion of the host's CPU counts, what else the script has isn't asked for.
  const models = item.params.json === 'host' ? undefined : script?.models;

  const host = decode(data, { for: 'host' });
  const asHost = hostCpuDocument.format({
    arch: String(item.params.arch),
    model: host.model,
    ...(host.vendor !== undefined && { vendor: host.vendor }),
    signature: readSignature(data.signature),
    features: host.features.map(({ name }) => ({ name })),
  });
  const asGuest = decode(data, { for: 'guest', models });
  const results = [
    () => compareText(asHost, expected('host')),
    () => compareText(guestText(asGuest), expected('guest')),
    () => compareText(signatureText(data.signature), expected('signature')),
    ...(script === undefined
      ? []
      : [
          () => compareText(guestText(decode(script.data, { for: 'guest', models })), expected('json')),
          () => compareText(signatureText(script.data.signature), expected('signature')),
          () => liveUpdate(corpus, item),
        ]),
  ];
  for (const result of results) {
    const judged = result();
    if (judged.status !== 'pass') return judged;
  }
  return pass;
}

function guestOf(found: Decoded): GuestCpu {
  return withModel({ mode: 'custom', match: 'exact' }, found, { fallback: 'forbid' });
}

function guestText(found: Decoded): string {
  return guestCpuDocument.format(guestOf(found));
}

function signatureText(eax: number): string {
  const row = (label: string, value: number) =>
    `${label}${String(value).padStart(13 - label.length)} (0x${value.toString(16).padStart(2, '0')})\n`;
  const { family, model, stepping } = readSignature(eax);
  const whole = writeSignature({ family, model, stepping }).toString(16).padStart(6, '0');
  return `${whole}\n${row('family:', family)}${row('model:', model)}${row('stepping:', stepping)}`;
}

function readData(xml: string): X86Data {
  const { children } = parseXml(xml);
  const rows = (name: string) =>
    children
      .filter((child) => child.name === name)
      .map((child) => (attribute: string) => Number(child.attribute(attribute) ?? 0));
  return fromCpuData({
    cpuid: rows('cpuid').map((of) => ({
      leaf: of('eax_in'),
      subleaf: of('ecx_in'),
      eax: of('eax'),
      ebx: of('ebx'),
      ecx: of('ecx'),
      edx: of('edx'),
    })),
    msr: rows('msr').map((of) => ({ index: of('index'), eax: of('eax'), edx: of('edx') })),
  });
}

interface Script {
  readonly data: X86Data;
  readonly models: readonly UsableModel[] | undefined;
}

/** QEMU's answers: the expansion of the host's CPU, then perhaps its models. */
function readScript(text: string): Script {
  const [expansion, definitions] = text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => (JSON.parse(part) as { return: unknown }).return);
  const { model } = expansion as { model: { props: Record<string, boolean | number | string> } };
  const list = definitions as
    | readonly { readonly name: string; readonly 'unavailable-features'?: readonly string[] }[]
    | undefined;
  const table = x86Table();
  return {
    data: fromProperties(model.props),
    models: list?.map((one) => ({
      name: one.name,
      blockers: (one['unavailable-features'] ?? []).map((name) => table.nameOf(name)),
    })),
  };
}

/** The guest as QEMU has started it must be what was computed beforehand. */
function liveUpdate(corpus: Corpus, item: ConformanceCase): CaseResult {
  const { enabled, disabled } = item.inputs ?? {};
  if (enabled === undefined || disabled === undefined) return pass;
  const wanted = guestCpuDocument.parse(corpus.read(String(item.expected.json)));
  const guest = guestCpuDocument.parse(corpus.read(String(item.expected.guest)));
  const name = wanted.model?.name ?? '';
  const same = guest.model?.name === name ? guest : translate(guest, [{ name }]);
  const live = updateLive(same, readData(corpus.read(enabled)), readData(corpus.read(disabled)));
  if (live.model?.name !== name) return fail(`the model is ${live.model?.name}, not ${name}`);
  const required = (cpu: GuestCpu) =>
    expand(guestProcessor(cpu))
      .filter(({ policy }) => policy === 'require')
      .map((feature) => feature.name);
  return compareValue(required(live), required(wanted));
}
