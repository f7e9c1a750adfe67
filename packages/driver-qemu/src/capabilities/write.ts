import type { XmlWriter } from '@tsvirt/conf';

/** Attributes of an element that is written; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Writes one element with attributes and, by `content`, what is inside. */
export function element(
  writer: XmlWriter,
  name: string,
  attributes: Attributes = {},
  content?: () => void,
): void {
  open(writer, name, attributes);
  content?.();
  writer.close(name);
}

/** Writes one element with attributes and text. */
export function textElement(writer: XmlWriter, name: string, attributes: Attributes, text: string): void {
  open(writer, name, attributes);
  writer.closeWithText(name, text);
}

function open(writer: XmlWriter, name: string, attributes: Attributes): void {
  writer.open(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) writer.attribute(key, String(value));
}
