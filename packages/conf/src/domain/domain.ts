import { ErrorCode } from '@tsvirt/util/error';
import { ownUuid, uuid } from '../common/uuid.js';
import { guestCpu } from '../cpu/guest.js';
import {
  attr,
  child,
  custom,
  elementError,
  extensions,
  type Infer,
  type Input,
  leaf,
  list,
  nonEmpty,
  oneOf,
  opaque,
  refine,
  string,
  struct,
  text,
  uint,
  unsupportedUnless,
  valueError,
  within,
} from '../element/index.js';
import { clock } from './clock.js';
import { devices } from './devices/index.js';
import { features } from './features.js';
import { filled } from './filled.js';
import { maxMemory, memoryBacking, memoryFields, memtune, numatune } from './memory.js';
import { os } from './os.js';
import { keywrap, launchSecurity, seclabel } from './security.js';
import { sysinfo } from './sysinfo.js';
import { blkiotune, idmap, perfEvent, pm, resource, throttleGroup } from './tuning.js';
import { cputune, iothreadFields, vcpuFields } from './vcpus.js';

/** What happens when the guest ends by itself. */
export const lifecycleAction = unsupportedUnless(oneOf('destroy', 'restart', 'rename-restart', 'preserve'));
/** What happens when it crashes. */
export const crashAction = unsupportedUnless(
  oneOf('destroy', 'restart', 'rename-restart', 'preserve', 'coredump-destroy', 'coredump-restart'),
);

export const domainShape = struct(
  {
    /** Hypervisor: `kvm`, `qemu`, `lxc`, `test` … */
    type: attr(refine(nonEmpty, { code: ErrorCode.INTERNAL_ERROR }), {
      required: true,
      missing: ErrorCode.INTERNAL_ERROR,
    }),
    /** Of a running domain. */
    id: attr(uint(), {
      when: (options) => options.inactive !== true,
      readWhen: ({ active }) => active === true,
    }),
    name: filled(leaf(nonEmpty)),
    uuid: filled(leaf(ownUuid)),
    /** Generation ID; empty: a driver makes one. */
    genid: genidField(),
    title: leaf(string),
    description: leaf(string),
    metadata: opaque(),
    maxMemory: child(maxMemory),
    ...memoryFields,
    blkiotune: child(blkiotune),
    memtune: child(memtune),
    memoryBacking: child(memoryBacking),
    ...vcpuFields,
    ...iothreadFields,
    ...within('throttlegroups', { throttleGroups: list('throttlegroup', throttleGroup) }),
    cputune: child(cputune),
    numatune: child(numatune),
    resource: child(resource),
    sysinfo: list('sysinfo', sysinfo),
    bootloader: leaf(string),
    bootloaderArgs: leaf(string, { name: 'bootloader_args' }),
    os: filled(child(os, { keepEmpty: true })),
    idmap: child(idmap),
    features: child(features),
    cpu: child(guestCpu),
    clock: filled(child(clock)),
    onPoweroff: filled(leaf(lifecycleAction, { name: 'on_poweroff' })),
    onReboot: filled(leaf(lifecycleAction, { name: 'on_reboot' })),
    onCrash: filled(leaf(crashAction, { name: 'on_crash' })),
    onLockfailure: leaf(unsupportedUnless(oneOf('poweroff', 'restart', 'pause', 'ignore')), {
      name: 'on_lockfailure',
    }),
    pm: child(pm),
    ...within('perf', { perf: list('event', perfEvent) }),
    devices: filled(child(devices, { keepEmpty: true, endTag: true })),
    seclabels: list('seclabel', seclabel),
    keywrap: child(keywrap),
    launchSecurity: child(launchSecurity),
    extensions: extensions(),
  },
  'domain',
);

/** A domain: what `<domain>` says. */
export interface Domain extends Infer<typeof domainShape> {}
/** What an application gives for a domain. */
export interface DomainInput extends Input<typeof domainShape> {}

/** `<genid/>` asks for a new one. */
function genidField() {
  return custom<string>({
    read(element) {
      const [inner, another] = element.childrenNamed('genid');
      if (inner === undefined) return undefined;
      if (another !== undefined) throw elementError(another, 'only one is allowed here');
      if (inner.text === '') return '';
      const value = uuid.parse(inner.text);
      if (value === undefined)
        throw valueError(inner, undefined, inner.text, uuid.expected, ErrorCode.INTERNAL_ERROR);
      return value;
    },
    write(value, writer) {
      if (value === '') writer.empty('genid');
      else writer.leaf('genid', value);
    },
    schema: {
      kind: 'element',
      name: 'genid',
      required: false,
      repeated: false,
      shape: () => struct({ value: text(uuid) }),
    },
  });
}
