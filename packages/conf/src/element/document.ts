import { ErrorCode, type ErrorDomain, VirtError } from '@tsvirt/util/error';
import { DocumentSchema } from '../schema/validate.js';
import type { XmlElement } from '../xml/element.js';
import { ElementName } from '../xml/names.js';
import { parseXml } from '../xml/parse.js';
import { XmlWriter } from '../xml/writer.js';
import type { Model } from './level.js';
import type { FormatOptions, ParseOptions } from './options.js';
import type { Shape } from './shape.js';

export interface DocumentSteps<T, P extends ParseOptions> {
  /** Part that reports errors. */
  readonly errorDomain?: ErrorDomain | undefined;
  /** Fills in what the document leaves open; may change the model. */
  readonly defaults?: (model: T, options: P) => void;
  /** Throws a VirtError for what can't be together. */
  readonly validate?: (model: T, options: P) => void;
}

/** A document kind: its root element's name, and all that is done with it. */
export interface DocumentKind<T, I, P extends ParseOptions, F extends FormatOptions> {
  readonly name: string;
  readonly shape: Shape<T, I>;
  /** parse → default → validate. */
  parse(xml: string, options?: P): T;
  /** The same from an element of another document. */
  read(element: XmlElement, options?: P): T;
  /** Throws `XML_INVALID_SCHEMA` for text that isn't valid against the document's schema; part of `parse` if asked for. */
  checkSchema(xml: string): void;
  format(model: T, options?: F): string;
  /** The document that an application describes; checked as a parsed one is. */
  build(input: I, options?: P & F): string;
}

/** A document from its declaration. */
export function defineDocument<
  T,
  I,
  P extends ParseOptions = ParseOptions,
  F extends FormatOptions = FormatOptions,
>(name: string, shape: Shape<T, I>, steps: DocumentSteps<T, P> = {}): DocumentKind<T, I, P, F> {
  const read = (element: XmlElement, options: P = {} as P): T => {
    if (element.name !== name)
      throw new VirtError(
        ErrorCode.XML_ERROR,
        `XML error: root element is <${element.name}>: expected <${name}>`,
        {
          ...(steps.errorDomain === undefined ? {} : { domain: steps.errorDomain }),
        },
      );
    const model: Model = {};
    shape.level().read(element, model, options);
    const typed = model as T;
    steps.defaults?.(typed, options);
    steps.validate?.(typed, options);
    return typed;
  };
  const rootName = new ElementName(name);
  const schema = new DocumentSchema({ [name]: shape as Shape<unknown, unknown> });
  const checkSchema = (xml: string) => schema.validate(xml, { errorDomain: steps.errorDomain });
  const parse = (xml: string, options?: P): T => {
    if (options?.validate === true) checkSchema(xml);
    return read(parseXml(xml, { what: name, errorDomain: steps.errorDomain }), options);
  };
  const format = (model: T, options: F = {} as F): string => {
    const writer = new XmlWriter(options.level);
    shape.level().write(rootName, model as Model, writer, options, false);
    return writer.toString();
  };
  return {
    name,
    shape,
    checkSchema,
    read,
    parse,
    format,
    build: (input, options) => format(parse(format(input as unknown as T, options), options), options),
  };
}
