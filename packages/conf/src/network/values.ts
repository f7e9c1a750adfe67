import { ErrorCode } from '@tsvirt/util/error';
import { mac } from '../common/mac.js';
import { oneOf, refine, type Shape, string, uint, type ValueType } from '../element/index.js';

/** Any whole number that a double holds exactly. */
export const count = uint({ max: Number.MAX_SAFE_INTEGER });

/** `off` or anything else, which is on. */
export const spanningTree: ValueType<boolean> = {
  parse: (text) => text !== 'off',
  format: (value) => (value ? 'on' : 'off'),
  expected: "'on' or 'off'",
  schema: { type: 'enum', values: ['on', 'off'] },
};

/** `yes` or anything else, which is no. */
export const onlyYes: ValueType<boolean> = {
  parse: (text) => text.toLowerCase() === 'yes',
  format: (value) => (value ? 'yes' : 'no'),
  expected: "'yes' or 'no'",
  schema: { type: 'enum', values: ['yes', 'no'] },
};

/** A MAC address in the very form in which it was written. */
export const macAsWritten: ValueType<string> = {
  ...mac,
  parse: (text) => (mac.parse(text) === undefined ? undefined : text),
};

const modes = oneOf('nat', 'route', 'open', 'bridge', 'private', 'vepa', 'passthrough', 'hostdev');

/** How a network's traffic leaves it; an isolated network has no `<forward>`. */
export type ForwardMode = Exclude<ReturnType<typeof modes.parse>, undefined>;

/** What `<forward mode='none'/>` reads as until the defaults take it away: it says the same as no `<forward>`. */
export const isolatedMode = 'none' as ForwardMode;

export const forwardMode: ValueType<ForwardMode> = {
  ...modes,
  parse: (text) => (text === 'none' ? isolatedMode : modes.parse(text)),
  code: ErrorCode.CONFIG_UNSUPPORTED,
};

/** Text whose errors are `XML_DETAIL`, as those of DNS records are. */
export const detail = refine(string, { code: ErrorCode.XML_DETAIL });

/** The same shape, whose element is never written in the short form `<ip/>`. */
export function openForm<T, I>(shape: Shape<T, I>): Shape<T, I> {
  return {
    ...shape,
    level(namespace) {
      const level = shape.level(namespace);
      level.endTag = true;
      return level;
    },
  };
}
