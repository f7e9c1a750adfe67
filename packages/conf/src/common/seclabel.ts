import { attr, type Infer, leaf, string, struct, yesNo } from '../element/index.js';

/** `<seclabel>` of a device or storage source. */
export const deviceSeclabel = struct(
  {
    model: attr(string),
    labelskip: attr(yesNo),
    relabel: attr(yesNo),
    label: leaf(string),
  },
  'devSeclabel',
);

export interface DeviceSeclabel extends Infer<typeof deviceSeclabel> {}
