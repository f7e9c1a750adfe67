import type { BuildContext } from './build.js';

/** The audio backend that devices without one of their own share: silence. */
export const defaultAudio = 'audio1';

export function addAudio({ args }: BuildContext): void {
  args.json('-audiodev', { id: defaultAudio, driver: 'none' });
}
