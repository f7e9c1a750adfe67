import { type GeneratedFile, header } from '../output.js';
import { readWire } from '../wire-facts.js';
import { buildModel, type Method, type Model } from './model.js';
import { camel, type Group, pascal } from './names.js';
import { type EventKind, events, structNames } from './rules.js';

const interfaceText = (name: string, doc: string, rows: readonly string[]): string =>
  `/** ${doc} */\nexport interface ${name} {\n${rows.map((row) => `  ${row}`).join('\n')}\n}\n`;

const groupDocs: Readonly<Record<Group, string>> = {
  Hypervisor: 'The host and its guests.',
  Network: 'Virtual networks and their ports.',
  Storage: 'Storage pools and their volumes.',
  Secret: 'Secrets.',
  NWFilter: 'Network filters and their bindings.',
  Interface: 'Host network interfaces.',
  NodeDevice: 'Host devices.',
};

function methodText(method: Method): string {
  const { functions, procedure, doc } = method;
  const answers = functions.length > 0 ? functions.join(' and ') : `Procedure ${procedure.name} of the wire`;
  const args = [...method.args.map(({ name, type }) => `${name}: ${type}`), 'context?: CallContext'].join(
    ', ',
  );
  return `/** ${answers}.${doc === undefined ? '' : ` ${doc}`} */\n  ${method.name}?(${args}): MaybePromise<${method.resultType}>;`;
}

function structTexts(model: Model): string[] {
  const own = new Set(['remote_typed_param']);
  return Object.entries(structNames)
    .filter(([wireName]) => !own.has(wireName))
    .map(([wireName, name]) => {
      const struct = model.structs.get(wireName);
      if (struct === undefined) throw new Error(`no struct ${wireName}`);
      const rows = struct.fields.map((field) => `readonly ${camel(field.name)}: ${model.typeOf(field)};`);
      return interfaceText(name, `The wire’s ${wireName}.`, rows);
    });
}

function resultTexts(model: Model): string[] {
  const seen = new Map<string, string>();
  for (const method of model.methods) {
    if (method.resultName === null || Object.values(structNames).includes(method.resultName)) continue;
    const rows = method.results.map(({ name, type }) => `readonly ${name}: ${type};`);
    if (method.procedure.stream !== undefined) rows.push('readonly stream: Duplex;');
    const text = interfaceText(
      method.resultName,
      `What {@link ${method.group}Methods.${method.name}} gives.`,
      rows,
    );
    const before = seen.get(method.resultName);
    if (before === undefined) seen.set(method.resultName, text);
    else if (before.split('\n').slice(1).join() !== text.split('\n').slice(1).join())
      throw new Error(`two results named ${method.resultName}`);
  }
  const blockJob = model.structs.get('remote_domain_get_block_job_info_ret');
  const jobRows = (blockJob?.fields ?? [])
    .filter(({ name }) => name !== 'found')
    .map((field) => `readonly ${camel(field.name)}: ${model.typeOf(field)};`);
  return [
    ...seen.values(),
    interfaceText(
      'DomainBlockJobInfo',
      'What {@link HypervisorMethods.domainGetBlockJobInfo} gives.',
      jobRows,
    ),
    interfaceText('NodeCPUMap', 'What {@link HypervisorMethods.nodeGetCPUMap} gives.', [
      '/** Bit n of byte n >> 3 is set where host CPU n is online. */',
      'readonly cpumap: Uint8Array;',
      '/** How many are online. */',
      'readonly online: number;',
      '/** How many there are. */',
      'readonly cpus: number;',
    ]),
  ];
}

/** The fields of an event message without its callback id, nested messages flattened. */
export function eventFields(
  model: Model,
  message: string,
): { readonly path: string; readonly name: string; readonly type: string }[] {
  const struct = model.structs.get(message);
  if (struct === undefined) throw new Error(`no struct ${message}`);
  return struct.fields.flatMap((field) => {
    if (field.name === 'callbackID') return [];
    if (field.name === 'msg')
      return eventFields(model, field.type).map((each) => ({ ...each, path: `msg.${each.path}` }));
    return [{ path: field.name, name: camel(field.name), type: model.typeOf(field) }];
  });
}

