import type { Connect } from '@tsvirt/core';
import { parseScaled, parseWhole } from '../parser/numbers.js';
import type { GivenOption, ParsedCommand } from '../parser/parse.js';
import type { CommandSpec } from '../parser/spec.js';
import { CommandFailure, fail } from './failure.js';
import type { Session } from './session.js';

const INT_MAX = 2n ** 31n - 1n;
const UINT_MAX = 2n ** 32n - 1n;
const LLONG_MAX = 2n ** 63n - 1n;
const ULLONG_MAX = 2n ** 64n - 1n;

/** One command being run: its options, and where it prints. */
export class Invocation {
  readonly spec: CommandSpec;
  readonly options: readonly GivenOption[];
  readonly #values = new Map<string, string | undefined>();

  constructor(
    readonly session: Session,
    command: ParsedCommand,
  ) {
    this.spec = command.spec;
    this.options = command.options;
    for (const { spec, value } of command.options) this.#values.set(spec.name, value);
  }

  /** The connection of the session. */
  connect(): Promise<Connect> {
    return this.session.connect();
  }

  print(text: string): void {
    this.session.print(text);
  }

  /** Prints what `--quiet` leaves out. */
  extra(text: string): void {
    if (!this.session.settings.quiet) this.session.print(text);
  }

  /** True if the option was given, with whatever value. */
  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** The given option's value as it stands, an empty one too. */
  raw(name: string): string | undefined {
    return this.#values.get(name);
  }

  /** The option's text. @throws if it is empty where the command wants more. */
  text(name: string): string | undefined {
    const value = this.#values.get(name);
    if (value === '' && !this.spec.options.find((option) => option.name === name)?.allowEmpty)
      fail(`Failed to get option '${name}': Option argument is empty`);
    return value;
  }

  /** The text of an option that the parser has made sure of. */
  need(name: string): string {
    return this.text(name) ?? fail(`Failed to get option '${name}': Option argument is empty`);
  }

  /** Every value of an argv option. */
  words(name: string): string[] {
    return this.options.flatMap(({ spec, value }) =>
      spec.name === name && value !== undefined ? [value] : [],
    );
  }

  /** An int. */
  int(name: string): number | undefined {
    return this.#number(name, -INT_MAX - 1n, INT_MAX);
  }

  /** An unsigned int. */
  uint(name: string): number | undefined {
    return this.#number(name, 0n, UINT_MAX);
  }

  /** A time given in seconds, in milliseconds: more than none, and no more than an int holds. */
  milliseconds(name: string): number | undefined {
    const seconds = this.#number(name, 1n, INT_MAX / 1000n);
    return seconds === undefined ? undefined : seconds * 1000;
  }

  /** A long long. */
  long(name: string): bigint | undefined {
    return this.#whole(name, -LLONG_MAX - 1n, LLONG_MAX);
  }

  /** An unsigned long long. */
  ulong(name: string): bigint | undefined {
    return this.#whole(name, 0n, ULLONG_MAX);
  }

  /** As {@link ulong}; a negative number wraps around. */
  ulongWrap(name: string): bigint | undefined {
    const value = this.#whole(name, -LLONG_MAX - 1n, ULLONG_MAX);
    return value === undefined ? undefined : BigInt.asUintN(64, value);
  }

  /** A size with an optional unit; `scale` is what a bare number counts. In bytes. */
  scaled(name: string, scale: bigint, max: bigint = ULLONG_MAX): bigint | undefined {
    const text = this.#values.get(name);
    if (text === undefined) return undefined;
    const result = parseScaled(text, scale, max);
    if (result.ok) return result.value;
    const lines = [`Scaled numeric value '${text}' for <${name}> option is malformed or out of range`];
    throw new CommandFailure(result.reason === undefined ? lines : [...lines, result.reason]);
  }

  /** Adds up the numbers of the options that were given. */
  bits(table: Readonly<Record<string, number>>): number {
    let sum = 0;
    for (const [name, bit] of Object.entries(table)) if (this.has(name)) sum |= bit;
    return sum;
  }

  /** `--config`, `--live` and `--current` as libvirt's modification impact. */
  impact(): number {
    return this.bits({ config: 2, live: 1 });
  }

  #whole(name: string, min: bigint, max: bigint): bigint | undefined {
    const text = this.#values.get(name);
    if (text === undefined) return undefined;
    return (
      parseWhole(text, min, max) ??
      fail(`Numeric value '${text}' for <${name}> option is malformed or out of range`)
    );
  }

  #number(name: string, min: bigint, max: bigint): number | undefined {
    const value = this.#whole(name, min, max);
    return value === undefined ? undefined : Number(value);
  }
}

/** What runs a command. It prints through the invocation and throws to fail. */
export type Handler = (c: Invocation) => Promise<void> | void;

/** The handlers of one file, by command. */
export type Handlers = Readonly<Record<string, Handler>>;
