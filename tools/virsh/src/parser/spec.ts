/** What an option takes: nothing, one string, one number, or every remaining word. */
export type OptionKind = 'string' | 'int' | 'bool' | 'argv';

/** One option of a command, as the generated table declares it. */
export interface OptionSpec {
  readonly name: string;
  readonly kind: OptionKind;
  readonly required?: true;
  /** Its value may stand alone, without `--name`. */
  readonly positional?: true;
  /** As {@link positional}, kept for old scripts and not shown in the synopsis. */
  readonly legacyPositional?: true;
  readonly allowEmpty?: true;
  /** Which kind of object completes its value. */
  readonly completer?: string;
  /** List flags that narrow the completer's objects. */
  readonly completerFlags?: number;
}

/** Another spelling of an option, possibly with its value. */
export interface OptionAlias {
  readonly name: string;
  readonly target: string;
  readonly value?: string;
}

/** One command, as the generated table declares it. */
export interface CommandSpec {
  readonly name: string;
  readonly aliasOf?: string;
  /** Runs without a connection. */
  readonly noConnect?: true;
  readonly hidden?: true;
  readonly options: readonly OptionSpec[];
  readonly aliases?: readonly OptionAlias[];
  /** Pairs that can't be given together. */
  readonly exclusive?: readonly (readonly string[])[];
  /** The first needs the second. */
  readonly requires?: readonly (readonly string[])[];
  /** One of them is needed. */
  readonly alternative?: readonly (readonly string[])[];
}

/** A group of commands as `help` shows it. */
export interface CommandGroup {
  readonly name: string;
  readonly keyword: string;
  readonly commands: readonly CommandSpec[];
}
