import { createRequire } from 'node:module';
import test from 'ava';
import fc from 'fast-check';
import type { XmlElement } from './element.js';
import { junk } from './junk.test.support.js';
import { scanPlain } from './plain.js';

interface NativeNode {
  type(): string;
  name(): string;
  namespace(): { href(): string } | null;
  text(): string;
  attrs(): { name(): string; value(): string }[];
  childNodes(): NativeNode[];
}

const libxml = createRequire(import.meta.url)('libxmljs2') as {
  parseXml(text: string, options: { nonet: true }): { root(): NativeNode };
};

interface Tree {
  name: string;
  namespace: string | undefined;
  /** Without declarations of namespaces. */
  attributes: string[];
  /** Character data directly in it. */
  text: string;
  children: Tree[];
}

function ours(found: XmlElement): Tree {
  const { name, namespace, text, children } = found;
  const attributes = pairs(found.attributes).filter(([key]) => !key.startsWith('xmlns:'));
  const alone = children.length === 0 && !found.source.slice(found.start, found.end).includes('<!--');
  return {
    name,
    namespace,
    attributes: attributes.flat(),
    text: shown(text, alone),
    children: children.map(ours),
  };
}

/** What libxml2 itself makes of it, node by node. */
function native(node: NativeNode): Tree {
  const nodes = node.childNodes();
  const text = nodes.filter((child) => child.type() === 'text').map((child) => child.text());
  return {
    name: node.name(),
    namespace: node.namespace()?.href(),
    attributes: node.attrs().flatMap((attribute) => [attribute.name(), attribute.value()]),
    text: shown(
      text.join(''),
      nodes.every((child) => child.type() === 'text'),
    ),
    children: nodes.filter((child) => child.type() === 'element').map(native),
  };
}

function pairs(attributes: readonly string[]): [name: string, value: string][] {
  return attributes.flatMap((name, at) => (at % 2 === 0 ? [[name, attributes[at + 1] ?? '']] : []));
}

/** Beside elements and comments blanks mean nothing. */
function shown(text: string, alone: boolean): string {
  return alone ? text : text.replace(/\s/g, '');
}

function nativeTree(text: string): Tree | undefined {
  try {
    return native(libxml.parseXml(text, { nonet: true }).root());
  } catch {
    return undefined;
  }
}

const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,6}$/);
const prefix = fc.constantFrom('a', 'b');
/** An element's name: most have no prefix. */
const elementName = fc
  .tuple(fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: prefix }), name)
  .map(([before, local]) => (before === undefined ? local : `${before}:${local}`));
const blank = fc.stringMatching(/^[ \n\t]{0,3}$/);
const characters = fc
  .array(
    fc.constantFrom(
      'a',
      '1',
      ' ',
      '\n',
      '\t',
      '&amp;',
      '&lt;',
      '&quot;',
      '&apos;',
      '&gt;',
      '.',
      '/',
      '=',
      '>',
      '-',
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));
const comment = fc.stringMatching(/^[a-z <>&]{0,8}$/).map((text) => `<!--${text}-->`);
const declarations = fc
  .uniqueArray(
    fc.tuple(prefix, fc.constantFrom('http://a.org/1', 'http://a.org/2', 'https://b.org/x', 'b')),
    {
      maxLength: 2,
      selector: ([key]) => key,
    },
  )
  .map((all) => all.map(([key, uri]) => ` xmlns:${key}="${uri}"`).join(''));
const ownAttributes = fc
  .uniqueArray(fc.tuple(name, characters, fc.constantFrom("'", '"'), blank, blank), {
    maxLength: 4,
    selector: ([key]) => key,
  })
  .map((all) =>
    all.map(([key, value, quote, a, b]) => ` ${a}${key}${b}=${a}${quote}${value}${quote}`).join(''),
  );

const attributes = fc.tuple(ownAttributes, declarations).map((parts) => parts.join(''));

/** Well-formed elements. */
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(elementName, attributes, blank).map(([key, all, space]) => `<${key}${all}${space}/>`),
    fc
      .tuple(elementName, attributes, fc.array(tie('content'), { maxLength: 4 }), blank)
      .map(([key, all, content, space]) => `<${key}${all}${space}>${content.join('')}</${key}${space}>`),
  ),
  content: fc.oneof({ depthSize: 'small' }, characters, blank, comment, tie('element')),
}));
const rootElement = fc
  .tuple(element, fc.boolean())
  .map(([root, declares]) =>
    declares ? `<r xmlns:a='http://a.org/1' xmlns:b='http://b.org/'>${root}</r>` : root,
  );
const documentText = fc
  .tuple(
    fc.constantFrom('', '<?xml version="1.0"?>', "<?xml version='1.0' encoding='UTF-8'?>\n"),
    blank,
    rootElement,
    blank,
  )
  .map(
    ([declaration, before, root, after]) => (declaration === '' ? '' : declaration + before) + root + after,
  );

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.integer({ min: 0, max: 6 }),
  put: fc.option(fc.constantFrom(...junk), { nil: '' }),
});

function changed(text: string, changes: readonly { at: number; cut: number; put: string }[]): string {
  return changes.reduce((now, { at, cut, put }) => {
    const from = Math.floor(at * now.length);
    return now.slice(0, from) + put + now.slice(from + cut);
  }, text);
}

const settings = { seed: 20_260_101, numRuns: 3000 };

test('well-formed plain documents give the tree that libxml2 gives', (t) => {
  let taken = 0;
  fc.assert(
    fc.property(documentText, (text) => {
      const found = scanPlain(text);
      if (found === undefined) return;
      taken++;
      t.deepEqual(ours(found), nativeTree(text), JSON.stringify(text));
    }),
    settings,
  );
  t.true(taken > settings.numRuns / 2, `${taken} were plain`);
});

test('what is taken of changed documents, libxml2 takes too, and gives the same tree', (t) => {
  let taken = 0;
  fc.assert(
    fc.property(documentText, fc.array(change, { minLength: 1, maxLength: 3 }), (before, changes) => {
      const text = changed(before, changes);
      const found = scanPlain(text);
      if (found === undefined) return;
      taken++;
      t.deepEqual(ours(found), nativeTree(text), JSON.stringify(text));
    }),
    { ...settings, numRuns: 12_000 },
  );
  t.true(taken > 100, `${taken} were plain`);
});
