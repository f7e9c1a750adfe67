import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeParam, type TypedParam, validateTypedParams } from '@tsvirt/core';
import { ErrorCode, ErrorDomain, readTextIfExists } from '@tsvirt/util';
import { qemuError } from '../errors.js';

const folder = 'sys/kernel/mm/ksm';

/** What the kernel's merging of equal pages (KSM) has, in libvirt's order. */
const fields = [
  ['pages_to_scan', 'uint'],
  ['sleep_millisecs', 'uint'],
  ['pages_shared', 'ullong'],
  ['pages_sharing', 'ullong'],
  ['pages_unshared', 'ullong'],
  ['pages_volatile', 'ullong'],
  ['full_scans', 'ullong'],
  ['merge_across_nodes', 'uint'],
] as const;

const settable = {
  shm_pages_to_scan: 'uint',
  shm_sleep_millisecs: 'uint',
  shm_merge_across_nodes: 'uint',
} as const;

/** virNodeGetMemoryParameters: what this kernel has of it. */
export async function sharedMemoryParams(root = '/'): Promise<TypedParam[]> {
  const params = await Promise.all(
    fields.map(async ([name, kind]) => {
      const text = await readTextIfExists(join(root, folder, name));
      return text === undefined ? [] : [makeParam(`shm_${name}`, kind, BigInt(text.trim()))];
    }),
  );
  return params.flat();
}

/** virNodeSetMemoryParameters. @throws VirtError `OPERATION_UNSUPPORTED` before anything changed, where this kernel lacks a setting */
export async function setSharedMemoryParams(params: readonly TypedParam[], root = '/'): Promise<void> {
  validateTypedParams(params, settable, { domain: ErrorDomain.QEMU });
  const known = new Set((await sharedMemoryParams(root)).map(({ field }) => field));
  for (const { field } of params)
    if (!known.has(field))
      throw qemuError(ErrorCode.OPERATION_UNSUPPORTED, `this host's kernel has no setting '${field}'`);
  for (const { field, value } of params) {
    const path = join(root, folder, field.replace(/^shm_/, ''));
    try {
      await writeFile(path, String(value));
    } catch (cause) {
      throw qemuError(
        ErrorCode.SYSTEM_ERROR,
        `the kernel doesn't take ${String(value)} for ${field}`,
        undefined,
        cause,
      );
    }
  }
}
