import type { Domain, Sound } from '@tsvirt/conf/domain';
import { unsupportedConfig } from '../errors.js';
import type { QmpObject } from '../qmp/index.js';
import { addressMembers, virtioDevice, virtioMembers } from './address.js';
import { audioOf } from './audio.js';
import type { BuildContext } from './build.js';

export function addSounds({ domain, args }: BuildContext): void {
  for (const sound of domain.devices.sounds ?? [])
    for (const device of soundDevices(domain, sound)) args.json('-device', device);
}

/** The backend of the PC's own speaker, which is the machine's; undefined without one. */
export function speakerAudio(domain: Domain): string | undefined {
  const speaker = domain.devices.sounds?.find(({ model }) => model === 'pcspk');
  return speaker === undefined ? undefined : audioOf(domain, speaker.audioId);
}

const drivers: Readonly<Partial<Record<Sound['model'], string>>> = {
  es1370: 'ES1370',
  ac97: 'AC97',
  sb16: 'sb16',
  usb: 'usb-audio',
};

/** Sound cards that are a bus for the codecs on them. */
const hdaBuses: Readonly<Partial<Record<Sound['model'], string>>> = {
  ich6: 'intel-hda',
  ich9: 'ich9-intel-hda',
};

function soundDevices(domain: Domain, sound: Sound): QmpObject[] {
  const { model, alias: id } = sound;
  if (model === 'pcspk') return [];
  const place = addressMembers(domain, sound.address, sound.acpiIndex);
  const audiodev = audioOf(domain, sound.audioId);
  const bus = hdaBuses[model];
  if (bus !== undefined) {
    const codecs = sound.codecs ?? [{ type: 'duplex' }];
    return [
      { driver: bus, id, ...place },
      ...codecs.map(({ type }, cad) => ({
        driver: `hda-${type}`,
        id: `${id}-codec${cad}`,
        bus: `${id}.0`,
        cad,
        audiodev,
      })),
    ];
  }
  if (model === 'virtio')
    return [
      {
        driver: virtioDevice('virtio-sound', sound.address),
        ...virtioMembers(sound.driver),
        id,
        audiodev,
        streams: sound.streams,
        ...place,
      },
    ];
  const driver = drivers[model];
  if (driver === undefined) throw unsupportedConfig(`QEMU has no sound card of model '${model}'`);
  return [{ driver, id, audiodev, multi: sound.multichannel, ...place }];
}
