import { domainDefaults } from '../domain/defaults/index.js';
import type { Domain, DomainInput } from '../domain/index.js';
import { parseParallels, parseSerials } from './chardevs.js';
import { VmxConfig } from './config.js';
import type { VmxParseContext } from './context.js';
import { applyScsiModels, parseScsiControllers } from './controllers.js';
import { parseDisks } from './disks.js';
import { vmwareExtension, vmxParseOptions } from './driver.js';
import { decodeVmx } from './encoding.js';
import { fileNames } from './files.js';
import { parseFilesystems } from './filesystem.js';
import { parseGuest } from './guest.js';
import { parseInterfaces } from './network.js';
import { parseVideo } from './video.js';
import { parseVnc } from './vnc.js';

/** The version of the files' form that there is. */
const configVersion = 8n;
const oldestHardware = 4n;

/**
 * The domain that a VMX file describes; bytes are decoded as the file itself says. Devices that a domain can't have
 * are left out, as are those that are a user's own (`clientDevice`). Format it with `extensions: [vmwareExtension]`.
 * @throws VirtError `CONF_SYNTAX` for what isn't a VMX file, `INTERNAL_ERROR` for what isn't understood, and what
 * `context.parseFileName` throws.
 */
export function parseVmx(vmx: string | Uint8Array, context: VmxParseContext = {}): Domain {
  const config = new VmxConfig(typeof vmx === 'string' ? vmx : decodeVmx(vmx));
  config.required('config.version');
  if (config.integer('config.version') !== configVersion) throw config.wrong('config.version', '8');
  config.required('virtualHW.version');
  const version = config.integer('virtualHW.version') ?? 0n;
  if (version < oldestHardware) throw config.wrong('virtualHW.version', '4 or later');
  const files = fileNames(context);
  const controllers = parseScsiControllers(config);
  const vnc = parseVnc(config);
  const interfaces = parseInterfaces(config);
  const addresses = interfaces.map(({ mac }) => mac);
  const input: DomainInput = {
    ...parseGuest(config),
    devices: {
      ...listed('disks', parseDisks(config, controllers, Number(version), files)),
      ...listed('filesystems', parseFilesystems(config)),
      ...listed('interfaces', interfaces),
      ...listed('serials', parseSerials(config, files)),
      ...listed('parallels', parseParallels(config, files)),
      ...(vnc === undefined ? {} : { graphics: [vnc] }),
      videos: [parseVideo(config)],
    },
  };
  const { datacenterPath, moref } = context;
  if (datacenterPath !== undefined || moref !== undefined)
    input.extensions = { [vmwareExtension.prefix]: { datacenterPath, moref } };
  // What an input leaves open is filled in here, which makes it a domain.
  const domain = input as unknown as Domain;
  domainDefaults(domain, vmxParseOptions);
  applyScsiModels(domain, controllers);
  // An address that the host has yet to make up isn't ours to make up, each time another.
  for (const [index, card] of (domain.devices.interfaces ?? []).entries()) {
    const mac = addresses[index];
    if (mac?.address !== undefined) card.mac = { ...mac, address: mac.address };
  }
  return domain;
}

/** A domain has no empty lists. */
function listed<K extends string, T>(key: K, list: T[]): { [P in K]?: T[] } {
  return (list.length === 0 ? {} : { [key]: list }) as { [P in K]?: T[] };
}
