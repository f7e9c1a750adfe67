import { attr, type Infer, list, oneOf, struct, uint, type ValueType } from '../element/index.js';

/** Only `yes` is written; `no` is read where it says nothing. */
const yes: ValueType<boolean> = {
  parse: (text) => (text === 'yes' ? true : text === 'no' ? false : undefined),
  format: () => 'yes',
  expected: "'yes'",
  schema: { type: 'enum', values: ['yes'] },
};

const tag = struct({
  id: attr(uint({ max: 4095 }), { required: true }),
  nativeMode: attr(oneOf('tagged', 'untagged')),
});

/** `<vlan trunk='yes'><tag id='42' nativeMode='untagged'/></vlan>`; without tags it counts as missing. */
export const vlan = struct(
  {
    trunk: attr(yes, { when: (_, model) => model.tags !== undefined && model.trunk === true }),
    tags: list('tag', tag),
  },
  'vlan',
);
export interface Vlan extends Infer<typeof vlan> {}
