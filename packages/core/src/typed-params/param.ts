import { ErrorCode, VirtError } from '@tsvirt/util';
import type { TypedParam } from '../driver/types.js';
import { knownTypes } from './known-types.js';

/** libvirt's seven types of a typed parameter. */
export type ParamKind = 'int' | 'uint' | 'llong' | 'ullong' | 'double' | 'boolean' | 'string';

/** What a parameter can hold: int, uint and double are numbers, llong and ullong bigints. */
export type ParamValue = number | bigint | boolean | string;

/** A value with its type said outright; made by {@link param}. */
export interface ExplicitParam {
  readonly kind: ParamKind;
  readonly value: ParamValue;
}

/** Parameters by name as they are read; a name that was repeated holds an array. */
export interface ParamsObject {
  [name: string]: ParamValue | ParamValue[];
}

type ParamInput = ParamValue | ExplicitParam;

/**
 * Parameters as they are given: an object of values, or the wire's list. In an object undefined is left out and an array repeats its
 * name. The type of a number is what libvirt expects of that name; where core doesn't know the name, an integer is an int if negative
 * and else a uint, a wider one llong or ullong, and a fraction a double. Use {@link param} to say it outright.
 */
export type ParamsInput =
  | readonly TypedParam[]
  | { readonly [name: string]: ParamInput | readonly ParamInput[] | undefined };

/** Says the type of a parameter's value: `{ cpu_shares: param.ullong(1024n) }`. */
export const param = {
  int: (value: number): ExplicitParam => ({ kind: 'int', value }),
  uint: (value: number): ExplicitParam => ({ kind: 'uint', value }),
  llong: (value: bigint | number): ExplicitParam => ({ kind: 'llong', value }),
  ullong: (value: bigint | number): ExplicitParam => ({ kind: 'ullong', value }),
  double: (value: number): ExplicitParam => ({ kind: 'double', value }),
  boolean: (value: boolean): ExplicitParam => ({ kind: 'boolean', value }),
  string: (value: string): ExplicitParam => ({ kind: 'string', value }),
} as const;

/**
 * One parameter of the given type.
 * @throws VirtError `INVALID_ARG` if the type can't hold the value.
 */
export function makeParam(field: string, kind: ParamKind, value: ParamValue): TypedParam {
  return { field, type: kind, value: fitted(field, kind, value) } as TypedParam;
}

const ranges = {
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  uint: [0n, 2n ** 32n - 1n],
  llong: [-(2n ** 63n), 2n ** 63n - 1n],
  ullong: [0n, 2n ** 64n - 1n],
} as const;

function fitted(field: string, kind: ParamKind, value: ParamValue): ParamValue {
  if (kind === 'string' || kind === 'boolean') {
    if (typeof value === kind) return value;
    throw unfit(field, kind, value);
  }
  if (typeof value === 'boolean' || typeof value === 'string') throw unfit(field, kind, value);
  if (kind === 'double') return Number(value);
  if (typeof value === 'number' && !Number.isInteger(value)) throw unfit(field, kind, value);
  const whole = BigInt(value);
  const [low, high] = ranges[kind];
  if (whole < low || whole > high) throw unfit(field, kind, value);
  return kind === 'llong' || kind === 'ullong' ? whole : Number(value);
}

function unfit(field: string, kind: ParamKind, value: ParamValue): VirtError {
  return new VirtError(
    ErrorCode.INVALID_ARG,
    `invalid argument: parameter '${field}' is a ${kind} and can't hold ${value}`,
  );
}

/** What is given as parameters as the list that drivers get. @throws VirtError `INVALID_ARG` for a value that doesn't fit. */
export function toTypedParams(input: ParamsInput): TypedParam[] {
  if (isList(input)) return [...input];
  const params: TypedParam[] = [];
  for (const [field, given] of Object.entries(input)) {
    if (given === undefined) continue;
    const values: readonly ParamInput[] = Array.isArray(given) ? given : [given as ParamInput];
    for (const value of values)
      params.push(
        typeof value === 'object'
          ? makeParam(field, value.kind, value.value)
          : makeParam(field, guess(field, value), value),
      );
  }
  return params;
}

function isList(input: ParamsInput): input is readonly TypedParam[] {
  return Array.isArray(input);
}

function guess(field: string, value: ParamValue): ParamKind {
  if (typeof value === 'string' || typeof value === 'boolean') return typeof value as 'string' | 'boolean';
  const known = knownTypes.get(field);
  if (known !== undefined) return known;
  if (typeof value === 'bigint') return value < 0n ? 'llong' : 'ullong';
  if (!Number.isInteger(value)) return 'double';
  if (value < 0) return value >= -(2 ** 31) ? 'int' : 'llong';
  return value < 2 ** 32 ? 'uint' : 'ullong';
}

/** Parameters as a plain object; a repeated name holds an array. */
export function typedParamsToObject(params: readonly TypedParam[]): ParamsObject {
  const object: ParamsObject = Object.create(null) as ParamsObject;
  for (const { field, value } of params) {
    const before = object[field];
    if (before === undefined) object[field] = value;
    else if (Array.isArray(before)) before.push(value);
    else object[field] = [before, value];
  }
  return object;
}
