import type { CommandSpec, OptionSpec } from '../parser/spec.js';
import type { Session } from './session.js';

/** What the words in front of the one being completed say. */
interface Position {
  /** Options given so far. */
  readonly seen: ReadonlySet<OptionSpec>;
  /** The option whose value is being completed. */
  readonly wants: OptionSpec | undefined;
}

/** Reads the words of a command line that may have mistakes: at the first, what was read so far is forgotten. */
function position(command: CommandSpec, words: readonly string[]): Position {
  const seen = new Set<OptionSpec>();
  let wants: OptionSpec | undefined;
  for (const word of words) {
    if (wants) {
      seen.add(wants);
      wants = undefined;
    } else if (word.startsWith('--') && word.length > 2) {
      const [name = ''] = word.slice(2).split('=');
      const option = optionNamed(command, name);
      if (!option) return { seen: new Set(), wants: undefined };
      if (option.kind === 'bool' || word.includes('=')) seen.add(option);
      else wants = option;
    } else if (word !== '--') {
      const option = nextPositional(command, seen);
      if (!option) return { seen: new Set(), wants: undefined };
      seen.add(option);
    }
  }
  return { seen, wants };
}

function optionNamed(command: CommandSpec, name: string): OptionSpec | undefined {
  const target = command.aliases?.find((alias) => alias.name === name)?.target ?? name;
  return command.options.find((candidate) => candidate.name === target);
}

function nextPositional(command: CommandSpec, seen: ReadonlySet<OptionSpec>): OptionSpec | undefined {
  return command.options.find(
    (option) =>
      (option.positional || option.legacyPositional) && (option.kind === 'argv' || !seen.has(option)),
  );
}

async function values(
  session: Session,
  option: OptionSpec,
  command: CommandSpec,
  words: readonly string[],
  text: string,
): Promise<string[]> {
  if (option.completer === undefined || option.completer === 'Empty') return [];
  const { completerFor } = await import('./completers.js');
  try {
    return await completerFor(option.completer, {
      session,
      flags: option.completerFlags ?? 0,
      text,
      given: (name) => givenValue(command, words, name),
    });
  } catch (error) {
    session.debug(0, `completion failed: ${error instanceof Error ? error.message : String(error)}\n`);
    return [];
  }
}

/** The value that an option of the command has among the words: by name, or as the first positional. */
function givenValue(command: CommandSpec, words: readonly string[], name: string): string | undefined {
  const seen = new Set<OptionSpec>();
  let wants: OptionSpec | undefined;
  for (const word of words) {
    let option: OptionSpec | undefined;
    let value: string | undefined = word;
    if (wants) {
      option = wants;
      wants = undefined;
    } else if (word.startsWith('--') && word.length > 2) {
      const [key = '', ...rest] = word.slice(2).split('=');
      option = command.options.find((candidate) => candidate.name === key);
      value = rest.length > 0 ? rest.join('=') : undefined;
      if (option && option.kind !== 'bool' && value === undefined) {
        wants = option;
        continue;
      }
    } else {
      option = nextPositional(command, seen);
    }
    if (!option) continue;
    seen.add(option);
    if (option.name === name) return value;
  }
  return undefined;
}

/**
 * What the last of the words can become. The first word is the command; one empty word asks for all commands.
 * @returns candidates in the order of the command's options, or of the objects.
 */
export async function complete(session: Session, words: readonly string[]): Promise<string[]> {
  const text = words.at(-1) ?? '';
  const [name = ''] = words;
  if (words.length <= 1)
    return session.table.groups
      .flatMap((group) => group.commands)
      .filter((command) => !command.hidden && command.name.startsWith(text))
      .map((command) => command.name);
  const command = session.table.find(name);
  if (!command) return [];
  const before = words.slice(1, -1);
  const { seen, wants } = position(command, before);
  const matching = (found: readonly string[]): string[] => found.filter((value) => value.startsWith(text));
  if (wants) return matching(await values(session, wants, command, before, text));
  const named = /^--([^=]+)=(.*)$/s.exec(text);
  if (named) {
    const option = optionNamed(command, named[1] ?? '');
    if (!option || option.kind === 'bool') return [];
    const found = await values(session, option, command, before, named[2] ?? '');
    return matching(found.map((value) => `--${named[1]}=${value}`));
  }
  if (text === '' || text.startsWith('-'))
    return matching(
      command.options
        .filter((option) => option.kind === 'argv' || !seen.has(option))
        .map((option) => `--${option.name}`),
    );
  const next = nextPositional(command, seen);
  return next ? matching(await values(session, next, command, before, text)) : [];
}
