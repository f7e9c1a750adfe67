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
  folder("multidevs='remap'", "<driver type='virtiofs'/>"),
  folder("model='virtio-non-transitional'", "<driver type='virtiofs'/>"),
  folder("type='mount'", "<driver type='virtiofs' wrpolicy='immediate'/>"),
  folder("type='mount'", "<driver type='virtiofs'/><readonly/>"),
  folder("fmode='600'", ''),
  "<interface type='user'><model type='e1000'/><teaming type='persistent'/></interface>",
  "<interface type='user'><model type='virtio'/><teaming type='transient' persistent='ua-x'/></interface>",
];

for (const device of refused)
  test(`refused: ${device}`, (t) => {
    const error = t.throws(() => checkDevices(parse(device)), { any: true });
    t.true(hasErrorCode(error, ErrorCode.CONFIG_UNSUPPORTED), String(error));
  });

const taken: readonly string[] = [
  disk(''),
  disk("<driver name='qemu' type='qcow2'/>"),
  disk("<driver name='qemu' type='fat'/>", 'dir', "dir='/a'"),
  folder("type='mount'", ''),
  folder("accessmode='mapped' fmode='600'", ''),
  folder("type='mount'", "<driver type='virtiofs'/>"),
  "<interface type='user'><model type='virtio'/><teaming type='persistent'/></interface>",
  "<interface type='network'><source network='n'/><teaming type='transient' persistent='ua-x'/></interface>",
];

for (const device of taken) test(`taken: ${device}`, (t) => t.notThrows(() => checkDevices(parse(device))));
