import { parseDomain } from '@tsvirt/conf/domain';
import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { parseOptions } from './parse-options.js';
import { checkDevices } from './validate-devices.js';

const parse = (devices: string) =>
  parseDomain(
    `<domain type='qemu'><name>web</name><memory>1024</memory><os><type>hvm</type></os><devices>${devices}</devices></domain>`,
    parseOptions,
  );

const disk = (driver: string, type = 'file', source = "file='/a'") =>
  `<disk type='${type}'>${driver}<source ${source}/><target dev='vda' bus='virtio'/></disk>`;
const folder = (attributes: string, content: string) =>
  `<filesystem ${attributes}>${content}<source dir='/a'/><target dir='x'/></filesystem>`;

/** What libvirt 9.0 refused with `CONFIG_UNSUPPORTED` when it was asked. */
const refused: readonly string[] = [
  ...['tap', 'phy', 'file', 'QEMU', ''].map((name) => disk(`<driver name='${name}' type='raw'/>`)),
  ...['dir', 'iso', 'fat'].map((type) => disk(`<driver name='qemu' type='${type}'/>`)),
  "<graphics type='rdp'/>",
  "<graphics type='desktop'/>",
  "<filesystem type='ram'><source usage='10'/><target dir='x'/></filesystem>",
  "<filesystem type='bind'><source dir='/a'/><target dir='x'/></filesystem>",
  folder("type='mount'", "<driver type='nbd' format='raw'/>"),
  folder("accessmode='squash'", "<driver type='handle'/>"),
  folder("accessmode='mapped'", "<driver type='virtiofs'/>"),
  // Without memory that other programs can see.
  folder("type='mount'", "<driver type='virtiofs'/>"),
  folder("multidevs='remap'", "<driver type='virtiofs'/>"),
  folder("model='virtio-non-transitional'", "<driver type='virtiofs'/>"),
  folder("type='mount'", "<driver type='virtiofs' wrpolicy='immediate'/>"),
  folder("fmode='600'", ''),
  "<interface type='user'><model type='e1000'/><teaming type='persistent'/></interface>",
  "<interface type='user'><model type='virtio'/><teaming type='transient' persistent='ua-x'/></interface>",
];

const drive = (attributes: string, target: string, more = '') =>
  `<disk type='file' ${attributes}><driver name='qemu' type='raw'/><source file='/a'/>${target}${more}</disk>`;
const vda = "<target dev='vda' bus='virtio'/>";

/** Devices that were refused with other codes, or for what isn't in their own elements. */
const refusedWith: readonly (readonly [device: string, code: ErrorCode])[] = [
  [drive("device='cdrom'", vda), ErrorCode.CONFIG_UNSUPPORTED],
  [drive('', vda, '<vendor>ABC</vendor>'), ErrorCode.CONFIG_UNSUPPORTED],
  [drive('', vda, '<product>ABC</product>'), ErrorCode.CONFIG_UNSUPPORTED],
  [drive('', "<target dev='hde' bus='ide'/>"), ErrorCode.INTERNAL_ERROR],
  [drive('', "<target dev='vda' bus='virtio' rotation_rate='5000'/>"), ErrorCode.INTERNAL_ERROR],
  [drive('', vda, '<serial>a;b</serial>'), ErrorCode.INTERNAL_ERROR],
  [drive('', vda, '<iotune><group_name>g</group_name></iotune>'), ErrorCode.CONFIG_UNSUPPORTED],
  [
    drive('', vda, '<iotune><total_bytes_sec>1125899906842625</total_bytes_sec></iotune>'),
    ErrorCode.ARGUMENT_UNSUPPORTED,
  ],
  [disk("<driver name='qemu' type='raw' io='native'/>"), ErrorCode.CONFIG_UNSUPPORTED],
  [disk("<driver name='qemu' type='raw' iothread='1'/>"), ErrorCode.CONFIG_UNSUPPORTED],
  [disk("<driver name='qemu' type='raw'/>", 'dir', "dir='/a'"), ErrorCode.CONFIG_UNSUPPORTED],
  [disk('', 'vhostuser', "type='unix' path='/a'"), ErrorCode.CONFIG_UNSUPPORTED],
  [
    "<interface type='vhostuser'><source type='unix' path='/a' mode='client'/></interface>",
    ErrorCode.INTERNAL_ERROR,
  ],
  [
    "<interface type='user'><ip address='10.1.1.1'/><ip address='10.1.1.2'/></interface>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  ["<interface type='user'><ip address='10.1.1.1' prefix='40'/></interface>", ErrorCode.XML_ERROR],
];

for (const [device, code] of refusedWith)
  test(`refused: ${device}`, (t) => {
    const error = t.throws(() => checkDevices(parse(device)), { any: true });
    t.true(hasErrorCode(error, code), String(error));
  });

for (const device of refused)
  test(`refused: ${device}`, (t) => {
    const error = t.throws(() => checkDevices(parse(device)), { any: true });
    t.true(hasErrorCode(error, ErrorCode.CONFIG_UNSUPPORTED), String(error));
  });

const taken: readonly string[] = [
  disk(''),
  disk("<driver name='qemu' type='qcow2'/>"),
  disk("<driver name='qemu' type='fat'/>", 'dir', "dir='/a'"),
  disk("<driver name='qemu' type='raw' io='native' cache='none'/>"),
  drive('', vda, '<serial>a b-C_1.+</serial>'),
  "<interface type='user'><ip address='10.1.1.1' prefix='24'/><ip family='ipv6' address='fd00::1' prefix='64'/></interface>",
  folder("type='mount'", ''),
  folder("accessmode='mapped' fmode='600'", ''),
  "<interface type='user'><model type='virtio'/><teaming type='persistent'/></interface>",
  "<interface type='network'><source network='n'/><teaming type='transient' persistent='ua-x'/></interface>",
];

for (const device of taken) test(`taken: ${device}`, (t) => t.notThrows(() => checkDevices(parse(device))));
