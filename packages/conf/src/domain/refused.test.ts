import { ErrorCode, hasErrorCode } from '@tsvirt/util/error';
import test from 'ava';
import { parseDomain } from './index.js';

const parts = {
  type: "type='test'",
  name: '<name>web</name>',
  memory: '<memory>65536</memory>',
  vcpu: '<vcpu>1</vcpu>',
  os: "<os><type arch='x86_64'>hvm</type></os>",
  rest: '',
};

const domain = (changed: Partial<typeof parts>) => {
  const { type, name, memory, vcpu, os, rest } = { ...parts, ...changed };
  return `<domain ${type}>${name}${memory}${vcpu}${os}${rest}</domain>`;
};

const { CONFIG_UNSUPPORTED, INTERNAL_ERROR, OVERFLOW, XML_DETAIL, XML_ERROR } = ErrorCode;

const os = (more: string) => ({ os: `<os><type arch='x86_64'>hvm</type>${more}</os>` });
const rest = (text: string) => ({ rest: text });
const weighed = (...devices: readonly string[]) =>
  rest(`<blkiotune>${devices.map((device) => `<device>${device}</device>`).join('')}</blkiotune>`);

/** Documents that are refused, and the code that libvirt 9.0 gave for each when it was asked. */
const refused: readonly (readonly [changed: Partial<typeof parts>, code: ErrorCode])[] = [
  [{ type: '' }, INTERNAL_ERROR],
  [{ type: "type=''" }, INTERNAL_ERROR],
  [{ name: '<name>a&#10;b</name>' }, XML_DETAIL],
  [{ memory: '<memory>9007199254740993</memory>' }, OVERFLOW],
  [{ vcpu: '<vcpu></vcpu>' }, XML_ERROR],
  [rest("<maxMemory slots='4'>0</maxMemory>"), XML_ERROR],
  [rest('<genid>x</genid>'), INTERNAL_ERROR],
  [rest('<genid/><genid/>'), XML_ERROR],
  [os("<bootmenu enable='yes' timeout='65536'/>"), CONFIG_UNSUPPORTED],
  [os("<bootmenu enable='yes' timeout='-1'/>"), XML_ERROR],
  [os("<bios useserial='yes'/>"), XML_ERROR],
  [os("<bios rebootTimeout='65536'/>"), CONFIG_UNSUPPORTED],
  [os("<bios rebootTimeout='-2'/>"), CONFIG_UNSUPPORTED],
  [os("<smbios mode='x'/>"), CONFIG_UNSUPPORTED],
  [os('<loader/>'), XML_DETAIL],
  [rest('<features><x/></features>'), CONFIG_UNSUPPORTED],
  [rest("<features><kvm><nosuch state='on'/></kvm></features>"), CONFIG_UNSUPPORTED],
  [rest("<cpu><model fallback='x'>qemu64</model></cpu>"), CONFIG_UNSUPPORTED],
  [rest("<cpu><maxphysaddr mode='emulate'/></cpu>"), CONFIG_UNSUPPORTED],
  [rest('<cpu><numa/></cpu>'), XML_ERROR],
  [rest("<clock offset='timezone' timezone=''/>"), INTERNAL_ERROR],
  [rest("<clock offset='variable' adjustment='5' basis='x'/>"), CONFIG_UNSUPPORTED],
  [rest("<clock offset='absolute' start='x'/>"), INTERNAL_ERROR],
  [rest('<on_lockfailure>x</on_lockfailure>'), CONFIG_UNSUPPORTED],
  [rest("<perf><event name='cmt' enabled='yes'/><event name='cmt' enabled='no'/></perf>"), XML_ERROR],
  [rest("<idmap><uid start='0' target='1' count='1'/></idmap>"), CONFIG_UNSUPPORTED],
  [rest("<sysinfo type='fwcfg'><entry name='opt/x'/></sysinfo>"), XML_ERROR],
  [rest('<cputune><shares>1</shares></cputune>'), CONFIG_UNSUPPORTED],
  [rest('<cputune><emulatorpin/></cputune>'), INTERNAL_ERROR],
  [rest("<cputune><emulatorpin cpuset='0'/><emulatorpin cpuset='0'/></cputune>"), XML_ERROR],
  [rest("<cputune><iothreadpin iothread='1' cpuset='0'/></cputune>"), CONFIG_UNSUPPORTED],
  [weighed(''), CONFIG_UNSUPPORTED],
  [weighed('<path>/a</path><weight>x</weight>'), CONFIG_UNSUPPORTED],
  [weighed('<path>/a</path>', '<path>/a</path>'), CONFIG_UNSUPPORTED],
  [rest("<memoryBacking><access mode='x'/></memoryBacking>"), CONFIG_UNSUPPORTED],
  [rest("<memoryBacking><source type='x'/></memoryBacking>"), CONFIG_UNSUPPORTED],
  [rest("<memoryBacking><allocation mode='x'/></memoryBacking>"), CONFIG_UNSUPPORTED],
  [rest("<numatune><memory mode='x' nodeset='0'/></numatune>"), CONFIG_UNSUPPORTED],
  [rest("<numatune><memory placement='x'/></numatune>"), CONFIG_UNSUPPORTED],
];

for (const [changed, code] of refused)
  test(`refused: ${JSON.stringify(changed)}`, (t) => {
    const error = t.throws(() => parseDomain(domain(changed)), { any: true });
    t.true(hasErrorCode(error, code), String(error));
  });

test('without a change it is taken', (t) => {
  t.notThrows(() => parseDomain(domain({})));
});
