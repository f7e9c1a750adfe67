import { ErrorCode } from '@tsvirt/util/error';
import { attr, type Infer, oneOf, string, struct, unsupportedUnless } from '../../element/index.js';

/** `<teaming type='transient' persistent='ua-backup0'/>` */
export const teaming = struct(
  {
    type: attr(unsupportedUnless(oneOf('persistent', 'transient')), {
      required: true,
      missing: ErrorCode.CONFIG_UNSUPPORTED,
    }),
    persistent: attr(string, { emptyIsNone: true }),
  },
  'teaming',
);
export interface Teaming extends Infer<typeof teaming> {}
