import type { DomainFSInfo, DomainTime } from '../../generated/contract.js';
import { type ParamsObject, typedParamsToObject } from '../../typed-params/param.js';
import type { CallOptions } from '../invoke.js';
import { signed, unsigned } from '../numbers.js';
import { DomainBlock } from './block.js';

/** What the agent inside the guest does for us. */
export abstract class DomainGuestAgent extends DomainBlock {
  /** The guest's clock, since 1970 UTC. Answers to virDomainGetTime. */
  async getTime(flags = 0, options?: CallOptions): Promise<DomainTime> {
    return await this.call('domainGetTime', options, this, flags);
  }

  /** Sets the guest's clock. Answers to virDomainSetTime. Flags: `DomainSetTimeFlags`. */
  async setTime(seconds: bigint | number, nseconds: number, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainSetTime', options, this, signed(seconds, 'seconds'), nseconds, flags);
  }

  /** Lets the guest give unused blocks back; null trims every file system. Answers to virDomainFSTrim. */
  async fsTrim(
    mountPoint: string | null,
    minimum: bigint | number,
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    await this.call('domainFSTrim', options, this, mountPoint, unsigned(minimum, 'minimum'), flags);
  }

  /**
   * Holds writes to the guest's file systems; an empty list means all. Answers how many are frozen.
   * Answers to virDomainFSFreeze.
   */
  async fsFreeze(mountpoints: readonly string[], flags = 0, options?: CallOptions): Promise<number> {
    return await this.call('domainFSFreeze', options, this, mountpoints, flags);
  }

  /**
   * Lets writes to the guest's file systems go on. Answers how many were thawed. Answers to
   * virDomainFSThaw.
   */
  async fsThaw(mountpoints: readonly string[], flags = 0, options?: CallOptions): Promise<number> {
    return await this.call('domainFSThaw', options, this, mountpoints, flags);
  }

  /** The guest's mounted file systems. Answers to virDomainGetFSInfo. */
  async getFSInfo(flags = 0, options?: CallOptions): Promise<readonly DomainFSInfo[]> {
    return await this.call('domainGetFSInfo', options, this, flags);
  }

  /**
   * Sets the password of a user of the guest. Answers to virDomainSetUserPassword. Flags:
   * `DomainSetUserPasswordFlags`.
   */
  async setUserPassword(
    user: string | null,
    password: string | null,
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    await this.call('domainSetUserPassword', options, this, user, password, flags);
  }

  /** Facts of the guest (`DomainGuestInfoTypes`, 0 for all). Answers to virDomainGetGuestInfo. */
  async getGuestInfo(types: number, flags = 0, options?: CallOptions): Promise<ParamsObject> {
    return typedParamsToObject(await this.call('domainGetGuestInfo', options, this, types, flags));
  }

  /** The SSH keys that may log in as a user of the guest. Answers to virDomainAuthorizedSSHKeysGet. */
  async authorizedSSHKeysGet(user: string, flags = 0, options?: CallOptions): Promise<readonly string[]> {
    return await this.call('domainAuthorizedSSHKeysGet', options, this, user, flags);
  }

  /**
   * Sets, adds or removes the SSH keys that may log in as a user of the guest. Answers to
   * virDomainAuthorizedSSHKeysSet. Flags: `DomainAuthorizedSSHKeysSetFlags`.
   */
  async authorizedSSHKeysSet(
    user: string,
    keys: readonly string[],
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    await this.call('domainAuthorizedSSHKeysSet', options, this, user, keys, flags);
  }

  /**
   * How many seconds to wait for the agent; below 0 a `DomainAgentResponseTimeoutValues`. Answers to
   * virDomainAgentSetResponseTimeout.
   */
  async agentSetResponseTimeout(timeout: number, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainAgentSetResponseTimeout', options, this, timeout, flags);
  }

  /** Sends the agent a command of its own protocol, as JSON text. Answers to virDomainQemuAgentCommand. */
  async qemuAgentCommand(
    cmd: string,
    timeout: number,
    flags = 0,
    options?: CallOptions,
  ): Promise<string | null> {
    return await this.call('domainQemuAgentCommand', options, this, cmd, timeout, flags);
  }
}
