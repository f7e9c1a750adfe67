import { ErrorCode, VirtError } from '@tsvirt/util';
import test, { type ExecutionContext } from 'ava';
import { parseDomain } from '../domain/index.js';
import { attr, list, neededInSchema, oneOf, string, struct, uint, variants } from '../element/index.js';
import { parseNetwork } from '../network/index.js';
import { relaxNgSchema } from '../xml/index.js';
import { documentKinds, jsonSchemaOf, relaxNgOf, type SchemaKind, validateDocument } from './index.js';
import { DocumentSchema } from './validate.js';

function invalid(t: ExecutionContext, run: () => void): string {
  const error = t.throws(run, { instanceOf: VirtError });
  t.is(error.code, ErrorCode.XML_INVALID_SCHEMA);
  return error.message;
}

/** Valid and invalid documents: libxml2 with the schema that is shipped must see them as our own look does. */
const documents: readonly (readonly [kind: SchemaKind, valid: boolean, xml: string])[] = [
  ['secret', true, "<secret private='yes'><usage type='volume'><volume>/a</volume></usage></secret>"],
  ['secret', false, "<secret private='maybe'/>"],
  ['secret', false, '<secret><description>a</description><unknown/></secret>'],
  ['network', true, "<network><name>n</name><bridge name='b' stp='on'/></network>"],
  ['network', false, "<network><name>n</name><bridge name='b' stp='perhaps'/></network>"],
  ['nwfilter', true, "<filter name='f'><rule action='drop' direction='in'><ip dscp='0x3f'/></rule></filter>"],
  [
    'nwfilter',
    false,
    "<filter name='f'><rule action='drop' direction='in'><ip dscp='0x40'/></rule></filter>",
  ],
  ['nwfilter', false, "<filter name='f'><rule action='drop' direction='in'><ip/><ip/></rule></filter>"],
  ['storagepool', true, "<pool type='dir'><name>p</name><target><path>/p</path></target></pool>"],
  ['storagepool', false, "<pool type='dir'><name>p</name></pool>"],
  ['cpu', true, '<cpu><arch>x86_64</arch><model>core2duo</model></cpu>'],
  ['cpu', true, "<cpu match='exact'><model fallback='allow'>core2duo</model></cpu>"],
  ['cpu', false, "<cpu match='about'><model>core2duo</model></cpu>"],
  ['device', true, "<disk type='file'><source file='/d'/></disk>"],
  ['device', false, "<disk type='file'><source dev='/d'/></disk>"],
];

for (const [kind, valid, xml] of documents)
  test(`${valid ? 'valid' : 'invalid'}: ${xml}`, (t) => {
    if (valid) t.notThrows(() => validateDocument(kind, xml));
    else invalid(t, () => validateDocument(kind, xml));
    t.is(relaxNgSchema(relaxNgOf(kind)).problems(xml).length === 0, valid, 'libxml2 says the same');
  });

const domain = `<domain type='test'>
  <name>d</name>
  <memory unit='KiB'>1024</memory>
  <os><type>hvm</type></os>
  <devices>
    <disk type='file'>
      <source file='/d'/>
      <target dev='vda' bus='virtio'/>
    </disk>
  </devices>
</domain>`;

test('an error names the line, the element and what was expected', (t) => {
  t.notThrows(() => validateDocument('domain', domain));
  const message = invalid(t, () => validateDocument('domain', domain.replace("bus='virtio'", "bus='tram'")));
  t.regex(message, /line 8/);
  t.regex(message, /domain\/devices\/disk\/target/);
  t.regex(message, /'bus' is 'tram': expected one of .*'virtio'/);
  t.regex(
    invalid(t, () => validateDocument('domain', domain.replace('<source', '<sauce'))),
    /<sauce> is not known in <disk>: expected .*<source>/,
  );
});

test('documents are validated where the option asks for it', (t) => {
  const unknown = domain.replace('<devices>', '<devices><teapot/>');
  t.is(parseDomain(unknown).name, 'd');
  t.regex(
    invalid(t, () => parseDomain(unknown, { validate: true })),
    /<teapot>/,
  );
  t.is(parseDomain(domain, { validate: true }).name, 'd');
  invalid(t, () => parseNetwork('<network><name>n</name><tea/></network>', { validate: true }));
});

test("elements of a driver's namespace stay", (t) => {
  const xml = domain
    .replace('<domain ', "<domain xmlns:x='http://example.org/x' ")
    .replace('</domain>', "<x:own a='b'><x:more/></x:own></domain>");
  t.notThrows(() => validateDocument('domain', xml));
  invalid(t, () => validateDocument('domain', xml.replace(/http:[^']*/, '')));
});

test('text that is no document is refused as parsing does', (t) => {
  t.is(
    t.throws(() => validateDocument('domain', '<domain'), { instanceOf: VirtError }).code,
    ErrorCode.XML_DETAIL,
  );
});

test('every kind has both schemas, and libxml2 can read the one', (t) => {
  for (const kind of Object.keys(documentKinds) as SchemaKind[]) {
    t.notThrows(() => relaxNgSchema(relaxNgOf(kind)).problems('<x/>'), kind);
    const json = JSON.parse(jsonSchemaOf(kind)) as { $defs: Record<string, unknown> };
    t.true(Object.keys(json.$defs).length > 0, kind);
    for (const [, name] of JSON.stringify(json).matchAll(/"#\/\$defs\/([^"]+)"/g))
      t.true(Object.hasOwn(json.$defs, name ?? ''), `${kind}: ${name}`);
  }
});

test('a declaration of ones own has a schema too', (t) => {
  const leg = struct({ length: attr(uint({ max: 9 }), { required: true }) });
  const table = variants('kind', {
    round: { legs: neededInSchema(list('leg', leg)) },
    flat: { wall: attr(oneOf('north', 'south')), note: attr(string) },
  });
  const schema = new DocumentSchema({ table });
  t.notThrows(() => schema.validate("<table kind='round'><leg length='3'/><leg length='3'/></table>"));
  t.notThrows(() => schema.validate("<table kind='flat' wall='north'/>"));
  t.regex(
    invalid(t, () => schema.validate("<table kind='round'/>")),
    /<leg> is missing/,
  );
  t.regex(
    invalid(t, () => schema.validate("<table kind='round'><leg length='10'/></table>")),
    /an integer from 0 to 9/,
  );
  t.regex(
    invalid(t, () => schema.validate("<table kind='flat'><leg length='1'/></table>")),
    /<leg> is not known/,
  );
  t.regex(
    invalid(t, () => schema.validate('<chair/>')),
    /expected <table>/,
  );
});
