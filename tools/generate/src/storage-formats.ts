import { readFacts } from './facts.js';
import { type GeneratedFile, header } from './output.js';

/** A named type of a document's schema: words, another type, or one of several such. */
interface TypeFacts {
  readonly enum?: readonly string[];
  readonly ref?: string;
  readonly anyOf?: readonly TypeFacts[];
}

interface SchemaFacts {
  readonly types: Readonly<Record<string, TypeFacts>>;
}

function words(type: TypeFacts | undefined, types: SchemaFacts['types']): readonly string[] {
  if (type === undefined) throw new Error('the schema facts have no such type');
  return [
    ...(type.enum ?? []),
    ...(type.ref === undefined ? [] : words(types[type.ref], types)),
    ...(type.anyOf ?? []).flatMap((one) => words(one, types)),
  ];
}

/** Formats of images by name: `packages/core/src/generated/storage-formats.ts`. */
export function generateStorageFormats(factsDirectory: string): GeneratedFile[] {
  const { types } = readFacts<SchemaFacts>(factsDirectory, 'xml-schema/domain.json');
  // The schema takes an encryption for a format; libvirt itself doesn't.
  const formats = words(types.storageFormat, types).filter((format) => format !== 'luks');
  const text = [
    header('xml-schema/domain.json'),
    '/** Formats of images, as documents name them. */',
    'export const storageFormats = [',
    ...formats.map((format) => `  '${format}',`),
    '] as const;\n',
  ].join('\n');
  return [{ path: 'packages/core/src/generated/storage-formats.ts', text }];
}
