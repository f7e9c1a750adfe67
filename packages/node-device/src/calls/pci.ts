import { ErrorCode, type NodeDeviceRef } from '@tsvirt/core';
import { withUndo } from '@tsvirt/util';
import type { DeviceEngine } from '../engine.js';
import { checkFlags, deviceError, invalidArgument, unsupportedConfig } from '../errors.js';
import type { Device } from '../inventory/device.js';
import { checkUnused } from './in-use.js';

const vfio = 'vfio-pci';
const drivers = '/bus/pci/drivers';
const groups = '/kernel/iommu_groups';
/** Set by who wants devices to be given away without protection. */
const withoutIommu = '/module/vfio/parameters/enable_unsafe_noiommu_mode';

/** Takes devices of PCI from the host's drivers for guests, and gives them back. */
export class PciCalls {
  readonly #engine: DeviceEngine;

  constructor(engine: DeviceEngine) {
    this.#engine = engine;
  }

  /** Gives a device to `vfio-pci`; one that has it stays as it is. Halfway it goes back to the driver it had. */
  async detach(ref: NodeDeviceRef, driver: string | null, flags: number): Promise<void> {
    checkFlags('virNodeDeviceDetachFlags', flags);
    checkDriver(driver);
    await this.#engine.turn.run(async () => {
      const device = await this.#find(ref);
      const before = this.#driverOf(device);
      if (before === vfio) return;
      this.#checkIommu();
      await this.#loadVfio();
      await withUndo(async (undo) => {
        undo.push(`give '${device.name}' back`, () => this.#rebind(device, ''));
        await this.#rebind(device, vfio);
        if (this.#driverOf(device) !== vfio)
          throw deviceError(
            ErrorCode.OPERATION_FAILED,
            `the driver ${vfio} doesn't take '${device.name}'`,
            this.#engine.sysfs.has(`${device.path}/iommu_group`)
              ? 'the kernel’s log says why'
              : 'the device is in no IOMMU group',
          );
      });
    });
  }

  /** Gives a device that `vfio-pci` has back to the host; any other stays as it is. */
  async reattach(ref: NodeDeviceRef): Promise<void> {
    await this.#engine.turn.run(async () => {
      const device = await this.#find(ref);
      if (this.#driverOf(device) !== vfio) return;
      await checkUnused(this.#engine, device);
      await this.#rebind(device, '');
    });
  }

  /** What `vfio-pci` has is reset by it, each time a guest gets it. */
  async reset(ref: NodeDeviceRef): Promise<void> {
    await this.#engine.turn.run(async () => {
      const device = await this.#find(ref);
      if (this.#driverOf(device) === vfio) return checkUnused(this.#engine, device);
      if (!this.#engine.sysfs.has(`${device.path}/reset`))
        throw deviceError(ErrorCode.OPERATION_FAILED, `the device '${device.name}' has no way to be reset`);
      await this.#write(device, `${device.path}/reset`, '1');
    });
  }

  async #find({ name }: NodeDeviceRef): Promise<Device> {
    const { device } = await this.#engine.findActive(name);
    if (device.type !== 'pci') throw invalidArgument(`'${name}' is no device of PCI`);
    return device;
  }

  #driverOf({ path }: Device): string | undefined {
    return this.#engine.sysfs.linkName(`${path}/driver`);
  }

  /** Without one no device can be given away: the host's own driver isn't stopped only to find that out. */
  #checkIommu(): void {
    const { sysfs } = this.#engine;
    if (sysfs.names(groups).length > 0 || sysfs.text(withoutIommu) === 'Y') return;
    throw deviceError(
      ErrorCode.ARGUMENT_UNSUPPORTED,
      'the host has no IOMMU in use, which giving devices to guests needs',
      'enable it in the firmware, and with intel_iommu=on or amd_iommu=on for the kernel',
    );
  }

  async #loadVfio(): Promise<void> {
    const { sysfs, host } = this.#engine;
    if (sysfs.has(`${drivers}/${vfio}`)) return;
    try {
      await host.runner.run(['modprobe', vfio]);
    } catch (cause) {
      throw deviceError(
        ErrorCode.OPERATION_FAILED,
        `the host's kernel has no driver ${vfio}`,
        `load the module ${vfio}, or use a kernel that has it`,
        cause,
      );
    }
  }

  /** Lets a driver have a device, or, with an empty name, the one that the kernel chooses. */
  async #rebind(device: Device, driver: string): Promise<void> {
    const { path, sysname } = device;
    // A line of its own: an empty text would not be written at all.
    await this.#write(device, `${path}/driver_override`, `${driver}\n`);
    if (this.#driverOf(device) !== undefined) await this.#write(device, `${path}/driver/unbind`, sysname);
    await this.#write(device, '/bus/pci/drivers_probe', sysname);
  }

  async #write(device: Device, path: string, text: string): Promise<void> {
    try {
      await this.#engine.host.writeAttribute(this.#engine.sysfs.root + path, text);
    } catch (cause) {
      throw deviceError(
        ErrorCode.OPERATION_FAILED,
        `the kernel refuses to change '${device.name}' by ${path}`,
        undefined,
        cause,
      );
    }
  }
}

function checkDriver(driver: string | null): void {
  if (driver === null || driver === 'vfio') return;
  if (driver === 'kvm' || driver === 'xen')
    throw unsupportedConfig(`the driver '${driver}' can't take devices on this host`, "use 'vfio'");
  throw invalidArgument(`there is no driver '${driver}' for guests; 'vfio' is the one`);
}
