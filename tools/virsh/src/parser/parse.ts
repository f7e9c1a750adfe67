import { ParseError } from './parse-error.js';
import type { CommandSpec, OptionSpec } from './spec.js';
import type { CommandTable } from './table.js';
import type { Token, TokenSource } from './tokens.js';

/** An option as given, in the order of the command line. */
export interface GivenOption {
  readonly spec: OptionSpec;
  /** Undefined for a bool. */
  readonly value: string | undefined;
}

/** A command ready to run. */
export interface ParsedCommand {
  readonly spec: CommandSpec;
  readonly options: readonly GivenOption[];
}

const MAY_STAND_ALONE = (option: OptionSpec): boolean =>
  option.positional === true || option.legacyPositional === true;

/** Takes the words of one command after its name. */
class OptionReader {
  readonly #given: GivenOption[] = [];
  readonly #seen = new Set<OptionSpec>();
  #onlyData = false;
  #help = false;

  constructor(
    private readonly spec: CommandSpec,
    private readonly tokens: TokenSource,
  ) {}

  /** @returns the token that ended the command. */
  read(): Token {
    for (;;) {
      const token = this.tokens.next();
      if (token.kind !== 'word') return token;
      if (this.#onlyData) this.#data(token.text);
      else if (token.text === '--') this.#onlyData = true;
      else if (token.text.startsWith('--')) this.#named(token.text.slice(2));
      else this.#data(token.text);
    }
  }

  result(table: CommandTable): ParsedCommand {
    if (this.#help) {
      const spec = table.find('help');
      const option = spec?.options[0];
      if (spec && option) return { spec, options: [{ spec: option, value: this.spec.name }] };
    }
    for (const option of this.spec.options) {
      if (!option.required || this.#seen.has(option)) continue;
      const shown = option.positional ? `<${option.name}>` : `--${option.name}`;
      throw new ParseError(`command '${this.spec.name}' requires ${shown} option`);
    }
    return { spec: this.spec, options: this.#given };
  }

  #named(text: string): void {
    const equals = text.indexOf('=');
    let name = equals < 0 ? text : text.slice(0, equals);
    let value = equals < 0 ? undefined : text.slice(equals + 1);
    const alias = this.spec.aliases?.find((candidate) => candidate.name === name);
    if (alias) {
      if (alias.value !== undefined && value !== undefined)
        throw new ParseError(`invalid '=' after option --${name}`);
      name = alias.target;
      value = alias.value ?? value;
    }
    const option = this.spec.options.find((candidate) => candidate.name === name);
    if (!option) {
      if (name === 'help' && value === undefined) {
        this.#help = true;
        return;
      }
      throw new ParseError(`command '${this.spec.name}' doesn't support option --${name}`);
    }
    if (this.#seen.has(option) && option.kind !== 'argv')
      throw new ParseError(`option --${name} already seen`);
    if (option.kind === 'bool') {
      if (value !== undefined) throw new ParseError(`invalid '=' after option --${name}`);
    } else if (value === undefined) {
      const token = this.tokens.next();
      if (token.kind !== 'word')
        throw new ParseError(`expected syntax: --${name} <${option.kind === 'int' ? 'number' : 'string'}>`);
      value = token.text;
    }
    this.#add(option, value);
  }

  #data(text: string): void {
    const option = this.spec.options.find(
      (candidate) => MAY_STAND_ALONE(candidate) && (candidate.kind === 'argv' || !this.#seen.has(candidate)),
    );
    if (option) this.#add(option, text);
    else if (this.spec.name !== 'help') throw new ParseError(`unexpected data '${text}'`);
  }

  #add(option: OptionSpec, value: string | undefined): void {
    this.#seen.add(option);
    this.#given.push({ spec: option, value });
  }
}

/**
 * Every command of a line or script. Nothing of it may run if this throws.
 * @throws ParseError naming the first thing that can't be understood.
 */
export function parseCommands(table: CommandTable, tokens: TokenSource): ParsedCommand[] {
  const commands: ParsedCommand[] = [];
  for (;;) {
    let token = tokens.next();
    if (token.kind === 'end') return commands;
    if (token.kind === 'separator') continue;
    if (token.text.startsWith('#')) {
      do token = tokens.next();
      while (token.kind === 'word');
      continue;
    }
    const spec = table.find(token.text);
    if (!spec) throw new ParseError(`unknown command: '${token.text}'`);
    const reader = new OptionReader(spec, tokens);
    const last = reader.read();
    commands.push(reader.result(table));
    if (last.kind === 'end') return commands;
  }
}
