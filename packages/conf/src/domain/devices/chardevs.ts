import { ErrorCode } from '@tsvirt/util/error';
import { type ChardevSource, chardevFields } from '../../common/chardev/index.js';
import { canonicalIP } from '../../common/ip.js';
import {
  attr,
  child,
  type Field,
  type Infer,
  type Input,
  list,
  nonEmpty,
  oneOf,
  refine,
  string,
  struct,
  uint,
  unsupportedUnless,
  valued,
  variants,
} from '../../element/index.js';
import type { Model } from '../../element/level.js';
import { deviceInfo } from '../device-info.js';
import { filled } from './filled.js';

const terminal = chardevFields({ default: 'pty' });
const portNumber = () => filled(attr(uint()));

/** `<serial>` */
export const serial = struct(
  {
    ...terminal,
    target: filled(
      child(
        struct({
          /** What the guest sees; the driver chooses where it isn't said. */
          type: attr(
            unsupportedUnless(
              oneOf(
                'isa-serial',
                'usb-serial',
                'pci-serial',
                'spapr-vio-serial',
                'system-serial',
                'sclp-serial',
                'isa-debug',
              ),
            ),
          ),
          port: portNumber(),
          model: valued(
            'name',
            oneOf(
              'isa-serial',
              'usb-serial',
              'pci-serial',
              'spapr-vty',
              'pl011',
              '16550a',
              'sclpconsole',
              'sclplmconsole',
              'isa-debugcon',
            ),
          ),
        }),
        { keepEmpty: true },
      ),
    ),
    ...deviceInfo,
  },
  'serial',
);
/** A serial port: what `<serial>` says. */
export interface Serial extends Infer<typeof serial> {}
export interface SerialInput extends Input<typeof serial> {}

/** `<parallel>` */
export const parallel = struct(
  {
    ...terminal,
    target: filled(child(struct({ port: portNumber() }), { keepEmpty: true })),
    ...deviceInfo,
  },
  'parallel',
);
/** A parallel port: what `<parallel>` says. */
export interface Parallel extends Infer<typeof parallel> {}
export interface ParallelInput extends Input<typeof parallel> {}

const tty: Field<string, false> = {
  '~required': false,
  '~given': false,
  schema: () => ({ kind: 'attribute', name: 'tty', value: { type: 'string' }, required: false }),
  install(_, level) {
    level.attributeWriters.push({
      write: (model, writer, options) => {
        const source = model.source as ChardevSource;
        if (source.type === 'pty' && source.path !== undefined && options.inactive !== true)
          writer.attribute('tty', source.path);
      },
    });
  },
};

/** `<console>` */
export const consoleDevice = struct(
  {
    source: terminal.source,
    /** Not of the model: the terminal's path once more, for old readers. */
    tty,
    log: terminal.log,
    target: filled(
      child(
        struct({
          /** The driver chooses where it isn't said. */
          type: filled(
            attr(
              unsupportedUnless(
                oneOf('none', 'serial', 'xen', 'uml', 'virtio', 'lxc', 'openvz', 'sclp', 'sclplm'),
              ),
            ),
          ),
          port: portNumber(),
        }),
        { keepEmpty: true },
      ),
    ),
    ...deviceInfo,
  },
  'console',
);
/** A console: what `<console>` says. The first one of type `serial` is the first serial port by another name. */
export interface Console extends Infer<typeof consoleDevice> {}
export interface ConsoleInput extends Input<typeof consoleDevice> {}

const consoleList = list('console', consoleDevice);
/** Consoles that stand for a serial port are written with what that port has. */
export const consoles: typeof consoleList = {
  ...consoleList,
  install(key, level) {
    consoleList.install(key, level);
    const written = level.contentWriters.pop();
    level.contentWriters.push({
      keys: [key],
      write: (model, writer, options) => {
        const list = model[key] as Console[] | undefined;
        const serials = model.serials as Serial[] | undefined;
        const stands = (entry: Console, index: number) =>
          entry.target?.type === 'serial' && serials?.[index] !== undefined;
        if (list === undefined || serials === undefined || !list.some(stands))
          written?.write(model, writer, options);
        else
          written?.write(
            {
              [key]: list.map((entry, index) =>
                stands(entry, index)
                  ? { ...serials[index], target: { type: 'serial', port: serials[index]?.target?.port ?? 0 } }
                  : entry,
              ),
            } as Model,
            writer,
            options,
          );
      },
    });
  },
};

const ip = refine(
  { ...string, parse: canonicalIP },
  {
    code: ErrorCode.SYSTEM_ERROR,
    expected: 'an IP address',
    schema: { type: 'string', pattern: '[0-9a-fA-F:.]+' },
    name: 'ipAddr',
  },
);

/** Whether the guest has it open; only while it runs. */
const channelState = attr(oneOf('connected', 'disconnected'), {
  when: ({ inactive }) => inactive !== true,
  readWhen: ({ active }) => active === true,
});

const channelTarget = variants(
  'type',
  {
    guestfwd: {
      address: attr(ip, { required: true }),
      port: attr(uint({ max: 0xffff }), { required: true }),
    },
    virtio: {
      name: attr(nonEmpty),
      state: channelState,
    },
    xen: {
      name: attr(nonEmpty),
      state: channelState,
    },
  },
  { name: 'channelTarget', missing: ErrorCode.CONFIG_UNSUPPORTED, unknown: ErrorCode.CONFIG_UNSUPPORTED },
);
/** `<target>` of a channel; told apart by `type`. */
export type ChannelTarget = Infer<typeof channelTarget>;

/** `<channel>` */
export const channel = struct(
  { ...terminal, target: child(channelTarget, { required: true }), ...deviceInfo },
  'channel',
);
/** A channel: what `<channel>` says. */
export interface Channel extends Infer<typeof channel> {}
export interface ChannelInput extends Input<typeof channel> {}
