import { ErrorCode } from '@tsvirt/util/error';

/** What a schema says of a value; a program writes RELAX NG and JSON Schema from it. */
export type ValueSchema =
  | { readonly type: 'string'; readonly pattern?: string; readonly minLength?: number }
  | {
      readonly type: 'enum';
      readonly values: readonly string[];
      /** The model has true for the first of two words, false for the second. */
      readonly boolean?: boolean;
    }
  | {
      readonly type: 'integer';
      readonly min?: bigint | number;
      readonly max?: bigint | number;
      readonly base?: 10 | 16;
    }
  | { readonly type: 'number' }
  | { readonly type: 'choice'; readonly of: readonly ValueSchema[] }
  | { readonly type: 'list'; readonly of: ValueSchema; readonly separator: string };

/** How a value stands in an attribute or as an element's text. */
export interface ValueType<T> {
  /** The value, or undefined when the text isn't one. */
  readonly parse: (text: string) => T | undefined;
  readonly format: (value: T) => string;
  /** What an error says was expected: `one of 'a', 'b'`, `an integer from 0 to 31`. */
  readonly expected: string;
  /** Code of the error for a bad value, which may depend on it; default `XML_ERROR`. */
  readonly code?: ErrorCode | ((text: string) => ErrorCode) | undefined;
  readonly schema: ValueSchema;
  /** Name under which the schema defines this type once, such as `UUID`. */
  readonly name?: string | undefined;
}

/** The TypeScript type of a value type. */
export type ValueOf<V> = V extends ValueType<infer T> ? T : never;

/** The same value type under a name for schemas, or with another error code or expectation. */
export function refine<T>(
  type: ValueType<T>,
  change: Partial<Pick<ValueType<T>, 'expected' | 'code' | 'name' | 'parse' | 'format' | 'schema'>>,
): ValueType<T> {
  return { ...type, ...change };
}

/** The same value type; another value is well said but not to be had: `CONFIG_UNSUPPORTED`. */
export function unsupportedUnless<T>(type: ValueType<T>): ValueType<T> {
  return refine(type, { code: ErrorCode.CONFIG_UNSUPPORTED });
}
