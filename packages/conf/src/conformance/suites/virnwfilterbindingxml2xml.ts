import { formatNWFilterBinding, parseNWFilterBinding } from '../../nwfilterbinding/index.js';
import { xmlToXmlSuite } from '../xml-to-xml.js';

export const suite = xmlToXmlSuite({
  parse: (text) => parseNWFilterBinding(text),
  format: (model) => formatNWFilterBinding(model),
});
