import type { Field, FieldConditions } from '../element/index.js';
import { toFragment, type XmlComment, type XmlFragment } from '../xml/fragment.js';
import type { XmlWriter } from '../xml/writer.js';

function isElement(part: XmlFragment | XmlComment | string): part is XmlFragment {
  return typeof part === 'object' && 'name' in part;
}

/** Write a fragment in libvirt's form of elements, unlike that of metadata: single quotes, one line per element. */
function writeFragment(fragment: XmlFragment, writer: XmlWriter): void {
  writer.open(fragment.name);
  for (const [name, value] of fragment.attributes ?? []) writer.attribute(name, value);
  let text = '';
  for (const part of fragment.content ?? [])
    if (isElement(part)) writeFragment(part, writer);
    else if (typeof part === 'string') text += part;
  writer.closeWithText(fragment.name, text);
}

/**
 * An element that only a driver's own status file has, and that only its driver understands: kept as it is, read and
 * written for status files alone. By default `<privateData>`.
 */
export function statusOnly(name = 'privateData'): Field<XmlFragment, false> {
  return keptElement(name, {
    readWhen: ({ status }) => status === true,
    when: ({ status }) => status === true,
  });
}

/** An element that only its driver understands, kept as it is and written in libvirt's form of elements. */
export function keptElement(
  name: string,
  { when, readWhen }: FieldConditions = {},
): Field<XmlFragment, false> {
  return {
    '~required': false,
    '~given': false,
    schema: () => ({ kind: 'any', name }),
    install(key, level) {
      level.onChild(name, (element, model, options) => {
        if (readWhen?.(options, element) !== false) model[key] ??= toFragment(element);
      });
      level.contentWriters.push({
        keys: [key],
        write: (model, writer, options) => {
          const value = model[key] as XmlFragment | undefined;
          if (value !== undefined && when?.(options, model) !== false) writeFragment(value, writer);
        },
      });
    },
  };
}
