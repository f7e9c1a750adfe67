import { ErrorCode } from '@tsvirt/util/error';
import { bandwidth } from '../../common/bandwidth.js';
import { interfaceIp, route } from '../../common/ip.js';
import { mac } from '../../common/mac.js';
import { virtualPort } from '../../common/virtualport.js';
import { vlan } from '../../common/vlan.js';
import {
  attr,
  child,
  type FormatOptions,
  type Infer,
  type Input,
  leaf,
  list,
  oneOf,
  onOff,
  refine,
  string,
  struct,
  uint,
  unsupportedUnless,
  valued,
  variants,
  within,
  yesNo,
} from '../../element/index.js';
import type { Model } from '../../element/level.js';
import { romInfo, virtioOptions } from '../device-info.js';
import { filled } from './filled.js';
import { actual } from './interface-actual.js';
import { interfaceSources } from './interface-source.js';
import { portForward } from './port-forward.js';
import { teaming } from './teaming.js';

export type { ActualInterface } from './interface-actual.js';

const live = (options: FormatOptions) => options.inactive !== true;

/** Names that a host's tap devices get on their own; they mean nothing in an inactive document. */
export const generatedPrefixes = ['vnet', 'macvtap', 'macvlan'] as const;

/** True for the name of a tap device that was made up when the domain started. */
export function isGeneratedTarget(name: string): boolean {
  return generatedPrefixes.some((prefix) => name.startsWith(prefix));
}

const virtioModels = new Set<unknown>(['virtio', 'virtio-transitional', 'virtio-non-transitional']);
/** True for a virtio card: only those have `driver`. */
export function isVirtioInterface(model: string | undefined): boolean {
  return virtioModels.has(model);
}

const offloads = {
  csum: attr(onOff),
  tso4: attr(onOff),
  tso6: attr(onOff),
  ecn: attr(onOff),
  ufo: attr(onOff),
};

/** `<driver name='vhost' queues='4' …>` of an interface. */
export const interfaceDriver = struct(
  {
    name: attr(oneOf('qemu', 'vhost', 'kvm', 'vfio', 'xen')),
    /** Kernel driver of a host device, where it isn't vfio-pci itself. */
    model: attr(string),
    txmode: attr(oneOf('iothread', 'timer')),
    ioeventfd: attr(onOff),
    eventIdx: attr(onOff, { name: 'event_idx' }),
    queues: attr(uint({ min: 1 }), { emptyIsNone: true }),
    rxQueueSize: attr(uint({ min: 1 }), { name: 'rx_queue_size' }),
    txQueueSize: attr(uint({ min: 1 }), { name: 'tx_queue_size' }),
    rss: attr(onOff),
    rssHashReport: attr(onOff, { name: 'rss_hash_report' }),
    ...virtioOptions,
    host: child(
      struct({
        csum: attr(onOff),
        gso: attr(onOff),
        tso4: attr(onOff),
        tso6: attr(onOff),
        ecn: attr(onOff),
        ufo: attr(onOff),
        mrgRxbuf: attr(onOff, { name: 'mrg_rxbuf' }),
      }),
    ),
    guest: child(struct(offloads)),
  },
  'interfaceDriver',
);
export interface InterfaceDriver extends Infer<typeof interfaceDriver> {}

/** `<filterref filter='clean-traffic'><parameter name='IP' value='10.0.0.1'/></filterref>` */
export const filterref = struct(
  {
    filter: attr(string, { required: true }),
    parameters: list(
      'parameter',
      struct({ name: attr(string, { required: true }), value: attr(string, { required: true }) }),
    ),
  },
  'filterref',
);
export interface Filterref extends Infer<typeof filterref> {}

const targetWritten = (options: FormatOptions, { dev, managed }: Readonly<Model>) =>
  options.inactive !== true || managed === false || !isGeneratedTarget(String(dev));

/** `<interface>` */
export const networkInterface = variants('type', interfaceSources, {
  default: 'user',
  before: {
    trustGuestRxFilters: attr(yesNo),
    mac: filled(
      child(
        struct({
          address: filled(attr(mac)),
          /** Whether it's one that was made up when the domain was defined. */
          type: attr(oneOf('generated', 'static')),
          /** For drivers that see to it that an address is of their own range. */
          check: attr(yesNo),
          /** What the guest changed it to. */
          currentAddress: attr(mac, { when: live, readWhen: ({ active }) => active === true }),
        }),
      ),
    ),
  },
  after: {
    vlan: child(vlan, { keepEmpty: true }),
    virtualport: child(virtualPort),
    bandwidth: child(bandwidth),
    actual,
    ips: list('ip', interfaceIp),
    routes: list('route', route),
    portForwards: list('portForward', portForward),
    script: valued('path', string),
    downscript: valued('path', string),
    backendDomain: valued('name', string, { name: 'backenddomain' }),
    /** The host's end. */
    target: child(struct({ dev: attr(string, { when: targetWritten }), managed: attr(yesNo) })),
    /** The guest's end, in a container. */
    guest: child(struct({ dev: attr(string), actual: attr(string, { when: live }) })),
    model: valued('type', string),
    driver: child(interfaceDriver),
    backend: child(
      struct({
        type: attr(oneOf('default', 'passt'), { omit: 'default' }),
        tap: attr(string),
        vhost: attr(string),
        logFile: attr(string),
      }),
    ),
    filterref: child(filterref),
    ...within('tune', { sndbuf: leaf(uint()) }),
    link: valued('state', unsupportedUnless(oneOf('up', 'down'))),
    mtu: valued('size', uint()),
    ...within(
      'coalesce',
      within('rx', {
        coalesceRxMaxFrames: valued('max', refine(uint(), { code: ErrorCode.XML_DETAIL }), {
          name: 'frames',
        }),
      }),
    ),
    teaming: child(teaming),
    ...within('port', { isolated: attr(yesNo) }),
    ...romInfo,
  },
  name: 'interface',
});
/** A network card and what it's connected to: what `<interface>` says; told apart by `type`. */
export type NetworkInterface = Infer<typeof networkInterface>;
export type NetworkInterfaceInput = Input<typeof networkInterface>;
/** The interface of one type: `InterfaceOf<'network'>`. */
export type InterfaceOf<K extends NetworkInterface['type']> = Extract<NetworkInterface, { type: K }>;
