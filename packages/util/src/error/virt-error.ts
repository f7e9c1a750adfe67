import { ErrorCode, ErrorDomain, ErrorLevel } from '../generated/error-codes.js';

const brand = Symbol.for('@tsvirt/VirtError');

/** What a {@link VirtError} carries beside its code and message. */
export interface VirtErrorOptions {
  /** The part that reports: one of {@link ErrorDomain}. Default `NONE`. */
  readonly domain?: ErrorDomain;
  /** Default `ERROR`. */
  readonly level?: ErrorLevel;
  /** libvirt's str1 to str3: by custom the message's format and its first arguments. */
  readonly str1?: string | undefined;
  readonly str2?: string | undefined;
  readonly str3?: string | undefined;
  /** libvirt's int1 and int2: 32-bit, by custom int1 is an errno. Default -1, as with libvirt. */
  readonly int1?: number;
  readonly int2?: number;
  /** One sentence that says what would fix it. */
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

/**
 * The one error type of tsvirt: libvirt's virError with a hint and a cause.
 *
 * `message` is the whole sentence a person reads; `code` is what a program tests. Two installed copies of this package
 * recognise each other's errors: test with {@link isVirtError}, not `instanceof`.
 */
export class VirtError extends Error {
  readonly code: ErrorCode;
  /** The name of {@link code}, such as `NO_DOMAIN`; a number that this version doesn't know as text. */
  readonly codeName: string;
  readonly domain: ErrorDomain;
  readonly level: ErrorLevel;
  readonly str1: string | undefined;
  readonly str2: string | undefined;
  readonly str3: string | undefined;
  readonly int1: number;
  readonly int2: number;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, options: VirtErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'VirtError';
    this.code = code;
    this.codeName = codeNames.get(code) ?? String(code);
    this.domain = options.domain ?? ErrorDomain.NONE;
    this.level = options.level ?? ErrorLevel.ERROR;
    this.str1 = options.str1;
    this.str2 = options.str2;
    this.str3 = options.str3;
    this.int1 = options.int1 ?? -1;
    this.int2 = options.int2 ?? -1;
    this.hint = options.hint;
    // an error that is printed shows what was said, not what wasn't
    for (const [field, unsaid] of quiet)
      if (this[field] === unsaid) Object.defineProperty(this, field, { enumerable: false });
  }

  get [brand](): true {
    return true;
  }
}

const quiet = [
  ['name', 'VirtError'],
  ['level', ErrorLevel.ERROR],
  ['str1', undefined],
  ['str2', undefined],
  ['str3', undefined],
  ['int1', -1],
  ['int2', -1],
  ['hint', undefined],
] as const;

const codeNames = new Map<number, string>(Object.entries(ErrorCode).map(([name, value]) => [value, name]));

/** True for a {@link VirtError} of any installed copy of this package. */
export function isVirtError(error: unknown): error is VirtError {
  return typeof error === 'object' && error !== null && brand in error;
}

/** True for a {@link VirtError} with this code. */
export function hasErrorCode(error: unknown, code: ErrorCode): boolean {
  return isVirtError(error) && error.code === code;
}

/**
 * Any thrown value as a {@link VirtError}: one that is one already stays as it is; a system error becomes
 * `SYSTEM_ERROR` with its errno in `int1`; anything else is `INTERNAL_ERROR`. The original is the `cause`.
 */
export function toVirtError(error: unknown, domain: ErrorDomain = ErrorDomain.NONE): VirtError {
  if (isVirtError(error)) return error;
  if (error instanceof Error) {
    const errno = 'errno' in error && typeof error.errno === 'number' ? Math.abs(error.errno) : undefined;
    if (errno !== undefined)
      return new VirtError(ErrorCode.SYSTEM_ERROR, error.message, { domain, int1: errno, cause: error });
    return new VirtError(ErrorCode.INTERNAL_ERROR, `internal error: ${error.message}`, {
      domain,
      cause: error,
    });
  }
  return new VirtError(ErrorCode.INTERNAL_ERROR, `internal error: ${String(error)}`, {
    domain,
    cause: error,
  });
}
