import { unsupportedConfig } from '../errors.js';
import { addressMembers, virtioDevice, virtioMembers } from './address.js';
import type { BuildContext } from './build.js';

export function addInputs({ domain, args }: BuildContext): void {
  for (const input of domain.devices?.inputs ?? []) {
    if (input.type === 'evdev') {
      const { dev, grab, grabToggle, repeat } = input.source;
      args.json('-object', {
        'qom-type': 'input-linux',
        id: input.alias,
        evdev: dev,
        repeat,
        grab_all: grab === 'all' ? true : undefined,
        'grab-toggle': grabToggle,
      });
      continue;
    }
    // The machine has its own PS/2 port.
    if (input.bus === 'ps2' || input.bus === 'xen' || input.bus === 'none') continue;
    const place = addressMembers(domain, input.address, input.acpiIndex);
    if (input.bus === 'usb') {
      const driver = usbDrivers[input.type];
      if (driver === undefined)
        throw unsupportedConfig(`there is no USB input device of type '${input.type}'`);
      args.json('-device', { driver, id: input.alias, ...place });
    } else if (input.bus === 'virtio') {
      if (input.type === 'passthrough')
        args.json('-device', {
          driver: virtioDevice('virtio-input-host', input.address, input.model),
          ...virtioMembers(input.driver),
          id: input.alias,
          evdev: input.source?.evdev,
          ...place,
        });
      else
        args.json('-device', {
          driver: virtioDevice(`virtio-${input.type}`, input.address, input.model),
          ...virtioMembers(input.driver),
          id: input.alias,
          ...place,
        });
    } else throw unsupportedConfig(`input devices on the bus '${input.bus}' are not supported`);
  }
}

const usbDrivers: Readonly<Record<string, string>> = {
  mouse: 'usb-mouse',
  tablet: 'usb-tablet',
  keyboard: 'usb-kbd',
};
