import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';

/** A file that isn't an image of a saved domain, or a broken one. */
export function badImage(reason: string, cause?: unknown): VirtError {
  return new VirtError(
    ErrorCode.OPERATION_FAILED,
    `operation failed: no image of a saved domain: ${reason}`,
    {
      domain: ErrorDomain.DOMAIN,
      ...(cause === undefined ? {} : { cause }),
    },
  );
}
