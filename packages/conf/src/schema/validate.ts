import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';
import type { Shape } from '../element/shape.js';
import type { XmlElement } from '../xml/element.js';
import { parseXml, relaxNgSchema } from '../xml/parse.js';
import { Check, type Mismatch } from './check.js';
import { Grammar } from './grammar.js';
import { partFor } from './part.js';
import { type Root, relaxNg } from './relaxng.js';

/** Root elements of the documents of one kind, and what is in them: one of several, where there are several. */
export type Roots = Readonly<Record<string, Shape<unknown, unknown> | readonly Shape<unknown, unknown>[]>>;

/** libxml2 does a hundred of them in a millisecond; a domain with a hundred disks takes a thousand. */
const maxTrials = 100_000;

/** The schema of one kind of document: worked out from the declarations when it's first needed. */
export class DocumentSchema {
  readonly #given: Roots;
  #roots: readonly Root[] | undefined;

  constructor(roots: Roots) {
    this.#given = roots;
  }

  get roots(): readonly Root[] {
    if (this.#roots === undefined) {
      const grammar = new Grammar();
      this.#roots = Object.entries(this.#given).map(([name, shape]) => ({
        name,
        content: grammar.content('schema' in shape ? [shape] : shape),
      }));
    }
    return this.#roots;
  }

  /** The schema as RELAX NG. */
  relaxNg(): string {
    return relaxNg(this.roots);
  }

  /** The first thing in a document that its schema doesn't have; undefined: it's valid. */
  mismatch(element: XmlElement): Mismatch | undefined {
    return new Check().mismatch(this.roots, element);
  }

  /**
   * Throws `XML_INVALID_SCHEMA` for a document that isn't valid: with the line, the element and what was expected.
   * Text that isn't well-formed is refused as {@link parseXml} does.
   */
  validate(xml: string, options: { readonly errorDomain?: ErrorDomain | undefined } = {}): void {
    const root = parseXml(xml, { what: Object.keys(this.#given).join(' or '), ...options });
    const invalid = (reason: string) =>
      new VirtError(
        ErrorCode.XML_INVALID_SCHEMA,
        `XML document is not valid: ${reason}`,
        options.errorDomain === undefined ? {} : { domain: options.errorDomain },
      );
    // Our own look first: it says what was expected, which libxml2 doesn't. libxml2 has the last word.
    const check = new Check();
    const found = check.mismatch(this.roots, root);
    if (found !== undefined) {
      const { element, problem, expected } = found;
      throw invalid(
        `<${element.name}> (${element.path}, line ${element.line}): ${problem}: expected ${expected}`,
      );
    }
    const part = partFor(this.roots, root, check);
    if (part.trials > maxTrials)
      throw new VirtError(
        ErrorCode.XML_ERROR,
        'XML error: elements with too many different attributes to be validated',
        {
          domain: options.errorDomain ?? ErrorDomain.XML,
          hint: 'leave out the flag that asks for validation',
        },
      );
    const problems = relaxNgSchema(relaxNg(part.roots)).problems(xml);
    if (problems.length > 0)
      throw invalid(problems.map(({ line, message }) => `line ${line}: ${message}`).join('; '));
  }
}

const schemas = new WeakMap<Roots, DocumentSchema>();

/** The schema of these roots; worked out once. */
export function schemaFor(roots: Roots): DocumentSchema {
  let schema = schemas.get(roots);
  if (schema === undefined) {
    schema = new DocumentSchema(roots);
    schemas.set(roots, schema);
  }
  return schema;
}
