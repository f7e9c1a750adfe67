import { formatJson } from '@tsvirt/util';
import type { QmpObject } from '../qmp/index.js';

/** A command line while it is put together. */
export class ArgumentList {
  readonly #items: string[] = [];

  /** An option with or without a value. */
  add(option: string, value?: string): void {
    this.#items.push(option);
    if (value !== undefined) this.#items.push(value);
  }

  /** An option whose value is JSON; members without a value are left out. */
  json(option: string, value: QmpObject): void {
    this.#items.push(option, formatJson(value));
  }

  /** Words as they are: what a document passes through. */
  raw(...words: readonly string[]): void {
    this.#items.push(...words);
  }

  toArray(): string[] {
    return [...this.#items];
  }
}

/** Joins `a=b` parts with commas, values quoted for QEMU; those without a value are left out. */
export function keyValues(
  head: string,
  values: Readonly<Record<string, string | number | bigint | undefined>>,
): string {
  let text = head;
  for (const [key, value] of Object.entries(values))
    if (value !== undefined) text += `,${key}=${escapeComma(String(value))}`;
  return text;
}

/** QEMU's option values double their commas. */
export function escapeComma(value: string): string {
  return value.replaceAll(',', ',,');
}

/** `on` or `off`; undefined stays. */
export function onOffText(value: boolean): 'on' | 'off';
export function onOffText(value: boolean | undefined): 'on' | 'off' | undefined;
export function onOffText(value: boolean | undefined): 'on' | 'off' | undefined {
  return value === undefined ? undefined : value ? 'on' : 'off';
}
