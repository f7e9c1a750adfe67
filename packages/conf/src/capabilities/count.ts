import type { Field } from '../element/index.js';
import { uint } from '../element/index.js';

/** An attribute that says how many there are of another key: `<cells num='2'>`. Written, never read. */
export function count(of: string, name = 'num'): Field<never, false> {
  return {
    '~required': false,
    '~given': false,
    schema: () => ({ kind: 'attribute', name, value: uint().schema, required: true }),
    install(_, level) {
      level.attributeWriters.push({
        write: (model, writer) =>
          writer.attribute(name, String((model[of] as unknown[] | undefined)?.length ?? 0)),
      });
    },
  };
}
