import type { MethodName } from '../api/invoke.js';
import type { DriverKind, SecondaryKind } from '../driver/kinds.js';

const patterns: readonly (readonly [SecondaryKind, RegExp, readonly MethodName[]])[] = [
  [
    'network',
    /^(network|connectListAllNetworks$|connectNetworkEvent)/,
    ['connectListAllNetworks', 'networkLookupByName'],
  ],
  [
    'storage',
    /^(storage|connectListAllStoragePools$|connectFindStoragePoolSources$|connectGetStoragePoolCapabilities$|connectStoragePoolEvent)/,
    ['connectListAllStoragePools', 'storagePoolLookupByName'],
  ],
  [
    'secret',
    /^(secret|connectListAllSecrets$|connectSecretEvent)/,
    ['connectListAllSecrets', 'secretLookupByUUID'],
  ],
  ['nwfilter', /^(nwfilter|connectListAllNWFilter)/, ['connectListAllNWFilters', 'nwfilterLookupByName']],
  [
    'interface',
    /^(interface|connectListAllInterfaces$)/,
    ['connectListAllInterfaces', 'interfaceLookupByName'],
  ],
  [
    'node-device',
    /^(nodeDevice|connectListAllNodeDevices$|connectNodeDeviceEvent)/,
    ['connectListAllNodeDevices', 'nodeDeviceLookupByName'],
  ],
];

/** The secondary kind that a contract method belongs to; undefined for a hypervisor's own. */
export function kindOfMethod(method: string): SecondaryKind | undefined {
  return patterns.find(([, pattern]) => pattern.test(method))?.[0];
}

/** The methods by which a connection shows that it answers a kind itself. */
export function markersOf(kind: SecondaryKind): readonly MethodName[] {
  return patterns.find(([name]) => name === kind)?.[2] ?? [];
}

/** In which order drivers' states are started; those of one group together. Stopped the other way round. */
export const startOrder: readonly (readonly DriverKind[])[] = [
  ['cpu', 'security'],
  ['secret', 'nwfilter', 'interface', 'node-device'],
  ['storage', 'network'],
  ['hypervisor'],
];
