import type { ErrorCode } from '@tsvirt/util/error';
import { AttributeName } from '../xml/names.js';
import { attr } from './attributes.js';
import { elementError, missingAttribute, valueError } from './errors.js';
import type { Field, FieldConditions } from './field.js';
import { type Shape, struct } from './shape.js';
import type { ValueType } from './value.js';

export interface ValuedOptions<T> extends FieldConditions {
  /** Name of the element in the document, where it isn't the key. */
  readonly name?: string;
  /** An error if the element is there without the attribute. */
  readonly attributeRequired?: boolean;
  /** Code of that error; default `XML_ERROR`. */
  readonly missing?: ErrorCode;
  /** A second one is an error with this code; otherwise the first one counts. */
  readonly once?: ErrorCode;
  /** The value of an element without the attribute; otherwise it counts as missing. */
  readonly default?: NoInfer<T>;
}

/** A child element that holds one attribute and nothing else: `<smbios mode='host'/>`. The model has the attribute's value. */
export function valued<T>(
  attribute: string,
  type: ValueType<T>,
  options: ValuedOptions<T> = {},
): Field<T, false> {
  const { when, readWhen } = options;
  const shape: Shape<unknown, unknown> = struct({
    value:
      options.attributeRequired === true
        ? attr(type, { name: attribute, required: true })
        : attr(type, { name: attribute }),
  });
  return {
    '~required': false,
    '~given': false,
    schema: (key) => ({
      kind: 'element',
      name: options.name ?? key,
      required: false,
      repeated: false,
      shape: () => shape,
      model: type.schema,
    }),
    install(key, level) {
      const name = options.name ?? key;
      level.onChild(name, (element, model, parseOptions) => {
        if (readWhen !== undefined && !readWhen(parseOptions, element)) return;
        if (model[key] !== undefined) {
          if (options.once !== undefined)
            throw elementError(element, 'only one is allowed here', { code: options.once });
          return;
        }
        const given = element.attribute(attribute);
        if (given === undefined) {
          if (options.attributeRequired === true) throw missingAttribute(element, attribute, options.missing);
          if (options.default !== undefined) model[key] = options.default;
          return;
        }
        const value = type.parse(given);
        if (value === undefined) throw valueError(element, attribute, given, type.expected, type.code);
        model[key] = value;
      });
      const written = level.elementName(name);
      const writtenAttribute = new AttributeName(attribute);
      level.contentWriters.push({
        keys: [key],
        write: (model, writer, formatOptions) => {
          const value = model[key] as T | undefined;
          if (value === undefined || (when !== undefined && !when(formatOptions, model))) return;
          writer.open(written);
          writer.attribute(writtenAttribute, type.format(value));
          writer.close(written);
        },
      });
    },
  };
}
