import { attr, type Infer, oneOf, string, struct } from '../../element/index.js';

/** `<teaming type='transient' persistent='ua-backup0'/>` */
export const teaming = struct(
  { type: attr(oneOf('persistent', 'transient'), { required: true }), persistent: attr(string) },
  'teaming',
);
export interface Teaming extends Infer<typeof teaming> {}
