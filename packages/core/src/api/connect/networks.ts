import { canonicalUuid } from '@tsvirt/util';
import { ConnectListAllInterfacesFlags, ConnectListAllNetworksFlags } from '../../generated/constants.js';
import { Interface } from '../interface.js';
import type { CallOptions } from '../invoke.js';
import { Network } from '../network.js';
import { NWFilter } from '../nwfilter.js';
import { NWFilterBinding } from '../nwfilter-binding.js';
import { ConnectDomains } from './domains.js';

/** A connection's networks, interfaces and filters. */
export abstract class ConnectNetworks extends ConnectDomains {
  /** How many networks are up. Answers to virConnectNumOfNetworks. */
  async numOfNetworks(options?: CallOptions): Promise<number> {
    return (await this.listAllNetworks(ConnectListAllNetworksFlags.ACTIVE, options)).length;
  }

  /** The names of networks that are up. Answers to virConnectListNetworks. */
  async listNetworks(options?: CallOptions): Promise<string[]> {
    return (await this.listAllNetworks(ConnectListAllNetworksFlags.ACTIVE, options)).map((item) => item.name);
  }

  /** How many defined networks are down. Answers to virConnectNumOfDefinedNetworks. */
  async numOfDefinedNetworks(options?: CallOptions): Promise<number> {
    return (await this.listAllNetworks(ConnectListAllNetworksFlags.INACTIVE, options)).length;
  }

  /** The names of defined networks that are down. Answers to virConnectListDefinedNetworks. */
  async listDefinedNetworks(options?: CallOptions): Promise<string[]> {
    return (await this.listAllNetworks(ConnectListAllNetworksFlags.INACTIVE, options)).map(
      (item) => item.name,
    );
  }

  /**
   * The networks that the flags choose; all for 0. Answers to virConnectListAllNetworks. Flags:
   * `ConnectListAllNetworksFlags`.
   */
  async listAllNetworks(flags = 0, options?: CallOptions): Promise<Network[]> {
    const refs = await this.call('connectListAllNetworks', options, flags);
    return refs.map((ref) => new Network(this.self, ref));
  }

  /** The network of that name. Answers to virNetworkLookupByName. */
  async networkLookupByName(name: string, options?: CallOptions): Promise<Network> {
    return new Network(this.self, await this.call('networkLookupByName', options, name));
  }

  /** The network with that UUID. Answers to virNetworkLookupByUUID. */
  async networkLookupByUUID(uuid: string, options?: CallOptions): Promise<Network> {
    return new Network(this.self, await this.call('networkLookupByUUID', options, canonicalUuid(uuid)));
  }

  /** Starts a transient network from its document. Answers to virNetworkCreateXML. */
  async networkCreateXML(xml: string, options?: CallOptions): Promise<Network> {
    return new Network(this.self, await this.call('networkCreateXML', options, xml, 0));
  }

  /**
   * Starts a transient network from its document. Answers to virNetworkCreateXMLFlags. Flags:
   * `NetworkCreateFlags`.
   */
  async networkCreateXMLFlags(xml: string, flags = 0, options?: CallOptions): Promise<Network> {
    return new Network(this.self, await this.call('networkCreateXML', options, xml, flags));
  }

  /** Defines a network, or changes one. Answers to virNetworkDefineXML. */
  async networkDefineXML(xml: string, options?: CallOptions): Promise<Network> {
    return new Network(this.self, await this.call('networkDefineXML', options, xml, 0));
  }

  /** Defines a network, or changes one. Answers to virNetworkDefineXMLFlags. Flags: `NetworkDefineFlags`. */
  async networkDefineXMLFlags(xml: string, flags = 0, options?: CallOptions): Promise<Network> {
    return new Network(this.self, await this.call('networkDefineXML', options, xml, flags));
  }

  /** How many of the host's interfaces are up. Answers to virConnectNumOfInterfaces. */
  async numOfInterfaces(options?: CallOptions): Promise<number> {
    return (await this.listAllInterfaces(ConnectListAllInterfacesFlags.ACTIVE, options)).length;
  }

  /** The names of interfaces that are up. Answers to virConnectListInterfaces. */
  async listInterfaces(options?: CallOptions): Promise<string[]> {
    return (await this.listAllInterfaces(ConnectListAllInterfacesFlags.ACTIVE, options)).map(
      (item) => item.name,
    );
  }

  /** How many of the host's interfaces are down. Answers to virConnectNumOfDefinedInterfaces. */
  async numOfDefinedInterfaces(options?: CallOptions): Promise<number> {
    return (await this.listAllInterfaces(ConnectListAllInterfacesFlags.INACTIVE, options)).length;
  }

  /** The names of interfaces that are down. Answers to virConnectListDefinedInterfaces. */
  async listDefinedInterfaces(options?: CallOptions): Promise<string[]> {
    return (await this.listAllInterfaces(ConnectListAllInterfacesFlags.INACTIVE, options)).map(
      (item) => item.name,
    );
  }

  /**
   * The interfaces that the flags choose; all for 0. Answers to virConnectListAllInterfaces. Flags:
   * `ConnectListAllInterfacesFlags`.
   */
  async listAllInterfaces(flags = 0, options?: CallOptions): Promise<Interface[]> {
    const refs = await this.call('connectListAllInterfaces', options, flags);
    return refs.map((ref) => new Interface(this.self, ref));
  }

