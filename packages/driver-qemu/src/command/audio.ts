import type { BuildContext } from './build.js';

/** The audio backend that devices without one of their own share. */
export const defaultAudio = 'audio1';

/** QEMU's names of audio backends where they aren't libvirt's. */
const drivers: Readonly<Record<string, string>> = { pulseaudio: 'pa', file: 'wav' };

export function addAudio({ domain, args }: BuildContext): void {
  const audios = domain.devices?.audios ?? [];
  if (audios.length === 0) args.json('-audiodev', { id: defaultAudio, driver: 'none' });
  for (const { id, type } of audios)
    args.json('-audiodev', { id: `audio${id}`, driver: drivers[type] ?? type });
}
