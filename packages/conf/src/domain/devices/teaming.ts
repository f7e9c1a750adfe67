import { attr, type Infer, oneOf, string, struct, unsupportedUnless } from '../../element/index.js';

/** `<teaming type='transient' persistent='ua-backup0'/>` */
export const teaming = struct(
  {
    type: attr(unsupportedUnless(oneOf('persistent', 'transient')), { required: true }),
    persistent: attr(string),
  },
  'teaming',
);
export interface Teaming extends Infer<typeof teaming> {}
