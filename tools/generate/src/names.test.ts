import test from 'ava';
import { memberNames } from './constants.js';
import { functionFinder, groupOf, methodOfFunction } from './contract/names.js';

const members = (name: string, ...names: string[]): string[] =>
  memberNames({ name, header: '', members: names.map((each, value) => ({ name: each, value })) }).map(
    ([key]) => key,
  );

test('members lose what their names have in common', (t) => {
  t.deepEqual(members('virDomainState', 'VIR_DOMAIN_NOSTATE', 'VIR_DOMAIN_RUNNING'), ['NOSTATE', 'RUNNING']);
  t.deepEqual(members('virDomainDefineFlags', 'VIR_DOMAIN_DEFINE_VALIDATE'), ['VALIDATE']);
  t.deepEqual(members('virDomainSetTimeFlags', 'VIR_DOMAIN_TIME_SYNC'), ['TIME_SYNC']);
});

test('sentinels are left out', (t) => {
  const facts = {
    name: 'virX',
    header: '',
    members: [
      { name: 'VIR_X_A', value: 0 },
      { name: 'VIR_X_B', value: 1 },
      { name: 'VIR_X_LAST', value: 2, sentinel: true },
    ],
  };
  t.deepEqual(memberNames(facts), [
    ['A', 0],
    ['B', 1],
  ]);
});

test('procedures find their public functions', (t) => {
  const find = functionFinder([
    { name: 'virDomainGetXMLDesc' },
    { name: 'virDomainQemuAttach' },
    { name: 'virDomainLxcOpenNamespace' },
  ]);
  t.is(find('remote', 'domain_get_xml_desc'), 'virDomainGetXMLDesc');
  t.is(find('qemu', 'domain_attach'), 'virDomainQemuAttach');
  t.is(find('lxc', 'domain_open_namespace'), 'virDomainLxcOpenNamespace');
  t.is(find('remote', 'domain_migrate_begin3'), null);
});

test('methods and groups follow from names', (t) => {
  t.is(methodOfFunction('virDomainGetXMLDesc'), 'domainGetXMLDesc');
  t.is(methodOfFunction('virNWFilterUndefine'), 'nwfilterUndefine');
  t.is(groupOf('domain_interface_stats'), 'Hypervisor');
  t.is(groupOf('connect_list_all_networks'), 'Network');
  t.is(groupOf('network_port_delete'), 'Network');
  t.is(groupOf('node_list_devices'), 'NodeDevice');
  t.is(groupOf('node_get_info'), 'Hypervisor');
  t.is(groupOf('connect_get_storage_pool_capabilities'), 'Storage');
});
