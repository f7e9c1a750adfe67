import { formatInterface, parseInterface } from '../../interface/index.js';
import { xmlToXmlSuite } from '../xml-to-xml.js';

export const suite = xmlToXmlSuite({
  parse: (text) => parseInterface(text),
  format: (definition) => formatInterface(definition),
  comparison: { exact: true },
});
