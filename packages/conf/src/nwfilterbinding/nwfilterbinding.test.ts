import test from 'ava';
import { formatNWFilterBinding, nwfilterBindingXml, parseNWFilterBinding } from './index.js';

test('a binding with parameters', (t) => {
  const xml = nwfilterBindingXml({
    owner: { name: 'web', uuid: '11111111-2222-3333-4444-555555555555' },
    portdev: { name: 'vnet0' },
    linkdev: { name: 'eth0' },
    mac: { address: '52:54:00:00:00:01' },
    filterref: { filter: 'clean-traffic', parameters: [{ name: 'IP', value: '10.0.0.1' }] },
  });
  t.true(xml.includes("<parameter name='IP' value='10.0.0.1'/>"));
  t.is(formatNWFilterBinding(parseNWFilterBinding(xml)), xml);
});

test('what is missing is named', (t) => {
  t.throws(() => parseNWFilterBinding('<filterbinding/>'), { message: /owner/ });
});
