import {
  type ConformanceCase,
  type Corpus,
  compareText,
  compareValue,
  type SuiteHandler,
  unsupported,
} from '@tsvirt/core/conformance';
import { QmpSchema } from '../capabilities/schema.js';
import { type VcpuInfo, type VcpuPlace, vcpuInfos } from '../domain/vcpu-info.js';
import { isQmpObject, type QmpValue } from '../qmp/index.js';
import { readReplies } from './replies.js';

/** What is read out of QEMU's answers. */
export const suite: SuiteHandler = (corpus) => {
  const schemas = new Map<string, QmpSchema>();
  const schemaOf = ({ params }: ConformanceCase): QmpSchema => {
    const path = String(params.qmpReplies);
    const known = schemas.get(path);
    if (known !== undefined) return known;
    const found = readReplies(corpus.read(path)).find(({ command }) => command === 'query-qmp-schema');
    const schema = new QmpSchema(found?.value ?? []);
    schemas.set(path, schema);
    return schema;
  };
  return {
    run(item) {
      const { params, expected } = item;
      switch (params.op) {
        case 'cpuinfo':
          return compareText(cpuInfoText(corpus, item), corpus.read(String(expected.text)));
        case 'schema-query':
          return compareValue(looked(schemaOf(item), String(params.query)), expected.value);
        case 'schema-validate':
          return compareValue(
            schemaOf(item).accepts(String(params.query), JSON.parse(String(params.json)) as QmpValue),
            expected.value,
          );
        default:
          return unsupported(`there is nothing for '${params.op}'`);
      }
    },
  };
};

function looked(schema: QmpSchema, query: string): { rc: number; object: boolean } {
  try {
    const { found, type } = schema.look(query);
    return { rc: found ? 1 : 0, object: type !== undefined };
  } catch (error) {
    if (error instanceof RangeError) return { rc: -1, object: false };
    throw error;
  }
}

function answer(corpus: Corpus, path: string): QmpValue {
  const reply = corpus.readJson<QmpValue>(path);
  return isQmpObject(reply) ? (reply.return ?? []) : [];
}

function cpuInfoText(corpus: Corpus, { input, inputs, params }: ConformanceCase): string {
  const hotpluggable = inputs?.hotplug === undefined ? [] : answer(corpus, inputs.hotplug);
  return vcpuInfos(hotpluggable, answer(corpus, String(input)), Number(params.maxvcpus))
    .map(
      (info, at) =>
        `[vcpu libvirt-id='${at}']\n${vcpuLines(info)
          .map((line) => `    ${line}\n`)
          .join('')}`,
    )
    .join('');
}

function vcpuLines({ online, hotpluggable, thread, order, index, place, halted }: VcpuInfo): string[] {
  const yesNo = (value: boolean): string => (value ? 'yes' : 'no');
  return [
    `online=${yesNo(online)}`,
    `hotpluggable=${yesNo(hotpluggable)}`,
    ...(thread === undefined ? [] : [`thread-id='${thread}'`]),
    ...(order === undefined ? [] : [`enable-id='${order}'`]),
    ...(index === undefined ? [] : [`query-cpus-id='${index}'`]),
    ...(place === undefined ? [] : placeLines(place)),
    ...(halted ? ['halted'] : []),
  ];
}

const topologyNames: readonly (readonly [string, string])[] = [
  ['socket-id', 'socket'],
  ['die-id', 'die'],
  ['cluster-id', 'cluster_id'],
  ['core-id', 'core'],
  ['thread-id', 'thread'],
  ['node-id', 'node'],
];

function placeLines({ type, alias, path, props, count }: VcpuPlace): string[] {
  const topology = topologyNames.flatMap(([key, name]) =>
    props[key] === undefined ? [] : `${name}='${props[key]}'`,
  );
  return [
    `type='${type}'`,
    ...(alias === undefined ? [] : [`alias='${alias}'`]),
    ...(path === undefined ? [] : [`qom_path='${path}'`]),
    `topology: ${[...topology, `vcpus='${count}'`].join(' ')}`,
  ];
}
