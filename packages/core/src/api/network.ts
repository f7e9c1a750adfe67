import { canonicalUuid } from '@tsvirt/util';
import type { NetworkDHCPLease } from '../generated/contract.js';
import type { CallOptions } from './invoke.js';
import { NetworkPort } from './network-port.js';
import { NamedObject } from './object.js';

/** A virtual network. */
export class Network extends NamedObject {
  /** Starts the network. Answers to virNetworkCreate. */
  async create(options?: CallOptions): Promise<void> {
    await this.call('networkCreate', options, this);
  }

  /** Stops the network; its definition stays. Answers to virNetworkDestroy. */
  async destroy(options?: CallOptions): Promise<void> {
    await this.call('networkDestroy', options, this);
  }

  /** Forgets the definition. Answers to virNetworkUndefine. */
  async undefine(options?: CallOptions): Promise<void> {
    await this.call('networkUndefine', options, this);
  }

  /**
   * Changes one section: `command` is a `NetworkUpdateCommand`, `section` a `NetworkUpdateSection`,
   * `parentIndex` -1 for any. Answers to virNetworkUpdate. Flags: `NetworkUpdateFlags`.
   */
  async update(
    command: number,
    section: number,
    parentIndex: number,
    xml: string,
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    await this.call('networkUpdate', options, this, command, section, parentIndex, xml, flags);
  }

  /** The network's document. Answers to virNetworkGetXMLDesc. Flags: `NetworkXMLFlags`. */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return await this.call('networkGetXMLDesc', options, this, flags);
  }

  /** The host's bridge of this network. Answers to virNetworkGetBridgeName. */
  async getBridgeName(options?: CallOptions): Promise<string> {
    return await this.call('networkGetBridgeName', options, this);
  }

  /** Is the network started with the host's daemon? Answers to virNetworkGetAutostart. */
  async getAutostart(options?: CallOptions): Promise<boolean> {
    return await this.call('networkGetAutostart', options, this);
  }

  /** Sets whether the network is started with the host's daemon. Answers to virNetworkSetAutostart. */
  async setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    await this.call('networkSetAutostart', options, this, autostart);
  }

  /** Is the network up? Answers to virNetworkIsActive. */
  async isActive(options?: CallOptions): Promise<boolean> {
    return await this.call('networkIsActive', options, this);
  }

  /** Is the network defined, so that it outlives its run? Answers to virNetworkIsPersistent. */
  async isPersistent(options?: CallOptions): Promise<boolean> {
    return await this.call('networkIsPersistent', options, this);
  }

  /**
   * The addresses given out, to one MAC address or (null) to all. Expiry is in seconds since 1970.
   * Answers to virNetworkGetDHCPLeases.
   */
  async getDHCPLeases(
    mac: string | null = null,
    flags = 0,
    options?: CallOptions,
  ): Promise<readonly NetworkDHCPLease[]> {
    return await this.call('networkGetDHCPLeases', options, this, mac, flags);
  }

  /**
   * Sets or (with null) removes the title, the description or the element of the namespace `uri`.
   * Answers to virNetworkSetMetadata. Flags: `NetworkUpdateFlags`.
   */
  async setMetadata(
    type: number,
    metadata: string | null,
    key: string | null,
    uri: string | null,
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    await this.call('networkSetMetadata', options, this, type, metadata, key, uri, flags);
  }

  /**
   * The title, the description or the element of the namespace `uri`; `type` is a `NetworkMetadataType`.
   * Answers to virNetworkGetMetadata. Flags: `NetworkUpdateFlags`.
   */
  async getMetadata(type: number, uri: string | null, flags = 0, options?: CallOptions): Promise<string> {
    return await this.call('networkGetMetadata', options, this, type, uri, flags);
  }

  /** The network's ports. Answers to virNetworkListAllPorts. */
  async listAllPorts(flags = 0, options?: CallOptions): Promise<NetworkPort[]> {
    const refs = await this.call('networkListAllPorts', options, this, flags);
    return refs.map((ref) => new NetworkPort(this, ref));
  }

  /** The port with that UUID. Answers to virNetworkPortLookupByUUID. */
  async portLookupByUUID(uuid: string, options?: CallOptions): Promise<NetworkPort> {
    return new NetworkPort(
      this,
      await this.call('networkPortLookupByUUID', options, this, canonicalUuid(uuid)),
    );
  }

  /**
   * Makes a port, as a guest's interface needs it. Answers to virNetworkPortCreateXML. Flags:
   * `NetworkPortCreateFlags`.
   */
  async portCreateXML(xml: string, flags = 0, options?: CallOptions): Promise<NetworkPort> {
    return new NetworkPort(this, await this.call('networkPortCreateXML', options, this, xml, flags));
  }

  /** As {@link portLookupByUUID}. Answers to virNetworkPortLookupByUUIDString. */
  portLookupByUUIDString(uuid: string, options?: CallOptions): Promise<NetworkPort> {
    return this.portLookupByUUID(uuid, options);
  }
}
