import {
  attr,
  child,
  type Field,
  type Infer,
  leaves,
  list,
  nonEmpty,
  oneOf,
  string,
  struct,
  text,
  variants,
} from '../element/index.js';

type Entries<N extends string> = { [K in N]: Field<string, false> };

/** `<entry name='vendor'>LENOVO</entry>` for each name, in this order; the model has them as properties. */
function entries<const N extends readonly string[]>(...names: N): Entries<N[number]> {
  const shape = struct({ name: attr(oneOf(...names), { required: true }), value: text(string) });
  const fields = names.map((name, index): [string, Field<string, false>] => [
    name,
    {
      '~required': false,
      '~given': false,
      schema: () =>
        index === 0
          ? { kind: 'element', name: 'entry', required: false, repeated: true, shape: () => shape }
          : { kind: 'group', of: [] },
      install(key, level) {
        level.onChild('entry', (element, model) => {
          if (element.attribute('name') === name && element.text !== '') model[key] ??= element.text;
        });
        level.contentWriters.push({
          keys: [key],
          write: (model, writer) => {
            const value = model[key];
            if (value === undefined) return;
            writer.open('entry');
            writer.attribute('name', name);
            writer.closeWithText('entry', String(value));
          },
        });
      },
    },
  ]);
  return Object.fromEntries(fields) as unknown as Entries<N[number]>;
}

/** The parts of `<sysinfo type='smbios'>` that guests can be told. */
export const smbiosFields = {
  bios: child(struct(entries('vendor', 'version', 'date', 'release'))),
  system: child(struct(entries('manufacturer', 'product', 'version', 'serial', 'uuid', 'sku', 'family'))),
  baseBoards: list(
    'baseBoard',
    struct(entries('manufacturer', 'product', 'version', 'serial', 'asset', 'location')),
  ),
  chassis: child(struct(entries('manufacturer', 'version', 'serial', 'asset', 'sku'))),
  oemStrings: child(struct({ entries: leaves('entry', string) })),
};

/** `<sysinfo>` of a guest. */
export const sysinfo = variants(
  'type',
  {
    smbios: smbiosFields,
    fwcfg: {
      entries: list(
        'entry',
        struct({
          name: attr(nonEmpty, { required: true }),
          file: attr(string),
          value: text(string),
        }),
      ),
    },
  },
  { name: 'sysinfo' },
);
export type Sysinfo = Infer<typeof sysinfo>;
