import type { Domain } from '@tsvirt/conf/domain';
import { ErrorCode } from '@tsvirt/util';
import { modelOf } from '../command/controller-model.js';
import { qemuError } from '../errors.js';
import type { Addressed } from './addressed.js';

/** A device of the virtual I/O of pSeries machines, and the register that it has if nothing else is there. */
interface VioDevice {
  readonly device: Addressed;
  readonly first: bigint;
}

/** Registers of neighbouring devices. */
const step = 0x1000n;

/**
 * Gives a register to each device of a pSeries machine's virtual I/O that has none. Changes the model.
 * @throws VirtError `XML_ERROR` if two devices have the same
 */
export function placeSpaprVio(domain: Domain): void {
  const devices = vioDevices(domain);
  const taken = new Set<bigint>();
  const open: VioDevice[] = [];
  for (const each of devices) {
    each.device.address ??= { type: 'spapr-vio' };
    const { address } = each.device;
    if (address.type !== 'spapr-vio') continue;
    if (address.reg === undefined) open.push(each);
    else if (taken.has(address.reg))
      throw qemuError(
        ErrorCode.XML_ERROR,
        `two devices of the virtual I/O have the register 0x${address.reg.toString(16)}`,
      );
    else taken.add(address.reg);
  }
  for (const { device, first } of open) {
    let reg = first;
    while (taken.has(reg)) reg += step;
    taken.add(reg);
    device.address = { type: 'spapr-vio', reg };
  }
}

function vioDevices({ devices }: Domain): VioDevice[] {
  const { interfaces = [], controllers = [], serials = [], nvram, tpms = [] } = devices;
  const at = (first: bigint) => (device: Addressed) => ({ device, first });
  return [
    ...interfaces.filter(({ model }) => model === 'spapr-vlan').map(at(0x1000n)),
    ...controllers.filter((each) => modelOf(each) === 'ibmvscsi').map(at(0x2000n)),
    ...serials.filter(({ target }) => target.type === 'spapr-vio-serial').map(at(0x3000_0000n)),
    ...(nvram === undefined ? [] : [nvram]).map(at(0x3000n)),
    ...tpms.filter(({ model }) => model === 'tpm-spapr').map(at(0x4000n)),
  ];
}
