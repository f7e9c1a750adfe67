import type { FileDescriptor } from '../../generated/contract.js';
import { type ParamsInput, toTypedParams } from '../../typed-params/param.js';
import type { CallOptions } from '../invoke.js';
import { signed, unsigned } from '../numbers.js';
import { DomainBase } from './base.js';

/** A domain's life: start, stop, pause, save, and how it goes on after a restart. */
export abstract class DomainLifecycle extends DomainBase {
  /** Starts the defined guest; {@link id} is set when it runs. Answers to virDomainCreate. */
  async create(options?: CallOptions): Promise<void> {
    this.refresh(await this.call('domainCreate', options, this, 0));
  }

  /**
   * Starts the defined guest, paused or from its saved image as the flags say. Answers to
   * virDomainCreateWithFlags. Flags: `DomainCreateFlags`.
   */
  async createWithFlags(flags = 0, options?: CallOptions): Promise<void> {
    this.refresh(await this.call('domainCreate', options, this, flags));
  }

  /** Asks the guest to power itself off; returns before it has. Answers to virDomainShutdown. */
  async shutdown(options?: CallOptions): Promise<void> {
    await this.call('domainShutdown', options, this, 0);
  }

  /**
   * Asks the guest to power itself off, by the ways the flags name. Answers to virDomainShutdownFlags.
   * Flags: `DomainShutdownFlagValues`.
   */
  async shutdownFlags(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainShutdown', options, this, flags);
  }

  /** Asks the guest to restart itself. Answers to virDomainReboot. Flags: `DomainRebootFlagValues`. */
  async reboot(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainReboot', options, this, flags);
  }

  /** Presses the reset button: the guest isn't asked. Answers to virDomainReset. */
  async reset(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainReset', options, this, flags);
  }

  /** Stops the guest at once, as pulling the plug does. Answers to virDomainDestroy. */
  async destroy(options?: CallOptions): Promise<void> {
    await this.call('domainDestroy', options, this, 0);
    this.refresh({ id: -1 });
  }

  /**
   * Stops the guest at once; with `GRACEFUL` only if it goes without force. Answers to
   * virDomainDestroyFlags. Flags: `DomainDestroyFlagsValues`.
   */
  async destroyFlags(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainDestroy', options, this, flags);
    this.refresh({ id: -1 });
  }

  /** Pauses the guest's processors; its memory stays. Answers to virDomainSuspend. */
  async suspend(options?: CallOptions): Promise<void> {
    await this.call('domainSuspend', options, this);
  }

  /** Lets a paused guest go on. Answers to virDomainResume. */
  async resume(options?: CallOptions): Promise<void> {
    await this.call('domainResume', options, this);
  }

  /**
   * Puts the guest to sleep by its own power management; `target` is a `NodeSuspendTarget`, `duration`
   * seconds, 0n until woken. Answers to virDomainPMSuspendForDuration.
   */
  async pmSuspendForDuration(
    target: number,
    duration: bigint | number,
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    await this.call(
      'domainPMSuspendForDuration',
      options,
      this,
      target,
      unsigned(duration, 'duration'),
      flags,
    );
  }

  /** Wakes a guest that sleeps by its own power management. Answers to virDomainPMWakeup. */
  async pmWakeup(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainPMWakeup', options, this, flags);
  }

  /** Forgets the definition; a running guest goes on and becomes transient. Answers to virDomainUndefine. */
  async undefine(options?: CallOptions): Promise<void> {
    await this.call('domainUndefine', options, this, 0);
  }

  /**
   * Forgets the definition, and with it what the flags name (saved image, snapshots, NVRAM). Answers to
   * virDomainUndefineFlags. Flags: `DomainUndefineFlagsValues`.
   */
  async undefineFlags(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainUndefine', options, this, flags);
  }

  /** Writes the guest's memory to a file on the host and stops it. Answers to virDomainSave. */
  async save(to: string, options?: CallOptions): Promise<void> {
    await this.call('domainSave', options, this, to, null, 0);
  }

  /**
   * Writes the guest's memory to a file on the host and stops it; `dxml` replaces parts of its document.
   * Answers to virDomainSaveFlags. Flags: `DomainSaveRestoreFlags`.
   */
  async saveFlags(to: string, dxml: string | null, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainSave', options, this, to, dxml, flags);
  }

