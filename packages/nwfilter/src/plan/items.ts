import {
  arpOpcodes,
  etherTypes,
  type FilterRule,
  type FilterVariable,
  ipProtocols,
  isVariable,
} from '@tsvirt/conf/nwfilter';

/** Part of a rule's condition: its value, and whether it must not be so. */
export interface Item {
  readonly value: unknown;
  readonly negated: boolean;
}

/** The parts of a rule's condition by their names. */
export class Items {
  readonly #match: Readonly<Record<string, unknown>>;
  readonly #except: Readonly<Record<string, unknown>>;

  constructor({ condition }: FilterRule) {
    this.#match = { ...condition?.match };
    this.#except = { ...condition?.except };
  }

  get(name: string): Item | undefined {
    const excepted = this.#except[name];
    if (excepted !== undefined) return { value: excepted, negated: true };
    const value = this.#match[name];
    return value === undefined ? undefined : { value, negated: false };
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  /** The variables in the order of the condition's attributes. */
  variables(): FilterVariable[] {
    return [...Object.values(this.#match), ...Object.values(this.#except)].filter(isVariable);
  }
}

/** Gives the value that a variable has for the commands being written. */
export type Resolve = (variable: FilterVariable) => string;

const names: Readonly<Record<string, number>> = { ...etherTypes, ...ipProtocols, ...arpOpcodes };
const numberOf = (value: unknown): number | undefined => {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && Object.hasOwn(names, value)) return names[value];
  return typeof value === 'object' && value !== null && 'hex' in value ? Number(value.hex) : undefined;
};

/** A value as a word of a command; numbers, and what has the name of one, in decimal. */
export function decimal(value: unknown, resolve: Resolve): string {
  return isVariable(value) ? resolve(value) : String(numberOf(value) ?? value);
}

/** Text as it is. */
export function plain(value: unknown, resolve: Resolve): string {
  return isVariable(value) ? resolve(value) : String(value);
}

/** A number in hexadecimal. */
export function hex(value: unknown, resolve: Resolve): string {
  const number = isVariable(value) ? undefined : numberOf(value);
  return number === undefined ? decimal(value, resolve) : `0x${number.toString(16)}`;
}
