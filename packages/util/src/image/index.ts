export { type ImageHeader, readImageHeader, readImageHeaderNow } from './header.js';
