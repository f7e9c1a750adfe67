import { KeycodeSet } from '@tsvirt/core';
import test from 'ava';
import { qemuKey } from './keycodes.js';

test('a key of any set is the one that QEMU presses', (t) => {
  // Delete, by its place on the first keyboards: E0 53.
  for (const [set, code] of [
    [KeycodeSet.LINUX, 111],
    [KeycodeSet.XT, 0xe053],
    [KeycodeSet.ATSET1, 0xe053],
    [KeycodeSet.ATSET2, 0xe071],
    [KeycodeSet.ATSET3, 0x64],
    [KeycodeSet.XT_KBD, 0x153],
    [KeycodeSet.USB, 0x4c],
    [KeycodeSet.QNUM, 0xd3],
  ] as const)
    t.is(qemuKey(set, code), 0xd3, `set ${set}`);
  t.is(qemuKey(KeycodeSet.LINUX, 1), 1);
});

test('what no keyboard has is no key', (t) => {
  t.is(qemuKey(KeycodeSet.LINUX, 0), undefined);
  t.is(qemuKey(KeycodeSet.LINUX, 767), undefined);
  t.is(qemuKey(KeycodeSet.USB, 0xffff), undefined);
  t.is(qemuKey(KeycodeSet.WIN32, 13), undefined);
  t.is(qemuKey(KeycodeSet.QNUM, 256), undefined);
});
