import type { DriverConnection, NodeDeviceDriver } from '@tsvirt/core';
import type { NodeDeviceState } from './state.js';

/** A connection to the host's devices; what answers is loaded with the first call. */
export function nodeDeviceConnection(state: NodeDeviceState): DriverConnection {
  const look = async () => new (await import('./calls/look.js')).Look(await state.engine());
  const pci = async () => new (await import('./calls/pci.js')).PciCalls(await state.engine());
  const virtual = async () => new (await import('./calls/virtual.js')).VirtualDevices(await state.engine());
  return {
    close: async () => {},
    connectListAllNodeDevices: async (flags) => (await look()).list(flags),
    nodeDeviceLookupByName: async (name) => (await look()).byName(name),
    nodeDeviceLookupSCSIHostByWWN: async (wwnn, wwpn, flags) =>
      (await look()).byWorldWideName(wwnn, wwpn, flags),
    nodeDeviceGetXMLDesc: async (dev, flags) => (await look()).describe(dev, flags),
    nodeDeviceGetParent: async (dev) => (await look()).parent(dev),
    nodeDeviceNumOfCaps: async (dev) => (await (await look()).capabilities(dev)).length,
    nodeDeviceListCaps: async (dev) => (await look()).capabilities(dev),
    nodeDeviceIsActive: async (dev) => (await look()).isActive(dev),
    nodeDeviceIsPersistent: async (dev) => (await look()).isPersistent(dev),
    nodeDeviceGetAutostart: async (dev) => (await look()).autostart(dev),
    nodeDeviceDetach: async (dev, driver, flags) => (await pci()).detach(dev, driver, flags),
    nodeDeviceReAttach: async (dev) => (await pci()).reattach(dev),
    nodeDeviceReset: async (dev) => (await pci()).reset(dev),
    nodeDeviceCreateXML: async (xml, flags) => (await virtual()).createXML(xml, flags),
    nodeDeviceDestroy: async (dev) => (await virtual()).destroy(dev),
    nodeDeviceDefineXML: async (xml, flags) => (await virtual()).define(xml, flags),
    nodeDeviceUndefine: async (dev, flags) => (await virtual()).undefine(dev, flags),
    nodeDeviceCreate: async (dev, flags) => (await virtual()).start(dev, flags),
    nodeDeviceSetAutostart: async (dev, autostart) => (await virtual()).setAutostart(dev, autostart),
    nodeDeviceUpdate: async (dev, xml, flags) => (await virtual()).update(dev, xml, flags),
    connectNodeDeviceEventRegisterAny: async (eventId, dev, listener) => {
      const engine = await state.engine();
      // What there is now is what changes are told against.
      await engine.inventory.current();
      await engine.definitions.current();
      return engine.events.on(eventId, dev, listener);
    },
  } satisfies NodeDeviceDriver;
}