  /** The interface of that name. Answers to virInterfaceLookupByName. */
  async interfaceLookupByName(name: string, options?: CallOptions): Promise<Interface> {
    return new Interface(this.self, await this.call('interfaceLookupByName', options, name));
  }

  /** The interface with that MAC address. Answers to virInterfaceLookupByMACString. */
  async interfaceLookupByMACString(mac: string, options?: CallOptions): Promise<Interface> {
    return new Interface(this.self, await this.call('interfaceLookupByMACString', options, mac));
  }

  /**
   * Defines an interface, or changes one. Answers to virInterfaceDefineXML. Flags:
   * `InterfaceDefineFlags`.
   */
  async interfaceDefineXML(xml: string, flags = 0, options?: CallOptions): Promise<Interface> {
    return new Interface(this.self, await this.call('interfaceDefineXML', options, xml, flags));
  }

  /** Marks the host's interfaces as they are, to go back to. Answers to virInterfaceChangeBegin. */
  async interfaceChangeBegin(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('interfaceChangeBegin', options, flags);
  }

  /** Keeps what was changed since interfaceChangeBegin. Answers to virInterfaceChangeCommit. */
  async interfaceChangeCommit(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('interfaceChangeCommit', options, flags);
  }

  /** Goes back to how it was at interfaceChangeBegin. Answers to virInterfaceChangeRollback. */
  async interfaceChangeRollback(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('interfaceChangeRollback', options, flags);
  }

  /** How many filters there are. Answers to virConnectNumOfNWFilters. */
  async numOfNWFilters(options?: CallOptions): Promise<number> {
    return (await this.listAllNWFilters(0, options)).length;
  }

  /** The filters' names. Answers to virConnectListNWFilters. */
  async listNWFilters(options?: CallOptions): Promise<string[]> {
    return (await this.listAllNWFilters(0, options)).map((item) => item.name);
  }

  /** The filters. Answers to virConnectListAllNWFilters. */
  async listAllNWFilters(flags = 0, options?: CallOptions): Promise<NWFilter[]> {
    const refs = await this.call('connectListAllNWFilters', options, flags);
    return refs.map((ref) => new NWFilter(this.self, ref));
  }

  /** The filter of that name. Answers to virNWFilterLookupByName. */
  async nwfilterLookupByName(name: string, options?: CallOptions): Promise<NWFilter> {
    return new NWFilter(this.self, await this.call('nwfilterLookupByName', options, name));
  }

  /** The filter with that UUID. Answers to virNWFilterLookupByUUID. */
  async nwfilterLookupByUUID(uuid: string, options?: CallOptions): Promise<NWFilter> {
    return new NWFilter(this.self, await this.call('nwfilterLookupByUUID', options, canonicalUuid(uuid)));
  }

  /** Defines a filter, or changes one. Answers to virNWFilterDefineXML. */
  async nwfilterDefineXML(xml: string, options?: CallOptions): Promise<NWFilter> {
    return new NWFilter(this.self, await this.call('nwfilterDefineXML', options, xml, 0));
  }

  /** Defines a filter, or changes one. Answers to virNWFilterDefineXMLFlags. Flags: `NWFilterDefineFlags`. */
  async nwfilterDefineXMLFlags(xml: string, flags = 0, options?: CallOptions): Promise<NWFilter> {
    return new NWFilter(this.self, await this.call('nwfilterDefineXML', options, xml, flags));
  }

  /** The filters in force. Answers to virConnectListAllNWFilterBindings. */
  async listAllNWFilterBindings(flags = 0, options?: CallOptions): Promise<NWFilterBinding[]> {
    const refs = await this.call('connectListAllNWFilterBindings', options, flags);
    return refs.map((ref) => new NWFilterBinding(this.self, ref));
  }

  /** The filter in force on that device. Answers to virNWFilterBindingLookupByPortDev. */
  async nwfilterBindingLookupByPortDev(name: string, options?: CallOptions): Promise<NWFilterBinding> {
    return new NWFilterBinding(this.self, await this.call('nwfilterBindingLookupByPortDev', options, name));
  }

  /**
   * Puts a filter in force on a device. Answers to virNWFilterBindingCreateXML. Flags:
   * `NWFilterBindingCreateFlags`.
   */
  async nwfilterBindingCreateXML(xml: string, flags = 0, options?: CallOptions): Promise<NWFilterBinding> {
    return new NWFilterBinding(this.self, await this.call('nwfilterBindingCreateXML', options, xml, flags));
  }

  /** As {@link networkLookupByUUID}. Answers to virNetworkLookupByUUIDString. */
  networkLookupByUUIDString(uuid: string, options?: CallOptions): Promise<Network> {
    return this.networkLookupByUUID(uuid, options);
  }

  /** As {@link nwfilterLookupByUUID}. Answers to virNWFilterLookupByUUIDString. */
  nwfilterLookupByUUIDString(uuid: string, options?: CallOptions): Promise<NWFilter> {
    return this.nwfilterLookupByUUID(uuid, options);
  }
}
