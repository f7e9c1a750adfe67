import type { Field } from '../../element/index.js';

/**
 * A field that parsing may leave open and `deviceDefaults` fills: always there in the model of a parsed document, not
 * needed where an application gives it.
 */
export function filled<T, I>(field: Field<T, boolean, I, boolean>): Field<T, true, I, false> {
  return { ...field, '~required': true, '~given': false } as Field<T, true, I, false>;
}
