import type { Field } from '../element/index.js';

/** A field that a document may leave out and that its `defaults` step fills in: always there in the model. */
export function filled<T, I>(field: Field<T, false, I, false>): Field<T, true, I, false> {
  return { ...field, '~required': true, '~given': false };
}
