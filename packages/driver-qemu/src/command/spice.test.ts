import { parseDomain } from '@tsvirt/conf/domain';
import { ErrorCode } from '@tsvirt/util';
import test from 'ava';
import { parseOptions } from '../prepare/parse-options.js';
import { commandLine } from '../testing/command-line.js';
import { spicePortsNeeded } from './spice.js';

const devices = (inner: string, resources = {}) => commandLine(`<devices>${inner}</devices>`, { resources });
const display = (attributes: string, inner = '', resources = {}) =>
  devices(`<graphics type='spice' ${attributes}>${inner}</graphics>`, resources).find((line) =>
    line.startsWith('-spice'),
  );

test('a SPICE display listens where its document says', (t) => {
  t.is(
    display("port='5903' listen='192.0.2.1'"),
    '-spice port=5903,addr=192.0.2.1,disable-ticketing=on,seamless-migration=on',
  );
  t.is(display(''), '-spice port=0,disable-ticketing=on,seamless-migration=on');
  t.is(
    display('', "<listen type='socket'/>"),
    '-spice unix=on,addr=/run/guest/spice.sock,disable-ticketing=on,seamless-migration=on',
  );
  t.is(
    display('', "<listen type='socket' socket='/a,b'/>"),
    '-spice unix=on,addr=/a,,b,disable-ticketing=on,seamless-migration=on',
  );
});

test('a password is never on the command line, only that there is one', (t) => {
  t.is(display("port='5900' passwd='x'"), '-spice port=5900,addr=127.0.0.1,seamless-migration=on');
});

test('channels go over TLS where the host is set up for it', (t) => {
  t.is(
    display(
      "port='5900' tlsPort='5901' defaultMode='secure'",
      "<channel name='main' mode='secure'/><channel name='inputs' mode='insecure'/>",
      { spiceTls: '/pki' },
    ),
    '-spice port=5900,tls-port=5901,addr=127.0.0.1,disable-ticketing=on,x509-dir=/pki,tls-channel=default,' +
      'tls-channel=main,plaintext-channel=inputs,seamless-migration=on',
  );
});

test('what a SPICE display compresses, shows and shares', (t) => {
  const settings = `<image compression='lz'/><jpeg compression='never'/><zlib compression='always'/>
    <playback compression='off'/><streaming mode='all'/><mouse mode='client'/><clipboard copypaste='no'/>
    <filetransfer enable='no'/><gl enable='yes' rendernode='/dev/dri/renderD128'/>`;
  t.is(
    display("port='5900' keymap='de'", settings),
    '-spice port=5900,addr=127.0.0.1,agent-mouse=on,disable-ticketing=on,image-compression=lz,' +
      'jpeg-wan-compression=never,zlib-glz-wan-compression=always,playback-compression=off,streaming-video=all,' +
      'disable-copy-paste=on,disable-agent-file-xfer=on,gl=on,rendernode=/dev/dri/renderD128,seamless-migration=on',
  );
});

test('the ports that have to be chosen follow from what channels may go over', (t) => {
  const needed = (attributes: string, inner: string, tls: boolean) => {
    const domain = parseDomain(
      `<domain type='qemu'><name>a</name><memory>1024</memory><os><type>hvm</type></os><devices>
        <graphics type='spice' autoport='yes' ${attributes}>${inner}</graphics></devices></domain>`,
      parseOptions,
    );
    const [graphics] = domain.devices.graphics ?? [];
    return graphics?.type === 'spice' ? spicePortsNeeded(graphics, tls) : undefined;
  };
  t.deepEqual(needed('', '', false), { plain: true, tls: false });
  t.deepEqual(needed('', '', true), { plain: true, tls: true });
  t.deepEqual(needed("defaultMode='insecure'", '', true), { plain: true, tls: false });
  t.deepEqual(needed("defaultMode='secure'", '', false), { plain: false, tls: true });
  t.deepEqual(needed('', "<channel name='main' mode='secure'/>", false), { plain: true, tls: true });
});

test('the agent of SPICE can be QEMU’s own, for other displays', (t) => {
  const lines =
    devices(`<channel type='qemu-vdagent'><source><clipboard copypaste='yes'/><mouse mode='server'/></source>
    <target type='virtio'/></channel>`);
  t.true(lines.includes('-chardev qemu-vdagent,id=charchannel0,name=vdagent,clipboard=on,mouse=off'));
  t.true(lines.some((line) => line.includes('"id":"channel0","name":"com.redhat.spice.0"')));
  const named = (type: string) =>
    devices(`<channel type='${type}'><target type='virtio' name='other'/></channel>`);
  t.true(named('qemu-vdagent').some((line) => line.includes('"id":"channel0","name":"other"')));
  t.throws(() => named('spicevmc'), { code: ErrorCode.CONFIG_UNSUPPORTED });
});

test('the channels that a SPICE display carries', (t) => {
  const lines = devices(`<channel type='spicevmc'><target type='virtio'/></channel>
    <channel type='spiceport'><source channel='org.x'/><target type='virtio' name='org.x'/></channel>
    <smartcard mode='passthrough' type='spicevmc'/><redirdev bus='usb' type='spicevmc'/>
    <redirfilter><usbdev class='0x08' vendor='0x15E1' product='0x2007' version='1.1' allow='yes'/><usbdev allow='no'/></redirfilter>
    <graphics type='spice' autoport='no' port='5900'/>`).filter((line) =>
    /spice(vmc|port)|virtserial|usb-redir|ccid-/.test(line),
  );
  t.deepEqual(lines, [
    '-chardev spicevmc,id=charsmartcard0,name=smartcard',
    '-device {"driver":"ccid-card-passthru","chardev":"charsmartcard0","id":"smartcard0","bus":"ccid0.0"}',
    '-chardev spicevmc,id=charchannel0,name=vdagent',
    '-device {"driver":"virtserialport","bus":"virtio-serial0.0","nr":1,"chardev":"charchannel0","id":"channel0","name":"com.redhat.spice.0"}',
    '-chardev spiceport,id=charchannel1,name=org.x',
    '-device {"driver":"virtserialport","bus":"virtio-serial0.0","nr":2,"chardev":"charchannel1","id":"channel1","name":"org.x"}',
    '-chardev spicevmc,id=charredir0,name=usbredir',
    '-device {"driver":"usb-redir","chardev":"charredir0","id":"redir0","filter":"0x08:0x15E1:0x2007:0x0110:1|-1:-1:-1:-1:0","bus":"usb.0","port":"2"}',
  ]);
});
