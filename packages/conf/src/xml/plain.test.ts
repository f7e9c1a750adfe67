import { createRequire } from 'node:module';
import test from 'ava';
import type { XmlElement } from './element.js';
import { scanPlain } from './plain.js';
import { scanXml } from './scan.js';

const libxml = createRequire(import.meta.url)('libxmljs2') as {
  parseXml(text: string, options: { nonet: true }): unknown;
};

function wellFormed(text: string): boolean {
  try {
    libxml.parseXml(text, { nonet: true });
    return true;
  } catch {
    return false;
  }
}

interface Plain {
  name: string;
  text: string;
  attributes: readonly string[];
  place: [number, number];
  children: Plain[];
}

function plain(element: XmlElement): Plain {
  const { name, text, attributes, start, end, children } = element;
  return { name, text, attributes, place: [start, end], children: children.map(plain) };
}

const documents = [
  `<?xml version='1.0' encoding='utf-8'?>
<!-- a comment -->
<domain type='kvm' id="7" >
  <name>a &amp; b &lt;c&gt; &quot;d&quot;</name>
  <description>
    several
    lines
  </description>
  <!-- in between -->
  <devices ><disk type = 'file'
       device='disk'><source file='/a&apos;b'/><readonly/></disk></devices>
</domain >
`,
  '<a/>',
  '<a b="1"\tc=\'2\'/>\n',
  '<a>x<b/>y<c>z</c> </a>',
  '<a> </a>',
];

test('plain documents give the tree that the general scanner gives', (t) => {
  for (const text of documents) {
    const fast = scanPlain(text);
    t.truthy(fast, text);
    const start = fast?.start ?? 0;
    t.deepEqual(fast && plain(fast), plain(scanXml(text, start)), text);
  }
});

test('what is not plain is left to libxml2', (t) => {
  for (const text of [
    '<a>é</a>',
    "<a xmlns='urn:x'/>",
    "<q:a xmlns:q='urn:x'/>",
    '<a><![CDATA[x]]></a>',
    '<a>&#65;</a>',
    '<!DOCTYPE a><a/>',
    '<a><?b c?></a>',
    '<a>\r\n</a>',
    '<a>'.repeat(300) + '</a>'.repeat(300),
  ])
    t.is(scanPlain(text), undefined, text);
});

/** Numbers that look random and are the same each time. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

test('whatever it takes, libxml2 takes too, and means the same', (t) => {
  const random = numbers(42);
  const upTo = (end: number) => Math.floor(random.next().value * end);
  const pieces = [
    '<',
    '>',
    '/',
    '=',
    "'",
    '"',
    '&',
    ';',
    '!',
    '-',
    '--',
    ' ',
    '\n',
    'a',
    ':',
    ']]>',
    '<a>',
    '</a>',
    '<!--',
    '-->',
    '?',
    '.',
    '1',
    '\0',
    'é',
  ];
  let taken = 0;
  for (let round = 0; round < 20_000; round++) {
    let text = documents[upTo(documents.length)] ?? '';
    for (let change = 0; change <= upTo(3); change++) {
      const at = upTo(text.length + 1);
      const end = upTo(2) === 0 ? at : Math.min(text.length, at + upTo(4));
      text = text.slice(0, at) + (upTo(4) === 0 ? '' : (pieces[upTo(pieces.length)] ?? '')) + text.slice(end);
    }
    const fast = scanPlain(text);
    if (fast === undefined) continue;
    taken++;
    if (!wellFormed(text)) {
      t.fail(`taken but not well-formed: ${JSON.stringify(text)}`);
      return;
    }
    if (JSON.stringify(plain(fast)) !== JSON.stringify(plain(scanXml(text, fast.start)))) {
      t.fail(`another tree: ${JSON.stringify(text)}`);
      return;
    }
  }
  t.true(taken > 1000);
});
