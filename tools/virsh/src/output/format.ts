import type { ParamsObject } from '@tsvirt/core';
import { formatJson, parseJson } from '@tsvirt/util';

/** A line of a list of properties: the label takes 15 columns. */
export function field(label: string, value: string | number | bigint): string {
  return `${label.padEnd(15)} ${value}\n`;
}

const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'];

/** A size in the largest unit that leaves a number of at least one: `[1.5, 'GiB']`. */
export function prettySize(bytes: bigint): readonly [number, string] {
  let value = Number(bytes);
  let unit = 0;
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return [value, UNITS[unit] ?? 'B'];
}

/** `10.00 MiB`. */
export function capacity(bytes: bigint, digits = 2): string {
  const [value, unit] = prettySize(bytes);
  return `${value.toFixed(digits)} ${unit}`;
}

/** JSON with a line for each member; what is no JSON stays as it is. */
export function prettyJson(text: string): string {
  try {
    return formatJson(parseJson(text), 2);
  } catch {
    return text;
  }
}

/** One typed parameter's value. */
type ParamItem = ParamsObject[string];

/** A typed parameter's value as virsh prints it. */
export function paramText(value: ParamItem): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number' && !Number.isInteger(value)) return value.toFixed(6);
  return String(value);
}

/** Lines of `name: value`, names taking 15 columns. */
export function paramLines(
  params: ParamsObject,
  show: (value: ParamItem, name: string) => string = paramText,
): string {
  return Object.entries(params)
    .map(([name, value]) => `${name.padEnd(15)}: ${show(value, name)}\n`)
    .join('');
}

/** `yes` or `no`. */
export function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

/** Nanoseconds as `12.3s`. */
export function seconds(nanoseconds: bigint): string {
  return `${(Number(nanoseconds) / 1e9).toFixed(1)}s`;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** Local time as `2026-11-22 23:38:17 +0000`; `T` as separator and milliseconds where asked. */
export function timeText(milliseconds: number, style: 'space' | 'iso' = 'space'): string {
  const at = new Date(milliseconds);
  const day = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
  const time = `${pad(at.getHours())}:${pad(at.getMinutes())}:${pad(at.getSeconds())}`;
  const offset = -at.getTimezoneOffset();
  const zone = `${offset < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(offset) / 60))}${pad(Math.abs(offset) % 60)}`;
  return style === 'iso' ? `${day}T${time}.${pad(at.getMilliseconds(), 3)}${zone}` : `${day} ${time} ${zone}`;
}
