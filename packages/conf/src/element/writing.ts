import type { XmlWriter } from '../xml/writer.js';
import type { Model } from './level.js';
import type { FormatOptions } from './options.js';

export type Writer = (model: Model, writer: XmlWriter, options: FormatOptions) => void;

/** What writes one field, in its place among the others. */
export interface FieldWriter {
  readonly write: Writer;
  /** It writes nothing for a model that has none of these keys, so that it needn't be asked. Absent: it's always asked. */
  readonly keys?: readonly string[] | undefined;
}

/** Some of the writers of an element: a bit for each. */
export interface Chosen {
  readonly attributes: number;
  readonly content: number;
  /** Content that the bits of one number have no room for. */
  readonly more: number;
}

const room = 31;

/**
 * The writers of an element in their order, and which of them a key of the model concerns: an element has few of the
 * fields that it could have, and asking all of them would take longer than writing those.
 */
export class WritingPlan {
  readonly attributes: readonly Writer[];
  readonly content: readonly Writer[];
  readonly more: readonly Writer[];
  /** Those to run whatever the model has. */
  readonly always: Chosen;
  readonly byKey: ReadonlyMap<string, Chosen>;

  constructor(attributes: readonly FieldWriter[], content: readonly FieldWriter[]) {
    const first = joined(attributes, room);
    const second = content.slice(0, room);
    const third = joined(content.slice(room), room);
    this.attributes = first.map(({ write }) => write);
    this.content = second.map(({ write }) => write);
    this.more = third.map(({ write }) => write);
    const always = { attributes: 0, content: 0, more: 0 };
    const byKey = new Map<string, { attributes: number; content: number; more: number }>();
    const choose = (writers: readonly FieldWriter[], part: keyof Chosen) => {
      for (const [index, { keys }] of writers.entries()) {
        if (keys === undefined) always[part] |= 1 << index;
        for (const key of keys ?? []) {
          const chosen = byKey.get(key) ?? { attributes: 0, content: 0, more: 0 };
          chosen[part] |= 1 << index;
          byKey.set(key, chosen);
        }
      }
    };
    choose(first, 'attributes');
    choose(second, 'content');
    choose(third, 'more');
    this.always = always;
    this.byKey = byKey;
  }
}

/** At most so many writers: those that are too many are run together, each time. */
function joined(writers: readonly FieldWriter[], most: number): readonly FieldWriter[] {
  if (writers.length <= most) return writers;
  const rest = writers.slice(most - 1);
  const write: Writer = (model, writer, options) => {
    for (const one of rest) one.write(model, writer, options);
  };
  return [...writers.slice(0, most - 1), { write }];
}

/** Run the writers whose bits are set, in their order. */
export function runChosen(
  writers: readonly Writer[],
  chosen: number,
  model: Model,
  writer: XmlWriter,
  options: FormatOptions,
): void {
  for (let left = chosen; left !== 0; left &= left - 1)
    (writers[31 - Math.clz32(left & -left)] as Writer)(model, writer, options);
}
