import { ErrorCode } from '@tsvirt/util/error';
import { storageAuth } from '../../common/auth.js';
import { interfaceIp, route } from '../../common/ip.js';
import { statusOnly } from '../../common/private-data.js';
import { storageHost } from '../../common/storage-source/index.js';
import { uuid } from '../../common/uuid.js';
import {
  attr,
  child,
  type Fields,
  flag,
  type Infer,
  type Input,
  leaf,
  list,
  nonEmpty,
  oneOf,
  onOff,
  pattern,
  refine,
  string,
  struct,
  uint,
  uint64,
  variants,
  within,
  yesNo,
} from '../../element/index.js';
import { romInfo } from '../device-info.js';
import { pciParts, usbAddress, usbIds } from './host-address.js';
import { hostdevMode } from './hostdev-mode.js';
import { teaming } from './teaming.js';

export type { HostdevMode } from './hostdev-mode.js';

const source = <F extends Fields>(fields: F) => ({ source: child(struct(fields), { required: true }) });
const managed = { managed: attr(yesNo, { emptyIsNone: true, default: false }) };
const shared = { readonly: flag(), shareable: flag() };
const startupPolicy = attr(oneOf('mandatory', 'requisite', 'optional'));
const virtioModel = attr(oneOf('virtio', 'virtio-transitional', 'virtio-non-transitional'));

const adapterName = refine(nonEmpty, { schema: string.schema });

const scsiSource = {
  /** `iscsi`, with name and hosts; without it an adapter and address of the host. */
  protocol: attr(oneOf('adapter', 'iscsi'), { omit: 'adapter' }),
  name: attr(string),
  adapter: child(struct({ name: attr(adapterName, { required: true }) })),
  address: child(
    struct({
      bus: attr(uint(), { required: true }),
      target: attr(uint(), { required: true }),
      unit: attr(uint64, { required: true }),
    }),
  ),
  hosts: list('host', storageHost),
  privateData: statusOnly(),
  auth: child(storageAuth),
  ...within('initiator', within('iqn', { initiator: attr(string, { name: 'name' }) })),
};

/** `<hostdev>` */
export const hostdev = variants(
  'type',
  {
    usb: {
      ...managed,
      ...source({
        startupPolicy,
        guestReset: attr(oneOf('off', 'uninitialized', 'on')),
        ...usbIds,
        address: child(usbAddress),
        origstates: statusOnly('origstates'),
      }),
    },
    pci: {
      ...managed,
      driver: child(struct({ name: attr(oneOf('kvm', 'vfio', 'xen')), model: attr(string) })),
      ...source({
        startupPolicy,
        writeFiltering: attr(yesNo),
        address: child(struct(pciParts), { required: true }),
        origstates: statusOnly('origstates'),
      }),
    },
    scsi: {
      ...managed,
      sgio: attr(oneOf('filtered', 'unfiltered')),
      rawio: attr(yesNo),
      ...source(scsiSource),
      ...shared,
    },
    scsi_host: {
      ...managed,
      model: virtioModel,
      ...source({
        protocol: attr(oneOf('vhost'), { required: true }),
        wwpn: attr(pattern('naa\\.[0-9a-fA-F]{16}', "'naa.' and 16 hexadecimal digits"), { required: true }),
      }),
    },
    mdev: {
      ...managed,
      model: attr(oneOf('vfio-pci', 'vfio-ccw', 'vfio-ap'), { required: true }),
      display: attr(onOff),
      ramfb: attr(onOff),
      ...source({
        address: child(
          struct({ uuid: attr(uuid, { required: true, missing: ErrorCode.CONFIG_UNSUPPORTED }) }),
          {
            required: true,
          },
        ),
      }),
    },
    storage: source({ block: leaf(string, { required: true }) }),
    misc: source({ char: leaf(string, { required: true }) }),
    net: {
      ...source({ interface: leaf(string, { required: true }) }),
      ips: list('ip', interfaceIp),
      routes: list('route', route),
    },
  },
  {
    /** Follows from the type: `capabilities` are a container's. */
    first: { mode: hostdevMode },
    after: { teaming: child(teaming), ...romInfo },
    name: 'hostdev',
  },
);
/** A device of the host for the guest: what `<hostdev>` says; told apart by `type`. */
export type Hostdev = Infer<typeof hostdev>;
export type HostdevInput = Input<typeof hostdev>;
/** The device of one type: `HostdevOf<'pci'>`. */
export type HostdevOf<K extends Hostdev['type']> = Extract<Hostdev, { type: K }>;
