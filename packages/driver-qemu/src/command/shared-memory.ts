import type { Domain } from '@tsvirt/conf/domain';
import { unsupportedConfig } from '../errors.js';
import type { QmpObject } from '../qmp/index.js';
import { addressMembers, virtioMembers } from './address.js';
import { keyValues, onOffText } from './args.js';
import type { BuildContext } from './build.js';
import { unixClient } from './chardev-backend.js';

type Shmem = NonNullable<Domain['devices']['shmems']>[number];

/** Memory that guests share: with a file of the host each, or with a server that also rings their doorbells. */
export function addSharedMemory(context: BuildContext): void {
  const { domain, args } = context;
  for (const shmem of domain.devices.shmems ?? []) {
    if (shmem.model === 'ivshmem')
      throw unsupportedConfig(`shared memory '${shmem.name}': QEMU has no model 'ivshmem' any more`);
    if (shmem.address !== undefined && shmem.address.type !== 'pci')
      throw unsupportedConfig(
        `shared memory '${shmem.name}' is a PCI device: it has no address of type '${shmem.address.type}'`,
      );
    if (shmem.model === 'ivshmem-doorbell') {
      args.json('-device', doorbell(domain, shmem));
      const path = shmem.server?.path ?? `/var/lib/libvirt/shmem-${shmem.name}-sock`;
      args.chardev(keyValues(`socket,id=char${shmem.alias}`, { path }), () =>
        unixClient(`char${shmem.alias}`, path),
      );
    } else {
      args.json('-object', {
        'qom-type': 'memory-backend-file',
        id: `shmmem-${shmem.alias}`,
        'mem-path': `/dev/shm/${shmem.name}`,
        size: shmem.size,
        share: true,
      });
      args.json('-device', {
        driver: 'ivshmem-plain',
        id: shmem.alias,
        memdev: `shmmem-${shmem.alias}`,
        master: shmem.role === undefined ? undefined : onOffText(shmem.role === 'master'),
        ...addressMembers(domain, shmem.address, shmem.acpiIndex),
      });
    }
  }
}

function doorbell(domain: Domain, { alias, msi, role, address }: Shmem): QmpObject {
  return {
    driver: 'ivshmem-doorbell',
    id: alias,
    chardev: `char${alias}`,
    vectors: msi?.vectors,
    ioeventfd: msi?.ioeventfd,
    master: role === undefined ? undefined : onOffText(role === 'master'),
    ...addressMembers(domain, address),
  };
}

/** Where a guest's last words are kept. */
export function addPstore({ domain, args }: BuildContext): void {
  const { pstore } = domain.devices;
  if (pstore === undefined) return;
  args.json('-object', {
    'qom-type': 'memory-backend-file',
    id: `mem${pstore.alias}`,
    'mem-path': pstore.path,
    size: pstore.size * 1024n,
    share: true,
  });
  args.json('-device', {
    driver: 'acpi-erst',
    id: pstore.alias,
    memdev: `mem${pstore.alias}`,
    ...addressMembers(domain, pstore.address, pstore.acpiIndex),
  });
}

/** Accelerators of cryptography. */
export function addCryptos({ domain, args }: BuildContext): void {
  for (const crypto of domain.devices.cryptos ?? []) {
    const { model, queues } = crypto.backend;
    args.json('-object', { 'qom-type': `cryptodev-backend-${model}`, id: `obj${crypto.alias}`, queues });
    args.json('-device', {
      driver: 'virtio-crypto-pci',
      ...virtioMembers(crypto.driver),
      cryptodev: `obj${crypto.alias}`,
      id: crypto.alias,
      ...addressMembers(domain, crypto.address, crypto.acpiIndex),
    });
  }
}
