import { ErrorCode, hasErrorCode } from '@tsvirt/util/error';
import test from 'ava';
import { parseDomain } from '../index.js';

const domain = (devices: string) =>
  `<domain type='test'><name>web</name><memory>1024</memory><os><type arch='x86_64'>hvm</type></os><devices>${devices}</devices></domain>`;

/** Devices that are refused, and the code that libvirt 9.0 gave for each when it was asked. */
const refused: readonly (readonly [device: string, code: ErrorCode])[] = [
  ["<channel type='pty'/>", ErrorCode.XML_ERROR],
  ["<channel type='pty'><target/></channel>", ErrorCode.CONFIG_UNSUPPORTED],
  ["<channel type='pty'><target type='x'/></channel>", ErrorCode.CONFIG_UNSUPPORTED],
  ["<channel type='pty'><target type='guestfwd'/></channel>", ErrorCode.XML_ERROR],
  ["<channel type='pty'><target type='guestfwd' address='1.2.3.4'/></channel>", ErrorCode.XML_ERROR],
  ["<channel type='pty'><target type='guestfwd' address='x' port='3'/></channel>", ErrorCode.SYSTEM_ERROR],
  [
    "<channel type='pty'><target type='guestfwd' address='::1' port='3'/></channel>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  ["<console type='pty'><target type='x'/></console>", ErrorCode.CONFIG_UNSUPPORTED],
  ["<controller type='usb' model='piix3-uhci'><master startport='2'/></controller>", ErrorCode.XML_DETAIL],
  ["<controller type='usb' model='ich9-uhci1'/>", ErrorCode.XML_DETAIL],
  ["<controller type='usb' model='ich9-uhci1'><master/></controller>", ErrorCode.XML_DETAIL],
  [
    "<disk type='file'><source file='/a'/><target dev='hda'/><iotune><total_iops_sec>3</total_iops_sec><read_iops_sec>3</read_iops_sec></iotune></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='file' rawio='yes'><source file='/a'/><target dev='hda'/></disk>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<disk type='file' sgio='filtered'><source file='/a'/><target dev='hda'/></disk>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<disk type='block' sgio='filtered'><source dev='/a'/><target dev='hda'/></disk>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<disk type='file'><driver type='x'/><source file='/a'/><target dev='hda'/></disk>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<disk type='file'><driver name='x' cache='q'/><source file='/a'/><target dev='hda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  ["<disk type='file'><source file='/a'/><target dev='hda' removable='on'/></disk>", ErrorCode.XML_ERROR],
  [
    "<disk type='file'><source file='/a'/><target dev='hda' tray='open'/></disk>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<disk type='file'><source file='/a'><encryption format='luks'><secret type='passphrase'/></encryption></source><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='file'><source file='/a'><encryption format='luks'><secret type='ceph' usage='a'/></encryption></source><target dev='vda'/></disk>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<disk type='file'><source file='/a'><encryption format='foo'/></source><target dev='vda'/></disk>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<disk type='network'><source protocol='iscsi'><host name='x'/></source><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='network'><source protocol='nbd'><host/></source><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='network'><source protocol='nbd'><host transport='unix'/></source><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='network'><source protocol='nbd'><host transport='x' name='x'/></source><target dev='vda'/></disk>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<disk type='network'><source protocol='nbd'><host name='x' socket='/a'/></source><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='network'><source name='nbd'><host name='x'/></source><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='network'><source protocol='q' name='nbd'><host name='x'/></source><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  ["<disk type='volume'><source pool='a'/><target dev='vda'/></disk>", ErrorCode.XML_ERROR],
  ["<disk type='volume'><source volume='a'/><target dev='vda'/></disk>", ErrorCode.XML_ERROR],
  [
    "<disk type='volume'><source pool='a' volume='b' mode='x'/><target dev='vda'/></disk>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<disk type='network'><source protocol='rbd' name='a/b'><host name='x'/><auth username='u'><secret type='ceph'/></auth></source><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='network'><auth><secret type='ceph' usage='q'/></auth><source protocol='rbd' name='a/b'><host name='x'/></source><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='network'><auth username='u'><secret usage='q'/></auth><source protocol='rbd' name='a/b'><host name='x'/></source><target dev='vda'/></disk>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<disk type='network'><auth username='u'><secret type='x' usage='q'/></auth><source protocol='rbd' name='a/b'><host name='x'/></source><target dev='vda'/></disk>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<disk type='network'><auth username='u'/><source protocol='rbd' name='a/b'><host name='x'/></source><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='network'><auth username='u'><secret type='iscsi' usage='q'/></auth><source protocol='rbd' name='a/b'><host name='x'/></source><target dev='vda'/></disk>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<disk type='network'><auth username='u'><secret type='ceph'/></auth><source protocol='rbd' name='a/b'><host name='x'/></source><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='network'><auth username='u'><secret type='ceph' usage='q' uuid='11111111-1111-1111-1111-111111111111'/></auth><source protocol='rbd' name='a/b'><host name='x'/></source><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='network'><source protocol='rbd' name='a/b'><host name='x'/><auth username='u'><secret type='ceph' usage='q' uuid='11111111-1111-1111-1111-111111111111'/></auth></source><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='network'><auth username=''><secret type='ceph' usage='q'/></auth><source protocol='rbd' name='a/b'><host name='x'/></source><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='network'><auth username='u'><secret type='ceph' usage='q'/></auth><source protocol='rbd' name='a/b'><host name='x'/><auth username='u'><secret type='ceph' usage='q'/></auth></source><target dev='vda'/></disk>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<disk type='file'><source file='/a'/><auth username='u'><secret type='ceph'/></auth><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='file'><source file='/a'/><encryption format='luks'><secret type='passphrase' usage='q' uuid='11111111-1111-1111-1111-111111111111'/></encryption><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<hostdev mode='subsystem' type='scsi'><source protocol='iscsi' name='iqn.a:b/1'><host name='h'/><auth username='u'><secret type='iscsi'/></auth></source></hostdev>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<hostdev mode='subsystem' type='scsi'><source protocol='iscsi' name='iqn.a:b/1'><host name='h'/><auth username='u'><secret type='iscsi' usage='q' uuid='11111111-1111-1111-1111-111111111111'/></auth></source></hostdev>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<hostdev mode='subsystem' type='scsi'><source protocol='iscsi' name='iqn.a:b/1'><host name='h'/><auth username='u'><secret type='ceph' usage='q'/></auth></source></hostdev>",
    ErrorCode.INTERNAL_ERROR,
  ],
  [
    "<redirdev bus='usb' type='spicevmc'/><redirfilter><usbdev class='8 ' allow='yes'/></redirfilter>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<redirdev bus='usb' type='spicevmc'/><redirfilter><usbdev class='08' allow='yes'/></redirfilter>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<redirdev bus='usb' type='spicevmc'/><redirfilter><usbdev vendor='0x1 ' allow='yes'/></redirfilter>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<redirdev bus='usb' type='spicevmc'/><redirfilter><usbdev version='1.1 ' allow='yes'/></redirfilter>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<redirdev bus='usb' type='spicevmc'/><redirfilter><usbdev version=' -1' allow='yes'/></redirfilter>",
    ErrorCode.XML_ERROR,
  ],
  ["<shmem name='s'><model type='ivshmem-plain'/><size unit='M'>16 </size></shmem>", ErrorCode.XML_ERROR],
  [
    "<disk type='file' device='floppy'><source file='/a'/><target dev='fda' bus='ide'/></disk>",
    ErrorCode.INTERNAL_ERROR,
  ],
  [
    "<disk type='file' device='floppy'><source file='/a'/><target dev='hda'/></disk>",
    ErrorCode.INTERNAL_ERROR,
  ],
  ["<disk type='file'><source file='/a'/><target dev='fda'/></disk>", ErrorCode.INTERNAL_ERROR],
  ["<disk type='file'><source file='/a'/><target dev='xyz'/></disk>", ErrorCode.XML_ERROR],
  ["<disk type='file'><source file='/a'/><target dev='hda' bus='fdc'/></disk>", ErrorCode.INTERNAL_ERROR],
  ["<disk type='file'><source file='/a'/><target dev='hda' bus='x'/></disk>", ErrorCode.XML_ERROR],
  ["<disk type='file' device='x'><source file='/a'/><target dev='hda'/></disk>", ErrorCode.XML_ERROR],
  ["<disk type='x'><source file='/a'/><target dev='hda'/></disk>", ErrorCode.XML_ERROR],
  ["<disk type='file' snapshot='x'><source file='/a'/><target dev='hda'/></disk>", ErrorCode.XML_ERROR],
  ["<disk type='file'><source file='/a' startupPolicy='x'/><target dev='hda'/></disk>", ErrorCode.XML_ERROR],
  ["<disk type='file'><source file='/a'/><target dev='hda'/><wwn>123</wwn></disk>", ErrorCode.INTERNAL_ERROR],
  [
    "<disk type='file'><source file='/a'/><target dev='hda'/><vendor>123456789</vendor></disk>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  ["<disk type='file'><source file='/a'/><target dev='hda'/><boot/></disk>", ErrorCode.XML_ERROR],
  ["<disk type='file'><source file='/a'/><target dev='hda'/><boot order='0'/></disk>", ErrorCode.XML_ERROR],
  [
    "<disk type='file'><source file='/a'/><target dev='hda'/><blockio logical_block_size='a'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='file'><source file='/a'/><target dev='hda'/><address type='pci' slot='40'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='file'><source file='/a'/><target dev='hda'/><address type='drive' unit='x'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='file'><source file='/a'/><target dev='vda'/><address type='ccw' cssid='1'/></disk>",
    ErrorCode.INTERNAL_ERROR,
  ],
  [
    "<disk type='file'><source file='/a'/><backingStore type='file'><source file='/b'/></backingStore><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='file'><source file='/a'/><backingStore type='file'><format type='raw'/></backingStore><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='file'><source file='/a'/><backingStore type='x'><format type='raw'/><source file='/b'/></backingStore><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='file'><source file='/a'/><backingStore type='file'><format type='zz'/><source file='/b'/></backingStore><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='file' model='virtio-transitional'><source file='/a'/><target dev='sda' bus='scsi'/></disk>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<disk type='file' model='virtio'><source file='/a'/><target dev='sda' bus='usb'/></disk>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<disk type='file' device='lun'><source file='/a'/><target dev='sda' bus='scsi'/></disk>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<disk type='network' device='lun'><source protocol='nbd'><host name='a'/></source><target dev='sda' bus='scsi'/></disk>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<disk type='block' device='lun'><driver type='qcow2'/><source dev='/a'/><target dev='sda' bus='scsi'/></disk>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<disk type='file'><source file='/a'/><target dev='vda'/><address type='ccw' cssid='0xfe' ssid='0'/></disk>",
    ErrorCode.INTERNAL_ERROR,
  ],
  [
    "<disk type='file'><source file='/a'/><target dev='vda'/><address type='ccw' cssid='0xff' ssid='0' devno='1'/></disk>",
    ErrorCode.INTERNAL_ERROR,
  ],
  [
    "<disk type='file'><source file='/a'/><target dev='vda'/><address type='ccw' cssid='x' ssid='0' devno='1'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='vhostuser'><source type='unix' path='/a'><reconnect enabled='yes'/></source><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='vhostuser'><driver><metadata_cache><max_size>1</max_size></metadata_cache></driver><source type='unix' path='/a'/><target dev='vda'/></disk>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<disk type='vhostuser'><source type='unix' path='/a'/><target dev='hda'/></disk>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  ["<filesystem type='mount'><source dir='/a'/></filesystem>", ErrorCode.NO_TARGET],
  ["<filesystem type='mount'><target dir='/a'/></filesystem>", ErrorCode.NO_SOURCE],
  ["<filesystem type='x'><source dir='/b'/><target dir='/a'/></filesystem>", ErrorCode.XML_ERROR],
  ["<filesystem accessmode='x'><source dir='/b'/><target dir='/a'/></filesystem>", ErrorCode.XML_ERROR],
  [
    "<filesystem type='mount'><source dir='/a'/><target dir='b'/><address type='ccw' cssid='0xfe'/></filesystem>",
    ErrorCode.INTERNAL_ERROR,
  ],
  ["<graphics type='spice'><listen type='address' network='n'/></graphics>", ErrorCode.XML_ERROR],
  ["<graphics type='vnc'><listen type='address' socket='/a'/></graphics>", ErrorCode.XML_ERROR],
  ["<graphics type='vnc'><listen type='network'/></graphics>", ErrorCode.XML_ERROR],
  ["<interface type='bridge'><source/></interface>", ErrorCode.XML_ERROR],
  ["<interface type='network'/>", ErrorCode.XML_ERROR],
  ["<interface type='x'/>", ErrorCode.XML_ERROR],
  ["<interface type='user'><mac address='01:00:00:00:00:00'/></interface>", ErrorCode.XML_ERROR],
  ["<interface type='user'><mac address='zz'/></interface>", ErrorCode.XML_ERROR],
  ["<interface type='user'><model type='a b'/></interface>", ErrorCode.INVALID_ARG],
  ["<interface type='user'><link state='x'/></interface>", ErrorCode.CONFIG_UNSUPPORTED],
  ["<interface type='user'><teaming type='x'/></interface>", ErrorCode.CONFIG_UNSUPPORTED],
  ["<interface type='user'><teaming type='transient'/></interface>", ErrorCode.CONFIG_UNSUPPORTED],
  ["<interface type='user'><mtu size='x'/></interface>", ErrorCode.XML_ERROR],
  ["<interface type='direct'><source dev='a' mode='x'/></interface>", ErrorCode.XML_ERROR],
  ["<interface type='network'><source network='x'/><boot order='0'/></interface>", ErrorCode.XML_ERROR],
  [
    "<interface type='network'><source network='x'/><driver name='x'/><model type='virtio'/></interface>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<interface type='network'><source network='x'/><driver txmode='x'/><model type='virtio'/></interface>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<interface type='network'><source network='x'/><driver queues='x'/><model type='virtio'/></interface>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<interface type='network'><source network='x'/><bandwidth><inbound peak='3'/></bandwidth></interface>",
    ErrorCode.XML_DETAIL,
  ],
  ["<interface type='network'><source network='x'/><vlan><tag/></vlan></interface>", ErrorCode.XML_ERROR],
  ["<interface type='network'><source network='x'/><vlan/></interface>", ErrorCode.XML_ERROR],
  [
    "<interface type='network'><source network='x'/><vlan><tag id='5000'/></vlan></interface>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<interface type='network'><source network='x'/><virtualport type='x'/></interface>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  ["<interface type='user'><route/></interface>", ErrorCode.XML_ERROR],
  ["<interface type='user'><tune><sndbuf>x</sndbuf></tune></interface>", ErrorCode.XML_ERROR],
  ["<interface type='vhostuser'><source/></interface>", ErrorCode.XML_ERROR],
  ["<interface type='vhostuser'><source type='unix' path='/a'/></interface>", ErrorCode.XML_ERROR],
  ["<interface type='vhostuser'><source type='unix' path='/a' mode='x'/></interface>", ErrorCode.XML_ERROR],
  ["<interface type='mcast'><source/></interface>", ErrorCode.XML_ERROR],
  ["<interface type='mcast'><source port='3'/></interface>", ErrorCode.XML_ERROR],
  ["<interface type='client'><source address='1.2.3.4'/></interface>", ErrorCode.XML_ERROR],
  ["<interface type='hostdev'><source/></interface>", ErrorCode.XML_ERROR],
  ["<interface type='hostdev'/>", ErrorCode.XML_ERROR],
  ["<interface type='internal'/>", ErrorCode.XML_ERROR],
  [
    "<interface type='user'><alias name='ua-x'/></interface><interface type='user'><alias name='ua-x'/></interface>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  ["<serial type='x'/>", ErrorCode.CONFIG_UNSUPPORTED],
  ["<serial type='file'/>", ErrorCode.INTERNAL_ERROR],
  ["<serial type='spiceport'/>", ErrorCode.CONFIG_UNSUPPORTED],
  ["<serial type='tcp'/>", ErrorCode.INTERNAL_ERROR],
  ["<serial type='tcp'><source host='a'/></serial>", ErrorCode.INTERNAL_ERROR],
  ["<serial type='udp'/>", ErrorCode.INTERNAL_ERROR],
  ["<serial type='unix'/>", ErrorCode.INTERNAL_ERROR],
  ["<serial type='dbus'/>", ErrorCode.CONFIG_UNSUPPORTED],
  ["<serial type='pty'><target type='x'/></serial>", ErrorCode.CONFIG_UNSUPPORTED],
  ["<serial type='pty'><target port='x'/></serial>", ErrorCode.XML_ERROR],
  ["<serial type='tcp'><source host='a' service='1' mode='x'/></serial>", ErrorCode.XML_ERROR],
  [
    "<serial type='tcp'><source host='a' service='1'/><protocol type='x'/></serial>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  ["<serial type='pty'><log file='/a' append='x'/></serial>", ErrorCode.XML_ERROR],
  ["<serial type='pty'><log file='/a'/><log file='/b'/></serial>", ErrorCode.XML_ERROR],
  [
    "<disk type='network'><source protocol='http' name='/x'><host name='h'/><cookies><cookie name=''>b</cookie></cookies></source><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='network'><source protocol='http' name='/x'><host name='h'/><cookies><cookie name='a b'>b</cookie></cookies></source><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='network'><source protocol='http' name='/x'><host name='h'/><cookies><cookie name='a;b'>b</cookie></cookies></source><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='network'><source protocol='http' name='/x'><host name='h'/><cookies><cookie name='a=b'>b</cookie></cookies></source><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='network'><source protocol='http' name='/x'><host name='h'/><cookies><cookie name='a'></cookie></cookies></source><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='network'><source protocol='http' name='/x'><host name='h'/><cookies><cookie name='a'>b;c</cookie></cookies></source><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='network'><source protocol='http' name='/x'><host name='h'/><cookies><cookie name='a'>b,c</cookie></cookies></source><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='network'><source protocol='http' name='/x'><host name='h'/><cookies><cookie name='a'>b c</cookie></cookies></source><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='network'><source protocol='http' name='/x'><host name='h'/><cookies><cookie name='a'>b</cookie><cookie name='a'>c</cookie></cookies></source><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='file'><driver name='qemu' type='none'/><source file='/a'/><target dev='vda'/></disk>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  ["<filesystem type='mount'><source dir='/a'/><target dir=''/></filesystem>", ErrorCode.NO_TARGET],
  ["<graphics type='vnc' passwd='x' passwdValidTo=''/>", ErrorCode.INTERNAL_ERROR],
  ["<graphics type='vnc' passwd='x' passwdValidTo='junk'/>", ErrorCode.INTERNAL_ERROR],
  ["<graphics type='vnc' passwd='x' passwdValidTo='2011-05-31T16:11:22Z'/>", ErrorCode.INTERNAL_ERROR],
  ["<graphics type='vnc' passwd='x' passwdValidTo='2011-05-31T16:11:22.5'/>", ErrorCode.INTERNAL_ERROR],
  ["<graphics type='vnc' passwd='x' connected='x'/>", ErrorCode.CONFIG_UNSUPPORTED],
  ["<graphics type='vnc' passwd='x' connected=''/>", ErrorCode.CONFIG_UNSUPPORTED],
  ["<graphics type='vnc'><listen type='network' network=''/></graphics>", ErrorCode.XML_ERROR],
  [
    "<graphics type='vnc' listen='1.2.3.4'><listen type='address' address='1.2.3.5'/></graphics>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<graphics type='vnc' listen='1.2.3.4'><listen type='address' address=''/></graphics>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<graphics type='vnc' listen=''><listen type='address' address='1.2.3.4'/></graphics>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<graphics type='vnc' socket='/a'><listen type='socket' socket='/b'/></graphics>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<graphics type='vnc' socket=''><listen type='socket' socket='/b'/></graphics>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<graphics type='spice' socket='/a'><listen type='socket' socket='/b'/></graphics>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<graphics type='spice' socket=''><listen type='socket' socket='/b'/></graphics>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<hostdev mode='subsystem' type='scsi'><source><adapter name=''/><address bus='0' target='0' unit='0'/></source></hostdev>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<hostdev mode='subsystem' type='pci'><source><address domain='0' bus='0' slot='2' function='0'/></source><teaming type='persistent'/></hostdev>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<hostdev mode='subsystem' type='pci'><source><address domain='0' bus='0' slot='2' function='0'/></source><teaming type='transient' persistent=''/></hostdev>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<hostdev mode='subsystem' type='usb'><source><vendor id='1'/><product id='2'/></source><teaming type='transient' persistent='ua-x'/></hostdev>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  ["<interface type='user'><teaming/></interface>", ErrorCode.CONFIG_UNSUPPORTED],
  [
    "<interface type='user'><teaming type='transient' persistent=''/></interface>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<interface type='user'><teaming type='persistent' persistent='x'/></interface>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  ["<lease><key>k</key><target path='/a'/></lease>", ErrorCode.INTERNAL_ERROR],
  ["<lease><lockspace/><key>k</key><target path='/a'/></lease>", ErrorCode.INTERNAL_ERROR],
  ["<lease><target path='/a'/></lease>", ErrorCode.XML_ERROR],
  [
    "<disk type='file'><driver rerror_policy='enospace'/><source file='/a'/><target dev='vda'/></disk>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    "<disk type='network'><source protocol='nbd'><host name='a' port='x'/></source><target dev='vda'/></disk>",
    ErrorCode.INVALID_ARG,
  ],
  [
    "<disk type='network'><source protocol='gluster' name='v'><host name='h'/></source><target dev='vda'/></disk>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<disk type='nvme'><source type='pci' namespace='0'><address domain='0' bus='0' slot='1' function='0'/></source><target dev='vda'/></disk>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  ["<interface type='user'><rom enabled='no' file='/a'/></interface>", ErrorCode.CONFIG_UNSUPPORTED],
  ["<interface type='user'><acpi index='0'/></interface>", ErrorCode.XML_ERROR],
  [
    "<interface type='bridge'><source bridge='b'/><virtualport type='802.1Qbh'/></interface>",
    ErrorCode.XML_ERROR,
  ],
  [
    "<interface type='bridge'><source bridge='b'/><coalesce><rx><frames max='x'/></rx></coalesce></interface>",
    ErrorCode.XML_DETAIL,
  ],
];

/** Devices that libvirt 9.0 took, though they say something odd. */
const taken: readonly string[] = [
  "<graphics type='vnc' passwdValidTo='junk' connected='x'/>",
  "<graphics type='vnc' passwd='x' passwdValidTo=' 2011-5-1T6:1:2'/>",
  "<graphics type='vnc'><listen type='address' network='' socket=''/></graphics>",
  "<graphics type='vnc' listen='1.2.3.4'><listen type='address'/></graphics>",
  "<graphics type='vnc' listen='1.2.3.4'><listen type='socket' socket='/a'/></graphics>",
  "<graphics type='vnc' listen=''/>",
  "<interface type='user'><teaming type='persistent' persistent=''/></interface>",
  "<interface type='network'><source network=''/></interface>",
  "<disk type='network'><source protocol='ftp' name='/x'><host name='h'/><cookies><cookie name='a;b'>b</cookie></cookies></source><target dev='vda'/></disk>",
  "<disk type='network'><source protocol='http' name='/x'><host name='h'/><cookies><cookie name='a'>&quot;bc&quot;</cookie></cookies></source><target dev='vda'/></disk>",
];

for (const [device, code] of refused)
  test(`refused: ${device}`, (t) => {
    const error = t.throws(() => parseDomain(domain(device)), { any: true });
    t.true(hasErrorCode(error, code), String(error));
  });

for (const device of taken) test(`taken: ${device}`, (t) => t.notThrows(() => parseDomain(domain(device))));

test('a password lasts until a point in time with all its digits', (t) => {
  const { devices } = parseDomain(
    domain("<graphics type='vnc' passwd='x' passwdValidTo=' 2011-5-1T6:1:2'/>"),
  );
  t.like(devices.graphics?.[0], { passwdValidTo: '2011-05-01T06:01:02' });
});

test('a spice display without ports keeps its other listens', (t) => {
  const { devices } = parseDomain(
    domain("<graphics type='spice'><listen type='address'/><listen type='socket' socket='/a'/></graphics>"),
  );
  t.like(devices.graphics?.[0], { listens: [{ type: 'none' }, { type: 'socket', socket: '/a' }] });
});
