import { DEFAULT_SETTINGS, type SessionSettings } from './session.js';

/** What the arguments of tsvirsh ask for. */
export type Arguments =
  | { readonly kind: 'help' }
  | { readonly kind: 'version'; readonly long: boolean }
  | { readonly kind: 'error'; readonly messages: readonly string[] }
  | {
      readonly kind: 'run';
      readonly settings: SessionSettings;
      /** Empty: the interactive shell. */
      readonly words: readonly string[];
      readonly warnings: readonly string[];
    };

interface GlobalOption {
  readonly long: string;
  readonly short: string;
  readonly value: 'none' | 'required' | 'optional';
}

const OPTIONS: readonly GlobalOption[] = [
  { long: 'connect', short: 'c', value: 'required' },
  { long: 'debug', short: 'd', value: 'required' },
  { long: 'escape', short: 'e', value: 'required' },
  { long: 'help', short: 'h', value: 'none' },
  { long: 'keepalive-interval', short: 'k', value: 'required' },
  { long: 'keepalive-count', short: 'K', value: 'required' },
  { long: 'log', short: 'l', value: 'required' },
  { long: 'quiet', short: 'q', value: 'none' },
  { long: 'readonly', short: 'r', value: 'none' },
  { long: 'timing', short: 't', value: 'none' },
  { long: 'version', short: 'v', value: 'optional' },
  { long: '', short: 'V', value: 'none' },
];

interface Given {
  readonly option: GlobalOption;
  readonly value: string | undefined;
}

class Refused extends Error {}

const ask = (what: string): Refused => new Refused(`${what}. See --help.`);

/** Splits the options in front of the command from the command's own words. */
function split(argv: readonly string[]): { given: Given[]; words: string[] } {
  const given: Given[] = [];
  let index = 0;
  for (; index < argv.length; index += 1) {
    const word = argv[index] ?? '';
    if (word === '--') {
      index += 1;
      break;
    }
    if (!word.startsWith('-') || word === '-') break;
    if (word.startsWith('--')) {
      const [name = '', ...rest] = word.slice(2).split('=');
      const matches = OPTIONS.filter(({ long }) => long !== '' && long.startsWith(name));
      const option =
        matches.find(({ long }) => long === name) ?? (matches.length === 1 ? matches[0] : undefined);
      if (!option) throw ask(`unsupported option '${word}'`);
      let value = rest.length > 0 ? rest.join('=') : undefined;
      if (value !== undefined && option.value === 'none')
        throw ask(`option '--${option.long}' takes no argument`);
      if (value === undefined && option.value === 'required') {
        index += 1;
        value = argv[index];
        if (value === undefined) throw ask(`option '--${option.long}' requires an argument`);
      }
      given.push({ option, value });
      continue;
    }
    for (let at = 1; at < word.length; at += 1) {
      const letter = word.charAt(at);
      const option = OPTIONS.find(({ short }) => short === letter);
      if (!option) throw ask(`unsupported option '-${letter}'`);
      if (option.value !== 'required') {
        given.push({ option, value: undefined });
        continue;
      }
      let value: string | undefined = word.slice(at + 1);
      if (value === '') {
        index += 1;
        value = argv[index];
      }
      if (value === undefined) throw ask(`option '-${letter}' requires an argument`);
      given.push({ option, value });
      break;
    }
  }
  return { given, words: argv.slice(index) };
}

/** Reads the arguments behind the program's name, and the `VIRSH_*` variables. */
export function readArguments(argv: readonly string[], env: NodeJS.ProcessEnv): Arguments {
  const settings = { ...DEFAULT_SETTINGS };
  const warnings: string[] = [];
  settings.uri = env.TSVIRT_DEFAULT_URI || env.VIRSH_DEFAULT_CONNECT_URI || undefined;
  const debug = env.VIRSH_DEBUG;
  if (debug !== undefined && /^[0-4]$/.test(debug)) settings.debug = Number(debug);
  else if (debug) warnings.push(`VIRSH_DEBUG is no level from 0 to 4: '${debug}'`);
  settings.logFile = env.VIRSH_LOG_FILE || undefined;
  try {
    const { given, words } = split(argv);
    for (const { option, value } of given) {
      const number = (): number => {
        if (value === undefined || !/^[0-9]+$/.test(value))
          throw new Refused(
            `option ${option.long === '' ? '' : `-${option.short} | --${option.long}`} requires a numeric argument`,
          );
        return Number(value);
      };
      switch (option.short) {
        case 'c':
          settings.uri = value;
          break;
        case 'd': {
          if (!/^-?[0-9]+$/.test(value ?? '')) throw new Refused('option -d takes a numeric argument');
          const level = Number(value);
          if (level < 0 || level > 4) warnings.push(`ignoring debug level ${value} out of range [0-4]`);
          else settings.debug = level;
          break;
        }
        case 'e':
          if (!/^(\^[\x40-\x5f\x61-\x7a]|[^^])$/.test(value ?? ''))
            throw new Refused(`Invalid string '${value}' for escape sequence`);
          settings.escape = value ?? '^]';
          break;
        case 'h':
          return { kind: 'help' };
        case 'k':
          settings.keepaliveInterval = number();
          break;
        case 'K':
          settings.keepaliveCount = number();
          break;
        case 'l':
          settings.logFile = value;
          break;
        case 'q':
          settings.quiet = true;
          break;
        case 'r':
          settings.readOnly = true;
          break;
        case 't':
          settings.timing = true;
          break;
        case 'v':
          if (value !== undefined && value !== 'long' && value !== 'short')
            return { kind: 'version', long: false };
          return { kind: 'version', long: value === 'long' };
        case 'V':
          return { kind: 'version', long: true };
      }
    }
    settings.interactive = words.length === 0;
    return { kind: 'run', settings, words, warnings };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { kind: 'error', messages: [...warnings, error.message] };
  }
}
