import { type ErrorCode, hasErrorCode } from '@tsvirt/util';
import type { ExecutionContext } from 'ava';

/** Work fails with an error of this code. */
export async function refused(t: ExecutionContext, work: Promise<unknown>, code: ErrorCode): Promise<void> {
  const error = await t.throwsAsync(work);
  t.true(hasErrorCode(error, code), String(error));
}
