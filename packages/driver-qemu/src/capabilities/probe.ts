import { ErrorCode } from '@tsvirt/util';
import { qemuError } from '../errors.js';
import {
  isQmpObject,
  type QmpClient,
  type QmpObject,
  type QmpValue,
  qmpFailureOf,
  qmpObjects,
} from '../qmp/index.js';
import {
  commandFlags,
  constantFlags,
  deviceFlags,
  objectFlags,
  optionFlags,
  optionPresence,
  schemaFlags,
  typeFlags,
} from './flags.js';
import type {
  QemuAccelerator,
  QemuCapabilitiesData,
  QemuCpuModel,
  QemuGic,
  QemuHostCpu,
  QemuMachine,
} from './model.js';
import { QmpSchema } from './schema.js';

/** Runs one command whose refusal means no more than that the binary lacks it. */
async function optional(client: QmpClient, command: string, args?: QmpObject): Promise<QmpValue | undefined> {
  try {
    return await client.execute(command, args);
  } catch (error) {
    if (qmpFailureOf(error)) return undefined;
    throw error;
  }
}

/** What is asked of one running binary, all in one burst. */
interface Answers {
  readonly version: number;
  readonly package: string;
  readonly arch: string;
  readonly kvmEnabled: boolean;
  readonly types: readonly string[];
  readonly schema: QmpSchema;
  readonly options: ReadonlyMap<string, ReadonlySet<string>>;
  readonly properties: ReadonlyMap<string, ReadonlySet<string>>;
  readonly tpmModels: readonly string[];
  readonly tpmTypes: readonly string[];
  readonly gics: readonly QemuGic[];
}

/**
 * Learns all about a QEMU binary that was started without a machine.
 * @param primary a monitor of the binary under its best accelerator
 * @param plain gives a monitor of the same binary under TCG; asked for only if the first has KVM
 * @throws VirtError `INTERNAL_ERROR` if the binary is too old or answers nonsense
 */
export async function probeCapabilities(
  binary: string,
  primary: QmpClient,
  plain: () => Promise<QmpClient>,
): Promise<QemuCapabilitiesData> {
  const [answers, first] = await primary.batch(() =>
    Promise.all([askCommon(binary, primary), askAccelerator(primary)]),
  );
  const hasKvm = answers.kvmEnabled;
  // A binary may be built without TCG: it doesn't start under it.
  const second = hasKvm
    ? await plain()
        .then(askAccelerator)
        .catch(() => undefined)
    : undefined;
  const kvm = hasKvm ? first : undefined;
  const tcg = hasKvm ? second : first;
  const max = [kvm, tcg].some((each) => each?.cpus.some(({ name }) => name === 'max') === true);
  return {
    binary,
    version: answers.version,
    package: answers.package,
    arch: answers.arch,
    flags: [...deriveFlags(answers, kvm !== undefined, tcg !== undefined, max)].sort(),
    types: answers.types,
    ...(kvm === undefined ? {} : { kvm }),
    ...(tcg === undefined ? {} : { tcg }),
    tpmModels: answers.tpmModels,
    tpmTypes: answers.tpmTypes,
    ...(answers.gics.length === 0 ? {} : { gics: answers.gics }),
  };
}

async function askCommon(binary: string, client: QmpClient): Promise<Answers> {
  const wanted = [...Object.keys(deviceFlags)];
  const objects = [...Object.keys(objectFlags)];
  const [greeting, target, schema, kvm, types, options, tpmModels, tpmTypes, gics, devices, objectProps] =
    await Promise.all([
      client.greeting,
      client.execute('query-target'),
      client.execute('query-qmp-schema'),
      optional(client, 'query-kvm'),
      client.execute('qom-list-types'),
      optional(client, 'query-command-line-options'),
      optional(client, 'query-tpm-models'),
      optional(client, 'query-tpm-types'),
      optional(client, 'query-gic-capabilities'),
      Promise.all(wanted.map((typename) => optional(client, 'device-list-properties', { typename }))),
      Promise.all(objects.map((typename) => optional(client, 'qom-list-properties', { typename }))),
    ]);
  const version = greeting.major * 1_000_000 + greeting.minor * 1000 + greeting.micro;
  if (version < 6_002_000)
    throw qemuError(
      ErrorCode.INTERNAL_ERROR,
      `${binary} is QEMU ${greeting.major}.${greeting.minor}.${greeting.micro}; 6.2 or later is needed`,
      'install a newer QEMU or name another emulator in the domain',
    );
  const properties = new Map<string, ReadonlySet<string>>();
  for (const [at, type] of wanted.entries()) properties.set(type, names(devices[at], 'name'));
  for (const [at, type] of objects.entries()) properties.set(type, names(objectProps[at], 'name'));
  return {
    version,
    package: greeting.package,
    arch: archName(isQmpObject(target) ? String(target.arch) : ''),
    kvmEnabled: isQmpObject(kvm) && kvm.enabled === true && kvm.present === true,
    types: [...names(types, 'name')].sort(),
    schema: new QmpSchema(schema),
    options: optionTable(options),
    properties,
    tpmModels: strings(tpmModels),
    tpmTypes: strings(tpmTypes),
    gics: qmpObjects(gics).map(readGic),
  };
}

