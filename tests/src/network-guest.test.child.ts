/** Runs in namespaces of its own, with a directory as argument; prints what it saw as JSON. */
import { connectOpen, DomainInterfaceAddressesSource } from '@tsvirt/core';
import { delay } from '@tsvirt/util';

const root = process.argv[2] ?? '';
const mac = '52:54:00:aa:bb:cc';
const guest = `<domain type='qemu'>
  <name>probe</name>
  <memory unit='MiB'>128</memory>
  <vcpu>1</vcpu>
  <os><type arch='x86_64' machine='pc'>hvm</type><boot dev='network'/><bios rebootTimeout='0'/></os>
  <devices>
    <interface type='network'><source network='default'/><mac address='${mac}'/><model type='virtio'/></interface>
  </devices>
</domain>`;

const connection = await connectOpen(`qemu:///embed?root=${encodeURIComponent(root)}`);
const domain = await connection.domainDefineXML(guest);
const network = await connection.networkLookupByName('default');
const refused = await domain.create().then(
  () => '',
  (error: Error) => error.message,
);
await network.create();
await domain.create();
const ports = await network.listAllPorts();
const port = await ports[0]?.getXMLDesc();
// The boot ROM of the guest's own network card asks for an address, and with each reboot again.
let leases = await network.getDHCPLeases();
while (leases.length === 0) {
  await delay(100);
  leases = await network.getDHCPLeases();
}
const interfaces = await domain.interfaceAddresses(DomainInterfaceAddressesSource.LEASE);
await domain.destroy();
const portsLeft = (await network.listAllPorts()).length;
await network.destroy();
await connection.close();
const report = {
  refused,
  ports: ports.length,
  port,
  leases: leases.map(({ mac: owner, ipaddr }) => ({ owner, ipaddr })),
  addresses: interfaces.flatMap(({ addrs }) => addrs.map(({ addr }) => addr)),
  portsLeft,
};
process.stdout.write(`${JSON.stringify(report)}\n`, () => process.exit(0));
