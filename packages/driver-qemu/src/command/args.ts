import { formatJson } from '@tsvirt/util';
import { isQmpObject, type QmpObject, type QmpValue } from '../qmp/index.js';

/** A command line while it is put together. */
export class ArgumentList {
  readonly #items: string[] = [];
  readonly #before: ReadonlyMap<string, QmpObject>;
  readonly #plainDevices: boolean;

  readonly #change: (device: QmpObject) => QmpObject;

  /**
   * @param before devices that others need in front of them, by the others' ids
   * @param change what the document itself has changed of devices
   * @param plainDevices true where QEMU is too old to take devices as JSON
   */
  constructor(
    before: ReadonlyMap<string, QmpObject> = new Map(),
    change: (device: QmpObject) => QmpObject = (device) => device,
    plainDevices = false,
  ) {
    this.#before = before;
    this.#change = change;
    this.#plainDevices = plainDevices;
  }

  /** An option with or without a value. */
  add(option: string, value?: string): void {
    this.#items.push(option);
    if (value !== undefined) this.#items.push(value);
  }

  /** An option whose value is JSON; members without a value are left out. */
  json(option: string, value: QmpObject): void {
    const before = option === '-device' ? this.#before.get(String(value.id)) : undefined;
    if (before !== undefined) this.#items.push(option, this.#text(option, before));
    this.#items.push(option, this.#text(option, option === '-device' ? this.#change(value) : value));
  }

  #text(option: string, value: QmpObject): string {
    return option === '-device' && this.#plainDevices
      ? flatOptions(String(value.driver), value, ['driver'])
      : formatJson(value);
  }

  /** `-chardev`; the backend is what the monitor takes instead. */
  chardev(text: string, _backend: () => QmpObject): void {
    this.add('-chardev', text);
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

/**
 * An object as QEMU's options have it: `head,a=1,b.c=2`, with `on` and `off`, and a list's members by their numbers. Members without a value are
 * left out.
 */
export function flatOptions(head: string, value: QmpObject, without: readonly string[] = []): string {
  let text = head;
  const add = (name: string, member: QmpValue | undefined): void => {
    if (member === undefined || member === null) return;
    if (Array.isArray(member))
      // A list of strings is one string each.
      for (const [at, each] of member.entries())
        if (isQmpObject(each) && typeof each.str === 'string') add(name, each.str);
        else add(`${name}.${at}`, each);
    else if (typeof member === 'object')
      for (const [key, each] of Object.entries(member)) add(`${name}.${key}`, each);
    else {
      const shown = typeof member === 'boolean' ? onOffText(member) : escapeComma(String(member));
      text += `${text === '' ? '' : ','}${name}=${shown}`;
    }
  };
  for (const [name, member] of Object.entries(value)) if (!without.includes(name)) add(name, member);
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
