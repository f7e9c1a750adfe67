import type { Controller, Disk, Domain } from '../domain/index.js';
import { same, type VmxConfig, type VmxLines } from './config.js';
import type { VmxFormatContext, VmxScsiModel } from './context.js';
import { notInVmx } from './failure.js';

/** SCSI controllers that a machine can have; as many for SATA. */
export const controllerLimit = 4;

/** `virtualDev` of a SCSI controller, by model. */
const scsiDevices: Readonly<Record<VmxScsiModel, string>> = {
  buslogic: 'buslogic',
  lsilogic: 'lsilogic',
  lsisas1068: 'lsisas1068',
  vmpvscsi: 'pvscsi',
};

const isModel = (text: string): text is VmxScsiModel => text in scsiDevices;

/** A SCSI controller that is there; its model where it's said. */
export interface ScsiController {
  readonly index: number;
  readonly model?: VmxScsiModel;
}

/** The SCSI controllers of a VMX file. */
export function parseScsiControllers(config: VmxConfig): ScsiController[] {
  const found: ScsiController[] = [];
  for (let index = 0; index < controllerLimit; index++) {
    if (config.boolean(`scsi${index}.present`) !== true) continue;
    const name = `scsi${index}.virtualDev`;
    const device = config.string(name);
    if (device === undefined) {
      found.push({ index });
      continue;
    }
    const model = Object.keys(scsiDevices)
      .filter(isModel)
      .find((key) => same(device, scsiDevices[key]));
    if (model === undefined) throw config.wrong(name, `one of ${Object.values(scsiDevices).join(', ')}`);
    found.push({ index, model });
  }
  return found;
}

/** Says of the controllers of a domain's disks what the VMX file says of them. */
export function applyScsiModels(domain: Domain, controllers: readonly ScsiController[]): void {
  for (const controller of domain.devices.controllers ?? []) {
    if (controller.type !== 'scsi') continue;
    const model = controllers.find(({ index }) => index === controller.index)?.model;
    if (model !== undefined) controller.model = model;
  }
}

/** The controllers that a domain's disks need. */
export function formatControllers(
  domain: Domain,
  context: VmxFormatContext,
  lines: VmxLines,
): { scsi: boolean } {
  const scsi = new Map<number, VmxScsiModel | undefined>();
  const sata = new Set<number>();
  for (const disk of domain.devices.disks ?? []) {
    if (disk.address?.type !== 'drive') continue;
    const { controller: index } = disk.address;
    if (disk.target.bus === 'sata') sata.add(index);
    if (disk.target.bus !== 'scsi') continue;
    const model = modelFor(disk, scsiController(domain, index), context);
    const other = scsi.get(index);
    if (model !== undefined && other !== undefined && model !== other)
      throw notInVmx(`SCSI controller ${index} can't be both '${other}' and '${model}'`);
    scsi.set(index, model ?? other);
  }
  for (const [index, model] of [...scsi].sort(([a], [b]) => a - b)) {
    lines.add(`scsi${index}.present`, true);
    if (model !== undefined) lines.add(`scsi${index}.virtualDev`, scsiDevices[model]);
  }
  for (const index of [...sata].sort((a, b) => a - b)) lines.add(`sata${index}.present`, true);
  return { scsi: scsi.size > 0 };
}

function scsiController(domain: Domain, index: number) {
  return domain.devices.controllers?.find(
    (controller): controller is Controller & { type: 'scsi' } =>
      controller.type === 'scsi' && controller.index === index,
  );
}

/** The model that a controller has, or that one of its disks asks for: older documents have it as name of a driver. */
function modelFor(
  disk: Disk,
  controller: (Controller & { type: 'scsi' }) | undefined,
  context: VmxFormatContext,
): VmxScsiModel | undefined {
  const asked = disk.driver?.name;
  let model = controller?.model;
  if (asked !== undefined) {
    if (asked !== 'auto' && !isModel(asked))
      throw notInVmx(`a SCSI disk with the driver '${asked}': expected a controller's model`);
    if (model !== undefined && model !== asked)
      throw notInVmx(`disk '${disk.target.dev}' asks for a controller '${asked}', its own is '${model}'`);
    model = asked;
  }
  if (model === undefined) return undefined;
  if (model === 'auto') return context.autodetectScsiModel?.(disk) ?? 'lsilogic';
  if (!isModel(model)) throw notInVmx(`a SCSI controller of model '${model}'`);
  return model;
}
