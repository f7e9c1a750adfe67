import { ErrorCode, VirtError } from '@tsvirt/util/error';
import type { Bandwidth } from './bandwidth.js';

export interface BandwidthContext {
  /** Whose bandwidth it is, for errors. */
  readonly of: string;
  /** A guaranteed rate is possible: interfaces on virtual networks. */
  readonly floor?: boolean;
  /** A traffic class is possible: what runs. */
  readonly classId?: boolean;
}

/** What libvirt refuses in a bandwidth. Errors: `XML_DETAIL`, `CONFIG_UNSUPPORTED`. */
export function checkBandwidth(bandwidth: Bandwidth, context: BandwidthContext): void {
  const bad = (code: ErrorCode, reason: string) => {
    throw new VirtError(code, `${context.of}: bandwidth: ${reason}`);
  };
  if (bandwidth.classId !== undefined && context.classId !== true)
    bad(ErrorCode.XML_DETAIL, 'a class id is not possible here');
  const { inbound, outbound } = bandwidth;
  for (const [name, rates] of [
    ['inbound', inbound],
    ['outbound', outbound],
  ] as const) {
    if (rates === undefined) continue;
    if (rates.average === undefined && rates.floor === undefined)
      bad(ErrorCode.XML_DETAIL, `${name} has neither average nor floor`);
    if (rates.average === undefined && (rates.peak !== undefined || rates.burst !== undefined))
      bad(ErrorCode.XML_DETAIL, `${name} has a peak or burst without an average`);
  }
  if (inbound?.floor !== undefined && context.floor !== true)
    bad(ErrorCode.CONFIG_UNSUPPORTED, 'a floor is not possible here');
  if (outbound?.floor !== undefined)
    bad(ErrorCode.CONFIG_UNSUPPORTED, 'a floor is possible for inbound only');
}
