import type { MomentModel, MomentTree } from '@tsvirt/conf/moment';
import type { UndoStack } from '@tsvirt/util';
import type { MomentTrees } from './trees.js';

/**
 * Keeps a moment of a domain, new or known already.
 * @param currentOf name of the moment that the next one grows out of then
 * @param undo takes it back
 */
export async function keepMoment<Model extends MomentModel>(
  trees: MomentTrees<Model>,
  uuid: string,
  moment: Model,
  currentOf: (tree: MomentTree<Model>) => string | undefined,
  undo: UndoStack,
): Promise<void> {
  const tree = await trees.of(uuid);
  const before = { current: tree.current, replaced: tree.find(moment.name) };
  undo.push(`forget ${moment.name}`, async () => {
    if (before.replaced === undefined) tree.remove(moment);
    else tree.set(before.replaced);
    tree.current = before.current;
    await trees.save(uuid);
  });
  tree.set(moment);
  tree.current = currentOf(tree);
  await trees.save(uuid);
}
