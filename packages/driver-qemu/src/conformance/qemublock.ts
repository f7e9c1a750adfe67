import { formatSource, parseBackingString } from '@tsvirt/conf/backing-string';
import { type Disk, parseDomain } from '@tsvirt/conf/domain';
import {
  type CaseResult,
  type ConformanceCase,
  type Corpus,
  compareText,
  compareValue,
  judge,
  type SuiteHandler,
  unsupported,
} from '@tsvirt/core/conformance';
import { backingName } from '../command/backing-name.js';
import { blockNodes, layersOf, type StorageSource, storageMembers } from '../command/blockdev.js';
import { imageCreation } from '../command/image-creation.js';
import { parseOptions } from '../prepare/parse-options.js';
import type { QmpObject } from '../qmp/index.js';
import { ofBitmaps } from './qemublock-bitmaps.js';

/** Images as QEMU's block nodes, and as names that other images have for them. */
export const suite: SuiteHandler = (corpus) => ({
  run(item) {
    switch (item.params.op) {
      case 'xml-json-xml':
        return throughJson(corpus, item);
      case 'json-to-json':
        return fromBackingString(corpus, item);
      case 'disk-to-json':
        return fromDisk(corpus, item);
      case 'image-create':
        return creation(corpus, item);
      case 'bitmap-detect':
      case 'backup-bitmap':
      case 'checkpoint-delete':
      case 'bitmap-validate':
      case 'blockcopy':
      case 'blockcommit':
        return ofBitmaps(corpus, item);
      default:
        return unsupported(`there is no operation '${item.params.op}' in this driver yet`);
    }
  },
});

const indented = (value: unknown): string => JSON.stringify(value, jsonValue, 2);

/** Numbers as they are, however large. */
function jsonValue(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}

function diskOf(xml: string): Disk {
  const domain = `<domain type='qemu'><name>disk</name><memory>1</memory><os><type>hvm</type></os><devices>${xml}</devices></domain>`;
  const { disks = [] } = parseDomain(domain, {
    ...parseOptions,
    active: true,
    status: true,
    skipValidation: true,
  }).devices;
  const [disk] = disks;
  if (disk === undefined) throw new TypeError('the document has no disk');
  return disk;
}

function throughJson(corpus: Corpus, item: ConformanceCase): CaseResult | Promise<CaseResult> {
  const { type, xml } = item.params;
  return judge(corpus, item, {
    parse: () => diskOf(`<disk type='${type}'>${xml}<target dev='vda'/></disk>`).source,
    operate: (source) =>
      parseBackingString(`json:${JSON.stringify({ file: storageMembers(source) }, jsonValue)}`).source,
    compare: (source) => compareValue(`${formatSource(source).trim()}\n`, item.expected.value),
  });
}

function fromBackingString(corpus: Corpus, item: ConformanceCase): CaseResult | Promise<CaseResult> {
  return judge(corpus, item, {
    parse: () => parseBackingString(corpus.read(String(item.input)).trim()).source,
    operate: (source) => indented(storageMembers(source)),
    compare: (text) => compareText(text, corpus.read(String(item.expected.json))),
  });
}

function fromDisk(corpus: Corpus, item: ConformanceCase): CaseResult | Promise<CaseResult> {
  return judge(corpus, item, {
    parse: () => diskOf(corpus.read(String(item.input))),
    operate: (disk) => {
      const names = namesOf(corpus.read(String(item.input)));
      const chain = renamed(disk, names);
      return { nodes: chain.join('\n'), sources: sourcesOf(disk) };
    },
    compare: ({ nodes, sources }) => {
      const result = compareText(nodes, corpus.read(String(item.expected.json)));
      return result.status === 'pass'
        ? compareText(sources, corpus.read(String(item.expected.srconly)))
        : result;
    },
  });
}

/** Sizes of all images that are made. */
const sizes = { capacity: 8_589_934_590n, physical: 4_294_967_296n };

/** A disk of which only the image is told. */
const sourceOnly = (xml: string): Disk => diskOf(xml.replace(/<\/disk>\s*$/, "<target dev='vda'/></disk>"));

function creation(corpus: Corpus, item: ConformanceCase): CaseResult | Promise<CaseResult> {
  const xml = corpus.read(String(item.input));
  const [names] = namesOf(xml);
  const below = item.inputs?.backing;
  return judge(corpus, item, {
    parse: () => ({
      disk: sourceOnly(xml),
      backing: below === undefined ? undefined : sourceOnly(corpus.read(String(below))),
    }),
    operate: ({ disk, backing }) =>
      imageCreation(disk, {
        ...sizes,
        file: names?.storage ?? '',
        keySecret: `${names?.format}-encalias`,
        base: backing && {
          name: backingName(backing.source),
          format: layersOf(backing, 1)[0]?.format ?? 'raw',
        },
      }),
    compare: ({ storage, format }) => {
      const text = (options: QmpObject | undefined) => (options === undefined ? '<null>' : indented(options));
      return compareText(
        `protocol:\n${text(storage)}\n\nformat:\n${text(format)}\n`,
        corpus.read(String(item.expected.json)),
      );
    },
  });
}

/** What a status file says nodes are called: of each image where it's stored, and its format. */
function namesOf(xml: string): { readonly storage: string; readonly format: string }[] {
  const of = (type: string) =>
    [...xml.matchAll(new RegExp(`<nodename type='${type}' name='([^']*)'`, 'g'))].map(
      ([, name = '']) => name,
    );
  const formats = of('format');
  return of('storage').map((storage, at) => ({ storage, format: formats[at] ?? '' }));
}

/** The nodes of a disk by these names, the topmost first: of each image first its format. */
function renamed(disk: Disk, names: ReturnType<typeof namesOf>): string[] {
  const first = 1;
  const text = (node: QmpObject) =>
    indented(node).replace(
      /libvirt-(\d+)-(storage|format)(-auth-secret0|-encryption-secret0)?/g,
      (_, number: string, part: 'storage' | 'format', secret: string | undefined) => {
        const name = names[Number(number) - first]?.[part] ?? '';
        return secret === undefined
          ? name
          : `${name}-${secret.startsWith('-auth') ? 'secalias' : 'encalias'}`;
      },
    );
  const unnumbered = withoutNumbers(disk);
  return [...(blockNodes(unnumbered, first, true)?.nodes ?? [])].reverse().map(text);
}

/** Images are called as the file says, whatever numbers they have. */
function withoutNumbers(disk: Disk): Disk {
  return JSON.parse(
    JSON.stringify(disk, (key, value) =>
      key === 'index' ? undefined : typeof value === 'bigint' ? Number(value) : value,
    ),
  ) as Disk;
}

function sourcesOf(disk: Disk): string {
  return layersOf(withoutNumbers(disk), 1)
    .map(({ source }) => {
      const lines = [
        'source only properties:',
        indented(withoutGuest(source, disk)),
        'backing store string:',
        namedAs(source),
      ];
      return `(\n${lines
        .join('\n')
        .split('\n')
        .map((line) => `  ${line}`)
        .join('\n')}\n)`;
    })
    .join('\n');
}

/** What says where an image is, and nothing of how a guest uses it. */
function withoutGuest(source: StorageSource, { driver: _, ...disk }: Disk): QmpObject {
  const { rw: __, ...members } = storageMembers(source, disk);
  return members;
}

function namedAs(source: StorageSource): string {
  const name = backingName(source);
  if (!name.startsWith('json:')) return name;
  return `json:{"file":${indented((JSON.parse(name.slice('json:'.length)) as { file: unknown }).file)}\n}`;
}
