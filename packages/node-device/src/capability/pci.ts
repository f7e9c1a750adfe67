import type { Device } from '../inventory/device.js';
import { integer, type Sysfs } from '../sysfs/sysfs.js';
import type { Capability, Sources } from './describe.js';
import { mdevTypes } from './mdev.js';
import { headerType, pciExpress } from './pci-config.js';
import { parseVpd } from './vpd.js';

export async function pci(
  { path, sysname, properties }: Device,
  { sysfs, names }: Sources,
): Promise<Capability<'pci'> | undefined> {
  const address = parsePciAddress(sysname);
  const vendor = sysfs.number(`${path}/vendor`, 16);
  const product = sysfs.number(`${path}/device`, 16);
  if (address === undefined || vendor === undefined || product === undefined) return undefined;
  const known = await names.pci.find(vendor, product);
  const config = await sysfs.slowBytes(`${path}/config`);
  const header = config === undefined ? undefined : headerType(config);
  const express = config === undefined ? undefined : pciExpress(config);
  const node = sysfs.number(`${path}/numa_node`, 10);
  const types = mdevTypes(sysfs, path);
  const vpdBytes = sysfs.has(`${path}/vpd`) ? await sysfs.slowBytes(`${path}/vpd`) : undefined;
  const vpd = vpdBytes === undefined ? undefined : parseVpd(vpdBytes);
  return {
    type: 'pci',
    class: integer(properties.get('PCI_CLASS'), 16),
    ...address,
    product: { id: product, name: known.product },
    vendor: { id: vendor, name: known.vendor },
    ...virtualisation(sysfs, path),
    ...(header === 'pci-bridge' ? { pciBridge: {} } : {}),
    ...(header === 'cardbus-bridge' ? { cardbusBridge: {} } : {}),
    ...(types === undefined ? {} : { mdevTypes: types }),
    ...(vpd === undefined ? {} : { vpd }),
    ...iommu(sysfs, path),
    ...(node === undefined || node < 0 ? {} : { numa: node }),
    ...(express === undefined ? {} : { pciExpress: express }),
  };
}

/** `0000:00:1f.2` */
export function parsePciAddress(text: string) {
  const found = /^([0-9a-f]{4,8}):([0-9a-f]{2}):([0-9a-f]{2})\.([0-7])$/i.exec(text);
  if (found === null) return undefined;
  const [domain = 0, bus = 0, slot = 0, fn = 0] = found.slice(1).map((part) => Number.parseInt(part, 16));
  return { domain, bus, slot, function: fn };
}

/** SR-IOV: of which card it is a part, or which parts it has. */
function virtualisation(
  sysfs: Sysfs,
  path: string,
): Pick<Capability<'pci'>, 'physicalFunction' | 'virtualFunctions'> {
  const physical = parsePciAddress(sysfs.linkName(`${path}/physfn`) ?? '');
  const maxCount = sysfs.number(`${path}/sriov_totalvfs`, 10) ?? 0;
  const addresses = maxCount === 0 ? [] : virtualFunctions(sysfs, path);
  return {
    ...(physical === undefined ? {} : { physicalFunction: { address: physical } }),
    ...(maxCount === 0
      ? {}
      : { virtualFunctions: { maxCount, ...(addresses.length === 0 ? {} : { addresses }) } }),
  };
}

function virtualFunctions(sysfs: Sysfs, path: string) {
  return sysfs
    .names(path)
    .map((name) => integer(/^virtfn(\d+)$/.exec(name)?.[1], 10))
    .filter((index) => index !== undefined)
    .sort((a, b) => a - b)
    .flatMap((index) => parsePciAddress(sysfs.linkName(`${path}/virtfn${index}`) ?? '') ?? []);
}

function iommu(sysfs: Sysfs, path: string): Pick<Capability<'pci'>, 'iommuGroup'> {
  const number = integer(sysfs.linkName(`${path}/iommu_group`), 10);
  if (number === undefined) return {};
  const addresses = sysfs
    .names(`/kernel/iommu_groups/${number}/devices`)
    .flatMap((name) => parsePciAddress(name) ?? []);
  return { iommuGroup: { number, ...(addresses.length === 0 ? {} : { addresses }) } };
}
