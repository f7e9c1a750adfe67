import type { MomentModel, MomentTree } from './tree.js';

/** Bits that the list calls of snapshots and checkpoints have in common. */
export const ListBit = { ROOTS: 1, DESCENDANTS: 1, TOPOLOGICAL: 1024, LEAVES: 4, NO_LEAVES: 8 } as const;

/** Bits of the delete calls of snapshots and checkpoints. */
export const DeleteBit = { CHILDREN: 1, METADATA_ONLY: 2, CHILDREN_ONLY: 4 } as const;

/** All bits that delete calls know. */
export const deleteFlags: number = DeleteBit.CHILDREN | DeleteBit.METADATA_ONLY | DeleteBit.CHILDREN_ONLY;

/** What a list call chooses from: of the whole tree, or below one moment. */
export function chosen<Model extends MomentModel>(
  tree: MomentTree<Model>,
  from: string | undefined,
  flags: number,
): Model[] {
  const first = (flags & ListBit.ROOTS) !== 0;
  const all =
    from === undefined
      ? first
        ? tree.roots()
        : tree.list()
      : first
        ? tree.descendants(from)
        : tree.children(from);
  const leaves = flags & (ListBit.LEAVES | ListBit.NO_LEAVES);
  if (leaves === 0 || leaves === (ListBit.LEAVES | ListBit.NO_LEAVES)) return all;
  return all.filter(({ name }) => tree.isLeaf(name) === (leaves === ListBit.LEAVES));
}

/** What a delete call means, the last ones that grew first. */
export function doomed<Model extends MomentModel>(
  tree: MomentTree<Model>,
  moment: Model,
  flags: number,
): Model[] {
  const below = (flags & (DeleteBit.CHILDREN | DeleteBit.CHILDREN_ONLY)) !== 0;
  const itself = (flags & DeleteBit.CHILDREN_ONLY) === 0;
  return [...(below ? tree.descendants(moment.name).reverse() : []), ...(itself ? [moment] : [])];
}

/** Removes what a delete call means. */
export function removeChosen<Model extends MomentModel>(
  tree: MomentTree<Model>,
  moment: Model,
  flags: number,
): void {
  if ((flags & (DeleteBit.CHILDREN | DeleteBit.CHILDREN_ONLY)) !== 0) tree.removeDescendants(moment);
  if ((flags & DeleteBit.CHILDREN_ONLY) === 0) tree.remove(moment);
}
