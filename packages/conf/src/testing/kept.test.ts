import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isVirtError } from '@tsvirt/util/error';
import test from 'ava';
import { formatDomain, parseDomain } from '../domain/index.js';
import { parseXml, type XmlElement } from '../xml/index.js';
import { fixtures } from './fixtures.test.support.js';

// What a document says by elements and attributes that the published schema of domains knows must be there after it
// was read and written. Facts and documents of libvirt lie beside the workspace where there are any; ours are always here.
const shared = fileURLToPath(new URL('../../../../../shared/', import.meta.url));
const folder = `${shared}corpus/qemuxmlconf/data/`;
const factsFile = `${shared}facts/xml-schema/domain.json`;

interface Facts {
  readonly elements: Readonly<Record<string, { readonly attributes?: readonly { readonly name: string }[] }>>;
}

const facts = existsSync(factsFile) ? (JSON.parse(readFileSync(factsFile, 'utf8')) as Facts) : undefined;

function isKnown(path: string): boolean {
  if (facts === undefined) return true;
  const [element, attribute] = path.split('/@');
  const found = facts.elements[`/${element}`];
  return (
    found !== undefined &&
    (attribute === undefined || found.attributes?.some(({ name }) => name === attribute) === true)
  );
}

/** Every element that has a text of its own, and every attribute, by path. */
function said(element: XmlElement, path = element.name, found = new Set<string>()): Set<string> {
  if (element.children.length === 0 && element.text.trim() !== '') found.add(path);
  for (let i = 0; i < element.attributes.length; i += 2)
    if (!/^xmlns/.test(element.attributes[i] ?? '')) found.add(`${path}/@${element.attributes[i]}`);
  for (const child of element.children)
    if (child.namespace === undefined && child.name !== 'metadata')
      said(child, `${path}/${child.name}`, found);
  return found;
}

function lost(text: string): string[] {
  const kept = said(parseXml(formatDomain(parseDomain(text), { secure: true })));
  return [...said(parseXml(text))].filter((path) => !kept.has(path) && isKnown(path));
}

/** What libvirt leaves out of these documents too, and why. */
const dropped: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/^domain\/@id$/, 'of a running domain'],
  [/\/channel\/target\/@state$/, 'of a running domain'],
  [/\/seclabel\/imagelabel$/, 'of a running domain'],
  [/\/(source|backingStore)\/@index$/, 'of a running domain'],
  [/\/disk\/mirror\/@/, 'of a running domain: the job that copies the disk'],
  [/\/interface\/source\/@portid$/, 'of a running domain'],
  [/^domain\/cpu\/model\/@fallback$/, 'a CPU that is all of the host has no other to fall back to'],
  [/^domain\/cpu\/model$/, 'a CPU that is as the host has it needs no model'],
  [/\/channel\/source\/@mode$/, 'a socket without a path is made by the driver'],
  [/\/disk\/driver\/@cache$/, "'default' is as good as none"],
  [/\/(parallel|redirdev)\/protocol\/@type$/, 'only TCP has a protocol above it'],
  [/^domain\/numatune\/memory\/@nodeset$/, 'where the host decides where memory is'],
  [/\/graphics\/@autoport$/, 'a display that listens nowhere has no port'],
  [/^domain\/os\/bootmenu\/@timeout$/, "a boot menu that's off isn't shown for any time"],
];

function unexplained(text: string): string[] {
  return lost(text).filter((path) => !dropped.some(([pattern]) => pattern.test(path)));
}

for (const [i, text] of (fixtures.domain ?? []).entries())
  test(`nothing that our domain ${i + 1} says is lost`, (t) => {
    t.deepEqual(unexplained(text), []);
  });

test('nothing that the documents of libvirt say and its schema knows is lost', (t) => {
  if (facts === undefined || !existsSync(folder)) {
    t.log('no documents or no facts beside the workspace: only our own were checked');
    t.pass();
    return;
  }
  let read = 0;
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.xml'))) {
    let paths: string[];
    try {
      paths = unexplained(readFileSync(folder + name, 'utf8'));
    } catch (error) {
      // Documents that must be refused are there too; the conformance suites know which.
      if (!isVirtError(error)) throw error;
      continue;
    }
    read++;
    t.deepEqual(paths, [], name);
  }
  t.true(read > 1000, `${read} were read`);
});
