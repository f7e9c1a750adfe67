import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';

/** What every fault of a message is: libvirt's VIR_ERR_RPC. */
export const rpcError = (message: string, cause?: unknown): VirtError =>
  new VirtError(ErrorCode.RPC, message, {
    domain: ErrorDomain.RPC,
    ...(cause === undefined ? {} : { cause }),
  });
