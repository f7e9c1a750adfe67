import { canonicalUuid } from '@tsvirt/util';
import {
  ConnectListAllNodeDeviceFlags as Caps,
  ConnectListAllStoragePoolsFlags,
} from '../../generated/constants.js';
import type { CallOptions } from '../invoke.js';
import { NodeDevice } from '../node-device.js';
import { Secret } from '../secret.js';
import { StoragePool } from '../storage-pool.js';
import { StorageVol } from '../storage-vol.js';
import { ConnectNetworks } from './networks.js';

/** A connection's storage, secrets and devices. */
export abstract class ConnectStorage extends ConnectNetworks {
  /** How many pools are started. Answers to virConnectNumOfStoragePools. */
  async numOfStoragePools(options?: CallOptions): Promise<number> {
    return (await this.listAllStoragePools(ConnectListAllStoragePoolsFlags.ACTIVE, options)).length;
  }

  /** The names of pools that are started. Answers to virConnectListStoragePools. */
  async listStoragePools(options?: CallOptions): Promise<string[]> {
    return (await this.listAllStoragePools(ConnectListAllStoragePoolsFlags.ACTIVE, options)).map(
      (item) => item.name,
    );
  }

  /** How many defined pools aren't started. Answers to virConnectNumOfDefinedStoragePools. */
  async numOfDefinedStoragePools(options?: CallOptions): Promise<number> {
    return (await this.listAllStoragePools(ConnectListAllStoragePoolsFlags.INACTIVE, options)).length;
  }

  /** The names of defined pools that aren't started. Answers to virConnectListDefinedStoragePools. */
  async listDefinedStoragePools(options?: CallOptions): Promise<string[]> {
    return (await this.listAllStoragePools(ConnectListAllStoragePoolsFlags.INACTIVE, options)).map(
      (item) => item.name,
    );
  }

  /**
   * The pools that the flags choose; all for 0. Answers to virConnectListAllStoragePools. Flags:
   * `ConnectListAllStoragePoolsFlags`.
   */
  async listAllStoragePools(flags = 0, options?: CallOptions): Promise<StoragePool[]> {
    const refs = await this.call('connectListAllStoragePools', options, flags);
    return refs.map((ref) => new StoragePool(this.self, ref));
  }

  /** What pools of this type could stand on, as a document. Answers to virConnectFindStoragePoolSources. */
  async findStoragePoolSources(
    type: string,
    srcSpec: string | null = null,
    flags = 0,
    options?: CallOptions,
  ): Promise<string> {
    return await this.call('connectFindStoragePoolSources', options, type, srcSpec, flags);
  }

  /** Which types of pool there are, as a document. Answers to virConnectGetStoragePoolCapabilities. */
  async getStoragePoolCapabilities(flags = 0, options?: CallOptions): Promise<string> {
    return await this.call('connectGetStoragePoolCapabilities', options, flags);
  }

  /** The pool of that name. Answers to virStoragePoolLookupByName. */
  async storagePoolLookupByName(name: string, options?: CallOptions): Promise<StoragePool> {
    return new StoragePool(this.self, await this.call('storagePoolLookupByName', options, name));
  }

  /** The pool with that UUID. Answers to virStoragePoolLookupByUUID. */
  async storagePoolLookupByUUID(uuid: string, options?: CallOptions): Promise<StoragePool> {
    return new StoragePool(
      this.self,
      await this.call('storagePoolLookupByUUID', options, canonicalUuid(uuid)),
    );
  }

  /** The pool at that path of the host. Answers to virStoragePoolLookupByTargetPath. */
  async storagePoolLookupByTargetPath(path: string, options?: CallOptions): Promise<StoragePool> {
    return new StoragePool(this.self, await this.call('storagePoolLookupByTargetPath', options, path));
  }

  /**
   * Starts a transient pool from its document. Answers to virStoragePoolCreateXML. Flags:
   * `StoragePoolCreateFlags`.
   */
  async storagePoolCreateXML(xml: string, flags = 0, options?: CallOptions): Promise<StoragePool> {
    return new StoragePool(this.self, await this.call('storagePoolCreateXML', options, xml, flags));
  }

  /** Defines a pool, or changes one. Answers to virStoragePoolDefineXML. Flags: `StoragePoolDefineFlags`. */
  async storagePoolDefineXML(xml: string, flags = 0, options?: CallOptions): Promise<StoragePool> {
    return new StoragePool(this.self, await this.call('storagePoolDefineXML', options, xml, flags));
  }

  /** The volume with that key. Answers to virStorageVolLookupByKey. */
  async storageVolLookupByKey(key: string, options?: CallOptions): Promise<StorageVol> {
    return new StorageVol(this.self, await this.call('storageVolLookupByKey', options, key));
  }

  /** The volume at that path of the host. Answers to virStorageVolLookupByPath. */
  async storageVolLookupByPath(path: string, options?: CallOptions): Promise<StorageVol> {
    return new StorageVol(this.self, await this.call('storageVolLookupByPath', options, path));
  }

  /** How many secrets there are. Answers to virConnectNumOfSecrets. */
  async numOfSecrets(options?: CallOptions): Promise<number> {
    return (await this.listAllSecrets(0, options)).length;
  }

  /** The secrets' UUIDs. Answers to virConnectListSecrets. */
  async listSecrets(options?: CallOptions): Promise<string[]> {
    return (await this.listAllSecrets(0, options)).map((item) => item.uuid);
  }

  /**
   * The secrets that the flags choose; all for 0. Answers to virConnectListAllSecrets. Flags:
   * `ConnectListAllSecretsFlags`.
   */
  async listAllSecrets(flags = 0, options?: CallOptions): Promise<Secret[]> {
    const refs = await this.call('connectListAllSecrets', options, flags);
    return refs.map((ref) => new Secret(this.self, ref));
  }

