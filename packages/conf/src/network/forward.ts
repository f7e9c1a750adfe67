import { ErrorCode } from '@tsvirt/util/error';
import { ipv4Address } from '../common/ip.js';
import {
  attr,
  child,
  type Field,
  hex,
  type Infer,
  list,
  oneOf,
  onOff,
  refine,
  string,
  struct,
  uint,
  yesNo,
} from '../element/index.js';
import { forwardMode, onlyYes } from './values.js';

/** Guests that use it; only while the network runs. */
const connections = attr(uint(), {
  when: (options, model) => options.inactive !== true && model.connections !== 0,
  readWhen: (options) => options.active === true || options.status === true,
});

export const forwardInterface = struct({ dev: attr(string, { required: true }), connections });
export interface ForwardInterface extends Infer<typeof forwardInterface> {}

const forwardAddress = struct({
  type: attr(refine(oneOf('pci'), { code: ErrorCode.CONFIG_UNSUPPORTED }), { required: true }),
  domain: attr(hex({ digits: 4 }), { default: 0 }),
  bus: attr(hex({ max: 0xff, digits: 2 }), { default: 0 }),
  slot: attr(hex({ max: 0x1f, digits: 2 }), { default: 0 }),
  function: attr(hex({ max: 7 }), { default: 0 }),
  /** Read and forgotten: it means nothing for a device that is handed out whole. */
  multifunction: attr(onOff, { when: () => false }),
  connections,
});
export interface ForwardAddress extends Infer<typeof forwardAddress> {}

interface ForwardDevices {
  readonly dev?: string;
  readonly pf?: unknown;
  readonly interfaces?: readonly ForwardInterface[];
}

/** The first interface: one fact that the document says twice. */
const firstInterface: Field<string, false> = {
  ...attr(string),
  install(key, level) {
    level.onAttribute('dev', (text, _, model) => {
      model[key] = text;
    });
    level.attributeWriters.push({
      write: (model, writer) => {
        const { dev, pf, interfaces }: ForwardDevices = model;
        const first = interfaces?.[0]?.dev ?? dev;
        if (first !== undefined && pf === undefined) writer.attribute('dev', first);
      },
    });
  },
};

const port = refine(uint({ max: 65_535 }), { code: ErrorCode.XML_DETAIL });
const portRequired = { required: true, missing: ErrorCode.XML_DETAIL } as const;

export const networkForward = struct({
  /** Always the first of `interfaces`. */
  dev: firstInterface,
  mode: attr(forwardMode, { default: 'nat' }),
  /** Take the devices from the host and give them back; only mode hostdev. */
  managed: attr(onlyYes, { when: (_, model) => model.mode === 'hostdev' }),
  driver: child(
    struct({
      name: attr(refine(oneOf('kvm', 'vfio', 'xen'), { code: ErrorCode.CONFIG_UNSUPPORTED })),
      model: attr(string),
    }),
  ),
  nat: child(
    struct({
      ipv6: attr(yesNo),
      address: child(
        struct({ start: attr(ipv4Address, { required: true }), end: attr(ipv4Address, { required: true }) }),
        { once: ErrorCode.XML_ERROR, keepEmpty: true },
      ),
      port: child(struct({ start: attr(port, portRequired), end: attr(port, portRequired) }), {
        once: ErrorCode.XML_ERROR,
      }),
    }),
    { once: ErrorCode.XML_ERROR },
  ),
  pf: child(struct({ dev: attr(string, { required: true }) }), { once: ErrorCode.XML_ERROR }),
  interfaces: list('interface', forwardInterface, {
    when: (options, model) => model.pf === undefined || options.inactive !== true,
  }),
  addresses: list('address', forwardAddress, {
    when: (options, model) => model.pf === undefined || options.inactive !== true,
  }),
});
/** `<forward>`: how the network's traffic leaves it. */
export interface NetworkForward extends Infer<typeof networkForward> {}
