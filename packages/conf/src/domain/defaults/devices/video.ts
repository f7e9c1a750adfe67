import type { Video } from '../../devices/index.js';
import type { Domain } from '../../domain.js';

type VideoType = Video['model']['type'];

/** What each hypervisor shows by default; others leave it to their drivers. */
function defaultType(domain: Domain): VideoType {
  switch (domain.type) {
    case 'test':
      return 'cirrus';
    case 'xen':
      return domain.os.type?.name === 'xen' ? 'xen' : 'cirrus';
    case 'vz':
      return domain.os.type?.name === 'hvm' ? 'vga' : 'parallels';
    case 'bhyve':
      return 'gop';
    case 'vbox':
      return 'vbox';
    case 'vmware':
      return 'vmvga';
    default:
      return 'default';
  }
}

/** Memory of a card in KiB. */
function defaultMemory(domain: Domain, type: VideoType): number {
  switch (type) {
    case 'vbox':
      return 8 * 1024;
    case 'vmvga':
      return domain.type === 'vmware' ? 4 * 1024 : 16 * 1024;
    case 'vga':
    case 'cirrus':
    case 'bochs':
      return 16 * 1024;
    case 'xen':
      return 4 * 1024;
    case 'qxl':
      return 64 * 1024;
    default:
      return 0;
  }
}

/** A card for a display without one; the first card is the primary one. */
export function videoDefaults(domain: Domain): void {
  const { devices } = domain;
  if (devices.videos === undefined && devices.graphics !== undefined)
    devices.videos = [{ model: { type: 'default', heads: 1 } }];
  const { videos } = devices;
  if (videos === undefined) return;
  for (const video of videos) cardDefaults(domain, video);
  videos.sort((a, b) => Number(b.model.primary === true) - Number(a.model.primary === true));
  const [first] = videos;
  if (first !== undefined && first.model.type !== 'none') first.model.primary = true;
}

/** What a card's model leaves open; for drivers that choose its type later too. */
export function cardDefaults(domain: Domain, video: Video): void {
  video.model ??= { type: 'default' };
  const { model } = video;
  model.type ??= 'default';
  if (model.type === 'default') model.type = defaultType(domain);
  if (model.type === 'none') {
    for (const key of ['ram', 'vram', 'vram64', 'vgamem', 'heads', 'primary'] as const) delete model[key];
    return;
  }
  model.heads ??= 1;
  if ((model.vram ?? 0) === 0) {
    const memory = defaultMemory(domain, model.type);
    if (memory > 0) model.vram = memory;
  }
  if (model.type === 'qxl') {
    model.ram ??= 64 * 1024;
    model.vgamem ??= 16 * 1024;
  }
}
