import { extname, join } from 'node:path';
import type { Domain } from '@tsvirt/conf/domain';
import type { FirmwareDescriptor, FirmwareMapping } from './descriptor.js';

/** Where the files of variables are. */
export interface VariablesFolder {
  readonly nvramFolder: string;
  /** False for definitions that may be of a time when those files had other names. */
  readonly isNew?: boolean;
}

/**
 * Gives a domain that leaves the choice of its firmware to the driver (`<os firmware='…'>`) the first of these that fits what it says. The
 * choice is part of the definition from then on: images, variables, features. The model is changed in place.
 * @param machine the machine type by its own name
 * @returns false where none fits; the domain is as it was
 */
export function selectFirmware(
  domain: Domain,
  machine: string,
  descriptors: readonly FirmwareDescriptor[],
  { nvramFolder, isNew = true }: VariablesFolder,
): boolean {
  const found = descriptors.find((descriptor) => fits(domain, machine, descriptor));
  if (found === undefined) return false;
  const { os } = domain;
  const { mapping, features } = found;
  const needsSmm = features.includes('requires-smm');
  if (mapping.device === 'memory') {
    os.loader = { ...os.loader, type: 'rom', path: mapping.filename };
    return true;
  }
  const { mode, executable, template } = mapping;
  os.loader = {
    ...os.loader,
    readonly: true,
    ...(needsSmm ? { secure: true } : {}),
    type: 'pflash',
    ...(mode === 'stateless' ? { stateless: true } : {}),
    format: executable.format,
    path: executable.filename,
  };
  // Variables that are elsewhere than in a file here are there already, and what keys are in them isn't known.
  const own = os.nvram;
  const isMade = template !== undefined && (own?.source === undefined || own.source.type === 'file');
  if (isMade) {
    const former = template.format === 'raw' ? '.fd' : `.${template.format}`;
    const file = `${domain.name}_VARS${isNew ? extname(template.filename) : former}`;
    os.nvram = {
      ...own,
      template: template.filename,
      templateFormat: template.format,
      format: template.format,
      ...(own?.source === undefined ? { path: own?.path ?? join(nvramFolder, file) } : {}),
    };
  } else if (own !== undefined) os.nvram = { ...own, format: executable.format };
  const isKnown = isMade || mode === 'stateless';
  const stated = isKnown ? (['enrolled-keys', 'secure-boot'] as const) : (['secure-boot'] as const);
  os.firmwareFeatures = stated.map((name) => ({ enabled: features.includes(name), name }));
  if (needsSmm) domain.features = { ...domain.features, smm: { ...domain.features?.smm, state: true } };
  return true;
}

/** The kinds of firmware (`efi`, `bios`) that can be chosen for a machine. */
export function selectableFirmware(
  descriptors: readonly FirmwareDescriptor[],
  arch: string,
  machine: string,
): ('bios' | 'efi')[] {
  const suiting = descriptors.filter((descriptor) => suits(descriptor, arch, machine));
  return (['bios', 'efi'] as const).filter((kind) =>
    suiting.some(({ interfaces }) => interfaces.includes(interfaceOf[kind])),
  );
}

/** The images that a machine can have as its loader, those that are preferred first. */
export function loaderImages(
  descriptors: readonly FirmwareDescriptor[],
  arch: string,
  machine: string,
): string[] {
  const images = descriptors
    .filter((descriptor) => suits(descriptor, arch, machine))
    .map(({ mapping }) => (mapping.device === 'memory' ? mapping.filename : mapping.executable.filename));
  return [...new Set(images)];
}

/** True where firmware that lets nobody but the guest's system management change its variables can be chosen for a machine. */
export function securesBoot(
  descriptors: readonly FirmwareDescriptor[],
  arch: string,
  machine: string,
): boolean {
  return descriptors.some(
    (descriptor) =>
      suits(descriptor, arch, machine) &&
      ['secure-boot', 'requires-smm'].every((feature) => descriptor.features.includes(feature)),
  );
}

const interfaceOf = { bios: 'bios', efi: 'uefi' } as const;

function fits(domain: Domain, machine: string, descriptor: FirmwareDescriptor): boolean {
  const { os, features = {}, pm } = domain;
  const { firmware, loader, firmwareFeatures = [], type } = os;
  if (firmware === undefined || !descriptor.interfaces.includes(interfaceOf[firmware])) return false;
  if (!suits(descriptor, type?.arch ?? '', machine)) return false;
  const has = (name: string) => descriptor.features.includes(name);
  if (!encryptionOf(domain).every(has)) return false;
  if (pm?.suspendToMem === true && !has('acpi-s3')) return false;
  if (pm?.suspendToDisk === true && !has('acpi-s4')) return false;
  if (firmwareFeatures.some(({ name, enabled }) => has(name) !== enabled)) return false;
  const needsSmm = has('requires-smm');
  if (loader?.secure !== undefined && loader.secure !== needsSmm) return false;
  if (needsSmm && features.smm?.state === false) return false;
  return mappingFits(domain, descriptor.mapping);
}

/** A policy's bit: the guest's registers are encrypted too. */
const encryptedState = 4;

/** What firmware has to be able to do for memory that the host can't read. */
function encryptionOf({ launchSecurity }: Domain): readonly string[] {
  if (launchSecurity?.type === 'sev-snp') return ['amd-sev-snp'];
  if (launchSecurity?.type !== 'sev') return [];
  return (launchSecurity.policy & encryptedState) === 0 ? ['amd-sev'] : ['amd-sev', 'amd-sev-es'];
}

function mappingFits({ os: { loader = {}, nvram } }: Domain, mapping: FirmwareMapping): boolean {
  if (mapping.device === 'memory')
    return loader.type !== 'pflash' && (loader.path === undefined || loader.path === mapping.filename);
  const { mode, executable, template } = mapping;
  if (loader.type === 'rom') return false;
  if ((loader.stateless === true) !== (mode === 'stateless')) return false;
  // An image that holds its variables itself would be written to by every guest.
  if (mode === 'combined' || loader.readonly === false) return false;
  if (loader.path !== undefined && loader.path !== executable.filename) return false;
  if (nvram?.template !== undefined && nvram.template !== template?.filename) return false;
  const format = loader.format ?? nvram?.format;
  return format === undefined || format === executable.format;
}

function suits({ targets }: FirmwareDescriptor, arch: string, machine: string): boolean {
  return targets.some(
    (target) => target.architecture === arch && target.machines.some((pattern) => matches(pattern, machine)),
  );
}

/** Whether a name matches a pattern with `*` and `?`. */
function matches(pattern: string, name: string): boolean {
  const escaped = pattern.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`).test(name);
}
