import {
  attr,
  formsInSchema,
  type Infer,
  leaf,
  leaves,
  neededInSchema,
  oneOf,
  string,
  struct,
  yesNo,
} from '../element/index.js';

const model = attr(string);

/** `<seclabel>` of a device or storage source. */
export const deviceSeclabel = formsInSchema(
  struct(
    {
      model,
      labelskip: attr(yesNo),
      relabel: attr(yesNo),
      label: leaf(string),
    },
    'devSeclabel',
  ),
  struct({ model, relabel: attr(oneOf('no'), { required: true }) }),
  struct({ model, labelskip: attr(oneOf('yes'), { required: true }) }),
  struct({ model, relabel: attr(oneOf('yes')), label: neededInSchema(leaves('label', string)) }),
);

export interface DeviceSeclabel extends Infer<typeof deviceSeclabel> {}
