import type { JsonValue } from '@tsvirt/util';

/** A value of a QMP message. */
export type QmpValue = JsonValue;

/** A JSON object, as QMP has it for arguments, event data and most replies. */
export type QmpObject = { readonly [key: string]: QmpValue | undefined };

/** True for an object that isn't an array. */
export function isQmpObject(value: QmpValue | undefined): value is QmpObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; none of what is no list. */
export function qmpObjects(value: QmpValue | undefined): QmpObject[] {
  return Array.isArray(value) ? (value as readonly QmpValue[]).filter(isQmpObject) : [];
}

/** The integer in a reply as bigint; 0 for anything that isn't one. */
export function qmpInteger(value: QmpValue | undefined): bigint {
  if (typeof value === 'bigint') return value;
  return typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : 0n;
}
