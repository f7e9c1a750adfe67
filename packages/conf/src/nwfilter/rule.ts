import { ErrorCode } from '@tsvirt/util/error';
import {
  attr,
  elementError,
  type Field,
  type FieldSchema,
  type Infer,
  int,
  oneOf,
  readShape,
  refine,
  type Shape,
  struct,
  type ValueType,
  writeShape,
  yesNo,
} from '../element/index.js';
import type { XmlElement, XmlWriter } from '../xml/index.js';
import { type FilterMatch, type FilterProtocol, leaders, protocols } from './protocols.js';

type Items = Record<string, unknown>;

/** What a rule looks at; a rule without it holds for everything. */
export type FilterCondition = {
  [P in FilterProtocol]: {
    protocol: P;
    /** What must be so. */
    match: FilterMatch<P>;
    /** What must not be so (`match='no'`). */
    except: FilterMatch<P>;
  };
}[FilterProtocol];

interface AnyCondition {
  protocol: FilterProtocol;
  match: Items;
  except: Items;
}

const portProtocols: readonly unknown[] = ['tcp', 'udp', 33, 'sctp'];

function isProtocol(name: string): name is FilterProtocol {
  return Object.hasOwn(protocols, name);
}

function shapeOf(protocol: FilterProtocol): Shape<Items, unknown> {
  return protocols[protocol] as Shape<Items, unknown>;
}

/** The rule's elements: the first names the protocol, further ones of the same name add to it. */
function readCondition(element: XmlElement): AnyCondition | undefined {
  let condition: AnyCondition | undefined;
  for (const child of element.children) {
    if (child.namespace !== undefined || !isProtocol(child.name)) continue;
    condition ??= { protocol: child.name, match: {}, except: {} };
    if (child.name !== condition.protocol) continue;
    const [into, from] =
      child.attribute('match') === 'no'
        ? [condition.except, condition.match]
        : [condition.match, condition.except];
    for (const [key, value] of Object.entries(readShape(shapeOf(child.name), child))) {
      into[key] = value;
      delete from[key];
    }
    checkPorts(condition, child);
  }
  if (condition !== undefined) followLeaders(condition);
  return condition;
}

function checkPorts({ protocol, match, except }: AnyCondition, element: XmlElement): void {
  if (protocol !== 'ip' && protocol !== 'ipv6') return;
  const all = { ...match, ...except };
  const hasPort = ['srcportstart', 'srcportend', 'dstportstart', 'dstportend'].some(
    (key) => all[key] !== undefined,
  );
  const given = all.protocol;
  const number = typeof given === 'object' && given !== null && 'hex' in given ? given.hex : given;
  if (hasPort && !portProtocols.includes(number))
    throw elementError(element, 'ports are for the protocols tcp, udp, dccp (33) and sctp only', {
      code: ErrorCode.INTERNAL_ERROR,
      hint: "add protocol='tcp' or one of the others",
    });
}

function followLeaders({ protocol, match, except }: AnyCondition): void {
  for (const [key, leader] of Object.entries(leaders[protocol])) {
    const negated = except[leader] !== undefined;
    const [from, into] = negated ? [match, except] : [except, match];
    if (from[key] === undefined) continue;
    into[key] = from[key];
    delete from[key];
  }
}

/** One element for what must be so, one for what must not; an empty element where neither says anything. */
function writeCondition({ protocol, match, except }: AnyCondition, writer: XmlWriter): void {
  const hasExcept = Object.keys(except).length > 0;
  const shape = shapeOf(protocol);
  if (Object.keys(match).length > 0 || !hasExcept) writeShape(shape, protocol, match, writer);
  if (!hasExcept) return;
  writer.open(protocol);
  writer.attribute('match', 'no');
  shape.level().writeAttributes(except, writer, {});
  writer.close(protocol);
}

/** The shape with the attribute that says which part of the condition an element is, for schemas. */
function withMatch(shape: Shape<unknown, unknown>): Shape<unknown, unknown> {
  const match: FieldSchema = { kind: 'attribute', name: 'match', value: yesNo.schema, required: false };
  return {
    ...shape,
    schema() {
      const schema = shape.schema();
      return schema.kind === 'struct'
        ? { ...schema, fields: [['match', match, []], ...schema.fields] }
        : schema;
    },
  };
}

const condition: Field<FilterCondition, false> = {
  '~required': false,
  '~given': false,
  schema: (): FieldSchema => ({
    kind: 'either',
    of: Object.entries(protocols).map(([name, shape]) => ({
      kind: 'element',
      name,
      required: false,
      repeated: false,
      shape: () => withMatch(shape as Shape<unknown, unknown>),
    })),
  }),
  install(key, level) {
    level.finishers.push((element, model) => {
      const value = readCondition(element);
      if (value !== undefined) model[key] = value;
    });
    level.contentWriters.push({
      keys: [key],
      write: (model, writer) => {
        const value = model[key] as AnyCondition | undefined;
        if (value !== undefined) writeCondition(value, writer);
      },
    });
  },
};

/** A priority; what isn't one is as good as missing. */
const priority: ValueType<number> = {
  ...int({ min: -1000, max: 1000 }),
  parse: (text) => int({ min: -1000, max: 1000 }).parse(text) ?? 500,
};

/** Only `false` says something: don't look at the state of connections. */
const stateMatch: ValueType<boolean> = {
  parse: (text) => !(text === '0' || text.toLowerCase() === 'false'),
  format: String,
  expected: "'false'",
  schema: { type: 'enum', values: ['0', 'false', 'FALSE', 'False'] },
};

const needed = { required: true, missing: ErrorCode.INTERNAL_ERROR } as const;
const word = <const T extends string>(...words: readonly T[]) =>
  refine(oneOf(...words), { code: ErrorCode.CONFIG_UNSUPPORTED });

/** `<rule action='accept' direction='out'><tcp dstportstart='22'/></rule>` */
export const filterRule = struct({
  action: attr(word('drop', 'accept', 'reject', 'return', 'continue'), needed),
  direction: attr(word('in', 'out', 'inout'), needed),
  /** Rules run from the lowest to the highest. */
  priority: attr(priority, { default: 500 }),
  statematch: attr(stateMatch, { omit: true }),
  condition,
});
export interface FilterRule extends Infer<typeof filterRule> {}
