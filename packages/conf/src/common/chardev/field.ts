import { ErrorCode } from '@tsvirt/util/error';
import {
  attr,
  child,
  elementError,
  type Field,
  type FormatOptions,
  type Infer,
  missingAttribute,
  oneOf,
  onOff,
  type Shape,
  string,
  struct,
  valueError,
} from '../../element/index.js';
import type { Model } from '../../element/level.js';
import type { ParseOptions } from '../../element/options.js';
import type { XmlElement } from '../../xml/element.js';
import type { XmlWriter } from '../../xml/writer.js';
import {
  type ChardevSource,
  type ChardevSourceInput,
  chardevProtocol,
  endpointShape,
  sourceShapes,
  withoutSource,
} from './source.js';

/** Every type of character device. */
export const chardevTypes: readonly string[] = [...withoutSource, 'udp', ...Object.keys(sourceShapes)];
const known = new Set(chardevTypes);
const expected = `one of ${chardevTypes.map((type) => `'${type}'`).join(', ')}`;

function readSource(element: XmlElement, type: string, options: ParseOptions): Model {
  const model: Model = { type };
  const sources = element.childrenNamed('source');
  if (type === 'udp') {
    for (const source of sources) {
      const mode = source.attribute('mode') ?? 'connect';
      if (mode !== 'connect' && mode !== 'bind')
        throw valueError(source, 'mode', mode, "one of 'connect', 'bind'");
      const end: Model = {};
      endpointShape.level().read(source, end, options);
      if (end.host !== undefined || end.service !== undefined) model[mode] = end;
    }
    if (sources.length > 2) throw elementError(element, 'more than two <source> elements');
    return model;
  }
  const shape = sourceShapes[type];
  if (shape === undefined) return model;
  const [source] = sources;
  if (sources.length > 1)
    throw elementError(element, 'more than one <source> element', { code: ErrorCode.XML_ERROR });
  if (source !== undefined) shape.level().read(source, model, options);
  if (type === 'pty' && options.active !== true) delete model.path;
  if (type === 'tcp') {
    const [protocol, another] = element.childrenNamed('protocol');
    if (another !== undefined) throw elementError(another, 'only one is allowed here');
    const value = protocol?.attribute('type') ?? 'raw';
    if (protocol !== undefined && chardevProtocol.parse(value) === undefined)
      throw valueError(protocol, 'type', value, chardevProtocol.expected, ErrorCode.CONFIG_UNSUPPORTED);
    model.protocol = value;
    model.mode ??= 'connect';
  } else if (type === 'unix') {
    // A source without a path isn't written; the driver that makes the path up listens on it.
    if (model.path === undefined) delete model.mode;
    model.mode ??= 'connect';
  }
  return model;
}

function writeEndpoint(mode: string, end: Model | undefined, writer: XmlWriter, options: FormatOptions) {
  if (end === undefined) return;
  writer.open('source');
  writer.attribute('mode', mode);
  endpointShape.level().writeAttributes(end, writer, options);
  writer.close('source');
}

const udpEnd = struct({
  mode: attr(oneOf('connect', 'bind')),
  host: attr(string),
  service: attr(string),
}) as Shape<unknown, unknown>;

/** Types whose source isn't written without a path. */
const pathless = new Set(['dev', 'file', 'pipe', 'unix', 'pty']);

function writeSource(model: Model, writer: XmlWriter, options: FormatOptions): void {
  const type = String(model.type);
  if (type === 'udp') {
    writeEndpoint('bind', model.bind as Model | undefined, writer, options);
    writeEndpoint('connect', model.connect as Model | undefined, writer, options);
    return;
  }
  const level = sourceShapes[type]?.level();
  if (level === undefined) return;
  if (pathless.has(type) && (model.path === undefined || model.path === '')) return;
  if (type === 'pty' && options.inactive === true) return;
  level.write('source', model, writer, options, type !== 'qemu-vdagent');
  if (type !== 'tcp') return;
  writer.open('protocol');
  writer.attribute('type', String(model.protocol ?? 'raw'));
  writer.close('protocol');
}

export interface ChardevSourceOptions {
  /** The type without the attribute; otherwise the attribute is required. */
  readonly default?: ChardevSource['type'];
}

/**
 * The attribute `type` of the element around and its `<source>` elements, with `<protocol>`: one object in the model,
 * told apart by `type`. The attribute is written where the field stands among the attributes.
 */
export function chardevSource(
  options: ChardevSourceOptions = {},
): Field<ChardevSource, true, ChardevSourceInput> {
  return {
    '~required': true,
    '~given': true,
    schema: () => ({
      kind: 'group',
      of: [
        {
          kind: 'selected',
          element: 'source',
          attribute: 'type',
          default: options.default,
          repeated: true,
          cases: Object.fromEntries(
            chardevTypes.map((type) => [
              type,
              () => (type === 'udp' ? udpEnd : (sourceShapes[type] ?? struct({}))),
            ]),
          ),
        },
        {
          kind: 'element',
          name: 'protocol',
          required: false,
          repeated: false,
          shape: () => struct({ type: attr(chardevProtocol) }) as Shape<unknown, unknown>,
        },
      ],
    }),
    install(key, level) {
      level.finishers.push((element, model, parseOptions) => {
        const type = element.attribute('type') ?? options.default;
        if (type === undefined) throw missingAttribute(element, 'type');
        if (!known.has(type)) throw valueError(element, 'type', type, expected, ErrorCode.CONFIG_UNSUPPORTED);
        model[key] = readSource(element, type, parseOptions);
      });
      level.attributeWriters.push({
        write: (model, writer) => writer.attribute('type', String((model[key] as Model).type)),
      });
      level.contentWriters.push({
        write: (model, writer, formatOptions) => writeSource(model[key] as Model, writer, formatOptions),
      });
    },
  };
}

const log = struct({ file: attr(string), append: attr(onOff) }, 'chardevLog');
/** `<log file='/var/log/…' append='off'/>`: what the device said is kept there too. */
export interface ChardevLog extends Infer<typeof log> {}

/** `source` and `log` of a character device: spread them in before what the device itself has. */
export function chardevFields(options?: ChardevSourceOptions) {
  return { source: chardevSource(options), log: child(log, { once: ErrorCode.XML_ERROR }) };
}
