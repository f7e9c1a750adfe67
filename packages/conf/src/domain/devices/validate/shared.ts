import type { DeviceSeclabel } from '../../../common/seclabel.js';
import { type DeviceAddress, isUserAlias } from '../../device-info.js';
import type { Domain } from '../../domain.js';
import { internalError, unsupported, xmlError } from '../../failure.js';

function checkLabels(labels: readonly DeviceSeclabel[] | undefined, where: string): void {
  if (labels === undefined) return;
  const models = new Set<string | undefined>();
  for (const { model, relabel, label } of labels) {
    if (labels.length > 1 && model === undefined)
      throw xmlError(`${where}: with several <seclabel>, each has a 'model'`);
    if (models.has(model)) throw xmlError(`${where}: there's more than one <seclabel> for model '${model}'`);
    models.add(model);
    if (label === undefined && relabel === true) throw xmlError(`${where}: relabelling needs a <label>`);
    if (label !== undefined && relabel === false)
      throw xmlError(`${where}: a <label> without relabelling has no effect`);
  }
}

/** Refuses security labels of disks and character devices that contradict each other. */
export function checkSeclabels({ devices }: Domain): void {
  for (const { source, target } of devices.disks ?? []) checkLabels(source.seclabels, `disk '${target.dev}'`);
  for (const list of [devices.serials, devices.parallels, devices.channels, devices.consoles])
    for (const { source } of list ?? [])
      if ('seclabels' in source) checkLabels(source.seclabels, 'character device');
}

/** Refuses two devices with one alias of the user's. */
export function checkAliases({ devices }: Domain): void {
  const seen = new Set<string>();
  const { consoles, serials, ...others } = devices;
  const check = (device: { alias?: unknown }) => {
    const { alias } = device;
    if (typeof alias !== 'string' || !isUserAlias(alias)) return;
    if (seen.has(alias)) throw unsupported(`there's more than one device with the alias '${alias}'`);
    seen.add(alias);
  };
  for (const entry of Object.values(others as Record<string, unknown>)) {
    const list = Array.isArray(entry) ? entry : [entry];
    for (const device of list) if (typeof device === 'object' && device !== null) check(device);
  }
  for (const serial of serials ?? []) check(serial);
  // The first console may be a serial port under another name.
  for (const console of consoles ?? []) if (console.target.type !== 'serial') check(console);
}

/** Refuses addresses on s390's channel subsystem of which only a part is said. */
export function checkChannelAddresses({ devices }: Domain): void {
  for (const entry of Object.values(devices as Record<string, unknown>))
    for (const device of Array.isArray(entry) ? entry : [entry]) {
      const address = (device as { address?: DeviceAddress } | undefined)?.address;
      if (address?.type !== 'ccw') continue;
      const said = [address.cssid, address.ssid, address.devno].filter((part) => part !== undefined).length;
      if (said !== 0 && said !== 3)
        throw internalError("an address of type 'ccw' has all of 'cssid', 'ssid' and 'devno', or none");
    }
}
