import type { Domain, VideoInput } from '../domain/index.js';
import type { VmxConfig, VmxLines } from './config.js';
import { notInVmx } from './failure.js';

const defaultBytes = 4n * 1024n * 1024n;

/** Every machine has one graphics card. */
export function parseVideo(config: VmxConfig): VideoInput {
  const bytes = config.integer('svga.vramSize') ?? defaultBytes;
  if (bytes < 0n || bytes > 0xffff_ffffn)
    throw config.wrong('svga.vramSize', 'a number of bytes below 4 GiB');
  return { model: { type: 'vmvga', vram: Number((bytes + 1023n) / 1024n), heads: 0 } };
}

export function formatVideo(domain: Domain, lines: VmxLines): void {
  const videos = domain.devices.videos ?? [];
  if (videos.length > 1) throw notInVmx(`${videos.length} graphics cards: there is one`);
  for (const { model } of videos) {
    if (model.type !== 'vmvga')
      throw notInVmx(`a graphics card of type '${model.type}': only 'vmvga' can be had`);
    if (model.vram !== undefined) lines.add('svga.vramSize', BigInt(model.vram) * 1024n);
  }
}
