import { ErrorCode, isVirtError } from '@tsvirt/util/error';
import test from 'ava';
import { networkShape } from '../network/declaration.js';
import { Choices } from '../testing/choices.test.support.js';
import { randomDocument } from '../testing/documents.test.support.js';
import { fixtures } from '../testing/fixtures.test.support.js';
import { kinds } from '../testing/kinds.test.support.js';
import { mutate } from '../testing/mutations.test.support.js';
import { parseXml, relaxNgSchema, type XmlElement } from '../xml/index.js';
import { Check } from './check.js';
import { type SchemaKind, schemaOf } from './index.js';
import { partFor } from './part.js';
import { relaxNg } from './relaxng.js';

/** With the whole grammar libxml2's work doubles with each attribute of an element. */
function isSlow(element: XmlElement): boolean {
  return element.attributes.length > 2 * 9 || element.children.some(isSlow);
}

function elementOf(text: string): XmlElement | undefined {
  try {
    return parseXml(text);
  } catch (error) {
    if (isVirtError(error)) return undefined;
    throw error;
  }
}

for (const [folder, kind] of Object.entries(kinds))
  test(`libxml2 says the same of ${folder} documents with a part of their grammar as with all of it`, (t) => {
    const schema = schemaOf(folder as SchemaKind);
    const text = schema.relaxNg();
    const whole = relaxNgSchema(text);
    const seeds = [...(fixtures[folder] ?? [])];
    for (let seed = 1; seeds.length < 20; seed++)
      seeds.push(randomDocument(kind.name, kind.shape, new Choices(seed)));
    // It's compiled for each document.
    const rounds = text.length > 100_000 ? 15 : 80;
    let asked = 0;
    for (let round = 0; round < rounds; round++) {
      const choices = new Choices(round);
      let document = choices.of(seeds);
      for (let changes = choices.below(3); changes > 0; changes--) document = mutate(document, choices);
      const element = elementOf(document);
      if (element === undefined || isSlow(element)) continue;
      const check = new Check();
      const seemsValid = check.mismatch(schema.roots, element) === undefined;
      const isValid = whole.problems(document).length === 0;
      t.is(seemsValid, isValid, `our own check: ${document}`);
      const part = relaxNg(partFor(schema.roots, element, check).roots);
      t.is(relaxNgSchema(part).problems(document).length === 0, isValid, document);
      asked++;
    }
    t.true(asked > 0);
  });

test('a part takes nothing that the whole grammar refuses, whatever the check found', (t) => {
  class Lenient extends Check {
    override fits(): boolean {
      return true;
    }
  }
  const schema = schemaOf('network');
  const whole = relaxNgSchema(schema.relaxNg());
  let refused = 0;
  for (let round = 0; round < 150; round++) {
    const choices = new Choices(round);
    const document = mutate(randomDocument('network', networkShape, choices), choices);
    const element = elementOf(document);
    if (element === undefined || whole.problems(document).length === 0) continue;
    const part = partFor(schema.roots, element, new Lenient());
    t.not(relaxNgSchema(relaxNg(part.roots)).problems(document).length, 0, document);
    refused++;
  }
  t.true(refused > 0);
});

const options = [
  ...[
    "name='qemu'",
    "type='raw'",
    "cache='none'",
    "error_policy='stop'",
    "rerror_policy='stop'",
    "io='native'",
  ],
  ...[
    "ioeventfd='on'",
    "event_idx='on'",
    "copy_on_read='on'",
    "discard='unmap'",
    "iothread='1'",
    "queues='1'",
  ],
  ...[
    "detect_zeroes='on'",
    "queue_size='256'",
    "discard_no_unref='on'",
    "iommu='on'",
    "ats='on'",
    "packed='on'",
  ],
];
const withDisks = (disks: readonly string[]) =>
  `<domain type='kvm'><name>d</name><memory>1</memory><os><type>hvm</type></os><devices>${disks.join('')}</devices></domain>`;
const diskWith = (attributes: string, inside = '') =>
  `<disk type='file'><driver ${attributes}/><source file='/a'/>${inside}<target dev='vda' bus='virtio'/></disk>`;

test('many attributes that are there and could be missing', (t) => {
  const schema = schemaOf('domain');
  t.notThrows(() => schema.validate(withDisks([diskWith(options.join(' ')), diskWith('')])));
  t.notThrows(() =>
    schema.validate(withDisks(options.map((_, index) => diskWith(options.slice(index).join(' '))))),
  );
  const wrong = diskWith(options.join(' ').replace("packed='on'", "packed='of'"));
  t.throws(() => schema.validate(withDisks([wrong, diskWith('')])), { code: ErrorCode.XML_INVALID_SCHEMA });
});

test('elements inside each other that could each be of several forms', (t) => {
  const nested = (depth: number, inner: string) =>
    withDisks([
      diskWith('', `${'<backingStore><source/>'.repeat(depth)}${inner}${'</backingStore>'.repeat(depth)}`),
    ]);
  const schema = schemaOf('domain');
  t.notThrows(() => schema.validate(nested(100, "<format type='raw'/>")));
  t.throws(() => schema.validate(nested(100, '<teapot/>')), { message: /<teapot> is not known/ });
});

test('more different elements than can be compared are refused', (t) => {
  const disks = Array.from({ length: 500 }, (_, index) =>
    diskWith(options.filter((__, bit) => ((index >> bit) & 1) === 1).join(' ')),
  );
  const schema = schemaOf('domain');
  t.notThrows(() => schema.validate(withDisks(disks.slice(0, 50))));
  t.throws(() => schema.validate(withDisks(disks)), { code: ErrorCode.XML_ERROR, message: /too many/ });
});
