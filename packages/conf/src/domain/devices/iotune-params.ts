import { ErrorCode, makeParam, type TypedParam, VirtError, validateTypedParams } from '@tsvirt/core';
import type { ErrorDomain } from '@tsvirt/util';
import type { Iotune } from './iotune.js';

/** Fields of virDomainSetBlockIoTune and where they are in `<iotune>`, in the call's order. */
const fields = [
  ['total_bytes_sec', 'totalBytesSec'],
  ['read_bytes_sec', 'readBytesSec'],
  ['write_bytes_sec', 'writeBytesSec'],
  ['total_iops_sec', 'totalIopsSec'],
  ['read_iops_sec', 'readIopsSec'],
  ['write_iops_sec', 'writeIopsSec'],
  ['total_bytes_sec_max', 'totalBytesSecMax'],
  ['read_bytes_sec_max', 'readBytesSecMax'],
  ['write_bytes_sec_max', 'writeBytesSecMax'],
  ['total_iops_sec_max', 'totalIopsSecMax'],
  ['read_iops_sec_max', 'readIopsSecMax'],
  ['write_iops_sec_max', 'writeIopsSecMax'],
  ['size_iops_sec', 'sizeIopsSec'],
  ['group_name', 'groupName'],
  ['total_bytes_sec_max_length', 'totalBytesSecMaxLength'],
  ['read_bytes_sec_max_length', 'readBytesSecMaxLength'],
  ['write_bytes_sec_max_length', 'writeBytesSecMaxLength'],
  ['total_iops_sec_max_length', 'totalIopsSecMaxLength'],
  ['read_iops_sec_max_length', 'readIopsSecMaxLength'],
  ['write_iops_sec_max_length', 'writeIopsSecMaxLength'],
] as const;

const types = Object.fromEntries(
  fields.map(([field]) => [field, field === 'group_name' ? 'string' : 'ullong'] as const),
);

/** Of each of these, the total and its parts exclude each other. */
const families = ['bytes_sec', 'iops_sec', 'bytes_sec_max', 'iops_sec_max'];

/** A disk's limits as virDomainGetBlockIoTune gives them: 0 and '' for none. */
export function iotuneParams(tune: Iotune): TypedParam[] {
  return fields.map(([field, key]) =>
    key === 'groupName'
      ? makeParam(field, 'string', tune.groupName ?? '')
      : makeParam(field, 'ullong', tune[key] ?? 0n),
  );
}

/** @throws VirtError `INVALID_ARG` for fields that there aren't, of another type, or that exclude each other */
export function checkIotuneParams(params: readonly TypedParam[], domain: ErrorDomain): void {
  validateTypedParams(params, types, { domain });
  const given = (field: string): boolean =>
    params.some((param) => param.field === field && param.value !== 0n);
  for (const family of families)
    if (given(`total_${family}`) && (given(`read_${family}`) || given(`write_${family}`)))
      throw new VirtError(
        ErrorCode.INVALID_ARG,
        `total_${family} and read_${family} or write_${family} exclude each other`,
        { domain },
      );
}

/** The limits with those changed that the call names; an empty group name means none. */
export function withIotuneParams(tune: Iotune, params: readonly TypedParam[]): Iotune {
  const changed = { ...tune };
  for (const [field, key] of fields) {
    const value = params.find((param) => param.field === field)?.value;
    if (key === 'groupName') {
      if (typeof value === 'string') changed.groupName = value === '' ? undefined : value;
    } else if (typeof value === 'bigint') changed[key] = value;
  }
  return changed;
}

/** The parameters of a family of limits with those that the call leaves out: 0, for its total and its parts go together. */
export function completeIotuneParams(params: readonly TypedParam[]): TypedParam[] {
  const sides = ['total', 'read', 'write'];
  const added = [...families, 'bytes_sec_max_length', 'iops_sec_max_length'].flatMap((family) => {
    const names = sides.map((side) => `${side}_${family}`);
    const missing = names.filter((name) => !params.some(({ field }) => field === name));
    return missing.length === names.length ? [] : missing.map((name) => makeParam(name, 'ullong', 0n));
  });
  return [...params, ...added];
}
