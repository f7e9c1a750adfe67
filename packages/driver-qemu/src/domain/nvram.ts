import { dirname } from 'node:path';
import type { Domain } from '@tsvirt/conf/domain';
import { ErrorCode, ensureDirectory, exists, readFileLimited, writeFileDurable } from '@tsvirt/util';
import { variableStore } from '../command/firmware.js';
import { qemuError } from '../errors.js';

/** Bytes; the firmware of ARM machines has 64 MiB. */
const largestStore = 128 * 1024 * 1024;

/** Images of empty variables for firmware images, by the ends of their names. */
const templates: readonly (readonly [code: string, variables: string])[] = [
  ['OVMF_CODE_4M.fd', 'OVMF_VARS_4M.fd'],
  ['OVMF_CODE_4M.secboot.fd', 'OVMF_VARS_4M.fd'],
  ['OVMF_CODE_4M.ms.fd', 'OVMF_VARS_4M.ms.fd'],
  ['OVMF_CODE.fd', 'OVMF_VARS.fd'],
  ['OVMF_CODE.secboot.fd', 'OVMF_VARS.fd'],
  ['OVMF_CODE.ms.fd', 'OVMF_VARS.ms.fd'],
];

/**
 * Makes the file of the firmware's variables where it is missing, from its template.
 * @param reset makes it anew even if it is there
 */
export async function ensureVariables(domain: Domain, reset: boolean): Promise<void> {
  const file = variableStore(domain);
  if (file === undefined || (!reset && (await exists(file)))) return;
  const template = domain.os?.nvram?.template ?? templateOf(domain.os?.loader?.path ?? '');
  if (template === undefined)
    throw qemuError(
      ErrorCode.OPERATION_FAILED,
      `there is no known template of variables for the firmware ${domain.os?.loader?.path}`,
      "name one: <nvram template='…'>",
    );
  await ensureDirectory(dirname(file), { mode: 0o700 });
  // Whole or not at all: a guest would start with half of them another time.
  await writeFileDurable(file, await readFileLimited(template, largestStore));
}

function templateOf(code: string): string | undefined {
  const found = templates.find(([end]) => code.endsWith(`/${end}`));
  return found === undefined ? undefined : code.slice(0, -found[0].length) + found[1];
}
