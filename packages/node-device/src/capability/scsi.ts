import type { Device } from '../inventory/device.js';
import { integer, type Sysfs } from '../sysfs/sysfs.js';
import type { Capability, Sources } from './describe.js';

/** Kinds of devices by SCSI's numbers. */
const kinds: ReadonlyMap<number, string> = new Map([
  [0, 'disk'],
  [1, 'tape'],
  [3, 'processor'],
  [4, 'worm'],
  [5, 'cdrom'],
  [6, 'scanner'],
  [7, 'mod'],
  [8, 'changer'],
  [12, 'raid'],
  [13, 'enclosure'],
]);

export function scsi({ sysname, path }: Device, { sysfs }: Sources): Capability<'scsi'> | undefined {
  const [host, bus, target, lun] = sysname.split(':').map((part) => integer(part, 10));
  if (host === undefined || bus === undefined || target === undefined || lun === undefined) return undefined;
  return { type: 'scsi', host, bus, target, lun, deviceType: kinds.get(sysfs.number(`${path}/type`) ?? -1) };
}

export function scsiTarget({ sysname, path }: Device, { sysfs }: Sources): Capability<'scsi_target'> {
  const rport = /\/(rport-[^/]+)\//.exec(path)?.[1];
  const wwpn =
    rport === undefined ? undefined : worldWideName(sysfs, `/class/fc_remote_ports/${rport}/port_name`);
  return {
    type: 'scsi_target',
    target: sysname,
    ...(rport === undefined || wwpn === undefined ? {} : { remotePort: { rport, wwpn } }),
  };
}

export function scsiHost({ sysname }: Device, { sysfs }: Sources): Capability<'scsi_host'> {
  const fcHost = fibreChannel(sysfs, sysname);
  const vports = virtualPorts(sysfs, sysname);
  return {
    type: 'scsi_host',
    host: integer(sysname.replace(/^host/, ''), 10),
    uniqueId: sysfs.number(`/class/scsi_host/${sysname}/unique_id`, 10) ?? -1,
    ...(fcHost === undefined ? {} : { fcHost }),
    ...(vports === undefined ? {} : { vports }),
  };
}

/** A host's names in Fibre Channel; undefined for one that isn't of that. */
export function fibreChannel(
  sysfs: Sysfs,
  host: string,
): { wwnn: string | undefined; wwpn: string | undefined; fabricWwn: string | undefined } | undefined {
  const folder = `/class/fc_host/${host}`;
  if (!sysfs.has(folder)) return undefined;
  return {
    wwnn: worldWideName(sysfs, `${folder}/node_name`),
    wwpn: worldWideName(sysfs, `${folder}/port_name`),
    fabricWwn: worldWideName(sysfs, `${folder}/fabric_name`),
  };
}

/** How many virtual ports a host can have, and has; undefined where it can have none. */
export function virtualPorts(sysfs: Sysfs, host: string): { max: number; count: number } | undefined {
  const folder = vportFolder(sysfs, host);
  if (folder === undefined) return undefined;
  return {
    max: sysfs.number(`${folder}/max_npiv_vports`, 10) ?? 0,
    count: sysfs.number(`${folder}/npiv_vports_inuse`, 10) ?? 0,
  };
}

/** Where a host's virtual ports are made: which folder it is changed with the kernel. */
export function vportFolder(sysfs: Sysfs, host: string): string | undefined {
  return [`/class/fc_host/${host}`, `/class/scsi_host/${host}`].find((folder) =>
    sysfs.has(`${folder}/vport_create`),
  );
}

const worldWideName = (sysfs: Sysfs, path: string): string | undefined =>
  sysfs.text(path)?.replace(/^0x/, '');
