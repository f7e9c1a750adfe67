import { int, leaf, oneOf, string, struct, uint, uint64 } from '../element/index.js';
import { nested } from './nested.js';

/** Told by the host, never read. */
const told = { omit: 0n, readWhen: () => false } as const;
const blocks = {
  logicalBlockSize: leaf(uint64, { name: 'logical_block_size', ...told }),
  numBlocks: leaf(uint64, { name: 'num_blocks', ...told }),
};

/** `1` or `0`; in the model a boolean. */
const oneOrZero = {
  parse: (text: string) => (/^\s*-?\d+\s*$/.test(text) ? Number(text) !== 0 : undefined),
  format: (value: boolean) => (value ? '1' : '0'),
  expected: "'1' or '0'",
  schema: { type: 'enum', values: ['1', '0'] },
} as const;

/** A block device. */
export const storageCapability = {
  block: leaf(string, { required: true }),
  bus: leaf(string),
  driveType: leaf(string, { name: 'drive_type' }),
  model: leaf(string),
  vendor: leaf(string),
  serial: leaf(string),
  removable: nested(
    'removable',
    struct({
      mediaAvailable: leaf(oneOrZero, { name: 'media_available', required: true }),
      /** Bytes. */
      mediaSize: leaf(uint64, { name: 'media_size', required: true }),
      mediaLabel: leaf(string, { name: 'media_label' }),
      ...blocks,
    }),
  ),
  /** Bytes; where the media can't be removed. */
  size: leaf(uint64),
  ...blocks,
  hotpluggable: nested('hotpluggable', struct({})),
};

const count = { min: 0 };

export const scsiCapability = {
  host: leaf(uint(), { required: true }),
  bus: leaf(uint(), { required: true }),
  target: leaf(uint(), { required: true }),
  lun: leaf(uint(), { required: true }),
  /** Kind of the device: `disk`, `cdrom`, … */
  deviceType: leaf(string, { name: 'type' }),
};

export const scsiTargetCapability = {
  target: leaf(string, { required: true }),
  remotePort: nested(
    'fc_remote_port',
    struct({ rport: leaf(string, { required: true }), wwpn: leaf(string, { required: true }) }),
  ),
};

export const scsiHostCapability = {
  host: leaf(uint()),
  uniqueId: leaf(int({ min: -1 }), { name: 'unique_id', omit: -1 }),
  fcHost: nested(
    'fc_host',
    struct({ wwnn: leaf(string), wwpn: leaf(string), fabricWwn: leaf(string, { name: 'fabric_wwn' }) }),
  ),
  /** Virtual ports that it can make, and has; told by the host, never read. */
  vports: nested(
    'vport_ops',
    struct({
      max: leaf(int(count), { name: 'max_vports', default: 0, readWhen: () => false }),
      count: leaf(int(count), { name: 'vports', default: 0, readWhen: () => false }),
    }),
  ),
};

export const scsiGenericCapability = { char: leaf(string, { required: true }) };
export const drmCapability = {
  drmType: leaf(oneOf('primary', 'control', 'render'), { name: 'type', required: true }),
};
export const vdpaCapability = { chardev: leaf(string, { required: true }) };
