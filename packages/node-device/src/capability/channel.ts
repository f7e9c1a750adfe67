import { type Device, deviceName } from '../inventory/device.js';
import type { Sysfs } from '../sysfs/sysfs.js';
import type { Capability, Sources } from './describe.js';
import { mdevTypes } from './mdev.js';

/** `0.0.ff02`: an address on the channel subsystem of an s390. */
function channelAddress(text: string | undefined) {
  const found = /^([0-9a-f]+)\.([0-9a-f]+)\.([0-9a-f]+)$/.exec(text ?? '');
  if (found === null) return undefined;
  const [cssid, ssid, devno] = found.slice(1).map((part) => Number.parseInt(part, 16));
  return cssid === undefined || ssid === undefined || devno === undefined
    ? undefined
    : { cssid, ssid, devno };
}

function onlineState(sysfs: Sysfs, path: string): 'online' | 'offline' | undefined {
  const online = sysfs.number(`${path}/online`);
  if (online === undefined) return undefined;
  return online === 1 ? 'online' : 'offline';
}

export function ccw({ path, sysname }: Device, { sysfs }: Sources): Capability<'ccw'> | undefined {
  const address = channelAddress(sysname);
  if (address === undefined) return undefined;
  const group = sysfs.linkName(`${path}/group_device`);
  return {
    type: 'ccw',
    state: onlineState(sysfs, path),
    ...address,
    ...(group === undefined ? {} : { groupMember: { groupDevice: deviceName('ccwgroup', group) } }),
  };
}

export function ccwGroup(
  { path, sysname, properties }: Device,
  { sysfs }: Sources,
): Capability<'ccwgroup'> | undefined {
  const address = channelAddress(sysname);
  if (address === undefined) return undefined;
  const members = sysfs
    .names(path)
    .filter((name) => /^cdev\d+$/.test(name))
    .flatMap((ref) => {
      const device = sysfs.linkName(`${path}/${ref}`);
      return device === undefined ? [] : [{ ref, device: deviceName('ccw', device) }];
    });
  return {
    type: 'ccwgroup',
    state: onlineState(sysfs, path),
    ...address,
    ...(members.length === 0 ? {} : { members }),
    ...(properties.get('DRIVER') === 'qeth' ? qeth(sysfs, path) : {}),
  };
}

/** A network card of an s390, by the layer it works on. */
function qeth(sysfs: Sysfs, path: string) {
  const card = {
    cardType: sysfs.text(`${path}/card_type`) ?? '',
    chpid: sysfs.text(`${path}/chpid`) ?? '',
  };
  switch (sysfs.text(`${path}/layer2`)) {
    case '1':
      return { qethLayer2: card };
    case '0':
      return { qethLayer3: card };
    default:
      return { qethGeneric: card };
  }
}

export function css({ path, sysname }: Device, { sysfs }: Sources): Capability<'css'> | undefined {
  const address = channelAddress(sysname);
  if (address === undefined) return undefined;
  const channelDevice = channelAddress(sysfs.text(`${path}/dev_busid`));
  const types = mdevTypes(sysfs, path);
  return {
    type: 'css',
    ...address,
    ...(channelDevice === undefined ? {} : { channelDevice }),
    ...(types === undefined ? {} : { mdevTypes: types }),
  };
}

export function apCard({ sysname }: Device): Capability<'ap_card'> | undefined {
  const adapter = /^card([0-9a-f]+)$/.exec(sysname)?.[1];
  return adapter === undefined ? undefined : { type: 'ap_card', adapter: Number.parseInt(adapter, 16) };
}

export function apQueue({ sysname }: Device): Capability<'ap_queue'> | undefined {
  const [, adapter, domain] = /^([0-9a-f]+)\.([0-9a-f]+)$/.exec(sysname) ?? [];
  if (adapter === undefined || domain === undefined) return undefined;
  return { type: 'ap_queue', adapter: Number.parseInt(adapter, 16), domain: Number.parseInt(domain, 16) };
}

export function apMatrix({ path }: Device, { sysfs }: Sources): Capability<'ap_matrix'> {
  const types = mdevTypes(sysfs, path);
  return { type: 'ap_matrix', ...(types === undefined ? {} : { mdevTypes: types }) };
}
