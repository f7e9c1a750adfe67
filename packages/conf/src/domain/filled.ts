import type { Field } from '../element/index.js';

/** A field that every parsed domain has, because defaults fill it in; an application may leave it out. */
export function filled<T, I>(field: Field<T, false, I, false>): Field<T, true, I, false> {
  return field as unknown as Field<T, true, I, false>;
}
