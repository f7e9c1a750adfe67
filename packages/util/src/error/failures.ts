import { ErrorCode } from '../generated/error-codes.js';
import { toVirtError, VirtError } from './virt-error.js';

/**
 * Tells what failed of several things that were all tried; without failures does nothing. `what` begins the message, the first failure's own
 * ends it.
 * @throws VirtError `OPERATION_FAILED`; its cause is an AggregateError of all failures.
 */
export function throwFailures(what: string, failures: readonly unknown[]): void {
  if (failures.length === 0) return;
  const message = `${what}: ${toVirtError(failures[0]).message}`;
  throw new VirtError(ErrorCode.OPERATION_FAILED, message, { cause: new AggregateError(failures) });
}
