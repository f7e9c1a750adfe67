import type { Blkiotune } from '@tsvirt/conf/domain';
import { makeParam, type TypedParam, validateTypedParams } from '@tsvirt/core';
import { ErrorDomain } from '@tsvirt/util';
import { invalidArgument } from '../errors.js';

type Device = NonNullable<Blkiotune['devices']>[number];

/** Parameters that hold `path,value,path,value`, and where the values go. */
const deviceFields = [
  { field: 'device_weight', key: 'weight' },
  { field: 'device_read_iops_sec', key: 'readIopsSec' },
  { field: 'device_write_iops_sec', key: 'writeIopsSec' },
  { field: 'device_read_bytes_sec', key: 'readBytesSec' },
  { field: 'device_write_bytes_sec', key: 'writeBytesSec' },
] as const;

/** The devices' shares as parameters. */
export function readDeviceTuning(tune: Blkiotune | undefined): TypedParam[] {
  return deviceFields.map(({ field, key }) => {
    const said = (tune?.devices ?? []).flatMap((device) =>
      device[key] === undefined || Number(device[key]) === 0 ? [] : [`${device.path},${device[key]}`],
    );
    return makeParam(field, 'string', said.join(','));
  });
}

/** The shares with the given parameters in place. @throws VirtError `INVALID_ARG` for a list that is none. */
export function writeDeviceTuning(tune: Blkiotune | undefined, params: readonly TypedParam[]): Blkiotune {
  validateTypedParams(
    params,
    { weight: 'uint', ...Object.fromEntries(deviceFields.map(({ field }) => [field, 'string' as const])) },
    { domain: ErrorDomain.TEST },
  );
  const weight = params.find(({ field }) => field === 'weight')?.value;
  const devices = structuredClone(tune?.devices ?? []);
  for (const { field, key } of deviceFields) {
    const given = params.find((param) => param.field === field)?.value;
    if (typeof given !== 'string') continue;
    for (const [path, value] of pairs(field, given)) set(devices, path, key, value);
  }
  return { ...tune, ...(weight !== undefined && { weight: Number(weight) }), devices };
}

function set(
  devices: Device[],
  path: string,
  key: (typeof deviceFields)[number]['key'],
  value: bigint,
): void {
  let device = devices.find((candidate) => candidate.path === path);
  if (device === undefined) {
    device = { path };
    devices.push(device);
  }
  if (key === 'readBytesSec' || key === 'writeBytesSec') device[key] = value;
  else device[key] = Number(value);
}

function pairs(field: string, text: string): [path: string, value: bigint][] {
  if (text === '') return [];
  const parts = text.split(',');
  if (parts.length % 2 !== 0) throw invalidArgument(`${field} is '${text}': expected path,value,path,value`);
  return Array.from({ length: parts.length / 2 }, (_, at) => {
    const [path = '', value = ''] = parts.slice(at * 2, at * 2 + 2);
    if (path === '' || !/^\d{1,18}$/.test(value))
      throw invalidArgument(`${field} is '${text}': expected path,value,path,value`);
    return [path, BigInt(value)];
  });
}
