import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { parseXml, type XmlElement } from '../xml/index.js';
import { formatDomain, parseDomain } from './index.js';

const folder = fileURLToPath(new URL('../../../../../shared/corpus/qemuxmlconf/data/', import.meta.url));
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xml')) : [];

/** The documents aren't part of the project. */
const withCorpus = names.length > 0 ? test : test.skip;

const options = {};

function read(name: string): string {
  return readFileSync(folder + name, 'utf8').replace(/\\\n/g, '');
}

/** How often each element and attribute is there, by path. Other namespaces belong to drivers. */
function paths(element: XmlElement, path = '', counts = new Map<string, number>()): Map<string, number> {
  const here = `${path}/${element.name}`;
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  // What has attributes or children says nothing by itself.
  if (element.attributes.length === 0 && element.children.length === 0) count(here);
  for (let i = 0; i < element.attributes.length; i += 2)
    if (element.attributes[i]?.startsWith('xmlns') === false) count(`${here}/@${element.attributes[i]}`);
  for (const child of element.children) if (child.namespace === undefined) paths(child, here, counts);
  return counts;
}

/** Documents that libvirt makes of an input, by the input's name. */
const results = new Map<string, string[]>();
for (const name of names) {
  const input = `${name.slice(0, name.indexOf('.'))}.xml`;
  if (name === input) continue;
  results.set(input, [...(results.get(input) ?? []), name]);
}

withCorpus('a domain read, written and read again is the same domain', (t) => {
  for (const name of names) {
    const text = read(name);
    let domain: ReturnType<typeof parseDomain>;
    try {
      domain = parseDomain(text, options);
    } catch {
      // Documents that must be refused are there too; the conformance suites know which.
      continue;
    }
    const written = formatDomain(domain, { secure: true });
    t.deepEqual(parseDomain(written, options), domain, name);
    t.is(formatDomain(parseDomain(written, options), { secure: true }), written, name);
  }
});

withCorpus('nothing that libvirt keeps of a document is lost', (t) => {
  for (const [input, outputs] of results) {
    if (!names.includes(input)) continue;
    const text = read(input);
    let written: string;
    try {
      written = formatDomain(parseDomain(text, options), { secure: true });
    } catch {
      continue;
    }
    const said = paths(parseXml(text));
    // An empty <cpu> says nothing: it's the driver that makes one of it.
    if (input === 'cpu-empty.xml') said.delete('/domain/cpu');
    const kept = paths(parseXml(written));
    for (const output of outputs) {
      const libvirt = paths(parseXml(read(output)));
      for (const [path, count] of said) {
        const expected = Math.min(count, libvirt.get(path) ?? 0);
        if ((kept.get(path) ?? 0) < expected) t.fail(`${input}: ${path}`);
      }
    }
  }
  t.pass();
});
