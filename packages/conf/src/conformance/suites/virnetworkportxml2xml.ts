import { formatNetworkPort, parseNetworkPort } from '../../networkport/index.js';
import { xmlToXmlSuite } from '../xml-to-xml.js';

export const suite = xmlToXmlSuite({
  parse: (text) => parseNetworkPort(text),
  format: (model) => formatNetworkPort(model),
});
