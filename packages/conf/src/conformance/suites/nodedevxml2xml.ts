import { formatNodeDevice, type NodeDevice, parseNodeDevice } from '../../nodedev/index.js';
import { xmlToXmlSuite } from '../xml-to-xml.js';

/** The contract's block sizes: 2048 of media that can be removed, 512 of others. */
function fillBlocks(device: NodeDevice): NodeDevice {
  for (const capability of device.capabilities ?? []) {
    if (capability.type !== 'storage') continue;
    const { removable } = capability;
    if (removable === undefined) {
      capability.logicalBlockSize = 512n;
      capability.numBlocks = (capability.size ?? 0n) / 512n;
    } else if (removable.mediaAvailable) {
      removable.logicalBlockSize = 2048n;
      removable.numBlocks = removable.mediaSize / 2048n;
    }
  }
  return device;
}

export const suite = xmlToXmlSuite({
  parse: (text) => parseNodeDevice(text),
  operate: fillBlocks,
  format: (device, { hasFlag }) =>
    formatNodeDevice(device, { inactive: hasFlag('VIR_NODE_DEVICE_XML_INACTIVE') }),
});
