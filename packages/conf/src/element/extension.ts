import type { Field } from './field.js';
import type { Model } from './level.js';
import type { Shape } from './shape.js';

/** Elements of a driver's own namespace inside a document, declared by the driver's package. */
export interface Extension<T = unknown, I = T> {
  /** Prefix on output, and key in the model's `extensions`. */
  readonly prefix: string;
  readonly uri: string;
  /** The elements of this namespace directly in the document's element. */
  readonly shape: Shape<T, I>;
}

/** Declare an extension: `defineExtension('qemu', 'http://libvirt.org/schemas/domain/qemu/1.0', struct({…}))`. */
export function defineExtension<T, I>(prefix: string, uri: string, shape: Shape<T, I>): Extension<T, I> {
  return { prefix, uri, shape };
}

/** What extensions found, by prefix. */
export type Extensions = Record<string, unknown>;

/**
 * Place of extensions in a document: which ones is said by the `extensions` option of parse and format. The
 * namespace is declared on the element when it's used.
 */
export function extensions(): Field<Extensions, false> {
  return {
    '~required': false,
    '~given': false,
    schema: () => ({ kind: 'extensions' }),
    install(key, level) {
      level.finishers.push((element, model, options) => {
        for (const extension of options.extensions ?? []) {
          if (!element.children.some((child) => child.namespace === extension.uri)) continue;
          const value: Model = {};
          extension.shape.level(extension).read(element, value, options);
          model[key] = { ...(model[key] as Extensions | undefined), [extension.prefix]: value };
        }
      });
      level.attributeWriters.push({
        keys: [key],
        write: (model, writer, options) => {
          const used = model[key] as Extensions | undefined;
          if (used === undefined) return;
          for (const { prefix, uri } of options.extensions ?? [])
            if (used[prefix] !== undefined) writer.attribute(`xmlns:${prefix}`, uri);
        },
      });
      level.contentWriters.push({
        keys: [key],
        write: (model, writer, options) => {
          const used = model[key] as Extensions | undefined;
          if (used === undefined) return;
          for (const extension of options.extensions ?? []) {
            const value = used[extension.prefix] as Model | undefined;
            if (value !== undefined) extension.shape.level(extension).writeContent(value, writer, options);
          }
        },
      });
    },
  };
}

/** The part of a model that an extension declared. */
export function extensionOf<T>(
  model: { readonly extensions?: Extensions | undefined },
  extension: Extension<T, unknown>,
): T | undefined {
  return model.extensions?.[extension.prefix] as T | undefined;
}
