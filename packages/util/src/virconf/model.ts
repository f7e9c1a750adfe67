/** A value of a configuration file: an unsigned or negative whole number, a string, a list, or nothing. */
export type ConfValue = bigint | string | readonly ConfValue[];

/** One line of a configuration file. */
export interface ConfEntry {
  /** Undefined for a line that is only a comment or empty. */
  readonly name?: string;
  readonly value?: ConfValue;
  /** The text after `#`, as written; undefined where there is none. */
  readonly comment?: string;
}

/** Which of the syntax's dialects a file is in. */
export interface ConfDialect {
  /** Names may hold dots and dashes, as VMX files have them. Default false. */
  readonly vmx?: boolean;
  /** Strings only, bare words included, and no lists, as lxc's files have them. Default false. */
  readonly lxc?: boolean;
}
