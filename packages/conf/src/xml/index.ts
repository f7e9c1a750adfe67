export { XmlElement } from './element.js';
export { escapeXml, unescapeXml } from './escape.js';
export { formatFragment, toFragment, type XmlComment, type XmlFragment } from './fragment.js';
export { XML_LIMITS } from './limits.js';
export {
  parseXml,
  type RelaxNgSchema,
  relaxNgSchema,
  type SchemaProblem,
  type XmlParseOptions,
} from './parse.js';
export { XmlWriter } from './writer.js';
