import { formatNWFilter, parseNWFilter } from '../../nwfilter/index.js';
import { xmlToXmlSuite } from '../xml-to-xml.js';

export const suite = xmlToXmlSuite({
  parse: (text) => parseNWFilter(text),
  format: (model) => formatNWFilter(model),
});
