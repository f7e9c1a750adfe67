import { ErrorCode, type ErrorDomain, VirtError } from '@tsvirt/util/error';
import type { Shape } from '../element/shape.js';
import { parseXml, type RelaxNgSchema, relaxNgSchema } from '../xml/parse.js';
import { mismatch } from './check.js';
import { Grammar } from './grammar.js';
import { type Root, relaxNg } from './relaxng.js';

/** Root elements of the documents of one kind, and what is in them: one of several, where there are several. */
export type Roots = Readonly<Record<string, Shape<unknown, unknown> | readonly Shape<unknown, unknown>[]>>;

/** The schema of one kind of document: worked out from the declarations when it's first needed. */
export class DocumentSchema {
  readonly #given: Roots;
  #roots: readonly Root[] | undefined;
  #compiled: RelaxNgSchema | undefined;

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

  /**
   * Throws `XML_INVALID_SCHEMA` for a document that isn't valid: with the line, the element and what was expected.
   * Text that isn't well-formed is refused as {@link parseXml} does.
   */
  validate(xml: string, options: { readonly errorDomain?: ErrorDomain | undefined } = {}): void {
    const root = parseXml(xml, { what: Object.keys(this.#given).join(' or '), ...options });
    this.#compiled ??= relaxNgSchema(this.relaxNg());
    const [first, ...others] = this.#compiled.problems(xml);
    if (first === undefined) return;
    const found = mismatch(this.roots, root);
    throw new VirtError(
      ErrorCode.XML_INVALID_SCHEMA,
      found === undefined
        ? `XML document is not valid: line ${first.line}: ${[first, ...others].map(({ message }) => message).join('; ')}`
        : `XML document is not valid: <${found.element.name}> (${found.element.path}, line ${found.element.line}): ` +
            `${found.problem}: expected ${found.expected}`,
      options.errorDomain === undefined ? {} : { domain: options.errorDomain },
    );
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
