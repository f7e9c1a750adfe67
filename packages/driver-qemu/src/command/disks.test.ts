import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { commandLine, type TestGuest } from '../testing/command-line.js';

const disk = (inner: string, target = "dev='vda' bus='virtio'", attributes = "type='file'") =>
  `<disk ${attributes}>${inner}<target ${target}/></disk>`;
const image = "<source file='/a'/>";
const lines = (devices: string, pattern: RegExp, guest?: TestGuest) =>
  commandLine(`<devices>${devices}</devices>`, guest).filter((line) => pattern.test(line));

test('floppies boot by their controller: the built-in one, or a device', (t) => {
  const floppies =
    disk(`${image}<boot order='1'/>`, "dev='fda' bus='fdc'", "type='file' device='floppy'") +
    disk(`${image}<boot order='2'/>`, "dev='fdb' bus='fdc'", "type='file' device='floppy'");
  t.deepEqual(lines(floppies, /fdc/, { boot: undefined }).slice(0, 2), [
    '-global isa-fdc.bootindexA=1',
    '-global isa-fdc.bootindexB=2',
  ]);
  t.is(
    lines(floppies, /isa-fdc/, { machineType: 'q35', boot: undefined })[0],
    '-device {"driver":"isa-fdc","bootindexA":1,"bootindexB":2}',
  );
});

test('a qcow2 image keeps its tables and its clusters as asked', (t) => {
  const driver =
    "<driver name='qemu' type='qcow2' discard='unmap' discard_no_unref='on'><metadata_cache><max_size unit='KiB'>64</max_size></metadata_cache></driver>";
  const [format = ''] = lines(disk(driver + image), /libvirt-1-format","read-only/);
  t.true(format.includes('"discard-no-unref":true'));
  t.true(format.includes('"cache-size":65536'));
});

test('what a disk tells the guest of itself', (t) => {
  const told =
    "<geometry cyls='16' heads='4' secs='63' trans='lba'/><serial>s</serial><wwn>5000c50015ea71ad</wwn>";
  const [device = ''] = lines(disk(image + told, "dev='hda' bus='ide'"), /ide-hd/);
  t.true(
    device.endsWith(
      '"wwn":5764824127192592813,"cyls":16,"heads":4,"secs":63,"bios-chs-trans":"lba","serial":"s"}',
    ),
  );
});

test('SCSI disks that name no controller are on one that the machine’s guests have always known', (t) => {
  const scsi = disk(image, "dev='sda' bus='scsi'");
  t.is(lines(scsi, /"driver":"lsi"/).length, 1);
  t.is(lines(`${scsi}<controller type='scsi' model='virtio-scsi'/>`, /"driver":"virtio-scsi-pci"/).length, 1);
});

test('a SCSI disk is known by its serial number, or by its name', (t) => {
  const scsi = (told: string) => lines(disk(image + told, "dev='sda' bus='scsi'"), /scsi-hd/)[0] ?? '';
  t.true(scsi('<serial>s1</serial>').includes('"device_id":"s1"'));
  t.true(scsi('').includes('"device_id":"drive-scsi0-0-0'));
});

test('disks that curl reads', (t) => {
  const source = (protocol: string, inner: string) =>
    disk(
      `<source protocol='${protocol}' name='a.img'><host name='h'/>${inner}</source>`,
      undefined,
      "type='network'",
    );
  const [https = ''] = lines(
    source('https', "<ssl verify='no'/><readahead size='1024'/><timeout seconds='9'/>"),
    /blockdev/,
  );
  t.true(https.includes('"url":"https://h:443/a.img","sslverify":false,"readahead":1024,"timeout":9'));
  t.true(lines(source('ftp', ''), /blockdev/)[0]?.includes('"url":"ftp://h:21/a.img"'));
});

test('the queues of a disk are dealt to I/O threads', (t) => {
  const driver =
    "<driver name='qemu' queues='2'><iothreads><iothread id='1'><queue id='0'/></iothread><iothread id='2'><queue id='1'/></iothread></iothreads></driver>";
  const args = commandLine(`<iothreads>2</iothreads><devices>${disk(driver + image)}</devices>`);
  t.true(
    args.some((line) =>
      line.includes(
        '"iothread-vq-mapping":[{"iothread":"iothread1","vqs":[0]},{"iothread":"iothread2","vqs":[1]}]',
      ),
    ),
  );
});

test('SCSI commands over virtio need a QEMU that has them', (t) => {
  const lun = disk("<source dev='/dev/sda'/>", undefined, "type='block' device='lun'");
  const error = t.throws(() => lines(lun, /./));
  t.true(hasErrorCode(error, ErrorCode.CONFIG_UNSUPPORTED));
});
