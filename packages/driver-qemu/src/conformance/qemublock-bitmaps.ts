import {
  type CaseResult,
  type ConformanceCase,
  type Corpus,
  compareText,
  compareValue,
  judge,
  unsupported,
} from '@tsvirt/core/conformance';
import { isBitmapValid, mergeChain, moveBitmaps, removeFromChain } from '../bitmap/merging.js';
import { type Bitmap, type BlockNode, type BlockNodeTable, readBlockNodes } from '../bitmap/nodes.js';
import type { QmpValue } from '../qmp/index.js';

/** The images of the disk whose bitmaps a case is about, the topmost first. */
const chain = [1, 2, 3, 4, 5].map((number) => `libvirt-${number}-format`);

/** Cases about bitmaps: what they are, and what becomes of them. */
export function ofBitmaps(corpus: Corpus, item: ConformanceCase): CaseResult | Promise<CaseResult> {
  const { op, bitmap, incremental, shallow, top, base } = item.params;
  const { json, text, value } = item.expected;
  if (op === 'bitmap-validate')
    return judge(corpus, item, {
      parse: () => nodesOf(corpus, item),
      operate: (nodes) => isBitmapValid(nodes, chain, String(bitmap)),
      compare: (isValid) => compareValue(isValid, value),
    });
  const work = (nodes: BlockNodeTable): string | undefined => {
    switch (op) {
      case 'bitmap-detect':
        return described(nodes);
      case 'backup-bitmap': {
        const since = String(incremental);
        if (!isBitmapValid(nodes, chain, since)) return 'NULL';
        return listed(mergeChain(nodes, chain, since, { node: 'target_node', name: 'target-bitmap-name' }));
      }
      case 'checkpoint-delete': {
        const { actions, reopen } = removeFromChain(nodes, chain, String(bitmap));
        const reopened = reopen.length === 0 ? [] : ['reopen nodes:', ...reopen];
        return [actions.length === 0 ? 'NULL' : listed(actions), ...reopened].join('\n');
      }
      case 'blockcopy':
        return listed(
          moveBitmaps(nodes, chain.slice(0, shallow === true ? 1 : undefined), 'mirror-format-node', {
            meanwhile: true,
          }),
        );
      case 'blockcommit': {
        const [first, last] = [Number(top), Number(base)];
        const actions = moveBitmaps(nodes, chain.slice(first - 1, last - 1), chain[last - 1] ?? '', {
          meanwhile: first === 1,
        });
        // The title is spelt so in what is expected.
        return ['merge bitmpas:', ...(actions.length === 0 ? [] : [listed(actions)])].join('\n');
      }
      default:
        return undefined;
    }
  };
  return judge(corpus, item, {
    parse: () => nodesOf(corpus, item),
    operate: work,
    compare: (found) =>
      found === undefined
        ? unsupported(`there is no operation '${op}' on bitmaps`)
        : compareText(`${found}\n`, corpus.read(String(json ?? text))),
  });
}

function nodesOf(corpus: Corpus, item: ConformanceCase): BlockNodeTable {
  return readBlockNodes(JSON.parse(corpus.read(String(item.input))) as QmpValue);
}

function listed(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? Number(each) : each), 2);
}

function described(nodes: BlockNodeTable): string {
  return Array.from({ length: 30 }, (_, number) => `libvirt-${number}-format`)
    .flatMap((name) => {
      const node = nodes.get(name);
      return node === undefined ? [] : describedNode(name, node);
    })
    .join('\n');
}

function describedNode(name: string, { isOldQcow2, snapshots, bitmaps }: BlockNode): string[] {
  const inside = snapshots.map((snapshot) => `'${snapshot.name}'${snapshot.hasMemory ? '(*)' : ''}`);
  return [
    `${name}:`,
    ...(isOldQcow2 ? [' qcow2 v2'] : []),
    ...(inside.length === 0 ? [] : [` internal snapshots: ${inside.join(' ')}`]),
    ...bitmaps.map(describedBitmap),
  ];
}

const bit = (isSo: boolean): string => (isSo ? '1' : '0');

function describedBitmap({
  name,
  recording,
  busy,
  persistent,
  inconsistent,
  granularity,
  dirty,
}: Bitmap): string {
  return ` ${name.padStart(8)}: record:${bit(recording)} busy:${bit(busy)} persist:${bit(persistent)} inconsist:${bit(inconsistent)} gran:${granularity} dirty:${dirty}`;
}
