import type { Guest } from '../domain/guest.js';
import { isQmpObject, type QmpObject, type QmpValue, qmpInteger, qmpObjects } from '../qmp/index.js';

/** A bitmap of a block node: which clusters were written to since it's there. */
export interface Bitmap {
  readonly name: string;
  /** It notes what is written. */
  readonly recording: boolean;
  /** A job uses it. */
  readonly busy: boolean;
  /** It's in the image, too, once that is closed. */
  readonly persistent: boolean;
  /** It wasn't in the image as a whole: nothing can be learnt from it. */
  readonly inconsistent: boolean;
  /** Bytes that a bit stands for. */
  readonly granularity: bigint;
  /** Bytes that were written to. */
  readonly dirty: bigint;
}

/** A snapshot in an image. */
export interface ImageSnapshot {
  readonly name: string;
  /** It has a guest's memory. */
  readonly hasMemory: boolean;
}

/** What QEMU says of a block node. */
export interface BlockNode {
  /** Bytes that are to be read from it. */
  readonly capacity: bigint;
  /** Bytes between one cluster and the next; undefined where the format has none. */
  readonly clusterSize: bigint | undefined;
  readonly bitmaps: readonly Bitmap[];
  readonly snapshots: readonly ImageSnapshot[];
  /** A qcow2 image of the format's version 2, which can't have bitmaps. */
  readonly isOldQcow2: boolean;
}

/** Block nodes by their names. */
export type BlockNodeTable = ReadonlyMap<string, BlockNode>;

/** Reads the answer to `query-named-block-nodes`. */
export function readBlockNodes(answer: QmpValue): BlockNodeTable {
  return new Map(qmpObjects(answer).map((node) => [String(node['node-name']), readNode(node)]));
}

/** All block nodes of a guest. */
export async function queryBlockNodes({ monitor }: Guest): Promise<BlockNodeTable> {
  return readBlockNodes(await monitor.execute('query-named-block-nodes', { flat: true }));
}

/** A bitmap of a node, by its name. */
export function bitmapOf(nodes: BlockNodeTable, node: string, name: string): Bitmap | undefined {
  return nodes.get(node)?.bitmaps.find((bitmap) => bitmap.name === name);
}

function readNode({ image: found, 'dirty-bitmaps': bitmaps }: QmpObject): BlockNode {
  const image = isQmpObject(found) ? found : {};
  const specific = image['format-specific'];
  const data = isQmpObject(specific) ? specific.data : undefined;
  const clusterSize = image['cluster-size'];
  return {
    capacity: qmpInteger(image['virtual-size'] ?? 0),
    clusterSize: clusterSize === undefined ? undefined : qmpInteger(clusterSize),
    bitmaps: qmpObjects(bitmaps ?? []).map(readBitmap),
    snapshots: qmpObjects(image.snapshots ?? []).map((snapshot) => ({
      name: String(snapshot.name),
      hasMemory: qmpInteger(snapshot['vm-state-size'] ?? 0) > 0n,
    })),
    isOldQcow2: isQmpObject(data) && data.compat === '0.10',
  };
}

const readBitmap = (bitmap: QmpObject): Bitmap => ({
  name: String(bitmap.name),
  recording: bitmap.recording === true,
  busy: bitmap.busy === true,
  persistent: bitmap.persistent === true,
  inconsistent: bitmap.inconsistent === true,
  granularity: qmpInteger(bitmap.granularity),
  dirty: qmpInteger(bitmap.count),
});
