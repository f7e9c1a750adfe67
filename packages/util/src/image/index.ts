export { type ImageHeader, readImageHeader } from './header.js';
