import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';

/** A document that says something wrong. */
export function xmlError(message: string): VirtError {
  return new VirtError(ErrorCode.XML_ERROR, `XML error: ${message}`, { domain: ErrorDomain.DOMAIN });
}

/** Something that's well said but that can't be had. */
export function unsupported(message: string): VirtError {
  return new VirtError(ErrorCode.CONFIG_UNSUPPORTED, `unsupported configuration: ${message}`, {
    domain: ErrorDomain.DOMAIN,
  });
}

/** A document whose parts contradict each other: libvirt's `XML_DETAIL`. */
export function contradiction(message: string): VirtError {
  return new VirtError(ErrorCode.XML_DETAIL, message, { domain: ErrorDomain.DOMAIN });
}

export function invalidArgument(message: string): VirtError {
  return new VirtError(ErrorCode.INVALID_ARG, `invalid argument: ${message}`, { domain: ErrorDomain.DOMAIN });
}

export function internalError(message: string): VirtError {
  return new VirtError(ErrorCode.INTERNAL_ERROR, `internal error: ${message}`, {
    domain: ErrorDomain.DOMAIN,
  });
}
