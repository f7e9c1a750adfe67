import { ErrorCode } from '@tsvirt/util/error';
import { refine, type ValueType } from '../element/index.js';

/** A UUID in its canonical form: lower case, with dashes. Any placing of dashes is read. */
export const uuid: ValueType<string> = {
  parse(text) {
    const digits = text.trim().replaceAll('-', '').toLowerCase();
    if (!/^[0-9a-f]{32}$/.test(digits)) return undefined;
    return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-${digits.slice(12, 16)}-${digits.slice(16, 20)}-${digits.slice(20)}`;
  },
  format: (value) => value,
  expected: 'a UUID',
  name: 'UUID',
  schema: {
    type: 'string',
    pattern: '[a-fA-F0-9]{32}|[a-fA-F0-9]{8}-([a-fA-F0-9]{4}-){3}[a-fA-F0-9]{12}',
  },
};

/** The UUID of the object that a document describes. */
export const ownUuid: ValueType<string> = refine(uuid, { code: ErrorCode.INTERNAL_ERROR });
