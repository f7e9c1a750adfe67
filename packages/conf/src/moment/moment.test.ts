import type { DomainRef } from '@tsvirt/core';
import { ErrorCode, ErrorDomain, errorsOf } from '@tsvirt/util';
import test from 'ava';
import { chosen, DeleteBit, doomed, ListBit, type MomentModel, MomentTree, removeChosen } from './index.js';
import { momentQueries } from './queries.js';

const dom: DomainRef = { name: 'd', uuid: 'u', id: -1 };

/** a - b - c, and d beside b */
function grown(): MomentTree<MomentModel> {
  const tree = new MomentTree<MomentModel>();
  for (const [name, parent] of [
    ['a', undefined],
    ['b', 'a'],
    ['c', 'b'],
    ['d', 'a'],
  ] as const)
    tree.set({ name, parent });
  tree.current = 'c';
  return tree;
}

const names = (moments: readonly { readonly name: string }[]) => moments.map(({ name }) => name).join('');

test('list calls choose from the whole tree, or from below one moment', (t) => {
  const tree = grown();
  t.is(names(chosen(tree, undefined, 0)), 'abcd');
  t.is(names(chosen(tree, undefined, ListBit.ROOTS)), 'a');
  t.is(names(chosen(tree, 'a', 0)), 'bd');
  t.is(names(chosen(tree, 'a', ListBit.DESCENDANTS)), 'bcd');
  t.is(names(chosen(tree, undefined, ListBit.LEAVES)), 'cd');
  t.is(names(chosen(tree, undefined, ListBit.NO_LEAVES)), 'ab');
  t.is(names(chosen(tree, undefined, ListBit.LEAVES | ListBit.NO_LEAVES)), 'abcd');
});

test('delete calls mean a moment, those after it, or both', (t) => {
  const tree = grown();
  const b = { name: 'b', parent: 'a' };
  t.is(names(doomed(tree, b, 0)), 'b');
  t.is(names(doomed(tree, b, DeleteBit.CHILDREN)), 'cb');
  t.is(names(doomed(tree, b, DeleteBit.CHILDREN_ONLY)), 'c');
  removeChosen(tree, b, 0);
  t.is(tree.find('c')?.parent, 'a');
  removeChosen(tree, { name: 'a' }, DeleteBit.CHILDREN_ONLY);
  t.is(names(tree.list()), 'a');
  t.is(tree.current, 'a');
});

test('calls ask for moments by their names', async (t) => {
  const tree = grown();
  const queries = momentQueries<MomentModel>(
    { kind: 'Checkpoint', listFlags: 5, passes: ({ name }) => name !== 'd' },
    { treeOf: () => tree, errors: errorsOf(ErrorDomain.TEST) },
  );
  const { NO_DOMAIN_CHECKPOINT, INVALID_ARG } = ErrorCode;
  t.is(names(await queries.listAll(dom, 0)), 'abc');
  t.is(names(await queries.listAllChildren({ dom, name: 'a' }, 4)), '');
  t.deepEqual(await queries.getParent({ dom, name: 'c' }, 0), { dom, name: 'b' });
  t.deepEqual(await queries.lookupByName(dom, 'd', 0), { dom, name: 'd' });
  await t.throwsAsync(queries.getParent({ dom, name: 'a' }, 0), { code: NO_DOMAIN_CHECKPOINT });
  await t.throwsAsync(queries.lookupByName(dom, 'e', 0), { code: NO_DOMAIN_CHECKPOINT });
  await t.throwsAsync(queries.listAllChildren({ dom, name: 'e' }, 0), { code: NO_DOMAIN_CHECKPOINT });
  await t.throwsAsync(queries.listAll(dom, 2), { code: INVALID_ARG, message: /virDomainListAllCheckpoints/ });
});
