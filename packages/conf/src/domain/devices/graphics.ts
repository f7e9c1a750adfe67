import { ErrorCode } from '@tsvirt/util/error';
import {
  attr,
  child,
  type Field,
  type FieldConditions,
  type Infer,
  type Input,
  int,
  list,
  oneOf,
  onOff,
  refine,
  string,
  struct,
  uint,
  unsupportedUnless,
  valued,
  variants,
  yesNo,
} from '../../element/index.js';
import { type GraphicsListen, listens, listensOnAddress } from './graphics-listen.js';
import { pointInTime } from './point-in-time.js';

export type { GraphicsListen } from './graphics-listen.js';

const portNumber = refine(int({ min: -1, max: 0xffff }), { code: ErrorCode.INTERNAL_ERROR });

/** A port that the driver may choose: an inactive document has `written` instead, or nothing. */
const chosenPort = (written: '-1' | '0'): Field<number, false> => ({
  ...attr(portNumber),
  install(key, level) {
    attr(portNumber).install(key, level);
    level.attributeWriters.pop();
    level.attributeWriters.push({
      keys: [key, 'autoport'],
      write: (model, writer, options) => {
        if (!listensOnAddress(options, model)) return;
        const auto = model.autoport === true;
        const value = model[key] as number | undefined;
        if (value !== undefined && value > 0 && !(auto && options.inactive === true))
          writer.attribute(key, String(value));
        else if (auto) writer.attribute(key, written);
      },
    });
  },
});

/** Whether the driver chooses the port: also where nothing is said of either. */
const chosen = (written: boolean): Field<boolean, true, boolean, false> => ({
  ...attr(yesNo, { required: true }),
  schema: attr(yesNo).schema,
  '~given': false,
  install(key, level) {
    attr(yesNo, {
      when: (options, model) => listensOnAddress(options, model) && (written || model[key] === true),
    }).install(key, level);
    level.finishers.push((_, model, options) => {
      const auto = (model[key] as boolean | undefined) ?? (model.port === -1 || model.port === undefined);
      model[key] = auto;
      if (model.port === 0 || model.port === -1 || (auto && options.active !== true)) delete model.port;
    });
  },
});

const spicePort = attr(portNumber, { omit: 0, when: listensOnAddress });

/** Whether the driver chooses both ports: only where it's said, or both are -1. */
const spiceChosen: Field<boolean, true, boolean, false> = {
  ...attr(yesNo, { required: true }),
  schema: attr(yesNo).schema,
  '~given': false,
  install(key, level) {
    attr(yesNo, { when: listensOnAddress }).install(key, level);
    level.finishers.push((_, model, options) => {
      const auto = model[key] === true || (model.port === -1 && model.tlsPort === -1);
      model[key] = auto;
      for (const port of ['port', 'tlsPort'])
        if (model[port] === 0 || (auto && options.active !== true)) delete model[port];
    });
  },
};

/** Nobody can reach a display without a port by an address. */
const spiceListens: typeof listens = {
  ...listens,
  install(key, level) {
    listens.install(key, level);
    level.finishers.push((_, model) => {
      const [first, ...others] = model[key] as GraphicsListen[];
      if (first?.type === 'address' && model.autoport !== true && !model.port && !model.tlsPort)
        model[key] = [{ type: 'none' }, ...others];
    });
  },
};

const websocket: Field<number, false> = {
  ...attr(portNumber),
  install(key, level) {
    attr(portNumber, { name: 'websocket' }).install(key, level);
    level.attributeWriters.pop();
    level.attributeWriters.push({
      keys: [key],
      write: (model, writer, options) => {
        const value = model[key] as number | undefined;
        if (value === undefined || value === 0 || !listensOnAddress(options, model)) return;
        const generated = model.websocketGenerated === true && options.inactive === true;
        writer.attribute('websocket', generated ? '-1' : String(value));
      },
    });
  },
};

/** What is said of a password where there's none is nobody's business. */
const withPassword: FieldConditions = {
  readWhen: (_, element) => element.attribute('passwd') !== undefined,
  when: (_, { passwd }) => passwd !== undefined,
};

const password = {
  /** Written only where secrets are asked for. */
  passwd: attr(string, { when: ({ secure }) => secure === true }),
  /** UTC: `2011-05-31T16:11:22` */
  passwdValidTo: attr(pointInTime, withPassword),
  /** What becomes of a session when the password changes. */
  connected: attr(unsupportedUnless(oneOf('fail', 'disconnect', 'keep')), withPassword),
};

