import { canonicalUuid } from '@tsvirt/util';
import { ConnectListAllDomainsFlags } from '../../generated/constants.js';
import type { FileDescriptor } from '../../generated/contract.js';
import { type ParamsInput, toTypedParams } from '../../typed-params/param.js';
import { Domain } from '../domain.js';
import type { CallOptions } from '../invoke.js';
import { ConnectHost } from './host.js';

/** A connection's domains. */
export abstract class ConnectDomains extends ConnectHost {
  /** The ids of running domains. Answers to virConnectListDomains. */
  async listDomains(options?: CallOptions): Promise<number[]> {
    return (await this.listAllDomains(ConnectListAllDomainsFlags.ACTIVE, options)).map((item) => item.id);
  }

  /** How many domains run. Answers to virConnectNumOfDomains. */
  async numOfDomains(options?: CallOptions): Promise<number> {
    return (await this.listAllDomains(ConnectListAllDomainsFlags.ACTIVE, options)).length;
  }

  /** The names of defined domains that don't run. Answers to virConnectListDefinedDomains. */
  async listDefinedDomains(options?: CallOptions): Promise<string[]> {
    return (await this.listAllDomains(ConnectListAllDomainsFlags.INACTIVE, options)).map((item) => item.name);
  }

  /** How many defined domains don't run. Answers to virConnectNumOfDefinedDomains. */
  async numOfDefinedDomains(options?: CallOptions): Promise<number> {
    return (await this.listAllDomains(ConnectListAllDomainsFlags.INACTIVE, options)).length;
  }

  /**
   * The domains that the flags choose; all for 0. Answers to virConnectListAllDomains. Flags:
   * `ConnectListAllDomainsFlags`.
   */
  async listAllDomains(flags = 0, options?: CallOptions): Promise<Domain[]> {
    const refs = await this.call('connectListAllDomains', options, flags);
    return refs.map((ref) => new Domain(this.self, ref));
  }

  /** The running domain with that id. Answers to virDomainLookupByID. */
  async domainLookupByID(id: number, options?: CallOptions): Promise<Domain> {
    return new Domain(this.self, await this.call('domainLookupByID', options, id));
  }

  /** The domain of that name. Answers to virDomainLookupByName. */
  async domainLookupByName(name: string, options?: CallOptions): Promise<Domain> {
    return new Domain(this.self, await this.call('domainLookupByName', options, name));
  }

  /** The domain with that UUID. Answers to virDomainLookupByUUID. */
  async domainLookupByUUID(uuid: string, options?: CallOptions): Promise<Domain> {
    return new Domain(this.self, await this.call('domainLookupByUUID', options, canonicalUuid(uuid)));
  }

  /**
   * Starts a transient domain from its document. Answers to virDomainCreateXML. Flags:
   * `DomainCreateFlags`.
   */
  async domainCreateXML(xmlDesc: string, flags = 0, options?: CallOptions): Promise<Domain> {
    return new Domain(this.self, await this.call('domainCreateXML', options, xmlDesc, flags));
  }

  /**
   * As domainCreateXML, for init processes with open files. Answers to virDomainCreateXMLWithFiles.
   * Flags: `DomainCreateFlags`.
   */
  async domainCreateXMLWithFiles(
    xmlDesc: string,
    files: readonly FileDescriptor[],
    flags = 0,
    options?: CallOptions,
  ): Promise<Domain> {
    return new Domain(this.self, await this.call('domainCreateXMLWithFiles', options, xmlDesc, files, flags));
  }

  /** Defines a domain, or changes one. Answers to virDomainDefineXML. */
  async domainDefineXML(xml: string, options?: CallOptions): Promise<Domain> {
    return new Domain(this.self, await this.call('domainDefineXML', options, xml, 0));
  }

  /** Defines a domain, or changes one. Answers to virDomainDefineXMLFlags. Flags: `DomainDefineFlags`. */
  async domainDefineXMLFlags(xml: string, flags = 0, options?: CallOptions): Promise<Domain> {
    return new Domain(this.self, await this.call('domainDefineXML', options, xml, flags));
  }

  /** Goes on with the guest saved in a file of the host. Answers to virDomainRestore. */
  async domainRestore(from: string, options?: CallOptions): Promise<void> {
    await this.call('domainRestore', options, from, null, 0);
  }

  /**
   * Goes on with the guest saved in a file of the host; `dxml` replaces parts of its document. Answers
   * to virDomainRestoreFlags. Flags: `DomainSaveRestoreFlags`.
   */
  async domainRestoreFlags(
    from: string,
    dxml: string | null,
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    await this.call('domainRestore', options, from, dxml, flags);
  }

  /**
   * Goes on with a saved guest as the parameters `file`, `dxml`, `image_format` say. Answers to
   * virDomainRestoreParams. Flags: `DomainSaveRestoreFlags`.
   */
  async domainRestoreParams(params: ParamsInput, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainRestoreParams', options, toTypedParams(params), flags);
  }

  /**
   * The document inside a saved image. Answers to virDomainSaveImageGetXMLDesc. Flags:
   * `DomainSaveImageXMLFlags`.
   */
  async domainSaveImageGetXMLDesc(file: string, flags = 0, options?: CallOptions): Promise<string> {
    return await this.call('domainSaveImageGetXMLDesc', options, file, flags);
  }

  /**
   * Replaces the document inside a saved image. Answers to virDomainSaveImageDefineXML. Flags:
   * `DomainSaveRestoreFlags`.
   */
  async domainSaveImageDefineXML(
    file: string,
    dxml: string,
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    await this.call('domainSaveImageDefineXML', options, file, dxml, flags);
  }

  /**
   * The document of a guest in a hypervisor's own configuration format. Answers to
   * virConnectDomainXMLFromNative.
   */
  async domainXMLFromNative(
    nativeFormat: string,
    nativeConfig: string,
    flags = 0,
    options?: CallOptions,
  ): Promise<string> {
    return await this.call('connectDomainXMLFromNative', options, nativeFormat, nativeConfig, flags);
  }

  /**
   * A guest's document in a hypervisor's own configuration format. Answers to
   * virConnectDomainXMLToNative.
   */
  async domainXMLToNative(
    nativeFormat: string,
    domainXml: string,
    flags = 0,
    options?: CallOptions,
  ): Promise<string> {
    return await this.call('connectDomainXMLToNative', options, nativeFormat, domainXml, flags);
  }

  /** Takes over a QEMU process that somebody else started. Answers to virDomainQemuAttach. */
  async domainQemuAttach(pidValue: number, flags = 0, options?: CallOptions): Promise<Domain> {
    return new Domain(this.self, await this.call('domainQemuAttach', options, pidValue, flags));
  }

  /** As {@link domainLookupByUUID}. Answers to virDomainLookupByUUIDString. */
  domainLookupByUUIDString(uuid: string, options?: CallOptions): Promise<Domain> {
    return this.domainLookupByUUID(uuid, options);
  }

  /** As {@link domainCreateXML}. Answers to virDomainCreateLinux. @deprecated */
  domainCreateLinux(xmlDesc: string, flags = 0, options?: CallOptions): Promise<Domain> {
    return this.domainCreateXML(xmlDesc, flags, options);
  }
}
