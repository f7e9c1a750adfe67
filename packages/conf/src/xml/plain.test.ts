import { createRequire } from 'node:module';
import test from 'ava';
import { Choices } from '../testing/choices.test.support.js';
import type { XmlElement } from './element.js';
import { junk } from './junk.test.support.js';
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
  namespace: string | undefined;
  text: string;
  attributes: readonly string[];
  place: [number, number];
  children: Plain[];
}

function plain(element: XmlElement): Plain {
  const { name, namespace, text, attributes, start, end, children } = element;
  return { name, namespace, text, attributes, place: [start, end], children: children.map(plain) };
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
  `<domain><metadata><i:a xmlns:i='http://a.org/1.0' xmlns:j="https://b.org/~x">
    <i:os id='x'/><j:b><c xmlns:i='http://c.org'><i:d></i:d ></c><i:e/></j:b></i:a></metadata></domain>`,
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

test('whatever it takes, libxml2 takes too, and means the same', (t) => {
  const choices = new Choices(42);
  let taken = 0;
  for (let round = 0; round < 20_000; round++) {
    let text = choices.of(documents);
    for (let change = 0; change <= choices.below(3); change++) {
      const at = choices.below(text.length + 1);
      const end = choices.once(2) ? at : Math.min(text.length, at + choices.below(4));
      text = text.slice(0, at) + (choices.once(4) ? '' : choices.of(junk)) + text.slice(end);
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
