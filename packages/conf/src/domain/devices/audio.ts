import {
  attr,
  child,
  type Fields,
  type Infer,
  type Input,
  int,
  oneOf,
  string,
  struct,
  uint,
  variants,
  yesNo,
} from '../../element/index.js';

const settings = {
  settings: child(
    struct({
      /** In Hz. */
      frequency: attr(uint()),
      channels: attr(uint()),
      format: attr(oneOf('s8', 'u8', 's16', 'u16', 's32', 'u32', 'f32')),
    }),
  ),
};

/** What every direction has, then what its backend adds. Lengths in microseconds. */
const direction = <F extends Fields>(fields: F) =>
  struct({
    mixingEngine: attr(yesNo),
    fixedSettings: attr(yesNo),
    voices: attr(uint()),
    bufferLength: attr(uint()),
    ...fields,
    ...settings,
  });
const both = <F extends Fields>(fields: F) => ({
  input: child(direction(fields)),
  output: child(direction(fields)),
});

const plain = both({});
const bufferCount = attr(uint());
const stream = both({ name: attr(string), streamName: attr(string), latency: attr(uint()) });

/** `<audio>` */
export const audio = variants(
  'type',
  {
    none: plain,
    alsa: both({ dev: attr(string) }),
    coreaudio: both({ bufferCount }),
    dbus: plain,
    jack: both({
      serverName: attr(string),
      clientName: attr(string),
      connectPorts: attr(string),
      exactName: attr(yesNo),
    }),
    oss: {
      tryMMap: attr(yesNo),
      exclusive: attr(yesNo),
      dspPolicy: attr(int({ min: -1 })),
      ...both({ dev: attr(string), bufferCount, tryPoll: attr(yesNo) }),
    },
    pulseaudio: { serverName: attr(string), ...stream },
    sdl: {
      driver: attr(oneOf('esd', 'alsa', 'arts', 'pulseaudio')),
      ...both({ bufferCount }),
    },
    spice: plain,
    file: { path: attr(string), ...plain },
    pipewire: { runtimeDir: attr(string), ...stream },
  },
  {
    first: {
      /** By which sound cards and displays name it. */
      id: attr(uint({ min: 1 }), { required: true }),
    },
    before: {
      /** In microseconds. */
      timerPeriod: attr(uint(), { omit: 0 }),
    },
    name: 'audio',
  },
);
/** Where a guest's sound goes on the host: what `<audio>` says; told apart by `type`. */
export type Audio = Infer<typeof audio>;
export type AudioInput = Input<typeof audio>;
