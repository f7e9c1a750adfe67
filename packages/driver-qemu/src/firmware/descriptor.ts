import { ErrorCode } from '@tsvirt/util';
import { qemuError } from '../errors.js';

/** An image of firmware. */
export interface FirmwareImage {
  readonly filename: string;
  readonly format: 'raw' | 'qcow2';
}

/** How the guest gets to see the firmware. */
export type FirmwareMapping =
  | {
      readonly device: 'flash';
      /** Variables in a file of their own, in the image itself, or none that last. */
      readonly mode: 'split' | 'combined' | 'stateless';
      readonly executable: FirmwareImage;
      /** What a new file of variables begins as. */
      readonly template?: FirmwareImage;
    }
  | { readonly device: 'memory'; readonly filename: string };

/** What a descriptor of QEMU's firmware interface says (docs/interop/firmware.json), as far as it matters here. */
export interface FirmwareDescriptor {
  /** `uefi`, `bios`, … */
  readonly interfaces: readonly string[];
  readonly mapping: FirmwareMapping;
  readonly targets: readonly { readonly architecture: string; readonly machines: readonly string[] }[];
  /** `secure-boot`, `enrolled-keys`, `requires-smm`, … */
  readonly features: readonly string[];
}

/** Reads one descriptor. @throws VirtError `INTERNAL_ERROR` that says what is wrong with it */
export function parseFirmwareDescriptor(text: string): FirmwareDescriptor {
  const root = object(json(text), 'the descriptor');
  return {
    interfaces: strings(root['interface-types'], 'interface-types'),
    mapping: mappingOf(object(root.mapping, 'mapping')),
    targets: list(root.targets, 'targets').map((entry) => {
      const target = object(entry, 'targets');
      return {
        architecture: string(target.architecture, 'architecture'),
        machines: strings(target.machines, 'machines'),
      };
    }),
    features: strings(root.features, 'features'),
  };
}

function mappingOf(mapping: Members): FirmwareMapping {
  const device = string(mapping.device, 'device');
  if (device === 'memory') return { device, filename: string(mapping.filename, 'filename') };
  if (device !== 'flash') throw wrong(`mapping to the device '${device}' is not supported`);
  const mode = string(mapping.mode ?? 'split', 'mode');
  if (mode !== 'split' && mode !== 'combined' && mode !== 'stateless')
    throw wrong(`there is no mode '${mode}' of flash`);
  const executable = image(mapping.executable, 'executable');
  return mode === 'split'
    ? { device, mode, executable, template: image(mapping['nvram-template'], 'nvram-template') }
    : { device, mode, executable };
}

function image(value: unknown, name: string): FirmwareImage {
  const members = object(value, name);
  const format = string(members.format, 'format');
  if (format !== 'raw' && format !== 'qcow2') throw wrong(`images of format '${format}' are not supported`);
  return { filename: string(members.filename, 'filename'), format };
}

type Members = Readonly<Record<string, unknown>>;

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw wrong('it is not JSON', cause);
  }
}

function object(value: unknown, name: string): Members {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Members;
  throw wrong(`${name} is no object`);
}

function string(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  throw wrong(`'${name}' is no text`);
}

function list(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw wrong(`'${name}' is no list`);
}

const strings = (value: unknown, name: string): readonly string[] =>
  list(value, name).map((entry) => string(entry, name));

const wrong = (why: string, cause?: unknown) =>
  qemuError(ErrorCode.INTERNAL_ERROR, `this is no firmware descriptor: ${why}`, undefined, cause);
