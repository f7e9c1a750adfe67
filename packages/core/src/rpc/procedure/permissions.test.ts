import test from 'ava';
import { deniedReadOnly } from '../../api/index.js';
import { type AnyProcedure, allowedReadOnly, qemu, remote, requiredPermissions } from '../index.js';

const dom = { name: 'demo', uuid: 'c7a5fdbd-edaf-9455-926a-d65c16db1809', id: 3 };

test('a read-only connection may look but not touch', (t) => {
  const allowed = [
    remote.connectOpen,
    remote.connectClose,
    remote.connectGetUri,
    remote.connectIsSecure,
    remote.connectListAllDomains,
    remote.connectListAllNodeDevices,
    remote.domainGetInfo,
    remote.domainGetState,
    remote.domainGetJobStats,
    remote.networkGetDhcpLeases,
    remote.storagePoolListAllVolumes,
    remote.nodeGetInfo,
    remote.connectDomainEventCallbackRegisterAny,
    remote.connectGetAllDomainStats,
    remote.connectBaselineCpu,
    remote.authList,
    remote.domainBackupGetXmlDesc,
    remote.domainManagedSaveGetXmlDesc,
    remote.domainMigrateGetMaxDowntime,
  ];
  const denied = [
    remote.domainCreate,
    remote.domainDefineXml,
    remote.domainOpenConsole,
    remote.domainScreenshot,
    remote.domainGetHostname,
    remote.domainGetTime,
    remote.domainGetGuestVcpus,
    remote.domainGetFsinfo,
    remote.domainBlockPeek,
    remote.domainSaveImageGetXmlDesc,
    remote.domainMigrateGetMaxSpeed,
    remote.domainSetSchedulerParameters,
    remote.connectGetDomainCapabilities,
    remote.connectFindStoragePoolSources,
    remote.connectDomainXmlFromNative,
    remote.secretGetValue,
    remote.storageVolDownload,
    remote.interfaceChangeBegin,
    remote.nodeSuspendForDuration,
    remote.nodeDeviceGetAutostart,
  ];
  for (const procedure of allowed) t.true(allowedReadOnly(procedure, { flags: 0 }), procedure.name);
  for (const procedure of denied) t.false(allowedReadOnly(procedure, { flags: 0 }), procedure.name);
});

test('flags and arguments can ask for more', (t) => {
  t.true(allowedReadOnly(remote.domainGetXmlDesc, { dom, flags: 2 }));
  t.false(allowedReadOnly(remote.domainGetXmlDesc, { dom, flags: 1 }));
  t.true(allowedReadOnly(remote.domainInterfaceAddresses, { dom, source: 0, flags: 0 }));
  t.false(allowedReadOnly(remote.domainInterfaceAddresses, { dom, source: 1, flags: 0 }));
  t.true(allowedReadOnly(remote.domainManagedSaveGetXmlDesc, { dom, flags: 0 }));
  t.false(allowedReadOnly(remote.domainManagedSaveGetXmlDesc, { dom, flags: 1 }));
  t.false(allowedReadOnly(remote.domainGetVcpusFlags, { dom, flags: 8 }));
  const names = (flags: number): string[] =>
    requiredPermissions(remote.domainAttachDeviceFlags, { dom, xml: '', flags }).map(
      ({ permission }) => permission,
    );
  t.deepEqual(names(1), ['write']);
  t.deepEqual(names(2), ['write', 'save']);
  t.deepEqual(names(0), ['write', 'save']);
});

test('the public API refuses what the daemon refuses', (t) => {
  const procedures: readonly AnyProcedure[] = [...Object.values(remote), ...Object.values(qemu)];
  for (const procedure of procedures)
    if (procedure.method !== null)
      t.is(deniedReadOnly(procedure.method, []), !allowedReadOnly(procedure, {}), procedure.name);
  for (const flags of [0, 1, 2, 3, 8, 9, 16]) {
    const same = (procedure: AnyProcedure, ...before: readonly unknown[]): void => {
      const denied = deniedReadOnly(procedure.method ?? '', [...before, flags]);
      t.is(denied, !allowedReadOnly(procedure, { flags }), `${procedure.name} ${flags}`);
    };
    same(remote.domainGetXmlDesc, dom);
    same(remote.domainSnapshotGetXmlDesc, { name: 's', dom });
    same(remote.domainCheckpointGetXmlDesc, { name: 'c', dom });
    same(remote.domainManagedSaveGetXmlDesc, dom);
    same(remote.domainGetVcpusFlags, dom);
  }
  for (const source of [0, 1, 2, 3])
    t.is(
      deniedReadOnly('domainInterfaceAddresses', [dom, source, 0]),
      !allowedReadOnly(remote.domainInterfaceAddresses, { dom, source, flags: 0 }),
    );
});
