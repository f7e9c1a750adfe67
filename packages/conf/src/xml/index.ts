export { XmlElement } from './element.js';
export { escapeXml, unescapeXml } from './escape.js';
export { formatFragment, toFragment, type XmlComment, type XmlFragment } from './fragment.js';
export { XML_LIMITS } from './limits.js';
export { type Described, type MetadataChange, readMetadata, withMetadata } from './metadata.js';
export { AttributeName, ElementName } from './names.js';
export {
  parseXml,
  type RelaxNgSchema,
  relaxNgSchema,
  type SchemaProblem,
  type XmlParseOptions,
} from './parse.js';
export { type WriterMark, XmlWriter } from './writer.js';
