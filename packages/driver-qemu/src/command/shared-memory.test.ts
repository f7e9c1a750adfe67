import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { commandLine } from '../testing/command-line.js';

const lines = (devices: string, pattern: RegExp) =>
  commandLine(`<devices>${devices}</devices>`).filter((line) => pattern.test(line));

test('memory shared by a file, and by a server that rings', (t) => {
  t.deepEqual(lines("<shmem name='a' role='peer'><model type='ivshmem-plain'/></shmem>", /shm/), [
    '-object {"qom-type":"memory-backend-file","id":"shmmem-shmem0","mem-path":"/dev/shm/a","size":4194304,"share":true}',
    '-device {"driver":"ivshmem-plain","id":"shmem0","memdev":"shmmem-shmem0","master":"off","bus":"pci.0","addr":"0x3"}',
  ]);
  t.deepEqual(
    lines(
      "<shmem name='b'><model type='ivshmem-doorbell'/><server path='/s'/><msi vectors='2'/></shmem>",
      /shm/,
    ),
    [
      '-device {"driver":"ivshmem-doorbell","id":"shmem0","chardev":"charshmem0","vectors":2,"ioeventfd":true,"bus":"pci.0","addr":"0x3"}',
      '-chardev socket,id=charshmem0,path=/s',
    ],
  );
});

test('cryptography and last words', (t) => {
  t.deepEqual(
    lines("<crypto model='virtio' type='qemu'><backend model='builtin' queues='2'/></crypto>", /crypto/),
    [
      '-object {"qom-type":"cryptodev-backend-builtin","id":"objcrypto0","queues":2}',
      '-device {"driver":"virtio-crypto-pci","cryptodev":"objcrypto0","id":"crypto0","bus":"pci.0","addr":"0x3"}',
    ],
  );
  t.deepEqual(
    commandLine(
      "<features><acpi/></features><devices><pstore backend='acpi-erst'><path>/p</path><size>8</size></pstore></devices>",
    ).filter((line) => line.includes('pstore')),
    [
      '-object {"qom-type":"memory-backend-file","id":"mempstore0","mem-path":"/p","size":8192,"share":true}',
      '-device {"driver":"acpi-erst","id":"pstore0","memdev":"mempstore0","bus":"pci.0","addr":"0x3"}',
    ],
  );
});

test('an IOMMU goes before what it translates for, on machines that can have it', (t) => {
  const iommu = (model: string, inner = '') =>
    `<features><acpi/></features><devices><iommu model='${model}'>${inner}</iommu></devices>`;
  const intel = commandLine(iommu('intel', "<driver aw_bits='48'/>"), { machineType: 'q35' });
  const at = intel.indexOf('-device {"driver":"intel-iommu","id":"iommu0","aw-bits":48}');
  t.is(
    at,
    intel.findIndex((line) => line.startsWith('-device')),
  );
  t.true(
    commandLine(iommu('virtio'), { machineType: 'q35' }).some((line) =>
      line.startsWith('-device {"driver":"virtio-iommu","id":"iommu0","bus":"pcie.0"'),
    ),
  );
  for (const model of ['intel', 'virtio', 'smmuv3']) {
    const error = t.throws(() => commandLine(iommu(model)), undefined, model);
    t.true(hasErrorCode(error, ErrorCode.CONFIG_UNSUPPORTED), model);
  }
});
