import type { Audio, Domain } from '@tsvirt/conf/domain';
import type { QmpObject } from '../qmp/index.js';
import type { BuildContext } from './build.js';

/** QEMU's names of audio backends where they aren't libvirt's. */
const drivers: Readonly<Partial<Record<Audio['type'], string>>> = { pulseaudio: 'pa', file: 'wav' };

/**
 * The name of the audio backend through which a device is heard: the one it names, or the first.
 * Without any there is one that is silent.
 */
export function audioOf({ devices }: Domain, id: number | undefined): string {
  return `audio${id ?? devices.audios?.[0]?.id ?? 1}`;
}

const silence: Audio = { id: 1, type: 'none' };

export function addAudio({ domain, args }: BuildContext): void {
  const { audios, graphics = [] } = domain.devices;
  if (audios === undefined && graphics.length > 0) return;
  for (const audio of audios ?? [silence]) args.json('-audiodev', audioBackend(audio));
}

/**
 * What audio backends are told by the environment.
 * @param runtime the user's directory of sockets
 */
export function audioEnvironment({ devices }: Domain, runtime: string): Record<string, string> {
  const env: Record<string, string> = {};
  for (const audio of devices.audios ?? []) {
    if (audio.type === 'sdl' && audio.driver !== undefined) env.SDL_AUDIODRIVER = audio.driver;
    if (audio.type === 'pipewire') env.PIPEWIRE_RUNTIME_DIR = audio.runtimeDir ?? runtime;
  }
  return env;
}

function audioBackend(audio: Audio): QmpObject {
  return {
    id: `audio${audio.id}`,
    driver: drivers[audio.type] ?? audio.type,
    'timer-period': audio.timerPeriod,
    ...backendSettings(audio),
    in: direction(audio.input),
    out: direction(audio.output),
  };
}

function backendSettings(audio: Audio): QmpObject {
  switch (audio.type) {
    case 'oss':
      return { 'try-mmap': audio.tryMMap, exclusive: audio.exclusive, 'dsp-policy': audio.dspPolicy };
    case 'pulseaudio':
      return { server: audio.serverName };
    case 'file':
      return { path: audio.path };
    default:
      return {};
  }
}

/** What any backend's `<input>` and `<output>` can say. */
type Direction = Partial<
  NonNullable<Extract<Audio, { type: 'jack' }>['input']> &
    NonNullable<Extract<Audio, { type: 'oss' }>['input']> &
    NonNullable<Extract<Audio, { type: 'pipewire' }>['input']>
>;

function direction(said: Direction | undefined): QmpObject | undefined {
  if (said === undefined) return undefined;
  const { settings } = said;
  return {
    'mixing-engine': said.mixingEngine,
    'fixed-settings': said.fixedSettings,
    voices: said.voices,
    'buffer-length': said.bufferLength,
    frequency: settings?.frequency,
    channels: settings?.channels,
    format: settings?.format,
    dev: said.dev,
    'server-name': said.serverName,
    'client-name': said.clientName,
    'connect-ports': said.connectPorts,
    'exact-name': said.exactName,
    'buffer-count': said.bufferCount,
    'try-poll': said.tryPoll,
    name: said.name,
    'stream-name': said.streamName,
    latency: said.latency,
  };
}
