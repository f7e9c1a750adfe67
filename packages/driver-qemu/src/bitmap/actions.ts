import type { QmpObject } from '../qmp/index.js';

/** An action of QEMU's `transaction`. */
export interface TransactionAction extends QmpObject {
  readonly type: string;
  readonly data: QmpObject;
}

/** Where a bitmap is. */
export interface BitmapPlace {
  readonly node: string;
  readonly name: string;
}

/** What a new bitmap is like; without a granularity QEMU chooses one. */
export interface NewBitmap {
  readonly persistent: boolean;
  /** It doesn't note what is written. */
  readonly disabled: boolean;
  readonly granularity?: bigint | undefined;
}

export const addBitmap = (
  { node, name }: BitmapPlace,
  { persistent, disabled, granularity }: NewBitmap,
): TransactionAction => ({
  type: 'block-dirty-bitmap-add',
  data: { node, name, persistent, disabled, ...(granularity === undefined ? {} : { granularity }) },
});

/** What these have noted is in that one, too. */
export const mergeBitmaps = (
  { node, name }: BitmapPlace,
  bitmaps: readonly BitmapPlace[],
): TransactionAction => ({
  type: 'block-dirty-bitmap-merge',
  data: { node, target: name, bitmaps: bitmaps.map((each): QmpObject => ({ ...each })) },
});

export const removeBitmap = ({ node, name }: BitmapPlace): TransactionAction => ({
  type: 'block-dirty-bitmap-remove',
  data: { node, name },
});
