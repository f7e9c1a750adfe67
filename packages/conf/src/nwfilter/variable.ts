import { ErrorCode } from '@tsvirt/util/error';
import type { ValueType } from '../element/index.js';

/** A variable in place of a value, filled in where the filter is used: `$IP`, `$IP[2]`, `$IP[@1]`. */
export interface FilterVariable {
  variable: string;
  /** Only the value at this place of its list. */
  element?: number;
  /** Lists with the same iterator are gone through in step; missing: iterator 0. */
  iterator?: number;
}

const syntax = /^\$(\w*)(?:\[\s*(?:(@)\s*)?(\d{1,9})\s*\].*)?$/;

export function parseVariable(text: string): FilterVariable | undefined {
  const match = syntax.exec(text);
  if (match === null) return undefined;
  const variable = match[1] ?? '';
  if (match[3] === undefined) return { variable };
  const number = Number(match[3]);
  if (match[2] === undefined) return { variable, element: number };
  return number === 0 ? { variable } : { variable, iterator: number };
}

export function formatVariable({ variable, element, iterator }: FilterVariable): string {
  if (element !== undefined) return `$${variable}[${element}]`;
  return iterator === undefined ? `$${variable}` : `$${variable}[@${iterator}]`;
}

export function isVariable(value: unknown): value is FilterVariable {
  return typeof value === 'object' && value !== null && 'variable' in value;
}

/** A value of a rule: one of the type given, or a variable. */
export function orVariable<T>(type: ValueType<T>): ValueType<T | FilterVariable> {
  return {
    parse: (text) => (text.startsWith('$') ? parseVariable(text) : type.parse(text)),
    format: (value) => (isVariable(value) ? formatVariable(value) : type.format(value)),
    expected: `${type.expected}, or a variable such as $NAME or $NAME[@1]`,
    code: ErrorCode.INTERNAL_ERROR,
    schema: {
      type: 'choice',
      of: [type.schema, { type: 'string', pattern: '\\$[ ]*[a-zA-Z0-9_]+(\\[[ ]*[@]?[0-9]+[ ]*\\])?[ ]*' }],
    },
  };
}
