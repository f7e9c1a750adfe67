/** From talkative to silent. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** What a record carries beside its message; values whose names say they are secret are masked. */
export type LogFields = Readonly<Record<string, unknown>>;

export interface Logger {
  readonly scope: string;
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  /** A logger for a part: its scope is added with a dot. */
  child(scope: string): Logger;
  /** True if such a record would be written: what is costly to say needn't be computed otherwise. */
  enabled(level: LogLevel): boolean;
}

export interface LogOptions {
  /** The least level written. Default `info`. */
  readonly level?: LogLevel | undefined;
  /** Levels by scope; the longest scope that matches from its start counts. */
  readonly levels?: Readonly<Record<string, LogLevel>> | undefined;
  readonly scope?: string | undefined;
  /** Gets each line. Default standard error. */
  readonly write?: ((line: string) => void) | undefined;
  /** `journald` puts the syslog priority first and no time. Default `text`. */
  readonly format?: 'text' | 'journald' | undefined;
  readonly now?: (() => Date) | undefined;
}

const order: Readonly<Record<LogLevel, number>> = { debug: 0, info: 1, warn: 2, error: 3 };
const priority: Readonly<Record<LogLevel, number>> = { debug: 7, info: 6, warn: 4, error: 3 };
const secret = /passw|secret|token|private.?key|credential/i;

export function createLogger(options: LogOptions = {}): Logger {
  const write = options.write ?? ((line: string) => process.stderr.write(`${line}\n`));
  const now = options.now ?? (() => new Date());
  const make = (scope: string): Logger => {
    const least = order[levelFor(scope, options)];
    const log = (level: LogLevel, message: string, fields?: LogFields): void => {
      if (order[level] < least) return;
      const body = `${scope === '' ? '' : `${scope}: `}${oneLine(message)}${formatFields(fields)}`;
      if (options.format === 'journald') write(`<${priority[level]}>${body}`);
      else write(`${now().toISOString()} ${level} ${body}`);
    };
    return {
      scope,
      debug: (message, fields) => log('debug', message, fields),
      info: (message, fields) => log('info', message, fields),
      warn: (message, fields) => log('warn', message, fields),
      error: (message, fields) => log('error', message, fields),
      child: (part) => make(scope === '' ? part : `${scope}.${part}`),
      enabled: (level) => order[level] >= least,
    };
  };
  return make(options.scope ?? '');
}

/** A logger that writes nothing. */
export const silentLogger: Logger = {
  scope: '',
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  child: () => silentLogger,
  enabled: () => false,
};

function levelFor(scope: string, options: LogOptions): LogLevel {
  const levels = options.levels ?? {};
  for (let part = scope; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('.')))) {
    const level = levels[part];
    if (level !== undefined) return level;
  }
  return options.level ?? 'info';
}

function formatFields(fields: LogFields | undefined): string {
  if (fields === undefined) return '';
  let text = '';
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    text += ` ${name}=${secret.test(name) ? '***' : formatValue(value)}`;
  }
  return text;
}

function formatValue(value: unknown): string {
  if (value instanceof Error) return JSON.stringify(value.message);
  if (typeof value === 'string') return /^[\w./:@+-]+$/.test(value) ? value : JSON.stringify(value);
  if (typeof value === 'object' && value !== null)
    return JSON.stringify(value, (name, item: unknown) => {
      if (secret.test(name)) return '***';
      return typeof item === 'bigint' ? String(item) : item;
    });
  return String(value);
}

/** Names come from clients: they end no line and say nothing to a terminal. */
function oneLine(message: string): string {
  return message
    .replaceAll('\n', '\\n')
    .replaceAll(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
