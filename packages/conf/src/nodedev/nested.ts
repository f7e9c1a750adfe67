import { type ChildOptions, child, type Field, type Shape } from '../element/index.js';
import type { Model } from '../element/level.js';

/**
 * A `<capability type='…'>` inside a capability, told from its siblings by its type: `nested('vpd', struct({…}))`. The
 * model has what is in it.
 */
export function nested<T, I>(
  type: string,
  shape: Shape<T, I>,
  options: Pick<ChildOptions, 'readWhen'> = {},
): Field<T, false, I, false> {
  const { readWhen } = options;
  const plain = child(shape, { name: 'capability', keepEmpty: true });
  const typed: Shape<unknown, unknown> = {
    ...shape,
    schema: () => ({
      kind: 'variants',
      attribute: 'type',
      default: undefined,
      cases: { [type]: shape.schema() },
    }),
  };
  return {
    ...plain,
    schema: () => ({
      kind: 'element',
      name: 'capability',
      required: false,
      repeated: true,
      shape: () => typed,
    }),
    install(key, level) {
      const { namespace } = level;
      level.onChild('capability', (element, model, parseOptions) => {
        if (model[key] !== undefined || element.attribute('type') !== type) return;
        if (readWhen !== undefined && !readWhen(parseOptions, element)) return;
        const value: Model = {};
        shape.level(namespace).read(element, value, parseOptions);
        model[key] = value;
      });
      const name = level.elementName('capability');
      level.contentWriters.push({
        keys: [key],
        write: (model, writer, formatOptions) => {
          const value = model[key] as Model | undefined;
          if (value === undefined) return;
          const inner = shape.level(namespace);
          writer.open(name);
          writer.attribute('type', type);
          inner.writeAttributes(value, writer, formatOptions);
          inner.writeContent(value, writer, formatOptions);
          writer.close(name);
        },
      });
    },
  };
}

/** A child that is always there, if need be with nothing in it. */
export function always<T, I>(field: Field<T, false, I, false>): Field<T, true, I, false> {
  return {
    ...field,
    '~required': true,
    '~given': false,
    install(key, level) {
      field.install(key, level);
      level.absent.push((_, model) => {
        model[key] ??= {};
      });
    },
  };
}
