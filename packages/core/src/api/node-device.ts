import type { NodeDeviceRef } from '../generated/contract.js';
import type { Connect } from './connect.js';
import type { CallOptions } from './invoke.js';
import { ConnectedObject } from './object.js';

/** A device of the host. */
export class NodeDevice extends ConnectedObject {
  readonly name: string;

  constructor(connect: Connect, ref: NodeDeviceRef) {
    super(connect);
    this.name = ref.name;
  }

  /** Its name. Answers to virNodeDeviceGetName. */
  getName(): string {
    return this.name;
  }

  /** The device's document. Answers to virNodeDeviceGetXMLDesc. Flags: `NodeDeviceXMLFlags`. */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return await this.call('nodeDeviceGetXMLDesc', options, this, flags);
  }

  /** The name of the device it hangs on; null for the root. Answers to virNodeDeviceGetParent. */
  async getParent(options?: CallOptions): Promise<string | null> {
    return await this.call('nodeDeviceGetParent', options, this);
  }

  /** How many capabilities it has. Answers to virNodeDeviceNumOfCaps. */
  async numOfCaps(options?: CallOptions): Promise<number> {
    return await this.call('nodeDeviceNumOfCaps', options, this);
  }

  /** Its capabilities: `pci`, `net`, `storage`, … Answers to virNodeDeviceListCaps. */
  async listCaps(options?: CallOptions): Promise<readonly string[]> {
    return await this.call('nodeDeviceListCaps', options, this);
  }

  /** Takes the device from its host driver, so that a guest can have it. Answers to virNodeDeviceDettach. */
  async dettach(options?: CallOptions): Promise<void> {
    await this.call('nodeDeviceDetach', options, this, null, 0);
  }

  /**
   * Takes the device from its host driver and gives it to `driverName`. Answers to
   * virNodeDeviceDetachFlags.
   */
  async detachFlags(driverName: string | null, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('nodeDeviceDetach', options, this, driverName, flags);
  }

  /** Gives the device back to its host driver. Answers to virNodeDeviceReAttach. */
  async reAttach(options?: CallOptions): Promise<void> {
    await this.call('nodeDeviceReAttach', options, this);
  }

  /** Resets the device. Answers to virNodeDeviceReset. */
  async reset(options?: CallOptions): Promise<void> {
    await this.call('nodeDeviceReset', options, this);
  }

  /** Removes a virtual device. Answers to virNodeDeviceDestroy. */
  async destroy(options?: CallOptions): Promise<void> {
    await this.call('nodeDeviceDestroy', options, this);
  }

  /** Forgets the definition. Answers to virNodeDeviceUndefine. */
  async undefine(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('nodeDeviceUndefine', options, this, flags);
  }

  /** Starts a defined device. Answers to virNodeDeviceCreate. */
  async create(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('nodeDeviceCreate', options, this, flags);
  }

  /** Is the device started with the host? Answers to virNodeDeviceGetAutostart. */
  async getAutostart(options?: CallOptions): Promise<boolean> {
    return await this.call('nodeDeviceGetAutostart', options, this);
  }

  /** Sets whether the device is started with the host. Answers to virNodeDeviceSetAutostart. */
  async setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    await this.call('nodeDeviceSetAutostart', options, this, autostart);
  }

  /** Is the device defined? Answers to virNodeDeviceIsPersistent. */
  async isPersistent(options?: CallOptions): Promise<boolean> {
    return await this.call('nodeDeviceIsPersistent', options, this);
  }

  /** Is the device there? Answers to virNodeDeviceIsActive. */
  async isActive(options?: CallOptions): Promise<boolean> {
    return await this.call('nodeDeviceIsActive', options, this);
  }

  /**
   * Changes the device, its definition or both. Answers to virNodeDeviceUpdate. Flags:
   * `NodeDeviceUpdateFlags`.
   */
  async update(xmlDesc: string, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('nodeDeviceUpdate', options, this, xmlDesc, flags);
  }
}
