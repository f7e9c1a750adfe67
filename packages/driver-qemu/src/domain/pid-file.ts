import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { QemuPaths } from '../driver-state.js';

const pathOf = (paths: QemuPaths, name: string): string => join(paths.run, `${name}.pid`);

/** Says for whoever watches guests from outside which process a guest is; this driver doesn't read it. */
export async function writePidFile(paths: QemuPaths, name: string, pid: number): Promise<void> {
  await writeFile(pathOf(paths, name), `${pid}\n`, { mode: 0o644 });
}

export async function removePidFile(paths: QemuPaths, name: string): Promise<void> {
  await rm(pathOf(paths, name), { force: true });
}
