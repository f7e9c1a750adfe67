import type { Video } from '@tsvirt/conf/domain';
import { ErrorCode } from '@tsvirt/util';
import { qemuError } from '../errors.js';
import { kindOf } from '../machine/kind.js';
import type { QmpObject } from '../qmp/index.js';
import { addressMembers, virtioDevice } from './address.js';
import type { BuildContext } from './build.js';

export function addVideos({ domain, capabilities, args }: BuildContext): void {
  const vga = capabilities.has('virtio-vga') || kindOf(domain).x86;
  (domain.devices?.videos ?? []).forEach((video, at) => {
    const device = videoDevice(video, at === 0, vga);
    if (device !== undefined)
      args.json('-device', { ...device, ...addressMembers(domain, video.address, video.acpiIndex) });
  });
}

function videoDevice(video: Video, primary: boolean, vga: boolean): QmpObject | undefined {
  const model = video.model;
  const id = video.alias;
  const memory = { vgamem_mb: model?.vram === undefined ? undefined : Number(model.vram) >> 10 };
  switch (model?.type) {
    case 'none':
      return undefined;
    case 'vga':
      return { driver: primary ? 'VGA' : 'secondary-vga', id, ...memory };
    case 'cirrus':
      return { driver: 'cirrus-vga', id };
    case 'vmvga':
      return { driver: 'vmware-svga', id, ...memory };
    case 'bochs':
      return {
        driver: 'bochs-display',
        id,
        vgamem: model.vram === undefined ? undefined : model.vram * 1024,
      };
    case 'ramfb':
      return { driver: 'ramfb', id };
    case 'qxl':
      return {
        driver: primary ? 'qxl-vga' : 'qxl',
        id,
        max_outputs: model.heads,
        ram_size: model.ram === undefined ? undefined : model.ram * 1024,
        vram_size: model.vram === undefined ? undefined : model.vram * 1024,
        vram64_size_mb: model.vram64 === undefined ? 0 : Number(model.vram64) >> 10,
        vgamem_mb: model.vgamem === undefined ? undefined : Number(model.vgamem) >> 10,
        xres: model.resolution?.x,
        yres: model.resolution?.y,
      };
    case 'virtio':
      return {
        driver: virtioGpu(video, primary && vga),
        id,
        max_outputs: model.heads,
        blob: model.blob,
        xres: model.resolution?.x,
        yres: model.resolution?.y,
      };
    default:
      throw qemuError(ErrorCode.CONFIG_UNSUPPORTED, `video cards of type '${model?.type}' are not supported`);
  }
}

/** The first one on PCI can be a VGA card too; with OpenGL it is a device of its own. */
function virtioGpu({ model, address }: Video, primary: boolean): string {
  const gl = model.acceleration?.accel3d === true ? '-gl' : '';
  return primary && address?.type === 'pci' ? `virtio-vga${gl}` : virtioDevice(`virtio-gpu${gl}`, address);
}
