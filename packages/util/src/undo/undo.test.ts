import test from 'ava';
import { VirtError } from '../error/virt-error.js';
import { ErrorCode } from '../generated/error-codes.js';
import { UndoError, UndoStack, withUndo } from './index.js';

test('a failure undoes last to first, past steps that fail, and keeps its error', async (t) => {
  const done: string[] = [];
  const cause = new Error('root');
  const error = await t.throwsAsync(
    withUndo(async (undo) => {
      undo.push('one', () => done.push('one'));
      undo.push('two', () => {
        throw new Error('stuck');
      });
      undo.push('three', async () => done.push('three'));
      throw new VirtError(ErrorCode.OPERATION_FAILED, 'start failed', { cause });
    }),
    { message: 'start failed' },
  );
  t.deepEqual(done, ['three', 'one']);
  const undone = error?.cause;
  t.true(undone instanceof UndoError && undone.cause === cause && undone.failures[0]?.label === 'two');
});

test('success undoes nothing', async (t) => {
  let undone = false;
  const result = await withUndo(async (undo) => {
    undo.push('x', () => {
      undone = true;
    });
    return 5;
  });
  t.is(result, 5);
  t.false(undone);
});

test('await using undoes unless committed', async (t) => {
  const done: string[] = [];
  {
    await using undo = new UndoStack();
    undo.push('a', () => done.push('a'));
  }
  {
    await using undo = new UndoStack();
    undo.push('b', () => done.push('b'));
    undo.commit();
  }
  t.deepEqual(done, ['a']);
});

test('steps move to the stack of whoever decides', async (t) => {
  const done: string[] = [];
  const outer = new UndoStack();
  outer.push('a', () => done.push('a'));
  const inner = new UndoStack();
  inner.push('b', () => done.push('b'));
  inner.moveTo(outer);
  t.is(inner.size, 0);
  t.deepEqual(await outer.rollback(), []);
  t.deepEqual(done, ['b', 'a']);
});
