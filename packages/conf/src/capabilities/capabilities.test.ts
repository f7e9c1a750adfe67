import test from 'ava';
import { capabilitiesXml, formatCapabilities, parseCapabilities } from './index.js';

const xml = `<capabilities>

  <host>
    <uuid>6a3b7e5c-1111-4222-8333-944455556666</uuid>
    <cpu>
      <arch>x86_64</arch>
      <model>Granite</model>
      <pages unit='KiB' size='4'/>
    </cpu>
    <power_management>
      <suspend_mem/>
    </power_management>
    <iommu support='yes'/>
    <migration_features>
      <live/>
      <uri_transports>
        <uri_transport>tcp</uri_transport>
        <uri_transport>rdma</uri_transport>
      </uri_transports>
    </migration_features>
    <netprefix>vnet</netprefix>
    <topology>
      <cells num='2'>
        <cell id='0'>
          <memory unit='KiB'>4096</memory>
          <pages unit='KiB' size='4'>1024</pages>
          <distances>
            <sibling id='0' value='10'/>
            <sibling id='1' value='21'/>
          </distances>
          <cache level='1' associativity='direct' policy='writeback'>
            <size value='10' unit='KiB'/>
            <line value='8' unit='B'/>
          </cache>
          <cpus num='2'>
            <cpu id='0' socket_id='0' die_id='0' cluster_id='0' core_id='0' siblings='0-1'/>
            <cpu id='1'/>
          </cpus>
        </cell>
        <cell id='1'>
          <cpus num='0'/>
        </cell>
      </cells>
      <interconnects>
        <latency initiator='0' target='1' type='read' value='11'/>
        <bandwidth initiator='0' target='1' type='read' value='103424' unit='KiB'/>
      </interconnects>
    </topology>
    <cache>
      <bank id='0' level='3' type='both' size='15' unit='MiB' cpus='0-5'>
        <control granularity='768' min='1536' unit='KiB' type='code' maxAllocs='8'/>
      </bank>
      <monitor level='3' reuseThreshold='270336' maxMonitors='176'>
        <feature name='llc_occupancy'/>
      </monitor>
    </cache>
    <memory_bandwidth>
      <node id='0' cpus='0-5'>
        <control granularity='10' min='10' maxAllocs='4'/>
      </node>
      <monitor maxMonitors='176'>
        <feature name='mbm_total_bytes'/>
      </monitor>
    </memory_bandwidth>
    <secmodel>
      <model>dac</model>
      <doi>0</doi>
      <baselabel type='kvm'>+64055:+109</baselabel>
    </secmodel>
    <secmodel>
      <model>none</model>
      <doi></doi>
    </secmodel>
  </host>

  <guest>
    <os_type>hvm</os_type>
    <arch name='x86_64'>
      <wordsize>64</wordsize>
      <emulator>/usr/bin/emulator</emulator>
      <loader>/usr/lib/loader</loader>
      <machine canonical='pc-1' maxCpus='255' deprecated='yes'>pc</machine>
      <domain type='qemu'/>
      <domain type='kvm'>
        <emulator>/usr/bin/kvm</emulator>
        <machine>microvm</machine>
      </domain>
    </arch>
    <features>
      <pae/>
      <acpi default='on' toggle='yes'/>
      <cpuselection/>
      <disksnapshot default='on' toggle='no'/>
      <externalSnapshot/>
    </features>
  </guest>

</capabilities>
`;

test('capabilities are read and written without a change', (t) => {
  const capabilities = parseCapabilities(xml);
  t.is(capabilities.host.topology?.cells?.[0]?.cpus?.[0]?.siblings?.length, 2);
  t.is(capabilities.host.cache?.banks?.[0]?.size, 15n * 1024n * 1024n);
  t.is(capabilities.guests?.[0]?.arch.domains?.[1]?.emulator, '/usr/bin/kvm');
  t.is(formatCapabilities(capabilities), xml);
});

test('a driver describes what there is', (t) => {
  t.is(
    capabilitiesXml({ host: { powerManagement: {}, iommu: false }, guests: [] }),
    "<capabilities>\n\n  <host>\n    <power_management/>\n    <iommu support='no'/>\n  </host>\n\n</capabilities>\n",
  );
});
