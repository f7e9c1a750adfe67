// Documents are imported by their subpath (`@tsvirt/conf/network`), so that nothing unused loads.
export * from './element/index.js';
export * from './xml/index.js';