  /**
   * Writes the guest's memory as the parameters `file`, `dxml`, `image_format`, `parallel.channels` say
   * and stops it. Answers to virDomainSaveParams. Flags: `DomainSaveRestoreFlags`.
   */
  async saveParams(params: ParamsInput, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainSaveParams', options, this, toTypedParams(params), flags);
  }

  /**
   * Saves the guest's memory where the next start finds it, and stops it. Answers to
   * virDomainManagedSave. Flags: `DomainSaveRestoreFlags`.
   */
  async managedSave(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainManagedSave', options, this, flags);
  }

  /** Is there a saved image for the next start? Answers to virDomainHasManagedSaveImage. */
  async hasManagedSaveImage(flags = 0, options?: CallOptions): Promise<boolean> {
    return await this.call('domainHasManagedSaveImage', options, this, flags);
  }

  /** Throws the saved image away. Answers to virDomainManagedSaveRemove. */
  async managedSaveRemove(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainManagedSaveRemove', options, this, flags);
  }

  /**
   * The document inside the saved image. Answers to virDomainManagedSaveGetXMLDesc. Flags:
   * `DomainSaveImageXMLFlags`.
   */
  async managedSaveGetXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return await this.call('domainManagedSaveGetXMLDesc', options, this, flags);
  }

  /**
   * Replaces the document inside the saved image. Answers to virDomainManagedSaveDefineXML. Flags:
   * `DomainSaveRestoreFlags`.
   */
  async managedSaveDefineXML(dxml: string | null, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainManagedSaveDefineXML', options, this, dxml, flags);
  }

  /** Is the guest started with the host's daemon? Answers to virDomainGetAutostart. */
  async getAutostart(options?: CallOptions): Promise<boolean> {
    return await this.call('domainGetAutostart', options, this);
  }

  /** Sets whether the guest is started with the host's daemon. Answers to virDomainSetAutostart. */
  async setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    await this.call('domainSetAutostart', options, this, autostart);
  }

  /** Is the guest started with the daemon the next time only? Answers to virDomainGetAutostartOnce. */
  async getAutostartOnce(options?: CallOptions): Promise<boolean> {
    return await this.call('domainGetAutostartOnce', options, this);
  }

  /**
   * Sets whether the guest is started with the daemon the next time only. Answers to
   * virDomainSetAutostartOnce.
   */
  async setAutostartOnce(autostart: boolean, options?: CallOptions): Promise<void> {
    await this.call('domainSetAutostartOnce', options, this, autostart);
  }

  /**
   * Sets what happens when the guest powers off, restarts or crashes: `type` is a `DomainLifecycle`,
   * `action` a `DomainLifecycleAction`. Answers to virDomainSetLifecycleAction. Flags:
   * `DomainModificationImpact`.
   */
  async setLifecycleAction(type: number, action: number, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainSetLifecycleAction', options, this, type, action, flags);
  }

  /** Gives a stopped domain another name. Answers to virDomainRename. */
  async rename(newName: string | null, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainRename', options, this, newName, flags);
    if (newName !== null) this.refresh({ name: newName });
  }

  /** Sends the guest a non-maskable interrupt. Answers to virDomainInjectNMI. */
  async injectNMI(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainInjectNMI', options, this, flags);
  }

  /**
   * Presses keys together for `holdtime` milliseconds; `codeset` is a `KeycodeSet`. Answers to
   * virDomainSendKey.
   */
  async sendKey(
    codeset: number,
    holdtime: number,
    keycodes: readonly number[],
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    await this.call('domainSendKey', options, this, codeset, holdtime, keycodes, flags);
  }

  /**
   * Sends a signal (`DomainProcessSignal`) to a process of a container. Answers to
   * virDomainSendProcessSignal.
   */
  async sendProcessSignal(
    pidValue: bigint | number,
    signum: number,
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    await this.call('domainSendProcessSignal', options, this, signed(pidValue, 'pidValue'), signum, flags);
  }

  /** Starts the defined guest with open files for its init process. Answers to virDomainCreateWithFiles. Flags: `DomainCreateFlags`. */
  async createWithFiles(files: readonly FileDescriptor[], flags = 0, options?: CallOptions): Promise<void> {
    this.refresh(await this.call('domainCreateWithFiles', options, this, files, flags));
  }
}
