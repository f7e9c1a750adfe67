import { parseStoragePool } from '../../storagepool/index.js';
import { formatStorageVol, parseStorageVol } from '../../storagevol/index.js';
import { xmlToXmlSuite } from '../xml-to-xml.js';

export const suite = xmlToXmlSuite({
  parse: (text, { input, hasFlag }) =>
    parseStorageVol(text, {
      pool: parseStoragePool(input('pool')),
      noCapacity: hasFlag('VIR_VOL_XML_PARSE_NO_CAPACITY'),
      optionalCapacity: hasFlag('VIR_VOL_XML_PARSE_OPT_CAPACITY'),
    }),
  format: (volume) => formatStorageVol(volume),
});
