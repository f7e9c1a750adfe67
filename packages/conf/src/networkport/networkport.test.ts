import test from 'ava';
import { formatNetworkPort, networkPortXml, parseNetworkPort } from './index.js';

const owner = { name: 'web', uuid: '11111111-2222-3333-4444-555555555555' };
const mac = { address: '52:54:00:00:00:01' };

test('what a port is plugged into depends on its type', (t) => {
  const xml = networkPortXml({
    owner,
    mac,
    bandwidth: { classId: 3, inbound: { floor: 100n } },
    vlan: { tags: [{ id: 1 }, { id: 2 }] },
    plug: { type: 'hostdev-pci', managed: true, address: { bus: 3 } },
  });
  const port = parseNetworkPort(xml);
  t.is(formatNetworkPort(port), xml);
  t.like(port.plug, { type: 'hostdev-pci', address: { domain: 0, bus: 3 } });
  t.true(port.vlan?.trunk);
});

test('what is missing is named', (t) => {
  const port = (inside: string) =>
    `<networkport><owner><name>a</name><uuid>${owner.uuid}</uuid></owner><mac address='${mac.address}'/>${inside}</networkport>`;
  t.throws(() => parseNetworkPort(port("<plug type='network'/>")), { message: /bridge/ });
  t.throws(() => parseNetworkPort(port("<plug type='what'/>")), { message: /what/ });
  t.throws(() => parseNetworkPort('<networkport/>'), { message: /owner/ });
});
