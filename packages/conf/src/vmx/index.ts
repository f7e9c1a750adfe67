/** VMX files, in which VMware's hypervisors keep their machines: read as domains and written from them. */
export type { VmxFormatContext, VmxParseContext, VmxScsiModel } from './context.js';
export { vmwareExtension, vmxDriver, vmxParseOptions } from './driver.js';
export { decodeVmx } from './encoding.js';
export { type HexEscape, percentEscape, pipeEscape } from './escape.js';
export { formatVmx } from './format.js';
export { parseVmx } from './parse.js';