async function askAccelerator(client: QmpClient): Promise<QemuAccelerator> {
  const expand = (name: string, migratable?: boolean) =>
    optional(client, 'query-cpu-model-expansion', {
      type: 'full',
      model: migratable === undefined ? { name } : { name, props: { migratable } },
    });
  const [machines, cpus, host, wide, max] = await client.batch(() =>
    Promise.all([
      client.execute('query-machines'),
      optional(client, 'query-cpu-definitions'),
      expand('host', true),
      expand('host', false),
      expand('max'),
    ]),
  );
  const hostCpu = readHostCpu(host, wide) ?? readHostCpu(max, undefined);
  return {
    machines: qmpObjects(machines)
      .map(readMachine)
      .filter((machine) => machine.name !== 'none'),
    cpus: qmpObjects(cpus).map(readCpu),
    ...(hostCpu === undefined ? {} : { hostCpu }),
  };
}

function deriveFlags(answers: Answers, kvm: boolean, tcg: boolean, max: boolean): Set<string> {
  const flags = new Set<string>(constantFlags);
  if (kvm) flags.add('kvm');
  if (tcg) flags.add('tcg');
  if (max) flags.add('cpu-max');
  const types = new Set(answers.types);
  for (const entry of typeFlags) {
    const [flag, type] = typeof entry === 'string' ? [entry, entry] : entry;
    if (types.has(type)) flags.add(flag);
  }
  for (const table of [deviceFlags, objectFlags])
    for (const [type, byProperty] of Object.entries(table))
      for (const [property, flag] of Object.entries(byProperty))
        if (answers.properties.get(type)?.has(property)) flags.add(flag);
  for (const [command, flag] of Object.entries(commandFlags))
    if (answers.schema.has(command)) flags.add(flag);
  for (const [query, flag] of Object.entries(schemaFlags)) if (answers.schema.query(query)) flags.add(flag);
  for (const [option, byParameter] of Object.entries(optionFlags))
    for (const [parameter, flag] of Object.entries(byParameter))
      if (answers.options.get(option)?.has(parameter)) flags.add(flag);
  for (const [option, flag] of Object.entries(optionPresence))
    if (answers.options.has(option)) flags.add(flag);
  for (const type of answers.tpmTypes) flags.add(`tpm-${type}`);
  return flags;
}

function readMachine(item: QmpObject): QemuMachine {
  return {
    name: String(item.name),
    ...(typeof item.alias === 'string' ? { alias: item.alias } : {}),
    maxCpus: Number(item['cpu-max'] ?? 1),
    hotplugCpus: item['hotpluggable-cpus'] === true,
    isDefault: item['is-default'] === true,
    deprecated: item.deprecated === true,
    numaMemory: item['numa-mem-supported'] === true,
    ...(typeof item['default-cpu-type'] === 'string' ? { defaultCpu: item['default-cpu-type'] } : {}),
    ...(typeof item['default-ram-id'] === 'string' ? { defaultRamId: item['default-ram-id'] } : {}),
    ...(typeof item.acpi === 'boolean' ? { acpi: item.acpi } : {}),
  };
}

function readGic(item: QmpObject): QemuGic {
  return {
    version: Number(item.version),
    kernel: item.kernel === true,
    emulated: item.emulated === true,
  };
}

function readCpu(item: QmpObject): QemuCpuModel {
  const unavailable = item['unavailable-features'];
  return {
    name: cpuName(String(item.name)),
    ...(typeof item.typename === 'string' ? { typename: item.typename } : {}),
    ...(unavailable === undefined ? {} : { usable: strings(unavailable).length === 0 }),
    blockers: strings(unavailable),
    deprecated: item.deprecated === true,
  };
}

/** Documents have the names of POWER's generations in capitals; QEMU, which takes them either way, has had both. */
function cpuName(name: string): string {
  return /^power(?:[6-9]|1\d)$/.test(name) ? name.toUpperCase() : name;
}

function readHostCpu(reply: QmpValue | undefined, wide: QmpValue | undefined): QemuHostCpu | undefined {
  const narrow = expanded(reply);
  const all = expanded(wide);
  const chosen = all ?? narrow;
  if (chosen === undefined) return undefined;
  const unmigratable =
    all === undefined || narrow === undefined
      ? undefined
      : Object.keys(all.properties).filter(
          (name) => all.properties[name] === true && narrow.properties[name] !== true,
        );
  return { ...chosen, ...(unmigratable === undefined ? {} : { unmigratable }) };
}

function expanded(reply: QmpValue | undefined): QemuHostCpu | undefined {
  const model = isQmpObject(reply) ? reply.model : undefined;
  if (!isQmpObject(model)) return undefined;
  const properties: Record<string, boolean | number | string> = {};
  if (isQmpObject(model.props))
    for (const [name, value] of Object.entries(model.props))
      if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string')
        properties[name] = value;
  const deprecated = isQmpObject(reply) ? strings(reply['deprecated-props']) : [];
  return { model: String(model.name), properties, ...(deprecated.length === 0 ? {} : { deprecated }) };
}

function optionTable(reply: QmpValue | undefined): Map<string, ReadonlySet<string>> {
  return new Map(qmpObjects(reply).map((item) => [String(item.option), names(item.parameters, 'name')]));
}

function names(reply: QmpValue | undefined, member: string): Set<string> {
  return new Set(qmpObjects(reply).map((item) => String(item[member])));
}

function strings(reply: QmpValue | undefined): string[] {
  return Array.isArray(reply) ? reply.filter((item) => typeof item === 'string') : [];
}

/** QEMU's target name as libvirt names the architecture. */
export function archName(target: string): string {
  const known: Readonly<Record<string, string>> = { i386: 'i686', arm: 'armv7l', or1k: 'or32' };
  return known[target] ?? target;
}
