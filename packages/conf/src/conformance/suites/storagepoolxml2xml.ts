import { formatStoragePool, parseStoragePool } from '../../storagepool/index.js';
import { xmlToXmlSuite } from '../xml-to-xml.js';

export const suite = xmlToXmlSuite({
  parse: (text) => parseStoragePool(text),
  format: (pool) => formatStoragePool(pool),
});
