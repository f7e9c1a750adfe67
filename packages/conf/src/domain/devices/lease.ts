import { attr, child, type Infer, type Input, leaf, string, struct, uint64 } from '../../element/index.js';

/** `<lease>` */
export const lease = struct(
  {
    lockspace: leaf(string),
    key: leaf(string, { required: true }),
    target: child(struct({ path: attr(string, { required: true }), offset: attr(uint64, { omit: 0n }) }), {
      required: true,
    }),
  },
  'lease',
);
/** A lease that a lock manager keeps while the domain runs: what `<lease>` says. */
export interface Lease extends Infer<typeof lease> {}
export interface LeaseInput extends Input<typeof lease> {}
