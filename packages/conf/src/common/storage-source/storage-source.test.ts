import test from 'ava';
import { attr, child, defineDocument, string, struct } from '../../element/index.js';
import { backingStore, storageSource } from './index.js';

const disk = defineDocument(
  'disk',
  struct({
    device: attr(string),
    source: storageSource,
    backingStore: child(backingStore, { keepEmpty: true }),
  }),
);

const sources = [
  `<disk type='network' device='disk'>
  <source protocol='https' name='/a.iso' query='x=y&amp;z' index='3'>
    <host name='example.org' port='443'/>
    <host transport='unix' socket='/run/s'/>
    <ssl verify='no'/>
    <cookies>
      <cookie name='c'>v</cookie>
    </cookies>
    <readahead size='65536'/>
    <timeout seconds='30'/>
    <slices>
      <slice type='storage' offset='0' size='18446744073709551615'/>
    </slices>
    <auth type='chap' username='me'>
      <secret type='iscsi' usage='it'/>
    </auth>
    <encryption format='luks'>
      <secret type='passphrase' usage='/a'/>
    </encryption>
    <reservations managed='no'>
      <source type='unix' path='/run/pr' mode='client'/>
    </reservations>
  </source>
  <backingStore type='nvme'>
    <format type='qcow2'/>
    <source type='pci' managed='yes' namespace='1'>
      <address domain='0x0000' bus='0x02' slot='0x1f' function='0x7'/>
    </source>
    <backingStore type='network'>
      <source protocol='iscsi' name='iqn.x/0'>
        <initiator>
          <iqn name='iqn.y'/>
        </initiator>
      </source>
      <backingStore/>
    </backingStore>
  </backingStore>
</disk>
`,
  `<disk type='vhostuser'>
  <source type='unix' path='/run/v'>
    <reconnect enabled='yes' timeout='10'/>
  </source>
</disk>
`,
  "<disk type='volume'>\n  <source pool='p' volume='v' mode='direct' startupPolicy='optional'/>\n</disk>\n",
  "<disk type='dir'>\n  <source dir='/d'/>\n</disk>\n",
  "<disk type='file' device='cdrom'/>\n",
];

for (const [index, xml] of sources.entries())
  test(`source ${index} is read and written without a change`, (t) => {
    t.is(disk.format(disk.parse(xml, { active: true })), xml);
  });

test('the index of an image is read only where it is in use', (t) => {
  const xml = "<disk type='file'>\n  <source file='/a' index='1'/>\n</disk>\n";
  t.is(disk.format(disk.parse(xml)), "<disk type='file'>\n  <source file='/a'/>\n</disk>\n");
  t.is(disk.format(disk.parse(xml, { active: true })), xml);
});
