import test from 'ava';
import { attr, child, defineDocument, leaf, list, string, struct, uint, variants, within } from './index.js';
import type { Shape } from './shape.js';

function format(shape: Shape<unknown, unknown>, model: unknown): string {
  return defineDocument('a', shape).format(model);
}

/** Fields of names `x0`, `x1` … */
const many = <F>(name: string, count: number, field: () => F): Record<string, F> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, field()]));

test('fields are written in the order of the declaration, however many there are', (t) => {
  const shape = struct({
    ...many('x', 80, () => attr(uint())),
    ...many('y', 150, () => leaf(uint())),
  });
  const all = [
    ...Array.from({ length: 80 }, (_, index) => `x${index}`),
    ...Array.from({ length: 150 }, (_, index) => `y${index}`),
  ];
  for (const step of [1, 7, 33, 64]) {
    const keys = all.filter((_, index) => index % step === 0);
    const model = Object.fromEntries(keys.toReversed().map((key, index) => [key, index]));
    const expected = [
      `<a${keys.map((key) => (key.startsWith('x') ? ` ${key}='${model[key]}'` : '')).join('')}>`,
      ...keys.filter((key) => key.startsWith('y')).map((key) => `  <${key}>${model[key]}</${key}>`),
      '</a>',
    ];
    t.is(format(shape, model), `${expected.join('\n')}\n`, `every ${step}`);
  }
});

test('what has a default is written for a model that leaves it out', (t) => {
  const shape = struct({
    one: attr(string, { default: 'x' }),
    inner: child(struct({ two: leaf(uint(), { default: 2 }) })),
  });
  t.is(format(shape, {}), "<a one='x'/>\n");
  t.is(format(shape, { inner: {} }), "<a one='x'>\n  <inner>\n    <two>2</two>\n  </inner>\n</a>\n");
  t.is(format(shape, { one: undefined }), "<a one='x'/>\n");
});

test('empty elements inside each other are left out, and nothing of them stays', (t) => {
  const leaves = struct({ b: attr(string, { omit: 'none' }), c: leaf(string) });
  const shape = struct({
    first: attr(string),
    ...within('outer', {
      nested: child(struct({ deep: child(leaves), deeper: child(struct({ deep: child(leaves) })) })),
    }),
    last: leaf(string),
  });
  t.is(format(shape, { nested: { deep: { b: 'none' }, deeper: { deep: {} } } }), '<a/>\n');
  t.is(format(shape, { first: '1', nested: { deep: { b: 'none' } } }), "<a first='1'/>\n");
  t.is(
    format(shape, { first: '1', nested: { deep: { b: 'none' } }, last: '2' }),
    "<a first='1'>\n  <last>2</last>\n</a>\n",
  );
  t.is(
    format(shape, { nested: { deeper: { deep: { b: "it's" } } } }),
    "<a>\n  <outer>\n    <nested>\n      <deeper>\n        <deep b='it&apos;s'/>\n      </deeper>\n    </nested>\n  </outer>\n</a>\n",
  );
});

test('a case and the fields around it are written in their order', (t) => {
  const shape = variants(
    'kind',
    {
      round: { radius: attr(uint()), centre: leaf(string) },
      flat: { sides: list('side', struct({ length: attr(uint()) })) },
    },
    { before: { id: attr(string) }, after: { note: leaf(string) }, first: { owner: attr(string) } },
  );
  t.is(
    format(shape, { note: 'n', centre: 'c', radius: 3, id: 'i', kind: 'round', owner: 'o' }),
    "<a owner='o' kind='round' id='i' radius='3'>\n  <centre>c</centre>\n  <note>n</note>\n</a>\n",
  );
  t.is(
    format(shape, { kind: 'flat', sides: [{ length: 1 }, {}], radius: 3 }),
    "<a kind='flat'>\n  <side length='1'/>\n  <side/>\n</a>\n",
  );
});

test('elements with an end tag of their own, deep ones too', (t) => {
  const inner = child(struct({ b: attr(string) }), { endTag: true });
  t.is(format(struct({ inner }), { inner: { b: 'x' } }), "<a>\n  <inner b='x'>\n  </inner>\n</a>\n");
  t.is(format(struct({ inner }), { inner: {} }), '<a>\n  <inner>\n  </inner>\n</a>\n');
  t.is(
    defineDocument('a', struct({ inner })).format({ inner: {} }, { level: 70 }),
    [
      `${' '.repeat(140)}<a>`,
      `${' '.repeat(142)}<inner>`,
      `${' '.repeat(142)}</inner>`,
      `${' '.repeat(140)}</a>`,
      '',
    ].join('\n'),
  );
});
