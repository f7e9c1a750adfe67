import type { Domain } from '../domain/index.js';
import { formatParallels, formatSerials } from './chardevs.js';
import { VmxLines } from './config.js';
import type { VmxFormatContext } from './context.js';
import { formatControllers } from './controllers.js';
import { formatDisks } from './disks.js';
import { notInVmx } from './failure.js';
import { formatFilesystems } from './filesystem.js';
import { formatGuest } from './guest.js';
import { formatInterfaces } from './network.js';
import { formatVideo } from './video.js';
import { formatVnc } from './vnc.js';

const oldestHardware = 4;
/** From this version of the hardware on guests and host can talk. */
const vmciVersion = 7;
/** PCI Express bridges that newer hardware has for what is plugged into it. */
const pcieBridges = [4, 5, 6, 7];

/**
 * The VMX file for a domain, in UTF-8. Parse the domain with `vmxParseOptions`.
 * @throws VirtError `CONFIG_UNSUPPORTED` for what a VMX file can't say, and what the context's functions throw.
 */
export function formatVmx(domain: Domain, context: VmxFormatContext): string {
  if (domain.type !== 'vmware') throw notInVmx(`a domain of type '${domain.type}': expected 'vmware'`);
  const { virtualHWVersion } = context;
  if (virtualHWVersion < oldestHardware)
    throw notInVmx(
      `version ${virtualHWVersion} of the virtual hardware: expected ${oldestHardware} or later`,
    );
  const lines = new VmxLines();
  lines.add('.encoding', 'UTF-8');
  lines.add('config.version', 8);
  lines.add('virtualHW.version', virtualHWVersion);
  formatGuest(domain, lines);
  formatVnc(domain, lines);
  const { scsi } = formatControllers(domain, context, lines);
  formatDisks(domain, context, lines);
  formatFilesystems(domain, lines);
  formatInterfaces(domain, lines);
  formatVideo(domain, lines);
  formatSerials(domain, context, lines);
  formatParallels(domain, context, lines);
  if (virtualHWVersion >= vmciVersion) {
    if (scsi) formatBridges(lines);
    lines.add('vmci0.present', true);
  }
  return lines.toString();
}

function formatBridges(lines: VmxLines): void {
  lines.add('pciBridge0.present', true);
  for (const number of pcieBridges) {
    lines.add(`pciBridge${number}.present`, true);
    lines.add(`pciBridge${number}.virtualDev`, 'pcieRootPort');
    lines.add(`pciBridge${number}.functions`, 8);
  }
}
