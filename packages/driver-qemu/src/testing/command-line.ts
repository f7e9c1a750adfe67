import { type Domain, parseDomain } from '@tsvirt/conf/domain';
import { QemuCapabilities } from '../capabilities/index.js';
import { buildCommandLine, type GuestResources } from '../command/build.js';
import { prepareLive } from '../prepare/live.js';
import { parseOptions } from '../prepare/parse-options.js';

const machine = (name: string, alias: string) => ({
  name,
  alias,
  maxCpus: 255,
  hotplugCpus: true,
  isDefault: alias === 'pc',
  deprecated: false,
  numaMemory: false,
  defaultCpu: 'qemu64-x86_64-cpu',
  defaultRamId: 'pc.ram',
});
const accelerator = { machines: [machine('pc-i440fx-7.2', 'pc'), machine('pc-q35-7.2', 'q35')], cpus: [] };
const all = new QemuCapabilities({
  binary: '/usr/bin/qemu-system-x86_64',
  version: 7_002_000,
  package: '',
  arch: 'x86_64',
  flags: [
    'device.json+hotplug',
    'tcg',
    'kvm',
    'piix3-usb-uhci',
    'cpu.migratable',
    'seccomp-sandbox',
    'smp-dies',
    'lsi',
    'machine-hpet',
    'spice',
    'qxl',
    'usb-redir',
    'usb-hub',
    'qemu-xhci',
    'netdev.json',
    'blockjob.backing-mask-protocol',
    'virtio-vga-gl',
    'machine-i8042-opt',
  ],
  types: [],
  kvm: accelerator,
  tcg: accelerator,
  tpmModels: [],
  tpmTypes: [],
});

/** What a guest of a test is made of. */
export interface TestGuest {
  readonly type?: string;
  readonly machineType?: string;
  /** What its `<os>` has beyond machine and boot order. */
  readonly os?: string;
  /** What `<os>` says to boot from; undefined: nothing. */
  readonly boot?: 'hd' | undefined;
  /** Features that its emulator hasn't. */
  readonly without?: readonly string[];
  /** What its host has beyond the least. */
  readonly resources?: Partial<GuestResources>;
}

/** The arguments for a domain, an option and its value to a line. */
export function commandLine(
  inner: string,
  { type = 'qemu', machineType = 'pc', os = '', without = [], resources = {}, ...rest }: TestGuest = {},
): string[] {
  const { boot } = { boot: 'hd', ...rest };
  const domain = parseDomain(
    `<domain type='${type}'><name>a,b</name><uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid><memory>219100</memory>
    <os><type arch='x86_64' machine='${machineType}'>hvm</type>${boot === undefined ? '' : `<boot dev='${boot}'/>`}${os}</os>${inner}</domain>`,
    parseOptions,
  );
  const { data } = all;
  const capabilities = new QemuCapabilities({
    ...data,
    flags: data.flags.filter((flag) => !without.includes(flag)),
  });
  return argumentLines(prepareLive(domain, capabilities), capabilities, resources);
}

/** The arguments for a domain as it runs, an option and its value to a line. */
export function argumentLines(
  live: Domain,
  capabilities: QemuCapabilities,
  resources: Partial<GuestResources> = {},
): string[] {
  const args = buildCommandLine(live, capabilities, {
    id: 1,
    directory: '/run/guest',
    masterKey: '/run/guest/master-key.aes',
    secrets: new Map(),
    channelDirectory: '/run/channel',
    now: 0,
    monitorDescriptor: 3,
    taps: new Map([['net1', [4]]]),
    listeners: new Map(),
    files: new Map(),
    helperSockets: new Map(),
    hostPaths: new Map(),
    memory: { directory: '/ram/guest', hugePages: [], nodes: [0, 1].map((id) => ({ id, cpus: [id] })) },
    ...resources,
  });
  const lines: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const value = args[at + 1];
    lines.push(value === undefined || /^-[a-z]/.test(value) ? (args[at] ?? '') : `${args[at]} ${value}`);
    if (value !== undefined && !/^-[a-z]/.test(value)) at++;
  }
  return lines;
}
