import test from 'ava';
import { isBitmapValid, mergeChain, moveBitmaps, removeFromChain } from './merging.js';
import { readBlockNodes } from './nodes.js';

const bitmap = (name: string, more: object = {}) => ({
  name,
  recording: true,
  persistent: true,
  busy: false,
  granularity: 65536,
  count: 0,
  ...more,
});

/** Three images, the topmost first: `all` began in the last, `late` in the second, `torn` isn't whole, `gap` is missing between. */
const nodes = readBlockNodes([
  {
    'node-name': 'top',
    image: { 'virtual-size': 1 },
    'dirty-bitmaps': [
      bitmap('all'),
      bitmap('late', { granularity: 131072 }),
      bitmap('torn'),
      bitmap('gap'),
      bitmap('off', { recording: false }),
    ],
  },
  {
    'node-name': 'middle',
    image: {},
    'dirty-bitmaps': [bitmap('all'), bitmap('late'), bitmap('torn', { inconsistent: true })],
  },
  { 'node-name': 'last', image: {}, 'dirty-bitmaps': [bitmap('all'), bitmap('gap'), bitmap('below')] },
]);
const chain = ['top', 'middle', 'last'];
const actions = (list: readonly { type: string; data: object }[]): string[] =>
  list.map(({ type, data }) => {
    const {
      node,
      name,
      target,
      bitmaps = [],
    } = data as {
      node: string;
      name?: string;
      target?: string;
      bitmaps?: { node: string; name: string }[];
    };
    const from = bitmaps.map((each) => `${each.node}/${each.name}`).join(' ');
    return `${type.replace('block-dirty-bitmap-', '')} ${node}/${name ?? target}${from && ` < ${from}`}`;
  });

test('a bitmap is valid that is whole in each image since it began', (t) => {
  const valid = ['all', 'late', 'torn', 'gap', 'off', 'below', 'none'].filter((name) =>
    isBitmapValid(nodes, chain, name),
  );
  t.deepEqual(valid, ['all', 'late']);
});

test('what the images of a chain have noted comes together, by the coarsest', (t) => {
  const merged = mergeChain(nodes, chain, 'late', { node: 'top', name: 'sum' });
  t.deepEqual(actions(merged), ['add top/sum', 'merge top/sum < top/late middle/late']);
  t.like(merged[0]?.data, { granularity: 131072n, persistent: false, disabled: true });
});

test('an image in the place of others gets their bitmaps, and what was written to it meanwhile', (t) => {
  const moved = moveBitmaps(nodes, ['top', 'middle'], 'last', {
    meanwhile: true,
    names: new Set(['all', 'late']),
  });
  t.deepEqual(actions(moved), [
    'add last/late',
    'merge last/late < top/late middle/late last/libvirt-tmp-activewrite',
    'merge last/all < top/all middle/all last/libvirt-tmp-activewrite',
    'remove last/libvirt-tmp-activewrite',
  ]);
});

test('a bitmap is removed from all images, of which those below the topmost are opened for it', (t) => {
  const { actions: removed, reopen } = removeFromChain(nodes, chain, 'all');
  t.deepEqual(actions(removed), ['remove top/all', 'remove middle/all', 'remove last/all']);
  t.deepEqual(reopen, ['last', 'middle']);
});
