import { DomainInterfaceAddressesSource, DomainXMLFlags } from '../generated/constants.js';

// Names of calls that only look; every other call of the contract is refused on a read-only connection.
const looks =
  /^(connectGet|connectIs|connectSupports|connectCompareCPU$|connectBaselineCPU$|connectListAll|connect\w+EventRegisterAny$|nodeGet|\w+Lookup(SCSIHost)?By|domain(Get|Is|Has|List)|domain(BlockStats|InterfaceStats|MemoryStats|InterfaceAddresses)|domainSnapshot(Get|List|Is|Has|Current)|domainCheckpoint(Get|List)|network(Get|Is|ListAll)|networkPortGet|storagePool(Get|Is|ListAll)|storageVolGet|secretGetXMLDesc|nWFilter(Binding)?Get|interface(Get|Is)|nodeDevice(Get|Is|ListCaps|NumOfCaps)|nwfilter(Binding)?Get)/;

// Calls that look, but at what only the owner may see, or by asking the guest.
const guarded: ReadonlySet<string> = new Set([
  'connectGetDomainCapabilities',
  'domainGetHostname',
  'domainGetTime',
  'domainGetFSInfo',
  'domainGetGuestInfo',
  'domainGetGuestVcpus',
  'domainGetLaunchSecurityInfo',
  'domainMigrateGetMaxDowntime',
  'domainMigrateGetMaxSpeed',
  'domainManagedSaveGetXMLDesc',
  'domainSaveImageGetXMLDesc',
  'nodeGetSEVInfo',
]);

const decided = new Map<string, boolean>();

/** True for a call that a read-only connection may not make with these arguments. */
export function deniedReadOnly(method: string, args: readonly unknown[]): boolean {
  if (
    (method === 'domainGetXMLDesc' || /^domain(Snapshot|Checkpoint)GetXMLDesc$/.test(method)) &&
    isSecure(args[1])
  )
    return true;
  if (method === 'domainInterfaceAddresses')
    return args[1] !== DomainInterfaceAddressesSource.LEASE && args[1] !== DomainInterfaceAddressesSource.ARP;
  let denied = decided.get(method);
  if (denied === undefined) {
    denied = guarded.has(method) || !looks.test(method);
    decided.set(method, denied);
  }
  return denied;
}

function isSecure(flags: unknown): boolean {
  return typeof flags === 'number' && (flags & DomainXMLFlags.SECURE) !== 0;
}
