import {
  addBitmap,
  type BitmapPlace,
  mergeBitmaps,
  removeBitmap,
  type TransactionAction,
} from './actions.js';
import { type Bitmap, type BlockNodeTable, bitmapOf } from './nodes.js';

/**
 * Each image of a disk's chain has bitmaps of its own: of a checkpoint there's one in each image since it was made, all of the same name, and what was
 * written since is in any of them. Chains are names of block nodes here, the topmost first.
 */
export type NodeChain = readonly string[];

/** Notes what is written to the image in which a disk goes on, between the time when it's told to and the one when it has its bitmaps. */
export const writesMeanwhile = 'libvirt-tmp-activewrite';

const records = ({ recording, persistent, inconsistent }: Bitmap): boolean =>
  recording && persistent && !inconsistent;

/** Whether it's known what was written since a bitmap was made: it's whole in all images from the topmost to the one where it began. */
export function isBitmapValid(nodes: BlockNodeTable, chain: NodeChain, name: string): boolean {
  const found = chain.map((node) => bitmapOf(nodes, node, name));
  const end = found.indexOf(undefined);
  const own = end < 0 ? found : found.slice(0, end);
  return (
    own.length > 0 &&
    own.every((bitmap) => bitmap !== undefined && records(bitmap)) &&
    found.slice(own.length).every((bitmap) => bitmap === undefined)
  );
}

/** A bitmap at `into` that has what those of a name have in a chain. */
export function mergeChain(
  nodes: BlockNodeTable,
  chain: NodeChain,
  name: string,
  into: BitmapPlace,
): TransactionAction[] {
  return merge(nodes, chain, name, into, { persistent: false, disabled: true }, []);
}

/**
 * All bitmaps of a chain, in an image that takes its place.
 * @param meanwhile what was written to it while it had none was noted
 * @param names those that are wanted; all if it isn't said
 */
export function moveBitmaps(
  nodes: BlockNodeTable,
  chain: NodeChain,
  into: string,
  { meanwhile, names: wanted }: { readonly meanwhile: boolean; readonly names?: ReadonlySet<string> },
): TransactionAction[] {
  if (nodes.get(into)?.isOldQcow2 === true) return [];
  const written: BitmapPlace = { node: into, name: writesMeanwhile };
  const names = new Set(
    chain.flatMap((node) => (nodes.get(node)?.bitmaps ?? []).filter(records).map((bitmap) => bitmap.name)),
  );
  return [
    ...[...names]
      .filter((name) => wanted?.has(name) !== false)
      .reverse()
      .flatMap((name) =>
        merge(
          nodes,
          chain,
          name,
          { node: into, name },
          { persistent: true, disabled: false },
          meanwhile ? [written] : [],
        ),
      ),
    ...(meanwhile ? [removeBitmap(written)] : []),
  ];
}

function merge(
  nodes: BlockNodeTable,
  chain: NodeChain,
  name: string,
  into: BitmapPlace,
  kind: { readonly persistent: boolean; readonly disabled: boolean },
  more: readonly BitmapPlace[],
): TransactionAction[] {
  const from = chain.flatMap((node) => {
    const bitmap = bitmapOf(nodes, node, name);
    return bitmap !== undefined && records(bitmap) ? [{ place: { node, name }, bitmap }] : [];
  });
  const [granularity] = from
    .map(({ bitmap }) => bitmap.granularity)
    .toSorted((one, other) => Number(other - one));
  return [
    ...(bitmapOf(nodes, into.node, into.name) === undefined
      ? [addBitmap(into, { ...kind, granularity })]
      : []),
    mergeBitmaps(into, [...from.map(({ place }) => place), ...more]),
  ];
}

/** Takes a bitmap away. */
export interface Removal {
  readonly actions: TransactionAction[];
  /** Nodes of images that nobody writes to: they must be opened for writing meanwhile. */
  readonly reopen: string[];
}

/** Takes a bitmap from all images of a chain. */
export function removeFromChain(nodes: BlockNodeTable, chain: NodeChain, name: string): Removal {
  const having = chain.filter((node) => bitmapOf(nodes, node, name) !== undefined);
  return {
    actions: having.map((node) => removeBitmap({ node, name })),
    reopen: having.filter((node) => node !== chain[0]).reverse(),
  };
}

/** The bitmaps of an image, empty, in one above it in which its disk goes on. */
export function continueBitmaps(nodes: BlockNodeTable, from: string, into: string): TransactionAction[] {
  return (nodes.get(from)?.bitmaps ?? [])
    .filter(records)
    .map(({ name, granularity }) =>
      addBitmap({ node: into, name }, { persistent: true, disabled: false, granularity }),
    );
}
