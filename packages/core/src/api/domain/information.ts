import type {
  DomainControlInfo,
  DomainInfo,
  DomainJobInfo,
  DomainSchedulerType,
  DomainStateInfo,
  SecurityLabel,
} from '../../generated/contract.js';
import {
  type ParamsInput,
  type ParamsObject,
  toTypedParams,
  typedParamsToObject,
} from '../../typed-params/param.js';
import type { CallOptions } from '../invoke.js';
import { DomainLifecycle } from './lifecycle.js';

/** What a domain is and does: state, documents, metadata, labels, jobs. */
export abstract class DomainInformation extends DomainLifecycle {
  /** State, memory in KiB, processors and used time in nanoseconds. Answers to virDomainGetInfo. */
  async getInfo(options?: CallOptions): Promise<DomainInfo> {
    return await this.call('domainGetInfo', options, this);
  }

  /**
   * The state (`DomainState`) and its reason, whose meaning depends on the state. Answers to
   * virDomainGetState.
   */
  async getState(flags = 0, options?: CallOptions): Promise<DomainStateInfo> {
    return await this.call('domainGetState', options, this, flags);
  }

  /**
   * Whether the hypervisor's control channel is free, and since how many milliseconds it is in that
   * state. Answers to virDomainGetControlInfo.
   */
  async getControlInfo(flags = 0, options?: CallOptions): Promise<DomainControlInfo> {
    return await this.call('domainGetControlInfo', options, this, flags);
  }

  /** The kind of operating system: `hvm`, `exe`, `linux`, … Answers to virDomainGetOSType. */
  async getOSType(options?: CallOptions): Promise<string> {
    return await this.call('domainGetOSType', options, this);
  }

  /** The domain's document. Answers to virDomainGetXMLDesc. Flags: `DomainXMLFlags`. */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return await this.call('domainGetXMLDesc', options, this, flags);
  }

  /** The guest's own host name. Answers to virDomainGetHostname. Flags: `DomainGetHostnameFlags`. */
  async getHostname(flags = 0, options?: CallOptions): Promise<string> {
    return await this.call('domainGetHostname', options, this, flags);
  }

  /** Does the guest run? Answers to virDomainIsActive. */
  async isActive(options?: CallOptions): Promise<boolean> {
    return await this.call('domainIsActive', options, this);
  }

  /** Is the domain defined, so that it outlives its run? Answers to virDomainIsPersistent. */
  async isPersistent(options?: CallOptions): Promise<boolean> {
    return await this.call('domainIsPersistent', options, this);
  }

  /** Has the definition changed since the guest was started? Answers to virDomainIsUpdated. */
  async isUpdated(options?: CallOptions): Promise<boolean> {
    return await this.call('domainIsUpdated', options, this);
  }

  /**
   * The title, the description or the element of the namespace `uri`; `type` is a `DomainMetadataType`.
   * Answers to virDomainGetMetadata. Flags: `DomainModificationImpact`.
   */
  async getMetadata(type: number, uri: string | null, flags = 0, options?: CallOptions): Promise<string> {
    return await this.call('domainGetMetadata', options, this, type, uri, flags);
  }

  /**
   * Sets or (with null) removes the title, the description or the element of the namespace `uri`.
   * Answers to virDomainSetMetadata. Flags: `DomainModificationImpact`.
   */
  async setMetadata(
    type: number,
    metadata: string | null,
    key: string | null,
    uri: string | null,
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    await this.call('domainSetMetadata', options, this, type, metadata, key, uri, flags);
  }

  /** The security label under which the guest's process runs. Answers to virDomainGetSecurityLabel. */
  async getSecurityLabel(options?: CallOptions): Promise<SecurityLabel> {
    return await this.call('domainGetSecurityLabel', options, this);
  }

  /** The security labels of every active security driver. Answers to virDomainGetSecurityLabelList. */
  async getSecurityLabelList(options?: CallOptions): Promise<readonly SecurityLabel[]> {
    return await this.call('domainGetSecurityLabelList', options, this);
  }

  /**
   * The host's scheduler for this guest and how many parameters it has. Answers to
   * virDomainGetSchedulerType.
   */
  async getSchedulerType(options?: CallOptions): Promise<DomainSchedulerType> {
    return await this.call('domainGetSchedulerType', options, this);
  }

  /** Progress of the running job; times in milliseconds, sizes in bytes. Answers to virDomainGetJobInfo. */
  async getJobInfo(options?: CallOptions): Promise<DomainJobInfo> {
    return await this.call('domainGetJobInfo', options, this);
  }

  /**
   * Progress of the running or the last job as parameters. Answers to virDomainGetJobStats. Flags:
   * `DomainGetJobStatsFlags`.
   */
  async getJobStats(flags = 0, options?: CallOptions): Promise<{ type: number; params: ParamsObject }> {
    const { type, params } = await this.call('domainGetJobStats', options, this, flags);
    return { type, params: typedParamsToObject(params) };
  }

  /** Asks the running job to stop. Answers to virDomainAbortJob. */
  async abortJob(options?: CallOptions): Promise<void> {
    await this.call('domainAbortJob', options, this, 0);
  }

  /**
   * Asks the running job to stop, after the switch to post-copy too with the flag. Answers to
   * virDomainAbortJobFlags. Flags: `DomainAbortJobFlagsValues`.
   */
  async abortJobFlags(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainAbortJob', options, this, flags);
  }

  /**
   * What the hypervisor has to say of the guest: deprecations, tainting. Answers to
   * virDomainGetMessages. Flags: `DomainMessageType`.
   */
  async getMessages(flags = 0, options?: CallOptions): Promise<readonly string[]> {
    return await this.call('domainGetMessages', options, this, flags);
  }

  /**
   * What an owner needs to attest a guest with encrypted memory. Answers to
   * virDomainGetLaunchSecurityInfo.
   */
  async getLaunchSecurityInfo(flags = 0, options?: CallOptions): Promise<ParamsObject> {
    return typedParamsToObject(await this.call('domainGetLaunchSecurityInfo', options, this, flags));
  }

  /**
   * Hands a secret to a guest with encrypted memory before it runs. Answers to
   * virDomainSetLaunchSecurityState.
   */
  async setLaunchSecurityState(params: ParamsInput, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainSetLaunchSecurityState', options, this, toTypedParams(params), flags);
  }

  /**
   * Starts a backup of the guest's disks, with a checkpoint where its document is given. Answers to
   * virDomainBackupBegin. Flags: `DomainBackupBeginFlags`.
   */
  async backupBegin(
    backupXml: string,
    checkpointXml: string | null,
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    await this.call('domainBackupBegin', options, this, backupXml, checkpointXml, flags);
  }

  /** The document of the running backup. Answers to virDomainBackupGetXMLDesc. */
  async backupGetXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return await this.call('domainBackupGetXMLDesc', options, this, flags);
  }
}
