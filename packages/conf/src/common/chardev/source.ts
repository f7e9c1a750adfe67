import {
  attr,
  child,
  type Infer,
  list,
  oneOf,
  onOff,
  type Shape,
  string,
  struct,
  uint,
  valued,
  yesNo,
} from '../../element/index.js';
import { deviceSeclabel } from '../seclabel.js';

/** `<reconnect enabled='yes' timeout='10'/>` of a client; the timeout in seconds. */
export const chardevReconnect = struct(
  { enabled: attr(yesNo), timeout: attr(uint()), delay: attr(uint()) },
  'reconnect',
);
export interface ChardevReconnect extends Infer<typeof chardevReconnect> {}

const mode = oneOf('connect', 'bind');
const seclabels = { seclabels: list('seclabel', deviceSeclabel) };
const path = { path: attr(string), ...seclabels };

/** One end of a UDP socket. */
const endpoint = struct({ host: attr(string), service: attr(string) });
export interface ChardevEndpoint extends Infer<typeof endpoint> {}

/** `<protocol type='raw'/>` */
export const chardevProtocol = oneOf('raw', 'telnet', 'telnets', 'tls');

/** What `<source>` has for each type; UDP and what has no source are apart. */
const shapes = {
  /** The path is the terminal that a running guest got. */
  pty: struct(path),
  dev: struct(path),
  file: struct({ path: attr(string), append: attr(onOff), ...seclabels }),
  pipe: struct(path),
  unix: struct({
    mode: attr(mode, { default: 'connect' }),
    path: attr(string),
    reconnect: child(chardevReconnect),
    ...seclabels,
  }),
  tcp: struct({
    mode: attr(mode, { default: 'connect' }),
    host: attr(string),
    service: attr(string),
    tls: attr(yesNo),
    /** The driver's configuration, not the document, asked for TLS. */
    tlsFromConfig: attr(uint({ max: 1 }), { when: ({ status }) => status === true }),
    reconnect: child(chardevReconnect),
  }),
  nmdm: struct({ master: attr(string), slave: attr(string) }),
  spiceport: struct({ channel: attr(string) }),
  dbus: struct({ channel: attr(string) }),
  'qemu-vdagent': struct({
    clipboard: valued('copypaste', yesNo),
    mouse: valued('mode', oneOf('server', 'client')),
  }),
};

export type SourceShapes = typeof shapes;
/** The shapes by type, for code that doesn't care which. */
export const sourceShapes: Readonly<Record<string, Shape<unknown, unknown>>> = shapes;

export const endpointShape: Shape<unknown, unknown> = endpoint;

/** Types without a `<source>`. */
export const withoutSource = ['null', 'vc', 'stdio', 'spicevmc'] as const;

type Flat<T> = { [K in keyof T]: T[K] } & {};
type Shaped = {
  [K in keyof SourceShapes]: Flat<{ type: K } & NonNullable<SourceShapes[K]['~type']>>;
};
type ShapedInput = {
  [K in keyof SourceShapes]: Flat<{ type: K } & NonNullable<SourceShapes[K]['~input']>>;
};
interface Special {
  udp: {
    type: 'udp';
    /** Where datagrams go. */
    connect?: ChardevEndpoint | undefined;
    /** Where they come from. */
    bind?: ChardevEndpoint | undefined;
  };
  none: { type: (typeof withoutSource)[number] };
}
/** `<protocol>` stands beside the source and belongs to TCP alone. */
interface WithProtocol {
  protocol: 'raw' | 'telnet' | 'telnets' | 'tls';
}

/** What is on the host's side of a character device; told apart by `type`. */
export type ChardevSource =
  | Exclude<Shaped[keyof Shaped], { type: 'tcp' }>
  | Flat<Shaped['tcp'] & WithProtocol>
  | Special[keyof Special];
/** What an application gives for one. */
export type ChardevSourceInput =
  | Exclude<ShapedInput[keyof ShapedInput], { type: 'tcp' }>
  | Flat<ShapedInput['tcp'] & Partial<WithProtocol>>
  | Special[keyof Special];
/** The source of one type: `ChardevSourceOf<'unix'>`. */
export type ChardevSourceOf<K extends ChardevSource['type']> = Extract<ChardevSource, { type: K }>;
export type ChardevType = ChardevSource['type'];
