import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { capabilityValues, domainCapsXml, formatDomainCaps, parseDomainCaps } from './index.js';

const xml = `<domainCapabilities>
  <path>/usr/bin/emulator</path>
  <domain>kvm</domain>
  <machine>pc-1</machine>
  <arch>x86_64</arch>
  <vcpu max='255'/>
  <iothreads supported='yes'/>
  <os supported='yes'>
    <enum name='firmware'/>
    <loader supported='yes'>
      <value>/firmware/code.fd</value>
      <enum name='type'>
        <value>rom</value>
      </enum>
    </loader>
  </os>
  <cpu>
    <mode name='host-passthrough' supported='yes'>
      <enum name='hostPassthroughMigratable'>
        <value>on</value>
        <value>off</value>
      </enum>
    </mode>
    <mode name='maximum' supported='no'/>
    <mode name='host-model' supported='yes'>
      <model fallback='forbid'>Granite</model>
      <vendor>Intel</vendor>
      <maxphysaddr mode='passthrough' limit='64'/>
      <feature policy='require' name='x2apic'/>
    </mode>
    <mode name='custom' supported='yes'>
      <model usable='no' deprecated='yes' vendor='Intel' canonical='Granite-v1'>Granite</model>
      <blockers model='Granite'>
        <feature name='hle'/>
        <feature name='rtm'/>
      </blockers>
      <model usable='yes' vendor='unknown'>pentium</model>
    </mode>
  </cpu>
  <memoryBacking supported='no'/>
  <devices>
    <disk supported='yes'>
      <enum name='bus'>
        <value>virtio</value>
      </enum>
    </disk>
    <panic supported='no'/>
  </devices>
  <features>
    <gic supported='no'/>
    <async-teardown supported='yes'/>
    <s390-pv supported='no'/>
    <sev supported='yes'>
      <cbitpos>51</cbitpos>
      <maxGuests>59</maxGuests>
    </sev>
    <sgx supported='yes'>
      <flc>no</flc>
      <section_size unit='KiB'>2048</section_size>
      <sections>
        <section node='0' size='1024' unit='KiB'/>
      </sections>
    </sgx>
  </features>
</domainCapabilities>
`;

test('domain capabilities are read and written without a change', (t) => {
  const caps = parseDomainCaps(xml);
  const custom = caps.cpuModes?.find((mode) => mode.name === 'custom');
  t.deepEqual(custom?.models?.[0]?.blockers, ['hle', 'rtm']);
  t.deepEqual(capabilityValues(caps.devices?.disk, 'bus'), ['virtio']);
  t.is(capabilityValues(caps.devices?.disk, 'model'), undefined);
  t.is(formatDomainCaps(caps), xml);
});

test('a driver describes what there is', (t) => {
  const text = domainCapsXml({ domain: 'test', arch: 'i686', devices: {} });
  t.regex(text, /<devices>\n {2}<\/devices>/);
  t.is(formatDomainCaps(parseDomainCaps(text)), text);
});

test('a document without type of domain is refused', (t) => {
  const error = t.throws(() => parseDomainCaps('<domainCapabilities><arch>i686</arch></domainCapabilities>'));
  t.true(hasErrorCode(error, ErrorCode.XML_ERROR));
});