export const eventName = (message: string): string =>
  pascal(message.replace('_callback', '')).replace('BlockJob2', 'BlockJob2');

function eventTexts(model: Model, messages: ReadonlyMap<string, string>): string[] {
  const texts: string[] = [];
  for (const [kind, names] of Object.entries(events)) {
    const types = names.map((name, id) => {
      const message = messages.get(name);
      if (message === undefined) throw new Error(`no event message ${name}`);
      const rows = [
        `readonly eventId: ${id};`,
        ...eventFields(model, message).map((each) => `readonly ${each.name}: ${each.type};`),
      ];
      texts.push(interfaceText(eventName(name), `Number ${id} of \`${kind}EventID\`.`, rows));
      return eventName(name);
    });
    texts.push(
      `/** Any event of a ${kind}; \`eventId\` says which. */\nexport type ${kind}Event =\n${types.map((type) => `  | ${type}`).join('\n')};\n`,
    );
  }
  texts.push(
    interfaceText('DomainQemuMonitorEvent', 'An event of QEMU’s own monitor.', [
      'readonly dom: DomainRef;',
      'readonly event: string;',
      '/** When: seconds and microseconds of the host’s clock. */',
      'readonly seconds: bigint;',
      'readonly micros: number;',
      '/** QEMU’s data as JSON text. */',
      'readonly details: string | null;',
    ]),
  );
  return texts;
}

const registrations: Readonly<
  Partial<Record<Group, readonly (readonly [kind: EventKind, argument: string])[]>>
> = {
  Hypervisor: [['Domain', 'dom: DomainRef']],
  Network: [['Network', 'net: NetworkRef']],
  Storage: [['StoragePool', 'pool: StoragePoolRef']],
  NodeDevice: [['NodeDevice', 'dev: NodeDeviceRef']],
  Secret: [['Secret', 'secret: SecretRef']],
};

function registrationRows(group: Group): string[] {
  const rows = (registrations[group] ?? []).map(
    ([kind, argument]) =>
      `/** virConnect${kind}EventRegisterAny: events number \`eventId\` of one object, or of all. */\n` +
      `  connect${kind}EventRegisterAny?(eventId: ${kind}Event['eventId'], ${argument} | null, listener: (event: ${kind}Event) => void, context?: CallContext): MaybePromise<EventSubscription>;`,
  );
  if (group === 'Hypervisor')
    rows.push(
      '/** virConnectDomainQemuMonitorEventRegister: events of one name (or all), of one guest (or all). */\n' +
        '  connectDomainQemuMonitorEventRegister?(dom: DomainRef | null, event: string | null, listener: (event: DomainQemuMonitorEvent) => void, flags: number, context?: CallContext): MaybePromise<EventSubscription>;',
    );
  return rows;
}

/** The driver contract: `packages/core/src/generated/contract.ts`. */
export function generateContract(factsDirectory: string): GeneratedFile[] {
  const model = buildModel(factsDirectory);
  const wire = readWire(factsDirectory);
  const messages = new Map(
    wire.programs.remote.procedures.flatMap(({ name, msg }) => (msg === null ? [] : [[name, msg] as const])),
  );
  const groups = Object.entries(groupDocs) as [Group, string][];
  const interfaces = groups.map(([group, doc]) => {
    const rows = model.methods.filter((method) => method.group === group).map(methodText);
    return interfaceText(`${group}Methods`, doc, [...rows, ...registrationRows(group)]);
  });
  const types = [
    'CallContext',
    'EventSubscription',
    'FileDescriptor',
    'MaybePromise',
    'TypedParam',
    'VcpuInfo',
  ];
  const text = [
    header('wire-protocol.json, api-functions.json'),
    "import type { Duplex } from 'node:stream';",
    `import type { ${types.join(', ')} } from '../driver/types.js';`,
    '',
    `export type { ${types.join(', ')} };`,
    '',
    ...structTexts(model),
    ...resultTexts(model),
    ...eventTexts(model, messages),
    ...interfaces,
  ].join('\n');
  return [{ path: 'packages/core/src/generated/contract.ts', text }];
}