const audio = valued('id', uint({ min: 1, max: 0xffff_ffff }), { name: 'audio', attributeRequired: true });
const securityMode = oneOf('any', 'secure', 'insecure');
const spiceChannelNames = [
  'main',
  'display',
  'inputs',
  'cursor',
  'playback',
  'record',
  'smartcard',
  'usbredir',
] as const;

const spiceChannel = struct({
  name: attr(oneOf(...spiceChannelNames), { required: true }),
  mode: attr(securityMode, { required: true }),
});
export interface SpiceChannel extends Infer<typeof spiceChannel> {}

const channelList = list('channel', spiceChannel);
/** Each channel once, in a fixed order, without those of which nothing is asked. */
const spiceChannels: typeof channelList = {
  ...channelList,
  install(key, level) {
    channelList.install(key, level);
    level.finishers.push((_, model) => {
      const given = model[key] as SpiceChannel[] | undefined;
      if (given === undefined) return;
      const modes = new Map(given.map(({ name, mode }) => [name, mode]));
      const kept = spiceChannelNames.flatMap((name) => {
        const own = modes.get(name);
        return own === undefined || own === 'any' ? [] : [{ name, mode: own }];
      });
      if (kept.length === 0) delete model[key];
      else model[key] = kept;
    });
  },
};

const compression = (name: string, ...words: readonly string[]) =>
  valued('compression', oneOf(...words), { name, attributeRequired: true });

const accelerated = struct({ enable: attr(yesNo), rendernode: attr(string) });

/** `<graphics>` */
export const graphics = variants(
  'type',
  {
    sdl: {
      display: attr(string),
      xauth: attr(string),
      fullscreen: attr(yesNo, { omit: false }),
      gl: child(struct({ enable: attr(yesNo) })),
    },
    vnc: {
      port: chosenPort('-1'),
      autoport: chosen(true),
      websocket,
      /** The driver chose the port of this run: an inactive document has `-1` instead. */
      websocketGenerated: attr(yesNo, { when: ({ status }) => status === true, omit: false }),
      listens,
      keymap: attr(string),
      sharePolicy: attr(oneOf('allow-exclusive', 'force-shared', 'ignore')),
      powerControl: attr(yesNo),
      ...password,
      audio,
    },
    rdp: {
      port: chosenPort('0'),
      autoport: chosen(false),
      username: attr(string),
      passwd: attr(string, { when: ({ secure }) => secure === true }),
      replaceUser: attr(yesNo, { omit: false }),
      multiUser: attr(yesNo, { omit: false }),
      listens,
    },
    desktop: { display: attr(string), fullscreen: attr(yesNo, { omit: false }) },
    spice: {
      port: spicePort,
      tlsPort: spicePort,
      autoport: spiceChosen,
      listens: spiceListens,
      keymap: attr(string),
      defaultMode: attr(securityMode, { omit: 'any' }),
      ...password,
      channels: spiceChannels,
      image: compression('image', 'auto_glz', 'auto_lz', 'quic', 'glz', 'lz', 'off'),
      jpeg: compression('jpeg', 'auto', 'never', 'always'),
      zlib: compression('zlib', 'auto', 'never', 'always'),
      playback: valued('compression', onOff, { attributeRequired: true }),
      streaming: valued('mode', oneOf('filter', 'all', 'off'), { attributeRequired: true }),
      mouse: valued('mode', oneOf('server', 'client'), { attributeRequired: true }),
      clipboard: valued('copypaste', yesNo, { attributeRequired: true }),
      filetransfer: valued('enable', yesNo, { attributeRequired: true }),
      gl: child(accelerated),
    },
    'egl-headless': { gl: child(struct({ rendernode: attr(string) })) },
    dbus: {
      p2p: attr(yesNo, { omit: false }),
      address: attr(string, {
        when: ({ inactive, status }, { fromConfig }) => inactive !== true || fromConfig !== true || !!status,
      }),
      /** The driver's configuration, not the document, gave the address. */
      fromConfig: attr(yesNo, { when: ({ status }) => status === true, omit: false }),
      gl: child(accelerated),
      audio,
    },
  },
  { name: 'graphics' },
);
/** A display: what `<graphics>` says; told apart by `type`. */
export type Graphics = Infer<typeof graphics>;
export type GraphicsInput = Input<typeof graphics>;
/** The display of one type: `GraphicsOf<'vnc'>`. */
export type GraphicsOf<K extends Graphics['type']> = Extract<Graphics, { type: K }>;
