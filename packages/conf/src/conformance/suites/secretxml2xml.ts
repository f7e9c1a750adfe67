import { formatSecret, parseSecret } from '../../secret/index.js';
import { xmlToXmlSuite } from '../xml-to-xml.js';

export const suite = xmlToXmlSuite({
  parse: (text) => parseSecret(text),
  format: (secret) => formatSecret(secret),
});
