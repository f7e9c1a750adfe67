import { linkStates } from '@tsvirt/conf/interface';
import { netFeatures } from '@tsvirt/conf/nodedev';
import type { Device } from '../inventory/device.js';
import { integer } from '../sysfs/sysfs.js';
import type { Capability, Sources } from './describe.js';

type Feature = (typeof netFeatures)[number];

/** By which of the kernel's features one of libvirt's is seen. */
const kernelFeatures: Partial<Readonly<Record<Feature, RegExp>>> = {
  rx: /^rx-checksum$/,
  tx: /^tx-checksum-/,
  sg: /^tx-scatter-gather$/,
  tso: /^tx-tcp.*-segmentation$/,
  gso: /^tx-generic-segmentation$/,
  gro: /^rx-gro$/,
  lro: /^rx-lro$/,
  rxvlan: /^rx-vlan-hw-parse$/,
  txvlan: /^tx-vlan-hw-insert$/,
  ntuple: /^rx-ntuple-filter$/,
  rxhash: /^rx-hashing$/,
  txudptnl: /^tx-udp_tnl-segmentation$/,
};

export async function net(
  { path, sysname, properties }: Device,
  { sysfs, linkFeatures }: Sources,
): Promise<Capability<'net'> | undefined> {
  if (!sysfs.has(path)) return undefined;
  const told = sysfs.text(`${path}/operstate`);
  const state = linkStates.find((each) => each === told);
  // A link that is down has none; -1 is for one that doesn't know it, and goes out as libvirt has it: unsigned.
  const speed = state === 'up' ? integer(await sysfs.slowText(`${path}/speed`), 10) : undefined;
  const given = [...(await linkFeatures(sysname))];
  const has = (name: Feature): boolean => {
    if (name === 'rdma') return sysfs.has(`${path}/device/infiniband`);
    if (name === 'switchdev') return isSwitch;
    const pattern = kernelFeatures[name];
    return pattern !== undefined && given.some((each) => pattern.test(each));
  };
  // Only a card whose ports are those of a switch of its own says which switch that is.
  const isSwitch =
    sysfs.has(`${path}/device/sriov_totalvfs`) &&
    (await sysfs.slowText(`${path}/phys_switch_id`)) !== undefined;
  const features = netFeatures.filter(has).map((name) => ({ name }));
  return {
    type: 'net',
    interface: sysname,
    address: sysfs.text(`${path}/address`),
    link: { state, speed: (speed ?? 0) >>> 0 },
    ...(features.length === 0 ? {} : { features }),
    ...(properties.get('DEVTYPE') === 'wlan' ? { wireless: {} } : { ethernet: {} }),
  };
}
