import { existsSync } from 'node:fs';
import test from 'ava';

/** The QEMU that tests start. */
export const qemu = '/usr/bin/qemu-system-x86_64';

/** A test that needs a real QEMU, left out where there is none. */
export const withQemu = existsSync(qemu) ? test : test.skip;