  /** The secret with that UUID. Answers to virSecretLookupByUUID. */
  async secretLookupByUUID(uuid: string, options?: CallOptions): Promise<Secret> {
    return new Secret(this.self, await this.call('secretLookupByUUID', options, canonicalUuid(uuid)));
  }

  /** The secret for that use; `usageType` is a `SecretUsageType`. Answers to virSecretLookupByUsage. */
  async secretLookupByUsage(usageType: number, usageID: string, options?: CallOptions): Promise<Secret> {
    return new Secret(this.self, await this.call('secretLookupByUsage', options, usageType, usageID));
  }

  /** Defines a secret, or changes one. Answers to virSecretDefineXML. Flags: `SecretDefineFlags`. */
  async secretDefineXML(xml: string, flags = 0, options?: CallOptions): Promise<Secret> {
    return new Secret(this.self, await this.call('secretDefineXML', options, xml, flags));
  }

  /** How many devices have this capability; null counts all. Answers to virNodeNumOfDevices. */
  async nodeNumOfDevices(cap: string | null = null, options?: CallOptions): Promise<number> {
    return (await this.#devicesWith(cap, options)).length;
  }

  /** The names of devices with this capability; null for all. Answers to virNodeListDevices. */
  async nodeListDevices(cap: string | null = null, options?: CallOptions): Promise<string[]> {
    return (await this.#devicesWith(cap, options)).map((device) => device.name);
  }

  /**
   * The devices that the flags choose; all for 0. Answers to virConnectListAllNodeDevices. Flags:
   * `ConnectListAllNodeDeviceFlags`.
   */
  async listAllNodeDevices(flags = 0, options?: CallOptions): Promise<NodeDevice[]> {
    const refs = await this.call('connectListAllNodeDevices', options, flags);
    return refs.map((ref) => new NodeDevice(this.self, ref));
  }

  /** The device of that name. Answers to virNodeDeviceLookupByName. */
  async nodeDeviceLookupByName(name: string, options?: CallOptions): Promise<NodeDevice> {
    return new NodeDevice(this.self, await this.call('nodeDeviceLookupByName', options, name));
  }

  /** The SCSI host with these world wide names. Answers to virNodeDeviceLookupSCSIHostByWWN. */
  async nodeDeviceLookupSCSIHostByWWN(
    wwnn: string,
    wwpn: string,
    flags = 0,
    options?: CallOptions,
  ): Promise<NodeDevice> {
    return new NodeDevice(
      this.self,
      await this.call('nodeDeviceLookupSCSIHostByWWN', options, wwnn, wwpn, flags),
    );
  }

  /** Makes a virtual device. Answers to virNodeDeviceCreateXML. Flags: `NodeDeviceCreateXMLFlags`. */
  async nodeDeviceCreateXML(xmlDesc: string, flags = 0, options?: CallOptions): Promise<NodeDevice> {
    return new NodeDevice(this.self, await this.call('nodeDeviceCreateXML', options, xmlDesc, flags));
  }

  /** Defines a virtual device. Answers to virNodeDeviceDefineXML. Flags: `NodeDeviceDefineXMLFlags`. */
  async nodeDeviceDefineXML(xmlDesc: string, flags = 0, options?: CallOptions): Promise<NodeDevice> {
    return new NodeDevice(this.self, await this.call('nodeDeviceDefineXML', options, xmlDesc, flags));
  }

  /** As {@link storagePoolLookupByUUID}. Answers to virStoragePoolLookupByUUIDString. */
  storagePoolLookupByUUIDString(uuid: string, options?: CallOptions): Promise<StoragePool> {
    return this.storagePoolLookupByUUID(uuid, options);
  }

  /** As {@link secretLookupByUUID}. Answers to virSecretLookupByUUIDString. */
  secretLookupByUUIDString(uuid: string, options?: CallOptions): Promise<Secret> {
    return this.secretLookupByUUID(uuid, options);
  }

  async #devicesWith(cap: string | null, options: CallOptions | undefined): Promise<NodeDevice[]> {
    return this.listAllNodeDevices(cap === null ? 0 : (capabilityFlags.get(cap) ?? 0), options);
  }
}

const capabilityFlags = new Map<string, number>([
  ['system', Caps.CAP_SYSTEM],
  ['pci', Caps.CAP_PCI_DEV],
  ['usb_device', Caps.CAP_USB_DEV],
  ['usb', Caps.CAP_USB_INTERFACE],
  ['net', Caps.CAP_NET],
  ['scsi_host', Caps.CAP_SCSI_HOST],
  ['scsi_target', Caps.CAP_SCSI_TARGET],
  ['scsi', Caps.CAP_SCSI],
  ['storage', Caps.CAP_STORAGE],
  ['fc_host', Caps.CAP_FC_HOST],
  ['vports', Caps.CAP_VPORTS],
  ['scsi_generic', Caps.CAP_SCSI_GENERIC],
  ['drm', Caps.CAP_DRM],
  ['mdev_types', Caps.CAP_MDEV_TYPES],
  ['mdev', Caps.CAP_MDEV],
  ['ccw', Caps.CAP_CCW_DEV],
  ['css', Caps.CAP_CSS_DEV],
  ['vdpa', Caps.CAP_VDPA],
  ['ap_card', Caps.CAP_AP_CARD],
  ['ap_queue', Caps.CAP_AP_QUEUE],
  ['ap_matrix', Caps.CAP_AP_MATRIX],
  ['vpd', Caps.CAP_VPD],
  ['ccwgroup_member', Caps.CAP_CCWGROUP_MEMBER],
  ['ccwgroup', Caps.CAP_CCWGROUP_DEV],
]);
