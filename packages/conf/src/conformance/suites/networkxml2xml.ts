import { dnsmasqExtension, formatNetwork, parseNetwork } from '../../network/index.js';
import { xmlToXmlSuite } from '../xml-to-xml.js';

const extensions = [dnsmasqExtension];

export const suite = xmlToXmlSuite({
  parse: (text) => parseNetwork(text, { extensions }),
  format: (network, { hasFlag }) =>
    formatNetwork(network, { extensions, inactive: hasFlag('VIR_NETWORK_XML_INACTIVE') }),
});
