import { type Field, opaque } from '../../element/index.js';
import type { XmlFragment } from '../../xml/fragment.js';

/** What a network connected an interface to, as a driver's status file has it. */
export type ActualInterface = XmlFragment;

/** `<actual>`: only in status files. */
export const actual: Field<XmlFragment, false> = opaque({ when: ({ status }) => status === true });
