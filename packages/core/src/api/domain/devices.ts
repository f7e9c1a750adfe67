import { DomainModificationImpact } from '../../generated/constants.js';
import type { DomainInterface, DomainInterfaceStats, FileDescriptor } from '../../generated/contract.js';
import { Stream } from '../../stream/stream.js';
import {
  type ParamsInput,
  type ParamsObject,
  toTypedParams,
  typedParamsToObject,
} from '../../typed-params/param.js';
import type { CallOptions } from '../invoke.js';
import { DomainInformation } from './information.js';

/** The domain's devices, and ways into them. */
export abstract class DomainDevices extends DomainInformation {
  /** Plugs a device into the running guest. Answers to virDomainAttachDevice. */
  async attachDevice(xml: string, options?: CallOptions): Promise<void> {
    await this.call('domainAttachDevice', options, this, xml, DomainModificationImpact.LIVE);
  }

  /**
   * Plugs a device into the guest, its definition or both. Answers to virDomainAttachDeviceFlags. Flags:
   * `DomainDeviceModifyFlags`.
   */
  async attachDeviceFlags(xml: string, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainAttachDevice', options, this, xml, flags);
  }

  /**
   * Asks the guest to give a device back; `DEVICE_REMOVED` tells when it has. Answers to
   * virDomainDetachDevice.
   */
  async detachDevice(xml: string, options?: CallOptions): Promise<void> {
    await this.call('domainDetachDevice', options, this, xml, DomainModificationImpact.LIVE);
  }

  /**
   * Removes a device from the guest, its definition or both. Answers to virDomainDetachDeviceFlags.
   * Flags: `DomainDeviceModifyFlags`.
   */
  async detachDeviceFlags(xml: string, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainDetachDevice', options, this, xml, flags);
  }

  /**
   * Removes the device with this alias. Answers to virDomainDetachDeviceAlias. Flags:
   * `DomainDeviceModifyFlags`.
   */
  async detachDeviceAlias(alias: string, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainDetachDeviceAlias', options, this, alias, flags);
  }

  /**
   * Changes a device in place: a medium, a password, a link's state. Answers to
   * virDomainUpdateDeviceFlags. Flags: `DomainDeviceModifyFlags`.
   */
  async updateDeviceFlags(xml: string, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainUpdateDeviceFlags', options, this, xml, flags);
  }

  /**
   * Sets a network interface's bandwidth; `device` is its MAC address or target. Answers to
   * virDomainSetInterfaceParameters. Flags: `DomainModificationImpact`.
   */
  async setInterfaceParameters(
    device: string,
    params: ParamsInput,
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    await this.call('domainSetInterfaceParameters', options, this, device, toTypedParams(params), flags);
  }

  /**
   * A network interface's bandwidth. Answers to virDomainGetInterfaceParameters. Flags:
   * `DomainModificationImpact`.
   */
  async getInterfaceParameters(device: string, flags = 0, options?: CallOptions): Promise<ParamsObject> {
    return typedParamsToObject(await this.call('domainGetInterfaceParameters', options, this, device, flags));
  }

  /**
   * The guest's addresses as `source` (`DomainInterfaceAddressesSource`) knows them. Answers to
   * virDomainInterfaceAddresses.
   */
  async interfaceAddresses(
    source: number,
    flags = 0,
    options?: CallOptions,
  ): Promise<readonly DomainInterface[]> {
    return await this.call('domainInterfaceAddresses', options, this, source, flags);
  }

  /**
   * Bytes, packets, errors and drops of a network interface; -1n for what isn't known. Answers to
   * virDomainInterfaceStats.
   */
  async interfaceStats(device: string, options?: CallOptions): Promise<DomainInterfaceStats> {
    return await this.call('domainInterfaceStats', options, this, device);
  }

  /**
   * Opens a console's data; null opens the first. Answers to virDomainOpenConsole. Flags:
   * `DomainConsoleFlags`.
   */
  async openConsole(devName: string | null = null, flags = 0, options?: CallOptions): Promise<Stream> {
    return Stream.wrap(await this.call('domainOpenConsole', options, this, devName, flags));
  }

  /**
   * Opens a channel's data; null opens the first. Answers to virDomainOpenChannel. Flags:
   * `DomainChannelFlags`.
   */
  async openChannel(name: string | null = null, flags = 0, options?: CallOptions): Promise<Stream> {
    return Stream.wrap(await this.call('domainOpenChannel', options, this, name, flags));
  }

  /** A picture of a screen. Answers to virDomainScreenshot. */
  async screenshot(
    screen: number,
    flags = 0,
    options?: CallOptions,
  ): Promise<{ mime: string | null; stream: Stream }> {
    const { mime, stream } = await this.call('domainScreenshot', options, this, screen, flags);
    return { mime, stream: Stream.wrap(stream) };
  }

  /**
   * Lets a graphics server read its certificates again; `type` is a `DomainGraphicsReloadType`. Answers
   * to virDomainGraphicsReload.
   */
  async graphicsReload(type: number, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainGraphicsReload', options, this, type, flags);
  }

  /** Gives a graphics server (number `idx`) the socket of a new client. Answers to virDomainOpenGraphics. Flags: `DomainOpenGraphicsFlags`. */
  async openGraphics(idx: number, file: FileDescriptor, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainOpenGraphics', options, this, idx, file, flags);
  }

  /** A socket connected to a graphics server (number `idx`). Answers to virDomainOpenGraphicsFD. Flags: `DomainOpenGraphicsFlags`. */
  async openGraphicsFD(idx: number, flags = 0, options?: CallOptions): Promise<FileDescriptor> {
    return await this.call('domainOpenGraphicsFD', options, this, idx, flags);
  }

  /** Gives open files a name under which the guest's disks can use them. Answers to virDomainFDAssociate. Flags: `DomainFDAssociateFlags`. */
  async fdAssociate(
    name: string,
    files: readonly FileDescriptor[],
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    await this.call('domainFDAssociate', options, this, name, files, flags);
  }
}
