import { parseDomain } from '@tsvirt/conf/domain';
import test from 'ava';
import { parseOptions } from './parse-options.js';
import { fixedVcpus, pluggedAtStart, withPresentVcpus } from './vcpus.js';

const domain = (inner: string) =>
  parseDomain(
    `<domain type='qemu'><name>g</name><memory>1024</memory>${inner}<os><type arch='x86_64'>hvm</type></os></domain>`,
    parseOptions,
  );

test('a guest begins with the CPUs that can’t be taken out; the others are plugged in, in their order', (t) => {
  t.is(fixedVcpus(domain("<vcpu current='2'>4</vcpu>")), 2);
  const listed = domain(`<vcpu>4</vcpu><vcpus>
    <vcpu id='0' enabled='yes' hotpluggable='no' order='1'/>
    <vcpu id='1' enabled='yes' hotpluggable='yes' order='3'/>
    <vcpu id='2' enabled='no' hotpluggable='yes'/>
    <vcpu id='3' enabled='yes' hotpluggable='yes' order='2'/></vcpus>`);
  t.is(fixedVcpus(listed), 1);
  t.deepEqual(pluggedAtStart(listed), [3, 1]);
});

test('CPUs that come are the last in order, and what goes leaves no gap', (t) => {
  const before = domain("<vcpu current='2'>4</vcpu>");
  t.is(withPresentVcpus(before, new Set([0, 1])), before);
  const more = withPresentVcpus(before, new Set([0, 1, 3]));
  t.deepEqual(more.vcpus, [
    { id: 0, enabled: true, hotpluggable: false, order: 1 },
    { id: 1, enabled: true, hotpluggable: false, order: 2 },
    { id: 2, enabled: false, hotpluggable: true },
    { id: 3, enabled: true, hotpluggable: true, order: 3 },
  ]);
  t.is(more.vcpu.current, 3);
  const all = withPresentVcpus(more, new Set([0, 1, 2, 3]));
  t.is(all.vcpu.current, undefined);
  const left = withPresentVcpus(all, new Set([0, 1, 2]));
  t.deepEqual(left.vcpus?.at(2), { id: 2, enabled: true, hotpluggable: true, order: 3 });
});
