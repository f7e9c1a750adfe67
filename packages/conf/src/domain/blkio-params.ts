import { makeParam, type TypedParam, validateTypedParams } from '@tsvirt/core';
import type { DomainErrors, ErrorDomain } from '@tsvirt/util';
import type { Blkiotune } from './tuning.js';

type Device = NonNullable<Blkiotune['devices']>[number];

const uint32 = 0xffff_ffffn;
const uint64 = 0xffff_ffff_ffff_ffffn;

/** Fields of virDomainSetBlkioParameters with values of devices, where they are in a `<device>`, and how large they get. */
const deviceFields = [
  ['device_weight', 'weight', uint32],
  ['device_read_iops_sec', 'readIopsSec', uint32],
  ['device_write_iops_sec', 'writeIopsSec', uint32],
  ['device_read_bytes_sec', 'readBytesSec', uint64],
  ['device_write_bytes_sec', 'writeBytesSec', uint64],
] as const;

const types = {
  weight: 'uint' as const,
  ...Object.fromEntries(deviceFields.map(([field]) => [field, 'string' as const])),
};

/** Shares of the host's disks as virDomainGetBlkioParameters gives them. @param weight what it is where none is set */
export function blkioParams(tune: Blkiotune | undefined, weight = 0): TypedParam[] {
  return [
    makeParam('weight', 'uint', tune?.weight ?? weight),
    ...deviceFields.map(([field, key]) => {
      const said = (tune?.devices ?? []).filter((device) => Number(device[key] ?? 0) > 0);
      return makeParam(field, 'string', said.map((device) => `${device.path},${device[key]}`).join(','));
    }),
  ];
}

/** @throws VirtError `ARGUMENT_UNSUPPORTED` for fields that there aren't, `INVALID_ARG` for those of another type */
export function checkBlkioParams(params: readonly TypedParam[], domain: ErrorDomain): void {
  validateTypedParams(params, types, { domain });
}

/** The shares with those changed that the call names; 0 is none. @throws VirtError `INVALID_ARG` for a list that is none */
export function withBlkioParams(
  tune: Blkiotune | undefined,
  params: readonly TypedParam[],
  errors: DomainErrors,
): Blkiotune {
  const { devices: before = [], weight: weightBefore, ...rest } = tune ?? {};
  const given = params.find(({ field }) => field === 'weight')?.value;
  const weight = given === undefined ? weightBefore : Number(given);
  const devices = new Map<string, Device>(before.map((device) => [device.path, { ...device }]));
  for (const [field, key, most] of deviceFields) {
    const text = params.find((param) => param.field === field)?.value;
    if (typeof text !== 'string') continue;
    for (const [path, value] of pairs(field, text, most, errors)) {
      const device: Device = devices.get(path) ?? { path };
      if (value === 0n) delete device[key];
      else if (key === 'readBytesSec' || key === 'writeBytesSec') device[key] = value;
      else device[key] = Number(value);
      devices.set(path, device);
    }
  }
  const limited = [...devices.values()].filter((device) => Object.keys(device).length > 1);
  return {
    ...rest,
    ...(weight === undefined || weight === 0 ? {} : { weight }),
    ...(limited.length === 0 ? {} : { devices: limited }),
  };
}

/** `PATH,VALUE,PATH,VALUE`. */
function pairs(
  field: string,
  text: string,
  most: bigint,
  { invalidArgument }: DomainErrors,
): [path: string, value: bigint][] {
  if (text === '') return [];
  const words = text.split(',');
  const found: [string, bigint][] = [];
  for (let at = 0; at < words.length; at += 2) {
    const [path = '', digits = ''] = words.slice(at, at + 2);
    if (!path.startsWith('/') || !/^\d{1,20}$/.test(digits))
      throw invalidArgument(`'${text}' is not a list for '${field}': expected PATH,NUMBER,…`);
    const value = BigInt(digits);
    if (value > most) throw invalidArgument(`'${field}' of ${path} is ${value}: expected 0 to ${most}`);
    found.push([path, value]);
  }
  return found;
}
