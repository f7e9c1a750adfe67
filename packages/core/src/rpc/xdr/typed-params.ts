import type { TypedParam } from '../../driver/types.js';
import {
  TYPED_PARAM_FIELD_LENGTH,
  TypedParameterFlags,
  TypedParameterType,
} from '../../generated/constants.js';
import { limits } from '../message/limits.js';
import { rpcError } from './errors.js';
import type { XdrReader } from './reader.js';
import type { XdrWriter } from './writer.js';

/** The flag that says that string parameters are understood: VIR_TYPED_PARAM_STRING_OKAY. */
export const stringsOkay = TypedParameterFlags.STRING_OKAY;

/** A field's name in bytes, as C keeps it beside its NUL. */
const maxField = TYPED_PARAM_FIELD_LENGTH - 1;

/** One remote_typed_param. */
export function readTypedParam(r: XdrReader): TypedParam {
  const field = r.string(maxField);
  const type = r.int();
  switch (type) {
    case TypedParameterType.INT:
      return { field, type: 'int', value: r.int() };
    case TypedParameterType.UINT:
      return { field, type: 'uint', value: r.uint() };
    case TypedParameterType.LLONG:
      return { field, type: 'llong', value: r.hyper() };
    case TypedParameterType.ULLONG:
      return { field, type: 'ullong', value: r.uhyper() };
    case TypedParameterType.DOUBLE:
      return { field, type: 'double', value: r.double() };
    case TypedParameterType.BOOLEAN:
      return { field, type: 'boolean', value: r.bool() };
    case TypedParameterType.STRING:
      return { field, type: 'string', value: r.string(limits.string) };
    default:
      throw rpcError(`parameter '${field}' is of the unknown type ${type}`);
  }
}

export function writeTypedParam(w: XdrWriter, param: TypedParam): void {
  w.string(param.field, maxField);
  switch (param.type) {
    case 'int':
      w.int(TypedParameterType.INT);
      w.int(param.value);
      break;
    case 'uint':
      w.int(TypedParameterType.UINT);
      w.uint(param.value);
      break;
    case 'llong':
      w.int(TypedParameterType.LLONG);
      w.hyper(param.value);
      break;
    case 'ullong':
      w.int(TypedParameterType.ULLONG);
      w.uhyper(param.value);
      break;
    case 'double':
      w.int(TypedParameterType.DOUBLE);
      w.double(param.value);
      break;
    case 'boolean':
      w.int(TypedParameterType.BOOLEAN);
      w.bool(param.value);
      break;
    case 'string':
      w.int(TypedParameterType.STRING);
      w.string(param.value, limits.string);
      break;
  }
}
