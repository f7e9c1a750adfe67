import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errnoOf, type Logger, readFileLimited } from '@tsvirt/util';
import { type FirmwareDescriptor, parseFirmwareDescriptor } from './descriptor.js';

/** Bytes; descriptors have some kilobytes. */
const largest = 1024 * 1024;

/**
 * The descriptors of the firmware that is installed, by the names of their files: that is the order in which firmware is preferred.
 * An empty file hides those of its name. One that can't be used is told and left out.
 */
export async function installedFirmware(
  folders: readonly string[],
  logger: Logger,
): Promise<FirmwareDescriptor[]> {
  const paths = new Map<string, string>();
  for (const folder of folders)
    for (const name of await namesIn(folder, logger))
      if (!paths.has(name)) paths.set(name, join(folder, name));
  const found: FirmwareDescriptor[] = [];
  for (const [, path] of [...paths].sort(([one], [other]) => (one < other ? -1 : 1)))
    try {
      const text = (await readFileLimited(path, largest)).toString();
      if (text !== '') found.push(parseFirmwareDescriptor(text));
    } catch (error) {
      logger.warn(`the firmware descriptor ${path} is left out`, { error });
    }
  return found;
}

async function namesIn(folder: string, logger: Logger): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.json') && !name.startsWith('.'));
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT')
      logger.warn(`the firmware descriptors in ${folder} are left out`, { error });
    return [];
  }
}
