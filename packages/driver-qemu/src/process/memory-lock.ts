import { join } from 'node:path';
import { ErrorCode, readText } from '@tsvirt/util';
import { qemuError } from '../errors.js';

/** The bit of CAP_IPC_LOCK: who has it may lock all memory. */
const lockBit = 14n;

/**
 * The command that runs with leave to lock so much memory (bytes): the same one where this process may lock that much anyway.
 * @param root what stands for `/`
 * @throws VirtError `CONFIG_UNSUPPORTED` where the administrator doesn't let this process lock so much
 */
export async function mayLock(
  argv: readonly [string, ...string[]],
  wanted: bigint | 'unlimited' | undefined,
  root = '/',
): Promise<readonly [string, ...string[]]> {
  if (wanted === undefined) return argv;
  const [limits, status] = await Promise.all([
    readText(join(root, 'proc/self/limits')),
    readText(join(root, 'proc/self/status')),
  ]);
  const capabilities = BigInt(`0x${/^CapEff:\s*([0-9a-f]+)/m.exec(status)?.[1] ?? '0'}`);
  if (((capabilities >> lockBit) & 1n) === 1n) return argv;
  const [, soft = 'unlimited', hard = 'unlimited'] = /^Max locked memory\s+(\S+)\s+(\S+)/m.exec(limits) ?? [];
  if (reaches(soft, wanted)) return argv;
  if (!reaches(hard, wanted))
    throw qemuError(
      ErrorCode.CONFIG_UNSUPPORTED,
      `unsupported configuration: the guest needs ${wanted === 'unlimited' ? 'any amount of' : `${wanted} bytes of`} locked memory; ${hard} bytes are allowed`,
      'raise the limit of locked memory, memlock, of the user that runs the guest',
    );
  return ['prlimit', `--memlock=${wanted}:${hard}`, ...argv];
}

function reaches(limit: string, wanted: bigint | 'unlimited'): boolean {
  return limit === 'unlimited' || (wanted !== 'unlimited' && BigInt(limit) >= wanted);
}
