import { accessSync, constants } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const folders: readonly string[] = ['/usr/bin', '/usr/local/bin', '/usr/libexec'];
const prefix = 'qemu-system-';

/** QEMU's names of architectures where they aren't libvirt's. */
const targets: Readonly<Record<string, string>> = { i686: 'i386', armv7l: 'arm', armv6l: 'arm' };

/** The installed emulator of an architecture, by libvirt's name; undefined if there is none. */
export function emulatorFor(arch: string): string | undefined {
  const names = [`${prefix}${targets[arch] ?? arch}`];
  if (arch === 'x86_64') names.push('qemu-kvm');
  for (const folder of folders)
    for (const name of names) {
      const path = join(folder, name);
      if (executable(path)) return path;
    }
  return undefined;
}

/**
 * All installed emulators of an architecture, in the order of their names. A build for one sort of machine, such as
 * qemu-system-x86_64-microvm, is for those who name it.
 */
export async function installedEmulators(): Promise<string[]> {
  const found = new Map<string, string>();
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names)
      if (/^qemu-system-\w+$/.test(name) && !found.has(name) && executable(join(folder, name)))
        found.set(name, join(folder, name));
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path);
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
