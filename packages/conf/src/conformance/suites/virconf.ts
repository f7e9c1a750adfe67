import { formatConf, parseConf } from '@tsvirt/util';
import { xmlToXmlSuite } from '../xml-to-xml.js';

export const suite = xmlToXmlSuite({
  expected: 'conf',
  parse: (text, { case: item }) => parseConf(text, item.name),
  format: (entries) => formatConf(entries),
});
